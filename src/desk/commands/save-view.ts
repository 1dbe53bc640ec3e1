// `uprate save-view FILE`: a view of one's own into the ledger, where everybody who shares it can name it.
import { z } from 'zod'
import { defineCommand } from '../command.ts'
import { paragraph } from '../presentation.ts'

export const saveView = defineCommand({
  name: 'save-view',
  summary: 'keep a view in the ledger under its name',
  description:
    'Checks a view in a JSON file and keeps it in the ledger under the name it gives itself; from then on --view takes that name. Views are versioned and never changed: saving again under a name needs --seen with the id of the version that was looked at, so that nobody overwrites what they have not seen. ' +
    'The names of the views that ship are taken.',
  effect: 'writes',
  arguments: ['file'],
  input: z.object({
    file: z.string().min(1).describe('the view, a JSON file like data/views/house.json').meta({ placeholder: 'FILE', file: 'always' }),
    by: z.string().min(1, 'say who').describe('who saves it').meta({ placeholder: 'NAME' }),
    name: z.string().optional().describe('a name in place of the one in the file').meta({ placeholder: 'NAME' }),
    seen: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'give the 64 digits that "uprate views --format json" shows as id')
      .optional()
      .describe('the id of the version that this one follows')
      .meta({ placeholder: 'ID' }),
  }),
  output: z.object({ name: z.string(), id: z.string(), already: z.boolean() }),
  examples: [
    {
      line: 'uprate save-view data/views/house.json --name mine --by Ada',
      shows: "the house's view under a name of one's own, to start from",
    },
  ],
  async run(input, { workspace }) {
    const { keepView } = await import('../keep-view.ts')
    return keepView(await workspace.ledger('write'), workspace.files, input)
  },
  present: ({ name, id, already }) => [
    paragraph(
      already ? `The view ${name} is kept as it is already, id ${id}.` : `Kept the view ${name}, id ${id}: name it with --view ${name}.`,
    ),
  ],
})
