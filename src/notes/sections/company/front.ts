// Page one of a company note: the title that says the view, the rating box, and the view in short.
import { paragraph, type Draft } from '../../document/block.ts'
import { formOfInput } from '../../figures/input-form.ts'
import { isExplained, makingParts } from '../../findings/difference.ts'
import { isRated, stands } from '../../findings/moves.ts'
import { inputName } from '../../input-name.ts'
import { missingWords } from '../../missing-words.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { companyFrontWords } from '../../words/company-front-words.ts'
import { frontWords } from '../../words/front-words.ts'
import { changeWords } from '../../words/change-words.ts'
import { rating, speaksForBroker } from '../front.ts'
import { staleAfterDays } from '../valuation.ts'
import { largestPart } from './parts.ts'

/** `Overweight and $18`; empty where the broker said nothing. */
export function brokerCall(pen: Pen, { ticker, call }: NotedCompany): string {
  if (!call) return ''
  const at = `${ticker}/call`
  return companyFrontWords[pen.code].call(
    pen.has(`${at}/rating`) ? pen.figure(`${at}/rating`, 'text') : '',
    pen.has(`${at}/target`) ? pen.figure(`${at}/target`, 'dollars') : '',
  )
}

/** Whether the broker's call is news and its rating another than the view's. */
function saysOtherwise({ callMove, call, after }: NotedCompany): boolean {
  if (!callMove || !call || stands(callMove)) return false
  return call.rating !== undefined && call.rating !== after.rated.rating
}

export function companyTitle(pen: Pen, company: NotedCompany): string {
  const words = companyFrontWords[pen.code]
  const front = frontWords[pen.code]
  const { ticker, after, move } = company
  const name = pen.name(company)
  if (!after.valuation.valued) return words.titleNoValue(name)
  const target = pen.figure(`${ticker}/target`, 'dollars')
  if (!after.valuation.price) return words.titleUnpriced(name, target)
  const rated = rating(pen, company)
  const first = pen.data.since === undefined
  if (!first && stands(move) && saysOtherwise(company) && !speaksForBroker(pen)) {
    return words.titleAgainst(name, rated, target, pen.figure('note/broker', 'text'), brokerCall(pen, company))
  }
  const lead = () => {
    if (first) return front.titleFirst(name, rated, target)
    if (move.rating !== 'none') return front.titleRating[move.rating](name, rated, target)
    if (move.target === 'raised' || move.target === 'cut') return front.titleTarget(move.target === 'raised', name, target, rated)
    return words.titleStands(name, rated, target)
  }
  return [lead(), titleReason(pen, company)].filter(Boolean).join('; ')
}

function titleReason(pen: Pen, { ticker, pricedIn, beyondModel, priceAge }: NotedCompany): string {
  const words = companyFrontWords[pen.code]
  if (!pricedIn || beyondModel || priceAge === undefined || priceAge > 31) return ''
  if (pricedIn.none === 'worth more') return words.titleWorthMore
  if (pricedIn.none === 'worth less') return words.titleWorthLess
  return (pricedIn.gapMw ?? 0) >= 1 ? frontWords[pen.code].titleGapSame(pen.figure(`${ticker}/implied gap`, 'megawatts')) : ''
}

export function ratingBox(pen: Pen, company: NotedCompany): Draft {
  const words = companyFrontWords[pen.code]
  const { ticker, after, call } = company
  const { valued, price } = after.valuation
  const { box } = words
  const ends = (end: 'low' | 'high') => (pen.has(`${ticker}/${end}`) ? pen.figure(`${ticker}/${end}`, 'dollars') : undefined)
  const marks = [...(after.valuation.high ? [after.valuation.high.chosen] : []), ...(pen.data.focus?.low ? [pen.data.focus.low] : [])]
  const [low, high] = [ends('low'), ends('high')]
  const rows = [
    {
      label: box.price,
      value: price
        ? `${words.price(pen.figure(`${ticker}/price`, 'cents'), pen.figure(`${ticker}/price day`, 'short day'))}${pen.marks([price.fact])}`
        : box.noPrice,
    },
    {
      label: box.target,
      value: valued ? words.target(pen.figure(`${ticker}/target`, 'dollars'), pen.figure('note/target date', 'month')) : box.none,
    },
    ...(pen.has(`${ticker}/upside`) ? [{ label: box.upside, value: pen.figure(`${ticker}/upside`, 'signed percent') }] : []),
    { label: pen.words(box.range), value: low || high ? `${words.range(low, high)}${pen.marks(marks)}` : box.none },
    ...(pen.has(`${ticker}/market cap`)
      ? [{ label: box.marketCap, value: words.marketCap(pen.figure(`${ticker}/market cap`, 'money')) }]
      : []),
    { label: box.shares, value: valued ? words.shares(pen.figure(`${ticker}/diluted shares`, 'column millions')) : box.none },
    ...(valued
      ? [
          {
            label: box.megawatts,
            value: words.megawatts(pen.figure(`${ticker}/signed`, 'column megawatts'), pen.figure(`${ticker}/expected`, 'megawatts')),
          },
        ]
      : []),
    ...(call
      ? [
          {
            label: words.broker(pen.figure('note/broker', 'text')),
            value: words.called(brokerCall(pen, company), pen.figure(`${ticker}/call/known`, 'short day')),
          },
        ]
      : []),
  ]
  return { kind: 'box', title: pen.nameAndTicker(company), rating: rating(pen, company), rows }
}

/** The view in short: value against price, the part that makes it, where a broker stands, and what would have to be otherwise. */
export function companyLead(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyFrontWords[pen.code]
  const { ticker, name, after } = company
  const { valued, price } = after.valuation
  if (!valued) {
    return [
      paragraph(words.viewNone(name === ticker ? ticker : pen.name(company), missingWords(pen, company)), 'lead'),
      paragraph(words.viewNoneMeans, 'lead'),
    ]
  }
  const target = pen.figure(`${ticker}/target`, 'dollars')
  const horizon = pen.figure('note/target date', 'month')
  const largest = largestPart(company)
  const view = () => {
    if (!price) return words.viewAlone(target, horizon)
    const args = [
      target,
      horizon,
      pen.figure(`${ticker}/price`, 'dollars'),
      pen.figure(`${ticker}/price day`, 'day'),
      pen.figure(`${ticker}/upside`, 'signed percent'),
      rating(pen, company),
    ] as const
    return speaksForBroker(pen) ? words.voiced(pen.figure('note/broker', 'text'), ...args) : words.view(...args)
  }
  const part = largest && valued.parts[largest] > valued.equity ? words.worthMore : words.worth
  const worth = largest && part(pen.figure(`${ticker}/part share/${largest}`, 'percent'), frontWords[pen.code].part[largest])
  const stale =
    price && (company.priceAge ?? 0) > staleAfterDays
      ? words.stale(pen.figure(`${ticker}/price`, 'dollars'), pen.figure(`${ticker}/price day`, 'day'))
      : undefined
  const compares =
    after.rated.relative === undefined || !pen.has('policy/benchmark')
      ? ''
      : words.compares(pen.figure('policy/benchmark', 'signed percent'))
  const texts = [
    [view(), compares, worth].filter(Boolean).join(' '),
    [against(pen, company), crossing(pen, company)].filter(Boolean).join(' '),
    stale,
  ]
  return texts.flatMap((text) => (text ? [paragraph(text, 'lead')] : []))
}

function against(pen: Pen, { ticker, difference, call }: NotedCompany): string {
  const words = companyFrontWords[pen.code]
  if (!difference || call?.target === undefined || speaksForBroker(pen)) return ''
  const broker = pen.figure('note/broker', 'text')
  const published = () => pen.figure(`${ticker}/call/target`, 'dollars')
  if (Math.abs(difference.ratio) < 0.1) return words.againstSame(broker, published())
  const head = words.against(
    broker,
    pen.figure(`${ticker}/target`, 'dollars'),
    published(),
    pen.figure(`${ticker}/difference/ratio`, 'percent'),
    difference.amount < 0,
  )
  const [main] = isExplained(difference) ? makingParts(difference) : []
  if (!main) return `${head}.`
  const amount = (side: 'house' | 'broker') => {
    const at = `${ticker}/difference/${main.part}/${side}`
    return Math.abs(pen.value(at) ?? 0) < 0.005 ? changeWords[pen.code].noValue : pen.figure(at, 'cents')
  }
  return `${head}${words.againstBecause(frontWords[pen.code].part[main.part], amount('house'), amount('broker'))}`
}

/** The one input that, at an end of its range, brings the value to the other side of the price. */
function crossing(pen: Pen, { ticker, after }: NotedCompany): string {
  const words = companyFrontWords[pen.code]
  const { valued, price } = after.valuation
  const swings = pen.data.focus?.swings ?? []
  if (!valued || !price || swings.length === 0 || !isRated(after.rated.rating)) return ''
  const above = valued.perShare < price.value
  const across = swings.flatMap((row) =>
    (['low', 'high'] as const)
      .filter((end) => (end === 'low' ? row.atLow : row.atHigh) > price.value === above)
      .map((end) => ({ row, end })),
  )
  const shown = () => pen.figure(`${ticker}/price`, 'dollars')
  const [first] = across
  if (!first) return words.crossesNone(shown(), above)
  const { row, end } = first
  const at = `${ticker}/swing/${row.id}`
  const form = formOfInput(row.id, row.unit)
  const sentence = words.crosses(
    pen.text(inputName(row.id, row.label, pen.code)),
    pen.figure(`${at}/${end}`, form),
    pen.figure(`${at}/base`, form),
    pen.figure(`${at}/at ${end}`, 'cents'),
    shown(),
    above,
  )
  return across.length === 1 ? words.crossesOnly(sentence) : `${sentence}.`
}
