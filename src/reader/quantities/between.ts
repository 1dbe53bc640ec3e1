// What stands between two numbers: its words, and the signs among them.
import { classAt, DIGIT, isDashAt, LETTER, letterRunEnd } from './characters.ts'

/** What stands between two neighbours, as lower-case words, and the signs among them. */
export interface Between {
  readonly words: string
  readonly dash: boolean
  readonly comma: boolean
  readonly bracket: boolean
  readonly stop: boolean
  readonly arrow: boolean
}

/** Neighbours further apart than this, in UTF-16 code units, are not related. */
export const widest = 64
// The dot behind these ends no sentence.
const dotted = new Set(['vs', 'prev', 'ggü', 'ca', 'bzw', 'approx', 'zzt'])

/** `years` lets digits pass, as in "(2024: ". */
export function between(text: string, from: number, to: number, years = false): Between | undefined {
  if (to < from || to - from > widest) return undefined
  let words = ''
  let dash = false
  let comma = false
  let bracket = false
  let stop = false
  let arrow = false
  let at = from
  while (at < to) {
    if (classAt(text, at) === LETTER) {
      const end = letterRunEnd(text, at)
      words += (words === '' ? '' : ' ') + text.slice(at, end).toLowerCase()
      at = end
      continue
    }
    const code = text.charCodeAt(at)
    const last = code === 0x2e ? words.slice(words.lastIndexOf(' ') + 1) : ''
    // "H.C. Wainwright": an initial ends no sentence either.
    if (code === 0x2e && (dotted.has(last) || (last.length === 1 && classAt(text, at - 1) === LETTER))) {
      at++
      continue
    }
    if (classAt(text, at) === DIGIT) stop = !years || stop
    else if (isDashAt(text, at)) dash = true
    else if (code === 0x2c) comma = true
    else if (code === 0x28 || code === 0x5b) bracket = true
    else if (code === 0x2192 || code === 0x3e) arrow = true
    else if (code === 0x26 && words === '') words = 'and'
    // "870 MW (gross) leased, up from 600": an aside is over.
    else if (code === 0x29 && bracket && !stop) stop = false
    else if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b || code === 0x0a || code === 0x29 || code === 0x7c)
      stop = true
    at++
  }
  return { words, dash, comma, bracket, stop, arrow }
}
