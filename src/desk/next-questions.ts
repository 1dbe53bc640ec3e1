// What somebody will ask who has just seen an article's effect: the commands that answer it, for a company that the article is about.
import { shippedView, viewNames } from './view-named.ts'
import type { Row } from './commands/value.ts'

export interface NextQuestion {
  readonly asks: string
  /** The command, without `npx`. */
  readonly line: string
}

export interface Effect {
  readonly since: string
  readonly day: string
  readonly ledger: string
  /** Subjects of the article, in its order. */
  readonly subjects: readonly string[]
  readonly broker: string
  readonly before: readonly Row[]
  readonly after: readonly Row[]
}

/** A shipped view that follows this broker and values this company. */
function viewOf(broker: string, ticker: string): string | undefined {
  return viewNames().find((name) => {
    const view = shippedView(name)
    return view.voice === broker && view.universe.includes(ticker)
  })
}

export function nextQuestions({ since, day, ledger, subjects, broker, before, after }: Effect): readonly NextQuestion[] {
  const valued = after.filter((row) => row.target !== undefined)
  const row = subjects.map((subject) => valued.find(({ ticker }) => ticker === subject)).find((found) => found !== undefined) ?? valued[0]
  if (row === undefined) return []
  const { ticker } = row
  const was = before.find((old) => old.ticker === ticker)
  const explain = { asks: 'Follow any figure', line: `uprate explain ${ticker} --as-of ${day} --ledger ${ledger}` }
  const bridge = `uprate bridge ${ticker} --from ${since} --to ${day}`
  const view = viewOf(broker, ticker)
  if (view !== undefined && was?.call?.target !== undefined && was.call.target !== row.call?.target) {
    return [explain, { asks: `Why ${broker}'s target for ${ticker} moved`, line: `${bridge} --view ${view} --ledger ${ledger}` }]
  }
  if (was?.target === undefined || was.target === row.target) return [explain]
  return [explain, { asks: `Why the house's target for ${ticker} moved`, line: `${bridge} --ledger ${ledger}` }]
}
