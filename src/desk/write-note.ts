// A note of the desk's facts, proved before it is handed out.
import { byText, InputError, MissingError, type Day } from '../base/index.ts'
import {
  checkNote,
  checkPair,
  noteData,
  requireSound,
  sectorNote,
  type NoteData,
  type NoteFault,
  type WrittenNote,
} from '../notes/index.ts'
import { knownBy } from '../facts/index.ts'
import type { View } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'
import { shippedView, viewNames } from './view-named.ts'

export interface NoteOptions {
  readonly since?: Day | undefined
  readonly language?: 'en' | 'de' | undefined
  readonly broker?: string | undefined
}

/** The newest day before `asOf` on which a fact became known or was withdrawn; nothing when there is none, which makes a first note. */
export function dayBefore(desk: ResearchDesk): Day | undefined {
  return desk.facts
    .flatMap(({ known, withdrawn }) => (withdrawn === undefined ? [known] : [known, withdrawn]))
    .filter((day) => day < desk.asOf)
    .toSorted(byText)
    .at(-1)
}

/** The shipped view that speaks with the broker's voice, unless the note is through one itself. */
function viewOf(broker: string, own: View): View | undefined {
  if (own.voice === broker) return undefined
  return viewNames()
    .map(shippedView)
    .findLast((view) => view.voice === broker)
}

/** Throws a missing error for a broker that somebody names and nobody has heard: all its columns would be empty. */
function requireBroker(desk: ResearchDesk, broker: string): void {
  const calls = knownBy(desk.facts, desk.asOf).filter(
    ({ fact }) => fact.by !== undefined && (fact.attribute === 'rating' || fact.attribute === 'price_target'),
  )
  const brokers = [...new Set(calls.map(({ fact }) => fact.by!))].toSorted(byText)
  if (brokers.includes(broker)) return
  throw new MissingError(`no call of ${broker} known on ${desk.asOf}`, {
    where: '--broker',
    remedy: brokers.length === 0 ? 'add its calls (uprate ingest)' : `name one of ${brokers.join(', ')}`,
  })
}

export interface ProvedNotes {
  readonly data: NoteData
  readonly en: WrittenNote
  readonly de: WrittenNote
}

/**
 * Writes both languages, proves each and the pair.
 * @throws ModelError at a figure that does not resolve; MissingError for a broker without calls or a day without values; InputError for a `since` after the as-of date.
 */
export function writeNotes(desk: ResearchDesk, options: Omit<NoteOptions, 'language'>): ProvedNotes {
  const since = options.since ?? dayBefore(desk)
  if (since !== undefined && since > desk.asOf) {
    throw new InputError(`${since} lies after the as-of date ${desk.asOf}`, { where: '--since', remedy: 'name an earlier day' })
  }
  if (options.broker !== undefined) requireBroker(desk, options.broker)
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
  const [en, de] = [sectorNote(data, 'en'), sectorNote(data, 'de')]
  requireSound(checkNote(en, data), 'note in English')
  requireSound(checkNote(de, data), 'note in German')
  requireSound(checkPair(en, de), 'note in German')
  return { data, en, de }
}

/** A proved note in one language, as the desk gives it out. */
export function noteOf(proved: ProvedNotes, language: 'en' | 'de') {
  const { data } = proved
  const { markdown, figures } = proved[language]
  return {
    language,
    asOf: data.asOf,
    ...(data.since !== undefined && { since: data.since }),
    view: data.view.name,
    markdown,
    figures: figures.length,
    hash: data.hash,
  }
}

/** What in a text that somebody has, and may have changed, is not the note of these facts: words may be edited, figures not. */
export function checkText(proved: ProvedNotes, language: 'en' | 'de', text: string): readonly NoteFault[] {
  return checkNote(proved[language], proved.data, text)
}
