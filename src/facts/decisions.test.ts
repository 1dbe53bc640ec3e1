import { assert, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashText } from '../base/index.ts'
import { applyDecisions, correctedReading, portable, standingDecisions, type TextRead } from './decisions.ts'
import type { Decision, KeptDecision } from './decisions/decision.ts'
import { contextOf, findQuote } from './decisions/place.ts'
import type { Fact } from './fact.ts'

const text =
  'Cipher Mining signed a lease over 168 MW in Texas. The company also plans 300 MW of further capacity by 2027. Its cash rose to $1.2 billion in the quarter.'

function fact(quote: string, more: Partial<Fact> = {}, within = text): Fact {
  const start = within.indexOf(quote)
  if (start < 0) throw new Error(`"${quote}" is not in the text`)
  return { subject: 'CIFR', attribute: 'capacity', value: 168, unit: 'MW', span: [start, start + quote.length], quote, ...more }
}

let sequence = 0
function kept(action: Decision['action'], about: Fact, decided: Fact = about, more: Partial<Decision> = {}): KeptDecision {
  sequence += 1
  const read = action === 'add' ? {} : { read: about }
  const context = contextOf(text, about.span)
  const decision = { action, fact: decided, ...read, known: '2025-11-24', by: 'Ada', reason: 'read again', context, ...more }
  return { document: hashText(text), text: hashText(text), ...decision, id: hashText(String(sequence)), sequence, withdraws: [] }
}

function reading(facts: readonly Fact[], of = text, more: Partial<TextRead> = {}): TextRead {
  return { document: hashText(of), text: of, textHash: hashText(of), facts, ...more }
}

const leased = fact('168 MW')
const planned = fact('300 MW', { value: 300, stage: 'pipeline' })
const misread = fact('300 MW', { value: 3000 })

describe('a decision on a text that is read again', () => {
  it('takes a rejected fact out, and no other', () => {
    const applied = applyDecisions([kept('reject', misread)], reading([leased, misread]))
    expect(applied).toMatchObject([{ outcome: 'applied', against: [misread], kept: { action: 'reject', read: misread } }])
    expect(correctedReading([leased, misread], applied)).toEqual([leased])
  })

  it('puts a correction in the place of what was read', () => {
    const applied = applyDecisions([kept('correct', misread, planned)], reading([leased, misread]))
    expect(correctedReading([leased, misread], applied)).toEqual([leased, planned])
  })

  it('adds what the reader misses, once', () => {
    const addition = kept('add', planned)
    expect(correctedReading([leased], applyDecisions([addition], reading([leased])))).toEqual([leased, planned])
    const found = applyDecisions([addition], reading([leased, planned]))
    expect(found).toMatchObject([{ outcome: 'not-needed', kept: { action: 'accept', fact: planned } }])
    expect(correctedReading([leased, planned], found)).toEqual([leased, planned])
  })

  it('keeps an accepted fact in although the reader lost it', () => {
    const applied = applyDecisions([kept('accept', planned)], reading([leased]))
    expect(applied).toMatchObject([{ outcome: 'applied', what: 'no longer read; stands as Ada decided' }])
    expect(correctedReading([leased], applied)).toEqual([leased, planned])
  })

  it('says where the reader now reads a third thing, and lets the person prevail', () => {
    const third = fact('plans 300 MW', { value: 30 })
    const corrected = applyDecisions([kept('correct', misread, planned)], reading([leased, third]))
    expect(corrected).toMatchObject([
      { outcome: 'conflict', against: [third], what: 'these words are now read as 30 MW; Ada decided on 300 MW' },
    ])
    expect(correctedReading([leased, third], corrected)).toEqual([leased, planned])
    const rejected = applyDecisions([kept('reject', misread)], reading([leased, third]))
    expect(rejected).toMatchObject([{ outcome: 'conflict', against: [third] }])
    expect(rejected[0]?.kept).toBeUndefined()
  })

  it('does not take the other end of a range for a conflict', () => {
    const least = fact('300 MW', { value: 300, bound: 'at_least' })
    const most = fact('300 MW', { value: 400, bound: 'at_most' })
    const applied = applyDecisions([kept('reject', most)], reading([least]))
    expect(applied).toMatchObject([{ outcome: 'not-needed', against: [] }])
  })

  it('says nothing of a text without the words', () => {
    expect(applyDecisions([kept('reject', misread)], reading([leased], 'Cipher Mining signed a lease over 168 MW in Texas.'))).toEqual([])
  })
})

describe('a copy with the same words', () => {
  const copy = `BREAKING\n\n${text.replaceAll(' ', '\n')} More to follow.`

  it('is decided on as the original, at its own offsets', () => {
    const inCopy = (one: Fact) => {
      const [span] = findQuote(copy, one.quote)
      return { ...one, span: span!, quote: copy.slice(...span!) }
    }
    const wrong = inCopy(misread)
    const applied = applyDecisions([kept('correct', misread, planned)], reading([wrong], copy, { published: '2025-11-26' }))
    expect(applied[0]).toMatchObject({ outcome: 'applied', kept: { known: '2025-11-26', document: hashText(copy) } })
    const [stands] = correctedReading([wrong], applied)
    expect(stands).toEqual(inCopy(planned))
    expect(stands?.quote).toBe('300\nMW')
  })

  it('is not decided on where the same quote stands in another context', () => {
    const other = 'Riot, for its part, has 300 MW under construction at Corsicana.'
    expect(applyDecisions([kept('reject', misread)], reading([], other))).toEqual([])
  })

  it('finds its place among like quotes by the words around it', () => {
    const twice = `Riot, for its part, has 300 MW under construction. ${text}`
    const [applied] = applyDecisions([kept('add', planned)], reading([], twice))
    expect(applied?.kept?.fact.span[0]).toBe(twice.lastIndexOf('300 MW'))
  })
})

it('of several decisions on one reading the last stands; what was applied again does not count', () => {
  const first = kept('reject', misread)
  const second = kept('correct', misread, planned)
  const again = kept('reject', misread, misread, { repeats: first.id })
  expect(standingDecisions([first, second, again])).toEqual([second])
  expect(portable({ ...second, of: 'x', enters: 'y' } as KeptDecision)).toEqual(portable(second))
})

it('findQuote finds each place whatever the white space, and only such places', () => {
  assert(
    property(string({ minLength: 1, maxLength: 12 }), nat(20), (words, gap) => {
      if (words.trim() === '') return
      const spread = words.trim().replaceAll(/\s+/g, ' \n')
      const padded = `${'.'.repeat(gap)} ${spread} `
      const places = findQuote(padded, words)
      expect(places.some(([start, end]) => padded.slice(start, end) === spread)).toBe(true)
      for (const [start, end] of places) expect(padded.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words.trim().replaceAll(/\s+/g, ' '))
    }),
    { seed: 20251124, numRuns: 300 },
  )
})
