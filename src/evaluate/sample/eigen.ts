// Eigenvalues and vectors of a small symmetric matrix by Jacobi's rotations, in a fixed order, so that the same matrix gives the same bits.

export type Matrix = readonly (readonly number[])[]

export interface Eigen {
  readonly values: readonly number[]
  /** Column k belongs to value k. */
  readonly vectors: Matrix
}

export function eigenOf(matrix: Matrix): Eigen {
  const n = matrix.length
  const a = matrix.map((row) => [...row])
  const v = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < 60; sweep += 1) {
    let off = 0
    for (let i = 0; i < n; i += 1) for (let j = 0; j < i; j += 1) off += a[i]![j]! ** 2
    if (off < 1e-30) break
    for (let p = 0; p < n; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, p, q)
  }
  return { values: a.map((row, i) => row[i]!), vectors: v }
}

/** Turns the plane of p and q so that their entry becomes 0. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!
  if (apq === 0) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (const row of [...a, ...v]) {
    const [x, y] = [row[p]!, row[q]!]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
  const [top, bottom] = [a[p]!, a[q]!]
  for (let k = 0; k < top.length; k += 1) {
    const [x, y] = [top[k]!, bottom[k]!]
    top[k] = c * x - s * y
    bottom[k] = s * x + c * y
  }
}

export function fromEigen(values: readonly number[], vectors: Matrix): number[][] {
  return vectors.map((row) => vectors.map((other) => values.reduce((sum, value, k) => sum + value * row[k]! * other[k]!, 0)))
}
