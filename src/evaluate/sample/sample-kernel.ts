// The compiled outputs of a plan, with the draws of a seed as its columns.
import { InputError } from '../../base/index.ts'
import type { Node } from '../../graph/index.ts'
import { compileKernel, type Kernel } from '../wasm/kernel.ts'
import type { Draws } from './draws.ts'
import type { SamplePlan } from './sample-plan.ts'

/** Throws an input error where nothing is uncertain: every draw would be the same. */
export function sampleKernel(plan: SamplePlan): Kernel {
  if (plan.drawn.length === 0)
    throw new InputError('nothing is uncertain, so there is nothing to draw', {
      where: 'the inputs of the sample',
      remedy: 'give an assumption of the view a distribution',
    })
  const roots: Record<string, Node> = Object.fromEntries(plan.outputs.map(({ node }, index) => [`output ${index}`, node]))
  return compileKernel(roots, { varying: plan.drawn, fixed: plan.fixed })
}

/** The columns of a kernel's inputs. */
export function inputColumns(kernel: Kernel): readonly Float64Array[] {
  return kernel.inputs.map((_, index) => kernel.input(index))
}

/** Draws into the columns of a kernel; `columns` are its own. */
export function drawInto(
  kernel: Kernel,
  columns: readonly Float64Array[],
  draws: Draws,
  replicate: number,
  first: number,
  count: number,
): void {
  if (draws.options.method === 'sobol') kernel.drawSobol(draws.scrambled(replicate), first, count)
  else draws.fill(replicate, first, count, columns)
}
