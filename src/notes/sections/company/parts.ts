// The sum of the parts of one company: dollars, dollars a share, share of equity, and the facts that each part rests on.
import { parts, type Part } from '../../../model/index.ts'
import { left, paragraph, paragraphs, right, table, type Draft } from '../../document/block.ts'
import { factsBehind } from '../../figures/chain.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { frontWords } from '../../words/front-words.ts'
import { valuationWords } from '../../words/valuation-words.ts'

/** Parts under half a million print as nothing. */
const least = 0.5e6

export function largestPart({ after }: NotedCompany): Part | undefined {
  const { valued } = after.valuation
  return valued && parts.toSorted((a, b) => valued.parts[b] - valued.parts[a])[0]
}

export function sumOfParts(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { ticker, after } = company
  const { valued } = after.valuation
  if (!valued) return []
  const part = frontWords[pen.code].part
  const largest = largestPart(company)!
  const negative = parts.filter((one) => valued.parts[one] <= -least).toSorted((a, b) => valued.parts[a] - valued.parts[b])[0]
  const lead = [
    words.partsLead(part[largest], pen.figure(`${ticker}/part share/${largest}`, 'percent')),
    negative ? words.partsNegative(part[negative], pen.figure(`${ticker}/part/${negative}`, 'money')) : '',
    valued.dilutedShares - (pen.value(`${ticker}/outstanding`) ?? 0) < 0.5e6
      ? words.undiluted(pen.figure(`${ticker}/outstanding`, 'column millions'))
      : words.dilution(pen.figure(`${ticker}/diluted shares`, 'column millions'), pen.figure(`${ticker}/outstanding`, 'column millions')),
  ]
  return [
    paragraph(lead.filter(Boolean).join(' ')),
    partsTable(pen, company),
    ...paragraphs([pen.has(`note/beyond/${ticker}`) ? words.beyond(pen.figure(`note/beyond/${ticker}`, 'text')) : '']),
  ]
}

function partsTable(pen: Pen, company: NotedCompany): Draft {
  const words = companyBodyWords[pen.code]
  const { ticker, after } = company
  const shown = parts.filter((one) => Math.abs(after.valuation.valued!.parts[one]) >= least)
  const rows = shown.map((one) => [
    valuationWords[pen.code].part[one],
    pen.figure(`${ticker}/part/${one}`, 'column millions'),
    pen.figure(`${ticker}/part per share/${one}`, 'column cents'),
    pen.figure(`${ticker}/part share/${one}`, 'percent'),
    pen.marks(factsBehind(company, one)).trim() || words.assumptions,
  ])
  const shares = after.valuation.state.inputs[`${ticker}.shares`]
  const from = shares?.origin.kind === 'fact' ? [shares.origin.fact] : []
  return table(
    [
      left(words.columns.part),
      right(words.columns.value),
      right(words.columns.perShare),
      right(words.columns.share),
      left(words.columns.rests),
    ],
    [
      ...rows,
      [words.equity, pen.figure(`${ticker}/equity`, 'column millions'), '', '', ''],
      [words.perShare, '', pen.figure(`${ticker}/per share`, 'column cents'), '', pen.marks(from).trim()],
      [words.target, '', pen.figure(`${ticker}/target`, 'column dollars'), '', ''],
    ],
    3,
  )
}
