// The unit lexicon: every spelling of a unit in both languages, with its factor into the unit that is handed out.
import { classAt, gapEnd, HYPHEN, isUpperAt, LETTER, letterRunEnd } from './characters.ts'
import type { Language } from './quantity.ts'
import { wordFilter } from './word-filter.ts'

export type UnitKind =
  | 'power'
  | 'energy'
  | 'money'
  | 'ratio'
  | 'points'
  | 'hashrate'
  | 'efficiency'
  | 'coin'
  | 'gpu'
  | 'share'
  | 'time'
  | 'multiple'

export interface UnitRow {
  readonly unit: string
  readonly factor: number
  readonly kind: UnitKind
  readonly language?: Language
}

export interface UnitReading {
  readonly row: UnitRow
  readonly end: number
  /** Offset of the unit word itself, behind adjectives that were passed over. */
  readonly start: number
}

const rows = new Map<string, UnitRow>()
/** Beginnings of phrases of several words: a phrase is followed only as far as it can still become one. */
const beginnings = new Set<string>()

const add = (kind: UnitKind, unit: string, factor: number, phrases: string, language?: Language) => {
  for (const phrase of phrases.split('|')) {
    rows.set(phrase, { unit, factor, kind, ...(language ? { language } : {}) })
    const words = phrase.split(' ')
    for (let count = 1; count < words.length; count++) beginnings.add(words.slice(0, count).join(' '))
  }
}

for (const [prefix, symbol, factor] of [
  ['kilo', 'k', 1e-3],
  ['mega', 'm', 1],
  ['giga', 'g', 1e3],
  ['tera', 't', 1e6],
] as const) {
  add('power', 'MW', factor, `${symbol}w`)
  add('power', 'MW', factor, `${prefix}watt`)
  add('power', 'MW', factor, `${prefix}watts`, 'en')
  if (symbol !== 'k') add('power', 'MW', factor, `${symbol}ws`, 'en')
  const energy = symbol === 'k' ? 'kWh' : 'MWh'
  add('energy', energy, symbol === 'k' ? 1 : factor, `${symbol}wh`)
  add('energy', energy, symbol === 'k' ? 1 : factor, `${prefix}watt hour|${prefix}watt hours|${prefix}watthour|${prefix}watthours`, 'en')
  add('energy', energy, symbol === 'k' ? 1 : factor, `${prefix}wattstunde|${prefix}wattstunden`, 'de')
}
for (const [prefix, symbol, factor] of [
  ['tera', 'th', 1e-6],
  ['peta', 'ph', 1e-3],
  ['exa', 'eh', 1],
  ['zetta', 'zh', 1e3],
] as const) {
  add('hashrate', 'EH/s', factor, `${symbol}/s|${symbol}/sec|${symbol}/sek|${symbol}s|${symbol}|${prefix}hash|${prefix}hash/s`)
  add('hashrate', 'EH/s', factor, `${prefix}hashes|${prefix}hash per second|${prefix}hashes per second|${prefix}hashes/s`, 'en')
  add('hashrate', 'EH/s', factor, `${prefix}hash pro sekunde|${prefix}hash je sekunde|${prefix}hash in der sekunde`, 'de')
}
add('efficiency', 'J/TH', 1, 'j/th|w/th|j/t|joule/th|joules/th|watt/th|watts/th|j/th/s|joule/terahash|watt/terahash')
add(
  'efficiency',
  'J/TH',
  1,
  'j per th|joule per terahash|joules per terahash|joules per th|joule per th|watt per terahash|watts per terahash|watts per th|joules for a terahash|joules for each terahash|joules for every terahash|joules a terahash|joules to the terahash|joules to compute a terahash|joules to make a terahash|joules for one terahash',
  'en',
)
add(
  'efficiency',
  'J/TH',
  1,
  'joule pro terahash|joule je terahash|watt pro terahash|watt je terahash|joule je th|joule pro th|watt je th|watt pro th|joule für ein terahash|joule für einen terahash|joule für jedes terahash|joule für jeden terahash|joule auf ein terahash|joule auf den terahash|joule auf das terahash',
  'de',
)
add('ratio', 'ratio', 0.01, 'percent|per cent|pct', 'en')
add('ratio', 'ratio', 0.01, 'prozent|prozentig|prozentige|prozentigen|prozentiger|prozentiges|prozentigem', 'de')
add('points', 'percentage-point', 1, 'percentage point|percentage points|pp|ppt|ppts|pps|percent points', 'en')
add('points', 'percentage-point', 1, 'prozentpunkt|prozentpunkte|prozentpunkten', 'de')
add('points', 'basis-point', 1, 'basis point|basis points|bp|bps', 'en')
add('points', 'basis-point', 1, 'basispunkt|basispunkte|basispunkten', 'de')
add('coin', 'BTC', 1, 'btc|bitcoin|bitcoins')
add('coin', 'BTC', 1, 'coins', 'en')
add('gpu', 'GPU', 1, 'gpu|gpus')
add(
  'gpu',
  'GPU',
  1,
  'graphics processor|graphics processors|graphics card|graphics cards|graphics chips|processors|graphics processing units|ai accelerators|blackwells|hoppers',
  'en',
)
add(
  'gpu',
  'GPU',
  1,
  'grafikprozessor|grafikprozessoren|grafikchip|grafikchips|grafikkarten|grafikkarte|grafikeinheiten|prozessoren|ki beschleuniger',
  'de',
)
add('share', 'share', 1, 'shares|ordinary shares|common shares', 'en')
add(
  'share',
  'share',
  1,
  'aktien|aktie|anteilscheine|anteilscheinen|anteile|anteilen|stammaktien|stückaktien|namensaktien|inhaberaktien',
  'de',
)
add('time', 'year', 1, 'year|years|yr|yrs', 'en')
add('time', 'year', 1, 'jahr|jahre|jahren|jahres|jährig|jährige|jährigen|jähriger|jähriges|jährigem', 'de')
add('time', 'year', 1 / 12, 'month|months', 'en')
add('time', 'year', 1 / 12, 'monat|monate|monaten|monats|monatig|monatige|monatigen|monatiger|monatiges', 'de')
add('time', 'day', 7, 'week|weeks', 'en')
add('time', 'day', 7, 'woche|wochen|wöchig|wöchige|wöchigen|wöchiger', 'de')
add('time', 'day', 1, 'day|days', 'en')
add('time', 'day', 1, 'tag|tage|tagen|tägig|tägige|tägigen', 'de')
add('time', 'hour', 1, 'hour|hours', 'en')
add('time', 'hour', 1, 'stunde|stunden|stündig|stündige', 'de')
add('multiple', 'x', 1, 'times', 'en')
add('multiple', 'x', 1, 'fach|fache|fachen|faches|facher', 'de')
add('multiple', 'x', 1, 'x')

for (const [code, words, language] of [
  ['USD', 'usd|us$|dollar|us dollar|u$s'],
  ['USD', 'dollars|us dollars|american dollars|american dollar|united states dollars', 'en'],
  ['USD', 'amerikanische dollar|amerikanischen dollar', 'de'],
  ['EUR', 'eur|euro'],
  ['EUR', 'euros', 'en'],
  ['CAD', 'cad|canadian dollar|canadian dollars|can dollar|can$'],
  ['CAD', 'kanadische dollar|kanadischen dollar|kanadischer dollar|kanada dollar', 'de'],
  ['AUD', 'aud|australian dollar|australian dollars'],
  ['AUD', 'australische dollar|australischen dollar|australischer dollar', 'de'],
  ['HKD', 'hkd|hong kong dollar|hong kong dollars|hongkong dollar'],
  ['SGD', 'sgd|singapore dollars|singapur dollar'],
  ['NZD', 'nzd|new zealand dollars|neuseeland dollar'],
  ['GBP', 'gbp|pounds sterling|sterling|british pounds|britische pfund|britischen pfund|pfund sterling'],
  ['GBP', 'pounds|pound', 'en'],
  ['GBP', 'pfund', 'de'],
  ['CHF', 'chf|sfr|swiss francs|schweizer franken|franken'],
  ['JPY', 'jpy|yen'],
  ['CNY', 'cny|rmb|yuan|renminbi'],
  ['NOK', 'nok|norwegian kroner|norwegische kronen|norwegischen kronen'],
  ['SEK', 'sek|swedish kronor|schwedische kronen|schwedischen kronen'],
  ['DKK', 'dkk|danish kroner|dänische kronen'],
  ['KRW', 'krw|won'],
  ['INR', 'inr|rupees'],
  ['BRL', 'brl|reais'],
] as const) {
  add('money', code, 1, words, language)
}
add('money', 'USD', 0.01, 'us cent|us cents|u.s. cents|¢|usc')
add('money', 'USD', 0.01, 'cents', 'en')
add('money', 'USD', 0.01, 'cent')
add('money', 'EUR', 0.01, 'euro cent|euro cents|eurocent|euro cents')
add('money', 'GBP', 0.01, 'pence', 'en')
add('money', 'CHF', 0.01, 'rappen', 'de')
add('money', 'CAD', 0.01, 'canadian cents', 'en')

// Hash units of two letters are units only in capitals: "eh" and "th" are words.
const capitalsOnly = new Set(['eh', 'ph', 'th', 'zh', 'ehs', 'phs', 'ths', 'zhs', 'won', 'pp'])

/** Adjectives that may stand between a number and the unit it counts. */
const passedOver: Readonly<Partial<Record<UnitKind, ReadonlySet<string>>>> = {
  power: new Set(
    'critical it gross net contracted leased additional new incremental further more kritische kritischen weitere weiteren weiterer zusätzliche zusätzlichen neue neuen neuer zusätzlicher'.split(
      ' ',
    ),
  ),
  gpu: new Set(
    'nvidia amd blackwell hopper rubin pieces piece stück new additional neue neuen weitere weiteren liquid cooled ai high end latest of the ki zusätzliche'.split(
      ' ',
    ),
  ),
  share: new Set(
    'fully diluted common ordinary outstanding basic new additional class a b of neue neuen ausstehende ausstehenden verwässerte verwässerten voll weitere eigene eigenen of its own'.split(
      ' ',
    ),
  ),
  coin: new Set('self mined more additional weitere weiteren neue neuen geschürfte geschürften selbst'.split(' ')),
}
const passing: readonly UnitKind[] = ['power', 'gpu', 'share', 'coin']

function keyAt(text: string, index: number, end: number): string {
  return text.slice(index, end).toLowerCase()
}

/** The first words of all phrases; of "EH/s" and "U.S." the letters before the sign. */
export const unitWords: readonly string[] = ['u', ...[...rows.keys()].map((phrase) => phrase.split(/[ /$.]/)[0] ?? '')]
const mayBegin = wordFilter(unitWords)
const mayPass = wordFilter(passing.flatMap((kind) => [...(passedOver[kind] ?? [])]))

/** A word with what an abbreviation or a quotient adds: "U.S." → "us", "EH/s" → "eh/s", "US$". */
function wordEnd(text: string, index: number): readonly [key: string, end: number] {
  let end = letterRunEnd(text, index)
  if (end === index) {
    const sign = text.charAt(index)
    return sign === '¢' || sign === '₿' ? [sign, index + 1] : ['', index]
  }
  if (end - index > 24) return ['', end]
  let key = keyAt(text, index, end)
  if (key === 'u' && text.startsWith('.S.', index + 1)) return ['us', index + 4]
  if ((key === 'us' || key === 'can') && text.charCodeAt(end) === 0x24) return [`${key}$`, end + 1]
  for (let count = 0; count < 2; count++) {
    let slash = end
    if (classAt(text, slash) === 3) slash++
    if (text.charCodeAt(slash) !== 0x2f) break
    let next = slash + 1
    if (classAt(text, next) === 3) next++
    const nextEnd = letterRunEnd(text, next)
    const joined = `${key}/${keyAt(text, next, nextEnd)}`
    if (nextEnd === next || nextEnd - next > 12 || !rows.has(joined)) break
    key = joined
    end = nextEnd
  }
  return [key, end]
}

/** The longest unit phrase that starts at `index`. */
export function readUnit(text: string, index: number): UnitReading | undefined {
  if (text.charCodeAt(index) === 0x25) return { row: percent, start: index, end: index + 1 }
  if (classAt(text, index) === LETTER && !mayBegin(text, index, letterRunEnd(text, index))) return undefined
  let [key, end] = wordEnd(text, index)
  let found: UnitReading | undefined
  for (let count = 0; count < 4 && key !== ''; count++) {
    const row = rows.get(key)
    if (row && !(capitalsOnly.has(key) && !isUpperAt(text, index))) found = { row, start: index, end }
    if (!beginnings.has(key)) break
    const next = gapEnd(text, end)
    if (next === end || classAt(text, next) !== LETTER) break
    const [more, moreEnd] = wordEnd(text, next)
    if (more === '') break
    key = `${key} ${more}`
    end = moreEnd
  }
  return found
}

const percent: UnitRow = { unit: 'ratio', factor: 0.01, kind: 'ratio' }

/** False when the word `[start, end)` can neither be a unit nor an adjective before one. */
export function mayCount(text: string, start: number, end: number): boolean {
  return mayBegin(text, start, end) || mayPass(text, start, end) || (end - start <= 2 && isUpperAt(text, start))
}

/** A unit behind up to four adjectives that the kind of unit allows: "374 million fully diluted shares", "76,000 Nvidia GB300 GPUs". */
export function readUnitBehindWords(text: string, index: number): UnitReading | undefined {
  const firstEnd = letterRunEnd(text, index)
  const chip = firstEnd - index <= 2 && isUpperAt(text, index)
  if (!chip && !mayPass(text, index, firstEnd)) return undefined
  let allowed = passing
  let at = index
  for (let count = 0; count < 5; count++) {
    const end = letterRunEnd(text, at)
    if (end === at || end - at > 14) return undefined
    const word = keyAt(text, at, end)
    // A chip's name is an adjective of its own: "GB300", "MI355X"; written with a plural it is the unit.
    const model = isUpperAt(text, at) && /^[a-z]{1,2}$/.test(word) ? modelEnd(text, end) : 0
    if (model > 0 && allowed.includes('gpu')) {
      if (text.charAt(model - 1) === 's') return { row: gpus, start: at, end: model }
      allowed = ['gpu']
    } else {
      if (count > 0) {
        const unit = readUnit(text, at)
        if (unit && allowed.includes(unit.row.kind)) return unit
      }
      allowed = allowed.filter((kind) => passedOver[kind]?.has(word))
      if (allowed.length === 0) return undefined
    }
    // "H100-equivalent GPUs"
    const tied = model > 0 && classAt(text, model) === HYPHEN && classAt(text, model + 1) === LETTER && text.startsWith('-equiv', model)
    const from = tied ? letterRunEnd(text, model + 1) : model > 0 ? model : end
    const next = gapEnd(text, from)
    if (next === from || (classAt(text, next) !== LETTER && classAt(text, from) !== HYPHEN)) return undefined
    at = next
  }
  return undefined
}

const gpus: UnitRow = { unit: 'GPU', factor: 1, kind: 'gpu' }

/** End of the digits and letters of a chip's name after its first letters, 0 when no digits follow. */
function modelEnd(text: string, index: number): number {
  let end = index
  while (end - index < 5 && classAt(text, end) === 2) end++
  if (end === index) return 0
  while (end - index < 8 && classAt(text, end) === LETTER) end++
  return end
}
