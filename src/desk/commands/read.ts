// placeholder while floors arrive
import { z } from 'zod'
import { defineCommand } from '../command.ts'
export const read = defineCommand({
  name: 'read',
  summary: '…',
  description: '…',
  arguments: [],
  input: z.object({}),
  output: z.object({}),
  examples: [],
  async run() {
    return {}
  },
  present: () => [],
})
