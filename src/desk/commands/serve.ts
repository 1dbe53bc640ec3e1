// `uprate serve`: the page and the API on this machine, until stopped.
import { z } from 'zod'
import { InputError } from '../../base/index.ts'
import { defineCommand } from '../command.ts'
import { daySchema } from '../fact-schema.ts'
import { paragraph } from '../presentation.ts'

export const serve = defineCommand({
  name: 'serve',
  summary: 'serve the workbench and the API on this machine',
  description:
    'Serves the page to work in at / and the API at /api/v1, described at /openapi.json, until it is stopped with Ctrl-C. ' +
    'Only this machine can reach it unless --host names another address; then it asks for a token, makes one where none is given, and prints a link that opens once. ' +
    'Several may serve one ledger.',
  effect: 'stays',
  arguments: [],
  input: z.object({
    port: z
      .number()
      .int()
      .min(0)
      .max(65_535)
      .optional()
      .describe('the port; 0 takes any that is free; default: the first free one from 8420 on')
      .meta({ placeholder: 'N' }),
    host: z
      .string()
      .min(1)
      .default('127.0.0.1')
      .describe('the address of this machine to listen on; 0.0.0.0 is all of them')
      .meta({ placeholder: 'H' }),
    day: daySchema.optional().describe('the page opens as known on this day; default: the newest').meta({ placeholder: 'DATE' }),
    token: z
      .string()
      .optional()
      .describe('what clients must show, or UPRATE_TOKEN; default: none on this machine alone, else one that is made')
      .meta({ placeholder: 'T' }),
  }),
  output: z.object({ address: z.string(), answered: z.number().int().nonnegative() }),
  examples: [{ line: 'uprate serve --help', shows: 'how to choose port, address and token; without --help it serves until Ctrl-C' }],
  async run({ port, host, day, token }, { workspace, progress, listener }) {
    if (listener === undefined) {
      throw new InputError('nothing can be served from here', { where: 'uprate serve', remedy: 'run it on the command line' })
    }
    const { serve: open, announce } = listener
    return open({ workspace, host, port, day, token: token ?? (process.env['UPRATE_TOKEN'] || undefined), announce, progress })
  },
  present: ({ address, answered }) => [
    paragraph(`Stopped serving ${address}: ${answered} ${answered === 1 ? 'request' : 'requests'} answered.`),
  ],
})
