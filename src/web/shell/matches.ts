// Finding by a few letters: every word typed must occur, those that begin a word of the text go first.

/** Items whose text has every word of `typed`, in any order and case; the order of `items` otherwise stays. */
export function matches<Item>(items: readonly Item[], typed: string, textOf: (item: Item) => string): readonly Item[] {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return items
  const scored = items.flatMap((item) => {
    const text = textOf(item).toLowerCase()
    const places = wanted.map((word) => text.indexOf(word))
    if (places.some((place) => place < 0)) return []
    const begins = wanted.filter((word) => text.startsWith(word) || text.includes(` ${word}`)).length
    return [{ item, score: begins }]
  })
  return scored.toSorted((a, b) => b.score - a.score).map(({ item }) => item)
}
