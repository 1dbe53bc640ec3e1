import { expect, test } from 'vitest'
import type { KeptFact } from '../../../facts/index.ts'
import { between } from './between.ts'

let sequence = 0
const fact = (id: string, known: string, more: Partial<KeptFact> = {}, subject = 'CIFR') =>
  ({ id, known, sequence: (sequence += 1), fact: { subject }, ...more }) as unknown as KeptFact

const facts = [
  fact('old', '2025-10-01'),
  fact('left out', '2025-10-01', { withdrawn: '2025-11-10' }),
  fact('left out later', '2025-10-01', { withdrawn: '2025-12-01' }),
  fact('new', '2025-11-05'),
  fact('came and went', '2025-11-05', { withdrawn: '2025-11-20' }),
  fact('corrected', '2025-11-10', { decided: { id: 'd', action: 'correct', by: 'Ada', reason: 'slip' } }),
  fact('later', '2025-11-25'),
  fact('of another', '2025-11-06', {}, 'IREN'),
]

test('what became known, was corrected and was left out between two days', () => {
  const { known, decided, withdrawn } = between(facts, '2025-11-01', '2025-11-24')
  const ids = (list: readonly KeptFact[]) => list.map((kept) => kept.id)
  expect([ids(known), ids(decided), ids(withdrawn)]).toEqual([['of another', 'new'], ['corrected'], ['left out']])
  expect(ids(between(facts, '2025-11-01', '2025-11-24', 'IREN').known)).toEqual(['of another'])
  expect(between(facts, '2025-11-24', '2025-11-24')).toEqual({ known: [], decided: [], withdrawn: [] })
})
