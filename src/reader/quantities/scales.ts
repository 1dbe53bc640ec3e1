// Words that multiply: million, Mrd., bn, Tsd. The German long scale is kept apart from the English short one.
import { classAt, gapEnd, letterRunEnd, LETTER } from './characters.ts'
import type { Language } from './quantity.ts'
import { wordFilter } from './word-filter.ts'

export interface Scale {
  readonly factor: number
  readonly end: number
  /** `B`, `m`, `T`: letters that scale only an amount of money (or of shares), and attached `k`. */
  readonly short: boolean
  readonly language?: Language
}

interface Row {
  readonly factor: number
  readonly language?: Language
  readonly dot?: boolean
}

const rows = new Map<string, Row>()
const add = (words: string, factor: number, language?: Language, dot = false) => {
  for (const word of words.split(' ')) rows.set(word, { factor, dot, ...(language ? { language } : {}) })
}
add('thousand thousands', 1e3, 'en')
add('tausend', 1e3, 'de')
add('tsd td', 1e3, 'de', true)
add('million', 1e6)
add('millions', 1e6, 'en')
add('millionen', 1e6, 'de')
add('mio mill', 1e6, 'de', true)
add('mn mln mil', 1e6)
add('mm', 1e6, 'en')
add('billion', 1e9)
add('billions bn bln bil', 1e9, 'en')
add('milliarde milliarden', 1e9, 'de')
add('mrd md mia', 1e9, 'de', true)
add('billionen', 1e12, 'de')
add('bio', 1e12, 'de', true)
add('trillion trillions tn trn', 1e12, 'en')
add('trillionen', 1e18, 'de')

/** Every word that scales, lower case. */
export const scaleWords: readonly string[] = [...rows.keys()]
/** False when the word `[start, end)` is no scale of more than one letter. */
export const mayScale = wordFilter(scaleWords)

/** Short letters after an amount: "$1.4 B", "$12m", "$95.5k". */
const short: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, m: 1e6, M: 1e6, b: 1e9, B: 1e9, t: 1e12, T: 1e12 }

/** Scale word at `index`, which is the place behind a number or behind the gap after it. */
export function readScale(text: string, index: number, language: Language | undefined): Scale | undefined {
  const end = letterRunEnd(text, index)
  const length = end - index
  if (length === 0 || length > 10) return undefined
  if (length > 1 && !mayScale(text, index, end)) return undefined
  const word = text.slice(index, end)
  if (length === 1) {
    const factor = short[word]
    return factor === undefined ? undefined : { factor, end, short: true }
  }
  const row = rows.get(word.toLowerCase())
  if (!row) return undefined
  if (row.language === undefined && word.toLowerCase() === 'billion') {
    const german = language === 'de' && word.charAt(0) === 'B'
    return { factor: german ? 1e12 : 1e9, end, short: false, language: german ? 'de' : 'en' }
  }
  // The dot of an abbreviation belongs to it unless a sentence ends there, which only what follows could tell: "Mio. US-Dollar".
  const dotted = row.dot === true && text.charCodeAt(end) === 0x2e
  return {
    factor: row.factor,
    end: dotted && follows(text, end + 1) ? end + 1 : end,
    short: false,
    ...(row.language ? { language: row.language } : {}),
  }
}

/** True when a word or a currency sign follows after at most one gap. */
function follows(text: string, index: number): boolean {
  const at = gapEnd(text, index)
  return classAt(text, at) === LETTER || text.charCodeAt(at) === 0x24 || text.charCodeAt(at) === 0x20ac
}
