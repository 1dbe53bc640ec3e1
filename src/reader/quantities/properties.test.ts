// Holds for every text: spans are true, nothing throws, order is kept, and numbers written in either locale read back.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantities } from './index.ts'

const seed = 20251124

const pieces = fc.constantFrom(
  ...'12|18|1.700|1,7|9,7|86 000|1’234|2025|30.09.2025|GB300|Q3|$|US$|€|USD|C$|₿|Mrd.|Mio.|billion|bn|m|k|MW|GW|Megawatt|EH/s|J/TH|kWh|%|Prozent|percent|Dollar|US‑Dollar|Cent|je|per|a|pro|share|Aktie|Jahr|year|Bitcoin|GPUs|shares|von|auf|from|to|bis|and|und|between|zwischen|about|rund|mehr als|up to|über|nach|zuvor|(|)|,|.|;|-|–|‑|−|+|~|>|/|:|ein|eine|half|third|quarter|Drittel|Hälfte|hundert|zweiund|zwanzig|one hundred and|seven|Viertelmilliarde|halbe|September|May|Form 8-K|\n|\t|\u00a0|\u202f|😀|\ud800|\u200f'.split(
    '|',
  ),
)
const jumble = fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', '-')), { maxLength: 30 }).map((parts) => parts.flat().join(''))

/** What is wrong with the quantities of a text; empty when nothing is. */
function faults(text: string): string[] {
  const found: string[] = []
  let end = 0
  for (const quantity of readQuantities(text)) {
    const { start, value, low, high, boundStart, boundEnd, numberStart, numberEnd } = quantity
    if (text.slice(start, quantity.end) !== quantity.text) found.push('text is not the span')
    if (start < end || quantity.end <= start) found.push('spans overlap or are empty')
    if (boundStart > start || boundEnd < quantity.end || boundEnd > text.length) found.push('words of bound lie inside')
    if (numberStart < start || numberEnd > quantity.end || numberEnd <= numberStart) found.push('number lies outside')
    if (value === undefined ? low === undefined || high === undefined || low >= high : low !== undefined)
      found.push('neither a value nor a range')
    if (![value ?? 0, low ?? 0, high ?? 0].every(Number.isFinite)) found.push('not a finite number')
    end = quantity.end
  }
  return found
}

describe('every text', () => {
  it('gives true spans in order, whatever is put together', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(faults(text)).toEqual([])
      }),
      { seed, numRuns: 8000 },
    )
  })

  it('survives any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(faults(text)).toEqual([])
      }),
      { seed, numRuns: 4000 },
    )
  })

  it('reads the same twice, and the same behind other sentences', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        const once = readQuantities(text, { language: 'en' })
        expect(readQuantities(text, { language: 'en' })).toEqual(once)
      }),
      { seed, numRuns: 500 },
    )
  })
})

describe('numbers read back', () => {
  const cents = fc.integer({ min: 100, max: 999_999_999_99 }).map((value) => value / 100)
  const written = (value: number, thousands: string, decimal: string) => {
    const [whole = '', part = ''] = value.toFixed(2).split('.')
    return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${part}`
  }

  it.each([
    ['en', ',', '.'],
    ['de', '.', ','],
    ['de', '\u202f', ','],
    ['de', '’', '.'],
  ] as const)('in %s with "%s" and "%s"', (language, thousands, decimal) => {
    fc.assert(
      fc.property(cents, (value) => {
        const text =
          language === 'en'
            ? `The price is $${written(value, thousands, decimal)} now.`
            : `Der Preis ist ${written(value, thousands, decimal)} Dollar.`
        const [quantity, ...others] = readQuantities(text, { language })
        expect(others).toEqual([])
        expect(quantity?.value).toBe(value)
        expect(quantity?.unit).toBe('USD')
      }),
      { seed, numRuns: 500 },
    )
  })

  it('whole megawatts without a language: the separator tells', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
        const digits = String(value)
        const grouped = (mark: string) => `${digits.slice(0, -3)}${mark}${digits.slice(-3)}`
        for (const mark of [',', '.', '’', '\u00a0']) expect(readQuantities(`${grouped(mark)} MW`)[0]?.value).toBe(value)
      }),
      { seed, numRuns: 300 },
    )
  })
})
