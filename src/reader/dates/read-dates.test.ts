// One row per form of date; the publication day is Monday 2025-11-24 unless a row says otherwise.
import { describe, expect, it } from 'vitest'
import { readDates, type DateMention, type DateOptions } from './index.ts'

const shownDate = ({ date, role, period }: DateMention) =>
  `${date}${role ? ` ${role}` : ''}${period ? ` (${period.since}..${period.on})` : ''}`
const shown = (text: string, options: DateOptions = {}) =>
  readDates(text, { published: '2025-11-24', ...options })
    .map(shownDate)
    .join('; ')

describe('absolute dates', () => {
  it.each([
    ['on September 30, 2025', '2025-09-30 on'],
    ['30 September 2025', '2025-09-30'],
    ['the 30th of September 2025', '2025-09-30'],
    ['Oct. 22, 2025', '2025-10-22'],
    ['am 30. September 2025', '2025-09-30 on'],
    ['zum 31. Dezember 2025', '2025-12-31 on'],
    ['2025-09-30', '2025-09-30'],
    ['30.09.2025', '2025-09-30'],
    ['am 5.1.26', '2026-01-05 on'],
    ['as of 9/30/2025 the', '2025-09-30 on'],
    ['31/12/2025', '2025-12-31'],
    ['in October 2025', '2025-10 during'],
    ['für Dezember 2026', '2026-12 during'],
    ['09/2025', '2025-09'],
    ['by 2026', '2026 by'],
    ['bis 2028', '2028 by'],
    ['due August 2032 and due 2030', '2032-08; 2030'],
    ['July and August 2025', '2025-07; 2025-08'],
    ['Juli bis September 2025', '2025-07; 2025-09 until (2025-07..2025-09)'],
    ['June 30 and September 30, 2025', '2025-06-30; 2025-09-30'],
    ['from January 2026 through 2030', '2026-01 since; 2030 until'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('puts the day first where German does', () => {
    expect(shown('am 3/4/2025', { language: 'de' })).toBe('2025-04-03 on')
    expect(shown('on 3/4/2025', { language: 'en' })).toBe('2025-03-04 on')
  })
})

describe('places in a month or year', () => {
  it.each([
    ['by the end of 2026', '2026-12 by'],
    ['bis Ende 2026', '2026-12 by'],
    ['at year-end 2026', '2026-12 on'],
    ['zum Jahresende', '2025-12 on'],
    ['end of last year', '2024-12'],
    ['Ende vergangenen Jahres', '2024-12'],
    ['Ende des Jahres', '2025-12'],
    ['We expect to finish 2025 with more.', '2025-12'],
    ['since the start of the year', '2025-01 since'],
    ['seit Jahresbeginn', '2025-01 since'],
    ['mid-2026', '2026-06'],
    ['Mitte 2026', '2026-06'],
    ['late 2026', '2026'],
    ['Anfang 2027', '2027'],
    ['since late September', '2025-09 since'],
    ['seit Ende September', '2025-09 since'],
    ['Anfang November', '2025-11'],
    ['bis Ende März 2027', '2027-03 by'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('relative to the publication', () => {
  it.each([
    ['on Monday', '2025-11-24 on'],
    ['am Montag', '2025-11-24 on'],
    ['on Friday', '2025-11-21 on'],
    ['am Mittwochabend', '2025-11-19 on'],
    ['am gestrigen Sonntag', '2025-11-23 on'],
    ['am Dienstag vergangener Woche', '2025-11-18 on'],
    ['next Tuesday', '2025-11-25'],
    ['yesterday, today, gestern, heute', '2025-11-23; 2025-11-24; 2025-11-23; 2025-11-24'],
    ['finished the week at $3', '2025-11-21'],
    ['zum Wochenschluss', '2025-11-21 on'],
    ['am Vortag, gegenüber dem Vortag', '2025-11-23 on'],
    ['earlier this month', '2025-11'],
    ['Anfang dieses Monats', '2025-11'],
    ['Mitte des Monats', '2025-11'],
    ['last month, im Vormonat', '2025-10; 2025-10 during'],
    ['next year, im nächsten Jahr, im Vorjahr', '2026; 2026 during; 2024 during'],
    ['two weeks ago, vor zwei Wochen, three months ago', '2025-11-10; 2025-11-10; 2025-08'],
    ['Wednesday, December 3', '2025-12-03'],
    ['am Mittwoch, dem 3. Dezember', '2025-12-03'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['in September it mined', '2025-09 during'],
    ['on September 30', '2025-09-30 on'],
    ['am 16. Januar unterschrieb', '2025-01-16 on'],
    ['it will be delivered in March', '2026-03 during'],
    ['by March', '2026-03 by'],
    ['Die Hashrate stieg bis Ende September auf 23 EH/s.', '2025-09 by'],
    ['Bis September soll die Halle stehen.', '2026-09 by'],
    ['am 24.11. in Texas', '2025-11-24 on'],
    ['in September of last year, im März kommenden Jahres', '2024-09 during; 2026-03 during'],
    ['in December', '2025-12 during'],
    ['since December', '2024-12 since'],
    ['in October: on the 16th', '2025-10 during; 2025-10-16 on'],
  ])('a month or day without a year: %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('says which mentions needed the publication, and leaves them out without one', () => {
    const text = 'On Monday it spoke of 2026 and of September.'
    expect(readDates(text, { published: '2025-11-24' }).map(({ text: words, relative }) => [words, relative])).toEqual([
      ['Monday', true],
      ['2026', undefined],
      ['September', true],
    ])
    expect(readDates(text).map(({ date }) => date)).toEqual(['2026'])
  })
})

describe('quarters, halves, fiscal years', () => {
  it.each([
    ['Q3 2025', '2025-09 (2025-07..2025-09)'],
    [
      "Q4'25, Q1/26, 3Q25, 1H26",
      '2025-12 (2025-10..2025-12); 2026-03 (2026-01..2026-03); 2025-09 (2025-07..2025-09); 2026-06 (2026-01..2026-06)',
    ],
    ['in the third quarter of 2025', '2025-09 during (2025-07..2025-09)'],
    ['im dritten Quartal', '2025-09 during (2025-07..2025-09)'],
    ['im 2. Quartal 2026', '2026-06 during (2026-04..2026-06)'],
    ['it will open in the second quarter', '2026-06 during (2026-04..2026-06)'],
    ['in the first quarter of next year', '2026-03 during (2026-01..2026-03)'],
    ['im dritten Quartal des Vorjahres', '2024-09 during (2024-07..2024-09)'],
    ['this quarter', '2025-12 (2025-10..2025-12)'],
    ['it sold 300 in the quarter, im Vorjahresquartal', '2025-09 during (2025-07..2025-09); 2024-09 during (2024-07..2024-09)'],
    ['from July to September', '2025-07 since; 2025-09 until (2025-07..2025-09)'],
    ['im Vorquartal', '2025-09 during (2025-07..2025-09)'],
    ['the September quarter', '2025-09 (2025-07..2025-09)'],
    ['the first half of 2026', '2026-06 (2026-01..2026-06)'],
    ['im ersten Halbjahr 2027', '2027-06 during (2027-01..2027-06)'],
    ['in der zweiten Jahreshälfte 2026', '2026-12 during (2026-07..2026-12)'],
    ['for the three months ended September 30, 2025', '2025-09-30 (2025-07..2025-09-30)'],
    ['in the fiscal year ended September 30, 2025', '2025-09-30 (2024-10..2025-09-30)'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    ['third quarter of fiscal 2026', '2026-03 (2026-01..2026-03)'],
    ['Q2 FY26', '2025-12 (2025-10..2025-12)'],
    ['FY2025', '2025-06 (2024-07..2025-06)'],
    ['im Geschäftsjahr 2025', '2025-06 during (2024-07..2025-06)'],
    ['Geschäftsjahr 2025/26', '2026-06 (2025-07..2026-06)'],
    ['second half of fiscal 2026', '2026-06 (2026-01..2026-06)'],
    ['the fiscal third quarter', '2025-03 (2025-01..2025-03)'],
  ])('of a company whose year ends in June: %s', (text, expected) => {
    expect(shown(text, { fiscalYearEnd: 6 })).toBe(expected)
  })
})

describe('no dates', () => {
  it.each([
    'It may march on.',
    'The site has 2,029 BTC, 2026 MW and $2025 million.',
    'Section 10.09, 24/7 and 1/2, at 16.30 Uhr or 4:30 p.m.',
    'zwei Drittel, the second lease, the third tenant, in the first place',
    'the second half of the game',
    'on February 30 and 2025-13-45',
    'GB2025, 20251124, 2025.7',
    '',
  ])('%s', (text) => {
    expect(shown(text)).toBe('')
  })
})
