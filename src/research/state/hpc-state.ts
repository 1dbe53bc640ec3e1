// The HPC side of a state: contracts with their terms, megawatts expected, and the value per MW the view uses.
import { addDays, yearsBetween, type Day } from '../../base/index.ts'
import { aboutDay, answers, select, type KeptFact, type Question, type Selection } from '../../facts/index.ts'
import { assumptionId, type AssumptionName, type ContractStructure, type Expectation } from '../../model/index.ts'
import type { View } from '../views/index.ts'
import { contractsOf, type Contract, type Part } from './contracts.ts'
import { factOrigin, type Origin, type Sourced } from './sourced.ts'

export interface SignedContract {
  readonly contract: Contract
  readonly delivery: Day
  /** Critical IT MW, for what leaves the mine. */
  readonly mw: number
}

export interface HpcState {
  readonly contracts: readonly ContractStructure[]
  readonly signed: readonly SignedContract[]
  readonly expectation: Expectation
  readonly inputs: Readonly<Record<string, Sourced>>
  /** By the id of a contract's delay: years from the target date to delivery, negative before it. */
  readonly untilDelivery: Readonly<Record<string, number>>
  readonly gaps: readonly string[]
}

const numeric = (kept: KeptFact) => kept.fact.value as number

function partOrigin(part: Part): Origin {
  const [first] = part.from
  return part.words === undefined && first
    ? { kind: 'fact', fact: first, rule: 'first statement of this block', rivals: [] }
    : { kind: 'derived', words: part.words ?? '', from: part.from }
}

/** One number out of a range given as two facts: the middle. */
function middle(facts: readonly KeptFact[], unit: string): Sourced | undefined {
  const low = facts.find((kept) => kept.fact.bound === 'at_least')
  const high = facts.find((kept) => kept.fact.bound === 'at_most')
  if (low && high) {
    return {
      value: (numeric(low) + numeric(high)) / 2,
      unit,
      origin: { kind: 'derived', words: `middle of ${numeric(low)} to ${numeric(high)}`, from: [low, high] },
    }
  }
  const [only] = facts
  return only ? { value: numeric(only), unit, origin: { kind: 'fact', fact: only, rule: 'only', rivals: [] } } : undefined
}

export function hpcState(
  ticker: string,
  view: View,
  facts: readonly KeptFact[],
  asOf: Day,
  target: Day,
  hasBase: boolean,
  shared: Readonly<Record<string, Sourced>>,
): HpcState {
  const inputs: Record<string, Sourced> = {}
  const untilDelivery: Record<string, number> = {}
  const gaps: string[] = []
  const assumed = (name: AssumptionName): Sourced =>
    shared[assumptionId(name)] ?? { value: 0, unit: '1', origin: { kind: 'calendar', words: 'missing' } }
  const said = (attribute: 'value_per_mw' | 'capacity', where: Question['where']) =>
    view.voice === undefined
      ? undefined
      : newestSaid({ subject: ticker, attribute, where: { by: view.voice, ...where } }, facts, view, target)

  const contracts = contractsOf(ticker, facts, view.trust)
  const total = view.valuation === 'stated' ? said('capacity', { stage: 'contracted', site: null, counterparty: null }) : undefined
  const open = contracts.filter((contract) => !contract.critical)
  const useRemainder = total !== undefined && open.length === 1
  const statedMw = contracts.reduce((sum, contract) => sum + (contract.critical?.value ?? 0), 0)
  if (useRemainder) inputs[`${ticker}.contracted.total_mw`] = totalOf(total, contracts)

  const signed: SignedContract[] = []
  const structures = contracts.map((contract): ContractStructure => {
    const id = (name: string) => `${ticker}.contract.${contract.key}.${name}`
    const { measure, mw } = measureOf(contract)
    const byTerms = view.valuation === 'terms' && contract.value !== undefined && contract.term !== undefined
    if (byTerms) {
      const { value, term } = contract
      inputs[id('value')] = { value: value!.value, unit: 'USD', origin: partOrigin(value!) }
      inputs[id('term')] = { value: numeric(term!), unit: 'year', origin: { kind: 'fact', fact: term!, rule: 'only', rivals: [] } }
      inputs[id('margin')] = middle(contract.margin ?? [], '1') ?? assumed(contract.kind === 'cloud' ? 'cloud_margin' : 'noi_margin')
      if (contract.kind === 'colocation')
        inputs[id('build_cost')] = middle(contract.buildCost ?? [], 'USD/MW[critical_it]') ?? assumed('build_cost')
    } else if (view.valuation === 'terms')
      gaps.push(`${contract.label}: contract value or term not on file, valued by the sector's economics`)
    if (contract.ownership) {
      inputs[id('ownership')] = {
        value: numeric(contract.ownership),
        unit: '1',
        origin: { kind: 'fact', fact: contract.ownership, rule: 'newer', rivals: [] },
      }
    }
    const delivery = contract.delivery
      ? aboutDay(contract.delivery)
      : addDays(contract.signed, Math.round(assumed('delivery_years').value * 365.25))
    untilDelivery[id('delay')] = yearsBetween(target, delivery)
    const delay = Math.max(0, yearsBetween(target, delivery))
    inputs[id('delay')] = {
      value: delay,
      unit: '1',
      origin: contract.delivery
        ? { kind: 'derived', words: `years from ${target} to delivery on ${delivery}, none before`, from: [contract.delivery] }
        : {
            kind: 'derived',
            words: `years from ${target} to ${delivery}: signed ${contract.signed}, delivery assumed ${assumed('delivery_years').value} years later`,
            from: [],
          },
    }
    signed.push({ contract, delivery, mw })
    return {
      key: contract.key,
      label: contract.label,
      kind: contract.kind,
      valuation: view.valuation === 'stated' ? 'stated' : byTerms ? 'terms' : 'sector',
      measure,
      shared: contract.ownership !== undefined,
    }

    function measureOf(item: Contract): { measure: ContractStructure['measure']; mw: number } {
      if (item.critical) {
        inputs[id('mw')] = { value: item.critical.value, unit: 'MW[critical_it]', origin: partOrigin(item.critical) }
        return { measure: 'stated', mw: item.critical.value }
      }
      const ratio = ownRatio(contracts) ?? assumed('gross_to_critical')
      const gross = item.gross!
      if (useRemainder) return { measure: 'remainder', mw: Math.max(0, inputs[`${ticker}.contracted.total_mw`]!.value - statedMw) }
      inputs[id('gross_mw')] = { value: gross.value, unit: 'MW[gross]', origin: partOrigin(gross) }
      inputs[id('gross_to_critical')] = ratio
      gaps.push(`${item.label}: critical IT load not on file, derived from ${gross.value} MW gross`)
      return { measure: 'gross', mw: gross.value / ratio.value }
    }
  })

  const disagreement = otherTotal(ticker, facts, view, contracts)
  if (disagreement) gaps.push(disagreement)

  let expectation: Expectation = 'none'
  if (view.expectation === 'stated') {
    const forecast = said('capacity', { stage: 'expected' }) ?? said('capacity', { stage: 'potential' })
    if (forecast) {
      inputs[`${ticker}.expected_mw`] = { value: numeric(forecast.chosen), unit: 'MW[critical_it]', origin: factOrigin(forecast) }
      expectation = 'stated'
    }
  }
  if (expectation === 'none' && view.expectation !== 'none' && hasBase) expectation = 'share'

  if (view.valuation === 'stated') {
    const value = said('value_per_mw', { bound: null }) ?? said('value_per_mw', { bound: 'about' })
    inputs[`${ticker}.hpc.value_per_mw`] = value
      ? { value: numeric(value.chosen), unit: 'USD/MW[critical_it]', origin: factOrigin(value) }
      : assumed(view.cloud.includes(ticker) ? 'cloud_value_per_mw' : 'colocation_value_per_mw')
  }
  return { contracts: structures, signed, expectation, inputs, untilDelivery, gaps }
}

/** What the voice of a view said last, of critical IT alone and no later than the target date: a new forecast replaces the one before it, whatever date it aims at. */
function newestSaid(question: Question, facts: readonly KeptFact[], view: View, target: Day): Selection | undefined {
  const heard = answers(question, facts).filter(
    (kept) =>
      kept.confidence >= view.trust.minimumConfidence &&
      (kept.fact.basis === undefined || kept.fact.basis === 'critical_it') &&
      (kept.fact.on === undefined || aboutDay(kept) <= target),
  )
  const last = heard.reduce((day, kept) => (kept.known > day ? kept.known : day), '')
  return select(
    heard.filter((kept) => kept.known === last),
    view.trust,
  )
}

/** Words for a company total of critical IT under contract that its contracts on file do not add up to. Companies state joint ventures in full or by their share: either will do. */
function otherTotal(ticker: string, facts: readonly KeptFact[], view: View, contracts: readonly Contract[]): string | undefined {
  const question: Question = {
    subject: ticker,
    attribute: 'capacity',
    where: { stage: 'contracted', basis: 'critical_it', by: null, site: null, counterparty: null, bound: null },
  }
  const stated = newestSaid(question, facts, view, '9999-12-31')?.chosen
  if (!stated || contracts.some((contract) => !contract.critical)) return undefined
  const byThen = contracts.filter(({ signed }) => signed <= stated.known)
  const sum = byThen.reduce((total, { critical }) => total + critical!.value, 0)
  const share = byThen.reduce((total, { critical, ownership }) => total + critical!.value * (ownership ? numeric(ownership) : 1), 0)
  if ([sum, share].some((mw) => Math.abs(mw - numeric(stated)) <= 0.05 * numeric(stated))) return undefined
  return `${numeric(stated)} MW of critical IT contracted in all are stated on ${stated.known}, the contracts on file by then add up to ${Math.round(sum)} MW: the contracts are counted`
}

/** A stated total, with what was signed after it was stated. */
function totalOf(total: Selection, contracts: readonly Contract[]): Sourced {
  const later = contracts.flatMap(({ critical, signed }) => (critical && signed > total.chosen.known ? [critical] : []))
  if (later.length === 0) return { value: numeric(total.chosen), unit: 'MW[critical_it]', origin: factOrigin(total) }
  const since = later.reduce((sum, part) => sum + part.value, 0)
  return {
    value: numeric(total.chosen) + since,
    unit: 'MW[critical_it]',
    origin: {
      kind: 'derived',
      words: `${numeric(total.chosen)} MW stated on ${total.chosen.known} and ${since} MW signed since`,
      from: [total.chosen, ...later.flatMap((part) => part.from)],
    },
  }
}

/** Gross per critical MW of the company's own contracts that state both; the first by key. */
function ownRatio(contracts: readonly Contract[]): Sourced | undefined {
  for (const contract of contracts) {
    if (contract.critical && contract.grossBeside) {
      return {
        value: contract.grossBeside.value / contract.critical.value,
        unit: 'MW[gross]/MW[critical_it]',
        origin: {
          kind: 'derived',
          words: `${contract.grossBeside.value} MW gross ÷ ${contract.critical.value} MW critical IT at ${contract.site ?? contract.label}`,
          from: [...contract.grossBeside.from, ...contract.critical.from],
        },
      }
    }
  }
  return undefined
}
