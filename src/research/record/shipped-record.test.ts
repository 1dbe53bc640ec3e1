// The record of the shipped sector data, counted by hand.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { confidenceOf, type Fact, type KeptFact } from '../../facts/index.ts'
import { scoreCalls } from './score-calls.ts'

const folder = new URL('../../../data/facts/', import.meta.url)

type Curated = Omit<Fact, 'span' | 'quote'> & {
  readonly known: string
  readonly confidence: keyof typeof confidenceOf
  readonly source: Omit<KeptFact['document'], 'hash'>
}

const shipped: readonly KeptFact[] = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .toSorted()
  .flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line, index) => ({ id: `${name}:${index + 1}`, ...(JSON.parse(line) as Curated) })),
  )
  .map(({ id, known, confidence, source, ...fact }, index) => ({
    id,
    sequence: index + 1,
    known,
    confidence: confidenceOf[confidence],
    document: { hash: '0'.repeat(64), ...source },
    fact: { ...fact, span: [0, 0], quote: '' },
  }))

const record = scoreCalls(shipped, { asOf: '2026-06-29' })

it('finds 610 MW signed before the forecast of 1,700 and 50 after it, and 60 of no stated basis apart from both', () => {
  const forecast = record.capacity.find((score) => score.subject === 'SECTOR' && score.by === 'JPMorgan')!
  expect(forecast).toMatchObject({ mw: 1700, day: '2025-11-24', horizon: '2026-12-31', settled: false })
  const signed = forecast.companies.map((company) => [company.ticker, company.before, company.after])
  expect(signed).toEqual([
    ['CIFR', 410, 0],
    ['CLSK', 0, 0],
    ['IREN', 200, 0],
    ['MARA', 0, 0],
    ['RIOT', 0, 50],
  ])
  expect(forecast.readings).toMatchObject({ total: { signed: 660 }, additional: { signed: 50 } })
  const apart = forecast.companies.flatMap((company) =>
    company.apart.map((block) => [company.ticker, block.counterparty, block.mw, block.basis]),
  )
  // Counted as critical IT, NVIDIA's 60 MW would make 720 (42 %) and 110 (6 %); the sources do not say what they are.
  expect(apart).toEqual([['IREN', 'NVIDIA', 60, 'not stated']])
})

it('finds more signed by those that the call did not count', () => {
  const forecast = record.capacity.find((score) => score.subject === 'SECTOR' && score.by === 'JPMorgan')!
  const after = Object.fromEntries(forecast.others.map((company) => [company.ticker, company.after]))
  expect(after).toMatchObject({ APLD: 300 + 300 + 210, HUT: 245 + 352, WULF: 0 })
})

it('scores the targets of 2025-11-24 by the prices that followed', () => {
  const november = record.targets.filter((score) => score.by === 'JPMorgan' && score.day === '2025-11-24')
  expect(november.map((score) => [score.company, score.target, score.base?.value])).toEqual([
    ['CIFR', 18, 14.74],
    ['IREN', 39, 43.2],
    ['MARA', 13, 10.35],
    ['RIOT', 17, 12.94],
  ])
  // CLSK's 14 was only repeated that day: it is the call of September.
  expect(
    record.targets.find((score) => score.by === 'JPMorgan' && score.company === 'CLSK' && score.day === '2025-09-26')!.repeats,
  ).not.toEqual([])
  const [, iren, , riot] = november
  expect(iren).toMatchObject({ hit: 'touched', touch: { value: 36.82, from: '2025-12-15' } })
  expect(riot).toMatchObject({ hit: 'touched', touch: { from: '2026-01-16' } })
})

it('says nothing of a day before the first call', () => {
  expect(scoreCalls(shipped, { asOf: '2024-01-01' })).toMatchObject({ targets: [], ratings: [], capacity: [], all: { calls: 0 } })
})
