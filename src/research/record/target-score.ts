// Scores a price target against the prices that came after it.
import { addDays, daysBetween, endOf, type Day } from '../../base/index.ts'
import type { Call, CallWithFact } from './calls.ts'
import { requireAfter } from './ledger-slice.ts'
import { priceKnownOn, pricesAfter, touchOf, type PriceHistory, type PricePoint } from './prices.ts'
import type { Scoring } from './scoring-options.ts'

export interface TargetScore extends Call {
  /** USD/share. */
  readonly target: number
  /** The last day of the target's date; where none is stated, the call's day and the usual horizon. */
  readonly horizon: Day
  readonly horizonAssumed: boolean
  /** The last price that one knew on the day of the call. */
  readonly base?: PricePoint
  /** `settled`: the horizon has passed and a price near it is known; `open`: it lies ahead; `no price`: nothing to compare with. */
  readonly state: 'settled' | 'open' | 'no price'
  /** The price compared with: near the horizon when settled, the last known one while open. */
  readonly price?: PricePoint
  /** Target ÷ price − 1, as a ratio: above zero the target was (or is so far) too high. */
  readonly error?: number
  /** Whether a known price reached the target after the call and by the horizon. `unknown`: no price tells from which side, or none came after. */
  readonly hit: 'touched' | 'missed' | 'open' | 'unknown'
  readonly touch?: PricePoint
  /** How many days' prices after the call are known: few prices can miss a touch. */
  readonly pricesSeen: number
  /** Every fact that the score rests on, the call's own first. */
  readonly facts: readonly string[]
  /** Why there is no error or no hit, in words. */
  readonly why?: string
}

function whyNot(state: TargetScore['state'], hit: TargetScore['hit'], after: number, horizon: Day): string | undefined {
  if (after === 0) return 'no share price after the call is known'
  if (state === 'no price') return `no share price is known near ${horizon}`
  return hit === 'unknown' ? 'no share price is known near the call' : undefined
}

/**
 * The price that tells from which side the target is reached: the one known at the call, else the first of the days right after it.
 * The latter may have moved already, so that it serves for nothing else.
 */
function sideOf(base: PricePoint | undefined, after: readonly PricePoint[], call: Call, staleDays: number): PricePoint | undefined {
  const first = after[0]
  return base ?? (first !== undefined && daysBetween(call.day, first.to) <= staleDays ? first : undefined)
}

/** `history` is that of the call's company, from the slice of the evaluation. */
export function scoreTarget(call: CallWithFact, history: PriceHistory, scoring: Scoring): TargetScore {
  const { kept, ...plain } = call
  const target = kept.fact.value as number
  const stated = kept.fact.on === undefined ? undefined : endOf(kept.fact.on)
  const horizonAssumed = stated === undefined || stated <= call.day
  const horizon = horizonAssumed ? addDays(call.day, scoring.horizonDays) : stated
  const passed = horizon <= scoring.asOf
  const until = passed ? horizon : scoring.asOf

  const base = priceKnownOn(history, call.day, scoring.staleDays)
  const after = pricesAfter(history, call.day, until)
  const last = after.at(-1)
  const price = last !== undefined && (!passed || daysBetween(last.to, horizon) <= scoring.staleDays) ? last : undefined
  const state = price === undefined ? 'no price' : passed ? 'settled' : 'open'
  const side = sideOf(base, after, call, scoring.staleDays)
  const touch = side === undefined ? undefined : touchOf(history, target, target >= side.value ? 'up' : 'down', call.day, until)
  const undecided = passed ? 'missed' : 'open'
  const hit = touch !== undefined ? 'touched' : side === undefined || last === undefined ? 'unknown' : undecided
  for (const outcome of [price, touch]) if (outcome !== undefined) requireAfter(outcome, call)

  const why = whyNot(state, hit, after.length, horizon)
  return {
    ...plain,
    target,
    horizon,
    horizonAssumed,
    ...(base && { base }),
    state,
    ...(price && { price, error: target / price.value - 1 }),
    hit,
    ...(touch && { touch }),
    pricesSeen: new Set(after.map((point) => point.to)).size,
    facts: [
      ...new Set([
        call.fact,
        ...[base ?? (hit === 'unknown' ? undefined : side), price, touch].flatMap((point) => (point === undefined ? [] : [point.fact])),
      ]),
    ],
    ...(why === undefined ? {} : { why }),
  }
}
