// The first four letters of words that can start a number, as a table of bits: the scanner's reason to look closer.

// Three letters and those that may follow them; `.` is the end of the word, `*` anything.
const beginnings =
  'zer:o one:. two:. thr:e fou:r fiv:e six:.t sev:e eig:h nin:e ten:.t ele:v twe:ln thi:r for:t fif:t hun:d tho:u doz:e mil:l bil:l tri:l hal:fb qua:r gig:a ein:* zwe:i zwo:. dre:i vie:r fün:f fue:n sec:h sie:b ach:t neu:n zeh:n elf:* zwö:l zwa:n tau:s and:e häl:f'

const code = new Uint8Array(0x180)
for (let letter = 0; letter < 26; letter++) code[0x41 + letter] = code[0x61 + letter] = letter + 1
for (const [at, letter] of [...'äöüß'].entries()) {
  code[letter.charCodeAt(0)] = 27 + at
  const upper = letter.toUpperCase()
  if (upper.length === 1) code[upper.charCodeAt(0)] = 27 + at
}

function letterAt(text: string, at: number): number {
  return code[text.charCodeAt(at)] ?? 0
}

function slot(text: string, at: number): number {
  return (letterAt(text, at) << 10) | (letterAt(text, at + 1) << 5) | letterAt(text, at + 2)
}

/** By the first three letters, a bit for each letter that may follow. */
const table = new Int32Array(32 * 32 * 32)
for (const row of beginnings.split(' ')) {
  const following = row.slice(4)
  let bits = following === '*' ? -1 : 0
  for (let at = 0; at < following.length; at++) bits |= 1 << letterAt(following, at)
  table[slot(row, 0)] = bits
}

/** True when the letters at `index` begin a number word, a fraction, or a scale that an article may count. */
export function isTrigger(text: string, index: number): boolean {
  const bits = table[slot(text, index)] ?? 0
  return bits !== 0 && ((bits >>> letterAt(text, index + 3)) & 1) === 1
}
