// The checks against the shipped sector data: the facts of the seed article pass, altered ones are held back with the right reason.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { companies, fillLedger } from '../src/desk/sector-data.ts'
import { checkProposals, type Fact, type Judgement, type KeptFact, type ReasonCode } from '../src/facts/index.ts'
import { openLedger } from '../src/store/index.ts'

const seed = fileURLToPath(new URL('../../shared/corpus/seed.gold.jsonl', import.meta.url))
const published = '2025-11-24'

let kept: readonly KeptFact[]

beforeAll(async () => {
  const ledger = await openLedger(':memory:', { create: true })
  await fillLedger(ledger)
  kept = await ledger.facts()
  await ledger.close()
})

function judge(facts: readonly Fact[], on: readonly KeptFact[] = kept): readonly Judgement[] {
  const proposed = facts.map((fact) => ({ fact, confidence: 0.95 }))
  return checkProposals(proposed, on, { published, document: 'the article', companies: companies() })
}

describe.skipIf(!existsSync(seed))('the seed article (skipped where ../shared is not there)', () => {
  const gold = existsSync(seed)
    ? readFileSync(seed, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Fact)
    : []

  it('passes whole: what is on file is confirmed, the rest enters', () => {
    const judged = judge(gold)
    expect(judged.filter(({ reasons }) => reasons.length > 0)).toEqual([])
    expect(judged).toHaveLength(23)
    expect(judged.filter(({ verdict }) => verdict === 'confirms').length).toBeGreaterThanOrEqual(18)
  })

  it('passes whole on what was known the day before', () => {
    const before = kept.filter(({ known }) => known < published)
    expect(before.length).toBeGreaterThan(200)
    expect(judge(gold, before).filter(({ reasons }) => reasons.length > 0)).toEqual([])
  })

  type Alteration = readonly [
    what: string,
    of: readonly [string, string, Fact['value']],
    change: Partial<Fact>,
    reasons: readonly ReasonCode[],
  ]

  it.each<Alteration>([
    ['640 MW at a site of 285', ['CLSK', 'capacity', 200], { value: 640 }, ['exceeds-site']],
    [
      'a tenth of the share',
      ['CIFR', 'conversion_share', 0.64],
      { value: 0.064 },
      ['off-by-power-of-ten', 'share-unlike-capacity', 'contradicts'],
    ],
    [
      'ten times the megawatts',
      ['CIFR', 'capacity', 480],
      { value: 4800 },
      ['off-by-power-of-ten', 'share-unlike-capacity', 'contradicts'],
    ],
    ['a target of 180', ['CIFR', 'price_target', 18], { value: 180 }, ['off-by-power-of-ten', 'far-from-price', 'contradicts']],
    ['a target of 17', ['CIFR', 'price_target', 18], { value: 17 }, ['contradicts']],
    ['a target raised from 15', ['CIFR', 'price_target', 18], { previous: 15 }, ['unlike-previous']],
    ['digits exchanged', ['IREN', 'price_target', 39], { value: 93 }, ['contradicts']],
    ['an upgrade from Underweight', ['CIFR', 'rating', 'Overweight'], { previous: 'Underweight' }, ['unlike-previous']],
    ['another rating', ['IREN', 'rating', 'Underweight'], { value: 'Overweight' }, ['contradicts']],
    ['a contract of 97 billion', ['IREN', 'contract_value', 9.7e9], { value: 97e9 }, ['contradicts']],
    ['billions per megawatt', ['CLSK', 'value_per_mw', 13e6], { value: 13e9 }, ['implausible-value', 'off-by-power-of-ten']],
    ['a tenth per megawatt', ['CLSK', 'value_per_mw', 13e6], { value: 1.3e6 }, ['off-by-power-of-ten']],
    ['a tenth of the revenue', ['IREN', 'annual_revenue', 6e9], { value: 6e8 }, ['contradicts']],
    ['a sector of 17 GW', ['SECTOR', 'capacity', 1700], { value: 17_000 }, ['off-by-power-of-ten', 'contradicts']],
    ['a company that nobody knows', ['IREN', 'gpu_count', 250_000], { subject: 'XYZ' }, ['unknown-subject']],
  ])('with %s holds that fact back', (_, [subject, attribute, value], change, reasons) => {
    const index = gold.findIndex((fact) => fact.subject === subject && fact.attribute === attribute && fact.value === value)
    const altered = gold.with(index, { ...gold[index]!, ...change })
    const held = judge(altered).filter(({ verdict }) => verdict === 'stays-proposal')
    expect(held.map(({ fact }) => fact)).toEqual([altered[index]])
    expect(held[0]!.reasons.map(({ code }) => code)).toEqual(reasons)
  })
})

describe('the shipped data', () => {
  it('know of Cipher approved sites that fit the broker’s 480 MW at 64 %', () => {
    const sites = kept.filter(
      ({ fact, known, confidence }) =>
        fact.subject === 'CIFR' && fact.basis === 'approved' && fact.site && known <= published && confidence > 0.6,
    )
    const total = [...Map.groupBy(sites, ({ fact }) => fact.site).values()]
      .map((group) => Math.max(...group.map(({ fact }) => Number(fact.value))))
      .reduce((a, b) => a + b, 0)
    expect(Math.abs(480 / 0.64 / total - 1)).toBeLessThan(0.15)
  })
})
