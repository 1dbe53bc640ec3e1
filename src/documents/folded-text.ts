// A copy of a text for matching: as long as the text, so that an offset in one is an offset in the other.
import { lookAlikes, mixedWords } from './look-alikes.ts'

/** Stands in the copy for what is not seen: soft hyphens, zero-width characters, marks of direction. Matchers skip it. */
export const unseenMark = '\u00ad'

const folds: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000'].map((c) => [c, ' '] as const),
  ...[...'„“”‟«»″＂'].map((c) => [c, '"'] as const),
  ...[...'‚‘’‛‹›′´`＇'].map((c) => [c, "'"] as const),
  ...[...'\u2010\u2011\ufe63\uff0d'].map((c) => [c, '-'] as const),
  ...[
    ...'\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u180e',
  ].map((c) => [c, unseenMark] as const),
])
const folded =
  /[\u00a0\u1680\u2000-\u200f\u2010\u2011\u202a-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff\u00ad\u061c\u180e„“”‟«»″‚‘’‛‹›′´`\ufe63\uff01-\uff5e]/g

/**
 * Equal length, in UTF-16 code units. No-break and other spaces become a space, quotes `"` or `'`, typographic hyphens `-`
 * (dashes and the minus sign stay apart: they mean ranges and signs), full-width ASCII plain ASCII, unseen characters
 * `unseenMark`; Cyrillic and Greek letters that look Latin become Latin, in words that mix scripts and only there.
 */
export function foldedText(text: string): string {
  const plain = text.replace(folded, (character) => {
    const code = character.charCodeAt(0)
    return folds.get(character) ?? (code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character)
  })
  const words = mixedWords(plain)
  if (words.length === 0) return plain
  const parts: string[] = []
  let at = 0
  for (const [start, end] of words) {
    parts.push(
      plain.slice(at, start),
      plain.slice(start, end).replace(/[\u0370-\u03ff\u0400-\u052f]/g, (letter) => lookAlikes.get(letter) ?? letter),
    )
    at = end
  }
  parts.push(plain.slice(at))
  return parts.join('')
}
