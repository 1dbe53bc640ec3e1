// The solve reading: which value of one input makes a node take a given value. It finds all answers in a range, and says when there is none.
import { InputError, ModelError } from '../base/index.ts'
import { nameOf, type Node } from '../graph/index.ts'
import { bind, type Bindings } from './bindings.ts'
import { run } from './point.ts'
import { prepare } from './program.ts'
import { affected, below } from './reach.ts'
import { gridOf, scan, type Interval } from './solve/scan.ts'

export interface SolveOptions {
  /** The range searched, in the input's unit. */
  readonly low: number
  readonly high: number
  /** Number of steps of the scan; default 256. Two answers closer than a step may be missed. */
  readonly steps?: number
}

/** All answers in the range searched. */
export interface Solve {
  /** `none`: the target is not reached; `one`; `several`; `interval`: the node equals the target over a whole stretch. */
  readonly kind: 'none' | 'one' | 'several' | 'interval'
  /** Ascending, in the input's unit; an interval is there with both its ends. */
  readonly solutions: readonly number[]
  /** Stretches over which the node stays at the target. */
  readonly intervals: readonly Interval[]
  /** The lowest and highest value that the node takes in the range, to the scan's resolution. */
  readonly reachable: Interval
  /** Stretches of the range, to the scan's resolution, where the node has no finite value. */
  readonly gaps: readonly Interval[]
  /** The widest step of the scan: answers further apart than this are told apart. */
  readonly resolution: number
  /** Each answer lies within this distance of the true one; where the node only touches the target, within the square root of it, relatively. */
  readonly tolerance: number
}

function requireRange(name: string, { low, high, steps = 256 }: SolveOptions): void {
  if (!Number.isFinite(low) || !Number.isFinite(high) || low >= high) {
    throw new InputError(`cannot search from ${low} to ${high}`, { where: name, remedy: 'give a finite low below a finite high' })
  }
  if (!Number.isInteger(steps) || steps < 2 || steps > 1_000_000) {
    throw new InputError(`cannot search in ${steps} steps`, { where: name, remedy: 'give a whole number of steps from 2 to 1000000' })
  }
}

/**
 * Finds every value of the input `id` between `low` and `high` at which `root` equals `target`, the other inputs as bound
 * (a binding of `id` itself is ignored). Scans in equal steps (equal ratios where low > 0 and high ÷ low > 1000), then narrows each change of sign
 * to the last bit and looks for places where the node only touches the target.
 * Throws a model error when the root does not depend on the input, or has no finite value anywhere in the range.
 */
export function solve(root: Node, bindings: Bindings, id: string, target: number, options: SolveOptions): Solve {
  const program = prepare(root)
  const slot = program.roots[0]!.slot
  const reach = below(program, slot)
  const name = nameOf(root)
  const unknown = reach.inputs.find((input) => input.id === id)
  if (unknown === undefined) {
    throw new ModelError(`"${name}" does not depend on "${id}"`, {
      where: 'solve',
      remedy: `choose one of its ${reach.inputs.length} inputs, for example ${reach.inputs[0]?.id ?? 'none: it has no inputs'}`,
    })
  }
  if (!Number.isFinite(target)) throw new InputError(`a target of ${target}`, { where: name, remedy: 'give a finite number' })
  requireRange(name, options)
  const values = bind(program, bindings, 'bindings', id)
  const { moving, still } = affected(program, reach, [unknown.slot])
  run(program, values, still)
  let failure: unknown
  const valueAt = (x: number): number => {
    values[unknown.slot] = x
    try {
      run(program, values, moving)
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      failure ??= error
      return NaN
    }
    return values[slot]!
  }
  const grid = gridOf(options.low, options.high, options.steps ?? 256)
  const found = scan(valueAt, grid, target)
  if (found === undefined) throw failure
  const solutions = [...found.roots, ...found.intervals.flatMap(({ low, high }) => [low, high])].toSorted((a, b) => a - b)
  return {
    kind: found.intervals.length > 0 ? 'interval' : solutions.length === 0 ? 'none' : solutions.length === 1 ? 'one' : 'several',
    solutions,
    intervals: found.intervals,
    reachable: found.reachable,
    gaps: found.gaps,
    resolution: grid.slice(1).reduce((widest, x, index) => Math.max(widest, x - grid[index]!), 0),
    tolerance: 4 * Number.EPSILON * Math.max(Math.abs(options.low), Math.abs(options.high)),
  }
}
