import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { foldedText, unseenMark } from './folded-text.ts'

test('spaces, quotes, hyphens and full-width letters are folded, dashes and minus stay apart', () => {
  expect(foldedText('„25\u202fMW“ ‚x’ 300\u2011MW 5–6 \u22122 ＣＩＦＲ')).toBe('"25 MW" \'x\' 300-MW 5–6 \u22122 CIFR')
})

test('what is not seen becomes one mark', () => {
  expect(foldedText('Miet\u00advertrag\u200b\u202e')).toBe(`Miet${unseenMark}vertrag${unseenMark}${unseenMark}`)
})

test('look-alikes become Latin in words that mix scripts, and only there', () => {
  expect(foldedText('\u0421IFR and Т\u0435raWulf, Москва, μm')).toBe('CIFR and TeraWulf, Москва, μm')
})

test('always as long as the text, and folding twice changes nothing more', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 40 }), (text) => {
      const folded = foldedText(text)
      expect(folded).toHaveLength(text.length)
      expect(foldedText(folded)).toBe(folded)
    }),
    { numRuns: 500, seed: 3 },
  )
})
