// Whether names of sites and parties, written by different hands, may mean the same.

export function words(site: string): string[] {
  return site.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether two names may mean one site: all words of the shorter stand in the longer ("Texas", "Austin County, Texas"). */
export function sitesMeet(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const [short = [], long = []] = [words(a), words(b)].toSorted((x, y) => x.length - y.length)
  return short.length > 0 && short.every((word) => long.includes(word))
}

/** Whether two lists of parties have one in common. */
export function partiesMeet(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false
  const names = a.toLowerCase().split('; ')
  return b
    .toLowerCase()
    .split('; ')
    .some((name) => names.includes(name))
}
