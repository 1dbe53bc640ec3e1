// The compiled reading: a graph as one kernel over blocks of draws, in WebAssembly with vectors or, with the same bits, in plain JavaScript.
import { InputError } from '../../base/index.ts'
import { bind, type Bindings } from '../bindings.ts'
import { failureAt } from '../failure.ts'
import { run as runPoint } from '../point.ts'
import { prepare, type Program, type Roots } from '../program.ts'
import { Blocks } from './blocks.ts'
import { Constants } from './constants.ts'
import { generate, type KernelCode, type Quantiles } from './generate.ts'
import { operandsIn } from './instructions.ts'
import { lanesFor, layoutOf, type Layout } from './layout.ts'
import { lift } from './lift.ts'
import { moduleOf } from './module-cache.ts'
import { regroup } from './regroup.ts'
import { scalar } from './scalar.ts'
import { schedule, type Schedule } from './schedule.ts'
import { sobolWords } from './sobol-body.ts'
import { translate, type Translation } from './translate.ts'
import { webAssembly } from './web-assembly.ts'

export interface KernelOptions {
  /** Ids of the inputs that differ from draw to draw, in the order of the kernel's columns. An id that the graph does not use has a column all the same. */
  readonly varying: readonly string[]
  /** Values of all other inputs. */
  readonly fixed: Bindings
  /** Default: WebAssembly where the machine has it. */
  readonly runtime?: 'simd' | 'javascript'
}

/** Draws in which an output has no finite value. */
export interface Invalid {
  readonly count: number
  /** The first of them within the block; −1 without. */
  readonly first: number
}

/** The words of one dimension of a Sobol sequence; see `sample/sobol.ts`. */
interface SobolDimension {
  readonly words: Uint32Array
  readonly steps: Uint32Array
  readonly shift: number
}

/** Compiled for one graph, one set of varying inputs, and one thread. Columns are overwritten by each block. */
export interface Kernel {
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly runtime: 'simd' | 'javascript'
  /** The most draws of a block: a power of two. */
  readonly lanes: number
  /** Steps computed for each draw: one is an operation of two operands or a function. */
  readonly steps: number
  /** The column of an input, `lanes` long, to be filled before a run: a view of the kernel's own memory. */
  input(index: number): Float64Array
  /** The column of an output, to be read after a run. */
  output(index: number): Float64Array
  /**
   * Computes the first `count` draws of the columns. Draws in which an output has no finite value, or a step below it that `evaluate` would refuse,
   * hold a number that is not finite there and are counted.
   */
  run(count: number): Invalid
  /** Sets other values of the inputs that do not vary; costs a fraction of compiling. Throws as `evaluate` does. */
  fix(fixed: Bindings): void
  /** Fills the first columns, one for each dimension, with the points `first` … `first` + `count` − 1 of a scrambled Sobol sequence, as `Draws` has them. */
  drawSobol(dimensions: readonly SobolDimension[], first: number, count: number): void
}

/** The fixed numbers of a schedule, by place, for given values of the inputs. */
function fixedNumbers(
  translation: Translation,
  plan: Schedule,
  program: Program,
  fixed: Bindings,
  varying: ReadonlySet<string>,
): Float64Array {
  const { instructions, varies, known } = translation
  const all: Record<string, number> = { ...fixed }
  for (const id of varying) all[id] = 0
  const bound = bind(program, all, 'fixed')
  const slots = new Map(program.inputs.map(({ id, slot }) => [id, slot]))
  const values = new Float64Array(instructions.length)
  let isFinite = true
  for (const [at, instruction] of instructions.entries()) {
    if (varies[at] === 1) continue
    const number = known[at]
    if (number !== undefined) values[at] = number
    else if (instruction.step === 'fixed') values[at] = bound[slots.get(translation.fixed[instruction.a]!)!]!
    else {
      const [a, b] = operandsIn(instruction)
      values[at] = scalar(instruction, values[a!]!, b === undefined ? 0 : values[b]!)
    }
    isFinite &&= Number.isFinite(values[at])
  }
  const moving = movingSlots(program, varying)
  // The point reading says in words which node has no value and why.
  let still = isFinite ? undefined : runPoint(program, bound, stillSlots(program, moving))
  for (const slot of program.computed) {
    if (moving[slot] === 0 || program.operations[slot] !== 'divide') continue
    const divisor = program.operands[program.starts[slot]! + 1]!
    if (moving[divisor] === 1) continue
    still ??= runPoint(program, bound, stillSlots(program, moving))
    if (still[divisor] === 0) throw failureAt(program, slot, still)
  }
  return Float64Array.from(plan.fixed, (at) => values[at]!)
}

function movingSlots(program: Program, varying: ReadonlySet<string>): Uint8Array {
  const moving = new Uint8Array(program.nodes.length)
  for (const { id, slot } of program.inputs) if (varying.has(id)) moving[slot] = 1
  for (const slot of program.computed) {
    for (let index = program.starts[slot]!; index < program.starts[slot + 1]!; index += 1) {
      if (moving[program.operands[index]!] === 1) moving[slot] = 1
    }
  }
  return moving
}

function stillSlots(program: Program, moving: Uint8Array): Int32Array {
  return program.computed.filter((slot) => moving[slot] === 0)
}

interface Memory {
  readonly inputs: readonly Float64Array[]
  readonly outputs: readonly Float64Array[]
  fix(numbers: Float64Array): void
  run(count: number): boolean
  sobol(dimensions: readonly SobolDimension[], first: number, count: number): void
}

function views(memory: ArrayBuffer, layout: Layout, outputs: number): Pick<Memory, 'inputs' | 'outputs'> {
  return {
    inputs: Array.from({ length: layout.inputs }, (_, index) => new Float64Array(memory, layout.input(index), layout.lanes)),
    outputs: Array.from({ length: outputs }, (_, index) => new Float64Array(memory, layout.output(index), layout.lanes)),
  }
}

/** The word of the point of an index. */
function wordAt({ words, shift }: SobolDimension, index: number): number {
  let word = shift
  for (let bit = 0, rest = index >>> 0; rest !== 0; bit += 1, rest >>>= 1) if (rest & 1) word ^= words[bit]!
  return word >>> 0
}

function inWebAssembly(plan: Schedule, layout: Layout, outputs: number, quantiles: readonly Quantiles[]): Memory | undefined {
  const constants = new Constants(layout.end)
  // Fixed numbers come first, so that their places are known.
  for (let place = 0; place < plan.fixed.length; place += 1) constants.add(0n)
  const module = moduleOf(generate(plan, layout, constants, layout.end, quantiles))
  const host = webAssembly()
  if (module === undefined || host === undefined) return undefined
  const image = constants.image()
  const wordsAt = layout.end + image.length
  const size = wordsAt + layout.inputs * sobolWords * 8
  const memory = new host.Memory({ initial: Math.ceil(size / 65536) })
  new Uint8Array(memory.buffer).set(image, layout.end)
  const { exports } = new host.Instance(module, { kernel: { memory } })
  const code = exports as unknown as KernelCode
  const view = new DataView(memory.buffer)
  return {
    ...views(memory.buffer, layout, outputs),
    fix(numbers) {
      for (const [place, number] of numbers.entries()) view.setFloat64(layout.end + place * 8, number, true)
    },
    run: (count) => code.run((count + 1) >> 1) !== 0,
    sobol(dimensions, first, count) {
      for (const [index, dimension] of dimensions.entries()) {
        const at = wordsAt + index * sobolWords * 8
        const word = wordAt(dimension, first)
        const { steps } = dimension
        view.setUint32(at, word, true)
        view.setUint32(at + 8, word ^ steps[0]!, true)
        for (let ones = 0; ones < 32; ones += 1) view.setUint32(at + 16 + ones * 8, steps[0]! ^ steps[ones]!, true)
      }
      code.sobol(dimensions.length, (count + 1) >> 1, first, wordsAt)
    },
  }
}

function inJavaScript(plan: Schedule, layout: Layout, outputs: number, quantiles: readonly Quantiles[]): Memory {
  const columns = views(new ArrayBuffer(layout.end), layout, outputs)
  const blocks = new Blocks(plan, columns.inputs, columns.outputs, layout.lanes, quantiles)
  return {
    ...columns,
    fix: (numbers) => blocks.fix(numbers),
    run(count) {
      blocks.run(count)
      return true
    },
    sobol(dimensions, first, count) {
      for (const [index, dimension] of dimensions.entries()) {
        const column = columns.inputs[index]!
        let word = wordAt(dimension, first)
        for (let lane = 0; lane < count; lane += 1) {
          column[lane] = ((word >>> 0) + 0.5) * 2 ** -32
          word ^= dimension.steps[31 - Math.clz32(~(first + lane) & (first + lane + 1))]!
        }
      }
    },
  }
}

function invalidIn(outputs: readonly Float64Array[], count: number): Invalid {
  let found = 0
  let first = -1
  for (let lane = 0; lane < count; lane += 1) {
    if (outputs.every((column) => Number.isFinite(column[lane]))) continue
    found += 1
    if (first < 0) first = lane
  }
  return { count: found, first }
}

/**
 * Compiles a graph for many draws. What no varying input reaches is computed now, once. Throws as `evaluate` does for inputs that are missing or not
 * finite and for fixed parts without a value; an input error for an id that is given twice, and where vectors are asked for and the machine has none.
 */
export function compileKernel(roots: Roots, { varying, fixed, runtime }: KernelOptions): Kernel {
  const program = prepare(roots)
  const columns = new Map(varying.map((id, index) => [id, index]))
  if (columns.size !== varying.length) {
    const twice = varying.find((id, index) => columns.get(id) !== index)
    throw new InputError(`the varying input "${twice}" is given twice`, { where: 'varying', remedy: 'name each input once' })
  }
  const ids = new Set(varying)
  const outputs = program.roots.length
  const lanes = lanesFor(varying.length + outputs)
  const makeVariant = (isGuarded: boolean, where: 'simd' | 'javascript') => {
    const { translation, columns: sources } = lift(regroup(translate(program, columns, isGuarded)), varying.length)
    const quantiles = sources.map((from, index) => ({ from, to: varying.length + index }))
    const plan = schedule(translation)
    const layout = layoutOf(varying.length + sources.length, outputs, lanes, plan.waiting)
    const numbers = (values: Bindings) => fixedNumbers(translation, plan, program, values, ids)
    // Before anything is compiled, so that what is wrong with the state is said first.
    const first = numbers(current)
    const memory = where === 'simd' ? inWebAssembly(plan, layout, outputs, quantiles) : inJavaScript(plan, layout, outputs, quantiles)
    memory?.fix(first)
    const inLoop = plan.stretches.flatMap((stretch) => stretch.steps).filter(({ instruction }) => instruction.step !== 'input')
    return memory && { memory, steps: inLoop.length + sources.length, fix: (values: Bindings) => memory.fix(numbers(values)) }
  }
  let current = fixed
  const compiled = runtime === 'javascript' ? undefined : makeVariant(false, 'simd')
  if (compiled === undefined && runtime === 'simd') {
    throw new InputError('this machine or page does not run WebAssembly with vectors', {
      where: 'runtime',
      remedy: 'leave the runtime open: plain JavaScript gives the same numbers',
    })
  }
  const where = compiled === undefined ? 'javascript' : 'simd'
  const main = compiled ?? makeVariant(true, 'javascript')!
  const { memory } = main
  /** Made when a block first rings the alarm; from then on every block runs guarded, for a tenth more time and with the same bits. */
  let careful: typeof compiled
  const runCarefully = (count: number): void => {
    careful ??= makeVariant(true, 'simd')!
    for (const index of varying.keys()) careful.memory.inputs[index]!.set(memory.inputs[index]!.subarray(0, count))
    careful.memory.run(count)
    for (const [index, column] of careful.memory.outputs.entries()) memory.outputs[index]!.set(column.subarray(0, count))
  }
  return {
    inputs: [...varying],
    outputs: program.roots.map(({ name }) => name),
    runtime: where,
    lanes,
    steps: main.steps,
    input: (index) => memory.inputs[index]!,
    output: (index) => memory.outputs[index]!,
    run(count) {
      if (!Number.isInteger(count) || count < 0 || count > lanes)
        throw new InputError(`a block of ${count} draws`, { where: 'run', remedy: `give a whole number up to ${lanes}` })
      if (count === 0) return { count: 0, first: -1 }
      if (careful !== undefined) runCarefully(count)
      else if (!memory.run(count)) return { count: 0, first: -1 }
      else if (where === 'simd') runCarefully(count)
      return invalidIn(memory.outputs, count)
    },
    fix(values) {
      current = values
      main.fix(values)
      careful?.fix(values)
    },
    drawSobol(dimensions, first, count) {
      if (dimensions.length > varying.length || count > lanes || first % 2 !== 0 || first + count > 2 ** 32)
        throw new InputError(`${dimensions.length} dimensions of ${count} points from index ${first}`, {
          where: 'drawSobol',
          remedy: `give at most ${varying.length} dimensions and ${lanes} points from an even index`,
        })
      if (count > 0) memory.sobol(dimensions, first, count)
    },
  }
}
