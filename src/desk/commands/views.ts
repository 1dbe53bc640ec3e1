// `uprate views [NAME]`: through whose eyes companies can be valued.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph, table } from '../presentation.ts'

export const viewHeadSchema = z.object({
  name: z.string(),
  title: z.object({ en: z.string(), de: z.string() }),
  version: z.string(),
  voice: z.string().optional(),
  /** Of a saved one: the version that stands, and who saved it. */
  id: z.string().optional(),
  by: z.string().optional(),
})

export const views = defineCommand({
  name: 'views',
  summary: 'list the views, or show one in full',
  description:
    'Lists the views that can be named with --view: whose eyes, whose voice they follow. With a name it gives the whole view: trust, universe, assumptions with their sources, rating policy; saved as a .json file and changed, that is a view of your own.',
  effect: 'reads',
  arguments: ['name'],
  input: z.object({
    name: z.string().optional().describe('a view to show in full').meta({ placeholder: 'NAME', file: 'possible' }),
  }),
  output: z.object({ views: z.array(viewHeadSchema), view: z.record(z.string(), z.unknown()).optional() }),
  examples: [
    { line: 'uprate views', shows: 'the views that ship' },
    { line: 'uprate views house --format json', shows: "every assumption of the house's view with its source" },
  ],
  async run({ name }, { workspace }) {
    const { viewHead, viewNamed, viewsOf } = await import('../view-named.ts')
    if (name === undefined) return { views: await viewsOf(await workspace.ledger()) }
    const view = await viewNamed(await workspace.ledger(), workspace.files, name)
    return { views: [viewHead(view)], view: { ...view } }
  },
  present: ({ views: rows, view }) => [
    table(
      [{ label: 'name' }, { label: 'title' }, { label: 'version' }, { label: 'voice' }, { label: 'saved by' }, { label: 'id' }],
      rows.map((row) => [row.name, row.title.en, row.version, row.voice ?? '', row.by ?? '', row.id?.slice(0, 12) ?? '']),
    ),
    ...(view === undefined ? [] : [{ kind: 'verbatim' as const, text: `${JSON.stringify(view, undefined, 2)}\n` }]),
    ...(rows.length === 0 ? [paragraph('No views.')] : []),
  ],
  files: ({ views: [head], view }) =>
    head === undefined || view === undefined ? [] : [{ name: `${head.name}.json`, content: `${JSON.stringify(view, undefined, 2)}\n` }],
})
