// The valuation table, the sum of the parts down to the share, and what limits them: old prices, what the model leaves out, who is not valued.
import { parts } from '../../model/index.ts'
import { left, paragraphs, right, table, type Draft } from '../document/block.ts'
import { missingOfAll, missingWords } from '../missing-words.ts'
import type { NotedCompany } from '../note-data.ts'
import { dash, type Pen } from '../pen.ts'
import { frontWords } from '../words/front-words.ts'
import { valuationWords } from '../words/valuation-words.ts'

/** A price older than a week is called so wherever something rests on it. */
export const staleAfterDays = 7

export function valuation(pen: Pen): readonly Draft[] {
  const words = valuationWords[pen.code]
  return [valuationTable(pen), ...paragraphs([words.reading, words.partsTitle]), partsTable(pen), ...paragraphs(limits(pen))]
}

function valuationTable(pen: Pen): Draft {
  const { columns } = valuationWords[pen.code]
  const rows = pen.data.companies.map(({ ticker, after }) => {
    const marks = after.valuation.price ? pen.marks([after.valuation.price.fact]) : ''
    return [
      ticker,
      after.rated.rating === 'Not rated' ? frontWords[pen.code].notRated : after.rated.rating,
      pen.figure(`${ticker}/target`, 'column dollars'),
      `${pen.orDash(`${ticker}/price`, 'column cents')}${marks}`,
      pen.orDash(`${ticker}/price day`, 'short day'),
      pen.orDash(`${ticker}/upside`, 'signed percent'),
      pen.orDash(`${ticker}/below high`, 'percent'),
      pen.unlessZero(`${ticker}/signed`, 'column megawatts', 0.5),
      pen.unlessZero(`${ticker}/expected`, 'column megawatts', 0.5),
      pen.orDash(`${ticker}/share of approved`, 'percent'),
      pen.orDash(`${ticker}/per mw`, 'column tenths of millions'),
    ]
  })
  return table(
    [
      left(columns.company),
      left(columns.rating),
      right(columns.target),
      right(columns.price),
      right(columns.priceDay),
      right(columns.upside),
      right(pen.words(columns.belowHigh)),
      right(columns.signed),
      right(columns.expected),
      right(columns.share),
      right(columns.perMw),
    ],
    rows,
  )
}

function partsTable(pen: Pen): Draft {
  const words = valuationWords[pen.code]
  const shown = parts.filter((part) => pen.data.companies.some(({ ticker }) => Math.abs(pen.value(`${ticker}/part/${part}`) ?? 0) >= 0.5e6))
  return table(
    [
      left(words.columns.company),
      ...shown.map((part) => right(words.part[part])),
      right(words.columns.equity),
      right(words.columns.shares),
      right(words.columns.perShare),
    ],
    pen.data.companies.map(({ ticker }) => [
      ticker,
      ...shown.map((part) => pen.unlessZero(`${ticker}/part/${part}`, 'column millions', 0.5e6)),
      pen.figure(`${ticker}/equity`, 'column millions'),
      pen.figure(`${ticker}/diluted shares`, 'column millions'),
      pen.figure(`${ticker}/per share`, 'column cents'),
    ]),
  )
}

/** Old prices, missing prices, what the model leaves out, and who cannot be valued. */
export function limits(pen: Pen): readonly string[] {
  const { companies, withoutValue } = pen.data
  const words = valuationWords[pen.code]
  const stale = companies.filter(({ priceAge }) => priceAge !== undefined && priceAge > staleAfterDays)
  const unpriced = companies.filter(({ after }) => after.valuation.price === undefined)
  const day = ({ ticker }: NotedCompany) => pen.orDash(`${ticker}/price day`, 'short day')
  return [
    ...(stale.length > 0 ? [words.stale(stale.map((company) => words.staleOne(pen.name(company), day(company))).join(', '))] : []),
    ...(unpriced.length > 0 ? [words.noPrice(pen.language.list(unpriced.map((company) => pen.name(company))))] : []),
    ...companies
      .filter(({ ticker }) => pen.has(`note/beyond/${ticker}`))
      .map((company) => words.beyond(pen.name(company), pen.figure(`note/beyond/${company.ticker}`, 'text'))),
    ...(withoutValue.length > 0 ? [unrated(pen, withoutValue)] : []),
  ]
}

/** What each lacks; what all of them lack is said once. */
function unrated(pen: Pen, companies: readonly NotedCompany[]): string {
  const words = valuationWords[pen.code]
  const all = missingOfAll(companies)
  const first = companies[0]!
  const common = first.after.valuation.missing.filter((said) => all.has(said))
  const others = new Set(first.after.valuation.missing.filter((said) => !all.has(said)))
  const each = companies.flatMap((company) => {
    const why = missingWords(pen, company, all)
    return why === '' && common.length > 0 ? [] : [words.unratedOne(pen.name(company), why || dash)]
  })
  return words.unrated([...(common.length > 0 ? [words.unratedAll(missingWords(pen, first, others))] : []), ...each].join('; '))
}
