// The command line as a door: sidecars, forms of the result, files, pipes that close early.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sandbox, shell, shippedFolder, uprate, uprateAlone } from './sandbox.ts'

const article =
  'JPMorgan upgraded Cipher Mining to Overweight from Neutral on Monday. The bank raised its price target for December 2026 from 12 to 18 dollars.\n'

/** A folder with an article and its sidecar. */
function folderWithArticle(): string {
  const folder = sandbox()
  writeFileSync(join(folder, 'upgrade.txt'), article)
  writeFileSync(
    join(folder, 'upgrade.meta.json'),
    JSON.stringify({ title: 'Upgrade', publisher: 'Newswire', published: '2025-11-24', type: 'news' }),
  )
  return folder
}

describe('uprate read', () => {
  test('writes facts in the form of the vocabulary, keys in its order, quotes that are in the text', async () => {
    const folder = folderWithArticle()
    const { stdout, stderr, status } = await uprate(folder, ['read', 'upgrade.txt', '--format', 'jsonl'])
    expect([status, stderr]).toEqual([0, ''])
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const target = facts.find((fact) => fact.attribute === 'price_target')
    expect(target).toMatchObject({ subject: 'CIFR', value: 18, unit: 'USD/share', previous: 12, by: 'JPMorgan', on: '2026-12' })
    expect(Object.keys(target)).toEqual(['subject', 'attribute', 'value', 'unit', 'previous', 'by', 'on', 'span', 'quote'])
    for (const { span, quote } of facts) expect(article.slice(span[0], span[1])).toBe(quote)
  })

  test('gives the sidecar back, and a date on the command line goes before it', async () => {
    const folder = folderWithArticle()
    const words = ['read', 'upgrade.txt', '--format', 'json']
    const plain = JSON.parse((await uprate(folder, words)).stdout).documents[0]
    expect(plain.metadata).toEqual({ title: 'Upgrade', publisher: 'Newswire', published: '2025-11-24', type: 'news' })
    const dated = JSON.parse((await uprate(folder, [...words, '--published', '2025-12-01'])).stdout).documents[0]
    expect(dated.metadata.published).toBe('2025-12-01')
  })

  test('writes a file for each document, named after it, and refuses to write two into one', async () => {
    const folder = folderWithArticle()
    writeFileSync(join(folder, 'upgrade.v2.txt'), article)
    const line = ['read', 'upgrade.txt', 'upgrade.v2.txt', '--published', '2025-11-24', '--out', 'facts']
    const { stdout, status } = await uprate(folder, line)
    expect([stdout, status]).toEqual(['', 0])
    expect(readdirSync(join(folder, 'facts')).toSorted()).toEqual(['upgrade.jsonl', 'upgrade.v2.jsonl'])
    const alone = await uprate(folder, ['read', 'upgrade.txt', '--format', 'jsonl'])
    expect(readFileSync(join(folder, 'facts/upgrade.jsonl'), 'utf8')).toBe(alone.stdout)
    writeFileSync(join(folder, 'upgrade.html'), `<p>${article}</p>`)
    const twice = await uprate(folder, ['read', 'upgrade.txt', 'upgrade.html', '--published', '2025-11-24', '--out', 'other'])
    expect([twice.status, twice.stderr]).toEqual([2, expect.stringContaining('upgrade.jsonl; nothing was written')])
  })

  test('names the place of a sidecar that is none', async () => {
    const folder = folderWithArticle()
    writeFileSync(join(folder, 'upgrade.meta.json'), '{"published": "Monday"}')
    const { stderr, status } = await uprate(folder, ['read', 'upgrade.txt'])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/"Monday" is not a date.*upgrade\.meta\.json/)])
  })
})

test('quantities prints one array for each line of what comes in', async () => {
  const { stdout, status } = await uprateAlone(sandbox(), ['quantities', '--lines', '-'], 'rund 1,7 Gigawatt\n\n$9.7bn over 5 years\n')
  expect(status).toBe(0)
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toEqual([
    [{ text: '1,7 Gigawatt', start: 5, end: 17, value: 1700, unit: 'MW', bound: 'about', language: 'de' }],
    [],
    [
      { text: '$9.7bn', start: 0, end: 6, value: 9.7e9, unit: 'USD', language: 'en' },
      { text: '5 years', start: 12, end: 19, value: 5, unit: 'year', language: 'en' },
    ],
  ])
})

describe.skipIf(process.platform === 'win32')('pipes', () => {
  test('no colours go into a pipe', async () => {
    const { stdout } = await uprateAlone(folderWithArticle(), ['read', 'upgrade.txt'])
    expect(stdout).toContain('18 USD/share (was 12)')
    expect(stdout).not.toContain('\u001b')
  })

  test('a reader that goes away early is no error', async () => {
    const { output } = await shell(folderWithArticle(), 'uprate read upgrade.txt | true')
    expect(output).toBe('')
  })

  test('works without stdout and without stderr', async () => {
    const folder = folderWithArticle()
    expect(await shell(folder, 'uprate read upgrade.txt >&-')).toEqual({ output: '', status: 0 })
    expect((await shell(folder, 'uprate read upgrade.txt --format jsonl 2>&-')).status).toBe(0)
  })

  test.skipIf(process.platform !== 'linux')('a full disk under stdout is said', async () => {
    const { output, status } = await shell(folderWithArticle(), 'uprate read upgrade.txt > /dev/full')
    expect([status, output]).toEqual([70, expect.stringContaining('could not be written')])
  })
})

describe('uprate note', () => {
  const words = ['note', 'CIFR', '--as-of', '2025-11-24', '--kind', 'change']

  test('takes the format of the file after --format as after --to', async () => {
    const folder = sandbox(shippedFolder)
    const html = await uprate(folder, [...words, '--format', 'html'])
    expect([html.status, html.stdout.slice(0, 15)]).toEqual([0, '<!doctype html>'])
    const pdf = await uprate(folder, [...words, '--format', 'pdf', '--out', 'notes'])
    expect([pdf.status, pdf.stdout]).toEqual([0, ''])
    const [file] = readdirSync(join(folder, 'notes'))
    expect(file).toMatch(/\.en\.pdf$/)
    expect(readFileSync(join(folder, 'notes', file ?? ''), 'latin1').slice(0, 5)).toBe('%PDF-')
  })

  test('refuses two formats that contradict each other, and one that is none', async () => {
    const folder = sandbox(shippedFolder)
    const two = await uprate(folder, [...words, '--format', 'pdf', '--to', 'html'])
    expect([two.status, two.stderr]).toEqual([2, expect.stringMatching(/--format pdf and --to html contradict.*write one of them/)])
    const none = await uprate(folder, [...words, '--format', 'doc'])
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('Write one of table, json, md, html, pdf.')])
  })
})

test('a number that is none is named in plain words', async () => {
  const { status, stderr } = await uprate(sandbox(shippedFolder), ['simulate', '--draws', '1.000,5'])
  expect([status, stderr]).toEqual([2, expect.stringMatching(/"1\.000,5" is no number \(--draws\) — write digits/)])
})
