// Where bytes stop being UTF-8, and how much of them is.

export interface Utf8Report {
  /** Offset of the first byte that breaks the rules, or -1. */
  readonly firstBad: number
  /** Bytes that belong to no sequence. */
  readonly bad: number
  /** Well-formed sequences of two bytes and more. */
  readonly multibyte: number
}

/** Checks after the table of well-formed sequences in the Unicode standard (3.9, table 3-7). */
export function examineUtf8(bytes: Uint8Array): Utf8Report {
  let firstBad = -1
  let bad = 0
  let multibyte = 0
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) {
      at++
      continue
    }
    const length = sequenceLength(bytes, at, lead)
    if (length === 0) {
      if (firstBad < 0) firstBad = at
      bad++
      at++
    } else {
      multibyte++
      at += length
    }
  }
  return { firstBad, bad, multibyte }
}

function sequenceLength(bytes: Uint8Array, at: number, lead: number): number {
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  if (length === 0) return 0
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < low || second > high) return 0
  for (let offset = 2; offset < length; offset++) if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0
  return length
}
