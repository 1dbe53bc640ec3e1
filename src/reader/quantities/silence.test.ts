// Numbers that measure nothing give nothing.
import { describe, expect, it } from 'vitest'
import { shown } from './shown.suite.ts'

describe('no quantities', () => {
  it.each([
    // names and models
    'Nvidia GB300, H100, A100, S21 and MI355X',
    'Site CB-3 and Horizon 1-4',
    'Hut 8, Core42, Polaris Forge 2, Sweetwater 1 and Phase 1',
    'S&P 500, Nasdaq 100 and Dax 40',
    '5G, 3D, COVID-19, the 1990s',
    // forms, sections, references
    'Form 8-K, 10-Q and 10-K; Formblatt 8-K',
    'Section 4.2, Note 5, Item 5.02, Rule 144A, Exhibit 99.1, page 12',
    '§ 15, Abs. 3, Nr. 4, Kapitel 7, Seite 12, Ausgabe 47/2025',
    'Section 4(a)(2), see [3] and #12',
    'Section 15(d), Washington, D.C. 20549, Austin, TX 78734',
    '1. Mining\n2) Hosting\n(3) Zahlungsmittel',
    'https://example.com/2025/11/24/note-300.html?page=12',
    'ISIN US17253J1060, CUSIP 17253J106, file 001-39625',
    // dates and times
    'Q3 2025, H1 2026, FY26, 3Q25',
    'September 30, 2025, 30 September, Sept. 30, 30. September, am 7. und 8. Mai',
    '2025-09-30, 30.09.2025, 9/30/2025, 2025/26',
    'in 2025 bitcoin rose, until 2030 shares fell',
    'im 3. Quartal auf dem 2. Platz',
    '9:30 a.m., 4 p.m., 14 Uhr, 16.30 Uhr, 07:12',
    // telephones
    '+1 212 555 0100, 212-555-0100, (212) 555-0187, +49 40 1234567',
    // words that only look like numbers
    'on the one hand, no one, the two companies, first half, third quarter',
    'ein paar Megawatt, einige Hundert Geräte, zwei Häuser, einfach, einzig, vierte, achten',
    'zero-coupon notes and a three-tower campus, 24/7',
    'hundreds of megawatts and millions of dollars',
    'the odds are 3:1',
    '',
  ])('%s', (text) => {
    expect(shown(text)).toBe('')
  })

  it.each([
    ['four bitcoin miners and six GPU clusters', ''],
    ['vier Bitcoin-Miner', ''],
    ['Hut 8 operates 1,020 MW', '1020 MW'],
    ['IREN holds 2025 convertible notes of $500 million', '500000000 USD'],
    ['On September 30, 2025 it held 2,029 BTC', '2029 BTC'],
    ['At 07:12 the stock was at 15.05 dollars', '15.05 USD'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
