// A note of the desk's facts, proved before it is handed out.
import { byText, InputError, MissingError, type Day } from '../base/index.ts'
import {
  changeNote,
  checkHtml,
  checkNote,
  checkPair,
  companyNote,
  focusOn,
  morningNote,
  noteData,
  printNote,
  requireSound,
  sectorNote,
  spreadsOf,
  twelveMonths,
  type Fills,
  type NoteData,
  type NoteFault,
  type NoteFormat,
  type Spread,
  type TwelveMonths,
  type WrittenNote,
} from '../notes/index.ts'
import { knownBy } from '../facts/index.ts'
import type { View } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'
import { shippedView, viewNames } from './view-named.ts'

export const noteKinds = ['sector', 'company', 'change', 'morning'] as const
export type NoteKind = (typeof noteKinds)[number]

export interface NoteOptions {
  /** Of a company or change note. */
  readonly ticker?: string | undefined
  /** Default: `company` with a ticker, else `sector`. */
  readonly kind?: NoteKind | undefined
  /** The day that "old" means; default: the newest knowledge date before the as-of date. */
  readonly since?: Day | undefined
  /** As a first note: nothing old to compare with. */
  readonly first?: boolean | undefined
  readonly language?: 'en' | 'de' | undefined
  readonly broker?: string | undefined
  readonly fills?: Fills | undefined
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
  readonly kind: NoteKind
  readonly ticker: string | undefined
  readonly data: NoteData
  readonly en: WrittenNote
  readonly de: WrittenNote
}

/** Writes many notes of one day and view: what they share is gathered once. */
export interface NoteWriter {
  /** Both languages, proved; throws as `writeNotes` does. */
  write(kind: NoteKind, ticker?: string): ProvedNotes
}

export function noteWriter(desk: ResearchDesk, options: Omit<NoteOptions, 'language' | 'kind' | 'ticker'>): NoteWriter {
  const since = options.first ? undefined : (options.since ?? dayBefore(desk))
  if (since !== undefined && since > desk.asOf) {
    throw new InputError(`${since} lies after the as-of date ${desk.asOf}`, { where: '--since', remedy: 'name an earlier day' })
  }
  if (options.broker !== undefined) requireBroker(desk, options.broker)
  const broker = options.broker ?? desk.view.voice ?? 'JPMorgan'
  const { view, companies, facts, asOf } = desk
  const sector: NoteData = {
    ...noteData({ view, companies, facts, asOf, since, broker, brokerView: viewOf(broker, view) }),
    ...(options.fills && { fills: options.fills }),
  }
  let months: TwelveMonths | undefined
  let spreads: ReadonlyMap<string, Spread> | undefined
  const valuations = sector.companies.map(({ after }) => after.valuation)
  return {
    write(kind, ticker) {
      requireFit(kind, ticker)
      const own = ticker === undefined ? undefined : covered(desk, ticker)
      const data =
        own === undefined ? sector : focusOn(sector, own, desk, (months ??= twelveMonths(desk)), (spreads ??= spreadsOf(valuations)))
      const write = { sector: sectorNote, company: companyNote, change: changeNote, morning: morningNote }[kind]
      const [en, de] = [write(data, 'en'), write(data, 'de')]
      requireSound(checkNote(en, data), 'note in English')
      requireSound(checkNote(de, data), 'note in German')
      requireSound(checkPair(en, de), 'note in German')
      return { kind, ticker: own, data, en, de }
    },
  }
}

function requireFit(kind: NoteKind, ticker: string | undefined): void {
  if (kind === 'company' && ticker === undefined) {
    throw new InputError('a company note is about a company', { where: '--kind company', remedy: 'name its ticker: uprate note CIFR' })
  }
  if ((kind === 'sector' || kind === 'morning') && ticker !== undefined) {
    throw new InputError(`a ${kind} note is about the whole sector`, {
      where: `--kind ${kind}`,
      remedy: `leave ${ticker} out, or write a note of kind company or change`,
    })
  }
}

/** The ticker as the list has it. Throws a missing error for a company outside the view's universe. */
function covered(desk: ResearchDesk, ticker: string): string {
  const own = desk.company(ticker).ticker
  if (desk.view.universe.includes(own)) return own
  throw new MissingError(`the view ${desk.view.name} does not cover ${own}`, {
    where: '[TICKER]',
    remedy: `name one of ${desk.view.universe.join(', ')}, or add it to the universe of the view`,
  })
}

/**
 * Writes both languages, proves each and the pair.
 * @throws ModelError at a figure that does not resolve; MissingError for a broker without calls or a company that the view does not cover; InputError for a `since` after the as-of date or a kind that does not fit.
 */
export function writeNotes(desk: ResearchDesk, options: Omit<NoteOptions, 'language'>): ProvedNotes {
  return noteWriter(desk, options).write(options.kind ?? (options.ticker === undefined ? 'sector' : 'company'), options.ticker)
}

/** A proved note in one language, as the desk gives it out. */
export function noteOf(proved: ProvedNotes, language: 'en' | 'de') {
  const { data, kind, ticker } = proved
  const { markdown, figures } = proved[language]
  return {
    kind,
    ...(ticker !== undefined && { ticker }),
    language,
    asOf: data.asOf,
    ...(data.since !== undefined && { since: data.since }),
    view: data.view.name,
    markdown,
    figures: figures.length,
    hash: data.hash,
  }
}

/** `company-note-CIFR-2025-11-24.de.pdf`. */
export function noteFileName(
  note: { kind: NoteKind; ticker?: string | undefined; asOf: string; language: string },
  format: NoteFormat,
): string {
  return `${note.kind}-note${note.ticker === undefined ? '' : `-${note.ticker}`}-${note.asOf}.${note.language}.${format}`
}

/** The note in a format; bytes for PDF alone. */
export function printed(proved: ProvedNotes, language: 'en' | 'de', format: NoteFormat): Promise<string | Uint8Array> {
  return printNote(proved[language], proved.data, format)
}

/** What in a text that somebody has, and may have changed, is not the note of these facts: words may be edited, figures not. */
export async function checkText(proved: ProvedNotes, language: 'en' | 'de', text: string): Promise<readonly NoteFault[]> {
  if (!/^\s*<(?:!doctype|html)/i.test(text)) return checkNote(proved[language], proved.data, text)
  return checkHtml(text, (await printed(proved, language, 'html')) as string)
}
