// Scores a forecast of critical-IT megawatts against what was signed: once read as the total, once as additional to what was signed before.
import { daysBetween, endOf, sortedBy, type Day } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { voiceOf } from './calls.ts'
import { requireAfter, requireSlice, type LedgerSlice } from './ledger-slice.ts'
import { coverageOf, type Scoring } from './scoring-options.ts'
import { signedMegawatts, type ApartBlock, type SignedBlock, type SignedMegawatts, type UncountedFact } from './signed-megawatts.ts'

/** One way to read a forecast, set against what was signed. Megawatts of critical IT load. */
export interface CapacityReading {
  readonly signed: number
  /** Of `signed`, what rests on facts of low confidence (below 0.7). */
  readonly weak: number
  /** Signed ÷ forecast, as a ratio. */
  readonly share: number
  /** Forecast − signed; below zero when more was signed. */
  readonly missing: number
}

export interface CompanyCapacity {
  readonly ticker: string
  /** What the same voice expected of this company by the same day, where it said so in the same slice by the day of the call. */
  readonly expected?: { readonly mw: number; readonly fact: string }
  /** Signed by the day of the call. */
  readonly before: number
  /** Signed after it, by the horizon and the evaluation. */
  readonly after: number
  readonly blocks: readonly SignedBlock[]
  /** Signed contracts of which only another basis is known: not in any sum. */
  readonly apart: readonly ApartBlock[]
  readonly uncounted: readonly UncountedFact[]
}

export interface CapacityScore {
  readonly by: string
  /** A ticker or `SECTOR`. */
  readonly subject: string
  readonly day: Day
  readonly horizon: Day
  /** MW of critical IT load. */
  readonly mw: number
  readonly fact: string
  readonly repeats: readonly string[]
  /** Whether the horizon has passed. */
  readonly settled: boolean
  /** Share of the time from the call to its horizon that has passed by the evaluation, from 0 to 1. */
  readonly elapsed: number
  readonly readings: {
    /** The forecast is everything signed by the horizon, what was signed before the call included. */
    readonly total: CapacityReading
    /** The forecast is what is signed after the call. */
    readonly additional: CapacityReading
  }
  /** The companies that the call is about. */
  readonly companies: readonly CompanyCapacity[]
  /** All others that signed anything: the demand that came, but elsewhere. Not in the readings. */
  readonly others: readonly CompanyCapacity[]
  readonly facts: readonly string[]
  readonly words: string
}

/** Confidence under which a number is called weak: between `medium` (0.75) and `low` (0.4). */
const weakBelow = 0.7

interface Forecast {
  readonly kept: KeptFact
  readonly by: string
  readonly mw: number
  readonly horizon: Day
  readonly repeats: readonly string[]
}

/** Forecasts of contracted or delivered critical IT load by a later day. The same number for the same day, said again, is one forecast. */
function forecastsIn(slice: LedgerSlice): readonly Forecast[] {
  const forecasts: Forecast[] = []
  const stated = sortedBy(
    slice.facts,
    (kept) => kept.known,
    (kept) => -kept.confidence,
    (kept) => kept.sequence,
  )
  for (const kept of stated) {
    const { fact } = kept
    if (fact.attribute !== 'capacity' || fact.stage !== 'expected' || fact.basis !== 'critical_it' || typeof fact.value !== 'number')
      continue
    if (fact.by === undefined || fact.on === undefined || endOf(fact.on) <= kept.known || fact.site !== undefined || fact.value <= 0)
      continue
    const { by, value } = fact
    const horizon = endOf(fact.on)
    const same = forecasts.findIndex(
      (other) =>
        other.kept.fact.subject === fact.subject && voiceOf(other.by) === voiceOf(by) && other.horizon === horizon && other.mw === value,
    )
    if (same < 0) forecasts.push({ kept, by, mw: value, horizon, repeats: [] })
    else forecasts[same] = { ...forecasts[same]!, repeats: [...forecasts[same]!.repeats, kept.id] }
  }
  return forecasts
}

function sum(blocks: readonly SignedBlock[]): number {
  return blocks.reduce((total, block) => total + block.mw, 0)
}

function readingOf(mw: number, blocks: readonly SignedBlock[]): CapacityReading {
  const signed = sum(blocks)
  return { signed, weak: sum(blocks.filter((block) => block.confidence < weakBelow)), share: signed / mw, missing: mw - signed }
}

function companyOf(ticker: string, signed: SignedMegawatts | undefined, call: Forecast, expected: Forecast | undefined): CompanyCapacity {
  const blocks = (signed?.blocks ?? []).filter((block) => block.signed <= call.horizon)
  return {
    ticker,
    ...(expected === undefined ? {} : { expected: { mw: expected.mw, fact: expected.kept.id } }),
    before: sum(blocks.filter((block) => block.signed <= call.kept.known)),
    after: sum(blocks.filter((block) => block.signed > call.kept.known)),
    blocks,
    apart: signed?.apart ?? [],
    uncounted: signed?.uncounted ?? [],
  }
}

const rounded = (value: number) => Math.round(value)

function wordsOf(mw: number, total: CapacityReading, additional: CapacityReading, elapsed: number): string {
  const weak = total.weak > 0 ? `, ${rounded(total.weak)} MW of it on weak evidence` : ''
  return (
    `of ${rounded(mw)} MW, ${rounded(total.signed)} MW (${rounded(total.share * 100)} %) are signed in all and ` +
    `${rounded(additional.signed)} MW (${rounded(additional.share * 100)} %) after the call${weak}, with ${rounded(elapsed * 100)} % of the time gone`
  )
}

/** Scores each forecast of critical IT load for the sector or a company in the slice, in order of day, voice and subject. */
export function scoreCapacity(slice: LedgerSlice, scoring: Scoring): readonly CapacityScore[] {
  const forecasts = forecastsIn(requireSlice(slice))
  const signed = signedMegawatts(slice)
  const scores = forecasts.map((call): CapacityScore => {
    const { fact, known, id } = call.kept
    const expectedOf = (ticker: string) =>
      forecasts.findLast(
        (other) =>
          other.kept.fact.subject === ticker &&
          voiceOf(other.by) === voiceOf(call.by) &&
          other.horizon === call.horizon &&
          other.kept.known <= known,
      )
    const covered = fact.subject === 'SECTOR' ? (coverageOf(call.by, scoring) ?? signed.map((item) => item.ticker)) : [fact.subject]
    const company = (ticker: string) =>
      companyOf(
        ticker,
        signed.find((item) => item.ticker === ticker),
        call,
        expectedOf(ticker),
      )
    const companies = covered.map(company)
    const others = signed.map((item) => item.ticker).filter((ticker) => !covered.includes(ticker))
    const blocks = companies.flatMap((item) => item.blocks)
    const after = blocks.filter((block) => block.signed > known)
    for (const block of after) requireAfter({ from: block.signed, fact: block.fact }, { day: known, fact: id })
    const total = readingOf(call.mw, blocks)
    const additional = readingOf(call.mw, after)
    const elapsed = Math.min(1, Math.max(0, daysBetween(known, slice.asOf) / daysBetween(known, call.horizon)))
    return {
      by: call.by,
      subject: fact.subject,
      day: known,
      horizon: call.horizon,
      mw: call.mw,
      fact: id,
      repeats: call.repeats,
      settled: call.horizon <= slice.asOf,
      elapsed,
      readings: { total, additional },
      companies,
      others: fact.subject === 'SECTOR' ? others.map(company) : [],
      facts: [
        ...new Set([
          id,
          ...blocks.flatMap((block) => [
            block.fact,
            ...(block.lessFacts ?? []),
            ...(block.confirmedBy === undefined ? [] : [block.confirmedBy]),
          ]),
        ]),
      ],
      words: wordsOf(call.mw, total, additional, elapsed),
    }
  })
  return sortedBy(
    scores,
    (score) => score.day,
    (score) => score.by,
    (score) => score.subject,
    (score) => score.horizon,
    (score) => score.mw,
  )
}
