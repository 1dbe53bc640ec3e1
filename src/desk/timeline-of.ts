// Contracts and sites of a company over time as plain data.
import { groupBy, sortedBy } from '../base/index.ts'
import { aboutDay, knownBy, type KeptFact } from '../facts/index.ts'
import { contractsOf, type Contract } from '../research/index.ts'
import { evidenceOf } from './explain-of.ts'
import type { ResearchDesk } from './research-desk.ts'

function contractRow(contract: Contract) {
  const { label, site, counterparty, kind, critical, gross, grossBeside, value, term, signed, delivery } = contract
  const parts = [critical, gross, grossBeside, value].flatMap((part) => part?.from ?? [])
  const kept = [...new Set([...parts, ...(term ? [term] : []), ...(delivery ? [delivery] : [])])]
  const grossMw = gross?.value ?? grossBeside?.value
  return {
    label,
    ...(site !== undefined && { site }),
    ...(counterparty !== undefined && { counterparty }),
    kind,
    ...(critical && { criticalMw: critical.value }),
    ...(grossMw !== undefined && { grossMw }),
    ...(value && { value: value.value }),
    ...(term && { years: term.fact.value as number }),
    signed,
    ...(delivery?.fact.on !== undefined && { delivery: delivery.fact.on }),
    evidence: kept.map(evidenceOf),
  }
}

function stepRow(kept: KeptFact) {
  const { stage, basis, value, bound, on, counterparty } = kept.fact
  return {
    stage: stage ?? 'not stated',
    basis: basis ?? 'not stated',
    mw: value as number,
    ...(bound !== undefined && { bound }),
    on: on ?? kept.known,
    known: kept.known,
    ...(counterparty !== undefined && { counterparty }),
    evidence: evidenceOf(kept),
  }
}

/** Throws a missing error for an unknown ticker. */
export function timelineOf(desk: ResearchDesk, given: string) {
  const { ticker } = desk.company(given)
  const facts = knownBy(desk.facts, desk.asOf).filter((kept) => kept.fact.subject === ticker)
  const capacity = facts.filter(({ fact }) => fact.attribute === 'capacity' && (fact.by === undefined || fact.by === ticker))
  const sites = groupBy(
    capacity.filter(({ fact }) => fact.site !== undefined),
    ({ fact }) => fact.site!,
  )
  return {
    ticker,
    view: desk.view.name,
    asOf: desk.asOf,
    contracts: sortedBy(
      contractsOf(ticker, facts, desk.view.trust),
      ({ signed }) => signed,
      ({ key }) => key,
    ).map(contractRow),
    sites: sortedBy([...sites], ([site]) => site).map(([site, kept]) => ({
      site,
      steps: sortedBy(
        kept,
        aboutDay,
        ({ known }) => known,
        ({ sequence }) => sequence,
      ).map(stepRow),
    })),
  }
}
