// One company as a view sees it on a knowledge date: the structure of its graph and the sourced numbers that go in, or what is missing.
import { requireDay, type Day } from '../../base/index.ts'
import { answers, knownBy, select, type AttributeName, type Company, type KeptFact, type Selection } from '../../facts/index.ts'
import { assumptionId, assumptionNames, assumptions, type CompanyStructure } from '../../model/index.ts'
import { heldOn, targetDate, type View } from '../views/index.ts'
import { calendarInputs, quartersFrom } from './calendar.ts'
import { hpcState } from './hpc-state.ts'
import { instrumentsOf } from './instruments.ts'
import { leavingInputs } from './leaving.ts'
import { approvedPower, conversionBase, corporateDebt, pipelinePower, type DerivedAmount } from './sums.ts'
import { factOrigin, type Inputs, type Sourced } from './sourced.ts'

export interface CompanyState {
  readonly company: Company
  readonly view: View
  readonly asOf: Day
  readonly target: Day
  readonly structure: CompanyStructure
  readonly inputs: Inputs
  /** By the id of a contract's delay: years from the target date to delivery, negative before it, where the delay is 0. */
  readonly untilDelivery: Readonly<Record<string, number>>
  /** Facts without which there is no value: names of what is missing. */
  readonly missing: readonly string[]
  /** What is counted as none, or assumed, because no fact says it. */
  readonly gaps: readonly string[]
}

/** What the view assumes on a day, as inputs shared by all companies. `facts` are cut to the day already. */
export function sharedInputs(
  view: View,
  facts: readonly KeptFact[],
  asOf: Day,
): { readonly inputs: Record<string, Sourced>; readonly missing: readonly string[] } {
  const inputs: Record<string, Sourced> = {}
  const missing: string[] = []
  for (const name of assumptionNames) {
    const given = view.assumptions[name]
    const { unit } = assumptions[name]
    if ('fact' in given) {
      const { subject, attribute, by, kind } = given.fact
      const found = select(answers({ subject, attribute, where: { ...(by && { by }), ...(kind && { kind }) } }, facts), view.trust, asOf)
      if (found) inputs[assumptionId(name)] = { value: found.chosen.fact.value as number, unit, origin: factOrigin(found) }
      else missing.push(`${attribute} of ${subject}`)
      continue
    }
    const held = heldOn(given, asOf)
    if (!held) missing.push(`assumption ${name} of view ${view.name} on ${asOf}`)
    else {
      inputs[assumptionId(name)] = {
        value: held.value,
        unit,
        origin: {
          kind: 'assumption',
          view: view.name,
          name,
          source: held.source,
          judgement: held.judgement === true,
          ...(held.low !== undefined && { low: held.low }),
          ...(held.high !== undefined && { high: held.high }),
        },
      }
    }
  }
  return { inputs, missing }
}

function derived(amount: DerivedAmount): Sourced {
  return {
    value: amount.value,
    unit: amount.unit,
    origin: { kind: 'derived', words: amount.words, from: amount.from, rivals: amount.rivals },
  }
}

/** Builds the state. Never throws for missing facts: they are named in `missing`. */
export function companyState(company: Company, view: View, allFacts: readonly KeptFact[], asOf: Day): CompanyState {
  requireDay(asOf, 'as-of date')
  const known = knownBy(allFacts, asOf)
  const { ticker } = company
  // Everything but the market is asked of the company's own facts: a twentieth of a ledger.
  const facts = known.filter((kept) => kept.fact.subject === ticker)
  const target = targetDate(view, asOf)
  const shared = sharedInputs(view, known, asOf)
  const inputs: Record<string, Sourced> = { ...shared.inputs }
  const missing: string[] = [...shared.missing]
  const gaps: string[] = company.beyondModel === undefined ? [] : [`not in the model: ${company.beyondModel}`]

  const find = (attribute: AttributeName, where: Parameters<typeof answers>[0]['where'] = {}) =>
    select(answers({ subject: ticker, attribute, where: { by: null, site: null, instrument: null, ...where } }, facts), view.trust, asOf)
  const put = (name: string, unit: string, selection: Selection) => {
    inputs[`${ticker}.${name}`] = { value: selection.chosen.fact.value as number, unit, origin: factOrigin(selection) }
  }
  const none = (name: string, unit: string, words: string) => {
    inputs[`${ticker}.${name}`] = { value: 0, unit, origin: { kind: 'derived', words: `${words}: counted as none`, from: [] } }
    gaps.push(`${words}: counted as none`)
  }

  /** Says that there is a fact which the view does not believe. */
  const doubted = (attribute: AttributeName): string => {
    const weak = answers({ subject: ticker, attribute, where: { by: null, site: null, instrument: null, kind: null } }, facts)
    const best = Math.max(...weak.map((kept) => kept.confidence))
    return weak.length > 0 && best < view.trust.minimumConfidence
      ? ` (the one on file has a confidence of ${best}, below the ${view.trust.minimumConfidence} of the view)`
      : ''
  }

  const shares = find('shares_outstanding', { kind: null })
  if (shares) put('shares', 'share', shares)
  else missing.push(`shares_outstanding${doubted('shares_outstanding')}`)
  const cash = find('cash')
  if (cash) put('cash', 'USD', cash)
  else missing.push(`cash${doubted('cash')}`)
  const holdings = find('bitcoin_holdings')
  if (holdings) put('bitcoin.holdings', 'BTC', holdings)
  else none('bitcoin.holdings', 'BTC', 'no bitcoin_holdings on file')

  const { instruments, incomplete } = instrumentsOf(ticker, facts, view.trust, asOf, cash?.chosen)
  gaps.push(...incomplete)
  for (const instrument of instruments) {
    const prefix = `instrument.${instrument.structure.key}`
    for (const { name, unit, selection } of instrument.inputs) put(`${prefix}.${name}`, unit, selection)
    if (instrument.structure.kind === 'warrant' && !inputs[`${ticker}.${prefix}.exercise_price`]) {
      inputs[`${ticker}.${prefix}.exercise_price`] = {
        value: 0,
        unit: 'USD/share',
        origin: { kind: 'derived', words: 'no exercise price on file: counted as shares for nothing', from: [] },
      }
    }
  }
  const debt = corporateDebt(
    ticker,
    facts,
    view.trust,
    asOf,
    instruments.map((instrument) => instrument.structure.key),
  )
  if (debt) inputs[`${ticker}.debt`] = derived(debt)
  else if (instruments.some((instrument) => instrument.structure.kind === 'convertible')) {
    inputs[`${ticker}.debt`] = {
      value: 0,
      unit: 'USD',
      origin: { kind: 'derived', words: 'no corporate debt beside the convertibles on file', from: [] },
    }
  } else none('debt', 'USD', 'no debt on file')

  const hashrate = find('hashrate')
  if (hashrate) {
    put('mine.hashrate', 'EH/s', hashrate)
    for (const [name, attribute, unit] of [
      ['efficiency', 'fleet_efficiency', 'J/TH'],
      ['power_cost', 'power_cost', 'USD/kWh'],
    ] as const) {
      const own = find(attribute)
      if (own) put(`mine.${name}`, unit, own)
      else {
        const assumed = inputs[assumptionId(attribute)]
        if (assumed) inputs[`${ticker}.mine.${name}`] = assumed
        gaps.push(`no ${attribute} on file: the view's assumption is used`)
      }
    }
  } else gaps.push('no hashrate on file: the mine is not valued')

  const approved = approvedPower(ticker, facts, view.trust, asOf)
  const base = conversionBase(ticker, view, facts, asOf, approved)
  if (approved) inputs[`${ticker}.approved.approved_mw`] = derived(approved)
  if (base) inputs[`${ticker}.approved.base_mw`] = derived(base)
  if (base && !approved) inputs[`${ticker}.approved.approved_mw`] = derived(base)
  const pipeline = pipelinePower(ticker, facts, view.trust, asOf)
  if (pipeline) inputs[`${ticker}.pipeline_mw`] = derived(pipeline)

  const hpc = hpcState(ticker, view, facts, asOf, target, base !== undefined, inputs)
  Object.assign(inputs, hpc.inputs)
  gaps.push(...hpc.gaps)
  if (!hashrate && hpc.contracts.length === 0 && hpc.expectation === 'none') missing.push('hashrate, or contracted or approved capacity')

  const quarters = hashrate ? quartersFrom(asOf) : []
  Object.assign(inputs, calendarInputs(quarters, asOf, target))
  if (hashrate) Object.assign(inputs, leavingInputs(ticker, quarters, hpc.signed, facts, view, inputs))

  return {
    company,
    view,
    asOf,
    target,
    structure: {
      ticker,
      quarters,
      mine: hashrate !== undefined,
      contracts: hpc.contracts,
      expectation: hpc.expectation,
      unsigned: view.valuation === 'stated' ? 'stated' : 'sector',
      approved: base !== undefined,
      pipeline: pipeline !== undefined,
      instruments: instruments.map((instrument) => instrument.structure),
    },
    inputs,
    untilDelivery: hpc.untilDelivery,
    missing,
    gaps,
  }
}
