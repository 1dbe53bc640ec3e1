// What likeness does not claim: figures that rules leave to themselves, and words beside which a figure like that is something else.
import type { AttributeName } from '../../facts/index.ts'
import { isOwed } from '../frames/debt.ts'
import type { Scene } from '../frames/frame.ts'
import { tellsNobodysTarget } from '../frames/price.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Sentence } from '../sentence.ts'

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

const income =
  /(?<![\p{L}])(?:net operating income|NOI|EBITDA|profits?|earnings|\p{L}*[Ee]rgebnis\p{Ll}*|Gewinn\p{Ll}*|(?:an?|one|each|per|every|ein|je|pro|jedes|einem) (?:\p{L}+ ){0,3}(?:[Mm]egawatt|MW))(?![\p{L}])/u
/** Words beside which a figure like that is something else: what the rules refuse for them, likeness does not bring back. */
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

/** Whether a figure is not to be proposed as an attribute, however like it is. */
export function isKeptOut(scene: Scene, quantity: Quantity, attribute: AttributeName): boolean {
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
export function isBracketed(sentence: Sentence, quantity: Quantity): boolean {
  return (
    quantity.unit === '' &&
    /\(\s*$/.test(sentence.source.slice(Math.max(sentence.start, quantity.start - 3), quantity.start)) &&
    /^\s*\)/.test(sentence.source.slice(quantity.end, quantity.end + 3))
  )
}
