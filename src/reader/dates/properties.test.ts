// Holds for every text: spans are true and in order, dates exist, and dates written in either language read back.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf, isPartialDate } from '../../base/index.ts'
import { readDates } from './index.ts'

const seed = 20251124
const pieces = fc.constantFrom(
  ...'12|30|31|2|2025|2026|25|09|Q3|H1|FY26|September|Sept.|Mai|May|Februar|Montag|Friday|am|on|since|seit|by|bis|the|end|Ende|Mitte|mid|of|des|Jahres|year|month|this|dieses|last|vergangenen|next|quarter|Quartal|third|ersten|half|Halbjahr|fiscal|Geschäftsjahr|ago|vor|zwei|weeks|Wochen|and|und|ended|yesterday|heute|Jahresende|-|/|.|,|:|\n|\u00a0|th|😀|\ud800'.split(
    '|',
  ),
)
const jumble = fc.array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ')), { maxLength: 24 }).map((parts) => parts.flat().join(''))
const publication = fc.integer({ min: 0, max: 40_000 }).map(dayOf)

function faults(text: string, published: string, fiscalYearEnd: number): string[] {
  const found: string[] = []
  let end = 0
  for (const mention of readDates(text, { published, fiscalYearEnd })) {
    if (text.slice(mention.start, mention.end) !== mention.text) found.push('text is not the span')
    if (mention.start < end || mention.end <= mention.start) found.push('spans overlap or are empty')
    if (!isPartialDate(mention.date)) found.push(`${mention.date} is no date`)
    if (mention.period && !(mention.period.since <= mention.period.on)) found.push('a period ends before it begins')
    end = mention.end
  }
  return found
}

describe('every text', () => {
  it('gives true spans and dates that exist', () => {
    fc.assert(
      fc.property(jumble, publication, fc.integer({ min: 1, max: 12 }), (text, published, fiscalYearEnd) => {
        expect(faults(text, published, fiscalYearEnd)).toEqual([])
      }),
      { seed, numRuns: 2000 },
    )
  })

  it('survives any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), publication, (text, published) => {
        expect(faults(text, published, 12)).toEqual([])
      }),
      { seed, numRuns: 1500 },
    )
  })
})

describe('written dates read back', () => {
  const day = fc.integer({ min: 4000, max: 30_000 }).map(dayOf)
  const english = 'January February March April May June July August September October November December'.split(' ')
  const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

  it('in five ways', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-')
        const named = (names: readonly string[]) => names[Number(month) - 1] ?? ''
        for (const written of [
          date,
          `${dayOfMonth}.${month}.${year}`,
          `${Number(dayOfMonth)}. ${named(german)} ${year}`,
          `${named(english)} ${Number(dayOfMonth)}, ${year}`,
          `${Number(dayOfMonth)} ${named(english)} ${year}`,
        ]) {
          expect(readDates(`xx ${written} xx`).map((mention) => [mention.text, mention.date])).toEqual([[written, date]])
        }
      }),
      { seed, numRuns: 400 },
    )
  })
})
