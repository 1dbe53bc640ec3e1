// Facts of the ledger about one subject, gathered by what they are about, with contradictions marked.
import { byText, dayNumber, endOf, groupBy, InputError, isPartialDate, MissingError, sortedBy, type Day } from '../base/index.ts'
import {
  agree,
  attributeNames,
  companyOf,
  datesMeet,
  isAttribute,
  replaces,
  sameMatter,
  sameSlot,
  seriesOf,
  type AttributeName,
  type KeptFact,
} from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'
import { companies } from './sector-data.ts'

export interface Wanted {
  readonly ticker: string
  readonly asOf?: string | undefined
  readonly about?: string | undefined
  readonly attribute?: string | undefined
}

const wholes = ['SECTOR', 'NETWORK']

/** A ticker as the list of companies has it. Throws a missing error that lists the tickers. */
function subjectOf(ticker: string): string {
  const name = ticker.toUpperCase()
  return wholes.includes(name) ? name : companyOf(ticker, companies()).ticker
}

function attributeOf(name: string | undefined): AttributeName | undefined {
  if (name === undefined || isAttribute(name)) return name
  throw new MissingError(`no attribute "${name}"`, { where: '--attribute', remedy: `name one of ${attributeNames.join(', ')}` })
}

export async function factsAbout(ledger: Ledger, wanted: Wanted) {
  const subject = subjectOf(wanted.ticker)
  const attribute = attributeOf(wanted.attribute)
  const { about } = wanted
  if (about !== undefined && !isPartialDate(about)) {
    throw new InputError(`"${about}" is not a date`, { where: '--about', remedy: 'write a date as YYYY, YYYY-MM or YYYY-MM-DD' })
  }
  const asOf = await asOfDay(ledger, wanted.asOf)
  const kept = await ledger.facts({ subject, asOf, ...(attribute === undefined ? {} : { attribute }) })
  const fitting = about === undefined ? kept : kept.filter((one) => datesMeet(one.fact.on ?? one.known, about))
  const slots = slotsOf(fitting).map((facts) => ({ contradiction: contradicts(facts), facts: facts.map((one) => rowOf(one)) }))
  return { subject, asOf, slots }
}

/** The day asked for, else the newest day on which anything in the ledger became known: never the clock. */
export async function asOfDay(ledger: Ledger, asOf: string | undefined): Promise<Day> {
  const day = asOf ?? (await ledger.newestKnown())
  if (day !== undefined) return day
  throw new MissingError('the ledger holds no fact', { where: ledger.place, remedy: 'keep a document with "uprate ingest FILE"' })
}

/** In the order of the vocabulary, then newest about-date first; within a slot the newest knowledge first. */
function slotsOf(kept: readonly KeptFact[]): readonly (readonly KeptFact[])[] {
  const order = new Map(attributeNames.map((name, index) => [name, index]))
  const slots = [...groupBy(kept, ({ fact }) => seriesOf(fact)).values()].flatMap(meetingDates)
  return sortedBy(
    slots.map((slot) => slot.toSorted((a, b) => byText(b.known, a.known) || a.sequence - b.sequence)),
    ([first]) => order.get(first?.fact.attribute ?? 'rating') ?? 0,
    ([first]) => -dayNumber(endOf(first?.fact.on ?? '1970')),
    ([first]) => first?.sequence ?? 0,
  )
}

/** Facts of one series, parted by the dates that they are about. */
function meetingDates(series: readonly KeptFact[]): readonly (readonly KeptFact[])[] {
  const slots: KeptFact[][] = []
  for (const one of series) {
    const slot = slots.find(([first]) => first !== undefined && sameSlot(first.fact, one.fact))
    if (slot) slot.push(one)
    else slots.push([one])
  }
  return slots
}

/** Whether documents say what cannot be true of the same thing at the same time, and none replaces the other. Within one document unlike values are parts. */
function contradicts(slot: readonly KeptFact[]): boolean {
  return slot.some((a, index) => slot.slice(index + 1).some((b) => a.document.hash !== b.document.hash && excludes(a, b)))
}

/** Whether two documents' facts are about the same and cannot both be true. */
export function excludes(a: KeptFact, b: KeptFact): boolean {
  return sameMatter(a.fact, a.known, b.fact, b.known) && !agree(a.fact, b.fact) && !replaces(a.fact, b.fact) && !replaces(b.fact, a.fact)
}

function rowOf({ fact, id, known, confidence, document, decided }: KeptFact) {
  const { hash, title, publisher, url, type } = document
  return {
    ...fact,
    span: [fact.span[0], fact.span[1]] as [number, number],
    id,
    known,
    confidence,
    ...(decided === undefined ? {} : { decided: { ...decided } }),
    document: { hash, title, publisher, type, ...(url === undefined ? {} : { url }) },
  }
}
