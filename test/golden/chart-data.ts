// The data of every chart as research gives it on the shipped data: a chart takes it without conversion but for words.
import type {
  BridgeChartData,
  ContractsChartData,
  DistributionChartData,
  FrontierChartData,
  HistoryChartData,
  LadderChartData,
  OverTimeChartData,
  PartsChartData,
  PricedInChartData,
  ScatterChartData,
  TornadoChartData,
} from '../../src/charts/index.ts'
import { formOfInput } from '../../src/notes/figures/input-form.ts'
import { printFigure } from '../../src/notes/figures/print-figure.ts'
import { english } from '../../src/notes/languages/english.ts'
import { german } from '../../src/notes/languages/german.ts'
import { valuationWords } from '../../src/notes/words/valuation-words.ts'
import type { ResearchDesk } from '../../src/desk/research-desk.ts'
import { parts } from '../../src/model/index.ts'
import {
  bridge,
  frontier,
  imply,
  pricePerContractedMw,
  sectorSums,
  sectorTable,
  sensitivities,
  simulate,
  simulationPlan,
  valueCompany,
  type SimulatedCompany,
} from '../../src/research/index.ts'

export interface ChartData {
  readonly bridge: BridgeChartData
  readonly parts: PartsChartData
  readonly ladder: LadderChartData
  readonly contracts: ContractsChartData
  readonly distribution: DistributionChartData
  readonly tornado: TornadoChartData
  readonly frontier: FrontierChartData
  readonly history: HistoryChartData
  readonly scatter: ScatterChartData
  readonly 'over-time': OverTimeChartData
  readonly 'priced-in': PricedInChartData
}

export function dataOfCharts(house: ResearchDesk, broker: ResearchDesk, ticker: string, code: 'en' | 'de'): ChartData {
  const { view, companies, facts, asOf } = house
  const language = code === 'en' ? english : german
  const company = house.company(ticker)
  const valuation = valueCompany(company, view, facts, asOf)
  const valued = valuation.valued!
  const price = valuation.price!
  const table = sectorTable(view, companies, facts, asOf)
  const sums = sectorSums(table, facts)
  const brokerValue = valueCompany(company, broker.view, facts, asOf).valued!
  const moved = bridge(company, broker.view, facts, '2025-11-05', asOf)
  const paid = new Map(pricePerContractedMw(table).map((row) => [row.ticker, row.paid]))
  const told = (attribute: string, by?: string) =>
    facts
      .filter((kept) => kept.fact.subject === ticker && kept.fact.attribute === attribute && (by === undefined || kept.fact.by === by))
      .filter((kept) => kept.known <= asOf)
  const [simulated] = simulate(simulationPlan([valuation], { reference: table.rows.map((row) => row.valuation) }), {
    method: 'sobol',
    seed: 1,
    draws: 8192,
    explainedDraws: 0,
  }).companies as [SimulatedCompany]
  const days = ['2025-02-01', '2025-04-01', '2025-06-01', '2025-08-01', '2025-09-15', '2025-10-15', '2025-11-01', asOf]
  return {
    bridge: {
      name: ticker,
      start: { day: '2025-11-05', value: moved.start },
      end: { day: asOf, value: moved.end },
      bars: moved.bars.map(({ label, contribution }) => ({ label, contribution })),
    },
    parts: {
      name: ticker,
      parts: parts.map((part) => ({ label: valuationWords[code].part[part], value: valued.parts[part] })),
      dilutedShares: valued.dilutedShares,
      perShare: valued.perShare,
      price: { value: price.value, day: price.on },
    },
    ladder: {
      name: ticker,
      steps: [
        { basis: 'approved', stage: 'potential', mw: valuation.state.inputs[`${ticker}.approved.approved_mw`]!.value, label: 'On file' },
        { basis: 'critical_it', stage: 'contracted', mw: valued.contractedMw },
        { basis: 'critical_it', stage: 'expected', mw: valued.expectedMw },
      ],
    },
    contracts: {
      name: ticker,
      asOf,
      contracts: sums.contracts
        .filter((row) => row.ticker === ticker)
        .map(({ contract }) => ({
          label: contract.label,
          signed: contract.signed,
          delivery: contract.delivery?.fact.on ?? '2027-02',
          assumedDelivery: contract.delivery === undefined,
          termYears: contract.term?.fact.value as number | undefined,
          mw: contract.critical?.value ?? contract.gross?.value,
          basis: contract.critical === undefined ? ('gross' as const) : ('critical_it' as const),
          value: contract.value?.value,
        })),
    },
    distribution: {
      name: ticker,
      of: { histogram: simulated.histogram, quantiles: simulated.quantiles },
      abovePrice: simulated.abovePrice?.value,
      price: price.value,
      target: valued.priceTarget,
    },
    tornado: {
      name: ticker,
      base: valued.perShare,
      rows: sensitivities(valuation).map(({ id, unit, label, low, high, atLow, atHigh, documented }) => ({
        label,
        low: printFigure(low, formOfInput(id, unit), language),
        high: printFigure(high, formOfInput(id, unit), language),
        atLow,
        atHigh,
        documented,
      })),
    },
    frontier: {
      name: ticker,
      price: price.value,
      curve: frontier(valuation, 17),
      points: [
        { label: 'house', mw: valued.expectedMw, valuePerMw: valued.valuePerMw! },
        { label: 'JPMorgan', mw: brokerValue.expectedMw, valuePerMw: brokerValue.valuePerMw! },
      ],
      contractedMw: valued.contractedMw,
    },
    history: {
      name: ticker,
      from: '2024-11-24',
      to: asOf,
      prices: told('share_price').map(({ fact, known }) => ({ day: fact.on?.length === 10 ? fact.on : known, value: fact.value as number })),
      targets: told('price_target', 'JPMorgan').map(({ fact, known }) => ({ day: known, value: fact.value as number })),
      ratings: told('rating', 'JPMorgan').map(({ fact, known }) => ({ day: known, rating: fact.value as string })),
    },
    scatter: {
      points: table.rows.map(({ valuation: row }) => ({
        label: row.ticker,
        shareOfApproved: row.valued?.shareOfApproved,
        pricePerMw: paid.get(row.ticker),
      })),
    },
    'over-time': {
      name: 'Sector',
      days: days.map((day) => {
        // Of those valued on the day: signed megawatts of the others have no expected ones beside them.
        const then = sectorTable(view, companies, facts, day).rows.flatMap(({ valuation: { valued: own } }) => own ?? [])
        const sum = (part: (own: (typeof then)[number]) => number) => then.reduce((total, own) => total + part(own), 0)
        return { day, expected: sum((own) => own.expectedMw), contracted: sum((own) => own.contractedMw) }
      }),
    },
    'priced-in': {
      asOf,
      horizon: '2026-12',
      expectedBy: 'JPMorgan',
      rows: table.rows.flatMap(({ valuation: row }) => {
        if (row.valued === undefined || row.price === undefined) return []
        const assumed = imply('expected-mw', row).solutions[0]
        if (assumed === undefined) return []
        const theirs = valueCompany(row.state.company, broker.view, facts, asOf).valued?.expectedMw
        return [
          { label: row.ticker, price: row.price.value, signed: row.valued.contractedMw, assumed, ...(theirs ? { expected: theirs } : {}) },
        ]
      }),
    },
  }
}
