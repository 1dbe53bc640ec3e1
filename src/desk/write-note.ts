// A note of the desk's facts, proved before it is handed out.
import type { Day } from '../base/index.ts'
import { checkNote, checkPair, noteData, requireSound, sectorNote, type NoteFault } from '../notes/index.ts'
import type { View } from '../research/index.ts'
import { loadView, viewNames, type ResearchDesk } from './research-desk.ts'

export interface NoteOptions {
  readonly since?: Day | undefined
  readonly language?: 'en' | 'de' | undefined
  readonly broker?: string | undefined
}

/** The newest day before `asOf` on which a fact became known; nothing when there is none, which makes a first note. */
export function dayBefore(desk: ResearchDesk): Day | undefined {
  return desk.facts
    .filter((kept) => kept.known < desk.asOf)
    .map((kept) => kept.known)
    .toSorted()
    .at(-1)
}

/** The shipped view that speaks with the broker's voice, unless the note is through one itself. */
function viewOf(broker: string, own: View): View | undefined {
  if (own.voice === broker) return undefined
  return viewNames()
    .map(loadView)
    .findLast((view) => view.voice === broker)
}

/** Both languages, each proved, and the pair. Throws a model error at a figure that does not resolve. */
function prove(desk: ResearchDesk, options: NoteOptions) {
  const since = options.since ?? dayBefore(desk)
  const broker = options.broker ?? desk.view.voice ?? 'JPMorgan'
  const data = noteData({
    view: desk.view,
    companies: desk.companies,
    facts: desk.facts,
    asOf: desk.asOf,
    since,
    broker,
    brokerView: viewOf(broker, desk.view),
  })
  const notes = { en: sectorNote(data, 'en'), de: sectorNote(data, 'de') }
  requireSound(checkNote(notes.en, data), 'note in English')
  requireSound(checkNote(notes.de, data), 'note in German')
  requireSound(checkPair(notes.en, notes.de), 'note in German')
  return { data, notes, since }
}

/** Writes a note in one language. Throws a model error when it, or its sister in the other language, cannot be proved. */
export function writeNote(desk: ResearchDesk, options: NoteOptions) {
  const { data, notes, since } = prove(desk, options)
  const language = options.language ?? 'en'
  const { markdown, figures } = notes[language]
  return {
    language,
    asOf: desk.asOf,
    ...(since !== undefined && { since }),
    view: desk.view.name,
    markdown,
    figures: figures.length,
    hash: data.hash,
  }
}

/** What in a text that somebody has, and may have changed, is not the note of these facts: words may be edited, figures not. */
export function checkText(desk: ResearchDesk, options: NoteOptions, text: string): readonly NoteFault[] {
  const { data, notes } = prove(desk, options)
  return checkNote(notes[options.language ?? 'en'], data, text)
}
