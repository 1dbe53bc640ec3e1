// Facts of figures on which no rule speaks: what the figure is, by likeness to figures read before; whose it is and when, by the same grammar as all others.
import type { AttributeName, Qualifiers } from '../../facts/index.ts'
import { dateOf, levelDate } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import { basisOf } from '../frames/basis.ts'
import { periodOf } from '../frames/coins.ts'
import { contractQualifiers } from '../frames/contract.ts'
import { debtQualifiers } from '../frames/debt.ts'
import { fill, isRefused, type Scene } from '../frames/frame.ts'
import { isStep } from '../frames/target-step.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import type { Slice } from '../sentences.ts'
import { stateDay, tradingDay } from '../time/trading-day.ts'
import { brokerOf } from '../voices/voice.ts'
import { isBracketed, isKeptOut } from './kept-out.ts'
import learned from './learned.json' with { type: 'json' }
import { judge, openLikeness, type KeptLikeness, type Likeness, type Meaning } from './likeness.ts'
import { signsOf } from './signs.ts'

/** Figures below this chance stay unread: on documents kept apart, of four above it three were right. */
const leastChance = 0.6

let opened: Likeness | undefined

/** The unit under which a figure is compared; undefined where likeness is not asked: rules know those units nearly all. */
export function comparedUnit(quantity: Quantity): string | undefined {
  if (quantity.superseded || quantity.compoundOf !== undefined) return undefined
  const { unit } = quantity
  if (unit === 'USD/share') return 'USD'
  return ['', 'USD', 'USD/MW', 'ratio', 'BTC', 'share'].includes(unit) ? unit : undefined
}

export function attributeOf(meaning: Meaning): AttributeName | undefined {
  if (meaning === 'none') return undefined
  return meaning === 'price_move up' || meaning === 'price_move down' ? 'price_move' : meaning
}

function qualifiersOf(scene: Scene, quantity: Quantity, span: Slice, attribute: AttributeName): Qualifiers {
  const { context, sentence } = scene
  const on = (date: string | undefined): Qualifiers => (date === undefined ? {} : { on: date })
  switch (attribute) {
    case 'share_price':
    case 'price_move': {
      const date = dateOf(context, sentence, span, (mention) => mention.role !== 'since')?.date
      return on(date?.length === 10 ? date : tradingDay(context))
    }
    case 'drawdown':
    case 'market_cap':
      return on(stateDay(context, sentence))
    case 'cash':
    case 'bitcoin_holdings':
    case 'shares_outstanding':
      return on(levelDate(context, sentence, span)?.date)
    case 'debt':
      return debtQualifiers(scene, span)
    case 'contract_value':
    case 'contract_term':
      return contractQualifiers(scene, span, attribute)
    case 'bitcoin_production':
      return periodOf(scene, quantity)
    case 'value_per_mw':
    case 'capex_per_mw': {
      const basis = basisOf(scene, span)
      return basis === undefined ? {} : { basis }
    }
    default:
      return {}
  }
}

/** Facts of a figure that no rule reads; empty where it is like figures that are no facts, or like none. `told`: what the figure before it is. */
export function likelyDrafts(scene: Scene, quantity: Quantity, told: AttributeName | undefined): readonly Draft[] {
  const { context, sentence } = scene
  const unit = comparedUnit(quantity)
  if (unit === undefined || sizeOf(quantity) === 0) return []
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return []
  if (isStep(scene, quantity) || isRefused(scene, quantity) || isBracketed(sentence, quantity)) return []
  opened ??= openLikeness(learned as unknown as KeptLikeness)
  const judged = judge(opened, unit, signsOf(scene, quantity, told))
  const attribute = judged && attributeOf(judged.meaning)
  if (!judged || attribute === undefined || judged.chance < leastChance) return []
  const span = spanOf(quantity)
  if (isKeptOut(scene, quantity, attribute)) return []
  const moved = judged.meaning === 'price_move down' ? -1 : 1
  const signed: Quantity =
    attribute === 'price_move' && quantity.value !== undefined ? { ...quantity, value: moved * Math.abs(quantity.value) } : quantity
  const broker = attribute === 'price_target' ? brokerOf(context, sentence, span) : undefined
  const network = attribute === 'bitcoin_price' || attribute === 'network_hashrate'
  return fill(scene, signed, {
    attribute,
    sector: attribute === 'market_cap' || attribute === 'value_per_mw' || attribute === 'capex_per_mw',
    ...(network ? { subject: { ids: ['NETWORK'], how: 'named', cost: 0 } } : {}),
    ...(attribute === 'price_target'
      ? { speaker: broker === undefined ? undefined : ({ kind: 'broker', id: broker, ahead: true, cost: 0 } as const) }
      : {}),
    // A chance, not the weight of a rule: a person is asked where it is low.
    sure: 0.5 + 0.4 * judged.chance,
    qualifiers: qualifiersOf(scene, quantity, span, attribute),
  }).map((draft) => ({ ...draft, reasons: [...draft.reasons, 'no rule knows these words; they are like those of such figures'] }))
}
