// The rule over contracts: value ÷ megawatts ÷ years lies where rents of this sector lie.
import type { Fact } from '../fact.ts'
import { stated, type Rule } from './case.ts'
import { partiesMeet, sitesMeet } from './names-meet.ts'

/** USD per MW and year. Colocation earns about 1.3 to 2.5 million, GPU cloud about 10 million; a gross base or a partial delivery widens it. */
const rent = { least: 0.3e6, most: 20e6 } as const

function sameContract(a: Fact, b: Fact): boolean {
  if (a.subject !== b.subject || !partiesMeet(a.counterparty, b.counterparty)) return false
  return a.site === undefined || b.site === undefined || sitesMeet(a.site, b.site)
}

function millions(usd: number): number {
  return Number((usd / 1e6).toPrecision(3))
}

/** Whether one combination of the document's values, megawatts and terms of this contract makes sense; holds all three back when none does. */
export const contractEconomics: Rule = ({ fact, beside }) => {
  const roles = ['contract_value', 'capacity', 'contract_term'] as const
  const role = roles.find((name) => name === fact.attribute)
  if (role === undefined || (role === 'capacity' && fact.stage !== 'contracted')) return []
  const candidates = (name: (typeof roles)[number]): readonly Fact[] =>
    name === role
      ? [fact]
      : beside.filter((one) => one.attribute === name && sameContract(one, fact) && (name !== 'capacity' || one.stage === 'contracted'))
  const [values, powers, terms] = roles.map(candidates) as [readonly Fact[], readonly Fact[], readonly Fact[]]
  const rents = values.flatMap((value) =>
    powers.flatMap((power) =>
      terms.flatMap((term) => {
        const perYear = Number(value.value) / Number(power.value) / Number(term.value)
        return Number.isFinite(perYear) ? [{ value, power, term, perYear }] : []
      }),
    ),
  )
  const [first] = rents
  if (!first || rents.some(({ perYear }) => perYear >= rent.least && perYear <= rent.most)) return []
  return [
    {
      code: 'contract-economics',
      what: `${stated(first.value)} ÷ ${stated(first.power)} ÷ ${stated(first.term)} = ${millions(first.perYear)} million USD per MW and year; contracts of this sector lie between ${millions(rent.least)} and ${millions(rent.most)}`,
    },
  ]
}
