// What bytes are by their first bytes, whatever their name says.

export type Signature =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'text' }
  /** `what`: named so that a person knows it; `remedy`: what to give instead. */
  | { readonly kind: 'foreign'; readonly what: string; readonly remedy: string }

const unpack = 'unpack it and give the documents inside'
const asText = 'save it as PDF, HTML or plain text'

/** Signatures after the format's own specifications, in hex; `at` where it does not stand at the beginning. */
const foreign: readonly { readonly hex: string; readonly at?: number; readonly what: string; readonly remedy: string }[] = [
  { hex: '1f8b', what: 'a gzip archive', remedy: unpack },
  { hex: '425a68', what: 'a bzip2 archive', remedy: unpack },
  { hex: 'fd377a585a00', what: 'an xz archive', remedy: unpack },
  { hex: '28b52ffd', what: 'a Zstandard archive', remedy: unpack },
  { hex: '377abcaf271c', what: 'a 7z archive', remedy: unpack },
  { hex: '526172211a07', what: 'a RAR archive', remedy: unpack },
  { hex: '7573746172', at: 257, what: 'a tar archive', remedy: unpack },
  { hex: '89504e470d0a1a0a', what: 'a PNG picture', remedy: 'give the text that it shows' },
  { hex: 'ffd8ff', what: 'a JPEG picture', remedy: 'give the text that it shows' },
  { hex: '47494638', what: 'a GIF picture', remedy: 'give the text that it shows' },
  { hex: '49492a00', what: 'a TIFF picture', remedy: 'give the text that it shows' },
  { hex: '4d4d002a', what: 'a TIFF picture', remedy: 'give the text that it shows' },
  { hex: '57454250', at: 8, what: 'a WebP picture', remedy: 'give the text that it shows' },
  {
    hex: '53514c69746520666f726d6174203300',
    what: 'an SQLite database',
    remedy: 'a ledger is opened with --ledger, not read as a document',
  },
  { hex: 'd0cf11e0a1b11ae1', what: 'an old Office file (doc, xls, ppt or msg)', remedy: asText },
  { hex: '7b5c727466', what: 'an RTF file', remedy: asText },
  { hex: '7f454c46', what: 'a program', remedy: 'give a document' },
  { hex: '4d5a90', what: 'a program', remedy: 'give a document' },
  { hex: '0061736d', what: 'a WebAssembly module', remedy: 'give a document' },
  { hex: '504b0506', what: 'an empty zip archive', remedy: unpack },
]

/** Looks at content alone. Text that is not UTF-8 is still text: `decodeText` decides what it says. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (isPdf(bytes)) return { kind: 'pdf' }
  if (starts(bytes, '504b0304')) return zipKind(bytes)
  for (const entry of foreign) {
    if (starts(bytes, entry.hex, entry.at)) return { kind: 'foreign', what: entry.what, remedy: entry.remedy }
  }
  return { kind: 'text' }
}

/** Readers accept the mark anywhere in the first kilobyte; before it only white space and byte order marks are let pass here. */
function isPdf(bytes: Uint8Array): boolean {
  let at = 0
  while (at < 1024 && (isSpace(bytes[at]) || bytes[at] === 0xef || bytes[at] === 0xbb || bytes[at] === 0xbf)) at++
  return starts(bytes, '255044462d', at)
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x00
}

function zipKind(bytes: Uint8Array): Signature {
  const head = String.fromCharCode(...bytes.subarray(0, 2048))
  if (/word\//.test(head)) return { kind: 'foreign', what: 'a Word file', remedy: asText }
  if (/xl\//.test(head)) return { kind: 'foreign', what: 'an Excel workbook', remedy: 'save the sheet as text or PDF' }
  if (/ppt\//.test(head)) return { kind: 'foreign', what: 'a PowerPoint file', remedy: asText }
  if (/\[Content_Types\]|opendocument|mimetypeapplication/.test(head)) return { kind: 'foreign', what: 'an office file', remedy: asText }
  return { kind: 'foreign', what: 'a zip archive', remedy: unpack }
}

function starts(bytes: Uint8Array, hex: string, at = 0): boolean {
  if (bytes.length < at + hex.length / 2) return false
  for (let index = 0; index < hex.length / 2; index++) {
    if (bytes[at + index] !== Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16)) return false
  }
  return true
}
