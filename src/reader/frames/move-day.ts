// The days of moves: which of several dates a move is told on, and since when it counts.
import { daysBetween } from '../../base/index.ts'
import { behindRelative, dateOf, inOtherClause, openDates } from '../time/dating.ts'
import type { DateMention } from '../dates/index.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'
import { tradingDay } from '../time/trading-day.ts'
import { priceContext } from './price-words.ts'
import type { Scene } from './frame.ts'

/** "31% since the start of the year and 4.4% on Tuesday": the date behind another move is that one's. */
export function behindAnotherMove(scene: Scene, span: Slice, mention: DateMention): boolean {
  const { sentence } = scene
  const from = Math.min(span.end, mention.end)
  const to = Math.max(span.start, mention.start)
  const between = sentence.quantities.filter(
    (other) => other.unit === 'ratio' && !other.superseded && other.start >= from && other.end <= to,
  )
  const [first] = between
  const conjoined = (words: string) => /(?<![A-Za-zÀ-ɏ])(?:and|und|but|aber|doch)(?![A-Za-zÀ-ɏ])/iu.test(words)
  // „gewann am Montag 3,1 Prozent und hat seit April 40 Prozent zugelegt“
  if (
    !first &&
    mention.start >= span.end &&
    conjoined(sentence.source.slice(span.end, mention.start)) &&
    scene.others.some((other) => other.unit === 'ratio' && other.start >= mention.end && sentence.distance(mention.end, other.start) <= 3)
  )
    return true
  if (first && mention.end <= first.start) {
    const begun = openDates(sentence).find((other) => other.role === 'since' && other.start >= first.end && other.end <= span.start)
    if (begun && conjoined(sentence.source.slice(first.end, begun.start))) return true
  }
  if (!first)
    return (
      (yearStart(scene, span) !== undefined && ofMoveBefore(scene, span, mention.start)) ||
      (mention.end <= span.start &&
        sinceOf(scene, span) !== undefined &&
        moved(scene, mention.end, span.start) &&
        movedBefore(scene, mention))
    )
  // "A shed 6.1% to $2.17 and B surrendered 3.3% to $14.22 on Tuesday": the day of both.
  if (
    mention.start > span.end &&
    mention.role !== 'since' &&
    groupsOf(scene.context, sentence).some((group) => group.start >= span.end && group.end <= first.start)
  )
    return false
  if (mention.start > span.end)
    return (
      sentence.distance(first.end, mention.start) <= 3 &&
      (periodBetween.test(sentence.source.slice(span.end, first.start)) || moved(scene, span.end, first.start))
    )
  return /(?<![A-Za-zÀ-ɏ])(?:and|und|,)\s*$/u.test(
    sentence.source.slice(first.end, span.start).replace(/(?:by|um|another|weitere|about|rund)\s*$/u, ''),
  )
}

/** "put on 6% … and has gained": a second verb of moving between two offsets, behind an "and". */
function moved(scene: Scene, from: number, to: number): boolean {
  const { sentence } = scene
  return [...sentence.cues('moveUp'), ...sentence.cues('moveDown')].some(
    (cue) =>
      cue.start >= from &&
      cue.end <= to &&
      /(?<![A-Za-zÀ-ɏ])(?:and|but|und|aber|while|während|doch)\s[^;.]{0,40}$/iu.test(sentence.source.slice(from, cue.start)),
  )
}

function movedBefore(scene: Scene, place: Slice): boolean {
  return scene.others.some((other) => other.unit === 'ratio' && !other.superseded && other.end <= place.start)
}

/** The day or month right behind a move that it is told since. */
function sinceOf(scene: Scene, span: Slice): DateMention | undefined {
  const { sentence } = scene
  return openDates(sentence).find(
    (mention) => mention.role === 'since' && mention.start >= span.end && sentence.distance(span.end, mention.start) <= 6,
  )
}

/** Another move stands right before the words, and the figure behind them. */
function ofMoveBefore(scene: Scene, span: Slice, start: number): boolean {
  const { sentence } = scene
  return (
    start < span.start &&
    sentence.quantities.some(
      (other) =>
        other.unit === 'ratio' &&
        !other.superseded &&
        other.end <= start &&
        other.end < span.start &&
        sentence.distance(other.end, start) <= 2,
    ) &&
    /(?<![A-Za-zÀ-ɏ])(?:and|und)\s/u.test(sentence.source.slice(start, span.start))
  )
}

const periodBetween =
  /(?<![A-Za-zÀ-ɏ])(?:since|this|last|over|in|year to date|month to date|seit|auf (?:Monats|Wochen|Jahres)sicht|im|heuer|diese[nrm]?|binnen)(?![A-Za-zÀ-ɏ])/iu

export function dayOf(scene: Scene, span: Slice): string | undefined {
  const { context, sentence } = scene
  const aside = (mention: DateMention) =>
    context.focus.day !== undefined && (behindRelative(sentence, span, mention) || inOtherClause(sentence, span, mention))
  const other = (mention: DateMention) => behindAnotherMove(scene, span, mention)
  const date = dateOf(context, sentence, span, (mention) => mention.role !== 'since' && !aside(mention) && !other(mention))
  if (date && date.date.length === 10) return date.date
  const day = openDates(sentence).find(
    (mention) => mention.date.length === 10 && mention.role !== 'since' && !aside(mention) && !other(mention),
  )
  const begun = openDates(sentence).some((mention) => mention.role === 'since')
  if (
    !day &&
    (begun || yearStart(scene, span) !== undefined) &&
    openDates(sentence).some((mention) => mention.date.length === 10 && mention.role !== 'since')
  )
    return undefined
  // "It has risen 31% since March": to the day of trading only where the words before it tell one.
  if (!day && begun && !tradedBefore(scene)) return undefined
  return (
    day?.date ??
    (sentence.passage === context.focus.subjectPassage || sentence.has('shareWord') || groupsOf(context, sentence).length > 0
      ? tradingDay(context)
      : undefined)
  )
}

/** The sentence or the one before it tells a price or another move. */
function tradedBefore(scene: Scene): boolean {
  const { context, sentence } = scene
  const { previous } = context.focus
  const told = (quantities: readonly Quantity[]) =>
    quantities.some((other) => (other.unit === 'ratio' || other.unit === 'USD') && Math.abs(other.value ?? 5000) < 5000)
  return (
    told(scene.others) ||
    // The share's own price or move of the day, told in the same passage.
    (context.focus.session?.passage === sentence.passage && context.focus.session.day !== undefined) ||
    (previous !== undefined && previous.passage === sentence.passage && priceContext.test(previous.text) && told(previous.quantities))
  )
}

/** "between December 31 and March 31", „von Ende März bis Dienstag“: the days that a move runs from and to. */
export function betweenDays(scene: Scene): { readonly since: string; readonly on: string } | undefined {
  const { sentence } = scene
  const dates = openDates(sentence)
  for (const [index, first] of dates.entries()) {
    const last = dates[index + 1]
    if (!last) return undefined
    const opened =
      /(?<![A-Za-zÀ-ɏ])(?:between|from|zwischen|von|vom)\s+(?:the |dem |den |der )?(?:end of |close of |close on |start of )?$/iu.test(
        sentence.source.slice(Math.max(sentence.start, first.start - 24), first.start),
      )
    const joined = /^\s+(?:and|to|until|till|through|und|bis)\s+(?:the |dem |den |der |zum |vergangenen |letzten |last |this )*$/iu.test(
      sentence.source.slice(first.end, last.start),
    )
    if (opened && joined && first.date < last.date) return { since: first.date, on: last.date }
  }
  return undefined
}

/** "41% more than a year ago", „28 Prozent tiefer als Ende März“: the day compared with, unless it is the session before. */
export function comparedWith(scene: Scene, span: Slice, on: string | undefined): string | undefined {
  const { sentence, context } = scene
  const day = on ?? context.outline.document.metadata.published
  const mention = sentence.dates.find((date) => date.start >= span.end && sentence.distance(span.end, date.start) <= 8)
  if (!mention || day === undefined || mention.date >= day) return undefined
  if (
    !/^\s*(?:more|less|higher|lower|dearer|cheaper|better|worse|mehr|weniger|höher|tiefer|teurer|billiger|niedriger|schwächer|fester)\s(?:[^,;.]{0,24}\s)?(?:than|als)\s(?:[^,;.]{0,24}\s)?$/u.test(
      sentence.source.slice(span.end, mention.start),
    )
  )
    return undefined
  return mention.date.length === 10 && day.length === 10 && daysBetween(mention.date, day) <= 4 ? undefined : mention.date
}

/** "since the start of the year", „seit Jahresbeginn“; "this month". */
export function yearStart(scene: Scene, span: Slice): string | undefined {
  const { sentence, context } = scene
  const periods =
    /(?<![A-Za-zÀ-ɏ])(?:since (?:the )?(?:start|beginning) of the (?:year|month)|(?:year|month) to date|this (?:year|month)|seit (?:Jahres|Monats)(?:beginn|anfang)|seit Beginn des (?:Jahres|Monats)|(?:since|than at|than on) New Year(?:'s)?(?: Day| Eve)?|since (?:the first of January|January 1|1 January|January 1st)|so far this year|YTD|seit Neujahr|seit (?:dem )?(?:1\.|ersten) Januar|im (?:bisherigen|laufenden) Jahr\w*|in diesem (?:Jahr|Monat)|heuer)(?![A-Za-zÀ-ɏ])/giu
  const away = (match: RegExpExecArray) => Math.abs(sentence.start + match.index - span.end)
  const [match] = [...sentence.text.matchAll(periods)]
    .filter((each) => (away(each) <= 60 || each.index <= 1) && !ofMoveBefore(scene, span, sentence.start + each.index))
    .toSorted((a, b) => away(a) - away(b))
  if (!match) return undefined
  const published = context.outline.document.metadata.published
  if (published === undefined) return undefined
  return /month|monat/i.test(match[0]) ? published.slice(0, 7) : `${published.slice(0, 4)}-01`
}
