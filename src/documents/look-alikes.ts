// Letters of other scripts that look like Latin ones, and words that mix them in.

const pairs =
  'АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY аa сc еe іi јj оo рp ѕs хx уy ԁd ԛq ԝw ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo αa νv ρp ιi κk'
/** From the Unicode list of confusables, the ones that pass for a Latin letter in ordinary print. */
export const lookAlikes: ReadonlyMap<string, string> = new Map(pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))

const foreignWord = /[\p{L}\p{N}\p{M}]*[\u0370-\u03ff\u0400-\u052f][\p{L}\p{N}\p{M}]*/gu
const latin = /[A-Za-z\u00c0-\u024f]/
/** Units are written with Greek letters beside Latin ones: µm, ΔT, Ωm. */
const unitLike = /^[µμΔΩπσβα][A-Za-z]{0,3}$/

/** Spans of words in which Latin letters stand beside Cyrillic or Greek ones. */
export function mixedWords(text: string): (readonly [start: number, end: number])[] {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return []
  const found: (readonly [number, number])[] = []
  for (const match of text.matchAll(foreignWord)) {
    const word = match[0]
    if (latin.test(word) && !unitLike.test(word)) found.push([match.index, match.index + word.length])
  }
  return found
}
