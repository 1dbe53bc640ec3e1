// The two shipped articles tell the same facts: each language is read in full, and nothing else.
import { expect, test } from 'vitest'
import { sandbox, uprate } from './sandbox.ts'

/** Subject, attribute, value, and the value it replaces: read by hand in both articles. */
const told = [
  ['SECTOR', 'capacity', 600],
  ['SECTOR', 'capacity', 1700],
  ['SECTOR', 'conversion_share', 0.333333333333],
  ['CIFR', 'rating_action', 'upgrade'],
  ['CIFR', 'rating', 'Overweight', 'Neutral'],
  ['CIFR', 'price_target', 18, 12],
  ['CIFR', 'capacity', 410],
  ['CIFR', 'drawdown', 0.45],
  ['CIFR', 'capacity', 480],
  ['CIFR', 'conversion_share', 0.64],
  ['CLSK', 'rating_action', 'upgrade'],
  ['CLSK', 'rating', 'Overweight'],
  ['CLSK', 'price_target', 14],
  ['CLSK', 'capacity', 285],
  ['CLSK', 'capacity', 200],
  ['CLSK', 'value_per_mw', 13e6],
  ['IREN', 'price_target', 39, 28],
  ['IREN', 'contract_value', 9.7e9],
  ['IREN', 'rating', 'Underweight'],
  ['IREN', 'rating_action', 'reiterate'],
  ['IREN', 'capacity', 660],
  ['IREN', 'gpu_count', 250_000],
  ['IREN', 'annual_revenue', 6e9],
]

interface Told {
  readonly subject: string
  readonly attribute: string
  readonly value: number | string
  readonly previous?: number | string
}

test.each(['de', 'en'])('the shipped article in %s is read in full', async (language) => {
  const { stdout, status } = await uprate(sandbox(), ['read', `data/articles/jpmorgan-sector.${language}.txt`, '--format', 'jsonl'])
  expect(status).toBe(0)
  const facts = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Told)
  const read = facts.map(({ subject, attribute, value, previous }) =>
    previous === undefined ? [subject, attribute, value] : [subject, attribute, value, previous],
  )
  const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).toSorted()
  expect(sorted(read)).toEqual(sorted(told))
  expect(facts.find(({ value }) => value === 200)).toMatchObject({ by: 'JPMorgan', stage: 'potential', bound: 'about' })
})
