// What neighbours have in common: ranges, shared units, bounds, and the value that another replaces.
import { describe, expect, it } from 'vitest'
import { readQuantities } from './index.ts'
import { shown } from './shown.suite.ts'

describe('ranges', () => {
  it.each([
    ['$12-$18', '12..18 USD'],
    ['$8m–17m', '8000000..17000000 USD'],
    ['$8 to $17 million', '8000000..17000000 USD'],
    ['between 8 and 17 million dollars', '8000000..17000000 USD'],
    ['zwischen 8 und 17 Mio. Dollar', '8000000..17000000 USD'],
    ['8 bis 17 Prozent', '0.08..0.17 ratio'],
    ['von 8 bis 17 Dollar', '8..17 USD'],
    ['80%–85%', '0.8..0.85 ratio'],
    ['about 80 to 85 percent', '0.8..0.85 ratio about'],
    ['800 MW to 1.2 GW', '800..1200 MW'],
    ['10- to 15-year leases', '10..15 year'],
    ['10- bis 15-jährige Verträge', '10..15 year'],
    ['eine 85-bis-90-Prozent-Marge', '0.85..0.9 ratio'],
    ['acht bis zehn Millionen Dollar je Megawatt', '8000000..10000000 USD/MW'],
    ['values ranging from $12 to $18', '12..18 USD'],
    ['one to two gigawatts, ein bis zwei Jahre', '1000..2000 MW; 1..2 year'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('shared units', () => {
  it.each([
    ['targets of 12, 14 and 18 dollars', '12 USD; 14 USD; 18 USD'],
    ['168 and 39 MW', '168 MW; 39 MW'],
    ['168 und rund 39 MW', '168 MW; 39 MW about'],
    ['3 und 5 Millionen Dollar', '3000000 USD; 5000000 USD'],
    ['In 33 sites, 168 MW', '33; 168 MW'],
    ['480 of the 750 MW', '480 MW; 750 MW'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('bounds', () => {
  it.each([
    ['more than 600 MW', '600 MW at_least'],
    ['over 600 MW', '600 MW at_least'],
    ['at least 600 MW', '600 MW at_least'],
    ['up to 600 MW', '600 MW at_most'],
    ['below 600 MW', '600 MW at_most'],
    ['no more than 85%', '0.85 ratio at_most'],
    ['roughly 600 MW', '600 MW about'],
    ['an estimated 600 MW', '600 MW about'],
    ['some 600 MW', '600 MW about'],
    ['>600 MW, <600 MW, ~45%, ≈45%', '600 MW at_least; 600 MW at_most; 0.45 ratio about; 0.45 ratio about'],
    ['600+ MW', '600 MW at_least'],
    ['600 MW or more', '600 MW at_least'],
    ['mehr als 600 MW', '600 MW at_least'],
    ['mindestens 600 MW', '600 MW at_least'],
    ['bis zu 600 MW', '600 MW at_most'],
    ['höchstens 600 MW', '600 MW at_most'],
    ['rund 600 MW, etwa 600 MW, ca. 600 MW, knapp 600 MW, gut 600 MW', Array.from({ length: 5 }, () => '600 MW about').join('; ')],
    ['auf über 600 MW', '600 MW at_least'],
    ['Mieten übersteigen nunmehr 23 Mrd. Dollar', '23000000000 USD at_least'],
    // „über“ behind a noun names the amount; a term is not bounded by "over"; a distance does not bound what it is measured from
    ['eine Anleihe über 600 Mio. Dollar', '600000000 USD'],
    ['paid over 15 years', '15 year'],
    ['37.5% above $11.66', '0.375 ratio; 11.66 USD'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('keeps the words of bound outside the span and names where they begin', () => {
    const [quantity] = readQuantities('It has more than 600 MW today.')
    expect(quantity).toMatchObject({ text: '600 MW', start: 17, end: 23, boundStart: 7, numberStart: 17, numberEnd: 20 })
  })
})

describe('values replaced', () => {
  it.each([
    ['lifted from 12 to 18 dollars', '18 USD was 12'],
    ['cut from $30 to $21', '21 USD was 30'],
    ['climbs to $18 from $12', '18 USD was 12'],
    ['now $39, up from $28', '39 USD was 28'],
    ['$13 (previously $20)', '13 USD was 20'],
    ['$22 instead of $25', '22 USD was 25'],
    ['60.4 EH/s at the end of the month, compared with 57.4 EH/s', '60.4 EH/s was 57.4'],
    ['310 BTC from 355', '310 BTC was 355'],
    ['$13 and $12 respectively, down from $16 and $17', '13 USD was 16; 12 USD was 17'],
    ['$8-17 million per MW, against $4-9 million before', '8000000..17000000 USD/MW was 4000000..9000000'],
    ['von 12 auf 18 US-Dollar', '18 USD was 12'],
    ['von bislang 28 auf nunmehr 39 US-Dollar', '39 USD was 28'],
    ['auf 18 von zuvor 12 Dollar', '18 USD was 12'],
    ['auf 24 von 17 Dollar', '24 USD was 17'],
    ['14 Dollar (zuvor 26,50)', '14 USD was 26.5'],
    ['34 USD (alt: 31)', '34 USD was 31'],
    ['377 Bitcoin nach 485', '377 BTC was 485'],
    ['3,2 Gigawatt, nach 2,4 Gigawatt im September', '3200 MW was 2400'],
    ['250 bis 500 MW (bisher: 100 bis 150 MW)', '250..500 MW was 100..150'],
    ['to $18 a share from $12 a share', '18 USD/share was 12'],
    ['$18 vs. $12', '18 USD was 12'],
    ['36.6 EH/s in October from 36.5 EH/s', '36.6 EH/s was 36.5'],
    ['von 8 bis 10 auf 12 bis 14 Dollar', '12..14 USD was 8..10'],
    ['1,2 (Vorjahr: 0,9) Milliarden Dollar und 0,35 (0,21) Dollar je Aktie', '1200000000 USD was 900000000; 0.35 USD/share was 0.21'],
    ['mit 1,2 (2025: 0,9) Milliarden Dollar', '1200000000 USD was 900000000'],
    ['worth $9bn, down from $21.10 a share', '9000000000 USD; 21.1 USD/share'],
    ['up 3.9% to 155.97T', '0.039 ratio'],
    ['1.1 GW plus 300 MW', '1100 MW; 300 MW'],
    ['18 Dollar. Von 12 Aktien ist die Rede.', '18 USD; 12 share'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('hands out the value replaced as well, marked', () => {
    expect(
      readQuantities('von 12 auf 18 US-Dollar').map(({ text, value, unit, superseded, shared }) => ({
        text,
        value,
        unit,
        superseded,
        shared,
      })),
    ).toEqual([
      { text: '12', value: 12, unit: 'USD', superseded: true, shared: true },
      { text: '18 US-Dollar', value: 18, unit: 'USD', superseded: undefined, shared: undefined },
    ])
  })
})

describe('compounds', () => {
  it.each([
    ['die 410-Megawatt-Pipeline', '410-Megawatt', 'Pipeline'],
    ['ein 300-Megawatt-Mietvertrag', '300-Megawatt', 'Mietvertrag'],
    ['der 830-Millionen-Dollar-Auftrag', '830-Millionen-Dollar', 'Auftrag'],
    ['a 300-megawatt lease', '300-megawatt', 'lease'],
    ['ein Zehnjahresvertrag', 'Zehnjahres', 'vertrag'],
    ['its 2.4 GW pipeline', '2.4 GW', undefined],
  ])('%s', (text, span, noun) => {
    const [quantity] = readQuantities(text)
    expect(quantity?.text).toBe(span)
    expect(quantity?.compoundOf).toBe(noun)
  })
})
