// A person's corrections from end to end: held back, decided, valued, exported, read again in another ledger.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeError, loadCommand, openWorkspace } from '../src/desk/index.ts'
import { furnish, sandbox, shippedFolder, uprate } from './sandbox.ts'

const article =
  'Cipher Mining published its figures late. Cipher Mining held cash of $3.2 billion as of September 30, 2025. The figures came on Thursday.\n'
const day = '2025-11-27'
const sidecar = JSON.stringify({ title: 'Figures', publisher: 'SEC', published: day, type: 'filing' })

/** A folder with a ledger that holds the shipped data and the article. */
let made = ''
beforeAll(async () => {
  made = furnish(mkdtempSync(join(tmpdir(), 'uprate-corrections-')), shippedFolder)
  writeArticle(made)
  await uprate(made, ['ingest', 'look.txt'])
})
afterAll(() => rmSync(made, { recursive: true, force: true }))

function writeArticle(folder: string): string {
  writeFileSync(join(folder, 'look.txt'), article)
  writeFileSync(join(folder, 'look.meta.json'), sidecar)
  return folder
}

async function json(folder: string, words: readonly string[]) {
  const run = await uprate(folder, [...words, '--format', 'json'])
  if (run.stdout === '') throw new Error(run.stderr)
  return JSON.parse(run.stdout)
}

async function perShare(folder: string, asOf: string): Promise<number> {
  const { rows } = await json(folder, ['value', '--view', 'jpmorgan-2025-11-24', '--as-of', asOf])
  return rows.find((row: { ticker: string }) => row.ticker === 'CIFR').perShare
}

const signed = ['--by', 'Ada', '--reason', 'checked with the bank']

test('an accepted and then corrected proposal moves the value from its day on, and travels to another ledger', async () => {
  const folder = writeArticle(sandbox(made))
  const [held, ...others] = (await json(folder, ['proposals', '--document', 'look.txt'])).proposals
  expect(others).toEqual([])
  expect(held).toMatchObject({ subject: 'CIFR', attribute: 'cash', value: 3.2e9, quote: '$3.2 billion' })
  expect(held.reasons).toMatchObject([
    { code: 'contradicts', what: expect.stringContaining('3.2 billion USD here, 1.207 billion USD on file') },
  ])
  expect(held.ifAccepted).toMatchObject({
    wins: true,
    words: expect.stringMatching(/^house takes 3.2bn USD: it believes a filing before .* would change it$/),
  })
  const [before, dayBefore] = [await perShare(folder, day), await perShare(folder, '2025-11-26')]
  const { head } = await json(folder, ['verify'])

  await json(folder, ['decide', held.id.slice(0, 12), 'accept', ...signed])
  const accepted = await perShare(folder, day)
  expect(accepted).toBeGreaterThan(before * 1.1)
  expect(await perShare(folder, '2025-11-26')).toBe(dayBefore)

  const { text } = await json(folder, ['explain', 'CIFR', '--view', 'jpmorgan-2025-11-24', '--as-of', day])
  expect(text).toMatch(/"\$3\.2 billion" – SEC, Figures.*accepted by Ada: checked with the bank/)

  const correction = ['decide', held.id.slice(0, 12), 'correct', '--set', 'value=2.2e8', '--set', 'site=', '--on', '2025-12-01']
  const corrected = await json(folder, [...correction, ...signed, '--again'])
  expect(corrected.warnings).toEqual(['the quote "$3.2 billion" does not carry the value 220000000'])
  expect(await perShare(folder, day)).toBe(accepted)
  expect(await perShare(folder, '2025-12-01')).toBeLessThan(before * 0.97)
  expect((await json(folder, ['verify', '--head', head.hash])).problems).toEqual([])
  expect((await json(folder, ['proposals', '--document', 'look.txt'])).proposals).toEqual([])

  const gold = await uprate(folder, ['gold', 'look.txt'])
  const lines = gold.stdout.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).value)).toEqual([2.2e8])
  expect(Object.keys(JSON.parse(lines[0]!))).toEqual(['subject', 'attribute', 'value', 'unit', 'on', 'span', 'quote'])

  const read = await uprate(folder, ['read', 'look.txt', '--format', 'jsonl'])
  expect(read.stdout).toBe(gold.stdout)
  const plain = await uprate(folder, ['read', 'look.txt', '--format', 'jsonl', '--plain'])
  expect(plain.stdout).toContain('"value":3200000000')

  const exported = (await uprate(folder, ['decisions', '--format', 'jsonl'])).stdout
  const other = sandbox(shippedFolder)
  writeFileSync(join(other, 'decisions.jsonl'), exported)
  const taken = await uprate(other, ['decide', '--from', 'decisions.jsonl'])
  expect(taken.stderr).toContain('2 wait until a document with these words is ingested')
  const copy = `Reprint\n\n${article.replaceAll('$3.2 ', '$3.2\n')}\nRead more on our site.\n`
  writeFileSync(join(other, 'copy.txt'), copy)
  const ingested = await json(other, ['ingest', 'copy.txt', '--published', '2025-11-28'])
  expect(ingested.documents[0].decisions).toMatchObject([{ action: 'correct', outcome: 'applied', by: 'Ada' }])
  const [there] = (await uprate(other, ['gold', 'copy.txt'])).stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(there).toMatchObject({ value: 2.2e8, quote: '$3.2\nbillion' })
  expect(copy.slice(...there.span)).toBe(there.quote)
  expect((await json(other, ['verify'])).problems).toEqual([])
  expect((await json(other, ['decide', '--from', 'decisions.jsonl'])).already).toBe(2)
})

test('a missed fact is added with words of the text, and rejected again', async () => {
  const folder = writeArticle(sandbox(made))
  const fields = [
    '--set',
    'subject=cifr',
    '--set',
    'attribute=debt',
    '--set',
    'value=3.2e9',
    '--set',
    'stage=expected',
    '--set',
    'by=JPMorgan',
  ]
  const added = await json(folder, ['decide', 'look.txt', 'add', ...fields, '--quote', 'held cash of  $3.2 billion', ...signed])
  expect(added).toMatchObject({ warnings: [], decisions: [{ action: 'add', known: day, fact: { subject: 'CIFR', unit: 'USD' } }] })
  const id = added.decisions[0].enters
  const rejected = await json(folder, ['decide', id, 'reject', ...signed, '--again'])
  expect(rejected.decisions[0].withdraws).toEqual([id])
  expect(
    (await json(folder, ['facts', 'CIFR', '--attribute', 'debt'])).slots.flatMap((slot: { facts: { id: string }[] }) =>
      slot.facts.map((fact) => fact.id),
    ),
  ).not.toContain(id)
})

describe('what a person can get wrong', () => {
  let folder = ''
  let id = ''
  beforeAll(async () => {
    folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-wrong-')), made)
    writeArticle(folder)
    id = (await json(folder, ['proposals', '--document', 'look.txt'])).proposals[0].id
    await json(folder, ['decide', id, 'accept', ...signed])
    const again = `{"what":"${id}","action":"reject","by":"Ada","reason":"no","again":true}\n`
    writeFileSync(join(folder, 'bad.jsonl'), `${again}{"what":"${id}","action":"maybe"}\n`)
    writeFileSync(join(folder, 'twice.jsonl'), again.repeat(2))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const who = { by: 'Ada', reason: 'checked' }
  const redo = { ...who, again: true }
  const add = { ...who, action: 'add', set: ['subject=CIFR', 'attribute=debt', 'value=1'] }
  const file = (name: string) => join(folder, name)
  const text = () => file('look.txt')
  test.each([
    ['an unknown id', () => ({ what: 'deadbeef', action: 'accept', ...who }), 'missing', /no fact or proposal has the id deadbeef/],
    ['no id at all', () => ({ what: 'CIFR', action: 'accept', ...who }), 'input', /"CIFR" is not an id/],
    ['nothing', () => ({ ...who }), 'input', /nothing is named to decide on/],
    ['no author', () => ({ what: id, action: 'reject', reason: 'no', again: true }), 'input', /nobody is named.*--by NAME/],
    ['no reason', () => ({ what: id, action: 'reject', by: 'Ada', reason: ' ', again: true }), 'input', /needs its reason.*--reason TEXT/],
    ['words that are not there', () => ({ ...add, what: text(), quote: '$7 billion' }), 'input', /"\$7 billion" is not in the document/],
    ['words that are there twice', () => ({ ...add, what: text(), quote: 'Cipher' }), 'input', /stands 2 times.*--occurrence/],
    ['no words', () => ({ ...add, what: text() }), 'input', /words of the fact are missing.*--quote/],
    ['no value', () => ({ ...add, what: text(), set: add.set.slice(0, 2), quote: 'held' }), 'input', /the value of the fact is missing/],
    [
      'another currency',
      () => ({ what: id, action: 'correct', set: ['unit=EUR'], ...redo }),
      'input',
      /"EUR" is not the unit of cash.*USD/,
    ],
    [
      'a value that is no number',
      () => ({ what: id, action: 'correct', set: ['value=many'], ...redo }),
      'input',
      /"many" is not a number.*USD/,
    ],
    ['a field that is none', () => ({ what: id, action: 'correct', set: ['colour=red'], ...redo }), 'input', /"colour" is not a field/],
    ['no field', () => ({ what: id, action: 'correct', set: ['red'], ...redo }), 'input', /"red" is no field.*KEY=VALUE/],
    ['an unknown company', () => ({ what: id, action: 'correct', set: ['subject=ENRN'], ...redo }), 'missing', /ENRN/],
    ['a change of nothing', () => ({ what: id, action: 'correct', set: ['value=3.2e9'], ...redo }), 'input', /nothing would change/],
    ['a rejection with fields', () => ({ what: id, action: 'reject', set: ['value=1'], ...redo }), 'input', /reject changes no field/],
    ['a day before the document', () => ({ what: id, action: 'reject', on: '2025-11-26', ...redo }), 'input', /became known on 2025-11-27/],
    ['a day to come', () => ({ what: id, action: 'reject', on: '2099-01-01', ...redo }), 'input', /2099-01-01 lies in the future/],
    [
      'a document that is not kept',
      () => ({ ...add, what: file('data/README.md'), quote: 'x' }),
      'missing',
      /not in the ledger.*uprate ingest/,
    ],
    ['a bad line among good ones', () => ({ from: file('bad.jsonl') }), 'input', /not a decision: action.*bad\.jsonl, line 2/],
    ['one reading twice in a file', () => ({ from: file('twice.jsonl') }), 'input', /about the same reading.*line 2/],
  ] as const)('%s is said, and nothing is kept', async (_, input, branch, says) => {
    const path = file('.uprate/ledger.sqlite')
    const before = readFileSync(path)
    const workspace = openWorkspace(path)
    try {
      const decide = await loadCommand('decide')
      const outcome = await decide.run(decide.input.parse(input()), { workspace, progress: () => {} }).catch((error: unknown) => error)
      expect(outcome).toMatchObject({ branch })
      expect(describeError(outcome)).toMatch(says)
    } finally {
      await workspace.close()
    }
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a second decision is refused on the command line', async () => {
    const { status, stderr, stdout } = await uprate(folder, ['decide', id, 'reject', ...signed])
    expect([status, stderr, stdout]).toEqual([
      2,
      expect.stringMatching(/decided already: accept by Ada \(checked with the bank\).*--again/),
      '',
    ])
  })
})
