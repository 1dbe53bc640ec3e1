// A desk on the shipped sector data, opened once for the tests of notes.
import { join } from 'node:path'
import { openResearch, type ResearchDesk } from '../../src/desk/research-desk.ts'
import { openWorkspace } from '../../src/desk/workspace.ts'
import { noteWriter, printed, type NoteKind, type NoteWriter, type ProvedNotes } from '../../src/desk/write-note.ts'
import { noteData, sectorNote, type NoteData, type WrittenNote } from '../../src/notes/index.ts'
import { shippedFolder } from '../sandbox.ts'

const workspace = openWorkspace(join(shippedFolder, '.uprate/ledger.sqlite'))
const opened = new Map<string, Promise<ResearchDesk>>()

export function desk(asOf: string, view = 'house'): Promise<ResearchDesk> {
  const key = `${asOf} ${view}`
  const held = opened.get(key) ?? openResearch(workspace, { asOf, view })
  opened.set(key, held)
  return held
}

let standard: NoteWriter | undefined
const proved = new Map<string, ProvedNotes>()

/** A note of 24 November 2025 on the shipped data; what notes share is gathered once. */
export async function note(kind: NoteKind, ticker?: string): Promise<ProvedNotes> {
  standard ??= noteWriter(await desk('2025-11-24'), {})
  const key = `${kind} ${ticker ?? ''}`
  const made = proved.get(key) ?? standard.write(kind, ticker)
  proved.set(key, made)
  return made
}

const pages = new Map<string, Promise<string>>()

/** The same note as a page. */
export function page(language: 'en' | 'de', kind: NoteKind, ticker?: string): Promise<string> {
  const key = `${language} ${kind} ${ticker ?? ''}`
  const made = pages.get(key) ?? note(kind, ticker).then((own) => printed(own, language, 'html') as Promise<string>)
  pages.set(key, made)
  return made
}

export interface Pair {
  readonly data: NoteData
  readonly en: WrittenNote
  readonly de: WrittenNote
}

const written = new Map<string, Promise<Pair>>()

/** The note of a day of the shipped data, written once. */
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
