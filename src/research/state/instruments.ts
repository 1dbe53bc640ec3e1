// What dilutes: convertibles and warrants from facts, in ascending order of the price from which they do.
import { aboutDay, answers, select, type KeptFact, type Selection, type Trust } from '../../facts/index.ts'
import { sortedBy } from '../../base/index.ts'
import type { InstrumentStructure } from '../../model/index.ts'
import type { Inputs } from './sourced.ts'

export interface InstrumentFacts {
  readonly structure: InstrumentStructure
  /** Price from which it dilutes; orders the instruments. */
  readonly strike: number
  readonly inputs: readonly { readonly name: string; readonly unit: string; readonly selection: Selection }[]
}

export interface InstrumentReading {
  readonly instruments: readonly InstrumentFacts[]
  /** What is not on file, and how the instrument is counted for want of it. */
  readonly incomplete: readonly string[]
}

/** `cash` is the fact whose date decides whether a convertible's proceeds are already in it. */
export function instrumentsOf(
  ticker: string,
  facts: readonly KeptFact[],
  trust: Trust,
  asOf: string,
  cash: KeptFact | undefined,
): InstrumentReading {
  const names = [
    ...new Set(
      facts.filter((kept) => kept.fact.subject === ticker && kept.fact.instrument !== undefined).map((kept) => kept.fact.instrument!),
    ),
  ].toSorted()
  const instruments: InstrumentFacts[] = []
  const incomplete: string[] = []
  for (const key of names) {
    const pick = (attribute: Parameters<typeof answers>[0]['attribute'], kind?: 'convertible') =>
      select(answers({ subject: ticker, attribute, where: { instrument: key, ...(kind && { kind }) } }, facts), trust, asOf)
    const face = pick('debt', 'convertible')
    const conversion = pick('conversion_price')
    const cap = pick('cap_price')
    const shares = pick('dilutive_shares')
    const exercise = pick('exercise_price')
    if (face && conversion) {
      if ((face.chosen.fact.value as number) === 0) continue
      const issued = firstAbout(answers({ subject: ticker, attribute: 'debt', where: { instrument: key } }, facts))
      const afterCash = cash !== undefined && issued !== undefined && issued > aboutDay(cash)
      instruments.push({
        structure: { key, kind: 'convertible', capped: cap !== undefined, afterCash },
        strike: (cap ?? conversion).chosen.fact.value as number,
        inputs: [
          { name: 'face', unit: 'USD', selection: face },
          { name: 'conversion_price', unit: 'USD/share', selection: conversion },
          ...(cap ? [{ name: 'cap_price', unit: 'USD/share', selection: cap }] : []),
          ...(afterCash ? [{ name: 'proceeds', unit: 'USD', selection: face }] : []),
        ],
      })
    } else if (shares && exercise) {
      instruments.push({
        structure: { key, kind: 'warrant', capped: false, afterCash: false },
        strike: exercise.chosen.fact.value as number,
        inputs: [
          { name: 'shares', unit: 'share', selection: shares },
          { name: 'exercise_price', unit: 'USD/share', selection: exercise },
        ],
      })
    } else if (shares) {
      incomplete.push(`exercise price of ${key} not on file: counted as shares for nothing, the careful side`)
      instruments.push({
        structure: { key, kind: 'warrant', capped: false, afterCash: false },
        strike: 0,
        inputs: [{ name: 'shares', unit: 'share', selection: shares }],
      })
    } else if (face) incomplete.push(`conversion price of ${key} not on file: carried as debt only`)
    else if (exercise) incomplete.push(`shares of ${key} not on file: left out of the dilution`)
  }
  return { instruments: instruments.toSorted((a, b) => a.strike - b.strike || (a.structure.key < b.structure.key ? -1 : 1)), incomplete }
}

/** Keys by ascending price from which the instruments dilute, as the inputs have it: what `dilutedValuePerShare` rests on. */
export function byStrike(ticker: string, instruments: readonly InstrumentStructure[], inputs: Inputs): readonly string[] {
  const strike = ({ key, kind, capped }: InstrumentStructure) =>
    inputs[`${ticker}.instrument.${key}.${kind === 'warrant' ? 'exercise_price' : capped ? 'cap_price' : 'conversion_price'}`]?.value ?? 0
  return sortedBy(instruments, strike, (instrument) => instrument.key).map((instrument) => instrument.key)
}

function firstAbout(facts: readonly KeptFact[]): string | undefined {
  return facts.map(aboutDay).toSorted()[0]
}
