// Rules over the megawatts of one site or lease: more let than there is, critical IT above the utility load, a part above its total.
import type { Fact } from '../fact.ts'
import { datesMeet, seriesOf } from '../slot.ts'
import { stated, type Rule } from './case.ts'
import { isWholeSite, megawatts, rounding, where } from './megawatts.ts'
import { sitesMeet } from './names-meet.ts'

const leased = new Set(['contracted', 'potential', 'expected'])

/** No more can be let, converted or expected at a site than the site has. */
export const withinSite: Rule = (theCase) => {
  const { fact } = theCase
  if (fact.attribute !== 'capacity' || typeof fact.value !== 'number' || !leased.has(fact.stage ?? '') || fact.basis === 'approved')
    return []
  const value = fact.value
  const wholes = megawatts(theCase).filter((one) => sitesMeet(one.fact.site, fact.site) && isWholeSite(one.fact))
  const largest = wholes.toSorted((a, b) => b.value - a.value)[0]
  if (!largest || value <= largest.value * (fact.bound === 'about' ? 1.06 : rounding)) return []
  return [
    {
      code: 'exceeds-site',
      what: `${stated(fact)} at ${fact.site} is more than the ${stated(largest.fact)} that the site has (${largest.fact.site}, ${where(largest)})`,
      against: largest.kept?.id,
    },
  ]
}

function sameLease(a: Fact, b: Fact): boolean {
  return (
    seriesOf({ ...a, basis: undefined }) === seriesOf({ ...b, basis: undefined }) && datesMeet(a.on, b.on) && datesMeet(a.since, b.since)
  )
}

/** IT load is what is left of the utility load after cooling: of one lease, critical IT never exceeds gross or approved. */
export const basesInOrder: Rule = (theCase) => {
  const { fact } = theCase
  if (fact.attribute !== 'capacity' || typeof fact.value !== 'number' || fact.basis !== 'critical_it') return []
  const value = fact.value
  const gross = megawatts(theCase).find(
    (one) =>
      !one.kept &&
      (one.fact.basis === 'gross' || one.fact.basis === 'approved') &&
      sameLease(one.fact, fact) &&
      value > one.value * rounding,
  )
  if (!gross) return []
  return [
    {
      code: 'bases-out-of-order',
      what: `${stated(fact)} of critical IT are more than the ${stated(gross.fact)} ${gross.fact.basis} of the same capacity`,
    },
  ]
}

/** Within a document, one site cannot have more than the company in all, like for like. */
export const partWithinTotal: Rule = (theCase) => {
  const { fact } = theCase
  if (fact.attribute !== 'capacity' || typeof fact.value !== 'number' || fact.site === undefined || fact.stage === undefined) return []
  const value = fact.value
  const whole = seriesOf({ ...fact, site: undefined, counterparty: undefined })
  const total = megawatts(theCase).find(
    (one) =>
      !one.kept &&
      one.fact.site === undefined &&
      one.fact.counterparty === undefined &&
      one.fact.since === undefined &&
      one.fact.bound !== 'at_least' &&
      seriesOf(one.fact) === whole &&
      datesMeet(one.fact.on, fact.on) &&
      value > one.value * rounding,
  )
  if (!total) return []
  return [
    { code: 'part-exceeds-total', what: `${stated(fact)} at ${fact.site} are more than the ${stated(total.fact)} of the whole company` },
  ]
}
