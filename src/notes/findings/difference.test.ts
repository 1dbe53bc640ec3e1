// The parts that make a difference: only those that pull its way, and only where the broker's view explains its target.
import { expect, test } from 'vitest'
import { isExplained, makingParts, worthSaying, type Difference } from './difference.ts'

const row: Difference = {
  ticker: 'CIFR',
  target: 11,
  published: 18,
  amount: -7,
  ratio: 11 / 18 - 1,
  modelled: 17.62,
  parts: [
    { part: 'hpc_contracted', house: 10.25, broker: 12.8 },
    { part: 'mining', house: 3, broker: 1 },
    { part: 'hpc_unsigned', house: 0, broker: 2.19 },
    { part: 'bitcoin', house: 0.21, broker: 0.31 },
  ],
}

test('parts that pull the other way or make less than a fifth are left out', () => {
  expect(makingParts(row).map(({ part }) => part)).toEqual(['hpc_contracted', 'hpc_unsigned'])
})

test('a view that is far from the published target explains nothing', () => {
  expect(isExplained(row)).toBe(true)
  expect(isExplained({ ...row, modelled: 15.2 })).toBe(false)
  expect(makingParts({ ...row, modelled: 9.57 })).toEqual([])
  expect(makingParts({ ...row, modelled: undefined })).toEqual([])
})

test('differences under a tenth are not worth a line; the larger come first', () => {
  const small = { ...row, ticker: 'A', ratio: 0.09 }
  const large = { ...row, ticker: 'B', ratio: 0.5 }
  expect(worthSaying([small, row, large]).map(({ ticker }) => ticker)).toEqual(['B', 'CIFR'])
})
