// The sector note of the shipped data, in both languages and through both views. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden, then read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { writeNotes } from '../../src/desk/write-note.ts'
import { desk } from './note-desk.ts'

for (const view of ['house', 'jpmorgan-2025-11-24']) {
  for (const language of ['en', 'de'] as const) {
    test(`the note of 24 November 2025 through ${view} reads as it did (${language})`, async () => {
      const { markdown } = writeNotes(await desk('2025-11-24', view), {})[language]
      const path = fileURLToPath(new URL(`sector-note-2025-11-24.${view}.${language}.md`, import.meta.url))
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, markdown)
      expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npx vitest run test/golden`).toBe(true)
      expect(markdown).toBe(readFileSync(path, 'utf8'))
    })
  }
}
