// PDFs written by the tests themselves: paragraphs, a table, two columns, and those that cannot be read.
import { expect, test } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'
import { writePdf, type PlacedText } from './write-pdf.ts'

const line = (x: number, y: number, words: string, size?: number): PlacedText => ({ x, y, words, ...(size !== undefined && { size }) })

async function rows(bytes: Uint8Array): Promise<string[]> {
  const document = await openDocument(bytes, { name: 'note.pdf' })
  return document.blocks.map((block) => {
    const { cell, kind, start, end } = block
    return `${cell === undefined ? kind : `${cell.row}.${cell.column}${cell.header ? '*' : ''}`}: ${document.text.slice(start, end)}`
  })
}

test('headings, hard-wrapped paragraphs and a table come out as such, whatever the name says', async () => {
  const bytes = writePdf(
    [
      [
        line(60, 60, 'Quarry campus let in full', 16),
        line(60, 90, 'Tidewater Compute has let 200 MW of critical IT load at its Quarry campus to Fable AI for ten'),
        line(60, 102, 'years. The contract is worth 3.1 billion dollars.'),
        line(60, 130, 'Site'),
        line(220, 130, 'MW'),
        line(320, 130, 'Tenant'),
        line(60, 144, 'Harbor'),
        line(225, 144, '40'),
        line(320, 144, 'Lumen Works'),
        line(60, 158, 'Quarry'),
        line(220, 158, '200'),
        line(320, 158, 'Fable AI'),
      ],
      [line(60, 60, 'Nothing on this page is about power.')],
    ],
    { title: 'Quarry note' },
  )
  const document = await openDocument(bytes, { name: 'note.txt' })
  expect(document.format).toBe('pdf')
  expect(document.metadata).toEqual({ title: 'Quarry note' })
  expect(document.blocks.map((block) => block.page)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2])
  expect(await rows(bytes)).toEqual([
    'heading: Quarry campus let in full',
    'paragraph: Tidewater Compute has let 200 MW of critical IT load at its Quarry campus to Fable AI for ten\nyears. The contract is worth 3.1 billion dollars.',
    '0.0*: Site',
    '0.1*: MW',
    '0.2*: Tenant',
    '1.0*: Harbor',
    '1.1: 40',
    '1.2: Lumen Works',
    '2.0*: Quarry',
    '2.1: 200',
    '2.2: Fable AI',
    'paragraph: Nothing on this page is about power.',
  ])
})

test('two columns of prose are read one after the other', async () => {
  const left = [
    'The left column begins with words',
    'about a campus that has been let',
    'to one tenant for a term of ten',
    'years and goes on for some lines',
    'more so that it is long enough to',
    'count as a column, not a table.',
  ]
  const right = [
    'The right column begins with words',
    'about bitcoin that has been mined',
    'at three sites in the north and it',
    'goes on for just as many lines as',
    'the left one so that both of them',
    'count as columns, not as a table.',
  ]
  const page = left.flatMap((words, index) => [line(60, 80 + index * 12, words), line(320, 80 + index * 12, right[index] ?? '')])
  expect(await rows(writePdf([page]))).toEqual([`paragraph: ${left.join('\n')}`, `paragraph: ${right.join('\n')}`])
})

test('a PDF that cannot be read says why and what to do', async () => {
  const open = (bytes: Uint8Array) => openDocument(bytes, { name: 'x.pdf' })
  const text = (words: string): Uint8Array => new TextEncoder().encode(words)
  await expect(open(writePdf([[line(60, 60, 'secret')]], { encrypted: true }))).rejects.toMatchObject({
    message: 'this PDF is locked with a password',
    remedy: 'save a copy without password',
    where: 'x.pdf',
  })
  await expect(open(text('%PDF-1.7\nno objects at all'))).rejects.toThrow(/this PDF is broken/)
  await expect(open(writePdf([[], []]))).rejects.toMatchObject({ message: 'this PDF has no text layer: it holds pictures of its pages' })
})

test('a page that holds nothing is named', async () => {
  const document = await openDocument(writePdf([[line(60, 60, 'Words on the first page')], []]), { name: 'x.pdf', published: '2026-01-05' })
  expect(document.problems.map((problem) => problem.what)).toEqual(['no text on page 2'])
})
