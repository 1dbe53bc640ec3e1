// The table of key changes of one company: rating, target and estimates, before and now.
import type { Valuation } from '../../../research/index.ts'
import { left, right, table, type Draft } from '../../document/block.ts'
import type { NumberForm } from '../../figures/form.ts'
import { isRated } from '../../findings/moves.ts'
import type { NotedCompany } from '../../note-data.ts'
import { dash, type Pen } from '../../pen.ts'
import { companyFrontWords } from '../../words/company-front-words.ts'
import { frontWords } from '../../words/front-words.ts'
import { rating } from '../front.ts'

const estimates = [
  ['target', 'dollars', 'target'],
  ['per share', 'cents', 'perShare'],
  ['price', 'cents', 'price'],
  ['upside', 'signed percent', 'upside'],
  ['signed', 'megawatts', 'signed'],
  ['expected', 'megawatts', 'expected'],
  ['per mw', 'money', 'perMw'],
  ['equity', 'money', 'equity'],
  ['diluted shares', 'column millions', 'shares'],
] as const satisfies readonly (readonly [name: string, form: NumberForm, row: keyof (typeof companyFrontWords)['en']['rows']])[]

function priceMarks(pen: Pen, valuation: Valuation | undefined): string {
  return valuation?.price ? pen.marks([valuation.price.fact]) : ''
}

export function keyEstimates(pen: Pen, company: NotedCompany): Draft {
  const words = companyFrontWords[pen.code]
  const { ticker, call, before } = company
  const first = pen.data.since === undefined
  const row = (label: string, old: string, now: string, change: string) => (first ? [label, now] : [label, old, now, change])
  const ratingBefore = before && (isRated(before.rated.rating) ? before.rated.rating : frontWords[pen.code].notRated)
  const numbers = estimates
    .filter(([name]) => pen.has(`${ticker}/${name}`) || pen.has(`${ticker}/${name} before`))
    .map(([name, form, label]) => {
      const moved = Math.abs(pen.value(`${ticker}/change/${name}`) ?? 0) >= 0.0005
      return row(
        words.rows[label],
        first ? '' : `${pen.orDash(`${ticker}/${name} before`, form)}${name === 'price' ? priceMarks(pen, before?.valuation) : ''}`,
        `${pen.orDash(`${ticker}/${name}`, form)}${name === 'price' ? priceMarks(pen, company.after.valuation) : ''}`,
        first || !moved || name === 'upside' ? '' : pen.figure(`${ticker}/change/${name}`, 'signed tenths'),
      )
    })
  const broker = () => pen.figure('note/broker', 'text')
  const at = `${ticker}/call`
  const marks = (attribute: string) => pen.marks((call?.facts ?? []).filter(({ fact }) => fact.attribute === attribute))
  const fresh = company.callMove !== undefined
  const calls = call
    ? [
        row(
          words.brokerRow(broker(), words.rows.rating),
          first ? '' : fresh ? pen.orDash(`${at}/rating before`, 'text') : pen.orDash(`${at}/rating`, 'text'),
          `${pen.orDash(`${at}/rating`, 'text')}${marks('rating')}`,
          '',
        ),
        row(
          words.brokerRow(broker(), words.rows.target),
          first ? '' : fresh ? pen.orDash(`${at}/target before`, 'dollars') : pen.orDash(`${at}/target`, 'dollars'),
          `${pen.orDash(`${at}/target`, 'dollars')}${marks('price_target')}`,
          '',
        ),
      ]
    : []
  const now = words.now(pen.figure('note/as of', 'short day'))
  return table(
    first
      ? [left(words.columns.what), right(words.columns.now)]
      : [left(words.columns.what), right(words.before(pen.figure('note/since', 'short day'))), right(now), right(words.columns.change)],
    [row(words.rows.rating, ratingBefore ?? dash, rating(pen, company), ''), ...numbers, ...calls],
  )
}
