// Page one: the title that says the view, the line of dates, and the summary.
import { sortedBy } from '../../base/index.ts'
import { makingParts, worthSaying } from '../findings/difference.ts'
import { byImportance, isRated, stands, type Move } from '../findings/moves.ts'
import { byGap } from '../findings/priced-in.ts'
import type { NotedCompany } from '../note-data.ts'
import type { Pen } from '../pen.ts'
import { changeWords } from '../words/change-words.ts'
import { frontWords } from '../words/front-words.ts'

const everyone = ({ data }: Pen) => [...data.companies, ...data.withoutValue]

/** Whether the view speaks with the broker's voice: then the broker's own words come first, and the model is measured against them. */
export function speaksForBroker({ data }: Pen): boolean {
  return data.view.voice === data.broker
}

/** Moves of the view's own ratings and targets; none in a first note, where everything is new. */
function ownMoves(pen: Pen): readonly Move[] {
  if (pen.data.since === undefined) return []
  return byImportance(
    everyone(pen)
      .map(({ move }) => move)
      .filter((move) => !stands(move)),
  )
}

/** A headline about a price needs one of the last days; a month allows for what the sources tell. */
const freshDays = 31

/** The rated company whose price pays for the most megawatts that nobody has signed; none whose price is older than a month or also pays for what the model leaves out. */
function widestGap({ data }: Pen) {
  const rated = data.companies.filter(
    ({ after, beyondModel, priceAge }) => isRated(after.rated.rating) && !beyondModel && priceAge !== undefined && priceAge <= freshDays,
  )
  const [first] = byGap(rated.flatMap(({ pricedIn }) => (pricedIn ? [pricedIn] : [])))
  return first?.gapMw !== undefined && first.gapMw >= 1 ? first : undefined
}

function bestOf({ data }: Pen): NotedCompany | undefined {
  const order = ['Overweight', 'Neutral', 'Underweight', 'Not rated']
  return sortedBy(
    data.companies,
    ({ after }) => order.indexOf(after.rated.rating),
    ({ after }) => -(after.valuation.upside ?? -1),
  )[0]
}

export function title(pen: Pen): string {
  const words = frontWords[pen.code]
  const gap = widestGap(pen)
  const called = speaksForBroker(pen) && pen.data.since !== undefined ? brokerMoves(pen).filter((move) => !stands(move)) : []
  const [move] = called.length > 0 ? called : ownMoves(pen)
  const at = called.length > 0 ? '/call' : ''
  const best = bestOf(pen)
  if (!best) return words.titleEmpty
  const target = (ticker: string) => pen.orDash(`${ticker}${at}/target`, 'dollars')
  const lead = () => {
    if (pen.data.since === undefined) return words.titleFirst(pen.name(best), rating(pen, best), target(best.ticker))
    if (!move) return words.titleSame
    const company = pen.company(move.ticker)
    const rated = at === '' ? rating(pen, company) : pen.orDash(`${move.ticker}/call/rating`, 'text')
    if (move.rating !== 'none') return words.titleRating[move.rating](pen.name(company), rated, target(move.ticker))
    return words.titleTarget(move.target === 'raised', pen.name(company), target(move.ticker), rated)
  }
  const first = lead()
  const told = pen.data.since === undefined ? best.ticker : move?.ticker
  const second = gap
    ? gap.ticker === told
      ? words.titleGapSame(pen.figure(`${gap.ticker}/implied gap`, 'megawatts'))
      : words.titleGap(pen.name(pen.company(gap.ticker)), pen.figure(`${gap.ticker}/implied gap`, 'megawatts'))
    : move || pen.data.since === undefined
      ? ''
      : ratingList(pen)
  return second === '' ? first : `${first}; ${second}`
}

export function rating(pen: Pen, { after }: NotedCompany): string {
  return isRated(after.rated.rating) ? after.rated.rating : frontWords[pen.code].notRated
}

export function dateline(pen: Pen): string {
  const since = pen.data.since === undefined ? undefined : pen.figure('note/since', 'day')
  return frontWords[pen.code].line(
    pen.figure('note/as of', 'day'),
    pen.figure('note/view', 'text'),
    pen.figure('note/target date', 'month'),
    since,
  )
}

export function summary(pen: Pen): string {
  return summarySentences(pen).join(' ')
}

/** What is new first, then how ratings stand, where the view is furthest from the broker, what a price pays for, and the sector. */
export function summarySentences(pen: Pen): readonly string[] {
  return [
    brokerSentence(pen),
    houseSentence(pen),
    distributionSentence(pen),
    differenceSentence(pen),
    priceSentence(pen),
    sectorSentence(pen),
  ].filter((sentence) => sentence !== '')
}

function brokerMoves(pen: Pen): readonly Move[] {
  return byImportance(everyone(pen).flatMap(({ callMove }) => (callMove ? [callMove] : [])))
}

function brokerSentence(pen: Pen): string {
  const words = frontWords[pen.code]
  const moves = brokerMoves(pen)
  if (moves.length === 0 || pen.data.since === undefined) return ''
  const ratings: string[] = []
  const parts: string[] = []
  for (const kind of ['upgrade', 'downgrade', 'initiated', 'ended'] as const) {
    const tickers = moves.filter((move) => move.rating === kind).map((move) => move.ticker)
    for (const to of new Set(tickers.map((ticker) => pen.company(ticker).call?.rating ?? ''))) {
      const same = tickers.filter((ticker) => (pen.company(ticker).call?.rating ?? '') === to)
      const names = pen.language.list(same.map((ticker) => pen.name(pen.company(ticker))))
      ratings.push(words.brokerRating[kind](names, pen.orDash(`${same[0]}/call/rating`, 'text')))
    }
  }
  const both = ({ ticker }: Move) =>
    `${pen.name(pen.company(ticker))} ${pen.figure(`${ticker}/call/target before`, 'dollars before')} → ${pen.figure(`${ticker}/call/target`, 'dollars')}`
  const one = ({ ticker }: Move) => `${pen.name(pen.company(ticker))} ${pen.figure(`${ticker}/call/target`, 'dollars')}`
  for (const kind of ['raised', 'cut'] as const) {
    const list = moves.filter((move) => move.target === kind)
    if (list.length > 0) parts.push(words.targets(kind, list.map(both).join(', ')))
  }
  for (const [kind, name] of [
    ['set', 'set'],
    ['none', 'kept'],
  ] as const) {
    const list = moves.filter((move) => move.target === kind && pen.has(`${move.ticker}/call/target`))
    if (list.length > 0) parts.push(words.targets(name, list.map(one).join(', ')))
  }
  return ratings.length + parts.length === 0 ? '' : words.brokerSays(pen.figure('note/broker', 'text'), ratings, parts)
}

const clausesShown = 4

/** How near the model comes to the targets that the voice of the view published. */
function modelSentence(pen: Pen): string {
  const words = frontWords[pen.code]
  const both = pen.data.companies.flatMap(({ difference }) => (difference ? [difference] : []))
  const [equal, other] = [both.filter(({ amount }) => amount === 0), both.filter(({ amount }) => amount !== 0)]
  if (both.length === 0) return ''
  return words.modelled(
    pen.language.list(equal.map(({ ticker }) => pen.name(pen.company(ticker)))),
    other
      .map(({ ticker }) =>
        words.modelledOne(
          pen.name(pen.company(ticker)),
          pen.figure(`${ticker}/target`, 'dollars before'),
          pen.figure(`${ticker}/call/target`, 'dollars'),
        ),
      )
      .join(', '),
  )
}

function houseSentence(pen: Pen): string {
  const words = frontWords[pen.code]
  if (speaksForBroker(pen)) return modelSentence(pen)
  if (pen.data.since === undefined) return words.houseFirst
  const moves = ownMoves(pen)
  if (moves.length === 0) return words.houseNone
  const clauses = moves.slice(0, clausesShown).map((move) => {
    const company = pen.company(move.ticker)
    const target = pen.orDash(`${move.ticker}/target`, 'dollars')
    if (move.rating !== 'none') return words.houseRating[move.rating](pen.name(company), rating(pen, company), target)
    return words.houseTarget(move.target === 'raised', pen.name(company), pen.orDash(`${move.ticker}/target before`, 'dollars'), target)
  })
  return words.house(pen.language.list(clauses), moves.length <= clausesShown)
}

/** `1 Overweight, 4 Neutral and 2 Underweight`. */
function ratingList(pen: Pen): string {
  const { shares } = pen.data.distribution
  const list = shares
    .filter(({ count }) => count > 0)
    .map(({ rating: name }) => `${pen.figure(`note/distribution/${name}/count`, 'count')} ${name}`)
  return pen.language.list(list)
}

function distributionSentence(pen: Pen): string {
  return pen.data.distribution.rated === 0 ? '' : frontWords[pen.code].distribution(ratingList(pen))
}

function differenceSentence(pen: Pen): string {
  const words = frontWords[pen.code]
  if (speaksForBroker(pen)) return ''
  const [first] = worthSaying(pen.data.companies.flatMap(({ difference }) => (difference ? [difference] : [])))
  if (!first) return ''
  const { ticker } = first
  const [main] = makingParts(first)
  const at = `${ticker}/difference/${main?.part}`
  const amount = (address: string) =>
    Math.abs(pen.value(address) ?? 0) < 0.005 ? changeWords[pen.code].noValue : pen.figure(address, 'cents')
  const why = main ? words.because(words.part[main.part], amount(`${at}/house`), amount(`${at}/broker`)) : ''
  return words.furthest(
    pen.name(pen.company(ticker)),
    pen.figure('note/broker', 'text'),
    pen.figure(`${ticker}/target`, 'dollars before'),
    pen.figure(`${ticker}/call/target`, 'dollars'),
    pen.figure(`${ticker}/difference/ratio`, 'percent'),
    first.amount < 0,
    why,
  )
}

function priceSentence(pen: Pen): string {
  const words = frontWords[pen.code]
  const gap = widestGap(pen)
  if (!gap) return ''
  const { ticker } = gap
  const args = [
    pen.name(pen.company(ticker)),
    pen.figure(`${ticker}/price`, 'dollars'),
    pen.figure(`${ticker}/implied mw`, 'megawatts'),
    pen.figure('note/target date', 'month'),
  ] as const
  return pen.value(`${ticker}/signed`) === 0
    ? words.nothingSigned(...args)
    : words.priceAssumes(...args, pen.figure(`${ticker}/signed`, 'megawatts'))
}

function sectorSentence(pen: Pen): string {
  if (pen.data.sums.contractedMw <= 0) return ''
  return frontWords[pen.code].sector(
    pen.figure('sector/signed', 'gigawatts'),
    pen.figure('sector/contract value', 'money'),
    pen.figure('sector/expected', 'gigawatts'),
    pen.figure('note/target date', 'month'),
    pen.figure('sector/signed valued', 'gigawatts'),
  )
}
