// The words before and behind a number that make it about, at least or at most.
import { classAt, DIGIT, isDashAt, isUpperAt, LETTER, letterRunEnd, letterRunStart, NEWLINE, SPACE } from './characters.ts'
import type { Bound } from './quantity.ts'
import { wordFilter } from './word-filter.ts'

interface Row {
  readonly bound: Bound
  /** Not with terms and hours: "over 15 years", „unter zehn Jahren“, "some 10 years". */
  readonly notTime?: boolean
}

const rows = new Map<string, Row>()
const add = (bound: Bound, phrases: string, notTime = false) => {
  for (const phrase of phrases.split('|')) rows.set(phrase, notTime ? { bound, notTime } : { bound })
}
add(
  'at_least',
  'more than|at least|no less than|not less than|no fewer than|a minimum of|minimum|north of|upwards of|upward of|in excess of|greater than|higher than|exceeding|exceeds|exceed|exceeded|well over|well above|or more than|better than',
)
add('at_least', 'over|above', true)
add(
  'at_least',
  'mehr als|mindestens|wenigstens|nicht weniger als|nicht unter|zumindest|oberhalb von|deutlich über|weit über|übersteigt|übersteigen|überstieg|größer als|min|mind',
)
add(
  'at_most',
  'up to|at most|no more than|not more than|a maximum of|maximum|less than|fewer than|lower than|as much as|as many as|as high as|not exceeding|not to exceed|well below|well under|just under',
)
add('at_most', 'below|under|beneath', true)
add(
  'at_most',
  'bis zu|bis zu einer höhe von|bis zur höhe von|in höhe von bis zu|bis zu einem betrag von|höchstens|maximal|weniger als|nicht mehr als|unterhalb von|allenfalls|geringer als|deutlich unter|max|längstens',
)
add('at_most', 'unter', true)
add(
  'about',
  'about|around|roughly|approximately|approx|circa|an estimated|estimated|some|close to|nearly|almost|just over|in the region of|a good|in the order of|on the order of|in the vicinity of|as about|near|c|ca|virtually|ballpark|broadly|something like',
)
add(
  'about',
  'rund|etwa|ungefähr|circa|zirka|knapp|gut|fast|nahezu|annähernd|schätzungsweise|in etwa|um die|an die|beinahe|grob|gegen|circa rund|geschätzt|geschätzte|geschätzten|in der größenordnung von|um rund|vielleicht|nahe',
)

const widest = 6
/** Words that end a phrase of the table: others are refused after one look. */
const lastWords = new Set([...rows.keys()].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

const signs = new Map<number, Bound>([
  [0x7e, 'about'],
  [0x2248, 'about'],
  [0x223c, 'about'],
  [0xb1, 'about'],
  [0x3e, 'at_least'],
  [0x2265, 'at_least'],
  [0x3c, 'at_most'],
  [0x2264, 'at_most'],
])

export interface BoundReading {
  readonly bound?: Bound
  readonly start: number
}

function isBlank(text: string, index: number): boolean {
  const found = classAt(text, index)
  return found === SPACE || found === NEWLINE
}

/** Start of the word before `index`, skipping one gap and the dot of an abbreviation; `index` when there is none. */
export function wordStartBefore(text: string, index: number): number {
  let at = index
  while (index - at < 2 && at > 0 && isBlank(text, at - 1)) at--
  if (at === index) return index
  if (text.charCodeAt(at - 1) === 0x2e) {
    const start = letterRunStart(text, at - 1)
    const abbreviation = at - 1 - start
    return abbreviation > 0 && abbreviation <= 6 ? start : index
  }
  const start = letterRunStart(text, at)
  return start === at ? index : start
}

/** Lower-case word before `index`, without the dot of an abbreviation; empty when a sign, a digit or the text's beginning stands there. */
export function wordBefore(text: string, index: number): string {
  const start = wordStartBefore(text, index)
  return start === index ? '' : text.slice(start, letterRunEnd(text, start)).toLowerCase()
}

/** "16 -> 24", "16 > 24": a sign of change, no bound. */
function isArrowEnd(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x3e) return false
  const before = text.charCodeAt(at - 1)
  return isDashAt(text, at - 1) || before === 0x3d || before === 0x3e || classAt(text, isBlank(text, at - 1) ? at - 2 : at - 1) === DIGIT
}

/** Reads the bound that ends at `index`, the start of a quantity. `ofTime` is true when the quantity is a term. */
export function readBoundBefore(text: string, index: number, ofTime: boolean): BoundReading {
  let start = index
  let bound: Bound | undefined
  // Bounds may be stacked: "up to about 600", „mehr als rund 40“; the outer one wins unless it says only "about".
  for (let round = 0; round < 2; round++) {
    const at = isBlank(text, start - 1) ? start - 2 : start - 1
    const sign = isArrowEnd(text, at) ? undefined : signs.get(text.charCodeAt(at))
    const found: BoundReading | undefined = sign ? { bound: sign, start: at } : phraseBefore(text, start, ofTime)
    if (!found?.bound) break
    bound = bound === undefined || found.bound !== 'about' ? found.bound : bound
    start = found.start
  }
  return bound ? { bound, start } : { start: index }
}

// „übersteigen nunmehr 23 Mrd.“: an adverb of time may stand between.
const fillers = new Set([
  'nunmehr',
  'jetzt',
  'now',
  'inzwischen',
  'derzeit',
  'mittlerweile',
  'bereits',
  'already',
  'currently',
  'insgesamt',
])

const mayBound = wordFilter([...lastWords, ...fillers, 'über'])

function phraseBefore(text: string, index: number, ofTime: boolean): BoundReading | undefined {
  const near = wordStartBefore(text, index)
  if (near === index || !mayBound(text, near, letterRunEnd(text, near))) return undefined
  let start = fillers.has(wordBefore(text, index)) ? near : index
  let phrase = ''
  let found: BoundReading | undefined
  for (let count = 0; count < widest; count++) {
    const before = wordStartBefore(text, start)
    if (before === start) break
    const wordEnd = letterRunEnd(text, before)
    if (wordEnd - before > 16) break
    const word = text.slice(before, wordEnd).toLowerCase()
    if (count === 0 && word === 'über') return germanOver(text, before, ofTime)
    if (count === 0 && !lastWords.has(word)) break
    phrase = phrase === '' ? word : `${word} ${phrase}`
    start = before
    // "D.C. 20549": circa is a small c.
    const row = phrase === 'c' && isUpperAt(text, before) ? undefined : rows.get(phrase)
    // "add up to 400 MW" tells a sum.
    // "turn over 133 MW", "takes over 40 MW": the verb's.
    if (phrase === 'over' && /^(?:turn|hand|sign|t(?:ak|ook))/.test(wordBefore(text, before))) continue
    if (phrase === 'up to' && /^(?:add|sum)/.test(wordBefore(text, before))) continue
    if (row && !(row.notTime && (ofTime || isDistance(text, before)))) found = { bound: row.bound, start }
  }
  return found
}

/** "37.5% above $11.66", „rund 48 % unter 20 Dollar“: the amount is what the percentage is measured from. */
function isDistance(text: string, start: number): boolean {
  let at = start - 1
  while (start - at < 3 && isBlank(text, at)) at--
  if (text.charCodeAt(at) === 0x25) return true
  const word = wordBefore(text, start)
  return word === 'percent' || word === 'prozent' || word === 'cent'
}

// „Anleihe über 1,15 Mrd. Dollar“ names the amount of the bond; „hat über 600 MW“ means more than. The noun before decides.
function germanOver(text: string, over: number, ofTime: boolean): BoundReading | undefined {
  const before = wordStartBefore(text, over)
  if (ofTime) return undefined
  if (before === over)
    return /(?:[Aa]nleihen?|[Kk]redit\p{Ll}*|[Dd]arlehen|[Vv]ertr[aä]g\p{Ll}*|[Ss]chuldverschreibungen?)\s[^.;]{0,30}$/u.test(
      text.slice(Math.max(0, over - 60), over),
    )
      ? undefined
      : { bound: 'at_least', start: over }
  // „verfügt in Texas nun über 1,7 GW“: the verb takes the word.
  if (/(?:verfüg|gebiete)\p{Ll}*\s[^.;,]{0,50}$/u.test(text.slice(Math.max(0, over - 64), over))) return undefined
  // „Anleihen zu 9,25 % über 2,35 Mrd. Dollar“
  if (
    /(?:[Aa]nleihen?|[Kk]redit\p{Ll}*|[Dd]arlehen|[Vv]ertr[aä]g\p{Ll}*|[Ll]inien?|[Aa]uftrag\p{Ll}*|[Ss]chuldverschreibungen?)\s[^.;,]{0,30}$/u.test(
      text.slice(Math.max(0, over - 60), over),
    )
  )
    return undefined
  const word = text.slice(before, letterRunEnd(text, before)).toLowerCase()
  const stacked = rows.get(`${word} über`)
  if (stacked) return { bound: stacked.bound, start: before }
  return plainOver.has(word) ? { bound: 'at_least', start: over } : undefined
}

const plainOver = new Set(
  'knapp leicht etwas immer auf von mit bei um hat haben sind ist waren war wurden zahlt betreibt hält besitzt umfasst kostet kosteten für noch derzeit inzwischen mittlerweile bereits gut nun jetzt insgesamt schon weit nach seit und oder liegt lag'.split(
    ' ',
  ),
)

const behind: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['or so', 'about'],
  ['or more', 'at_least'],
  ['or higher', 'at_least'],
  ['or above', 'at_least'],
  ['and more', 'at_least'],
  ['oder mehr', 'at_least'],
  ['und mehr', 'at_least'],
  ['plus', 'at_least'],
  ['or less', 'at_most'],
  ['or fewer', 'at_most'],
  ['oder weniger', 'at_most'],
  ['at most', 'at_most'],
  ['at least', 'at_least'],
  ['höchstens', 'at_most'],
  ['mindestens', 'at_least'],
  ['übersteigen', 'at_least'],
  ['übersteigt', 'at_least'],
  ['übertreffen', 'at_least'],
  ['überschreiten', 'at_least'],
  ['überschritten', 'at_least'],
  ['übertroffen', 'at_least'],
  ['unterschreiten', 'at_most'],
]

const mayBehind = wordFilter(behind.map(([phrase]) => phrase.split(' ')[0] ?? ''))
const clauseFinal = new Set(['at least', 'at most', 'mindestens', 'höchstens', 'plus'])

/** Reads "or more", „oder mehr“, "+" behind a quantity that ends at `index`; gives the end of the words. */
export function readBoundBehind(text: string, index: number): { readonly bound: Bound; readonly end: number } | undefined {
  if (text.charCodeAt(index) === 0x2b && classAt(text, index + 1) !== 2) return { bound: 'at_least', end: index + 1 }
  const at = index + 1
  if (classAt(text, index) !== SPACE || classAt(text, at) !== LETTER || !mayBehind(text, at, letterRunEnd(text, at))) return undefined
  for (const [phrase, bound] of behind) {
    if (text.startsWith(phrase, at) && classAt(text, at + phrase.length) !== LETTER) {
      // "at least", "plus" and „mindestens“ behind a number belong to it only at the end of its clause.
      const end = at + phrase.length
      if (!clauseFinal.has(phrase)) return { bound, end }
      return /[.,;)]/.test(text.charAt(end)) || end === text.length ? { bound, end } : undefined
    }
  }
  return undefined
}
