// The three-letter beginnings of words that can start a number, as a bit table: the scanner's reason to look closer.

const beginnings =
  'zer one two thr fou fiv six sev eig nin ten ele twe thi for fif hun tho doz mil bil tri hal qua fou gig ein zwe zwo dre vie fün fue sec sie ach neu zeh elf zwö zwa tau and häl'

const code = new Uint8Array(0x180)
for (let letter = 0; letter < 26; letter++) code[0x41 + letter] = code[0x61 + letter] = letter + 1
for (const [at, letter] of [...'äöüß'].entries()) {
  code[letter.charCodeAt(0)] = 27 + at
  const upper = letter.toUpperCase()
  if (upper.length === 1) code[upper.charCodeAt(0)] = 27 + at
}

const table = new Uint8Array(32 * 32 * 32)
for (const beginning of beginnings.split(' ')) table[slot(beginning, 0)] = 1

function slot(text: string, at: number): number {
  return ((code[text.charCodeAt(at)] ?? 0) << 10) | ((code[text.charCodeAt(at + 1)] ?? 0) << 5) | (code[text.charCodeAt(at + 2)] ?? 0)
}

/** True when the three letters at `index` begin a number word, a fraction, or a scale that an article may count. */
export function isTrigger(text: string, index: number): boolean {
  return table[slot(text, index)] === 1
}
