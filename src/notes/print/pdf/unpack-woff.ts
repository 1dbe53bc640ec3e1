// A web font unpacked for the typesetter: WOFF 1 is an sfnt whose tables are deflated one by one (https://www.w3.org/TR/WOFF/).
import { inflateSync } from 'node:zlib'
import { DocumentError } from '../../../base/index.ts'

const signature = 0x77_4f_46_46

/** The TrueType or OpenType font inside. Throws a document error for bytes that are no WOFF. */
export function unpackWoff(woff: Buffer, name: string): Buffer {
  if (woff.length < 44 || woff.readUInt32BE(0) !== signature) {
    throw new DocumentError('this is no WOFF font', { where: name, remedy: 'install the fonts anew (npm ci)' })
  }
  const count = woff.readUInt16BE(12)
  const power = 2 ** Math.floor(Math.log2(count))
  const head = Buffer.alloc(12 + 16 * count)
  head.writeUInt32BE(woff.readUInt32BE(4), 0)
  head.writeUInt16BE(count, 4)
  head.writeUInt16BE(power * 16, 6)
  head.writeUInt16BE(Math.log2(power), 8)
  head.writeUInt16BE((count - power) * 16, 10)
  const parts = [head]
  let at = head.length
  for (let index = 0; index < count; index += 1) {
    const row = 44 + index * 20
    const [offset, packed, length] = [woff.readUInt32BE(row + 4), woff.readUInt32BE(row + 8), woff.readUInt32BE(row + 12)]
    const raw = woff.subarray(offset, offset + packed)
    const data = packed < length ? inflateSync(raw) : raw
    const entry = 12 + 16 * index
    woff.copy(head, entry, row, row + 4)
    woff.copy(head, entry + 4, row + 16, row + 20)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(length, entry + 12)
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4)
    data.copy(padded)
    parts.push(padded)
    at += padded.length
  }
  return Buffer.concat(parts)
}
