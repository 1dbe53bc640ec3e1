// How fast the sector is simulated: the compiled kernel against the same model in C and numpy, against plain readings and squiggle; all in one run, as ratios.
import { compileKernel, evaluate, prepare, type Kernel } from '../src/evaluate/index.ts'
import { foreign, type Foreign } from './simulate/foreign.ts'
import { columnsOf, sectorCase } from './simulate/sector-case.ts'
import { samplingGain } from './simulate/sampling-gain.ts'
import { squiggleCase } from './simulate/squiggle-case.ts'
import { workerEfficiency } from './simulate/worker-efficiency.ts'

const asJson = process.argv.includes('--json')
const say = (line: string) => {
  if (!asJson) console.log(line)
}

/** No power of two, for the sake of the other versions, whose columns would compete for the same lines of the cache. */
const draws = 1000
const rounds = 5

const middle = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!

/** Nanoseconds a draw: the best of some hundred milliseconds, as C measures itself. */
function timeOf(act: () => void, each: number, milliseconds = 250): number {
  let best = Infinity
  const end = performance.now() + milliseconds
  do {
    const start = performance.now()
    act()
    best = Math.min(best, ((performance.now() - start) * 1e6) / each)
  } while (performance.now() < end)
  return best
}

const sector = sectorCase()
const columns = columnsOf(sector, draws)

/**
 * Processor time in milliseconds, so that others at work on the machine do not count. Other inputs to vary give another module: nothing is remembered
 * from the compilation before.
 */
function compileTimes(): { readonly first: number; readonly best: number } {
  const times = Array.from({ length: 16 }, (_, turn) => {
    const varying = [...sector.uncertain.slice(turn), ...sector.uncertain.slice(0, turn)]
    const start = process.cpuUsage()
    compileKernel(sector.roots, { varying, fixed: sector.state })
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return { first: times[0]!, best: Math.min(...times) }
}

function fill(kernel: Kernel): Kernel {
  for (const [index, column] of columns.entries()) kernel.input(index).set(column)
  kernel.run(draws)
  return kernel
}

function demandAgreement(kernel: Kernel, { name, outputs }: Foreign): number {
  let worst = 0
  for (const index of kernel.outputs.keys())
    for (let draw = 0; draw < draws; draw += 1)
      worst = Math.max(worst, Math.abs(outputs[index * draws + draw]! / kernel.output(index)[draw]! - 1))
  if (!(worst <= 1e-9)) throw new Error(`${name} differs from the kernel by ${worst}`)
  return worst
}

const compiled = compileTimes()
const kernel = fill(compileKernel(sector.roots, { varying: sector.uncertain, fixed: sector.state }))
const plain = fill(compileKernel(sector.roots, { varying: sector.uncertain, fixed: sector.state, runtime: 'javascript' }))
say(`${sector.nodes} nodes, ${kernel.outputs.length} companies, ${sector.uncertain.length} uncertain inputs; ${kernel.steps} steps a draw`)
say(`for want of facts, shares, cash or hashrate of ${sector.madeUp.join(', ')} are made up`)
say(`compiled in ${compiled.best.toFixed(1)} ms (target: under 50), the first time, cold, in ${compiled.first.toFixed(1)} ms`)

const program = prepare(sector.roots)
const states = Array.from({ length: 20 }, (_, draw) => ({
  ...sector.state,
  ...Object.fromEntries(sector.uncertain.map((id, index) => [id, columns[index]![draw]!])),
}))
const point = () => {
  for (const state of states) evaluate(program, state)
}
for (const name of kernel.outputs) {
  const index = kernel.outputs.indexOf(name)
  for (const [draw, state] of states.entries()) {
    const apart = Math.abs(evaluate(program, state)[name]! / kernel.output(index)[draw]! - 1)
    if (!(apart <= 1e-9)) throw new Error(`the point reading of ${name} differs from the kernel by ${apart}`)
  }
}

const { versions, skipped, close } = foreign(sector.text, columns, draws)
for (const words of skipped) say(words)
for (const version of versions) say(`${version.name} agrees with the kernel to ${demandAgreement(kernel, version).toExponential(0)}`)

const company = 'CIFR'
const { inputs, here, squiggle: inSquiggle } = squiggleCase(sector.roots[company]!, sector.state, sector.uncertain)
/** Squiggle's own default. */
const squiggleDraws = 10_000
const [ours, theirs] = [here(2 ** 20).mean, (await inSquiggle(squiggleDraws)).mean]
if (!(Math.abs(ours / theirs - 1) < 0.01)) throw new Error(`squiggle's mean is ${theirs}, the kernel's ${ours}`)

const times: Record<string, number[]> = {}
const ratios: Record<string, number[]> = {}
const note = (into: Record<string, number[]>, name: string, value: number) => (into[name] ??= []).push(value)
for (let round = 0; round < rounds; round += 1) {
  const own = timeOf(() => kernel.run(draws), draws)
  note(times, 'kernel', own)
  for (const version of versions) {
    const time = version.time()
    note(times, version.name, time)
    note(ratios, version.name, version.name === 'numpy' ? time / own : own / time)
  }
  const again = timeOf(() => kernel.run(draws), draws)
  for (const [name, act, each] of [
    ['point', point, states.length],
    ['plain', () => plain.run(draws), draws],
  ] as const) {
    const time = timeOf(act, each)
    note(times, name, time)
    note(ratios, name, time / again)
  }
  const small = here(2 ** 19).time
  const squiggle = (await inSquiggle(squiggleDraws)).time
  note(times, 'small', small)
  note(times, 'squiggle', squiggle)
  note(ratios, 'squiggle', squiggle / small)
}
close()

const ratio = (name: string) => (ratios[name] ? Number(middle(ratios[name]).toFixed(3)) : undefined)
const nanoseconds = (name: string) => Number(middle(times[name] ?? [NaN]).toFixed(1))
const [house, bank] = [samplingGain('house'), samplingGain('bank')]
const efficiency = await workerEfficiency()
const report = {
  timeOverC: ratio('strict C'),
  timeOverRelaxedC: ratio('relaxed C'),
  numpyOverTime: ratio('numpy'),
  squiggleOverTime: ratio('squiggle'),
  jsOverTime: ratio('point'),
  javascriptKernelOverTime: ratio('plain'),
  parallelEfficiency: efficiency,
  sobolGain: house.gain,
  sobolGainOfBank: bank.gain,
  sobolDraws: house.sobol,
  randomDraws: house.random,
  compileMilliseconds: Number(compiled.best.toFixed(1)),
  firstCompileMilliseconds: Number(compiled.first.toFixed(1)),
  nanosecondsPerDraw: nanoseconds('kernel'),
  drawnNanosecondsPerDraw: house.nanoseconds,
  skipped,
}

if (asJson) console.log(JSON.stringify(report, undefined, 2))
else {
  const row = (name: string, time: string, value: number | undefined, words: string) =>
    console.log(`${name.padEnd(46)} ${time.padStart(11)} ${(value === undefined ? '–' : value.toFixed(2)).padStart(9)}  ${words}`)
  console.log(`\nthe model alone, on ${draws} draws that lie in memory${' '.repeat(7)}ns a draw     ratio`)
  row('compiled kernel', String(nanoseconds('kernel')), 1, '')
  row('C, gcc -O3 -march=native', String(nanoseconds('strict C')), report.timeOverC, 'kernel ÷ C (target: at most 1)')
  row('C, -ffast-math, 512 bits', String(nanoseconds('relaxed C')), report.timeOverRelaxedC, 'kernel ÷ C (target: at most 3.5)')
  row('numpy', String(nanoseconds('numpy')), report.numpyOverTime, 'numpy ÷ kernel (target: at least 5)')
  row('kernel in plain JavaScript', String(nanoseconds('plain')), report.javascriptKernelOverTime, 'JavaScript ÷ kernel')
  row('point reading, draw by draw', String(nanoseconds('point')), report.jsOverTime, 'point ÷ kernel')
  console.log(`\n${company} alone over ${inputs} normally distributed inputs: drawn, transformed and computed`)
  row('compiled kernel', String(nanoseconds('small')), 1, '')
  row('squiggle, 10,000 samples', String(nanoseconds('squiggle')), report.squiggleOverTime, 'squiggle ÷ kernel (target: at least 100)')
  console.log(`\n${house.words}\n${bank.words}`)
  console.log(
    efficiency === undefined ? 'workers: not measured here' : `two workers: efficiency ${efficiency.toFixed(2)} (target: at least 0.9)`,
  )
}
