// The attribute reading: how much of a value's change between two states each input is answerable for (Aumann–Shapley along the straight path).
import { ModelError } from '../base/index.ts'
import { nameOf, type Node } from '../graph/index.ts'
import { bind, type Bindings } from './bindings.ts'
import { integrate } from './attribute/integrate.ts'
import { pathBetween } from './attribute/path.ts'
import { prepare } from './program.ts'
import { below } from './reach.ts'
import { sumOf } from './sum.ts'

export interface AttributeOptions {
  /** Of each smooth piece of the path, relative to the value; default 1e-12. */
  readonly tolerance?: number
}

/** A bridge between two states. */
export interface Attribution {
  /** The value in the first and in the second state. */
  readonly from: number
  readonly to: number
  /** By input id, sorted, in the unit of the value; exactly 0 for an input that did not change. */
  readonly contributions: Readonly<Record<string, number>>
  /** `to` − `from` − the sum of the contributions: rounding and quadrature, reported as it is, never spread over the contributions. */
  readonly residual: number
  /** Where along the path, from 0 to 1, the deciding operand of some minimum or maximum changes. */
  readonly kinks: readonly number[]
}

/** The residual that is still taken for rounding, relative to the size of the value and its contributions. */
const acceptable = 1e-9

/**
 * Attributes the change of a node between two states to the inputs: contribution_i = Δx_i ∫₀¹ ∂f/∂x_i(x₀ + t·Δx) dt.
 * The contributions add up to the change because the integrand is the derivative of f along the path; no order of inputs enters.
 * Source: Aumann and Shapley 1974, "Values of Non-Atomic Games"; cost shares after Billera and Heath 1982. The path is cut where the deciding operand of a
 * minimum or maximum changes, and each smooth piece is integrated by adaptive Gauss–Kronrod quadrature. Where two operands tie over a stretch,
 * the split between them is a convention: the operand that decided on entering the stretch keeps it.
 * Both states must bind every input of the graph. Throws a model error naming a missing input, a point of the path without a value,
 * or a residual that is more than rounding.
 */
export function attribute(root: Node, from: Bindings, to: Bindings, { tolerance = 1e-12 }: AttributeOptions = {}): Attribution {
  const program = prepare(root)
  const slot = program.roots[0]!.slot
  const first = bind(program, from, 'the first state')
  const second = bind(program, to, 'the second state')
  const path = pathBetween(program, slot, first, second)
  const integral = integrate(path, tolerance)
  const moved = new Map(path.inputs.map(({ id }, index) => [id, integral.contributions[index]!]))
  const contributions: Record<string, number> = Object.create(null) as Record<string, number>
  for (const { id } of below(program, slot).inputs) contributions[id] = (moved.get(id) ?? 0) + 0
  const parts = Object.values(contributions)
  const residual = sumOf([path.to, -path.from, ...parts.map((part) => -part)])
  const scale = parts.reduce((largest, part) => Math.max(largest, Math.abs(part)), Math.max(Math.abs(path.from), Math.abs(path.to)))
  if (Math.abs(residual) > acceptable * scale) {
    throw new ModelError(`the contributions to "${nameOf(root)}" miss its change by ${residual}`, {
      where: `from ${path.from} to ${path.to}`,
      remedy: 'take states between which the slope stays finite, or attribute in two steps',
    })
  }
  return { from: path.from, to: path.to, contributions, residual, kinks: integral.kinks }
}
