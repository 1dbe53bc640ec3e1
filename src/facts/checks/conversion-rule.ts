// The rule over a share of approved power: megawatts ÷ share must fit the power on file.
import { groupBy } from '../../base/index.ts'
import { datesMeet } from '../slot.ts'
import { written, type Case, type Rule } from './case.ts'
import { megawatts, where, type Megawatts } from './megawatts.ts'
import { words } from './names-meet.ts'

interface Approved {
  readonly value: number
  readonly what: string
}

/** Newest known value per site, larger where two became known together. */
function latestPerSite(list: readonly Megawatts[]): number[] {
  return [...groupBy(list, ({ fact }) => words(fact.site ?? '').join(' ')).values()].map((group) => {
    const newest = group.map(({ kept }) => kept?.known ?? '9999').toSorted()
    return Math.max(...group.filter(({ kept }) => (kept?.known ?? '9999') === newest.at(-1)).map(({ value }) => value))
  })
}

function sum(list: readonly Megawatts[], what: string): Approved[] {
  const values = latestPerSite(list)
  return values.length === 0 ? [] : [{ value: values.reduce((a, b) => a + b, 0), what }]
}

/** What may be meant by a company's approved power: each stated total, and the sums of its sites. */
function approvedTotals(theCase: Case): Approved[] {
  const all = megawatts(theCase).filter(({ fact }) => fact.by === undefined || fact.by === fact.subject || fact.basis === 'approved')
  const approved = all.filter(({ fact }) => fact.basis === 'approved')
  const totals = approved
    .filter(({ fact }) => fact.site === undefined)
    .map((one) => ({ value: one.value, what: `a total of ${where(one)}` }))
  const bySite = approved.filter(({ fact }) => fact.site !== undefined)
  // A site that the utility supplies already is approved, whether or not the document says so.
  const supplied = all.filter(
    ({ fact }) => fact.site !== undefined && fact.basis === 'gross' && (fact.stage === 'operating' || fact.stage === 'construction'),
  )
  const power = [...bySite, ...supplied]
  return [...totals, ...sum(bySite, 'the sum of its approved sites'), ...sum(power, 'the sum of its sites')]
}

/** How far the implied power may lie from the power on file: brokers count sites differently. */
const fit = 0.15

/** "480 MW, about 64 % of approved capacity" says that 750 MW are approved; that must fit a total on file. */
export const shareFitsCapacity: Rule = (theCase) => {
  const { fact, beside, confirming } = theCase
  if (
    typeof fact.value !== 'number' ||
    (fact.attribute !== 'conversion_share' && !(fact.attribute === 'capacity' && fact.stage === 'expected'))
  ) {
    return []
  }
  // What the ledger confirms is not the one that slipped.
  if (confirming.length > 0 || fact.site !== undefined) return []
  const partner = beside.find(
    (one) =>
      typeof one.value === 'number' &&
      one.subject === fact.subject &&
      one.by === fact.by &&
      datesMeet(one.on, fact.on) &&
      (fact.attribute === 'capacity'
        ? one.attribute === 'conversion_share'
        : one.attribute === 'capacity' && one.stage === 'expected' && !one.site),
  )
  if (!partner || typeof partner.value !== 'number') return []
  const [power, share] = fact.attribute === 'capacity' ? [fact.value, partner.value] : [partner.value, fact.value]
  if (!(share > 0)) return []
  const implied = power / share
  const totals = approvedTotals(theCase)
  if (totals.length === 0 || totals.some(({ value }) => Math.abs(implied / value - 1) <= fit)) return []
  const nearest = totals.toSorted((a, b) => Math.abs(Math.log(a.value / implied)) - Math.abs(Math.log(b.value / implied)))[0]
  return [
    {
      code: 'share-unlike-capacity',
      what: `${written(power)} MW ÷ ${Number((share * 100).toPrecision(4))} % = ${written(implied)} MW, but ${written(nearest?.value ?? 0)} MW are approved (${nearest?.what})`,
    },
  ]
}
