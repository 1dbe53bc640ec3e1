// Twelve months of one company: the view's ratings and targets, what brokers said, and how the view's ratings are spread.
import { attributes } from '../../../facts/index.ts'
import { heading, left, paragraph, right, table, type Draft } from '../../document/block.ts'
import { callsShown } from '../../figures/focus-figures.ts'
import type { Focus } from '../../findings/focus.ts'
import type { NotedCompany } from '../../note-data.ts'
import { dash, type Pen } from '../../pen.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { frontWords } from '../../words/front-words.ts'
import { distribution } from '../method.ts'

export function history(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const focus = pen.data.focus!
  return [
    ...ownHistory(pen, company, focus),
    heading(3, words.headings.calls),
    ...brokerHistory(pen, focus),
    heading(3, words.headings.distribution),
    distribution(pen),
  ]
}

function ownHistory(pen: Pen, { ticker, after }: NotedCompany, focus: Focus): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { historyColumns: columns } = words
  if (focus.history.length === 0) return [paragraph(words.historyNone)]
  const shown = (rating: string) => (rating === 'Not rated' ? frontWords[pen.code].notRated : rating)
  const rows = focus.history.map(({ rating }, index) => {
    const at = `${ticker}/history/${index}`
    return [
      pen.figure(`${at}/day`, 'short day'),
      shown(rating),
      pen.orDash(`${at}/target`, 'column dollars'),
      pen.orDash(`${at}/price`, 'column cents'),
    ]
  })
  const last = focus.history.at(-1)!.rating
  return [
    paragraph(words.history(pen.figure(`${ticker}/history/changes`, 'count'))),
    table([left(columns.day), left(columns.rating), right(columns.target), right(columns.price)], rows),
    ...(last === after.rated.rating ? [] : [paragraph(words.historyEnds(shown(last)), 'small')]),
  ]
}

function brokerHistory(pen: Pen, { ticker, calls }: Focus): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { callColumns: columns } = words
  if (calls.length === 0) return [paragraph(words.callsNone)]
  const rows = calls.slice(0, callsShown).map(({ rating, target }) => {
    const one = (rating ?? target)!
    const value = (kept: typeof rating, key: 'value' | 'previous', form: 'text' | 'dollars') =>
      kept && pen.has(`fact/${kept.id}/${key}`) ? pen.figure(`fact/${kept.id}/${key}`, form) : dash
    const facts = [rating, target].filter((kept) => kept !== undefined)
    return [
      pen.figure(`fact/${one.id}/known`, 'short day'),
      `${pen.figure(`fact/${one.id}/by`, 'text')}${pen.marks(facts)}`,
      value(rating, 'value', 'text'),
      value(rating, 'previous', 'text'),
      value(target, 'value', 'dollars'),
      value(target, 'previous', 'dollars'),
    ]
  })
  const label = attributes.price_target.label[pen.code]
  return [
    table(
      [
        left(columns.day),
        left(columns.who),
        left(attributes.rating.label[pen.code]),
        left(columns.before),
        right(label),
        right(columns.before),
      ],
      rows,
    ),
    ...(calls.length > callsShown ? [paragraph(words.callsMore(pen.figure(`${ticker}/calls left out`, 'count')), 'small')] : []),
  ]
}
