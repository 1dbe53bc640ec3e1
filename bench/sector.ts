// How fast the sector is valued with gradients, one company bridged and one stock valued from its facts, on the shipped data. Prints medians of many warm runs.
import { attribute, evaluate, gradients, prepare } from '../src/evaluate/index.ts'
import type { KeptFact } from '../src/facts/index.ts'
import { bindingsOf, bridge, imply, valueCompany } from '../src/research/index.ts'
import { companies, company, fact, house, shippedFacts } from '../test/shipped-facts.ts'

const [from, day] = ['2025-11-30', '2026-07-03']

/** What some companies lack for a value, made up so that all thirteen are measured: shares, cash and hashrate. */
const completed: readonly KeptFact[] = companies.flatMap(({ ticker }, index) => {
  if (valueCompany(company(ticker), house, shippedFacts, day).valued) return []
  return [
    fact(`b${index}1`, from, { subject: ticker, attribute: 'shares_outstanding', value: 250e6, unit: 'share' }),
    fact(`b${index}2`, from, { subject: ticker, attribute: 'cash', value: 600e6, unit: 'USD' }),
    fact(`b${index}3`, from, { subject: ticker, attribute: 'hashrate', value: 20, unit: 'EH/s' }),
  ]
})
const facts = [...shippedFacts, ...completed]
const valuations = companies.map((each) => valueCompany(each, house, facts, day))
if (valuations.some((valuation) => !valuation.graph)) throw new Error('not all thirteen companies have a value')

const program = prepare(Object.fromEntries(valuations.map(({ ticker, graph }) => [ticker, graph!.perShare])))
const bindings = Object.assign({}, ...valuations.map(({ state }) => bindingsOf(state.inputs))) as Record<string, number>
const cifr = valuations.find(({ ticker }) => ticker === 'CIFR')!
const riseAll = Object.fromEntries(Object.entries(bindingsOf(cifr.state.inputs)).map(([id, value]) => [id, value * 1.01]))

function median(run: () => unknown, seconds = 1.5): number {
  const times: number[] = []
  for (let warm = 0; warm < 20; warm += 1) run()
  const end = performance.now() + seconds * 1000
  while (performance.now() < end || times.length < 20) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

const rows: readonly (readonly [string, number, number?])[] = [
  ['13 companies, plain evaluation', median(() => evaluate(program, bindings))],
  ['13 companies, values with all gradients', median(() => gradients(program, bindings)), 5],
  ['13 companies, from facts to values', median(() => companies.map((each) => valueCompany(each, house, facts, day)))],
  ['CIFR, from facts to value', median(() => valueCompany(company('CIFR'), house, facts, day))],
  [
    'CIFR, every input moved by a per cent, attributed',
    median(() => attribute(cifr.graph!.perShare, bindingsOf(cifr.state.inputs), riseAll)),
  ],
  [`CIFR, bridge ${from} to ${day}, from facts`, median(() => bridge(company('CIFR'), house, facts, from, day)), 50],
  ['CIFR, implied megawatts', median(() => imply('expected-mw', cifr))],
]
const plain = rows[0]![1]
console.log(
  `${program.nodes.length} nodes, ${program.inputs.length} inputs; ${completed.length} facts made up for companies that lack some`,
)
for (const [name, milliseconds, target] of rows) {
  const aim = target === undefined ? '' : `  (target: under ${target} ms)`
  console.log(`${name.padEnd(52)} ${milliseconds.toFixed(3).padStart(9)} ms ${(milliseconds / plain).toFixed(1).padStart(8)} × plain${aim}`)
}
