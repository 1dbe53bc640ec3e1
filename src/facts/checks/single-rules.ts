// Rules that look at a fact alone: form, subject, confidence, range, dates.
import { endOf, startOf } from '../../base/index.ts'
import { attributes, type Attribute, type AttributeName } from '../attributes.ts'
import { stated, type Rule } from './case.ts'
import { malformed } from './well-formed.ts'

export const wellFormed: Rule = ({ fact }) => {
  const fault = malformed(fact)
  return fault ? [{ code: 'malformed', what: `${fault.field}: ${fault.what}` }] : []
}

export const knownSubject: Rule = ({ fact, context }) => {
  if (!context.companies || fact.subject === 'SECTOR' || fact.subject === 'NETWORK') return []
  if (context.companies.some(({ ticker }) => ticker === fact.subject)) return []
  return [{ code: 'unknown-subject', what: `${fact.subject} is not in the company list` }]
}

export const confident: Rule = ({ confidence, context }) =>
  confidence < context.threshold
    ? [
        {
          code: 'low-confidence',
          what: `the reader is ${Math.round(confidence * 100)} % sure; ${Math.round(context.threshold * 100)} % are asked for`,
        },
      ]
    : []

export const plausibleValue: Rule = ({ fact }) => {
  const { plausible }: Attribute = attributes[fact.attribute]
  if (!plausible || typeof fact.value !== 'number' || (fact.value >= plausible[0] && fact.value <= plausible[1])) return []
  return [
    { code: 'implausible-value', what: `${stated(fact)} lies outside ${plausible[0]} to ${plausible[1]}, the range of ${fact.attribute}` },
  ]
}

/** Bitcoin's first block is of 2009; no forecast of this sector reaches past 2045. */
const [firstYear, lastYear] = [2009, 2045]

export const plausibleDates: Rule = ({ fact, context }) => {
  for (const name of ['on', 'since'] as const) {
    const date = fact[name]
    if (date === undefined) continue
    const year = Number(date.slice(0, 4))
    if (year < firstYear || year > lastYear) {
      return [{ code: 'implausible-date', what: `"${name}" is ${date}; dates of this sector lie between ${firstYear} and ${lastYear}` }]
    }
  }
  if (fact.since !== undefined && startOf(fact.since) > endOf(fact.on ?? context.published)) {
    return [{ code: 'implausible-date', what: `the period starts in ${fact.since}, after its end ${fact.on ?? context.published}` }]
  }
  return []
}

/** Attributes that are measured and not forecast. */
const measured: ReadonlySet<AttributeName> = new Set<AttributeName>([
  'share_price',
  'drawdown',
  'price_move',
  'market_cap',
  'bitcoin_holdings',
  'bitcoin_production',
  'price_high',
  'price_low',
])

export const measuredBefore: Rule = ({ fact, context }) => {
  if (!measured.has(fact.attribute) || fact.on === undefined || startOf(fact.on) <= context.published) return []
  return [
    {
      code: 'dated-after-publication',
      what: `a ${fact.attribute} of ${fact.on} cannot stand in a document of ${context.published}`,
    },
  ]
}
