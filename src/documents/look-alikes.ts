// Letters of other scripts that look like Latin ones, and words that mix them in.

const pairs =
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe іi јj оo рp ѕs хx уy ԁd ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp ιi κk'
/** From the Unicode list of confusables, the ones that pass for a Latin letter in ordinary print. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))

const foreign = /[\u0370-\u03ff\u0400-\u052f]/g
const ofWord = /[\p{L}\p{N}\p{M}]/u
const latin = /[A-Za-z\u00c0-\u024f]/
/** Units are written with Greek letters beside Latin ones: µm, ΔT, Ωm. */
const unitLike = /^[µμΔΩπσβα][A-Za-z]{0,3}$/

function wordStart(text: string, from: number): number {
  let start = from
  while (start > 0) {
    // The second half of a pair belongs to the first.
    const width = /[\udc00-\udfff]/.test(text[start - 1]!) ? 2 : 1
    if (!ofWord.test(text.slice(Math.max(0, start - width), start))) break
    start -= width
  }
  return Math.max(0, start)
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(end)!)
    if (!ofWord.test(letter)) break
    end += letter.length
  }
  return end
}

/** Spans of words in which Latin letters stand beside Cyrillic or Greek ones. */
export function mixedWords(text: string): (readonly [start: number, end: number])[] {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return []
  const found: (readonly [number, number])[] = []
  // From each foreign letter outwards: a search for whole words would go through every word of the text.
  let end = 0
  for (const { index } of text.matchAll(foreign)) {
    if (index < end) continue
    const start = wordStart(text, index)
    end = wordEnd(text, index)
    const word = text.slice(start, end)
    if (latin.test(word) && !unitLike.test(word)) found.push([start, end])
  }
  return found
}
