// The morning note: one page over the sector, what is new, where the ratings stand and what to watch.
import { chartsOf } from './charts/chart-id.ts'
import { charts, heading, left, list, paragraph, right, table, type Draft } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import { isRated } from './findings/moves.ts'
import type { NoteData } from './note-data.ts'
import { dash, Pen } from './pen.ts'
import { brokerCall } from './sections/company/front.ts'
import { newContracts } from './sections/new-contracts.ts'
import { dateline, rating, summarySentences, title } from './sections/front.ts'
import { staleAfterDays } from './sections/valuation.ts'
import { frameWords } from './words/frame-words.ts'
import { frontWords } from './words/front-words.ts'
import { morningWords } from './words/morning-words.ts'
import { valuationWords } from './words/valuation-words.ts'

/** One page has room for charts of so many companies. */
const mostWithCharts = 8

export function morningNote(data: NoteData, code: 'en' | 'de'): WrittenNote {
  const pen = new Pen(data, code)
  const words = morningWords[code]
  const since = data.since === undefined ? '' : ` ${pen.figure('note/since', 'day')}`
  const news = [...summarySentences(pen), ...newContracts(pen)]
  const watch = toWatch(pen)
  return pen.finish([
    heading(1, title(pen)),
    paragraph(dateline(pen), 'dateline'),
    heading(2, since === '' ? words.headings.table : `${words.headings.new}${since}`),
    ...(data.since === undefined ? [paragraph(words.firstDay)] : []),
    list(news.length > 0 ? news : [data.companies.length === 0 ? frontWords[code].empty : words.nothingNew]),
    ...(data.companies.length === 0
      ? []
      : [
          ...(since === '' ? [] : [heading(2, words.headings.table)]),
          standing(pen),
          ...(data.companies.length > mostWithCharts ? [] : charts(['priced-in', 'scatter'], chartsOf(data))),
        ]),
    ...(watch.length === 0 ? [] : [heading(2, words.headings.watch), list(watch)]),
    heading(2, words.headings.sources),
    paragraph(sources(pen), 'small'),
    paragraph(`${words.frame} ${author(pen)}`, 'small'),
  ])
}

function author(pen: Pen): string {
  return pen.has('disclosure/author') ? pen.figure('disclosure/author', 'text') : `**‹${frameWords[pen.code].fill}›**`
}

function standing(pen: Pen): Draft {
  const { columns, brokerColumn } = morningWords[pen.code]
  const rows = pen.data.companies.map((company) => {
    const { ticker, call, after, pricedIn } = company
    return [
      pen.nameAndTicker(company),
      rating(pen, company),
      pen.figure(`${ticker}/target`, 'column dollars'),
      `${pen.orDash(`${ticker}/price`, 'column cents')}${after.valuation.price ? pen.marks([after.valuation.price.fact]) : ''}`,
      pen.orDash(`${ticker}/upside`, 'signed percent'),
      (pricedIn?.gapMw ?? 0) >= 1 ? pen.figure(`${ticker}/implied gap`, 'column megawatts') : dash,
      call ? `${brokerCall(pen, company)}${pen.marks(call.facts)}` : dash,
    ]
  })
  return table(
    [
      left(columns.company),
      left(columns.rating),
      right(columns.target),
      right(columns.price),
      right(columns.upside),
      right(columns.gap),
      left(brokerColumn(pen.figure('note/broker', 'text'))),
    ],
    rows,
  )
}

/** Points of upside under which a rating is near its threshold. */
const nearPoints = 0.05

function toWatch(pen: Pen): readonly string[] {
  const words = morningWords[pen.code]
  const { companies, withoutValue } = pen.data
  const near = companies.filter(
    ({ ticker, after }) => isRated(after.rated.rating) && (pen.value(`${ticker}/to threshold`) ?? 1) < nearPoints,
  )
  const stale = companies.filter(({ priceAge }) => (priceAge ?? 0) > staleAfterDays)
  return [
    ...near.map((company) =>
      words.crossed(pen.name(company), pen.figure(`${company.ticker}/to threshold`, 'points'), rating(pen, company)),
    ),
    ...(stale.length > 0
      ? [
          words.stale(
            pen.language.list(
              stale.map((company) =>
                valuationWords[pen.code].staleOne(pen.name(company), pen.figure(`${company.ticker}/price day`, 'short day')),
              ),
            ),
          ),
        ]
      : []),
    ...(withoutValue.length > 0 ? [words.notValued(pen.language.list(withoutValue.map((company) => pen.name(company))))] : []),
  ]
}

function sources(pen: Pen): string {
  const words = morningWords[pen.code]
  return pen.sources.byDocument
    .map(({ facts, document }) => {
      const at = `fact/${facts[0]!.kept.id}/document`
      return words.source(
        pen.marks(facts.map(({ kept }) => kept)).trim(),
        pen.figure(`${at}/publisher`, 'text'),
        document.published === undefined ? words.undated : pen.figure(`${at}/published`, 'short day'),
        pen.figure(`${at}/hash`, 'code'),
      )
    })
    .join('; ')
}
