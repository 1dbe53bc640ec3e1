// Notes on companies, on what changed and for the morning, in both languages. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden, then read the difference.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { noteFileName, noteOf, noteWriter, printed, type NoteKind, type NoteWriter } from '../../src/desk/write-note.ts'
import { desk } from './note-desk.ts'

const writers = new Map<string, NoteWriter>()

async function writerOf(asOf: string): Promise<NoteWriter> {
  const held = writers.get(asOf) ?? noteWriter(await desk(asOf), {})
  writers.set(asOf, held)
  return held
}

/** What the note of this name was; it is what is given now where the golden notes are to be renewed. */
function golden(name: string, text: string): string {
  const path = fileURLToPath(new URL(name, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  return existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing: UPDATE_GOLDEN=1 npx vitest run test/golden`
}

const notes: readonly (readonly [kind: NoteKind, ticker: string | undefined, asOf: string])[] = [
  ['company', 'CIFR', '2025-11-24'],
  ['company', 'IREN', '2025-11-24'],
  ['change', 'CIFR', '2025-11-20'],
  ['morning', undefined, '2025-11-24'],
]

for (const [kind, ticker, asOf] of notes) {
  test(`the ${kind} note ${ticker ?? ''} of ${asOf} reads as it did`, async () => {
    const proved = (await writerOf(asOf)).write(kind, ticker)
    for (const language of ['en', 'de'] as const) {
      const { markdown } = proved[language]
      expect(markdown).toBe(golden(noteFileName(noteOf(proved, language), 'md'), markdown))
    }
  })
}

test('the pages of a company note in English and of a morning note in German look as they did', async () => {
  for (const [kind, ticker, language] of [
    ['company', 'CIFR', 'en'],
    ['morning', undefined, 'de'],
  ] as const) {
    const proved = (await writerOf('2025-11-24')).write(kind, ticker)
    const page = (await printed(proved, language, 'html')) as string
    expect(page).toBe(golden(noteFileName(noteOf(proved, language), 'html'), page))
  }
})
