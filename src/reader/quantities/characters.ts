// Character classes of running text in one table, so that the scanner asks once per code unit.

export const LETTER = 1
export const DIGIT = 2
export const SPACE = 3
export const NEWLINE = 4
export const HYPHEN = 5
export const OTHER = 0

const table = new Uint8Array(0x2100)

for (let code = 0x41; code <= 0x5a; code++) table[code] = table[code + 32] = LETTER
for (let code = 0xc0; code <= 0x24f; code++) if (code !== 0xd7 && code !== 0xf7) table[code] = LETTER
for (let code = 0x370; code <= 0x52f; code++) table[code] = LETTER
table[0xaa] = table[0xb5] = table[0xba] = LETTER
for (let code = 0x30; code <= 0x39; code++) table[code] = DIGIT
// Tab, space, no-break space, the typographic spaces (thin, figure, hair …), the narrow no-break space, and marks without width.
for (const code of [0x09, 0x20, 0xa0, 0x202f, 0x205f]) table[code] = SPACE
for (let code = 0x2000; code <= 0x200f; code++) table[code] = SPACE
table[0x2060] = SPACE
for (const code of [0x0a, 0x0d, 0x0b, 0x0c, 0x2028, 0x2029]) table[code] = NEWLINE
// Hyphen-minus, soft hyphen, hyphen, non-breaking hyphen.
for (const code of [0x2d, 0xad, 0x2010, 0x2011]) table[code] = HYPHEN

/** The class of the code unit at `index`; `OTHER` outside the text. */
export function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  // NaN compares false: an index outside the text is OTHER.
  return code < 0x2100 ? (table[code] ?? OTHER) : OTHER
}

export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code >= 0x30 && code <= 0x39
}

export function isUpperAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

/** A dash that can stand between the ends of a range: hyphens, figure dash, en dash, em dash, minus. */
export function isDashAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 0x2d || (code >= 0x2010 && code <= 0x2014) || code === 0x2212
}

/** End of the run of letters that starts at `index`. */
export function letterRunEnd(text: string, index: number): number {
  let end = index
  while (classAt(text, end) === LETTER) end++
  return end
}

/** Start of the run of letters that ends before `index`. */
export function letterRunStart(text: string, index: number): number {
  let start = index
  while (start > 0 && classAt(text, start - 1) === LETTER) start--
  return start
}

/**
 * End of a gap inside a quantity (number – scale – unit): up to two spaces, one of which may be a line break, or one hyphen.
 * Returns `index` when there is none.
 */
export function gapEnd(text: string, index: number): number {
  const first = classAt(text, index)
  if (first === HYPHEN) {
    // A compound may be broken at the hyphen by a line break: "410-\nMegawatt".
    return classAt(text, index + 1) === NEWLINE ? index + 2 : index + 1
  }
  let end = index
  let breaks = 0
  for (let count = 0; count < 3; count++) {
    const found = classAt(text, end)
    if (found === NEWLINE && breaks === 0) {
      breaks = 1
      end += text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1
    } else if (found === SPACE && (count < 2 || breaks === 1)) end++
    else break
  }
  return end
}
