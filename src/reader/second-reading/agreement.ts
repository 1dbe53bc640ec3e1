// Where two readers agree: fact by fact, and the qualifiers on which they differ.
import { qualifierNames, type Fact } from '../../facts/index.ts'

export interface Agreed {
  readonly first: Fact
  readonly second: Fact
  /** Qualifiers that only one gives, or that differ. */
  readonly differ: readonly (typeof qualifierNames)[number][]
}

export interface Agreement {
  readonly agreed: readonly Agreed[]
  readonly onlyFirst: readonly Fact[]
  readonly onlySecond: readonly Fact[]
  /** 2 × agreed ÷ (first + second); 1 when both read nothing. */
  readonly share: number
}

function sameValue(a: number | string, b: number | string): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-12)
  return String(a).toLowerCase() === String(b).toLowerCase()
}

function differing(a: Fact, b: Fact): Agreed['differ'] {
  return qualifierNames.filter((name) => {
    const [x, y] = [a[name], b[name]]
    return x === undefined || y === undefined ? x !== y : !sameValue(x, y)
  })
}

/** Pairs the facts of the same subject, attribute and value, those that differ least first; each fact pairs once. */
export function compareReadings(first: readonly Fact[], second: readonly Fact[]): Agreement {
  const pairs = first.flatMap((a, i) =>
    second.flatMap((b, j) =>
      a.subject === b.subject && a.attribute === b.attribute && sameValue(a.value, b.value) ? [{ i, j, differ: differing(a, b) }] : [],
    ),
  )
  const [usedFirst, usedSecond] = [new Set<number>(), new Set<number>()]
  const agreed = pairs
    .toSorted((x, y) => x.differ.length - y.differ.length || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => {
      if (usedFirst.has(i) || usedSecond.has(j)) return false
      usedFirst.add(i)
      usedSecond.add(j)
      return true
    })
    .toSorted((x, y) => x.i - y.i)
    .map(({ i, j, differ }) => ({ first: first[i]!, second: second[j]!, differ }))
  const all = first.length + second.length
  return {
    agreed,
    onlyFirst: first.filter((_, index) => !usedFirst.has(index)),
    onlySecond: second.filter((_, index) => !usedSecond.has(index)),
    share: all === 0 ? 1 : (2 * agreed.length) / all,
  }
}
