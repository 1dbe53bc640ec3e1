// The check of notes: a sound note passes, and no digit, unit, figure or quote of it can be changed unnoticed.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkNote, checkPair, requireSound } from '../../src/notes/index.ts'
import { shipped } from './note-desk.ts'

const digitsOf = (text: string) => [...text.matchAll(/\d/g)].map(({ index }) => index)

test('notes of several days and views hold, and both languages carry the same figures', async () => {
  for (const [asOf, since, view] of [
    ['2025-11-24', '2025-11-23', 'house'],
    ['2025-11-24', '2025-11-23', 'jpmorgan-2025-11-24'],
    ['2026-06-26', '2025-11-24', 'house'],
    ['2025-11-23', '2025-11-21', 'house'],
  ] as const) {
    const { data, en, de } = await shipped(asOf, since, view)
    expect(en.figures.length).toBeGreaterThan(300)
    expect(de.figures.length).toBe(en.figures.length)
    expect(checkNote(en, data), `${asOf} ${view}`).toEqual([])
    expect(checkNote(de, data), `${asOf} ${view}`).toEqual([])
    expect(checkPair(en, de), `${asOf} ${view}`).toEqual([])
  }
})

test('a note in which one digit was changed, put in or taken out is refused with its line, in either language', async () => {
  const { data, en, de } = await shipped('2025-11-24', '2025-11-23')
  for (const note of [en, de]) {
    const digits = digitsOf(note.markdown)
    expect(digits.length).toBeGreaterThan(1500)
    fc.assert(
      fc.property(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), fc.constantFrom('change', 'put in', 'take out'), (at, by, how) => {
        const index = digits[at]!
        const { markdown } = note
        const other = String((Number(markdown[index]) + by) % 10)
        const put = how === 'take out' ? '' : how === 'change' ? other : markdown[index]! + other
        const changed = markdown.slice(0, index) + put + markdown.slice(index + 1)
        const fault = checkNote(note, data, changed).at(-1)
        expect(fault, `${how} at ${index}: ${markdown.slice(index - 20, index + 20)}`).toBeDefined()
        expect(fault!.line).toBe(markdown.slice(0, index).split('\n').length)
      }),
      { numRuns: 60, seed: 20251124 },
    )
  }
})

test('the place and both figures are named', async () => {
  const { data, de } = await shipped('2025-11-24', '2025-11-23')
  const line = de.markdown.split('\n').findIndex((text) => text.startsWith('| Cipher Mining (CIFR)')) + 1
  expect(line).toBeGreaterThan(5)
  const changed = de.markdown.replace('12 → **18 US-Dollar**', '12 → **19 US-Dollar**')
  const [fault] = checkNote(de, data, changed)
  expect(fault).toMatchObject({ line, what: '"19" stands where "18 US-Dollar" belongs (CIFR/call/target)' })
  expect(() => requireSound([fault!], 'note')).toThrow(/"19" stands where "18 US-Dollar" belongs/)
})

test('a changed unit, sign or word of a source is refused', async () => {
  const { data, en, de } = await shipped('2025-11-24', '2025-11-23')
  for (const [note, before, after] of [
    [de, 'Mrd. US-Dollar', 'Mio. US-Dollar'],
    [en, '$77.3bn', '$77.3m'],
    [en, '−44%', '44%'],
    [en, 'JPMorgan rates Riot Overweight', 'JPMorgan rates Riot Neutral'],
  ] as const) {
    if (!note.markdown.includes(before)) continue
    expect(checkNote(note, data, note.markdown.replace(before, after)), before).not.toEqual([])
  }
})

test('a figure that is not what its address says, or rests on a fact that does not stand, is refused', async () => {
  const { data, en } = await shipped('2025-11-24', '2025-11-23')
  const at = en.figures.findIndex(({ address }) => address === 'IREN/target')
  expect(en.figures[at]!.value).toBeGreaterThan(0)
  const wrong = { ...en, figures: en.figures.with(at, { ...en.figures[at]!, value: 1 + Number(en.figures[at]!.value) }) }
  expect(checkNote(wrong, data)[0]!.what).toMatch(/^IREN\/target is \d+, not \d+$/)
  const nowhere = { ...en, figures: en.figures.with(at, { ...en.figures[at]!, address: 'IREN/nowhere' }) }
  expect(checkNote(nowhere, data)[0]!.what).toBe('IREN/nowhere leads nowhere')
  const price = en.figures.find(({ address }) => address === 'IREN/price')!
  const unknown = new Map(data.facts)
  unknown.delete(price.facts[0]!.id)
  expect(checkNote(en, { ...data, facts: unknown }).map(({ what }) => what)).toContain(
    'IREN/price rests on a fact that does not stand on 2025-11-24',
  )
})

test('two languages that do not carry the same figures are refused with the line', async () => {
  const { en, de } = await shipped('2025-11-24', '2025-11-23')
  const other = (await shipped('2025-11-23', '2025-11-21')).de
  expect(checkPair(en, other).length).toBeGreaterThan(0)
  const at = de.figures.findIndex(({ address }) => address === 'CIFR/target')
  const swapped = { ...de, figures: de.figures.with(at, { ...de.figures[at]!, address: 'CLSK/target' }) }
  const [fault] = checkPair(en, swapped)
  expect(fault!.what).toContain('CIFR/target')
})
