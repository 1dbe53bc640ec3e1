// The model turned round for one company: what the price assumes, the frontier of megawatts and value per MW, and what matters most.
import { frontier, imply, impliedQuestions, sensitivities, type FrontierPoint, type Implied } from '../../../research/index.ts'
import { labelOf, type Label } from './label.ts'
import type { LiveDesk, WhatIf } from '../live-desk.ts'

type Asked = WhatIf & { readonly ticker: string; readonly asOf: string }

export interface InverseReading {
  readonly price: number
  readonly perShare: number
  readonly contractedMw: number
  readonly expectedMw: number
  readonly valuePerMw?: number
  readonly implied: readonly Implied[]
  readonly frontier: readonly FrontierPoint[]
}

/** Undefined where the company has no value or no price. */
export function inverseReading(desk: LiveDesk, { ticker, asOf, ...whatIf }: Asked): InverseReading | undefined {
  const valuation = desk.valuation(ticker, asOf, whatIf)
  const { valued, price } = valuation
  if (!valued || !price) return undefined
  const asked = impliedQuestions.filter((question) =>
    question === 'value-per-mw' ? valued.valuePerMw !== undefined : question !== 'conversion-share' || valued.approvedBase !== undefined,
  )
  return {
    price: price.value,
    perShare: valued.perShare,
    contractedMw: valued.contractedMw,
    expectedMw: valued.expectedMw,
    ...(valued.valuePerMw !== undefined && { valuePerMw: valued.valuePerMw }),
    implied: asked.map((question) => imply(question, valuation)),
    frontier: valued.expectedMw > 0 ? frontier(valuation) : [],
  }
}

/** Only the frontier, for a slider that is being moved. */
export function frontierReading(desk: LiveDesk, { ticker, asOf, ...whatIf }: Asked): readonly FrontierPoint[] {
  const valuation = desk.valuation(ticker, asOf, whatIf)
  return valuation.valued && valuation.price && valuation.valued.expectedMw > 0 ? frontier(valuation) : []
}

export interface TornadoReading {
  readonly id: string
  readonly label: Label
  readonly unit: string
  readonly base: number
  readonly low: number
  readonly high: number
  readonly documented: boolean
  readonly atLow: number
  readonly atHigh: number
  readonly elasticity: number
}

export function tornadoReading(desk: LiveDesk, { ticker, asOf, ...whatIf }: Asked): readonly TornadoReading[] {
  const valuation = desk.valuation(ticker, asOf, whatIf)
  if (!valuation.valued) return []
  return sensitivities(valuation).map(({ base, label, ...row }) => ({ ...row, label: labelOf(row.id, label), base: base.value }))
}
