// The text layer of a PDF in reading order, with tables; nothing is drawn and no script in it runs.
import { DocumentError } from '../../base/index.ts'
import type { Block, Problem } from '../document.ts'
import type { DocumentContent } from '../open-document.ts'
import { inflatedSize, mostInflated } from './inflated-size.ts'
import { pageLines, type PageLine, type TextItem } from './page-lines.ts'
import { pagePassages } from './page-passages.ts'
import { inReadingOrder } from './reading-order.ts'

/** Pages. The longest annual reports have 400 to 600. */
const mostPages = 2000

interface PdfPage {
  getViewport(options: { scale: number }): { height: number; viewBox: readonly number[] }
  getTextContent(): Promise<{ items: readonly (TextItem | { type: string })[] }>
  cleanup(): void
}

interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  getMetadata(): Promise<{ info: object }>
  readonly loadingTask: { destroy(): Promise<void> }
}

/** Throws a document error when the file is broken, locked, a bomb or a scan without text. */
export async function readPdf(bytes: Uint8Array, where: string): Promise<DocumentContent> {
  if ((await inflatedSize(bytes)) > mostInflated) {
    throw new DocumentError(`this PDF unpacks to more than ${mostInflated / 1e6} MB of text and drawing`, {
      where,
      remedy: 'give the document as plain text',
    })
  }
  const pdf = await open(bytes, where)
  try {
    return await readPages(pdf, where)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array, where: string): Promise<Pdf> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // pdf.js takes the bytes over: it gets a copy.
    return (await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
    })) as unknown as Pdf
  } catch (cause) {
    if ((cause as Error).name === 'PasswordException') {
      throw new DocumentError('this PDF is locked with a password', { where, remedy: 'save a copy without password', cause })
    }
    throw new DocumentError(`this PDF is broken: ${(cause as Error).message}`, {
      where,
      remedy: 'download it again or save its text as plain text',
      cause,
    })
  }
}

async function readPages(pdf: Pdf, where: string): Promise<DocumentContent> {
  const pages: PageLine[][] = []
  const problems: Problem[] = []
  const empty: number[] = []
  const count = Math.min(pdf.numPages, mostPages)
  for (let number = 1; number <= count; number++) {
    try {
      const page = await pdf.getPage(number)
      const { viewBox } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const lines = pageLines(
        items.filter((item): item is TextItem => 'str' in item),
        viewBox[3] ?? 0,
      )
      if (lines.length === 0) empty.push(number)
      pages.push(inReadingOrder(lines))
      page.cleanup()
    } catch (cause) {
      pages.push([])
      problems.push({
        code: 'broken-page',
        what: `page ${number} could not be read: ${(cause as Error).message}`,
        remedy: 'read this page by eye',
      })
    }
  }
  if (pages.every((page) => page.length === 0)) {
    throw new DocumentError('this PDF has no text layer: it holds pictures of its pages', {
      where,
      remedy: 'run it through text recognition (OCR) first',
    })
  }
  if (empty.length > 0) {
    problems.push({
      code: 'page-without-text',
      what: `no text on page ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ' and more' : ''}`,
      remedy: 'look at these pages by eye',
    })
  }
  if (count < pdf.numPages)
    problems.push({
      code: 'pages-left-out',
      what: `only the first ${count} of ${pdf.numPages} pages are read`,
      remedy: 'split the document',
    })
  return { ...compose(pages), problems, metadata: await metadataOf(pdf) }
}

function compose(pages: readonly (readonly PageLine[])[]): { text: string; blocks: readonly Block[] } {
  const body = usualSize(pages.flat())
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  let tables = 0
  pages.forEach((lines, index) => {
    if (lines.length === 0) return
    if (length > 0) {
      parts.push('\n\n')
      length += 2
    }
    const page = pagePassages(lines, body, tables)
    for (const block of page.blocks) blocks.push({ ...block, start: block.start + length, end: block.end + length, page: index + 1 })
    parts.push(page.text)
    length += page.text.length
    tables += page.tables
  })
  return { text: parts.join(''), blocks }
}

/** The size of type in which most characters are set, in points. */
function usualSize(lines: readonly PageLine[]): number {
  const characters = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    characters.set(size, (characters.get(size) ?? 0) + line.segments.reduce((sum, segment) => sum + segment.words.length, 0))
  }
  return [...characters].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10
}

/** The title alone; a PDF's own dates tell when the file was made, not when it was published. */
async function metadataOf(pdf: Pdf): Promise<NonNullable<DocumentContent['metadata']>> {
  try {
    const { info } = await pdf.getMetadata()
    const title = (info as Record<string, unknown>)['Title']
    return typeof title === 'string' && title.trim() !== '' && !/^(?:untitled|microsoft word|.*\.docx?$)/i.test(title)
      ? { title: title.trim() }
      : {}
  } catch {
    return {}
  }
}
