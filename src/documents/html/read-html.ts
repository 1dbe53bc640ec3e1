// A web page or an EDGAR filing: its main text, tables as cells, and the way back to its source.
import type { Block, Problem } from '../document.ts'
import type { DocumentContent } from '../open-document.ts'
import { textBlocks } from '../text/text-blocks.ts'
import { inline, silent } from './elements.ts'
import { hiddenNames, isHidden } from './hidden.ts'
import { mainContent } from './main-content.ts'
import { pageMetadata } from './page-metadata.ts'
import { PageWriter } from './page-writer.ts'
import { definitionGrid, isLayout, tableGrid, type TableGrid } from './table-grid.ts'
import { writeTable } from './table-writer.ts'
import { parseTree, type ElementNode } from './tree.ts'
import type { PageNode } from './tree-walk.ts'

type Kind = Exclude<Block['kind'], 'cell'>
const kinds: Readonly<Record<string, Kind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  caption: 'caption',
  figcaption: 'caption',
}
/** Frames of an EDGAR submission: words beside their elements are file names. */
const envelopes = new Set(['sec-document', 'document'])
/** Filings set bullets as characters. */
const bullet = /^[•●▪◦‣■◆➢➤✓·][\s\u00a0]*(?=\S)/
/** A bold line of its own stands for a heading in filings, up to this many characters. */
const longestHeading = 150

export function readHtml(html: string): DocumentContent {
  const root = parseTree(html)
  const names = hiddenNames(root, html)
  const known = new Map<ElementNode, boolean>()
  const hidden = (element: ElementNode): boolean => {
    if (element.attributes.size === 0 && !silent.has(element.name) && element.name !== 'document') return false
    const before = known.get(element)
    if (before !== undefined) return before
    const found = isHidden(element, names) || isAttachment(element, html)
    known.set(element, found)
    return found
  }
  const { roots, left } = mainContent(root, html, hidden)
  const reading = new Reading(html, left)
  for (const one of roots) reading.read(one)
  const { text, origin, blocks } = reading.result()
  const problems: Problem[] = []
  if (text.trim() === '') {
    problems.push({ code: 'no-text', what: 'the page shows no text', remedy: 'save it from a browser after it has loaded' })
  }
  return { text, origin, blocks, problems, metadata: pageMetadata(root, roots, html) }
}

/** Of a whole EDGAR submission: pictures, spreadsheets and data files that travel in the same file. */
function isAttachment(element: ElementNode, html: string): boolean {
  if (element.name !== 'document') return false
  const type = element.children.find((child) => child.kind === 'element' && child.name === 'type')
  return type !== undefined && /^<type>\s*(?:GRAPHIC|ZIP|EXCEL|XML|JSON|PDF|EX-101)/i.test(html.slice(type.start, type.start + 60))
}

interface Style {
  readonly kind: Kind
  readonly bold: boolean
}

class Reading {
  private readonly html: string
  private readonly skip: (element: ElementNode) => boolean
  private readonly writer: PageWriter
  private readonly blocks: Block[] = []
  private tables = 0
  private lineBreaks = 0

  constructor(html: string, skip: (element: ElementNode) => boolean) {
    this.html = html
    this.skip = skip
    this.writer = new PageWriter(html)
  }

  read(root: ElementNode): void {
    this.begin()
    this.element(root, { kind: 'paragraph', bold: false })
    this.end('paragraph')
  }

  result(): { text: string; origin: NonNullable<DocumentContent['origin']>; blocks: readonly Block[] } {
    return { ...this.writer.result(), blocks: this.blocks }
  }

  private begin(): void {
    this.writer.separate('\n\n')
    this.writer.open()
  }

  private end(kind: Kind, table?: number): void {
    const passage = this.writer.close()
    if (passage === undefined) return
    const { start, end, bold } = passage
    const mark = kind === 'paragraph' ? bullet.exec(this.writer.textFrom(start).slice(0, 8))?.[0].length : undefined
    const heading = kind === 'paragraph' && bold && end - start <= longestHeading
    if (mark !== undefined && start + mark < end) this.blocks.push({ kind: 'item', start: start + mark, end })
    else this.blocks.push({ kind: heading ? 'heading' : kind, start, end, ...(table !== undefined && { table }) })
  }

  private element(element: ElementNode, outer: Style): void {
    if (inline.has(element.name)) {
      const bold = outer.bold || isBold(element)
      // A raised footnote mark must not grow together with a number before it: 2025¹ is not 20251.
      if (isRaised(element)) this.writer.apart(element.start)
      for (const child of element.children) this.node(child, { ...outer, bold })
      return
    }
    const kind = kinds[element.name] ?? (outer.kind === 'heading' ? 'paragraph' : outer.kind)
    this.end(outer.kind)
    this.begin()
    const list = element.name === 'dl' ? definitionGrid(element, this.skip) : undefined
    if (element.name === 'table') this.table(element, outer)
    else if (list !== undefined) this.data(list)
    else if (element.name === 'pre' && element.children.every((child) => child.kind === 'text')) this.preformatted(element)
    else {
      const style = { kind, bold: outer.bold || isBold(element) }
      for (const child of element.children) if (child.kind === 'element' || !envelopes.has(element.name)) this.node(child, style)
    }
    this.end(kind)
    this.begin()
  }

  private node(node: PageNode, style: Style): void {
    if (node.kind === 'text') {
      if (/\S/.test(this.html.slice(node.start, node.end))) this.lineBreaks = 0
      this.writer.words(node.start === 0 && this.html.startsWith('\ufeff') ? 1 : node.start, node.end, style.bold)
    } else if (node.name === 'br') this.lineBreak(style)
    else if (!this.skip(node)) this.element(node, style)
  }

  /** Two in a row end a paragraph. */
  private lineBreak(style: Style): void {
    this.lineBreaks++
    if (this.lineBreaks < 2) this.writer.separate('\n')
    else {
      this.end(style.kind)
      this.begin()
    }
  }

  private table(element: ElementNode, outer: Style): void {
    const grid = tableGrid(element, this.skip)
    for (const node of grid.loose) this.node(node, { kind: outer.kind, bold: false })
    this.end(outer.kind)
    this.begin()
    if (grid.caption !== undefined) {
      for (const child of grid.caption.children) this.node(child, { kind: 'caption', bold: false })
      this.end('caption', this.tables)
      this.begin()
    }
    if (isLayout(element, grid, this.html, this.skip)) {
      for (const row of grid.rows) {
        for (const { element: cell } of row) {
          for (const child of cell.children) this.node(child, { kind: outer.kind, bold: isBold(cell) })
          this.end(outer.kind)
          this.begin()
        }
      }
      return
    }
    this.data(grid)
  }

  private data(grid: TableGrid): void {
    const blocks = writeTable(grid, this.tables, {
      html: this.html,
      writer: this.writer,
      skip: this.skip,
      inside: (cell) => this.inside(cell),
    })
    if (blocks.some((block) => block.kind === 'cell')) this.tables++
    for (const block of blocks) this.blocks.push(block)
  }

  /** The text of a cell: breaks inside it are line breaks. */
  private inside(element: ElementNode): void {
    for (const child of element.children) {
      if (child.kind === 'text') this.writer.words(child.start, child.end, false)
      else if (child.name === 'br') this.writer.separate('\n')
      else if (!this.skip(child)) {
        if (!inline.has(child.name)) this.writer.separate('\n')
        if (isRaised(child)) this.writer.apart(child.start)
        this.inside(child)
        if (!inline.has(child.name)) this.writer.separate('\n')
      }
    }
  }

  private preformatted(element: ElementNode): void {
    for (const child of element.children) this.writer.verbatim(child.start, child.end)
    const passage = this.writer.close()
    if (passage === undefined) return
    const text = this.writer.textFrom(passage.start)
    const found = textBlocks(text)
    for (const block of found) {
      const cell = block.cell === undefined ? {} : { cell: { ...block.cell, table: block.cell.table + this.tables } }
      this.blocks.push({ ...block, ...cell, start: block.start + passage.start, end: block.end + passage.start })
    }
    this.tables += new Set(found.flatMap((block) => (block.cell === undefined ? [] : [block.cell.table]))).size
    this.writer.open()
  }
}

function isRaised(element: ElementNode): boolean {
  return (
    element.name === 'sup' ||
    /vertical-align\s*:\s*(?:super|text-top)|position\s*:\s*relative\s*;\s*top\s*:\s*-/i.test(element.attributes.get('style') ?? '')
  )
}

function isBold(element: ElementNode): boolean {
  if (element.name === 'b' || element.name === 'strong') return true
  const style = element.attributes.get('style')
  return style !== undefined && /font-weight\s*:\s*(?:bold|[6-9]00)|font\s*:[^;]*\bbold\b/i.test(style)
}
