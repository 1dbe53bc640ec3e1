// Rules that look at the values that went before: jumps and slips of the decimal point, targets against price, the value that is said to be replaced.
import { daysBetween, endOf, sortedBy, type Day } from '../../base/index.ts'
import type { Fact, KeptFact } from '../fact.ts'
import { seriesOf, timing } from '../slot.ts'
import { agree, compatibleSeries, replaces, sameExtent, sameNews } from './agreement.ts'
import { cited, stated, written, type Case, type Rule } from './case.ts'
import { habitOf, isWhole } from './habits.ts'
import type { Reason } from './reason.ts'

/** The day to which a value belongs in its series; a target's date is where it aims, not when it held. */
function dayInSeries(fact: Fact, known: Day): Day {
  return fact.on === undefined || timing[fact.attribute] === 'standing' ? known : endOf(fact.on)
}

/** Kept facts of the same series, else of series that may be the same, oldest knowledge first. */
function seriesBefore({ fact, kept }: Case): KeptFact[] {
  const ofAttribute = kept.filter((one) => one.fact.attribute === fact.attribute)
  const series = seriesOf(fact)
  const same = ofAttribute.filter((one) => seriesOf(one.fact) === series)
  return same.length > 0 ? same : ofAttribute.filter((one) => compatibleSeries(fact, one.fact) && sameExtent(fact, one.fact))
}

/** How far apart two positive numbers are, as a factor of at least one. */
function factorBetween(a: number, b: number): number {
  return Math.max(a / b, b / a)
}

function slip(value: number, last: number, words: string, against?: string): Reason {
  const factor = factorBetween(value, last)
  const power = Math.round(Math.log10(factor))
  const near = power >= 1 && factorBetween(factor, 10 ** power) <= 1.6
  const what = `${words}: ${Number(factor.toPrecision(2))} times ${value > last ? 'as much' : 'less'}`
  return near
    ? { code: 'off-by-power-of-ten', what: `${what}, near ${10 ** power}; a slip of the decimal point or the unit?`, against }
    : { code: 'implausible-jump', what, against }
}

/** Holds a value back that is a multiple of the last one of its series, or of the one that it says it replaces. */
export const withinReach: Rule = (theCase) => {
  const { fact, context } = theCase
  const { jump } = habitOf(fact.attribute)
  if (!jump || typeof fact.value !== 'number' || fact.value <= 0 || fact.bound === 'at_least' || fact.bound === 'at_most') return []
  const day = dayInSeries(fact, context.published)
  const usable = seriesBefore(theCase).filter(
    ({ fact: { value, bound } }) => typeof value === 'number' && value > 0 && bound !== 'at_least' && bound !== 'at_most',
  )
  const nearest = sortedBy(
    usable,
    (one) => Math.abs(daysBetween(dayInSeries(one.fact, one.known), day)),
    (one) => -one.sequence,
  )[0]
  if (nearest && Math.abs(daysBetween(dayInSeries(nearest.fact, nearest.known), day)) <= jump.days) {
    const last = nearest.fact.value as number
    const part = habitOf(fact.attribute).parts && (fact.value < last || !isWhole(fact))
    if (!part && factorBetween(fact.value, last) > jump.factor) {
      return [slip(fact.value, last, `${stated(fact)} after ${stated(nearest.fact)} (${cited(nearest)})`, nearest.id)]
    }
    return []
  }
  if (typeof fact.previous === 'number' && fact.previous > 0 && factorBetween(fact.value, fact.previous) > jump.factor) {
    return [slip(fact.value, fact.previous, `${stated(fact)} is said to replace ${written(fact.previous)}`)]
  }
  return []
}

/** Targets of this sector run from a quarter to four times the price; beyond, a digit is more likely wrong than the share. */
const targetReach = 4
const priceDays = 60

export const nearPrice: Rule = ({ fact, beside, kept, context }) => {
  if (fact.attribute !== 'price_target' || typeof fact.value !== 'number') return []
  const told = beside.filter((one) => one.attribute === 'share_price' && one.subject === fact.subject && typeof one.value === 'number')
  const recent = kept.filter(
    (one) => one.fact.attribute === 'share_price' && daysBetween(dayInSeries(one.fact, one.known), context.published) <= priceDays,
  )
  const prices: readonly { readonly value: number; readonly id?: string }[] = [
    ...told.map((one) => ({ value: Number(one.value) })),
    ...recent.map((one) => ({ value: Number(one.fact.value), id: one.id })),
  ]
  const value = fact.value
  if (prices.length === 0 || prices.some((price) => factorBetween(value, price.value) <= targetReach)) return []
  const last = prices.at(-1)
  if (!last) return []
  return [
    {
      code: 'far-from-price',
      what: `a target of ${stated(fact)} is ${Number((value / last.value).toPrecision(2))} times the share price of ${written(last.value)}`,
      against: last.id,
    },
  ]
}

/** Brokers renew targets with each quarter's results; after half a year the ledger is more likely to lack a note than the document to be wrong. */
const noteDays = 183

/** A document that says "from 12 to 18" must know the 12 that the ledger knows of this broker. */
export const replacesLast: Rule = (theCase) => {
  const { fact, context } = theCase
  if ((fact.attribute !== 'price_target' && fact.attribute !== 'rating') || fact.previous === undefined || fact.by === undefined) return []
  const before = seriesBefore(theCase)
  // The note itself may be on file already: then what it replaced there counts as well as the last value that was another one.
  const sameNote = before.filter((one) => one.fact.previous !== undefined && daysBetween(one.known, context.published) <= sameNews)
  const other = before.filter((one) => !agree(one.fact, fact) && daysBetween(one.known, context.published) <= noteDays)
  const last = other.filter((one) => one.known === other.at(-1)?.known)
  const replaced = [
    ...sameNote.map((kept) => ({ kept, value: kept.fact.previous })),
    ...last.map((kept) => ({ kept, value: kept.fact.value })),
  ]
  const [first] = replaced
  if (!first || replaced.some(({ kept, value }) => value !== undefined && replaces(fact, { ...kept.fact, value, bound: undefined })))
    return []
  return [
    {
      code: 'unlike-previous',
      what: `it is said to replace ${written(fact.previous)}, but the last ${fact.attribute} of ${fact.by} on file is ${written(first.value ?? '')} (${cited(first.kept)})`,
      against: first.kept.id,
    },
  ]
}
