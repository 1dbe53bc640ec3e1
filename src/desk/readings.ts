// Readings of one company as plain data, for every door.
import {
  bridge,
  frontier,
  imply,
  impliedQuestions,
  reconcile,
  requireInputs,
  requirePrice,
  requireValued,
  scenarios,
  sensitivities,
  valueCompany,
  valueScenario,
  type Bridge,
  type ImpliedQuestion,
  type Scenario,
} from '../research/index.ts'
import { MissingError } from '../base/index.ts'
import { evidenceOf } from './explain-of.ts'
import type { ResearchDesk } from './research-desk.ts'

export function impliedOf(desk: ResearchDesk, ticker: string, only?: ImpliedQuestion, at?: number) {
  const valuation = valueCompany(desk.company(ticker), desk.view, desk.facts, desk.asOf)
  const valued = requireValued(valuation)
  const price = at ?? requirePrice(valuation)
  const asked = only
    ? [only]
    : impliedQuestions.filter((question) =>
        question === 'value-per-mw'
          ? valued.valuePerMw !== undefined
          : question !== 'conversion-share' || valued.approvedBase !== undefined,
      )
  return {
    ticker: valuation.ticker,
    view: desk.view.name,
    asOf: desk.asOf,
    price,
    ...(at === undefined && valuation.price && { priceOn: valuation.price.on }),
    perShare: valued.perShare,
    contractedMw: valued.contractedMw,
    ...(valued.approvedBase !== undefined && { approvedMw: valued.approvedBase }),
    implied: asked.map((question) => {
      const { searched, reach, solutions, base, ...rest } = imply(question, valuation, price)
      return {
        ...rest,
        ...(base !== undefined && { base }),
        solutions: [...solutions],
        searched: [searched[0], searched[1]] as [number, number],
        reach: [reach[0], reach[1]] as [number, number],
      }
    }),
    frontier:
      only === undefined && valued.expectedMw > 0 && at === undefined
        ? frontier(valuation).map((point) => ({ mw: point.mw, ...(point.valuePerMw !== undefined && { valuePerMw: point.valuePerMw }) }))
        : [],
  }
}

export function reconciliationOf(desk: ResearchDesk, broker: string) {
  const result = reconcile(desk.view, desk.companies, desk.facts, broker, desk.asOf)
  if (result.companies.length === 0) {
    throw new MissingError(`no price target of ${broker} known on ${desk.asOf}`, {
      where: '--broker',
      remedy: 'name a broker as the ledger spells it (uprate facts CIFR --attribute price_target), or another date',
    })
  }
  return {
    broker: result.broker,
    view: result.view,
    date: result.date,
    ...(result.largest !== undefined && { largest: result.largest }),
    companies: result.companies.map((row) => ({
      ticker: row.ticker,
      published: row.published,
      ...(row.model !== undefined && { model: row.model, difference: row.difference! }),
      ...(row.closing && {
        closing: {
          parameter: row.closing.parameter,
          unit: row.closing.unit,
          ...(row.closing.used !== undefined && { used: row.closing.used }),
          needed: [...row.closing.needed],
          ...(row.closing.range && {
            range: [row.closing.range[0], row.closing.range[1]] as [number, number],
            inRange: row.closing.inRange === true,
          }),
        },
      }),
      evidence: row.evidence.map(evidenceOf),
      missing: [...row.missing],
    })),
  }
}

export function bridgeOf(desk: ResearchDesk, ticker: string, from: string, to: string) {
  const result = bridge(desk.company(ticker), desk.view, desk.facts, from, to)
  const plain = (sourced: (typeof result.bars)[number]['before']) => (sourced === undefined ? undefined : sourced.value)
  return {
    ticker: result.ticker,
    view: desk.view.name,
    from,
    to,
    start: result.start,
    end: result.end,
    groups: { ...result.groups },
    residual: result.residual,
    bars: result.bars.map((bar) => ({
      group: bar.group,
      id: bar.id,
      label: bar.label,
      unit: bar.unit,
      ...(plain(bar.before) !== undefined && { before: plain(bar.before)! }),
      ...(plain(bar.after) !== undefined && { after: plain(bar.after)! }),
      contribution: bar.contribution,
      evidence: bar.evidence.map(evidenceOf),
      source: sourceOf(bar),
    })),
  }
}

/** Where a bar's new value comes from, in words; empty where the evidence says it. */
function sourceOf({ id, after }: Bridge['bars'][number]): string {
  if (after?.origin.kind === 'assumption') return after.origin.source
  if (after?.origin.kind === 'derived' || after?.origin.kind === 'calendar') return after.origin.words
  if (id.startsWith('rounding.')) return 'targets are rounded to the dollar, to 50 cents under $5'
  if (id === 'structure') return 'the two days are valued in ways that have no common measure'
  return ''
}

export function sensitivityOf(desk: ResearchDesk, ticker: string) {
  const valuation = valueCompany(desk.company(ticker), desk.view, desk.facts, desk.asOf)
  const { perShare } = requireValued(valuation)
  return {
    ticker: valuation.ticker,
    view: desk.view.name,
    asOf: desk.asOf,
    perShare,
    inputs: sensitivities(valuation).map(({ base, ...row }) => ({ ...row, base: base.value })),
  }
}

export function scenarioOf(desk: ResearchDesk, scenario: Scenario, own = false) {
  const universe = desk.companies
    .filter((company) => desk.view.universe.includes(company.ticker))
    .map((company) => ({ company, base: valueCompany(company, desk.view, desk.facts, desk.asOf) }))
  // The shipped ones also suit views without unsigned megawatts; a user's own must not miss by a slip of the pen.
  if (own)
    requireInputs(
      scenario,
      universe.map(({ base }) => base.state),
    )
  return {
    scenario: scenario.name,
    title: scenario.title.en,
    view: desk.view.name,
    asOf: desk.asOf,
    companies: universe.map(({ company, base }) => {
      const changed = base.valued ? valueScenario(base, scenario, desk.facts) : undefined
      return {
        ticker: company.ticker,
        ...(base.price && { price: base.price.value }),
        ...(base.valued && { base: base.valued.perShare, baseMw: base.valued.expectedMw + base.valued.laterMw }),
        ...(changed?.valued && { scenario: changed.valued.perShare, scenarioMw: changed.valued.expectedMw + changed.valued.laterMw }),
        missing: changed ? [...changed.missing] : [...base.missing],
      }
    }),
  }
}

export function namedScenario(name: string): Scenario | undefined {
  return scenarios.find((scenario) => scenario.name === name)
}
