import { assert, asyncProperty, constantFrom, integer, option, record } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays, hashText, sortedBy, type Day } from '../base/index.ts'
import { attributes, knownBy, type AttributeName, type Fact } from '../facts/index.ts'
import type { Batch, FactQuery, Ledger } from './ledger.ts'
import { openLedger } from './open-ledger.ts'
import { firstDay, sampleReference } from './samples.ts'

/** How many random questions; the long run asks 100,000. */
const queries = Number(process.env['UPRATE_ASOF_QUERIES'] ?? 2000)

const subjects = ['CIFR', 'CLSK', 'IREN', 'MARA', 'RIOT', 'SECTOR'] as const
const names = ['capacity', 'cash', 'price_target', 'hashrate'] as const
const documents = 60
const days = 90

/** Numbers that look random and are the same each time: xorshift, Marsaglia 2003. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

interface Told {
  readonly fact: Fact
  readonly known: Day
  readonly sequence: number
}

const random = randomFrom(20251124)

/** Facts known in any order, some on their own day and some on their document's, one to twelve a document. */
function batchOf(number: number): Batch {
  const facts = Array.from({ length: 1 + random(12) }, (_, index) => {
    const attribute: AttributeName = names[random(names.length)]!
    const fact: Fact = {
      subject: subjects[random(subjects.length)]!,
      attribute,
      value: number * 100 + index,
      unit: attributes[attribute].unit,
      span: [0, 1],
      quote: 'x',
    }
    return { fact, confidence: 0.9, ...(random(2) ? { known: addDays(firstDay, random(days)) } : {}) }
  })
  return { document: sampleReference(number, { published: addDays(firstDay, random(days)), hash: hashText(`as-of ${number}`) }), facts }
}

let ledger: Ledger
const told: Told[] = []

beforeAll(async () => {
  ledger = await openLedger(':memory:', { create: true })
  for (let number = 0; number < documents; number += 1) {
    const batch = batchOf(number)
    const { rows } = await ledger.keep(batch)
    for (const [index, { fact, known }] of batch.facts.entries()) {
      told.push({ fact, known: known ?? batch.document.published!, sequence: rows[index + 1]!.sequence })
    }
  }
})
afterAll(() => ledger.close())

/** The same question asked of a plain list. */
function oracle({ asOf, subject, attribute, upTo }: FactQuery): number[] {
  return told
    .filter(
      (one) =>
        (asOf === undefined || Date.parse(one.known) <= Date.parse(asOf)) &&
        (subject === undefined || one.fact.subject === subject) &&
        (attribute === undefined || one.fact.attribute === attribute) &&
        (upTo === undefined || one.sequence <= upTo),
    )
    .map(({ sequence }) => sequence)
}

const anyQuery = record({
  asOf: option(
    integer({ min: -3, max: days + 3 }).map((shift) => addDays(firstDay, shift)),
    { nil: undefined },
  ),
  subject: option(constantFrom(...subjects, 'HUT'), { nil: undefined }),
  attribute: option(constantFrom(...names, 'debt' as const), { nil: undefined }),
  upTo: option(integer({ min: 0, max: 500 }), { nil: undefined }),
})

describe('as-of queries', () => {
  it(`answer ${queries} random questions like a plain list, and never with a fact from the future`, async () => {
    expect(told.length).toBeGreaterThan(200)
    let answered = 0
    await assert(
      asyncProperty(anyQuery, async (query) => {
        const facts = await ledger.facts(query)
        expect(facts.map(({ sequence }) => sequence)).toEqual(oracle(query))
        const { asOf } = query
        if (asOf !== undefined && facts.some(({ known }) => known > asOf)) throw new Error(`a fact from after ${asOf}`)
        answered += facts.length
      }),
      { numRuns: queries, seed: 20251124 },
    )
    expect(answered).toBeGreaterThan(queries)
  }, 600_000)

  it('give back the value with its day', async () => {
    const newest = sortedBy(told, ({ known }) => known).at(-1)!.known
    expect(await ledger.newestKnown()).toBe(newest)
    const all = await ledger.facts()
    expect(all.map(({ fact, known, sequence }) => ({ fact, known, sequence }))).toEqual(told)
    expect(knownBy(all, addDays(firstDay, 30)).map(({ id }) => id)).toEqual(
      (await ledger.facts({ asOf: addDays(firstDay, 30) })).map(({ id }) => id),
    )
  })
})
