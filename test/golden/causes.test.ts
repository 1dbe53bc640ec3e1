// The causes of a bridge: together with the rest they are the whole way from one target to the other.
import { expect, test } from 'vitest'
import { causesOf, mainCauses } from '../../src/notes/findings/causes.ts'
import { shipped } from './note-desk.ts'

test('causes add up to the move of the target, and nothing is told twice', async () => {
  const { data } = await shipped('2026-06-26', '2025-11-24')
  const bridges = data.companies.flatMap(({ bridge }) => (bridge ? [bridge] : []))
  expect(bridges.length).toBeGreaterThan(5)
  for (const bridge of bridges) {
    const causes = causesOf(bridge)
    const sum = causes.reduce((total, { contribution }) => total + contribution, 0)
    expect(sum + bridge.residual, bridge.ticker).toBeCloseTo(bridge.end - bridge.start, 9)
    expect(new Set(causes.map(({ key }) => key)).size).toBe(causes.length)
    const { shown, rest } = mainCauses(bridge)
    const told = shown.reduce((total, { contribution }) => total + contribution, 0)
    expect(told + rest).toBeCloseTo(bridge.end - bridge.start, 9)
  }
})

test('a contract is one cause, whatever its terms, and known as new', async () => {
  const { data } = await shipped('2026-06-26', '2025-11-24')
  const riot = data.companies.find(({ ticker }) => ticker === 'RIOT')!
  const contracts = causesOf(riot.bridge!).filter(({ kind }) => kind === 'contract')
  expect(contracts.map(({ standing }) => standing)).toEqual(['new'])
  expect(contracts[0]!.evidence.length).toBeGreaterThan(1)
})
