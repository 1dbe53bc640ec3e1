// What becomes of proposed facts: each enters the ledger, confirms what it holds, or stays a proposal with the reasons.
import { groupBy, sortedBy } from '../../base/index.ts'
import type { KeptFact } from '../fact.ts'
import { confirms, perhapsSameMatter } from './agreement.ts'
import type { Case, CheckContext, Proposed, Rule } from './case.ts'
import { contractEconomics } from './contract-rule.ts'
import { contradictsItself, contradictsLedger } from './contradiction-rules.ts'
import { shareFitsCapacity } from './conversion-rule.ts'
import type { Reason } from './reason.ts'
import { nearPrice, replacesLast, withinReach } from './series-rules.ts'
import { confident, knownSubject, measuredBefore, plausibleDates, plausibleValue, wellFormed } from './single-rules.ts'
import { basesInOrder, partWithinTotal, withinSite } from './site-rules.ts'

/** In the order in which reasons are given. A rule gives at most a few reasons and looks at nothing but its case. */
const rules: readonly Rule[] = [
  wellFormed,
  knownSubject,
  confident,
  plausibleValue,
  plausibleDates,
  measuredBefore,
  withinReach,
  nearPrice,
  replacesLast,
  withinSite,
  basesInOrder,
  partWithinTotal,
  shareFitsCapacity,
  contractEconomics,
  contradictsLedger,
  contradictsItself,
]

const defaultThreshold = 0.6

export interface Judgement extends Proposed {
  readonly verdict: 'enters' | 'confirms' | 'stays-proposal'
  /** Empty unless it stays a proposal. */
  readonly reasons: readonly Reason[]
  /** Ids of kept facts from other documents that say the same. */
  readonly confirms: readonly string[]
}

/**
 * Judges the facts read from one document by each other and by what the ledger knew on the day of publication.
 * Later knowledge never judges, so that the verdict does not depend on the order in which documents come in.
 */
export function checkProposals(proposed: readonly Proposed[], kept: readonly KeptFact[], context: CheckContext): readonly Judgement[] {
  const threshold = context.threshold ?? defaultThreshold
  const fit = kept.filter((one) => one.known <= context.published && one.confidence >= threshold && one.document.hash !== context.document)
  const bySubject = groupBy(
    sortedBy(
      fit,
      (one) => one.known,
      (one) => one.sequence,
    ),
    (one) => one.fact.subject,
  )
  return proposed.map((one) => {
    const { fact } = one
    const ofSubject = bySubject.get(fact.subject) ?? []
    const confirming = ofSubject.filter(
      (earlier) => perhapsSameMatter(fact, context.published, earlier.fact, earlier.known) && confirms(fact, earlier.fact),
    )
    const theCase: Case = {
      ...one,
      beside: proposed.filter((other) => other !== one).map((other) => other.fact),
      kept: ofSubject,
      confirming,
      context: { ...context, threshold },
    }
    const reasons = rules.flatMap((rule) => rule(theCase))
    const ids = confirming.map(({ id }) => id)
    return { ...one, verdict: reasons.length > 0 ? 'stays-proposal' : ids.length > 0 ? 'confirms' : 'enters', reasons, confirms: ids }
  })
}
