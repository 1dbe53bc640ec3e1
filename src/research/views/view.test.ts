import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { assumptionNames } from '../../model/index.ts'
import { checkView, heldOn, targetDate, type View } from './view.ts'

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/views/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>
type Changed = Record<string, unknown> & { assumptions: Record<string, Record<string, unknown>[]> }

/** What is said of the house view after a change. */
function said(change: (view: Changed) => void): string {
  const view = read('house') as Changed
  change(view)
  try {
    checkView(view, 'mine.json')
    return 'accepted'
  } catch (error) {
    const { message, where, remedy } = error as { message: string; where?: string; remedy?: string }
    return `${message} | ${where} | ${remedy}`
  }
}
const first = (view: Changed, name: string) => view.assumptions[name]![0]!

describe('a view', () => {
  it('that ships is accepted as it is', () => {
    for (const name of ['house', 'jpmorgan-2025-11-24']) expect(checkView(read(name), name)).toEqual(read(name))
    expect(said(() => {})).toBe('accepted')
  })

  it.each(assumptionNames)('without %s is refused, with its unit and meaning', (name) => {
    expect(said((view) => delete view.assumptions[name])).toMatch(
      new RegExp(`the view lacks the assumption ${name} \\| mine.json, assumptions.${name} \\| add it in `),
    )
  })

  it.each([
    'name',
    'title',
    'version',
    'trust',
    'universe',
    'targetRollsInMonth',
    'valuation',
    'expectation',
    'conversionBase',
    'cloud',
    'assumptions',
    'ratings',
  ])('without %s is refused, never filled in', (field) => {
    expect(said((view) => delete view[field])).toMatch(new RegExp(`the view lacks "${field}" \\| mine.json`))
  })

  it.each<readonly [string, (view: Changed) => unknown, RegExp]>([
    [
      'a wrong unit',
      (view) => (first(view, 'cap_rate')['unit'] = '1'),
      /the unit of cap_rate is "1" \| mine.json, assumptions.cap_rate \| write "1\/year"/,
    ],
    [
      'a wrong unit of a fact',
      (view) => Object.assign(view.assumptions['bitcoin_price']!, { unit: 'USD' }),
      /the unit of bitcoin_price is "USD" .* write "USD\/BTC"/,
    ],
    ['a text for a number', (view) => (first(view, 'cap_rate')['value'] = '0.07'), /the value of cap_rate is not a number/],
    ['no source', (view) => delete first(view, 'cap_rate')['source'], /cap_rate has no source/],
    [
      'a value outside its range',
      (view) => (first(view, 'cap_rate')['value'] = 0.2),
      /cap_rate = 0.2 lies outside its documented range 0.055 to 0.085/,
    ],
    ['a day that is none', (view) => (first(view, 'cap_rate')['from'] = '2025-02-30'), /"2025-02-30" is not a day/],
    ['no values', (view) => (view.assumptions['cap_rate'] = []), /cap_rate is neither a fact nor a list of values/],
    ['nothing in the list', (view) => (view.assumptions['cap_rate'] = [null as never]), /cap_rate holds null/],
    ['a bare number', (view) => (view.assumptions['cap_rate'] = 0.07 as never), /cap_rate is 0.07/],
    ['an unknown assumption', (view) => (view.assumptions['luck'] = []), /unknown assumption "luck"/],
    ['an unknown field', (view) => (view['luck'] = 1), /unknown field "luck"/],
    [
      'an unknown attribute',
      (view) => Object.assign(view.assumptions['bitcoin_price']!, { fact: { subject: 'NETWORK', attribute: 'mood' } }),
      /"mood" is not an attribute/,
    ],
    [
      'a fact of nothing',
      (view) => Object.assign(view.assumptions['bitcoin_price']!, { fact: { attribute: 'bitcoin_price' } }),
      /bitcoin_price names no subject/,
    ],
    [
      'an unknown kind of document',
      (view) => (view['trust'] = { order: ['rumour'], minimumConfidence: 0.5 }),
      /"rumour" is not a kind of document/,
    ],
    ['no order of trust', (view) => (view['trust'] = { minimumConfidence: 0.5 }), /the order of trust is not a list/],
    ['a confidence beyond one', (view) => (view['trust'] = { order: ['filing'], minimumConfidence: 50 }), /the minimum confidence is 50/],
    ['one ticker for the universe', (view) => (view['universe'] = 'CIFR'), /"universe" is not a list of tickers/],
    ['an empty universe', (view) => (view['universe'] = []), /the universe is empty/],
    ['an unknown way of valuing', (view) => (view['valuation'] = 'gut'), /valuation "gut"/],
    ['an unknown expectation', (view) => (view['expectation'] = 'high'), /expectation "high"/],
    ['no month', (view) => (view['targetRollsInMonth'] = 0), /targetRollsInMonth is 0/],
    [
      'an unknown base',
      (view) => (view['conversionBase'] = { '*': { by: 'half' } }),
      /no way to count approved power \| mine.json, conversionBase.\*/,
    ],
    [
      'sites that are not named',
      (view) => (view['conversionBase'] = { RIOT: { by: 'sites' } }),
      /no sites are named \| mine.json, conversionBase.RIOT/,
    ],
  ])('with %s is refused, with place and remedy', (_, change, words) => {
    const answer = said((view) => void change(view))
    expect(answer).toMatch(words)
    expect(answer).toMatch(/ \| mine\.json.* \| .{5}/)
  })

  it('that is no record is refused', () => {
    for (const data of [null, 7, 'house', [], undefined]) expect(() => checkView(data, 'mine.json')).toThrow(/a view is a record/)
  })
})

describe('an assumption with a history', () => {
  const entry = (value: number, from?: string) => ({ value, unit: '1', source: 's', ...(from !== undefined && { from }) })
  it('is held from its day on, whatever the order in the file', () => {
    const entries = [entry(3, '2026-01-01'), entry(1), entry(2, '2025-11-24')]
    expect(['2025-11-23', '2025-11-24', '2025-12-31', '2026-01-01'].map((day) => heldOn(entries, day)?.value)).toEqual([1, 2, 2, 3])
    expect(heldOn([entry(2, '2025-11-24')], '2025-11-23')).toBeUndefined()
  })
})

it('a target runs to December, of the next year from the month on that the view names', () => {
  const view = { targetRollsInMonth: 9 } as View
  expect(['2025-08-31', '2025-09-01', '2026-07-03'].map((day) => targetDate(view, day))).toEqual(['2025-12-31', '2026-12-31', '2026-12-31'])
})
