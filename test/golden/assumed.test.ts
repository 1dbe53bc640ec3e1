// What a broker assumes: told once with all who tell it, the sector first, without what the view does not believe.
import { expect, test } from 'vitest'
import { assumedBy } from '../../src/notes/findings/assumed.ts'
import { desk } from './note-desk.ts'

test("the assumptions of JPMorgan's note of 24 November 2025", async () => {
  const { facts } = await desk('2025-11-24')
  const known = facts.filter((kept) => kept.known <= '2025-11-24')
  const rows = assumedBy('JPMorgan', known, '2025-11-23', 0.5, ['IREN', 'CIFR', 'CLSK'])
  expect(rows[0]!.subject).toBe('SECTOR')
  const value = (subject: string, attribute: string) =>
    rows.filter((row) => row.subject === subject && row.fact.fact.attribute === attribute).map((row) => row.fact.fact.value)
  expect(value('SECTOR', 'capacity')).toEqual([600, 1700])
  expect(value('SECTOR', 'value_per_mw')).toEqual([8e6, 17e6, 19e6])
  expect(value('IREN', 'capacity')).toEqual([660])
  expect(value('CIFR', 'conversion_share')).toEqual([0.64])
  expect(rows.every((row) => row.facts.every((kept) => kept.confidence >= 0.5 && kept.fact.by === 'JPMorgan'))).toBe(true)
  expect(assumedBy('JPMorgan', known, '2025-11-24', 0.5, ['IREN'])).toEqual([])
  expect(assumedBy('Nobody', known, '2025-11-23', 0.5, ['IREN'])).toEqual([])
})

test('two documents that tell the same are one statement with both', async () => {
  const { facts } = await desk('2025-11-24')
  const iren = facts.find(({ fact }) => fact.by === 'JPMorgan' && fact.subject === 'IREN' && fact.value === 660)!
  const { basis: _, ...without } = iren.fact
  const other = { ...iren, id: 'other', sequence: iren.sequence + 1, fact: { ...without, value: 661 } }
  const more = { ...iren, id: 'more', sequence: iren.sequence + 2, fact: { ...iren.fact, value: 700 } }
  const rows = assumedBy('JPMorgan', [other, iren, more], '2025-11-23', 0.5, ['IREN'])
  expect(rows.map(({ facts: told }) => told.map(({ id }) => id))).toEqual([[iren.id, 'other'], ['more']])
})
