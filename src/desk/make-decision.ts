// From what a person asks for to a decision: finds what is meant, checks what is given. Keeps nothing.
import { canonical, ConflictError, hashText, InputError, isDay, MissingError, type Day } from '../base/index.ts'
import {
  attributes,
  companyOf,
  contextOf,
  findQuote,
  malformed,
  type Decision,
  type Fact,
  type KeptDecision,
  type Span,
} from '../facts/index.ts'
import type { KeptEntry, Ledger } from '../store/index.ts'
import { carriesValue } from './carried-value.ts'
import { withFields, type DecisionRequest } from './decision-request.ts'
import { refuseImpossibleDay, type Files } from './input-files.ts'
import { requireKept } from './kept-document.ts'
import { companies } from './sector-data.ts'

/** A decision that may be kept, and what a person should know about it. */
export interface MadeDecision {
  readonly decision: Decision
  /** Names the reading decided about: no two decisions of one batch may be about the same. */
  readonly about: string
  readonly warnings: readonly string[]
}

function requireWords({ by, reason, where }: DecisionRequest): void {
  if (by.trim() === '') throw new InputError('nobody is named who decides', { where, remedy: 'add --by NAME' })
  if (reason.trim() === '') throw new InputError('a decision needs its reason', { where, remedy: 'add --reason TEXT' })
}

/** The day from which a decision holds: as given, else that of what is decided about; never before it. */
function dayOf({ on, where }: DecisionRequest, known: Day): Day {
  if (on === undefined) return known
  if (!isDay(on)) throw new InputError(`"${on}" is not a date`, { where, remedy: 'write a day as YYYY-MM-DD, for example 2025-11-24' })
  if (on < known) {
    throw new InputError(`nobody could decide on ${on} about what became known on ${known}`, {
      where,
      remedy: `give ${known} or a later day`,
    })
  }
  refuseImpossibleDay(on, where, 'day of the decision')
  return on
}

async function entryOf(ledger: Ledger, { what, where }: DecisionRequest): Promise<KeptEntry> {
  if (!/^[0-9a-f]{6,64}$/.test(what)) {
    throw new InputError(`"${what}" is not an id`, {
      where,
      remedy: 'give at least six digits of an id that "uprate proposals" or "uprate facts" shows',
    })
  }
  const found = await ledger.entries(what)
  if (found.length === 1) return found[0]!
  if (found.length > 1) throw new InputError(`${found.length} ids start with ${what}`, { where, remedy: 'give more of its digits' })
  throw new MissingError(`no fact or proposal has the id ${what}`, {
    where,
    remedy: 'list them: uprate proposals, uprate facts TICKER --format jsonl',
  })
}

/** Where the quote stands; of several places the one asked for, else the one that meets `near`. Throws an input error where there is none or a choice. */
function placeOf(text: string, quote: string, { occurrence, where }: DecisionRequest, near: Span | undefined): Span {
  const places = findQuote(text, quote)
  const nearby = near && places.filter((place) => place[0] < near[1] && near[0] < place[1])
  const chosen = occurrence === undefined ? (places.length === 1 ? places : nearby) : places.slice(occurrence - 1, occurrence)
  if (chosen?.length === 1) return chosen[0]!
  if (places.length === 0) {
    throw new InputError(`"${quote}" is not in the document`, { where, remedy: 'copy the words as they stand in the text' })
  }
  throw new InputError(
    occurrence === undefined ? `"${quote}" stands ${places.length} times in the document` : `"${quote}" stands only ${places.length} times`,
    { where, remedy: 'say which with --occurrence, or quote more words' },
  )
}

function checked(fact: Fact, text: string | undefined, where: string): Fact {
  if (!['SECTOR', 'NETWORK'].includes(fact.subject)) companyOf(fact.subject, companies())
  const fault = malformed(fact, text)
  if (fault) throw new InputError(fault.what, { where: `${where}, ${fault.field}`, remedy: fault.remedy })
  return fact
}

async function warningsOn(fact: Fact, text: string | undefined): Promise<readonly string[]> {
  const row: { readonly unit: string; readonly plausible?: readonly [number, number] } = attributes[fact.attribute]
  const implausible =
    typeof fact.value === 'number' && row.plausible && (fact.value < row.plausible[0] || fact.value > row.plausible[1])
      ? [`${fact.value} ${fact.unit} is no plausible ${fact.attribute}: ${row.plausible.join(' to ')} is`]
      : []
  const carried = await carriesValue(fact, text)
  return carried ? implausible : [...implausible, `the quote "${fact.quote}" does not carry the value ${fact.value}`]
}

async function addition(ledger: Ledger, files: Files, request: DecisionRequest): Promise<MadeDecision> {
  const { set, quote, where } = request
  const { reference } = await requireKept(ledger, files, request.what)
  const text = await ledger.text(reference.hash)
  if (text === undefined) throw new InputError('the ledger keeps no text of this document', { where, remedy: 'ingest the document itself' })
  if (quote === undefined)
    throw new InputError('the words of the fact are missing', { where, remedy: 'add --quote with the words that carry the value' })
  for (const field of ['subject', 'attribute', 'value']) {
    if (!set[field]) throw new InputError(`the ${field} of the fact is missing`, { where, remedy: `add --set ${field}=…` })
  }
  const span = placeOf(text, quote, request, undefined)
  const bare = { span, quote: text.slice(...span) } as unknown as Fact
  const fact = checked(withFields(bare, set, where), text, where)
  const same = [...(await ledger.facts({ document: reference.hash })), ...(await ledger.proposals({ document: reference.hash }))].find(
    (kept) => canonical(kept.fact) === canonical(fact),
  )
  if (same)
    throw new InputError('this fact was read from the document already', {
      where,
      remedy: `decide on it: uprate decide ${same.id.slice(0, 12)} accept`,
    })
  const known = dayOf(request, reference.published ?? (await ledger.newestKnown()) ?? '')
  const { by, reason } = request
  return {
    decision: { action: 'add', fact, known, by, reason, document: reference.hash, text: hashText(text), context: contextOf(text, span) },
    about: `${reference.hash} ${canonical(fact)}`,
    warnings: await warningsOn(fact, text),
  }
}

/** The reading at the root of an entry, and the decisions on it so far. */
async function historyOf(ledger: Ledger, entry: KeptEntry) {
  const decisions = await ledger.decisions({ document: entry.document.hash })
  const rootId = decisions.find(({ enters }) => enters === entry.id)?.of ?? entry.id
  const [root = entry] = await ledger.entries(rootId)
  return { root, earlier: decisions.filter(({ of, enters }) => (of ?? enters) === rootId) }
}

/** Two persons may look at the same reading: the second sees the first's decision, and replaces it only when it is the one that was seen. */
function requireOpen(earlier: readonly KeptDecision[], { again, seen, where }: DecisionRequest): void {
  const last = earlier.at(-1)
  if (last === undefined) {
    if (seen === undefined) return
    throw new ConflictError('nobody has decided on this', { where, remedy: 'leave --seen out' }, {})
  }
  if (again && (seen === undefined || last.id.startsWith(seen))) return
  const { id, action, by, reason, known } = last
  throw new ConflictError(
    `this was decided already: ${action} by ${by} (${reason})`,
    {
      where,
      remedy: again
        ? `look at that decision, then give --seen ${id.slice(0, 12)}`
        : 'add --again if the new decision is to take the place of the old one',
    },
    { id, action, by, reason, known, fact: last.fact },
  )
}

/** The fact as it should be: fields and words as given, the others as read. */
function corrected(entry: KeptEntry, text: string | undefined, request: DecisionRequest): Fact {
  const { set, quote, where } = request
  if (quote !== undefined && text === undefined) {
    throw new InputError('the ledger keeps no text of this document to quote from', { where, remedy: 'leave --quote out' })
  }
  const span = quote === undefined || text === undefined ? entry.fact.span : placeOf(text, quote, request, entry.fact.span)
  const words = text === undefined ? entry.fact.quote : text.slice(...span)
  const fact = checked(withFields({ ...entry.fact, span, quote: words }, set, where), text, where)
  if (canonical(fact) !== canonical(entry.fact)) return fact
  throw new InputError('this is what was read: nothing would change', {
    where,
    remedy: 'say what is right with --set KEY=VALUE or --quote, or accept it',
  })
}

async function verdict(ledger: Ledger, request: DecisionRequest): Promise<MadeDecision> {
  const { action, by, reason, set, quote, where } = request
  const entry = await entryOf(ledger, request)
  const { root, earlier } = await historyOf(ledger, entry)
  requireOpen(earlier, request)
  if (action !== 'correct' && (Object.keys(set).length > 0 || quote !== undefined)) {
    throw new InputError(`${action} changes no field`, { where, remedy: 'leave --set and --quote out, or write correct' })
  }
  const text = await ledger.text(entry.document.hash)
  const fact = action === 'correct' ? corrected(entry, text, request) : action === 'accept' ? entry.fact : root.fact
  const known = dayOf(request, root.known)
  return {
    decision: {
      action,
      fact,
      read: root.fact,
      known,
      by,
      reason,
      document: entry.document.hash,
      ...(text === undefined ? {} : { text: hashText(text), context: contextOf(text, root.fact.span) }),
    },
    about: root.id,
    warnings: action === 'correct' ? await warningsOn(fact, text) : [],
  }
}

/** Makes a decision of a request. Throws input and missing errors that name what is wrong and where. */
export async function makeDecision(ledger: Ledger, files: Files, request: DecisionRequest): Promise<MadeDecision> {
  requireWords(request)
  return request.action === 'add' ? addition(ledger, files, request) : verdict(ledger, request)
}
