// The quantile function of a beta distribution as a table: cells of equal probability, each with the mean of what lies in it.
// By the elementary functions of kernels: those of engines differ in the last bit, and a seed promises all bits.
import { exponential } from '../elementary/exponential.ts'
import { logarithm } from '../elementary/logarithm.ts'
import { accumulate } from '../sum.ts'

/** Cells of the table. Between the middles of cells lie straight lines, beyond the outer middles (half a cell, 0.1 %) the outer means. */
export const tableCells = 512

/** Points of the quadrature, in a variable that moves both ends away: x = 35 s⁴ − 84 s⁵ + 70 s⁶ − 20 s⁷. */
const steps = 4096

const place = (s: number) => s * s * (s * s) * (35 + s * (-84 + s * (70 - 20 * s)))
const stretch = (s: number) => 140 * (s * s * s) * ((1 - s) * (1 - s) * (1 - s))

/** Probability below each step's end, and the first moment there, both normed. */
function cumulated(alpha: number, beta: number): { readonly mass: Float64Array; readonly moment: Float64Array } {
  const mass = new Float64Array(steps + 1)
  const moment = new Float64Array(steps + 1)
  const sums = new Float64Array(2)
  const losses = new Float64Array(2)
  // The density at the mode stands for 1, so that large parameters do not underflow everywhere.
  const peak = alpha > 1 && beta > 1 ? (alpha - 1) / (alpha + beta - 2) : 0.5
  const logPeak = (alpha - 1) * logarithm(peak) + (beta - 1) * logarithm(1 - peak)
  for (let step = 0; step < steps; step += 1) {
    const s = (step + 0.5) / steps
    const x = place(s)
    const rest = place(1 - s)
    let weight = exponential((alpha - 1) * logarithm(x) + (beta - 1) * logarithm(rest) - logPeak) * (stretch(s) / steps)
    // Where the density has a pole the ends are integrated by hand: ∫ x^(α−1) dx = x^α ÷ α.
    const edge = place(1 / steps)
    if (step === 0 && alpha < 1) weight = exponential(alpha * logarithm(edge) - logPeak) / alpha
    if (step === steps - 1 && beta < 1) weight = exponential(beta * logarithm(edge) - logPeak) / beta
    accumulate(sums, losses, 0, weight)
    accumulate(sums, losses, 1, weight * (x < 0.5 ? x : 1 - rest))
    mass[step + 1] = sums[0]! + losses[0]!
    moment[step + 1] = sums[1]! + losses[1]!
  }
  const total = mass[steps]!
  return { mass: mass.map((value) => value / total), moment: moment.map((value) => value / total) }
}

const kept = new Map<string, readonly number[]>()

/** Means of `tableCells` cells of equal probability, ascending, on 0 to 1. Their mean is α ÷ (α + β), to 1e-7, to 1e-3 where the density has a pole. */
export function betaCells(alpha: number, beta: number): readonly number[] {
  const key = `${alpha}/${beta}`
  const known = kept.get(key)
  if (known) return known
  const { mass, moment } = cumulated(alpha, beta)
  const cells: number[] = []
  let step = 0
  let before = 0
  for (let cell = 1; cell <= tableCells; cell += 1) {
    const until = cell / tableCells
    while (step < steps - 1 && mass[step + 1]! < until) step += 1
    const width = mass[step + 1]! - mass[step]!
    const share = width > 0 ? Math.min(1, (until - mass[step]!) / width) : 1
    const sum = cell === tableCells ? moment[steps]! : moment[step]! + share * (moment[step + 1]! - moment[step]!)
    const mean = (sum - before) * tableCells
    // Rounding may put two means of a flat stretch in the wrong order.
    cells.push(Math.min(1, Math.max(mean, cells.at(-1) ?? 0)))
    before = sum
  }
  if (kept.size > 256) kept.clear()
  kept.set(key, cells)
  return cells
}

/** The middles of the cells, as probabilities. */
export const cellMiddles: readonly number[] = Array.from({ length: tableCells }, (_, cell) => (cell + 0.5) / tableCells)
