// A sum of the parts of six uncertain numbers, sampled by squiggle and by a kernel: both draw, transform and compute.
import { run } from '@quri/squiggle-lang'
import { compileKernel, Draws, uncertainNodes, type Distribution } from '../../src/evaluate/index.ts'
import { add, constant, divide, multiply, subtract } from '../../src/graph/index.ts'

const code = `
  mw = normal(480, 40)
  worth = lognormal({ mean: 12, stdev: 3 })
  sure = beta(8, 2)
  price = lognormal({ mean: 0.09, stdev: 0.04 })
  debt = normal(1500, 200)
  shares = normal(400, 10)
  (mw * worth * sure + 20000 * price - debt) / shares`

/** The sigma of a lognormal distribution with a given mean and standard deviation: √ln(1 + (deviation ÷ mean)²). */
const lognormal = (mean: number, deviation: number): Distribution => ({
  kind: 'lognormal',
  mean,
  sigma: Math.sqrt(Math.log(1 + (deviation / mean) ** 2)),
})

const distributions: Readonly<Record<string, Distribution>> = {
  mw: { kind: 'normal', mean: 480, deviation: 40 },
  worth: lognormal(12, 3),
  sure: { kind: 'beta', alpha: 8, beta: 2, low: 0, high: 1 },
  price: lognormal(0.09, 0.04),
  debt: { kind: 'normal', mean: 1500, deviation: 200 },
  shares: { kind: 'normal', mean: 400, deviation: 10 },
}

export interface Sampled {
  readonly mean: number
  /** Nanoseconds a draw. */
  readonly time: number
}

/** Fills blocks with a Sobol sequence and runs the kernel on them, `draws` in all. */
export function sampleHere(): (draws: number) => Sampled {
  const numbers = Object.entries(distributions).map(([id, distribution]) => ({ id, unit: '1', distribution }))
  const { nodes, drawn } = uncertainNodes(numbers, 'bench')
  const of = (id: string) => nodes.get(id)!
  const hpc = multiply(multiply(of('mw'), of('worth')), of('sure'))
  const coins = multiply(constant(20_000, '1', 'bench'), of('price'))
  const kernel = compileKernel(divide(subtract(add([hpc, coins]), of('debt')), of('shares')), { varying: drawn, fixed: {} })
  const scrambled = new Draws({ method: 'sobol', seed: 1, dimensions: drawn.length }).scrambled(0)
  const output = kernel.output(0)
  return (draws) => {
    const start = performance.now()
    let sum = 0
    for (let first = 0; first < draws; first += kernel.lanes) {
      kernel.drawSobol(scrambled, first, kernel.lanes)
      kernel.run(kernel.lanes)
      for (let lane = 0; lane < kernel.lanes; lane += 1) sum += output[lane]!
    }
    const made = Math.ceil(draws / kernel.lanes) * kernel.lanes
    return { mean: sum / made, time: ((performance.now() - start) * 1e6) / made }
  }
}

export async function sampleInSquiggle(draws: number): Promise<Sampled> {
  const start = performance.now()
  const answer = await run(code, { environment: { sampleCount: draws, xyPointLength: 1000, seed: 'bench' } })
  const time = ((performance.now() - start) * 1e6) / draws
  if (!answer.ok) throw new Error(`squiggle: ${answer.value.toString()}`)
  const result = answer.value.result.value as { readonly getSamples?: () => readonly number[] }
  const samples = result.getSamples?.()
  if (samples?.length !== draws) throw new Error('squiggle did not answer with samples')
  return { mean: samples.reduce((sum, value) => sum + value, 0) / draws, time }
}
