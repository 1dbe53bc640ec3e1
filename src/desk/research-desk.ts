// What every valuing command needs: the facts of the ledger, the companies, a view and an as-of date that never comes from the clock.
import { InputError, MissingError, requireDay, type Day } from '../base/index.ts'
import { companyOf, type Company, type KeptFact } from '../facts/index.ts'
import type { View } from '../research/index.ts'
import { companies } from './sector-data.ts'
import { viewNamed } from './view-named.ts'
import type { Workspace } from './workspace.ts'

export interface ResearchDesk {
  readonly view: View
  readonly companies: readonly Company[]
  /** All facts kept; readings cut them to the as-of date themselves. */
  readonly facts: readonly KeptFact[]
  readonly asOf: Day
  company(ticker: string): Company
}

/** A company that a view misspells would be left out of every sum without a word. */
function requireKnown({ name, universe }: View, list: readonly Company[]): void {
  const known = new Set(list.map(({ ticker }) => ticker))
  const strangers = universe.filter((ticker) => !known.has(ticker))
  if (strangers.length > 0)
    throw new InputError(`the view ${name} compares ${strangers.join(', ')}, which no list of companies holds`, {
      where: `view ${name}, universe`,
      remedy: `use ${[...known].join(', ')}`,
    })
}

/** Throws an input error for a view of unknown companies, a missing error for an empty ledger. */
export async function openResearch(
  workspace: Workspace,
  options: { readonly asOf?: Day | undefined; readonly view?: string | undefined },
): Promise<ResearchDesk> {
  const ledger = await workspace.ledger()
  const view = await viewNamed(ledger, workspace.files, options.view)
  const newest = await ledger.newestKnown()
  const asOf = options.asOf ?? newest
  if (asOf === undefined) {
    throw new MissingError('the ledger holds no facts yet', {
      where: workspace.ledgerPath,
      remedy: 'ingest a document, or start without --ledger for the shipped sector data',
    })
  }
  requireDay(asOf, '--as-of')
  const facts = await ledger.facts()
  const list = companies()
  requireKnown(view, list)
  return { view, companies: list, facts, asOf, company: (ticker) => companyOf(ticker, list) }
}
