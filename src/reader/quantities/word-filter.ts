// A quick no for words: most words beside a number are in no lexicon, and are turned away before a text is made of them.

/** A number made of the letters `[start, end)`, the same in upper and lower case. */
export function wordKey(text: string, start: number, end: number): number {
  let key = end - start
  // Setting bit 5 folds the case of Latin letters with and without umlaut.
  for (let at = start; at < end; at++) key = (Math.imul(key, 131) + (text.charCodeAt(at) | 0x20)) | 0
  return key
}

const slots = 1 << 12

/** `false` is sure, `true` means: look the word up. */
export type WordFilter = (text: string, start: number, end: number) => boolean

export function wordFilter(words: Iterable<string>): WordFilter {
  const table = new Uint8Array(slots)
  for (const word of words) table[slotOf(word, 0, word.length)] = 1
  return (text, start, end) => table[slotOf(text, start, end)] === 1
}

function slotOf(text: string, start: number, end: number): number {
  const key = wordKey(text, start, end)
  return (key ^ (key >>> 12) ^ (key >>> 22)) & (slots - 1)
}
