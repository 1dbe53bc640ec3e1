// Looks into a spreadsheet file before a library opens it: not cut off, no bomb, no macros, no document type that could name entities.
import { inflateRawSync } from 'node:zlib'
import { DocumentError } from '../../base/index.ts'

const mostBytes = 40_000_000
const mostUnpacked = 100_000_000
const mostEntries = 2000

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: Uint8Array
}

function refuse(what: string, where: string, remedy: string, cause?: unknown): never {
  throw new DocumentError(what, { where, remedy, ...(cause !== undefined && { cause }) })
}

const again = 'save the workbook again as .xlsx, or make it anew with uprate workbook'

/** The entries of an archive by its central directory (PKWARE APPNOTE 4.3.12). */
function entriesOf(bytes: Uint8Array, where: string): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const lowest = Math.max(0, bytes.length - 22 - 65_535)
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < lowest || end < 0) refuse('this file is cut off, or no .xlsx file', where, again)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) refuse(`${count} files within the file`, where, again)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) refuse('the list of contents is damaged', where, again)
    const size = view.getUint32(at + 20, true)
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const local = view.getUint32(at + 42, true)
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + size > bytes.length) refuse(`${name} is cut off`, where, again)
    entries.push({ name, method: view.getUint16(at + 10, true), packed: bytes.subarray(start, start + size) })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

function unpacked(entry: Entry, room: number, where: string): Uint8Array {
  if (entry.method === 0) return entry.packed
  if (entry.method !== 8) refuse(`${entry.name} is packed in an unknown way`, where, again)
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(1, room) })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      refuse(
        `${entry.name} unpacks to more than ${Math.round(mostUnpacked / 1e6)} MB`,
        where,
        'this is no workbook of Uprate: make one with uprate workbook',
        cause,
      )
    }
    refuse(`${entry.name} is damaged`, where, again, cause)
  }
}

/** Throws a document error naming what is wrong. Sizes that the archive states of itself are not trusted. */
export function requireSafeZip(bytes: Uint8Array, where: string): void {
  if (bytes.length > mostBytes) refuse(`${Math.round(bytes.length / 1e6)} MB are too much for a workbook`, where, again)
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    refuse('this file is encrypted, or of the old .xls kind', where, 'save it as .xlsx without a password')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) refuse('this is no .xlsx file', where, 'name a file that uprate workbook has made')
  let entries: Entry[]
  try {
    entries = entriesOf(bytes, where)
  } catch (cause) {
    if (cause instanceof RangeError) refuse('this file is cut off', where, again, cause)
    throw cause
  }
  let room = mostUnpacked
  for (const entry of entries) {
    if (/vbaProject/i.test(entry.name)) refuse('this workbook has macros', where, 'save it as .xlsx without macros')
    const content = unpacked(entry, room, where)
    room -= content.length
    if (room < 0)
      refuse(
        `it unpacks to more than ${Math.round(mostUnpacked / 1e6)} MB`,
        where,
        'this is no workbook of Uprate: make one with uprate workbook',
      )
    if (!/\.(?:xml|rels|vml)$/i.test(entry.name)) continue
    // Of what is no UTF-8 the library makes nothing either.
    const head = Buffer.from(content.buffer, content.byteOffset, content.length)
    if (head.includes('<!DOCTYPE') || head.includes('<!ENTITY')) {
      refuse(
        `${entry.name} declares a document type`,
        where,
        'no spreadsheet program writes one: make the workbook anew with uprate workbook',
      )
    }
  }
}
