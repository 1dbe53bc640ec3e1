// Completes the facts of a sentence from each other: one day of trading for the price and the move of a share told in one breath.
import type { PartialDate } from '../base/index.ts'
import type { AttributeName } from '../facts/index.ts'
import { openDates, settled } from './time/dating.ts'
import type { Context } from './discourse.ts'
import type { Draft } from './draft.ts'
import type { Sentence } from './sentence.ts'
import { withPeriod } from './time/output-period.ts'
import { tradingDay } from './time/trading-day.ts'

const ofTheTape: ReadonlySet<AttributeName> = new Set(['share_price', 'price_move'])

/** A price without a day takes that of the move told with it, a move that of the price; with none of them, that of the report. */
function withDay(context: Context, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const open = (draft: Draft) =>
    ofTheTape.has(draft.attribute) &&
    draft.qualifiers.on === undefined &&
    (draft.attribute === 'share_price' || draft.qualifiers.since === undefined)
  if (!drafts.some(open)) return drafts
  const daysOf = (wanted: (draft: Draft) => boolean) => [
    ...new Set(
      drafts
        .filter((draft) => ofTheTape.has(draft.attribute) && draft.qualifiers.since === undefined && wanted(draft))
        .flatMap(({ qualifiers }) => (typeof qualifiers.on === 'string' && qualifiers.on.length === 10 ? [qualifiers.on] : [])),
    ),
  ]
  return drafts.map((draft) => {
    if (!open(draft)) return draft
    const own = daysOf((other) => other.subject === draft.subject)
    const all = daysOf(() => true)
    const day =
      own.length === 1
        ? own[0]
        : all.length === 1
          ? all[0]
          : own.length === 0 && all.length === 0 && openDates(sentence).every((date) => date.date.length !== 10)
            ? sessionOf(context, sentence)
            : undefined
    return day === undefined ? draft : { ...draft, qualifiers: { ...draft.qualifiers, on: day } }
  })
}

/** The day that the report goes on with: another share's price or move of the passage, or the one before, tells it. */
function sessionOf(context: Context, sentence: Sentence): string | undefined {
  const { session } = context.focus
  if (session?.day === undefined || sentence.passage - session.passage > 1) return undefined
  return context.outline.voice === 'press' ? tradingDay(context) : session.day
}

const ofBooks: ReadonlySet<AttributeName> = new Set(['cash', 'debt', 'bitcoin_holdings'])
const bookWords = /(?<![A-Za-zÀ-ɏ])(?:balance sheet|books|Bilanz|Bücher\w*|Konzernbilanz|Zahlenwerk)(?![A-Za-zÀ-ɏ])/iu
/** "Cash: $2.2 billion, most of it spoken for." */
const entry = /^["'•*–-]*\s*\p{Lu}[\p{L} ,-]{2,40}:\s/u

/** "Look at the balance sheet of June 30. Convertible notes: $4.8 billion.": what the books say on a day is told entry by entry. */
function withBooks(context: Context, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const { focus } = context
  const day = openDates(sentence).find(
    (date) =>
      date.date.length === 10 &&
      (bookWords.test(sentence.text) || drafts.some((draft) => ofBooks.has(draft.attribute) && draft.qualifiers.on === date.date)),
  )
  if (day) focus.books = { day: settled(context, sentence, day), passage: sentence.passage }
  const { books } = focus
  if (!books || books.passage !== sentence.passage || openDates(sentence).length > 0 || !entry.test(sentence.text)) return drafts
  return drafts.map((draft) =>
    ofBooks.has(draft.attribute) && draft.qualifiers.on === undefined
      ? { ...draft, qualifiers: { ...draft.qualifiers, on: books.day } }
      : draft,
  )
}

const samePeriod =
  /(?<![A-Za-zÀ-ɏ])(?:(?:over|in|for|during|across) (?:the same|that|this) (?:period|stretch|span|time|spell|interval)|im (?:selben|gleichen) Zeitraum|in (?:derselben|der gleichen|dieser) Zeit|in diesem Zeitraum|over that time)(?![A-Za-zÀ-ɏ])/iu

/** „zwischen Ende Dezember und Dienstag“: the first of two days that a sentence names as bounds. */
function betweenDays(sentence: Sentence): PartialDate | undefined {
  const [first, second] = openDates(sentence)
  if (!first || !second) return undefined
  const joined =
    /(?<![A-Za-zÀ-ɏ])(?:between|zwischen)\s+(?:the |dem |den )?$/iu.test(
      sentence.source.slice(Math.max(sentence.start, first.start - 14), first.start),
    ) && /^\s+(?:and|und)\s+(?:the |dem |den |last |vergangenem |vergangenen )*$/iu.test(sentence.source.slice(first.end, second.start))
  return joined && first.date < second.date ? first.date : undefined
}

/** "CleanSpark has lost 12% since the end of December. Riot is down 6% over the same period." */
function withStart(context: Context, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const { focus } = context
  const start =
    betweenDays(sentence) ??
    (focus.start && sentence.passage - focus.start.passage <= 1 && samePeriod.test(sentence.text) ? focus.start.since : undefined)
  const result =
    start === undefined
      ? drafts
      : drafts.map((draft) =>
          draft.attribute === 'price_move' && draft.qualifiers.since === undefined
            ? { ...draft, qualifiers: { ...draft.qualifiers, since: start } }
            : draft,
        )
  const told = ownStarts(sentence, result).findLast((draft) => draft.attribute === 'price_move' && draft.qualifiers.since !== undefined)
  if (told?.qualifiers.since !== undefined) focus.start = { since: told.qualifiers.since, passage: sentence.passage }
  return ownStarts(sentence, result)
}

/** "up 5.2% on Tuesday, has lost 12% since the end of December": the start is that of the move nearest to it. */
function ownStarts(sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  const moves = drafts.filter((draft) => draft.attribute === 'price_move')
  const [start] = sentence.dates.filter((date) => date.role === 'since')
  if (!start || moves.length < 2 || !moves.some((draft) => draft.qualifiers.since !== undefined)) return drafts
  const apart = ({ span }: Draft) =>
    span.end <= start.start ? sentence.distance(span.end, start.start) : sentence.distance(start.end, Math.max(start.end, span.start))
  const [owner] = moves.toSorted((a, b) => apart(a) - apart(b))
  if (!owner) return drafts
  const since = moves.find((draft) => draft.qualifiers.since !== undefined)?.qualifiers.since
  return drafts.map((draft) => {
    if (!moves.includes(draft) || draft.subject !== owner.subject) return draft
    if (draft === owner)
      return since === undefined || draft.qualifiers.since !== undefined ? draft : { ...draft, qualifiers: { ...draft.qualifiers, since } }
    const day = openDates(sentence).find(
      (date) => date.date.length === 10 && date.start >= draft.span.end && date.start - draft.span.end <= 8,
    )
    const { since: _, ...rest } = draft.qualifiers
    return day ? { ...draft, qualifiers: { ...rest, on: day.date } } : draft
  })
}

/** A lease whose place comes up with its megawatts is there. */
function keepPlace(context: Context, drafts: readonly Draft[]): void {
  const { deal } = context.focus
  if (!deal || deal.site !== undefined || deal.counterparty === undefined) return
  const told = drafts.find(
    ({ attribute, qualifiers }) =>
      attribute === 'capacity' &&
      qualifiers.stage === 'contracted' &&
      qualifiers.site !== undefined &&
      qualifiers.counterparty === deal.counterparty,
  )
  if (told?.qualifiers.site !== undefined && (deal.company === undefined || deal.company === told.subject))
    context.focus.deal = { ...deal, site: told.qualifiers.site }
}

/** The facts of a sentence with the qualifiers that they lend each other. */
export function completed(context: Context, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  keepPlace(context, drafts)
  const dated = withBooks(context, sentence, drafts)
  return dated.length === 0 ? dated : withStart(context, sentence, withPeriod(context, sentence, withDay(context, sentence, dated)))
}
