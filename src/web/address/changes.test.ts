import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChanges, readKept, writeChanges, writeKept } from './changes.ts'

test('changes read back, whatever the ids and numbers', () => {
  expect(writeChanges({ 'view.bitcoin_price': 70000, 'CIFR.contract.A, B.mw': 1e-7 })).toBe(
    'view.bitcoin_price:70000,CIFR.contract.A%2C B.mw:1e-7',
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), { noNullPrototype: true }),
      (changes) => {
        const exact = Object.fromEntries(
          Object.entries(changes)
            .filter(([id]) => id !== '__proto__')
            .map(([id, value]) => [id, value === 0 ? 0 : value]),
        )
        expect(readChanges(writeChanges(exact))).toEqual(exact)
      },
    ),
  )
})

test('what is no change is left out', () => {
  expect(readChanges('view.x:,:3,plain,view.y:abc,view.z:1e3,50%:2,a:Infinity')).toEqual({ 'view.z': 1000, '50%': 2 })
  expect(readChanges(undefined)).toEqual({})
  expect(writeChanges({})).toBeUndefined()
})

test('kept scenarios read back', () => {
  const kept = [
    { name: 'Bitcoin ~ 70;000 %', set: 'view.bitcoin_price:70000' },
    { name: 'all', scenario: 'full-conversion' },
  ]
  expect(readKept(writeKept(kept))).toEqual(kept)
  expect(readKept(undefined)).toEqual([])
})
