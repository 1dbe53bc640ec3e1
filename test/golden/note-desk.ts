// A desk on the shipped sector data, opened once for the tests of notes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openResearch, type ResearchDesk } from '../../src/desk/research-desk.ts'
import { openWorkspace } from '../../src/desk/workspace.ts'
import { noteData, sectorNote, type NoteData, type WrittenNote } from '../../src/notes/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-note-'))
const workspace = openWorkspace(join(folder, 'ledger.sqlite'))

afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

export function desk(asOf: string, view = 'house'): Promise<ResearchDesk> {
  return openResearch(workspace, { asOf, view })
}

export interface Pair {
  readonly data: NoteData
  readonly en: WrittenNote
  readonly de: WrittenNote
}

const written = new Map<string, Promise<Pair>>()

/** The note of a day of the shipped data, written once for all tests of a file. */
export function shipped(asOf: string, since: string, view = 'house'): Promise<Pair> {
  const key = [asOf, since, view].join(' ')
  const held = written.get(key) ?? desk(asOf, view).then((own) => write(own, since))
  written.set(key, held)
  return held
}

/** Both languages of a note of this desk, without the check that the desk itself makes. */
export function write(own: ResearchDesk, since: string | undefined, broker = 'JPMorgan'): Pair {
  const data = noteData({ ...own, since, broker })
  return { data, en: sectorNote(data, 'en'), de: sectorNote(data, 'de') }
}
