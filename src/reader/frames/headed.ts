// Figures under a heading that says what they are: "Contract value", „Die Laufzeit“, and below it only who has how much.
import type { AttributeName, Qualifiers } from '../../facts/index.ts'
import { dateOf } from '../time/dating.ts'
import { guarantorOf, siteOf } from '../deals/deal.ts'
import { spanOf } from '../quantities-of.ts'
import { conjunctOf, isGap } from './conjunct.ts'
import { contractQualifiers } from './contract.ts'
import { fill, type Frame, type Scene } from './frame.ts'
import { withLease } from './leases.ts'
import { monthly, periodOf } from './coins.ts'
import type { Quantity } from '../quantities/index.ts'

/** The unit that an attribute is told in where its noun stands in the heading; the others name themselves beside the figure. */
const units: Partial<Record<AttributeName, readonly [unit: string, least: number]>> = {
  contract_value: ['USD', 1e7],
  contract_term: ['year', 2],
  backstop_value: ['USD', 1e7],
  market_cap: ['USD', 1e8],
  cash: ['USD', 1e6],
  debt: ['USD', 1e6],
  bitcoin_production: ['BTC', 1],
  bitcoin_holdings: ['BTC', 1],
  hashrate: ['EH/s', 0.1],
  shares_outstanding: ['share', 1e6],
}

function qualifiersOf(scene: Scene, quantity: Quantity, attribute: AttributeName): Qualifiers | undefined {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  if (attribute === 'contract_value' || attribute === 'contract_term') return contractQualifiers(scene, span, attribute)
  if (attribute === 'backstop_value') {
    const backstop = guarantorOf(sentence)?.id ?? context.focus.deal?.backstop
    const site = siteOf(sentence, span)
    const counterparty = context.focus.deal?.counterparty
    if (backstop === undefined) return undefined
    return { backstop, ...(counterparty === undefined ? {} : { counterparty }), ...(site === undefined ? {} : { site }) }
  }
  if (attribute === 'bitcoin_production') return periodOf(scene, quantity)
  const on = dateOf(context, sentence, span, (mention) => mention.role !== 'since')?.date ?? monthly(context)
  return on === undefined ? {} : { on }
}

/** The frame for figures whose attribute the heading above names. */
export const headedFrame: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  const { topic } = context.focus
  if (!topic || topic.label.attribute === 'none' || quantity.superseded || quantity.value === undefined) return []
  const { attribute } = topic.label
  const [unit, least] = units[attribute] ?? []
  if (unit === undefined || least === undefined || quantity.unit !== unit || quantity.value < least) return []
  const conjunct = conjunctOf(context, sentence, quantity)
  if (!isGap(sentence, conjunct, spanOf(quantity), attribute, sentence.source.slice(sentence.start, conjunct.start))) return []
  const qualifiers = qualifiersOf(scene, quantity, attribute)
  if (!qualifiers) return []
  const kind = topic.label.kind === undefined ? {} : { kind: topic.label.kind }
  return fill(scene, quantity, { attribute, sure: 0.88, qualifiers: { ...qualifiers, ...kind } }).map((draft) => withLease(context, draft))
}
