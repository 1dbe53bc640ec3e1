// Orders that never depend on the machine's locale.

/** Compares texts by UTF-16 code unit. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A sorted copy by one or more keys, earlier keys first. */
export function sortedBy<T>(items: Iterable<T>, ...keys: readonly ((item: T) => string | number)[]): T[] {
  return [...items].toSorted((a, b) => {
    for (const key of keys) {
      const x = key(a)
      const y = key(b)
      if (typeof x === 'number' && typeof y === 'number') {
        if (x !== y) return x - y
      } else {
        const order = byText(String(x), String(y))
        if (order !== 0) return order
      }
    }
    return 0
  })
}

/** Groups in order of first appearance. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
