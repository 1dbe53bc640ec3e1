// The sector as one graph with some forty uncertain inputs, and the same numbers as the text that the C and numpy versions read.
import { prepare, type Bindings } from '../../src/evaluate/index.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import type { Node } from '../../src/graph/index.ts'
import { bindingsOf, valueCompany, type Valuation } from '../../src/research/index.ts'
import { companies, company, fact, house, shippedFacts } from '../../test/shipped-facts.ts'

const day = '2026-07-03'

/** In the order of the enumeration in sector.c. */
const common = [
  'bitcoin_price',
  'bitcoin_growth',
  'network_growth',
  'conversion_share',
  'contracted_probability',
  'expected_probability',
  'later_conversion',
  'colocation_rent',
  'cap_rate',
  'build_cost',
  'gpu_revenue',
  'gpu_utilisation',
  'unused_power_value',
].map((name) => `view.${name}`)

/** In the order in which sector.c reads them. */
const certain = [
  'bitcoin_premium',
  'network_hashrate',
  'fee_share',
  'mining_other_cost',
  'mining_discount_rate',
  'hpc_discount_rate',
  'later_years',
  'gross_to_critical',
  'noi_margin',
  'gpus_per_mw',
  'gpu_cost',
  'gpu_life',
  'cloud_margin',
  'cloud_discount_rate',
  'pipeline_value',
].map((name) => `view.${name}`)

export interface SectorCase {
  readonly roots: Readonly<Record<string, Node>>
  readonly state: Bindings
  /** Ids of the uncertain inputs, in the order of columns. */
  readonly uncertain: readonly string[]
  /** What C and numpy read. */
  readonly text: string
  /** Companies that lack a share count, cash or hashrate on file, for which numbers were made up. */
  readonly madeUp: readonly string[]
  readonly nodes: number
}

/** What some companies lack for a value, made up so that all thirteen are there. */
function completed(): { readonly facts: readonly KeptFact[]; readonly tickers: readonly string[] } {
  const lacking = companies.filter(({ ticker }) => !valueCompany(company(ticker), house, shippedFacts, day).valued)
  const facts = lacking.flatMap(({ ticker }, index) => [
    fact(`b${index}1`, '2026-06-30', { subject: ticker, attribute: 'shares_outstanding', value: 250e6, unit: 'share' }),
    fact(`b${index}2`, '2026-06-30', { subject: ticker, attribute: 'cash', value: 600e6, unit: 'USD' }),
    fact(`b${index}3`, '2026-06-30', { subject: ticker, attribute: 'hashrate', value: 20, unit: 'EH/s' }),
  ])
  return { facts: [...shippedFacts, ...facts], tickers: lacking.map(({ ticker }) => ticker) }
}

function textOf(valuations: readonly Valuation[], state: Bindings, uncertain: readonly string[]): string {
  const read = (id: string, otherwise?: number): number => {
    const value = state[id] ?? otherwise
    if (value === undefined) throw new Error(`no ${id} in the state`)
    return value
  }
  const column = (id: string) => uncertain.indexOf(id)
  const quarters = valuations.find(({ state: own }) => own.structure.mine)!.state.structure.quarters
  const targetDay = valuations[0]!.state.target
  const targetQuarter = `${targetDay.slice(0, 4)}Q${Math.ceil(Number(targetDay.slice(5, 7)) / 3)}`
  const target = quarters.indexOf(targetQuarter)
  const numbers: number[] = [quarters.length, target < 0 ? quarters.length - 1 : target]
  for (const quarter of quarters)
    numbers.push(read(`time.${quarter}.days`), read(`time.${quarter}.years`), read(`time.${quarter}.years_after_target`))
  numbers.push(...certain.map((id) => read(id)), valuations.length)
  for (const { ticker, state: own } of valuations) {
    const { structure } = own
    const id = (name: string) => `${ticker}.${name}`
    numbers.push(Number(structure.mine), column(id('mine.power_cost')), read(id('mine.hashrate'), 0), read(id('mine.efficiency'), 1))
    for (const quarter of quarters) numbers.push(read(id(`mine.${quarter}.leaving_mw`), 0))
    numbers.push(['stated', 'share', 'none'].indexOf(structure.expectation), read(id('expected_mw'), 0))
    numbers.push(structure.unsigned === 'stated' ? 0 : 2, own.view.cloud.includes(ticker) ? 1 : 0, Number(structure.approved))
    numbers.push(read(id('approved.base_mw'), 0), read(id('approved.approved_mw'), 0), structure.pipeline ? read(id('pipeline_mw')) : 0)
    numbers.push(read(id('hpc.value_per_mw'), 0), read(id('bitcoin.holdings')))
    const instruments = structure.instruments.map(({ key, kind, capped, afterCash }) => {
      const of = (name: string) => id(`instrument.${key}.${name}`)
      if (kind === 'warrant') return { shares: read(of('shares')), strike: read(of('exercise_price')), cash: 0 }
      const [face, conversion] = [read(of('face')), read(of('conversion_price'))]
      return {
        shares: face / conversion,
        strike: capped ? read(of('cap_price')) : conversion,
        cash: (afterCash ? read(of('proceeds')) : 0) - face,
      }
    })
    instruments.sort((a, b) => a.strike - b.strike)
    numbers.push(read(id('cash')) - read(id('debt')) + instruments.reduce((sum, { cash }) => sum + cash, 0), read(id('shares')))
    const stated = structure.contracts.filter(({ measure }) => measure === 'stated')
    numbers.push(structure.contracts.length)
    for (const { key, kind, valuation, measure, shared } of structure.contracts) {
      const of = (name: string) => id(`contract.${key}.${name}`)
      const mw =
        measure === 'stated'
          ? read(of('mw'))
          : measure === 'gross'
            ? read(of('gross_mw')) / read(of('gross_to_critical'))
            : Math.max(0, read(id('contracted.total_mw')) - stated.reduce((sum, other) => sum + read(id(`contract.${other.key}.mw`)), 0))
      const terms = valuation === 'terms'
      numbers.push(kind === 'cloud' ? 1 : 0, ['stated', 'terms', 'sector'].indexOf(valuation), mw)
      numbers.push(terms ? read(of('value')) : 0, terms ? read(of('term')) : 1, terms ? read(of('margin')) : 0)
      numbers.push(terms && kind === 'colocation' ? read(of('build_cost')) : 0, shared ? read(of('ownership')) : 1, column(of('delay')))
    }
    numbers.push(instruments.length, ...instruments.flatMap(({ shares, strike }) => [shares, strike]))
  }
  return `${numbers.join('\n')}\n`
}

export function sectorCase(): SectorCase {
  const { facts, tickers } = completed()
  const valuations = companies.map((each) => valueCompany(each, house, facts, day))
  if (valuations.some(({ valued }) => !valued)) throw new Error('not all companies have a value')
  const roots = Object.fromEntries(valuations.map(({ ticker, graph }) => [ticker, graph!.perShare]))
  const state = Object.assign({}, ...valuations.map((each) => bindingsOf(each.state.inputs))) as Record<string, number>
  const program = prepare(roots)
  const own = program.inputs.map(({ id }) => id).filter((id) => /\.(?:mine\.power_cost|delay)$/.test(id))
  const uncertain = [...common, ...own]
  return { roots, state, uncertain, text: textOf(valuations, state, uncertain), madeUp: tickers, nodes: program.nodes.length }
}

/** Values of the uncertain inputs, spread by some per cent around the state, the same on each call; a column of `draws` for each. */
export function columnsOf({ uncertain, state }: SectorCase, draws: number): readonly Float64Array[] {
  return uncertain.map((id, index) => {
    const centre = state[id]!
    // Steps by an irrational number of its own spread each input evenly and independently (Weyl 1916).
    const step = Math.sqrt(2 + index * 3) % 1
    return Float64Array.from({ length: draws }, (_, draw) => {
      const u = ((draw + 1) * step) % 1
      return /delay|growth/.test(id) ? centre + 0.3 * (u - 0.4) * (id.includes('delay') ? 1 : 0.5) : centre * (0.7 + 0.6 * u)
    })
  })
}
