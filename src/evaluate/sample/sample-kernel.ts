// The outputs of a plan for a block of draws: columns in, columns out.
import { InputError } from '../../base/index.ts'
import type { Node } from '../../graph/index.ts'
import { bind } from '../bindings.ts'
import { run as runProgram } from '../point.ts'
import { prepare } from '../program.ts'
import { affected } from '../reach.ts'
import { blockLanes, type SamplePlan } from './sample-plan.ts'

export interface SampleKernel {
  /** One column of `blockLanes` draws per dimension, to be filled before a run. */
  readonly draws: readonly Float64Array[]
  /** One column per output, filled by a run. Where an output has no value, NaN or an infinity stands. */
  readonly outputs: readonly Float64Array[]
  run(count: number): void
}

/** Throws an input error where nothing is uncertain: every draw would be the same. */
export function sampleKernel(plan: SamplePlan): SampleKernel {
  if (plan.drawn.length === 0)
    throw new InputError('nothing is uncertain, so there is nothing to draw', {
      where: 'the inputs of the sample',
      remedy: 'give an assumption of the view a distribution',
    })
  const roots: Record<string, Node> = Object.fromEntries(plan.outputs.map(({ node }, index) => [`output ${index}`, node]))
  const program = prepare(roots)
  const places = new Map(program.inputs.map(({ id, slot }) => [id, slot]))
  const values = bind(program, { ...Object.fromEntries(plan.drawn.map((id) => [id, 0.5])), ...plan.fixed })
  runProgram(program, values)
  const used = plan.drawn.flatMap((id, dimension) => (places.has(id) ? [{ dimension, slot: places.get(id)! }] : []))
  const { moving } = affected(
    program,
    { computed: program.computed, inputs: program.inputs },
    used.map(({ slot }) => slot),
  )
  const draws = plan.drawn.map(() => new Float64Array(blockLanes))
  const outputs = plan.outputs.map(() => new Float64Array(blockLanes))
  return {
    draws,
    outputs,
    run(count) {
      for (let lane = 0; lane < count; lane += 1) {
        for (const { dimension, slot } of used) values[slot] = draws[dimension]![lane]!
        let isValued = true
        try {
          runProgram(program, values, moving)
        } catch {
          isValued = false
        }
        for (const [index, { slot }] of program.roots.entries()) outputs[index]![lane] = isValued ? values[slot]! : NaN
      }
    },
  }
}
