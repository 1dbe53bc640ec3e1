import { expect, test } from 'vitest'
import { mostBytes, openDocument } from './open-document.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const hex = (digits: string): Uint8Array => Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
const open = (bytes: Uint8Array, name = 'a.txt') => openDocument(bytes, { name })

test.each([
  ['an empty file', new Uint8Array(0), 'the document is empty: 0 bytes'],
  ['white space', utf8(' \n\t\u00a0\n'), 'the document is blank: it holds white space alone'],
  ['a byte order mark alone', utf8('\ufeff\n'), 'the document is blank: it holds white space alone'],
  ['gzip', hex('1f8b0800000000000003'), 'this is a gzip archive, not a document'],
  ['PNG', hex('89504e470d0a1a0a0000000d'), 'this is a PNG picture, not a document'],
  ['SQLite', utf8('SQLite format 3\0'), 'this is an SQLite database, not a document'],
  [
    'a Word file',
    Uint8Array.from([...hex('504b030414000600'), ...utf8('[Content_Types].xml word/document.xml')]),
    'this is a Word file, not a document',
  ],
  ['a workbook', Uint8Array.from([...hex('504b0304'), ...utf8('xl/workbook.xml')]), 'this is an Excel workbook, not a document'],
  ['RTF', utf8('{\\rtf1 5 MW}'), 'this is an RTF file, not a document'],
])('%s is refused with a reason and a remedy', async (_, bytes, message) => {
  await expect(open(bytes)).rejects.toMatchObject({ branch: 'document', message, where: 'a.txt', remedy: expect.stringMatching(/\w{4}/) })
})

test('too much is refused before any work, with size and limit', async () => {
  await expect(open(new Uint8Array(mostBytes + 1_500_000))).rejects.toMatchObject({
    message: '21.5 MB are too much for one document',
    remedy: 'split it: up to 20 MB are read',
  })
})

test('content decides what it is, not the name', async () => {
  expect((await open(utf8('<!DOCTYPE html><html><body><p>5 MW</p></body></html>'), 'a.txt')).format).toBe('html')
  expect((await open(utf8('Riot has 5 MW. Use <b> for bold and <html> for pages.'), 'a.html')).format).toBe('text')
  expect((await open(utf8('\ufeff<!-- saved -->\n<div>5 MW</div>'))).text).toBe('5 MW')
})

test('metadata given go before what the page says, a date before both', async () => {
  const page = utf8(
    '<html lang="en"><head><title>Page</title><meta name="date" content="2025-01-02"></head><body><p>5 MW</p></body></html>',
  )
  const of = async (options: object) => (await openDocument(page, { name: 'x', ...options })).metadata
  expect(await of({})).toEqual({ title: 'Page', published: '2025-01-02', language: 'en' })
  expect(await of({ metadata: { title: 'Sidecar', published: '2025-02-03' } })).toEqual({
    title: 'Sidecar',
    published: '2025-02-03',
    language: 'en',
  })
  expect(await of({ metadata: { published: '2025-02-03' }, published: '2025-03-04' })).toMatchObject({ published: '2025-03-04' })
})

test('a document without a date says so, one with a date does not', async () => {
  expect((await open(utf8('Riot has 5 MW.'))).problems.map((problem) => problem.code)).toEqual(['no-date'])
  expect((await openDocument(utf8('Riot has 5 MW.'), { name: 'x', published: '2026-01-05' })).problems).toEqual([])
})

test('the hash is that of the bytes', async () => {
  expect((await open(utf8('abc'))).hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('marks of direction and mixed scripts are named with their place', async () => {
  const document = await openDocument(utf8('\u0421IFR pays \u202e00.81\u202c dollars'), { name: 'x', published: '2026-01-05' })
  expect(document.problems.map(({ code, span }) => [code, span])).toEqual([
    ['direction-marks', [10, 11]],
    ['direction-marks', [16, 17]],
    ['mixed-script', [0, 4]],
  ])
})
