// Bytes to characters: UTF-8 where it is UTF-8, else what the document declares, else the likeliest, and always said.
import { DocumentError } from '../../base/index.ts'
import type { Problem } from '../document.ts'
import { examineUtf8 } from './utf-8.ts'

export interface DecodedText {
  /** A byte order mark stays its first character, as Node's own `utf8` decoding leaves it, so that offsets agree. */
  readonly text: string
  readonly problems: readonly Problem[]
}

/** Throws a document error when the bytes are no text in any encoding that is tried. */
export function decodeText(bytes: Uint8Array, where: string): DecodedText {
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return wide(bytes, marked, 'its byte order mark says so', where)
  const zeros = zeroPattern(bytes)
  if (zeros === 'binary') throw notText(where)
  if (zeros !== undefined) return wide(bytes, zeros, 'every second byte is zero', where)

  const strict = decodeStrict(bytes)
  if (strict !== undefined) return sensible(strict, [], where)
  const report = examineUtf8(bytes)
  const place = `byte ${report.firstBad} is not UTF-8`
  if (report.multibyte >= report.bad) {
    const text = decoder('utf-8').decode(bytes)
    return sensible(text, [{ ...notUtf8(`${place}; ${report.bad} bytes are shown as U+FFFD`), span: firstReplacement(text) }], where)
  }
  const declared = declaredEncoding(bytes)
  const encoding = declared ?? 'windows-1252'
  const why = declared === undefined ? 'none is declared' : 'the document declares it'
  return sensible(decoder(encoding).decode(bytes), [notUtf8(`${place}; read as ${encoding} (${why})`)], where)
}

function notUtf8(what: string): Problem {
  return { code: 'not-utf-8', what, remedy: 'check umlauts and signs; save the document as UTF-8 if they are wrong' }
}

function notText(where: string): DocumentError {
  return new DocumentError('these bytes are not text', { where, remedy: 'give plain text, HTML or PDF' })
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', why: string, where: string): DecodedText {
  const problem: Problem = {
    code: 'not-utf-8',
    what: `byte 0 on: read as ${encoding.toUpperCase()} (${why})`,
    remedy: 'save the document as UTF-8',
  }
  return sensible(decoder(encoding).decode(bytes), [problem], where)
}

function decoder(encoding: string, fatal = false): InstanceType<typeof TextDecoder> {
  return new TextDecoder(encoding, { ignoreBOM: true, fatal })
}

function decodeStrict(bytes: Uint8Array): string | undefined {
  try {
    return decoder('utf-8', true).decode(bytes)
  } catch {
    return undefined
  }
}

function firstReplacement(text: string): readonly [number, number] {
  const at = Math.max(0, text.indexOf('\ufffd'))
  return [at, at + 1]
}

function markedEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Zero bytes are strays in a text, unless they are every second byte: then it is UTF-16 in a Latin script. */
function zeroPattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'binary' | undefined {
  const end = Math.min(bytes.length, 65_536)
  const zeros = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return undefined
  if (odd > end * 0.35 && even < end * 0.02) return 'utf-16le'
  if (even > end * 0.35 && odd < end * 0.02) return 'utf-16be'
  return even + odd > 1 && (even + odd) * 500 > end ? 'binary' : undefined
}

/** What `<meta charset>`, its older form or an XML declaration says in the first 4 KB, if it can be decoded here. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = decoder('windows-1252').decode(bytes.subarray(0, 4096))
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,30})/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w:.-]{2,30})/i.exec(head)?.[1]
  if (label === undefined) return undefined
  try {
    const known = new TextDecoder(label).encoding
    return known === 'utf-8' || known.startsWith('utf-16') ? undefined : known
  } catch {
    return undefined
  }
}

/** Text has hardly any control characters; a stretch of bytes that merely decodes has many. */
function sensible(text: string, problems: readonly Problem[], where: string): DecodedText {
  let odd = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (
      (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) ||
      (code >= 0x7f && code < 0xa0) ||
      code === 0xfffd ||
      code === 0xffff
    )
      odd++
  }
  if (odd > 8 && odd > text.length * 0.02) throw notText(where)
  return { text, problems }
}
