// Every figure of one company that a note may print, by its address, with the facts behind it.
import type { KeptFact } from '../../facts/index.ts'
import { factsOf, type Sourced, type View } from '../../research/index.ts'
import { contractName } from '../contract-name.ts'
import { causesOf, mainCauses } from '../findings/causes.ts'
import type { NotedCompany } from '../note-data.ts'

export interface BookEntry {
  readonly value: number | string
  readonly facts: readonly KeptFact[]
}

/** Takes an address under the company's ticker; absent values are left out. */
export type Put = (address: string, value: number | string | undefined, facts?: readonly KeptFact[]) => void

export function companyFigures(company: NotedCompany, policy: View['ratings'], code: 'en' | 'de', put: Put): void {
  valuationFigures(company, policy, put)
  inputFigures(company, code, put)
  bridgeFigures(company, code, put)
  const { call } = company
  if (call) {
    const of = (attribute: string) => call.facts.filter((kept) => kept.fact.attribute === attribute)
    put('call/rating', call.rating, of('rating'))
    put('call/rating before', call.previousRating ?? company.callBefore?.rating, of('rating'))
    put('call/target', call.target, of('price_target'))
    put('call/target before', call.previousTarget ?? company.callBefore?.target, of('price_target'))
    put('call/known', call.known, call.facts)
  }
  const { difference } = company
  if (!difference) return
  put('difference/amount', Math.abs(difference.amount), company.call?.facts)
  put('difference/ratio', Math.abs(difference.ratio), company.call?.facts)
  put('difference/modelled', difference.modelled)
  for (const { part, house, broker } of difference.parts) {
    put(`difference/${part}/house`, house)
    put(`difference/${part}/broker`, broker)
    put(`difference/${part}/amount`, Math.abs(house - broker))
  }
}

/** Distance of an upside from the nearer threshold of the policy. */
export function toThreshold(relative: number | undefined, { relative: limits }: View['ratings']): number | undefined {
  if (relative === undefined) return undefined
  return Math.min(Math.abs(relative - limits.overweight), Math.abs(relative - limits.underweight))
}

function valuationFigures(company: NotedCompany, policy: View['ratings'], put: Put): void {
  const { name, before, after, pricedIn: implied } = company
  const { valued, price, high, upside, belowHigh } = after.valuation
  const priceFacts = price ? [price.fact] : []
  put('name', name)
  put('price', price?.value, priceFacts)
  put('price day', price?.on, priceFacts)
  put('price age', company.priceAge, priceFacts)
  put('upside', upside, priceFacts)
  put('below high', belowHigh, high ? [...priceFacts, high.chosen] : priceFacts)
  put('relative', after.rated.relative === undefined ? undefined : Math.abs(after.rated.relative))
  put('to threshold', toThreshold(after.rated.relative, policy))
  put('rated since', after.rated.since)
  put('override by', after.rated.override?.by)
  put('override reason', after.rated.override?.reason)
  put('upside before', before?.valuation.upside)
  put('price before', before?.valuation.price?.value, before?.valuation.price ? [before.valuation.price.fact] : [])
  put('target before', before?.valuation.valued?.priceTarget)
  if (!valued) return
  put('target', valued.priceTarget)
  put('per share', valued.perShare)
  put('equity', valued.equity)
  put('diluted shares', valued.dilutedShares)
  for (const [part, value] of Object.entries(valued.parts)) put(`part/${part}`, value)
  put('signed', valued.contractedMw)
  put('expected', valued.expectedMw)
  put('share of approved', valued.shareOfApproved)
  put('per mw', valued.valuePerMw)
  put('implied mw', implied?.impliedMw)
  put('implied gap', implied?.gapMw === undefined ? undefined : Math.abs(implied.gapMw))
  put('implied per mw', implied?.perMw)
  put('implied low', implied?.mw.reach[0])
  put('implied high', implied?.mw.reach[1])
}

function inputFigures(company: NotedCompany, code: 'en' | 'de', put: Put): void {
  const set = (prefix: string, inputs: Readonly<Record<string, Sourced>> | undefined) => {
    for (const [id, { value, origin }] of Object.entries(inputs ?? {})) put(`${prefix}/${id}`, value, factsOf(origin))
  }
  set('input', company.after.valuation.state.inputs)
  set('input before', company.before?.valuation.state.inputs)
  for (const row of company.swings) {
    put(`swing/${row.id}/owner`, contractName(row.label.split(':')[0] ?? '', code))
    put(`swing/${row.id}/low`, row.low)
    put(`swing/${row.id}/high`, row.high)
    put(`swing/${row.id}/base`, row.base.value)
    put(`swing/${row.id}/down`, Math.min(row.atLow, row.atHigh))
    put(`swing/${row.id}/up`, Math.max(row.atLow, row.atHigh))
  }
}

function bridgeFigures({ bridge }: NotedCompany, code: 'en' | 'de', put: Put): void {
  if (!bridge) return
  put('bridge/start', bridge.start)
  put('bridge/end', bridge.end)
  put('bridge/rest', mainCauses(bridge).rest)
  for (const [group, amount] of Object.entries(bridge.groups)) put(`bridge/group/${group}`, amount)
  for (const cause of causesOf(bridge)) {
    put(`bridge/cause/${cause.key}`, cause.contribution, cause.evidence)
    put(`bridge/before/${cause.key}`, cause.lead.before?.value, cause.lead.before && factsOf(cause.lead.before.origin))
    put(`bridge/after/${cause.key}`, cause.lead.after?.value, cause.lead.after && factsOf(cause.lead.after.origin))
    const name = cause.kind === 'instrument' ? cause.key.slice('instrument '.length) : cause.lead.label.split(':')[0]
    put(`bridge/name/${cause.key}`, name === undefined ? undefined : contractName(name, code))
  }
}
