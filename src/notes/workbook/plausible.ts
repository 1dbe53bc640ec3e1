// The span in which a changed input is believed: the documented range of an assumption, the plausible values of an attribute, nothing below none for amounts.
import { attributes } from '../../facts/index.ts'
import { isAmount } from '../../model/index.ts'
import { factsOf, type Sourced } from '../../research/index.ts'
import type { MadeWorkbook } from './workbook-plan.ts'

/** Least, most, and what to do with a value outside. */
export type PlausibleRange = readonly [least: number, most: number, remedy: string]

const largest = 1e15

function ofSourced(id: string, { origin, value }: Sourced): PlausibleRange {
  if (origin.kind === 'assumption' && origin.low !== undefined && origin.high !== undefined) {
    return [origin.low, origin.high, 'stay in the range that the view documents, or document a wider one in the view']
  }
  const remedy = 'write a value that can be'
  const attribute = factsOf(origin)[0]?.fact.attribute
  const row: { readonly unit: string; readonly plausible?: readonly [number, number] } | undefined = attribute && attributes[attribute]
  // A number derived from unlike facts is in no range of one of them.
  if (row?.plausible && (origin.kind === 'fact' || id.endsWith('_mw') || id.endsWith('.mw') || id.endsWith('.value'))) {
    // None of something is a change that a person may want to see.
    return [isAmount(id) ? Math.min(0, row.plausible[0]) : row.plausible[0], row.plausible[1], remedy]
  }
  return isAmount(id) || value >= 0 ? [0, largest, remedy] : [-largest, largest, remedy]
}

/** The range of an input by its id; nothing for one that this workbook does not have. Shares are above none. */
export function rangeOf(id: string, { companies }: MadeWorkbook): PlausibleRange | undefined {
  if (id.startsWith('grid.')) return [-0.99, 10, 'a step is a ratio: 0.1 is ten per cent up']
  const scenario = /^scenario\.[^.]+\.(.+)$/.exec(id)?.[1]
  const own = scenario ?? id
  for (const { ticker, state, shipped } of companies) {
    const sourced = state.inputs[own]
    if (own === `${ticker}.shares`) return [1e6, 1e11, 'write the number of shares, not millions']
    if (own === `${ticker}.price` && shipped.price) return [0.01, 5000, 'write dollars a share']
    if (sourced) {
      const [least, most, remedy] = ofSourced(own, sourced)
      // What a scenario sets is beside the base case on purpose.
      return scenario === undefined ? [least, most, remedy] : [Math.min(least, 0), Math.max(most, 1), remedy]
    }
  }
  return undefined
}
