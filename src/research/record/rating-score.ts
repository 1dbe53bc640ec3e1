// Scores the direction of a rating: how the stock moved against its universe while the rating stood.
import { addDays, daysBetween, type Day } from '../../base/index.ts'
import type { Call, CallWithFact } from './calls.ts'
import { folded } from './calls.ts'
import { requireAfter } from './ledger-slice.ts'
import { historyOf, priceKnownOn, type PriceHistory, type PricePoint } from './prices.ts'
import { coverageOf, type Scoring } from './scoring-options.ts'

export type Stance = 'positive' | 'neutral' | 'negative'

const stances: Readonly<Record<Stance, string>> = {
  positive:
    'overweight, buy, strong buy, speculative buy, outperform, market outperform, sector outperform, sector outperformer, add, accumulate, positive, top pick',
  neutral:
    'neutral, hold, market perform, sector perform, sector performer, peer perform, perform, equal weight, equalweight, in line, market weight, sector weight, mixed',
  negative: 'underweight, sell, strong sell, underperform, market underperform, sector underperform, reduce, negative',
}

/** Where a broker's word stands on the scale of three; nothing for a word that is on no known scale. */
export function stanceOf(rating: string): Stance | undefined {
  const word = folded(rating.replace(/\(.*?\)/gu, ' ').replaceAll('-', ' '))
  return (['positive', 'neutral', 'negative'] as const).find((stance) => stances[stance].split(', ').includes(word))
}

interface Move {
  readonly ticker: string
  /** End ÷ start − 1. */
  readonly move: number
  readonly start: PricePoint
  readonly end: PricePoint
}

export interface RatingScore extends Call {
  readonly rating: string
  readonly stance?: Stance
  /** The day on which the window ends: the rating was replaced, its year is over, or the evaluation. */
  readonly end: Day
  readonly endedBy: 'replacement' | 'horizon' | 'evaluation'
  readonly move?: Move
  /** The median move of the universe's other stocks, and which they were: with three in all the stock itself would often be the median. */
  readonly universe?: { readonly median: number; readonly tickers: readonly string[] }
  /** Own move minus the median, as a ratio. */
  readonly relative?: number
  /** Above the median for a positive rating, below for a negative one, within the band for a neutral one. */
  readonly right?: boolean
  readonly facts: readonly string[]
  /** Why it is not scored, in words. */
  readonly why?: string
  /** What weakens a score that was given. */
  readonly caution?: string
}

/** One stock and two others are the least that can be called a universe. */
const leastUniverse = 3

function median(values: readonly number[]): number {
  const inOrder = values.toSorted((a, b) => a - b)
  const middle = inOrder.length / 2
  return (inOrder[Math.ceil(middle) - 1]! + inOrder[Math.floor(middle)]!) / 2
}

interface Window {
  readonly start: Day
  /** The day of the stock's own last price: a universe with prices of other days is not compared with it. */
  readonly end: Day
  /** Prices known later are not used. */
  readonly close: Day
}

/** From the last price known on the day of the call to the last one about the end of the window, neither older than `staleDays`. */
function moveOf(ticker: string, history: PriceHistory, { start, end, close }: Window, staleDays: number): Move | undefined {
  const first = priceKnownOn(history, start, staleDays)
  const last = priceKnownOn(history, end, staleDays, close)
  if (first === undefined || last === undefined || last.from <= start) return undefined
  return { ticker, move: last.value / first.value - 1, start: first, end: last }
}

function rightOf(stance: Stance, relative: number, band: number): boolean {
  if (stance === 'neutral') return Math.abs(relative) <= band
  return stance === 'positive' ? relative > 0 : relative < 0
}

export function scoreRating(call: CallWithFact, histories: ReadonlyMap<string, PriceHistory>, scoring: Scoring): RatingScore {
  const { kept, ...plain } = call
  const rating = String(kept.fact.value)
  const stance = stanceOf(rating)
  const limits: readonly (readonly [RatingScore['endedBy'], Day])[] = [
    ['evaluation', scoring.asOf],
    ['horizon', addDays(call.day, scoring.horizonDays)],
    ...(call.replaced === undefined ? [] : [['replacement', call.replaced.on] as const]),
  ]
  const [endedBy, close] = limits.reduce((first, other) => (other[1] <= first[1] ? other : first))
  const unscored = (why: string): RatingScore => ({
    ...plain,
    rating,
    ...(stance && { stance }),
    end: close,
    endedBy,
    facts: [call.fact],
    why,
  })
  if (stance === undefined) return unscored(`"${rating}" is on no known scale`)
  if (close <= call.day) return unscored('no day has passed since the call')

  const history = historyOf(histories, call.company)
  const start = priceKnownOn(history, call.day, scoring.staleDays)
  if (start === undefined) return unscored(`no share price known within ${scoring.staleDays} days before the call`)
  const ends = history.prices.filter((point) => point.from > call.day && point.to <= close && point.known <= close)
  const latest = ends.at(-1)
  if (latest === undefined) return unscored(`no share price after the call is known by ${close}`)
  const tickers = coverageOf(call.by, scoring) ?? [...histories.keys()].toSorted()
  const othersBy = (end: PricePoint) =>
    tickers
      .filter((ticker) => ticker !== call.company)
      .flatMap((ticker) => moveOf(ticker, historyOf(histories, ticker), { start: call.day, end: end.to, close }, scoring.staleDays) ?? [])
  // Prices are few: the window ends with the last own price that enough of the others have one near.
  const last = ends.findLast((end) => othersBy(end).length + 1 >= leastUniverse) ?? latest
  const own = { ticker: call.company, move: last.value / start.value - 1, start, end: last }
  const others = othersBy(last)
  const moves = [own, ...others]
  for (const { end } of moves) requireAfter(end, call)
  const facts = [...new Set([call.fact, ...moves.flatMap((move) => [move.start.fact, move.end.fact])])]
  if (moves.length < leastUniverse) {
    const count = `${moves.length} of the ${leastUniverse} stocks needed have prices at both ends, ${call.day} and ${last.to}`
    return { ...unscored(count), move: own, facts }
  }
  const middle = median(others.map((move) => move.move))
  const relative = own.move - middle
  return {
    ...plain,
    rating,
    stance,
    end: close,
    endedBy,
    move: own,
    universe: { median: middle, tickers: others.map((move) => move.ticker).toSorted() },
    relative,
    right: rightOf(stance, relative, scoring.neutralBand),
    facts,
    ...(daysBetween(call.day, last.to) < 30 ? { caution: `the window has only ${daysBetween(call.day, last.to)} days` } : {}),
  }
}
