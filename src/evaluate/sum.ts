// Sums whose rounding does not grow with their length (Neumaier 1974, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen").

/** Adds `term` into `sums[index]`, keeping what rounding loses in `losses[index]`. */
export function accumulate(sums: Float64Array, losses: Float64Array, index: number, term: number): void {
  const before = sums[index]!
  const after = before + term
  losses[index]! += Math.abs(before) >= Math.abs(term) ? before - after + term : term - after + before
  sums[index] = after
}

export function sumOf(terms: Iterable<number>): number {
  const sum = new Float64Array(1)
  const loss = new Float64Array(1)
  for (const term of terms) accumulate(sum, loss, 0, term)
  return sum[0]! + loss[0]!
}
