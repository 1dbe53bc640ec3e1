// How sure: the value per share of a company drawn many times, under a what-if where one is given.
import { CompanySimulation, type CompanyDistribution } from '../../../research/index.ts'
import { scenarioOf, type LiveDesk, type WhatIf } from '../live-desk.ts'
import { readChanges } from '../../address/changes.ts'

/** A kernel for each company looked at; a slider that moves uses it again and again. */
const kept = new WeakMap<LiveDesk, Map<string, CompanySimulation>>()
const most = 24

function simulationFor(desk: LiveDesk, ticker: string, asOf: string, scenario: string | undefined): CompanySimulation | undefined {
  const valuation = desk.valuation(ticker, asOf, { scenario })
  if (!valuation.valued) return undefined
  const own = kept.get(desk) ?? new Map<string, CompanySimulation>()
  kept.set(desk, own)
  const key = `${ticker} ${asOf} ${scenario ?? ''}`
  const found = own.get(key)
  if (found) return found
  if (own.size >= most) own.delete(own.keys().next().value!)
  const made = new CompanySimulation(valuation)
  own.set(key, made)
  return made
}

/** Undefined where the company has no value. The same question has the same draws everywhere: one seed. */
export function simulationReading(
  desk: LiveDesk,
  { ticker, asOf, scenario, set }: WhatIf & { readonly ticker: string; readonly asOf: string },
): CompanyDistribution | undefined {
  const named = scenarioOf({ scenario }) === undefined ? undefined : scenario
  const simulation = simulationFor(desk, ticker, asOf, named)
  if (!simulation) return undefined
  const { inputs } = desk.valuation(ticker, asOf, { scenario: named }).state
  const drawn = simulation.draw(Object.fromEntries(Object.entries(readChanges(set)).filter(([id]) => inputs[id] !== undefined)))
  return { ...drawn, histogram: middleOf(drawn) }
}

/** Each half per cent that lies beyond the columns, and is counted into the last of them. */
const beyond = 0.005

/** The columns alone: what lies beyond them would stand as a spike at either end, where nothing is likelier than beside it. */
export function middleOf({
  histogram: { from, to, shares },
  minimum,
  maximum,
}: Pick<CompanyDistribution, 'histogram' | 'minimum' | 'maximum'>): CompanyDistribution['histogram'] {
  const last = shares.length - 1
  const inside = shares.map((share, index) =>
    Math.max(0, share - (index === 0 && minimum < from ? beyond : 0) - (index === last && maximum > to ? beyond : 0)),
  )
  const sum = inside.reduce((total, share) => total + share, 0)
  return { from, to, shares: sum > 0 ? inside.map((share) => share / sum) : shares }
}

/** Value per share at the 10th and the 90th percentile, by ticker. A company whose view leaves nothing uncertain has none. */
export function rangeReading(
  desk: LiveDesk,
  { ticker, asOf }: { readonly ticker: string; readonly asOf: string },
): readonly [low: number, high: number] | undefined {
  const quantiles = simulationReading(desk, { ticker, asOf })?.quantiles
  const at = (share: number) => quantiles?.find((one) => one.share === share)?.value
  const [low, high] = [at(0.1), at(0.9)]
  return low === undefined || high === undefined ? undefined : [low, high]
}
