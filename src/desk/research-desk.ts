// What every valuing command needs: the facts of the ledger, the companies, a view and an as-of date that never comes from the clock.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError, MissingError, requireDay, type Day } from '../base/index.ts'
import { companyOf, type Company, type KeptFact } from '../facts/index.ts'
import { checkView, type View } from '../research/index.ts'
import { companies } from './sector-data.ts'
import type { Workspace } from './workspace.ts'

export interface ResearchDesk {
  readonly view: View
  readonly companies: readonly Company[]
  /** All facts kept; readings cut them to the as-of date themselves. */
  readonly facts: readonly KeptFact[]
  readonly asOf: Day
  company(ticker: string): Company
}

const folder = fileURLToPath(new URL('../../data/views/', import.meta.url))

/** Names of the views that ship. */
export function viewNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .toSorted()
}

/** A shipped view by name, or one of the user's by the path of its file. */
export function loadView(name: string): View {
  const path = name.endsWith('.json') ? name : `${folder}${name}.json`
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    const isFile = name.endsWith('.json')
    throw new MissingError(isFile ? 'there is no such view file' : `no view "${name}"`, {
      where: isFile ? name : 'data/views',
      remedy: `${isFile ? 'check the path, or name' : 'name'} one of ${viewNames().join(', ')}${isFile ? '' : ', or the path of a .json file'}`,
      cause,
    })
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the view is not JSON: ${(cause as Error).message}`, {
      where: path,
      remedy: 'correct the place named, or start from data/views/house.json',
      cause,
    })
  }
  return checkView(data, name.endsWith('.json') ? path : `data/views/${name}.json`)
}

export async function openResearch(
  workspace: Workspace,
  options: { readonly asOf?: Day | undefined; readonly view?: string | undefined },
): Promise<ResearchDesk> {
  const view = loadView(options.view ?? 'house')
  const ledger = await workspace.ledger()
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
  return { view, companies: list, facts, asOf, company: (ticker) => companyOf(ticker, list) }
}
