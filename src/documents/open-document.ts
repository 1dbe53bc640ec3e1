// Bytes in, document out: what it is, which characters it holds, where its passages and tables are.
import { DocumentError, hashBytes, type Day } from '../base/index.ts'
import { decodeText } from './bytes/decode-text.ts'
import { signatureOf } from './bytes/signature.ts'
import type { Block, Document, Metadata, Problem } from './document.ts'
import { looksLikeHtml } from './html/looks-like-html.ts'
import type { OffsetMap } from './offset-map.ts'
import { oddCharacters } from './odd-characters.ts'
import { textBlocks } from './text/text-blocks.ts'

export interface OpenOptions {
  /** File name or address: for messages only, never for guessing what the bytes are. */
  readonly name: string
  /** Goes before what the document says of itself. */
  readonly metadata?: Metadata
  /** Goes before both. */
  readonly published?: Day
  /** Found before opening, in a sidecar for example; kept in front. */
  readonly problems?: readonly Problem[]
}

/** Bytes. A 300-page annual report in HTML has 5 to 15 MB. */
export const mostBytes = 20_000_000

/** What the readers of the formats deliver. */
export interface DocumentContent {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly problems: readonly Problem[]
  readonly metadata?: Metadata
  readonly origin?: OffsetMap
}

/**
 * Opens plain text, HTML or PDF, told apart by content. Odd content gives problems; a document error is thrown only
 * when there is nothing to read: too large, empty, another format, no text in any encoding.
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<Document> {
  const where = options.name
  if (bytes.length > mostBytes) {
    throw new DocumentError(`${megabytes(bytes.length)} MB are too much for one document`, {
      where,
      remedy: `split it: up to ${megabytes(mostBytes)} MB are read`,
    })
  }
  if (bytes.length === 0) throw new DocumentError('the document is empty: 0 bytes', { where, remedy: 'give plain text, HTML or PDF' })
  const signature = signatureOf(bytes)
  if (signature.kind === 'foreign')
    throw new DocumentError(`this is ${signature.what}, not a document`, { where, remedy: signature.remedy })
  if (signature.kind === 'pdf') {
    const { readPdf } = await import('./pdf/read-pdf.ts')
    return finish(bytes, 'pdf', await readPdf(bytes, where), [], options)
  }
  const decoded = decodeText(bytes, where)
  if (!/[^\s\ufeff]/.test(decoded.text)) {
    throw new DocumentError('the document is blank: it holds white space alone', { where, remedy: 'give a document with text in it' })
  }
  const html = looksLikeHtml(decoded.text)
  const content = html ? await readPage(decoded.text) : { text: decoded.text, blocks: textBlocks(decoded.text), problems: [] }
  const problems = html ? decoded.problems.map((problem) => ({ ...problem, span: undefined })) : decoded.problems
  return finish(bytes, html ? 'html' : 'text', content, problems, options)
}

async function readPage(html: string): Promise<DocumentContent> {
  const { readHtml } = await import('./html/read-html.ts')
  return readHtml(html)
}

function finish(
  bytes: Uint8Array,
  format: Document['format'],
  content: DocumentContent,
  decoding: readonly Problem[],
  options: OpenOptions,
): Document {
  const metadata: Metadata = {
    ...content.metadata,
    ...options.metadata,
    ...(options.published !== undefined && { published: options.published }),
  }
  const problems = [...(options.problems ?? []), ...decoding, ...content.problems, ...oddCharacters(content.text)]
  if (metadata.published === undefined) {
    problems.push({
      code: 'no-date',
      what: 'nothing says when this was published; words like "today" have no date',
      remedy: 'give --published YYYY-MM-DD or a sidecar NAME.meta.json with "published"',
    })
  }
  return {
    hash: hashBytes(bytes),
    name: options.name,
    format,
    text: content.text,
    blocks: content.blocks,
    metadata,
    problems,
    ...(content.origin !== undefined && { origin: content.origin }),
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes % 1e6 === 0 ? 0 : 1)
}
