// What an amount of money is per: share, megawatt, kilowatt-hour, year, coin; before the amount or behind it.
import { classAt, gapEnd, HYPHEN, LETTER, letterRunEnd, letterRunStart, SPACE } from './characters.ts'
import { wordFilter } from './word-filter.ts'

export interface Denominator {
  /** Behind the currency: `share`, `MW`, `kWh`, `year`, … */
  readonly unit: string
  /** Times this gives the amount per `unit`: 1000 for a price per kilowatt. */
  readonly factor: number
}

export interface DenominatorReading extends Denominator {
  readonly start: number
  readonly end: number
}

const rows = new Map<string, Denominator>()
const add = (phrases: string, unit: string, factor = 1) => {
  for (const phrase of phrases.split('|')) rows.set(phrase, { unit, factor })
}
add('share|sh|aktie|anteilschein|anteil|stammaktie|ads|titel', 'share')
add('mw|megawatt|megawatts', 'MW')
add('kw|kilowatt', 'MW', 1e3)
add('gw|gigawatt', 'MW', 1e-3)
add('watt|w', 'MW', 1e6)
add('kwh|kilowatt hour|kilowatthour|kilowattstunde', 'kWh')
add('mwh|megawatt hour|megawatthour|megawattstunde', 'kWh', 1e-3)
add('gwh|gigawatt hour|gigawattstunde', 'kWh', 1e-6)
add('year|yr|annum|jahr', 'year')
add('month|mo|monat', 'month')
add('quarter|quartal', 'quarter')
add('week|woche', 'week')
add('day|tag', 'day')
add('hour|hr|stunde', 'hour')
add('btc|bitcoin|coin|münze', 'BTC')
add('gpu|grafikprozessor', 'GPU')
add('gpu hour|gpu stunde', 'GPU-hour')
add('eh|eh/s|exahash', 'EH/s')
add('ph|ph/s|petahash', 'EH/s', 1e3)
add('th|th/s|terahash', 'EH/s', 1e6)
add('ounce|unze|feinunze|troy ounce', 'ounce')
add('barrel|fass|faß', 'barrel')
add('ton|tonne', 'tonne')
add('square foot|square feet|quadratmeter|acre|pound|pfund|gallon|liter', 'other')

const openers = new Set([
  'per',
  'a',
  'an',
  'each',
  'every',
  'je',
  'pro',
  'im',
  'für jedes',
  'für jede',
  'für das',
  'für die',
  'for each',
  'for every',
  'and',
  'und',
])
const adverbs = new Set(['annually', 'yearly', 'jährlich', 'p.a.', 'annualized', 'annualised'])
const passed = new Set(
  'critical it gross net contracted leased deployed installed energized approved kritische kritischer kritisches kritischem kritischen brutto netto genehmigtes genehmigtem diluted common ordinary verwässerte verwässerter vertraglich gesichertes'.split(
    ' ',
  ),
)
// "a year ago" is a date, not a rate; "a year from now" likewise.
const timeUnits = new Set(['year', 'month', 'quarter', 'week', 'day'])
const notRates = new Set(['ago', 'earlier', 'later', 'before', 'prior', 'from', 'after', 'high', 'low', 'zuvor', 'later'])

const mayOpen = wordFilter([...openers, ...adverbs, 'für', 'for'])

function denominatorAt(text: string, index: number): DenominatorReading | undefined {
  let at = index
  for (let count = 0; count < 4; count++) {
    const end = letterRunEnd(text, at)
    if (end === at || end - at > 20) return undefined
    const word = text.slice(at, end).toLowerCase()
    const next = gapEnd(text, end)
    const nextEnd = letterRunEnd(text, next)
    if (next > end && nextEnd > next && nextEnd - next < 12) {
      const pair = rows.get(`${word} ${text.slice(next, nextEnd).toLowerCase()}`)
      if (pair) return { ...pair, start: at, end: nextEnd }
    }
    if (text.startsWith('/s', end) && classAt(text, end + 2) !== LETTER) {
      const rate = rows.get(`${word}/s`)
      if (rate) return { ...rate, start: at, end: end + 2 }
    }
    const row = rows.get(word)
    if (row) return { ...row, start: at, end }
    if (!passed.has(word) || next === end) return undefined
    at = next
  }
  return undefined
}

/** "per MW", "a share", "/kWh", „je Aktie“, „im Jahr“, "annually" at `index`, which is directly behind the amount. */
export function readDenominator(text: string, index: number, chained = false): DenominatorReading | undefined {
  let at = classAt(text, index) === SPACE && text.charCodeAt(index + 1) === 0x2f ? index + 1 : index
  if (text.charCodeAt(at) === 0x2f) {
    at++
    if (classAt(text, at) === SPACE) at++
    return denominatorAt(text, at)
  }
  at = gapEnd(text, index)
  if (at === index || classAt(text, index) === HYPHEN) return undefined
  if (text.startsWith('p.a.', at) || text.startsWith('p. a.', at)) {
    return { unit: 'year', factor: 1, start: at, end: at + (text.charCodeAt(at + 2) === 0x20 ? 5 : 4) }
  }
  const end = letterRunEnd(text, at)
  if (end === at || end - at > 10 || !mayOpen(text, at, end)) return undefined
  const word = text.slice(at, end).toLowerCase()
  if (adverbs.has(word)) return word.startsWith('annuali') ? undefined : { unit: 'year', factor: 1, start: at, end }
  let next = gapEnd(text, end)
  if (next === end) return undefined
  let opener = word
  if (word === 'für' || word === 'for') {
    const second = letterRunEnd(text, next)
    opener = `${word} ${text.slice(next, second).toLowerCase()}`
    next = gapEnd(text, second)
  }
  if (!openers.has(opener) || ((opener === 'and' || opener === 'und') && !chained)) return undefined
  const found = denominatorAt(text, next)
  if (!found || (opener === 'im' && found.unit !== 'year' && found.unit !== 'month' && found.unit !== 'quarter')) return undefined
  // „für das Jahr“ and "for each year" name a period; a German definite article counts only with what is priced.
  if (opener.startsWith('für d') && (found.unit === 'year' || found.unit === 'month' || found.unit === 'quarter' || found.unit === 'day'))
    return undefined
  const after = gapEnd(text, found.end)
  const follower = text.slice(after, letterRunEnd(text, after)).toLowerCase()
  if ((opener === 'a' || opener === 'im') && timeUnits.has(found.unit) && notRates.has(follower)) return undefined
  // "a share price", "a megawatt deal" and the like: the article belongs to a longer noun.
  if (opener === 'a' && found.unit === 'share' && (follower === 'price' || follower === 'sale' || follower === 'offering')) return undefined
  if (classAt(text, found.end) === HYPHEN && classAt(text, found.end + 1) === LETTER && !readSpan(text, found.end)) return undefined
  return found
}

const spanUnits = new Set(['year', 'month', 'day', 'hour'])

/** The "-month" of "per kW-month". */
export function readSpan(text: string, index: number): DenominatorReading | undefined {
  if (classAt(text, index) !== HYPHEN) return undefined
  const found = denominatorAt(text, index + 1)
  return found && spanUnits.has(found.unit) ? found : undefined
}

/** Time that an amount per something is paid in besides: "per MW per year", "per kilowatt and month", "per kW-month". */
export function readFurtherDenominator(text: string, index: number): DenominatorReading | undefined {
  const found = readSpan(text, index) ?? readDenominator(text, index, true)
  return found && spanUnits.has(found.unit) ? found : undefined
}

const openersBefore = new Set(['je', 'pro', 'per'])

/** „je Kilowattstunde“ or "per MW" that ends at `index`, directly before the amount. */
export function readDenominatorBefore(text: string, index: number): DenominatorReading | undefined {
  let at = index
  while (index - at < 2 && classAt(text, at - 1) === SPACE) at--
  if (at === index || classAt(text, at - 1) !== LETTER) return undefined
  const end = at
  // The opener stands at most four words back.
  for (let count = 0; count < 4; count++) {
    const start = letterRunStart(text, at)
    if (start === at || at - start > 20) return undefined
    const word = text.slice(start, at).toLowerCase()
    if (count > 0 && openersBefore.has(word)) {
      const found = denominatorAt(text, gapEnd(text, at))
      return found && found.end === end ? { ...found, start } : undefined
    }
    if (classAt(text, start - 1) !== SPACE && classAt(text, start - 1) !== HYPHEN) return undefined
    at = start - 1
  }
  return undefined
}
