// Everything that a valuation rests on as plain data.
import type { Company } from '../facts/index.ts'
import { plainKept } from './documents-of.ts'
import { openResearch } from './research-desk.ts'
import { viewsOf } from './view-named.ts'
import type { Workspace } from './workspace.ts'

export function plainCompany({ aliases, descriptions, renamed, ...rest }: Company) {
  return {
    ...rest,
    aliases: [...aliases],
    ...(descriptions === undefined ? {} : { descriptions: [...descriptions] }),
    ...(renamed === undefined ? {} : { renamed: renamed.map((one) => ({ ...one })) }),
  }
}

export async function snapshotOf(workspace: Workspace, wanted: { readonly asOf?: string | undefined; readonly view?: string | undefined }) {
  const ledger = await workspace.ledger()
  const desk = await openResearch(workspace, wanted)
  const facts = wanted.asOf === undefined ? desk.facts : await ledger.facts({ asOf: wanted.asOf })
  return {
    view: { ...desk.view },
    views: await viewsOf(ledger),
    companies: desk.companies.map(plainCompany),
    facts: facts.map(plainKept),
    asOf: desk.asOf,
    head: (await ledger.head()).hash,
  }
}
