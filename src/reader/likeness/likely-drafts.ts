// Facts of figures on which no rule speaks: what the figure is, by likeness to figures read before; whose it is and when, by the same grammar as all others.
import type { AttributeName, Qualifiers } from '../../facts/index.ts'
import { dateOf, levelDate } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import { basisOf } from '../frames/basis.ts'
import { periodOf } from '../frames/coins.ts'
import { contractQualifiers } from '../frames/contract.ts'
import { debtQualifiers, isOwed } from '../frames/debt.ts'
import { fill, isRefused, type Scene } from '../frames/frame.ts'
import { tellsNobodysTarget } from '../frames/price.ts'
import { isStep } from '../frames/target-step.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { stateDay, tradingDay } from '../time/trading-day.ts'
import { brokerOf } from '../voices/voice.ts'
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

const otherUnit = /(?<![\p{L}])(?:MW|GW|[Mm]egawatts?|[Gg]igawatts?|EH\/s|\p{L}*[Dd]ollars?|USD)(?![\p{L}])/u

/** "Landlords (leased MW)": a bare number under a line of another unit, and not of coins. */
function underOtherUnit({ context, sentence }: Scene): boolean {
  const { passages } = context.outline
  for (let at = sentence.passage; at >= 0 && at > sentence.passage - 12; at--) {
    const head = passages[at]?.sentences.findLast(
      (other) => other.start < sentence.start && !other.quantities.some((each) => each.unit === ''),
    )
    if (head) return otherUnit.test(head.text) && !head.has('bitcoin') && !head.has('mined')
  }
  return false
}

/** Words beside which a figure like that is something else: what the rules refuse for them, likeness does not bring back. */
const income =
  /(?<![\p{L}])(?:net operating income|NOI|EBITDA|profits?|earnings|\p{L}*[Ee]rgebnis\p{Ll}*|Gewinn\p{Ll}*|(?:an?|one|each|per|every|ein|je|pro|jedes|einem) (?:\p{L}+ ){0,3}(?:[Mm]egawatt|MW))(?![\p{L}])/u
const ofOthers: Partial<Record<AttributeName, RegExp>> = {
  contract_value: income,
  annual_revenue: income,
  market_cap:
    /(?<![\p{L}])(?:net operating income|NOI|EBITDA|profits?|loss|earnings|[Rr]evenues?|[Ss]ales|turnover|\p{L}*[Ee]rgebnis\p{Ll}*|Gewinn\p{Ll}*|\p{L}*[Uu]ms[aä]tz\p{Ll}*|\p{L}*[Ee]rlös\p{Ll}*|(?:an?|one|each|per|every|ein|je|pro|jedes|einem) (?:\p{L}+ ){0,3}(?:[Mm]egawatt|MW))(?![\p{L}])/u,
  price_target:
    /(?<![\p{L}])(?:(?:in|within|binnen|innerhalb von) (?:[a-zäöü]+|\d+) (?:days|weeks|months|Tagen|Wochen|Monaten)|bought (?:at|near|in)|eingestiegen|consensus|on average|average|median|Konsens\p{Ll}*|im (?:Schnitt|Mittel)|Durchschnitt\p{Ll}*)(?![\p{L}])/iu,
  price_move:
    /(?<![\p{L}])(?:revenues?|sales|income|hash ?-?rate|output|production|targets?|costs?|conversion|premium|\p{L}*[Uu]msatz\p{Ll}*|\p{L}*[Ee]rlös\p{Ll}*|Rechenleistung|Hashrate|Förderung|Ziel|Kursziel|Kosten|Wandlung\p{Ll}*|Prämie|Aufschlag|bitcoin|coins?|tokens?|Kryptowährung)(?![\p{L}])/iu,
  share_price:
    /(?<![\p{L}])(?:52-week|range|record|highs?|lows?|peak|\p{L}*[Hh]och|\p{L}*[Tt]ief|Spanne|points?|Zähler|Punkte|conversion|Wandlung\p{Ll}*)(?![\p{L}])/u,
  noi_margin: /(?<![\p{L}])(?:EBITDA|EBIT|gross|operating margin|brutto\p{Ll}*|Rohmarge|Bruttomarge)(?![\p{L}-])/iu,
  capex_per_mw: /(?<![\p{L}])(?:implie[sd]|pric(?:es|ed|ing) in|preist|eingepreist)(?![\p{L}])/iu,
  value_per_mw: /(?<![\p{L}])(?:market|Markt|Börse|implie[sd]|pric(?:es|ed|ing) in|preist|eingepreist)(?![\p{L}])/iu,
}

function forbidden(scene: Scene, quantity: Quantity, attribute: AttributeName): boolean {
  if (attribute === 'debt') return !isOwed(scene, quantity)
  if (attribute === 'capacity') return true
  if (attribute === 'price_target' && tellsNobodysTarget(scene.sentence.text)) return true
  if (attribute === 'bitcoin_production' && quantity.unit === '' && underOtherUnit(scene)) return true
  const clause = scene.sentence.clause(quantity.start)
  // "offloaded 450 bitcoin": coins that leave were not dug up.
  if (
    attribute === 'bitcoin_production' &&
    scene.sentence.cues('soldCoins').some((cue) => cue.start >= clause.start && cue.end <= clause.end)
  )
    return true
  const pattern = ofOthers[attribute]
  if (!pattern) return false
  return pattern.test(attribute === 'price_target' ? scene.sentence.text : scene.sentence.source.slice(clause.start, clause.end))
}

/** "Target 15 (19)": a bare number in brackets is an old value, a rank or a note, and rules know which. */
function bracketed(sentence: Sentence, quantity: Quantity): boolean {
  return (
    quantity.unit === '' &&
    /\(\s*$/.test(sentence.source.slice(Math.max(sentence.start, quantity.start - 3), quantity.start)) &&
    /^\s*\)/.test(sentence.source.slice(quantity.end, quantity.end + 3))
  )
}

/** Facts of a figure that no rule reads; empty where it is like figures that are no facts, or like none. `told`: what the figure before it is. */
export function likelyDrafts(scene: Scene, quantity: Quantity, told: AttributeName | undefined): readonly Draft[] {
  const { context, sentence } = scene
  const unit = comparedUnit(quantity)
  if (unit === undefined || sizeOf(quantity) === 0) return []
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return []
  if (isStep(scene, quantity) || isRefused(scene, quantity) || bracketed(sentence, quantity)) return []
  opened ??= openLikeness(learned as unknown as KeptLikeness)
  const judged = judge(opened, unit, signsOf(scene, quantity, told))
  const attribute = judged && attributeOf(judged.meaning)
  if (!judged || attribute === undefined || judged.chance < leastChance) return []
  const span = spanOf(quantity)
  if (forbidden(scene, quantity, attribute)) return []
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
