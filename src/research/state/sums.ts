// Company amounts that are sums over sites or instruments: approved power, pipeline, corporate debt. Stated totals and parts are never added to each other.
import { groupBy, type Day } from '../../base/index.ts'
import { answers, select, type KeptFact, type Selection, type Trust } from '../../facts/index.ts'
import type { View } from '../views/index.ts'

export interface DerivedAmount {
  readonly value: number
  readonly unit: string
  readonly words: string
  readonly from: readonly KeptFact[]
  /** Facts that contradict one of them. */
  readonly rivals: readonly KeptFact[]
}

const numeric = (kept: KeptFact) => kept.fact.value as number

function amount(unit: string, words: string, found: readonly Selection[]): DerivedAmount {
  return {
    value: found.reduce((sum, { chosen }) => sum + numeric(chosen), 0),
    unit,
    words,
    from: found.map(({ chosen }) => chosen),
    rivals: found.flatMap(({ rivals }) => rivals),
  }
}

/** The newest fact of each site or instrument. */
function newestOfEach(candidates: readonly KeptFact[], key: (kept: KeptFact) => string, trust: Trust, asOf: Day): Selection[] {
  return [...groupBy(candidates, key).values()].flatMap((group) => {
    const found = select(group, trust, asOf) ?? select(group, trust)
    return found ? [found] : []
  })
}

function approvedFacts(ticker: string, facts: readonly KeptFact[]): KeptFact[] {
  return answers({ subject: ticker, attribute: 'capacity', where: { basis: 'approved', by: null } }, facts).filter(
    (kept) => kept.fact.stage !== 'contracted' && kept.fact.counterparty === undefined && kept.fact.kind !== 'cloud',
  )
}

/** Approved power: the sum of the sites where they exceed the stated total or no total is stated, else the stated total. */
export function approvedPower(ticker: string, facts: readonly KeptFact[], trust: Trust, asOf: Day): DerivedAmount | undefined {
  const candidates = approvedFacts(ticker, facts)
  const total = select(
    candidates.filter((kept) => kept.fact.site === undefined),
    trust,
    asOf,
  )
  const sites = newestOfEach(
    candidates.filter((kept) => kept.fact.site !== undefined),
    (kept) => kept.fact.site!,
    trust,
    asOf,
  )
  const sum = amount('MW[approved]', 'sum of approved sites', sites)
  if (total && numeric(total.chosen) >= sum.value) return amount('MW[approved]', 'stated total', [total])
  return sites.length > 0 ? sum : undefined
}

/** Approved power that a view lets count for conversion to HPC. */
export function conversionBase(
  ticker: string,
  view: View,
  facts: readonly KeptFact[],
  asOf: Day,
  approved: DerivedAmount | undefined,
): DerivedAmount | undefined {
  const rule = view.conversionBase[ticker] ?? view.conversionBase['*']
  if (!rule) return undefined
  if (rule.by === 'total') return approved
  if (rule.by === 'sites') {
    const wanted = approvedFacts(ticker, facts).filter((kept) => kept.fact.site !== undefined && rule.sites?.includes(kept.fact.site))
    const sites = newestOfEach(wanted, (kept) => kept.fact.site!, view.trust, asOf)
    return sites.length > 0 ? amount('MW[approved]', `approved power of ${rule.sites?.join(', ')}`, sites) : undefined
  }
  const by = view.voice
  if (by === undefined) return approved
  const expected = select(answers({ subject: ticker, attribute: 'capacity', where: { by, stage: 'expected' } }, facts), view.trust)
  const share = select(answers({ subject: ticker, attribute: 'conversion_share', where: { by } }, facts), view.trust)
  if (!expected || !share) return approved
  return {
    value: numeric(expected.chosen) / numeric(share.chosen),
    unit: 'MW[approved]',
    words: `${numeric(expected.chosen)} MW expected ÷ ${numeric(share.chosen)} of approved, both by ${by}`,
    from: [expected.chosen, share.chosen],
    rivals: [...expected.rivals, ...share.rivals],
  }
}

/** Pipeline power without approval: the stated company total, else the sum of sites. */
export function pipelinePower(ticker: string, facts: readonly KeptFact[], trust: Trust, asOf: Day): DerivedAmount | undefined {
  const candidates = answers({ subject: ticker, attribute: 'capacity', where: { stage: 'pipeline', by: null } }, facts).filter(
    (kept) => kept.fact.basis !== 'approved' && kept.fact.basis !== 'critical_it',
  )
  const total = select(
    candidates.filter((kept) => kept.fact.site === undefined),
    trust,
  )
  if (total) return amount('MW[gross]', 'stated pipeline', [total])
  const sites = newestOfEach(candidates, (kept) => kept.fact.site!, trust, asOf)
  return sites.length > 0 ? amount('MW[gross]', 'sum of pipeline sites', sites) : undefined
}

/** Debt of the company itself: named borrowings where there are any, else the stated total. Project debt and the convertibles named apart are left out. */
export function corporateDebt(
  ticker: string,
  facts: readonly KeptFact[],
  trust: Trust,
  asOf: Day,
  apart: readonly string[],
): DerivedAmount | undefined {
  const candidates = answers({ subject: ticker, attribute: 'debt', where: { by: null } }, facts).filter(
    (kept) => kept.fact.kind !== 'project',
  )
  const named = newestOfEach(
    candidates.filter((kept) => kept.fact.instrument !== undefined && !apart.includes(kept.fact.instrument)),
    (kept) => kept.fact.instrument!,
    trust,
    asOf,
  )
  if (named.length > 0) return amount('USD', 'sum of named borrowings', named)
  if (apart.length > 0) return undefined
  const total = select(
    candidates.filter((kept) => kept.fact.instrument === undefined),
    trust,
    asOf,
  )
  return total ? amount('USD', 'stated total', [total]) : undefined
}
