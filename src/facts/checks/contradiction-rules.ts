// Rules over contradictions: with another document, and within one.
import type { Day } from '../../base/index.ts'
import type { Fact, KeptFact } from '../fact.ts'
import { agree, perhapsSameMatter, replaces, sameExtent, sameMatter } from './agreement.ts'
import { cited, stated, type Rule } from './case.ts'
import { habitOf, isWhole } from './habits.ts'
import { partiesMeet } from './names-meet.ts'

/** A contract is known by its parties and its day; documents leave its site and business line unsaid. */
function sameContract(fact: Fact, published: Day, one: KeptFact): boolean {
  if (habitOf(fact.attribute).constancy !== 'fixed' || fact.on === undefined) return false
  return (
    partiesMeet(fact.counterparty, one.fact.counterparty) &&
    sameExtent(fact, one.fact) &&
    perhapsSameMatter(fact, published, one.fact, one.known)
  )
}

/** Another document says something else of the same thing at the same time. Where the ledger holds both sides already, siding with one is no new contradiction. */
export const contradictsLedger: Rule = ({ fact, kept, confirming, context }) => {
  if (confirming.length > 0 || !isWhole(fact)) return []
  const against = kept.filter(
    (one) =>
      one.fact.attribute === fact.attribute &&
      (sameMatter(fact, context.published, one.fact, one.known) || sameContract(fact, context.published, one)) &&
      !agree(fact, one.fact) &&
      !replaces(fact, one.fact),
  )
  return against.map((one) => ({
    code: 'contradicts',
    what: `${stated(fact)} here, ${stated(one.fact)} on file (${cited(one)})`,
    against: one.id,
  }))
}

/** The document contradicts itself; a least and a most value are a range and not a contradiction. */
export const contradictsItself: Rule = ({ fact, beside, context }) => {
  if (habitOf(fact.attribute).parts) return []
  const other = beside.find(
    (one) =>
      one.attribute === fact.attribute &&
      sameMatter(fact, context.published, one, context.published) &&
      !agree(fact, one) &&
      !replaces(fact, one) &&
      !replaces(one, fact) &&
      !(fact.bound === 'at_least' && one.bound === 'at_most') &&
      !(fact.bound === 'at_most' && one.bound === 'at_least'),
  )
  return other
    ? [{ code: 'contradicts', what: `${stated(fact)} here and ${stated(other)} ("${other.quote}") elsewhere in the same document` }]
    : []
}
