// What a track record is scored by: dates, universes and the few conventions, each with its default and reason.
import { voiceOf } from './calls.ts'
import { InputError, requireDay, type Day } from '../../base/index.ts'

export interface ScoringOptions {
  /** Only facts known by this day are seen. */
  readonly asOf: Day
  /** The stocks that a voice's sector forecasts and relative ratings are about, by voice; others are compared with every stock that has prices. */
  readonly coverage?: Readonly<Record<string, readonly string[]>>
  /** Horizon of a target or rating without a date, in days. Default 365: brokers' targets are for twelve months unless they say otherwise. */
  readonly horizonDays?: number
  /** How old a price may be at the start and end of a window, in days. Default 10: a week with a holiday on either side. */
  readonly staleDays?: number
  /** A Neutral is right while the stock stays this close to the universe's median, as a ratio. Default 0.1, the distance of the house policy. */
  readonly neutralBand?: number
  /** Fewer decided calls than this are called a small sample. Default 20: one more moves the rate by up to five points. */
  readonly smallSample?: number
}

export type Scoring = Required<ScoringOptions>

/** The miners that JPMorgan's note of 2025-11-24 covers (its five targets). */
export const knownCoverage: Readonly<Record<string, readonly string[]>> = { JPMorgan: ['CIFR', 'CLSK', 'IREN', 'MARA', 'RIOT'] }

/** The stocks that a voice covers, however its name is spelled; absent where nobody said. */
export function coverageOf(by: string, { coverage }: Pick<Scoring, 'coverage'>): readonly string[] | undefined {
  const name = Object.keys(coverage).find((voice) => voiceOf(voice) === voiceOf(by))
  return name === undefined ? undefined : coverage[name]
}

/** @throws InputError for an option out of range. */
export function scoringOf(options: ScoringOptions): Scoring {
  const scoring = { coverage: knownCoverage, horizonDays: 365, staleDays: 10, neutralBand: 0.1, smallSample: 20, ...options }
  requireDay(scoring.asOf, 'the day of the evaluation')
  for (const name of ['horizonDays', 'staleDays', 'neutralBand', 'smallSample'] as const) {
    const value = scoring[name]
    if (!Number.isFinite(value) || value < 0) {
      throw new InputError(`${name} is ${value}`, { where: 'scoring options', remedy: 'give a number of zero or more' })
    }
  }
  return scoring
}
