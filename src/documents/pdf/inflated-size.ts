// How much the packed streams of a PDF unpack to, counted before anything is built from them: the guard against bombs.

/** Bytes. The longest filings unpack to some 50 MB; pictures are not counted, they are never unpacked. */
export const mostInflated = 250_000_000

/** Bytes over all deflated streams but pictures; counting stops above `most`. */
export async function inflatedSize(bytes: Uint8Array, most: number = mostInflated): Promise<number> {
  let total = 0
  let at = 0
  while (total <= most) {
    const found = nextStream(bytes, at)
    if (found === undefined) return total
    if (found.deflated) total += await inflate(bytes.subarray(found.start), most - total, found.length)
    at = found.length === undefined ? found.start : found.start + found.length
  }
  return total
}

interface PackedStream {
  readonly start: number
  readonly deflated: boolean
  readonly length: number | undefined
}

const word = [0x73, 0x74, 0x72, 0x65, 0x61, 0x6d]

function nextStream(bytes: Uint8Array, from: number): PackedStream | undefined {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (!word.every((code, index) => bytes[at + index] === code)) continue
    const next = bytes[at + 6]
    if (next !== 10 && next !== 13) continue
    const start = at + (next === 13 && bytes[at + 7] === 10 ? 8 : 7)
    const head = String.fromCharCode(...bytes.subarray(Math.max(from, at - 600), at))
    const dictionary = head.slice(Math.max(0, head.lastIndexOf('obj')))
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
    const deflated = /\/Fl(?:ateDecode)?\b/.test(dictionary) && !/\/Subtype\s*\/Image\b/.test(dictionary)
    return { start, deflated, length: length === undefined ? undefined : Math.min(Number(length), bytes.length - start) }
  }
  return undefined
}

/** Broken data counts as far as it unpacks. */
async function inflate(source: Uint8Array, most: number, length: number | undefined): Promise<number> {
  const packed = source.slice(0, length ?? Math.min(source.length, 4_000_000))
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate')).getReader()
  let size = 0
  try {
    while (size <= most) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
    }
    await reader.cancel()
  } catch {
    // Trailing bytes after the packed data end in an error of the unpacker; what came before has been counted.
  }
  return size
}
