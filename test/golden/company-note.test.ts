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

function golden(name: string, text: string): void {
  const path = fileURLToPath(new URL(name, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  expect(existsSync(path), `${path} is missing: UPDATE_GOLDEN=1 npx vitest run test/golden`).toBe(true)
  expect(text).toBe(readFileSync(path, 'utf8'))
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
    for (const language of ['en', 'de'] as const) golden(noteFileName(noteOf(proved, language), 'md'), proved[language].markdown)
  })
}

test('the pages of a company note in English and of a morning note in German look as they did', async () => {
  for (const [kind, ticker, language] of [
    ['company', 'CIFR', 'en'],
    ['morning', undefined, 'de'],
  ] as const) {
    const proved = (await writerOf('2025-11-24')).write(kind, ticker)
    golden(noteFileName(noteOf(proved, language), 'html'), (await printed(proved, language, 'html')) as string)
  }
})
