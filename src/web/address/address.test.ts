import fc from 'fast-check'
import { expect, test } from 'vitest'
import { carried, parseSearch, readAddress, writeSearch } from './address.ts'

test('an address reads as it was written', () => {
  const address = { asOf: '2025-11-24', view: 'house', set: 'view.bitcoin_price:70000,CIFR.cash:1e9', find: 'a & b = ü+ 50%' }
  const text = writeSearch(address)
  expect(text).toBe('?asOf=2025-11-24&view=house&set=view.bitcoin_price:70000,CIFR.cash:1e9&find=a+%26+b+%3D+%C3%BC%2B+50%25')
  expect(readAddress(parseSearch(text))).toEqual(address)
})

test('any words survive the way there and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (find) => {
      expect(readAddress(parseSearch(writeSearch({ find })))).toEqual({ find })
    }),
  )
})

test('what is not understood is left out, never passed on', () => {
  expect(readAddress({ asOf: 'yesterday', language: 'fr', view: '', sort: 3, evil: 'x', since: '2025-11-2' })).toEqual({})
  expect(writeSearch({})).toBe('')
})

test('another page takes day, view, language and scenario along, not the sort of a table', () => {
  expect(carried({ asOf: '2025-11-24', language: 'de', sort: '-upside', set: 'a:1', part: 'facts' })).toEqual({
    asOf: '2025-11-24',
    language: 'de',
    set: 'a:1',
  })
})
