// What a person can get wrong, and what the disk can: a clear message, an exit code, an unharmed ledger.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sandbox, shippedFolder, uprate, uprateAlone } from './sandbox.ts'

const text = 'JPMorgan raised its price target for Cipher Mining from 12 to 18 dollars.\n'

/** What is given as `document.txt`, or where `words` point instead, and what must come of it. */
interface Bad {
  readonly name: string
  readonly bytes?: string | Uint8Array
  readonly words?: readonly string[]
  readonly status: number
  readonly says: RegExp
}

const bad: readonly Bad[] = [
  { name: 'an empty file', bytes: '', status: 4, says: /empty.*document\.txt/ },
  { name: 'a blank file', bytes: ' \n\t\n', status: 4, says: /white space.*document\.txt/ },
  {
    name: 'a binary',
    bytes: Uint8Array.from({ length: 4096 }, (_, at) => (at * 167) % 256),
    status: 4,
    says: /not text.*document\.txt|not a document.*document\.txt/,
  },
  { name: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), status: 4, says: /PNG.*document\.txt/ },
  { name: 'a PDF that is broken', bytes: '%PDF-1.7\n%\xe2\xe3\n1 0 obj', status: 4, says: /PDF.*document\.txt/ },
  { name: '50 MB of text', bytes: Buffer.alloc(50_000_000, text), status: 4, says: /50 MB are too much.*document\.txt.*split it/ },
  { name: 'a file that is not there', words: ['nowhere.txt'], status: 3, says: /no such file.*nowhere\.txt/ },
  { name: 'a folder', words: ['data'], status: 2, says: /folder.*data/ },
  { name: 'no file at all', words: [], status: 2, says: /missing required argument/ },
  {
    name: 'a date that is none',
    bytes: text,
    words: ['document.txt', '--published', '2025-02-30'],
    status: 2,
    says: /2025-02-30.*--published.*YYYY-MM-DD/,
  },
  {
    name: 'a date in the future',
    bytes: text,
    words: ['document.txt', '--published', '2099-01-01'],
    status: 2,
    says: /2099-01-01 lies in the future.*--published/,
  },
  {
    name: 'a date before the field',
    bytes: text,
    words: ['document.txt', '--published', '0025-11-24'],
    status: 2,
    says: /0025-11-24 is older/,
  },
]

test.each(bad)('read says what is wrong with $name', async ({ bytes, words, status, says }) => {
  const folder = sandbox()
  if (bytes !== undefined) writeFileSync(join(folder, 'document.txt'), bytes)
  const run = await uprate(folder, ['read', ...(words ?? ['document.txt', '--published', '2025-11-24'])])
  expect(run.stderr).toMatch(says)
  expect(run.status).toBe(status)
  expect(run.stderr).not.toMatch(/^ {4}at /m)
  expect(run.stdout).toBe('')
})

test('ingest says the same of each, keeps the good one and harms nothing', async () => {
  const folder = sandbox(shippedFolder)
  const files = bad.filter(({ words }) => words === undefined).map((one, index) => ({ ...one, file: `bad-${index}.txt` }))
  for (const { file, bytes } of files) writeFileSync(join(folder, file), bytes ?? '')
  writeFileSync(join(folder, 'good.txt'), text)
  const run = await uprate(folder, [
    'ingest',
    ...files.map(({ file }) => file),
    'good.txt',
    '--published',
    '2025-11-24',
    '--format',
    'json',
  ])
  expect(run.status).toBe(4)
  for (const { says, file } of files) expect(run.stderr).toMatch(new RegExp(says.source.replaceAll('document\\.txt', file)))
  const { documents, failures } = JSON.parse(run.stdout)
  expect(failures.map((failure: { file: string }) => failure.file)).toEqual(files.map(({ file }) => file))
  expect(documents).toMatchObject([{ file: 'good.txt', facts: [{ subject: 'CIFR', attribute: 'price_target', value: 18, previous: 12 }] }])
  expect((await uprate(folder, ['verify'])).status).toBe(0)
})

test('a document without a date is read with a warning, and not kept', async () => {
  const folder = sandbox()
  writeFileSync(join(folder, 'document.txt'), text)
  const read = await uprate(folder, ['read', 'document.txt', '--format', 'jsonl'])
  expect(read.status).toBe(1)
  expect(read.stderr).toMatch(/no-date.*--published/)
  expect(read.stdout).toContain('"value":18')
  const kept = await uprate(folder, ['ingest', 'document.txt'])
  expect([kept.status, kept.stderr]).toEqual([2, expect.stringMatching(/nothing can be kept.*document\.txt.*--published/)])
})

test('a document about nobody on the list says so, and is no success for ingest', async () => {
  const folder = sandbox(shippedFolder)
  writeFileSync(join(folder, 'document.txt'), text.replace('Cipher Mining', 'Fantasia Compute'))
  const read = await uprate(folder, ['read', 'document.txt', '--published', '2025-11-24'])
  expect([read.status, read.stderr]).toEqual([0, expect.stringMatching(/document\.txt: no-known-company.*companies\.json/)])
  const kept = await uprate(folder, ['ingest', 'document.txt', '--published', '2025-11-24'])
  expect([kept.status, kept.stderr]).toEqual([1, expect.stringContaining('no-known-company')])
})

test('bytes that are not UTF-8 are read as what they likely are, and said', async () => {
  const folder = sandbox()
  writeFileSync(
    join(folder, 'document.txt'),
    Buffer.from('JPMorgan erhöhte das Kursziel für Cipher Mining von 12 auf 18 Dollar.\n', 'latin1'),
  )
  const read = await uprate(folder, ['read', 'document.txt', '--published', '2025-11-24', '--format', 'jsonl'])
  expect(read.status).toBe(1)
  expect(read.stderr).toMatch(/not-utf-8: byte 12 is not UTF-8/)
  expect(read.stdout).toContain('"value":18')
})

describe('the ledger', () => {
  test('a file that is not one is named and left as it is', async () => {
    const folder = sandbox()
    writeFileSync(join(folder, 'diary.txt'), 'dear diary')
    const run = await uprate(folder, ['verify', '--ledger', 'diary.txt'])
    expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/not an Uprate ledger.*diary\.txt/)])
    expect(readFileSync(join(folder, 'diary.txt'), 'utf8')).toBe('dear diary')
  })

  test('an unknown company, attribute or day is named with what would have been right', async () => {
    const folder = sandbox(shippedFolder)
    const company = await uprate(folder, ['facts', 'ENRN'])
    expect([company.status, company.stderr]).toEqual([3, expect.stringMatching(/no company.*"ENRN".*CIFR/)])
    const attribute = await uprate(folder, ['facts', 'CIFR', '--attribute', 'mood'])
    expect([attribute.status, attribute.stderr]).toEqual([3, expect.stringMatching(/no attribute "mood".*price_target/)])
    const day = await uprate(folder, ['facts', 'CIFR', '--as-of', 'yesterday'])
    expect([day.status, day.stderr]).toEqual([2, expect.stringMatching(/"yesterday".*--as-of.*YYYY-MM-DD/)])
  })

  test('a changed byte is found by verify', async () => {
    const folder = sandbox(shippedFolder)
    const path = join(folder, '.uprate/ledger.sqlite')
    const bytes = readFileSync(path)
    // The last one: pages that SQLite has split keep stale copies of earlier rows in their unused part.
    const at = bytes.lastIndexOf('"capacity"')
    expect(at).toBeGreaterThan(0)
    bytes[at + 1] = 'C'.charCodeAt(0)
    writeFileSync(path, bytes)
    const run = await uprate(folder, ['verify', '--format', 'json'])
    expect(run.status).toBe(1)
    expect(JSON.parse(run.stdout).problems.length).toBeGreaterThan(0)
    expect(run.stderr).toContain('restore it from a backup')
  })

  test('two processes that start at once make one ledger and lose nothing', async () => {
    const folder = sandbox()
    writeFileSync(join(folder, 'document.txt'), text)
    writeFileSync(join(folder, 'another.txt'), text.replace('18', '19'))
    const runs = await Promise.all(
      ['document.txt', 'another.txt'].map((name) => uprateAlone(folder, ['ingest', name, '--published', '2020-01-02'])),
    )
    expect(runs.map(({ status }) => status)).toEqual([0, 0])
    const verified = await uprate(folder, ['verify', '--format', 'json'])
    expect(JSON.parse(verified.stdout).problems).toEqual([])
    const again = await uprate(folder, ['ingest', 'document.txt', 'another.txt', '--published', '2020-01-02', '--format', 'json'])
    expect(JSON.parse(again.stdout).documents.map((one: { already: boolean }) => one.already)).toEqual([true, true])
  })
})
