// Whole pages of our own: a news page full of other things, a page of figures, an exhibit in its EDGAR envelope.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDocument, originalSpan, type Block, type Document } from '../../src/documents/index.ts'

async function open(name: string): Promise<{ document: Document; source: string }> {
  const bytes = readFileSync(new URL(`pages/${name}`, import.meta.url))
  return { document: await openDocument(bytes, { name }), source: bytes.toString('utf8') }
}

function row(document: Document, block: Block): string {
  const words = document.text.slice(block.start, block.end)
  if (block.cell === undefined) return `${block.kind}: ${words}`
  const { table, row: line, column, heads, columns, rows } = block.cell
  return `${table}.${line}.${column}${heads === undefined ? '' : ` ${heads}`}${columns === undefined ? '' : ` x${columns}`}${rows === undefined ? '' : ` y${rows}`}: ${words}`
}

const rowsOf = (document: Document): string[] => document.blocks.map((block) => row(document, block))

test('a news page gives its article and nothing beside it', async () => {
  const { document } = await open('news.html')
  expect(document.format).toBe('html')
  expect(document.metadata).toEqual({
    title: 'Halden Compute vermietet Werk Nord',
    publisher: 'Kontor am Abend',
    url: 'https://kontor.example/halden',
    published: '2025-10-07',
    language: 'de',
  })
  expect(rowsOf(document)).toEqual([
    'heading: Halden Compute vermietet Werk\u00a0Nord',
    'paragraph: Von der Redaktion, 7.\u00a0Oktober 2025',
    'paragraph: Halden Compute hat 120\u00a0MW kritische IT-Last für zwölf Jahre vermietet.',
    'paragraph: Der Vertrag ist 1,8\u202fMrd.\u00a0Dollar wert, teilte das Unter\u00adnehmen mit. Ein Analyst hält das für viel…',
    'caption: Das Werk im Sommer',
    'item: Laufzeit: 12\u00a0Jahre',
    'item: Mieter: Nordlicht AG',
    'paragraph: Erste Zeile\nZweite Zeile',
  ])
  expect(document.problems).toEqual([])
})

test('words lead back to the very characters of the source', async () => {
  const { document, source } = await open('news.html')
  const at = document.text.indexOf('1,8')
  const back = originalSpan(document, [at, at + '1,8\u202fMrd.\u00a0Dollar'.length])
  expect(source.slice(...back)).toBe('1,8</b>&#8239;Mrd.&nbsp;Dollar')
  const word = document.text.indexOf('vermietet.')
  expect(source.slice(...originalSpan(document, [word, word + 9]))).toBe('vermietet')
})

test('a table keeps rows, columns and what heads them', async () => {
  const { document } = await open('investors.html')
  expect(document.metadata).toEqual({ title: 'Monthly figures | Tidewater Compute', published: '2026-02-03', language: 'en' })
  expect(rowsOf(document)).toEqual([
    'heading: Monthly figures',
    'paragraph: 3 February 2026',
    'paragraph: Tidewater Compute (NASDAQ: TIDE) gives its figures for January.',
    'caption: Sites and power',
    '0.0.0 column y2: Site',
    '0.0.1 column x2: Power (MW)',
    '0.0.3 column y2: Tenant',
    '0.1.1 column: In operation',
    '0.1.2 column: Under construction',
    '0.2.0 row y2: Harbor',
    '0.2.1: 40',
    '0.2.2: –',
    '0.2.3: Lumen Works',
    '0.3.1: 15',
    '0.3.2: 60',
    '0.3.3: –',
    '0.4.0 row: Quarry',
    '0.4.1: 100',
    '0.4.2: 200',
    '0.4.3: Fable AI (from May)',
    'paragraph: Bitcoin mined in January: 212',
    'paragraph: Bitcoin held on January 31: 1,504',
    '1.0.0 row: Fleet efficiency',
    '1.0.1: 17.2\u00a0J/TH',
  ])
})

test('an exhibit joins split figures, signs and brackets, and leaves envelope, pictures and hidden data out', async () => {
  const { document } = await open('exhibit.htm')
  expect(document.metadata).toEqual({ published: '2026-02-12' })
  expect(rowsOf(document)).toEqual([
    'heading: Tidewater Compute Reports Fourth Quarter',
    'paragraph: Cash was $88,120 thousand 1 at year-end, and the company holds 1,490 (2) bitcoin.',
    '0.0.1 column: December\u00a031,\n2025',
    '0.0.2 column: December\u00a031,\n2024',
    '0.1.0 row: Cash',
    '0.1.1: $88,120',
    '0.1.2: $61,004',
    '0.2.0 row: Net loss',
    '0.2.1: (12,300)',
    '0.2.2: (4,100)',
    'item: Hashrate of 14.2 EH/s at the end of the year',
    'item: Power cost of $0.043 per kWh',
  ])
})

test('a page without main or article gives its text by names and prose alone', async () => {
  const { document } = await open('blog.html')
  expect(document.metadata).toEqual({ title: 'Halden lets its north works - Grid Notes', published: '2025-10-08', language: 'en' })
  expect(rowsOf(document)).toEqual([
    'heading: Halden lets its north works',
    'paragraph: 8 October 2025 by A. Clerk',
    'paragraph: Halden Compute has let 120 MW for twelve years.',
    'paragraph: The contract is worth $1.8 billion, the company said. It owns Halden, Norrby and Sund.',
    'paragraph: The shares (HALD) closed at $12.40.',
    "paragraph: The chairman's brother holds 4 million shares.",
    '0.0.0 row: Price target',
    '0.0.1: $18',
    '0.1.0 row: Rating',
    '0.1.1: Buy',
  ])
})
