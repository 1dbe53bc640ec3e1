// How fast a graph is read: a made-up sector of 13 companies and some 3,000 nodes, and one company of it. Prints medians of many warm runs.
import { attribute, evaluate, explain, gradient, gradients, prepare, solve, type Bindings } from '../src/evaluate/index.ts'
import {
  add,
  constant,
  divide,
  exponential,
  input,
  maximum,
  minimum,
  multiply,
  power,
  product,
  subtract,
  type Node,
} from '../src/graph/index.ts'

/** Ten quarters of mining, twenty HPC buckets, and a dilution over six instruments: the shape of the valuation, not its numbers. */
function company(ticker: string): Node {
  const ratioOf = (name: string) => input(`${ticker}.${name}`, '1')
  const usd = (name: string) => input(`${ticker}.${name}`, 'USD')
  const one = constant(1, '1', 'unity')
  const quarters = Array.from({ length: 10 }, (_, quarter) => {
    const revenue = product([
      usd('mining.revenue'),
      power(add([one, ratioOf('price.growth')]), quarter / 4),
      ratioOf(`quarter.${quarter}.running`),
    ])
    const cost = product([usd('mining.cost'), ratioOf('energy.price'), ratioOf(`quarter.${quarter}.running`)])
    const discount = exponential(multiply(ratioOf('mining.rate'), constant(-quarter / 4, '1', 'time')))
    return multiply(maximum([subtract(revenue, cost), constant(0, 'USD', 'switched off')]), discount, `quarter ${quarter}`)
  })
  const buckets = Array.from({ length: 20 }, (_, bucket) => {
    const mw = input(`${ticker}.bucket.${bucket}.mw`, 'MW[critical_it]')
    const each = input(`${ticker}.value-per-mw`, 'USD/MW[critical_it]')
    const delay = power(add([one, ratioOf('hpc.rate')]), -bucket / 10)
    return product([mw, each, ratioOf(`bucket.${bucket}.probability`), delay], `bucket ${bucket}`)
  })
  const equity = add([subtract(add([add(quarters, 'mining'), add(buckets, 'HPC'), usd('cash')], 'gross'), usd('debt'))], 'equity')
  let [worth, count]: [Node, Node] = [equity, input(`${ticker}.shares`, 'share')]
  const candidates = [divide(worth, count)]
  for (let instrument = 0; instrument < 6; instrument += 1) {
    const shares = input(`${ticker}.instrument.${instrument}.shares`, 'share')
    worth = add([worth, multiply(shares, input(`${ticker}.instrument.${instrument}.strike`, 'USD/share'))])
    count = add([count, shares])
    candidates.push(divide(worth, count))
  }
  return minimum(candidates, `${ticker} value per share`)
}

const tickers = ['APLD', 'BITF', 'BTDR', 'CIFR', 'CLSK', 'CORZ', 'GLXY', 'HIVE', 'HUT', 'IREN', 'MARA', 'RIOT', 'WULF']
const roots = Object.fromEntries(tickers.map((ticker) => [ticker, company(ticker)]))
const program = prepare(roots)

/** Two states, the second some steps away from the first in every input. */
function state(second: boolean): Bindings {
  const values = { USD: 3e8, '1': 0.6, share: 5e7, 'MW[critical_it]': 40, 'USD/MW[critical_it]': 12e6, 'USD/share': 9 }
  return Object.fromEntries(
    program.inputs.map(({ id, slot }, index) => {
      const value = values[program.nodes[slot]!.unit as keyof typeof values]
      return [id, value * (1 + ((index * 7919) % 97) / 200) * (second ? 1 + ((index * 104_729) % 89) / 150 - 0.2 : 1)]
    }),
  )
}

const [from, to] = [state(false), state(true)]
const iren = roots['IREN']!

function median(act: () => unknown): number {
  for (let warm = 0; warm < 20; warm += 1) act()
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now()
    act()
    return performance.now() - start
  })
  return times.toSorted((a, b) => a - b)[30]!
}

const one = prepare(iren).nodes.length
console.log(`sector: ${program.nodes.length} nodes, ${program.inputs.length} inputs; one company: ${one} nodes`)
const point = median(() => evaluate(program, from))
const lines: readonly (readonly [string, () => unknown])[] = [
  ['sector, gradients of all 13', () => gradients(program, from)],
  ['company, point', () => evaluate(iren, from)],
  ['company, gradient', () => gradient(iren, from)],
  ['company, explain', () => explain(iren, from)],
  ['company, solve in 256 steps', () => solve(iren, from, 'IREN.value-per-mw', 25, { low: 1e6, high: 40e6 })],
  ['company, bridge', () => attribute(iren, from, to)],
]
console.log(`sector, point                  ${point.toFixed(3)} ms`)
for (const [name, act] of lines) {
  const time = median(act)
  console.log(`${name.padEnd(30)} ${time.toFixed(3)} ms  ${(time / point).toFixed(1)} × the sector's point`)
}
const bridge = attribute(iren, from, to)
console.log(`the bridge: ${Object.keys(bridge.contributions).length} inputs, ${bridge.kinks.length} kinks, residual ${bridge.residual}`)
