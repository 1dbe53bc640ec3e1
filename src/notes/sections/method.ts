// Method, the meaning of the ratings, their distribution, and the rule that made each.
import { left, list, paragraph, paragraphs, right, table, type Draft } from '../document/block.ts'
import { missingWords } from '../missing-words.ts'
import type { NotedCompany } from '../note-data.ts'
import type { Pen } from '../pen.ts'
import { methodWords } from '../words/method-words.ts'
import { valuationWords } from '../words/valuation-words.ts'

/** `only`: the rule of one company alone, and no distribution. */
export function method(pen: Pen, only?: NotedCompany): readonly Draft[] {
  const words = methodWords[pen.code]
  const { relative } = pen.data.view.ratings
  return [
    ...paragraphs([
      words.method(pen.figure('note/target date', 'month')),
      words.where(pen.figure('note/view', 'text'), pen.figure('note/view name', 'text')),
      words.definitions,
      [
        words.compared(
          pen.figure('policy/minimum rated', 'count'),
          pen.figure('policy/overweight', 'points'),
          pen.figure('policy/underweight', 'points'),
          relative.overweight >= 0,
          relative.underweight >= 0,
        ),
        words.limits(pen.figure('policy/floor', 'percent'), pen.figure('policy/ceiling', 'percent')),
        words.alone(pen.figure('policy/absolute overweight', 'percent'), pen.figure('policy/absolute underweight', 'percent')),
        words.margin(pen.figure('policy/margin', 'points')),
        words.version(pen.figure('policy/version', 'text')),
      ].join(' '),
    ]),
    ...(only ? [] : [distribution(pen)]),
    paragraph(words.rulesTitle),
    list(
      (only ? [only] : pen.data.companies).map((company) => words.rule(pen.name(company), ratingOf(pen, company), ruleOf(pen, company))),
    ),
    paragraph(words.hash(pen.figure('note/hash', 'code'))),
  ]
}

export function distribution(pen: Pen): Draft {
  const { columns, notRated } = methodWords[pen.code]
  const { distribution: spread } = pen.data
  return table(
    [left(columns.rating), right(columns.count), right(columns.share)],
    [
      ...spread.shares.map(({ rating }) => [
        rating,
        pen.figure(`note/distribution/${rating}/count`, 'count'),
        pen.orDash(`note/distribution/${rating}/share`, 'percent'),
      ]),
      [notRated, pen.figure('note/not rated', 'count'), ''],
    ],
  )
}

function ratingOf(pen: Pen, { after }: NotedCompany): string {
  return after.rated.rating === 'Not rated' ? methodWords[pen.code].notRated.toLowerCase() : after.rated.rating
}

function ruleOf(pen: Pen, company: NotedCompany): string {
  const words = methodWords[pen.code]
  const { rated, valuation } = company.after
  const { ticker } = company
  const points = () => pen.figure('policy/margin', 'points')
  if (rated.rule.code === 'missing') {
    const why = valuation.missing.length > 0 ? missingWords(pen, company) : priceWord(pen)
    return words.missing(why)
  }
  const upside = pen.figure(`${ticker}/upside`, 'signed tenths')
  const place = () => {
    if (rated.relative === undefined) return words.alonePlace(upside)
    const benchmark = pen.figure('policy/benchmark', 'signed tenths')
    if (Math.abs(rated.relative) < 0.0005) return words.atBenchmark(upside, benchmark)
    return words.relative(upside, pen.figure(`${ticker}/relative`, 'points'), rated.relative > 0, benchmark)
  }
  const closing = () => {
    switch (rated.rule.code) {
      case 'overweight-floor':
        return words.floor(pen.figure('policy/floor', 'percent'))
      case 'underweight-ceiling':
        return words.ceiling(pen.figure('policy/ceiling', 'percent'))
      case 'held':
        return pen.has(`${ticker}/rated since`) ? words.held(pen.figure(`${ticker}/rated since`, 'day'), points()) : words.inside
      case 'relative-neutral':
      case 'absolute-neutral':
        return words.inside
      default:
        return '.'
    }
  }
  const set = pen.has(`${ticker}/override by`)
    ? words.override(pen.figure(`${ticker}/override by`, 'text'), pen.figure(`${ticker}/override reason`, 'text'))
    : ''
  return `${place()}${closing()}${set}`
}

function priceWord(pen: Pen): string {
  return valuationWords[pen.code].missing.price
}
