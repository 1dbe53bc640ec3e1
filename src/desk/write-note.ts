// A note of the desk's facts.
import { MissingError, type Day } from '../base/index.ts'
import { noteData, sectorNote } from '../notes/index.ts'
import type { ResearchDesk } from './research-desk.ts'

export interface NoteOptions {
  readonly since?: Day | undefined
  readonly language?: 'en' | 'de' | undefined
  readonly broker?: string | undefined
}

/** The newest day before `asOf` on which a fact became known. Throws a missing error when there is none. */
export function dayBefore(desk: ResearchDesk): Day {
  const before = desk.facts.filter((kept) => kept.known < desk.asOf).map((kept) => kept.known)
  const newest = before.toSorted().at(-1)
  if (newest) return newest
  throw new MissingError(`nothing was known before ${desk.asOf}`, { where: '--since', remedy: 'choose a later --as-of' })
}

export function writeNote(desk: ResearchDesk, options: NoteOptions) {
  const since = options.since ?? dayBefore(desk)
  const language = options.language ?? 'en'
  const data = noteData({
    view: desk.view,
    companies: desk.companies,
    facts: desk.facts,
    asOf: desk.asOf,
    since,
    broker: options.broker ?? desk.view.voice ?? 'JPMorgan',
  })
  return { language, asOf: desk.asOf, since, view: desk.view.name, markdown: sectorNote(data, language), hash: data.hash }
}
