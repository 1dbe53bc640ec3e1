// Correlation matrices: whether one can be, the nearest that can, and its triangular root for a Gaussian copula.
import { InputError } from '../../base/index.ts'
import { eigenOf, fromEigen, type Matrix } from './eigen.ts'

/** Below this an eigenvalue is rounding, not a contradiction. */
const rounding = 1e-10

/** Whether no combination of the variables would have a negative variance. */
export function isSemiDefinite(matrix: Matrix): boolean {
  return eigenOf(matrix).values.every((value) => value >= -rounding)
}

const copyOf = (matrix: Matrix): number[][] => matrix.map((row) => [...row])

/**
 * The correlation matrix nearest to a symmetric one in the sum of squared differences: alternating projections onto the semi-definite
 * matrices and onto those with ones on the diagonal, with Dykstra's correction (Higham 2002, "Computing the nearest correlation matrix").
 */
export function nearestCorrelation(matrix: Matrix): Matrix {
  let y = copyOf(matrix)
  let correction = y.map((row) => row.map(() => 0))
  for (let round = 0; round < 1000; round += 1) {
    const shifted = y.map((row, i) => row.map((value, j) => value - correction[i]![j]!))
    const { values, vectors } = eigenOf(shifted)
    const x = fromEigen(
      values.map((value) => Math.max(0, value)),
      vectors,
    )
    correction = x.map((row, i) => row.map((value, j) => value - shifted[i]![j]!))
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)))
    const moved = Math.max(...next.map((row, i) => Math.max(...row.map((value, j) => Math.abs(value - y[i]![j]!)))))
    y = next
    if (moved < 1e-12) break
  }
  return y
}

/** The nearest matrix in four decimals, drawn towards independence as far as rounding asks for, so that what is offered passes. */
function offered(matrix: Matrix): Matrix {
  const nearest = nearestCorrelation(matrix)
  for (let shrink = 0; ; shrink += 1) {
    const rounded = nearest.map((row, i) => row.map((value, j) => (i === j ? 1 : Math.round(value * (1 - shrink * 1e-4) * 1e4) / 1e4)))
    if (isSemiDefinite(rounded)) return rounded
  }
}

/** Throws an input error for a matrix that is no correlation matrix; where it is only contradictory, the message offers the nearest that is not. */
export function checkCorrelation(names: readonly string[], matrix: Matrix, where: string): void {
  const fail = (what: string, remedy: string): never => {
    throw new InputError(what, { where, remedy })
  }
  const n = names.length
  if (new Set(names).size !== n) fail('a name stands twice in the correlation', 'name each input once')
  if (matrix.length !== n || matrix.some((row) => row.length !== n))
    fail(`${n} names have a matrix of ${matrix.map((row) => row.length).join(', ') || 'no'} numbers`, `give ${n} rows of ${n} numbers`)
  for (const [i, row] of matrix.entries()) {
    for (const [j, value] of row.entries()) {
      const pair = `${names[i]} and ${names[j]}`
      if (typeof value !== 'number' || !(value >= -1 && value <= 1))
        fail(
          `the correlation of ${pair} is ${typeof value === 'string' ? `the text "${String(value)}"` : value}`,
          'give a number from -1 to 1',
        )
      if (i === j && value !== 1) fail(`the correlation of ${names[i]} with itself is ${value}`, 'write 1 on the diagonal')
      if (Math.abs(value - matrix[j]![i]!) > 1e-12)
        fail(
          `the correlation of ${pair} is ${value} one way and ${matrix[j]![i]} the other`,
          'write the same number on both sides of the diagonal',
        )
    }
  }
  if (!isSemiDefinite(matrix))
    fail(
      `these correlations contradict each other: some combination of ${names.join(', ')} would have a negative variance`,
      `the nearest matrix that can be is ${JSON.stringify(offered(matrix))}`,
    )
}

/** Lower triangular L with L Lᵀ = the matrix, row by row. A variable that those before it determine gets a 0 on the diagonal. */
export function triangularRoot(matrix: Matrix): Matrix {
  const root = matrix.map((row) => row.map(() => 0))
  for (let i = 0; i < matrix.length; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i]![j]!
      for (let k = 0; k < j; k += 1) rest -= root[i]![k]! * root[j]![k]!
      if (i === j) root[i]![i] = rest > rounding ? Math.sqrt(rest) : 0
      else root[i]![j] = root[j]![j]! > 0 ? rest / root[j]![j]! : 0
    }
  }
  return root
}
