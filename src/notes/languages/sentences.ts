// The sentences of a note, in every language with the same slots, so that all languages carry the same figures.

export interface TitleFacts {
  readonly ticker: string
  readonly rating: string
  readonly target: string
  readonly impliedMw: string | undefined
  readonly gap: string | undefined
}

export interface Sentences {
  title(facts: TitleFacts): string
  /** Day, view, horizon and the day before. */
  lead(day: string, view: string, horizon: string, since: string): string
  targetMoved(name: string, from: string, to: string, groups: string): string
  targetStayed(name: string, target: string, groups: string): string
  noBridge(name: string): string
  /** One bar: what, contribution, before, after, marks. */
  bar(label: string, contribution: string, before: string, after: string, marks: string): string
  impliedMore(name: string, price: string, implied: string, signed: string, gap: string): string
  impliedLess(name: string, price: string, implied: string, signed: string): string
  impliedNone(name: string, price: string, why: string): string
  sums(signed: string, contractValue: string, expected: string, share: string, approved: string): string
  cloud(mw: string, gpus: string, revenue: string): string
  delivered(mw: string): string
  paid(list: string): string
  withoutValue(list: string): string
  contradiction(ticker: string, used: string, against: string, rule: string): string
  rules: Readonly<Record<string, string>>
  noContradictions: string
  noChange: string
  method(view: string, horizon: string): string
  policy(version: string, distribution: string): string
  ratingRule(ticker: string, rating: string): string
  below(price: string): string
  above(price: string): string
  source(number: number, quote: string, publisher: string, title: string, known: string, hash: string): string
  disclosures: readonly string[]
  fill: string
}
