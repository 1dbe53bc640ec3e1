import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../documents/index.ts'
import { checkCompanies } from '../../facts/index.ts'
import { lexiconOf } from '../lexicon/lexicon.ts'
import { readDocument } from '../read-document.ts'
import { examplesOf } from './examples.ts'
import { learn, type Example } from './learn.ts'
import { judge, keepLikeness, openLikeness, type Meaning } from './likeness.ts'

const companies = join(import.meta.dirname, '..', '..', '..', 'data', 'companies.json')
const lexicon = lexiconOf(checkCompanies(JSON.parse(readFileSync(companies, 'utf8')), companies))

const metadata = { published: '2026-03-05', language: 'en' } as const
const open = (text: string) => openDocument(new TextEncoder().encode(text), { name: 'note.txt', metadata })

function example(meaning: Meaning, ...signs: readonly string[]): Example {
  return { unit: 'USD', signs, meaning }
}

const bag = [
  example('debt', '< owes', '> bank'),
  example('debt', '< owes', '> lenders'),
  example('cash', '< holds', '> bank'),
  example('cash', '< holds', '> treasury'),
  example('none', '< spent', '> treasury'),
  example('none', '< spent', '> lenders'),
]

describe('learning', () => {
  test('gives each sign to the meaning that it goes with, and judges what it has not seen together', () => {
    const likeness = learn(bag)
    expect(judge(likeness, 'USD', ['< owes', '> treasury'])?.meaning).toBe('debt')
    expect(judge(likeness, 'USD', ['< spent', '> bank'])?.meaning).toBe('none')
    expect(judge(likeness, 'USD', ['< owes', '> bank'])!.chance).toBeGreaterThan(judge(likeness, 'USD', ['> bank'])!.chance)
  })

  test('judges chances that add up to one and are even where no sign is known', () => {
    const unknown = judge(learn(bag), 'USD', ['< nothing'])!
    expect(unknown.chance).toBeCloseTo(1 / 3, 1)
  })

  test('says nothing of a unit that it has not met, or met with one meaning only', () => {
    expect(judge(learn(bag), 'MW', ['< owes'])).toBeUndefined()
    expect(learn([example('debt', '< owes'), example('debt', '< due')]).size).toBe(0)
  })

  test('gives the same weights for the same examples, and keeps them in a file to a tenth', () => {
    const kept = keepLikeness(learn(bag), 0)
    expect(keepLikeness(learn(bag), 0)).toEqual(kept)
    expect(keepLikeness(openLikeness(kept), 0)).toEqual(kept)
    expect(judge(openLikeness(kept), 'USD', ['< holds'])?.meaning).toBe('cash')
  })

  test('forgets what it saw once, and weights below the least', () => {
    const once = learn([...bag, example('debt', '< once')])
    expect(once.get('USD')!.weights.has('< once')).toBe(false)
    expect(keepLikeness(once, 1000)['USD']!.signs).toBe('')
  })
})

describe('examples', () => {
  test('take a figure for what was written down of its place, and for nothing where nothing was', async () => {
    const text = 'Hut 8 closed at $41.26 on Tuesday. The dinner cost $120.\n'
    const quote = '$41.26'
    const start = text.indexOf(quote)
    const examples = examplesOf(await open(text), lexicon, [
      { attribute: 'share_price', value: 41.26, quote, span: [start, start + quote.length] },
    ])
    expect(examples.map(({ unit, meaning }) => [unit, meaning])).toEqual([
      ['USD', 'share_price'],
      ['USD', 'none'],
    ])
    expect(examples[0]!.signs).toEqual(expect.arrayContaining(['<1 at', '-2 close at', 'voice press', 'companies 1']))
  })

  test('leave out a figure that may be a fact told elsewhere, and know which way a price moved', async () => {
    const text = 'Riot Platforms fell 4%. A headline said 4% as well.\n'
    const start = text.indexOf('4%')
    const examples = examplesOf(await open(text), lexicon, [
      { attribute: 'price_move', value: -0.04, quote: '4%', span: [start, start + 2] },
    ])
    expect(examples.map(({ meaning }) => meaning)).toEqual(['price_move down'])
  })
})

describe('reading by likeness', () => {
  const byLikeness = expect.stringContaining('no rule knows these words')

  test('proposes what no rule reads, says why, and stays less sure than a rule', async () => {
    const text = 'Riot Platforms mined 428 in October, after 437 in September.\n'
    const [proposal, ...others] = readDocument(await open(text), lexicon).proposals
    expect(others).toEqual([])
    expect(proposal?.fact).toMatchObject({ subject: 'RIOT', attribute: 'bitcoin_production', value: 428 })
    expect(proposal?.reasons).toContainEqual(byLikeness)
    expect(proposal?.confidence).toBeGreaterThanOrEqual(0.6)
    expect(proposal?.confidence).toBeLessThanOrEqual(0.8)
  })

  test('gives a rule the first word', async () => {
    const [proposal] = readDocument(await open('Hut 8 closed at $41.26 on Tuesday.\n'), lexicon).proposals
    expect(proposal?.fact).toMatchObject({ subject: 'HUT', attribute: 'share_price', value: 41.26 })
    expect(proposal?.reasons ?? []).not.toContainEqual(byLikeness)
  })

  test('does not bring back what a rule leaves out', async () => {
    expect(readDocument(await open('Riot Platforms has a consensus target of $21.\n'), lexicon).proposals).toEqual([])
  })
})
