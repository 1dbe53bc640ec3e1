// All commands by name, in the order in which a newcomer meets them. Each is loaded when it is asked for.
import type { z } from 'zod'
import { MissingError } from '../base/index.ts'
import type { Command } from './command.ts'

const loaders = {
  start: async () => (await import('./commands/start.ts')).start,
  read: async () => (await import('./commands/read.ts')).read,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  proposals: async () => (await import('./commands/proposals.ts')).proposals,
  decide: async () => (await import('./commands/decide.ts')).decide,
  decisions: async () => (await import('./commands/decisions.ts')).decisions,
  gold: async () => (await import('./commands/gold.ts')).gold,
  value: async () => (await import('./commands/value.ts')).value,
  explain: async () => (await import('./commands/explain.ts')).explain,
  imply: async () => (await import('./commands/imply.ts')).imply,
  bridge: async () => (await import('./commands/bridge.ts')).bridge,
  reconcile: async () => (await import('./commands/reconcile.ts')).reconcile,
  sensitivity: async () => (await import('./commands/sensitivity.ts')).sensitivity,
  scenario: async () => (await import('./commands/scenario.ts')).scenario,
  simulate: async () => (await import('./commands/simulate.ts')).simulate,
  sweep: async () => (await import('./commands/sweep.ts')).sweep,
  sector: async () => (await import('./commands/sector.ts')).sector,
  history: async () => (await import('./commands/history.ts')).history,
  timeline: async () => (await import('./commands/timeline.ts')).timeline,
  ratings: async () => (await import('./commands/ratings.ts')).ratings,
  record: async () => (await import('./commands/record.ts')).record,
  note: async () => (await import('./commands/note.ts')).note,
  workbook: async () => (await import('./commands/workbook.ts')).workbook,
  import: async () => (await import('./commands/import.ts')).importCommand,
  publish: async () => (await import('./commands/publish.ts')).publish,
  publications: async () => (await import('./commands/publications.ts')).publications,
  documents: async () => (await import('./commands/documents.ts')).documents,
  document: async () => (await import('./commands/document.ts')).document,
  facts: async () => (await import('./commands/facts.ts')).facts,
  companies: async () => (await import('./commands/companies.ts')).companies,
  views: async () => (await import('./commands/views.ts')).views,
  'save-view': async () => (await import('./commands/save-view.ts')).saveView,
  snapshot: async () => (await import('./commands/snapshot.ts')).snapshot,
  serve: async () => (await import('./commands/serve.ts')).serve,
  verify: async () => (await import('./commands/verify.ts')).verify,
  'cross-read': async () => (await import('./commands/cross-read.ts')).crossRead,
  quantities: async () => (await import('./commands/quantities.ts')).quantities,
}

export type CommandName = keyof typeof loaders

type Loaded<Name extends CommandName> = Awaited<ReturnType<(typeof loaders)[Name]>>

/** What each command takes and gives, for doors that speak of commands by name. */
export type Inputs = { readonly [Name in CommandName]: z.input<Loaded<Name>['input']> }
export type Results = { readonly [Name in CommandName]: z.output<Loaded<Name>['output']> }

export const commandNames = Object.keys(loaders) as readonly CommandName[]

export async function loadCommand(name: string): Promise<Command> {
  if (!Object.hasOwn(loaders, name)) {
    throw new MissingError(`no command "${name}"`, { where: 'the command list', remedy: `name one of ${commandNames.join(', ')}` })
  }
  // Each command knows its own input; doors hand over what its schema passed.
  return (await loaders[name as CommandName]()) as unknown as Command
}
