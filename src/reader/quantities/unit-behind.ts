// Decides whether the word behind a number is its unit, or only begins a longer noun.
import type { Candidate } from './candidate.ts'
import { classAt, gapEnd, HYPHEN, isDigitAt, isUpperAt, LETTER, letterRunEnd } from './characters.ts'
import { readCurrencyAfter } from './currency.ts'
import { readDenominator } from './denominators.ts'
import { readUnit, readUnitBehindWords, type UnitReading } from './units.ts'

const endOfNumber = new Set([
  'miner',
  'miners',
  'mining',
  'atm',
  'atms',
  'price',
  'treasury',
  'wallets',
  'addresses',
  'companies',
  'etf',
  'etfs',
  'network',
  'blocks',
  'producers',
  'firms',
  'machines',
  'cluster',
  'clusters',
  'cloud',
  'clouds',
  'contract',
  'contracts',
  'server',
  'servers',
  'racks',
])

/** "250M shares", "12m dollars", "1,7M EUR": a short scale without a currency before it needs a unit behind it. */
export function shortScaleHolds(text: string, end: number): boolean {
  const at = gapEnd(text, end)
  if (at === end) return false
  const unit = readUnit(text, at) ?? readUnitBehindWords(text, at)
  const kind = unit?.row.kind
  return kind === 'money' || kind === 'share' || kind === 'coin' || kind === 'gpu' || readCurrencyAfter(text, at) !== undefined
}

/** The unit behind a candidate's number and scale; with a currency before it only that currency's own name. */
export function unitBehind(text: string, candidate: Candidate, gap: (at: number) => number): UnitReading | undefined {
  const at = classAt(text, candidate.end) === LETTER ? candidate.end : gap(candidate.end)
  if (!candidate.prefixed) {
    const sign = readCurrencyAfter(text, at)
    if (sign) return { row: { unit: sign.unit, factor: 1, kind: sign.unit === 'BTC' ? 'coin' : 'money' }, start: at, end: sign.end }
  }
  const direct = readUnit(text, at)
  const unit = direct ?? (at > candidate.end && !candidate.prefixed ? readUnitBehindWords(text, at) : undefined)
  if (!unit) return undefined
  if (candidate.prefixed) {
    const same = unit.row.kind === 'money' && (unit.row.unit === candidate.unit || candidate.unit === 'USD') && unit.row.factor === 1
    return same ? unit : undefined
  }
  if (unit.row.kind === 'multiple' && isDigitAt(text, gapEnd(text, unit.end))) return undefined
  return counts(text, unit, at, candidate) ? unit : undefined
}

/** False when the unit word only begins a longer noun: „vier Bitcoin-Miner“, "two share classes", "six GPU clusters". */
function counts(text: string, unit: UnitReading, at: number, candidate: Candidate): boolean {
  const { kind } = unit.row
  const hyphenBefore = classAt(text, at - 1) === HYPHEN && at > candidate.end
  if (kind !== 'coin' && kind !== 'gpu' && kind !== 'share') {
    if (kind === 'money' && unit.row.factor !== 1) return true
    return kind !== 'hashrate' || isUpperAt(text, at) || unit.end - at > 3
  }
  if (hyphenBefore) return true
  if (classAt(text, unit.end) === HYPHEN && classAt(text, unit.end + 1) === LETTER) return false
  const next = gapEnd(text, unit.end)
  if (next === unit.end) return true
  return !endOfNumber.has(text.slice(next, letterRunEnd(text, next)).toLowerCase())
}

/** "4.0c / kWh", "4.7c per kWh": a bare c is cents only before a denominator. */
export function centsBehind(text: string, candidate: Candidate): boolean {
  const end = letterRunEnd(text, candidate.end)
  const letters = text.slice(candidate.end, end)
  if ((letters !== 'c' && letters !== 'ct') || !readDenominator(text, end)) return false
  candidate.unit = 'USD'
  candidate.factor = 0.01
  candidate.kind = 'money'
  candidate.end = end
  return true
}

/** True behind "8" of "8-K", "2-for-1", "3-tower": a number tied to a word that is no unit. A hyphen before a number is a range. */
export function isBoundToWord(text: string, end: number): boolean {
  return (
    classAt(text, end) === HYPHEN && classAt(text, end + 1) === LETTER && !rangeWords.has(text.slice(end + 1, letterRunEnd(text, end + 1)))
  )
}
/** Words that may stand between hyphens in a range: „85-bis-90-Prozent“. */
export const rangeWords: ReadonlySet<string> = new Set(['bis', 'to', 'und', 'and', 'oder', 'or'])
