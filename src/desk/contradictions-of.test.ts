import { describe, expect, it } from 'vitest'
import { hashText } from '../base/index.ts'
import type { DocumentType, Fact, KeptFact } from '../facts/index.ts'
import { contradictionsAmong, weighed } from './contradictions-of.ts'

const trust = { order: ['filing', 'release', 'data', 'broker', 'press'], minimumConfidence: 0.5 } as const

let sequence = 0
function kept(value: number, type: DocumentType, more: Partial<KeptFact> = {}, fact: Partial<Fact> = {}): KeptFact {
  sequence += 1
  const id = hashText(`fact ${sequence}`)
  return {
    id,
    sequence,
    fact: { subject: 'CIFR', attribute: 'cash', value, unit: 'USD', on: '2025-09-30', span: [0, 4], quote: 'cash', ...fact },
    known: '2025-11-03',
    confidence: 0.95,
    document: { hash: id, title: 'Report', publisher: 'Wire', type },
    ...more,
  }
}

const words = (...sides: readonly KeptFact[]) => weighed(sides, 'house', trust, '2026-01-01').words

describe('what decides a contradiction, and what would change it', () => {
  it('is the rank of the source: one of a higher rank would change it', () => {
    expect(words(kept(1e9, 'press'), kept(2e9, 'release'))).toBe(
      'house takes 2bn USD: it believes a release before a press report; a filing (95 % sure) that says 1bn USD would change it',
    )
  })

  it('is how sure the source is, within a rank', () => {
    expect(words(kept(1e9, 'press', { confidence: 0.9 }), kept(2e9, 'press', { confidence: 0.7 }))).toBe(
      'house takes 1bn USD: of sources of one rank it is the surer (90 % against 70 %); a press report (95 % sure) that says 2bn USD would change it',
    )
  })

  it('is what became known later, then what was kept first', () => {
    expect(words(kept(1e9, 'filing'), kept(2e9, 'filing', { known: '2025-11-05' }))).toBe(
      'house takes 2bn USD: of equal sources it became known later (2025-11-05); a filing known later (95 % sure) that says 1bn USD would change it',
    )
    expect(words(kept(1e9, 'filing'), kept(2e9, 'filing'))).toContain('nothing tells the sources apart, so the one kept first stands')
  })

  it('is nothing where all are too unsure', () => {
    const { chosen, words: said } = weighed(
      [kept(1e9, 'press', { confidence: 0.4 }), kept(2e9, 'press', { confidence: 0.3 })],
      'house',
      trust,
      '2026-01-01',
    )
    expect(chosen).toBeUndefined()
    expect(said).toContain('all are less sure than 0.5')
  })
})

it('values of one thing at one time hang together; others are no contradiction', () => {
  const [a, b, c] = [kept(1e9, 'press'), kept(2e9, 'filing'), kept(3e9, 'release')]
  const apart = kept(9e9, 'press', {}, { on: '2025-06-30' })
  const alike = kept(1.001e9, 'press', {}, { on: '2025-06-30', subject: 'IREN' })
  const found = contradictionsAmong([a, apart, b, alike, c], 'house', trust, '2026-01-01')
  expect(found.map(({ sides, chosen }) => [sides, chosen])).toEqual([[[a, b, c], b]])
})
