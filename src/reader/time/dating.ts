// Decides which date of a sentence a figure is about, and leaves out the dates that belong to something else: maturities, calls, years in names.
import type { PartialDate } from '../../base/index.ts'
import type { DateMention } from '../dates/index.ts'
import type { Context } from '../discourse.ts'
import { gap, type Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

const maturityBefore =
  /(?:\bdue|\bmatur\w+|\bfällig\w*|\bFälligkeit|\bredeem\w*|\bcallable|\bpayable|\bexpir\w+|\bLaufzeit bis|\buntil|\bfall due|\bcoming due|\bZeile|\bre-?pa(?:y|id))\s+(?:(?:in|on|from|am|im|bis|zum|until|by|ab)\s+)?$/i
const maturityAfter = /^\)?\s*(?:fällig|notes?\b|bonds?\b|convertible|zurückgezahlt|maturity|auslaufend)/i
const sameDay =
  /(?<![A-Za-zÀ-ɏ])(?:(?:on|at|as of|by) (?:the same|that|this) (?:date|day)|at that (?:point|time|moment)|(?:am|zum|per) Stichtag|zu (?:diesem|jenem|demselben) (?:Stichtag|Zeitpunkt|Datum|Tag)|same (?:date|day)|on the day|(?:am|zum|an)\s(?:selben|gleichen|diesem|jenem)\s(?:Tag|Stichtag|Datum|Zeitpunkt)|zum selben Stichtag|an diesem Tag|by then|bis dahin|(?:werden?|wird|sollen?|würden?|dürften?) (?:es )?dann|(?:would|will|should) then|at that date|on that day)(?![A-Za-zÀ-ɏ])/iu

const comparison = /(?<![A-Za-zÀ-ɏ])(?:than|wie|(?:mehr|weniger|[a-zà-ɏ]{3,}er) als)\s+(?:(?:in|on|at|im|am|zum|the|dem)\s+){0,2}$/u

/** Dates of the sentence that can date a figure. */
export function openDates(sentence: Sentence): DateMention[] {
  return sentence.dates.filter((date) => {
    const before = sentence.source.slice(Math.max(sentence.start, date.start - 30), date.start)
    const after = sentence.source.slice(date.end, date.end + 24)
    // "faster than a year ago": what is compared with.
    if (comparison.test(before)) return false
    // "14% above Friday's close"
    if (
      /(?<![A-Za-zÀ-ɏ])(?:above|below|over|under|from|than)\s+$/i.test(before) &&
      /^['’]s? (?:close|closing|finish|level|price)/.test(after)
    )
      return false
    // "back above where it had been before Monday's scare"
    if (/(?<![A-Za-zÀ-ɏ])before\s+$/i.test(before) && /^['’]s? [a-z]/.test(after)) return false
    return !maturityBefore.test(before) && !maturityAfter.test(after) && !(/^\d{4}$/.test(date.text) && /^-?(?:er|Notes)\b/.test(after))
  })
}

export interface Dated {
  readonly date: PartialDate
  readonly mention?: DateMention
  readonly cost: number
}

const releaseDay = /(?<![A-Za-zÀ-ɏ])(?:on|at|by|as of) the date of this (?:release|report|filing|announcement)(?![A-Za-zÀ-ɏ])/iu

/** Words before a value of another time: "against 50 a year ago", „vor einem Jahr waren es 50“. */
const former =
  /(?<![A-Za-zÀ-ɏ])(?:against|from|versus|compared (?:with|to)|nach|gegenüber|waren es|war es|it (?:had been|was|were))\s+(?:(?:a|an|the|its|einem|dem) (?:target|goal|plan|Ziel|Plan)\w* (?:of |von )?)?(?:noch |nur |erst |only |about |rund |etwa )*$/iu
const partLead = /(?<![A-Za-zÀ-ɏ])(?:of which|davon|wovon|darunter)\s+(?:about |some |rund |etwa )?$/iu
const onceWas = /(?:waren es|war es|it (?:had been|was|were))\s+(?:noch |nur |erst |only |about |rund |etwa )*$/iu

function ofAnother(sentence: Sentence, at: Slice, date: DateMention): boolean {
  const own = gap(sentence, at, date)
  // "In January it mined 451, in December 460": the date behind the comma is the next figure's where one stands before without.
  const apart = (from: number, to: number) => /[,;]|\s(?:and|und)\s/.test(sentence.source.slice(from, to))
  if (
    date.start >= at.end &&
    apart(at.end, date.start) &&
    sentence.dates.some((other) => other.end <= at.start && !apart(other.end, at.start) && other.role !== 'since') &&
    sentence.quantities.some((other) => other.start >= date.end && sentence.distance(date.end, other.start) <= 2)
  )
    return true
  // "300 in Paraguay, and wants to have 11,000 GPUs by December"
  if (
    date.start >= at.end &&
    /(?<![A-Za-zÀ-ɏ])(?:und|and)\s+(?:(?:still|also|now|noch|auch|weiterhin|nun)\s+)?(?:will|soll|plant|könnte|möchte|wants|plans|expects|says|aims|hopes|intends)\s/u.test(
      sentence.source.slice(at.end, date.start),
    ) &&
    sentence.quantities.some((other) => other.start >= at.end && !other.superseded)
  )
    return true
  // "4.1 gigawatts, and Halvorsen Reed thinks it will be 6.9 by the end of 2028"
  if (
    date.start >= at.end &&
    /[,;]\s+(?:and|und|but|aber|while|während)\s+(?:\p{Lu}[\p{L}&.' ]{1,40}\s)?(?:thinks|expects|sees|reckons|believes|forecasts|predicts|estimates|erwartet|rechnet|sieht|schätzt|glaubt)\s[^;]*\d/u.test(
      sentence.source.slice(at.end, date.start),
    )
  )
    return true
  return sentence.quantities.some((other) => {
    if (other.start >= at.start && other.end <= at.end) return false
    const cost = gap(sentence, other, date)
    if (other.superseded) return date.start >= other.end && cost <= 4 && cost < own
    const lead = other.start >= at.end ? sentence.source.slice(Math.max(at.end, other.start - 30), other.start) : ''
    if (former.test(lead) && date.start >= other.end && cost <= 4 && cost < own) return true
    // "$1.7 billion, of which $1.3 billion was issued on October 30"
    if (lead !== '' && date.start >= other.end && partLead.test(lead)) return true
    if (onceWas.test(lead) && date.start >= at.end && date.end <= other.start && cost <= 5) return true
    // "liquid funds of $2.6 billion (as of March 31)"
    if (
      date.start >= other.end &&
      /^\s*\(\s*(?:Stand:?|as of|as at|at|per|zum|am|on|Ende|end of)?\s*$/iu.test(sentence.source.slice(other.end, date.start)) &&
      /^\s*\)/.test(sentence.source.slice(date.end, date.end + 3)) &&
      cost < own
    )
      return true
    // "holds 15,680 bitcoin, having sold 3,778 in the first quarter"
    if (
      date.start >= other.end &&
      other.start >= at.end &&
      cost <= 3 &&
      /[,;]\s+(?:(?:after\s+)?having|after|nachdem|following)\s[^,;]*$/iu.test(sentence.source.slice(at.end, other.start))
    )
      return true
    // "operates 5,000 GPUs and had annualized revenue of $36 million at the end of March"
    if (
      date.start >= other.end &&
      other.start >= at.end &&
      cost <= 6 &&
      /^[^;.]{0,40}\s(?:and|und)\s+(?:(?:it|they|sie|es|er)\s+)?(?:had|has|owed|owes|posted|reported|generated|hatte|hat|erzielte|erwirtschaftete|schuldete|könnte|will|soll|wird|plant|dürfte|möchte|could|wants|plans|expects|aims|hopes|intends|means)\s[^,;]*$/u.test(
        sentence.source.slice(at.end, other.start),
      )
    )
      return true
    // "(September 30, 2025: 50.0 EH/s)"
    return (
      date.end <= other.start &&
      /^\s*:\s*$/.test(sentence.source.slice(date.end, other.start)) &&
      /\(\s*(?:on |at )?$/.test(sentence.source.slice(Math.max(sentence.start, date.start - 6), date.start))
    )
  })
}

/** A relative date told in the past tense cannot lie ahead; "Jahresende 2025" is its December. */
export function settled(context: Context, sentence: Sentence, date: DateMention): PartialDate {
  if (
    /^\d{4}$/.test(date.date) &&
    /(?:Jahresende|[Ee]nd of|Ende|[Yy]ear-end|ended|closed|finished|beendete\w*|beschloss\w*)\s*$/.test(
      sentence.source.slice(Math.max(sentence.start, date.start - 14), date.start),
    )
  )
    return `${date.date}-12`
  // "When 2027 ends", „wenn 2027 zu Ende geht“
  if (
    /^\d{4}$/.test(date.date) &&
    /^\s+(?:ends|is out|is over|closes|draws to (?:a|its) close|endet|ausläuft|zu Ende (?:geht|ist)|vorbei ist|vorüber ist)(?![\p{L}])/u.test(
      sentence.source.slice(date.end, date.end + 28),
    )
  )
    return `${date.date}-12`
  const { published } = context.outline.document.metadata
  const ahead = published !== undefined && date.relative === true && date.date.slice(0, 7) > published.slice(0, 7)
  const clause = sentence.clause(date.start)
  // "Ask me again in September, when we intend to stand at 70 EH/s"
  const next = /^,?\s+(?:when|by when|wenn|dann|wo)\s/iu.test(sentence.source.slice(date.end, date.end + 10))
    ? sentence.clause(date.end + 3)
    : clause
  const said = (['plans', 'forecast'] as const).some((name) =>
    sentence.cues(name).some((cue) => cue.start >= clause.start && cue.end <= next.end),
  )
  if (!ahead || said || /20\d\d|this year|next year|diese[sm] Jahr|nächste[sn] Jahr|kommende[ns] Jahr/i.test(date.text)) return date.date
  return `${Number(date.date.slice(0, 4)) - 1}${date.date.slice(4)}`
}

/** "13,696 (June 30: 10,667)": the date in parentheses is that of the figure there. */
function inAside(sentence: Sentence, at: Slice, date: DateMention): boolean {
  if (date.start < at.end) return false
  return (
    /\(\s*(?:am |zum |on |at )?$/.test(sentence.source.slice(at.end, date.start)) &&
    /^\s*:\s/.test(sentence.source.slice(date.end, date.end + 3))
  )
}

/** A figure in a relative clause, a date in the main clause behind its comma: "X, which owes $3 billion, mined 711 coins last month". */
export function aheadOfMain(sentence: Sentence, at: Slice, date: Slice): boolean {
  if (date.start < at.end) return false
  const own = sentence.clause(at.start)
  return (
    own.start > sentence.start &&
    relativeLead.test(sentence.source.slice(own.start, own.end)) &&
    /,\s/.test(sentence.source.slice(at.end, date.start))
  )
}

/** "…, both of which would have been boasts two years ago": a remark on the figure, with a time of its own. */
function remarked(sentence: Sentence, at: Slice, date: Slice): boolean {
  if (date.start < at.end) return false
  const clause = sentence.clause(date.start)
  return (
    clause.start >= at.end &&
    /^,?\s*(?:(?:both|all|none|most|neither) of which|which|was|die|das)\s[^,;]*(?:(?:would|could) have|had (?:been|seemed|looked)|(?:gewesen|gegolten) (?:wäre|hätte)|(?:wäre|wären|hätte|hätten) )/iu.test(
      sentence.source.slice(clause.start, clause.end),
    )
  )
}

/** The clause of a date or verb has a figure of its own. */
export function ownFigure(sentence: Sentence, date: Slice): boolean {
  const clause = sentence.clause(date.start)
  const stop = sentence.source.indexOf(',', date.end)
  return sentence.quantities.some(
    (other) => other.unit !== '' && other.unit !== 'year' && other.start >= clause.start && other.end <= Math.max(stop, date.start),
  )
}

/** A line of its own that is a label, a colon and little more. */
export const labelLine = /^[^:.;]{3,60}:\s[^;]{1,60}$/u

const periodEnd =
  /(?<![A-Za-zÀ-ɏ])(?:(?:as of|at|by) (?:quarter|month|period)[- ]end|at the (?:reporting|balance[- ]sheet) date|(?:as of|at) the end of the (?:quarter|month|period)|zum (?:Quartals|Monats|Perioden|Halbjahres)ende|zum (?:Bilanzs|S)tichtag|(?:am |zum )?Ende des (?:Monats|Quartals|Halbjahres))(?![A-Za-zÀ-ɏ])/iu

/** Words of saying right before a day. */
const daySaid =
  /(?:,|")\s+(?:\S+\s+){0,4}?(?:said|says|told (?:\S+ ){1,2}|announced|disclosed|wrote|sagte\S*|erklärte\S*|teilte[^,;]{0,24}|hieß es|gab[^,;]{0,24})\s+(?:on |am |late |early )?$/iu

/** „zuletzt 17,7 Exahash“, "currently 63,000": what is now is not of a date ahead. */
const presentLead =
  /(?<![A-Za-zÀ-ɏ])(?:zuletzt|derzeit|zurzeit|aktuell|momentan|gegenwärtig|currently|at present|most recently|now at|now runs? at|now hums? along at)\s+(?:(?:sind|waren|ist|war|es|it|is|are|at|of|bei|auf|nur|only|just|rund|etwa|about|around)\s+)*$/iu

const closes =
  /(?:(?:period|quarter|months|year) (?:ended|ending)|beendete[nrs]? (?:Quartal|Geschäftsjahr|Halbjahr|Vierteljahr|Monat)|(?:Vierteljahr|Quartal|Geschäftsjahr|Halbjahr)[^.;]{0,40}zu Ende ging)/iu

/** The end of the period that a company's own report is on, from its first lines. */
function reportedPeriod(context: Context): PartialDate | undefined {
  const opening = context.outline.passages.slice(0, 6).flatMap((passage) => passage.sentences)
  const told = opening.find((sentence) => closes.test(sentence.text))?.dates.find((date) => date.date.length === 10)
  if (told) return told.date
  const titled = opening.slice(0, 2).flatMap((sentence) => sentence.dates)
  const ended = titled.find((date) => date.period !== undefined) ?? titled.find((date) => date.date.length === 7)
  return ended === undefined || ended.date.length >= 7 ? ended?.date : ended.period?.on
}

/** "…, which downgraded Riot in January, said": what was done at that date. */
const deed =
  /^,?\s*(?:which|who|die|der|das)\s(?:[^,]*\s)?(?:(?:up|down)graded|initiated|started|joined|cut|raised|lowered|bought|sold|listed|founded|(?:hoch|herab|herauf)gestuft\s\w+|gegründet\s\w+|gestartet\s\w+|aufgenommen\s\w+)(?:\s[^,]*)?,\s/iu

/** The date that "the same date", „zu diesem Stichtag“, "by then" mean. */
function heldDate(context: Context, sentence: Sentence, words: string): PartialDate | undefined {
  const { date, day, books } = context.focus
  if (!/date|Stichtag|Datum|Zeitpunkt|point|time|moment|then|dahin|dann/i.test(words)) return day
  if (!/then|dahin|dann/i.test(words) && books?.passage === sentence.passage) return books.day
  return date ?? day
}

/** The date nearest to a figure: its own clause first, then its sentence; "the same date" means the last one named. */
export function dateOf(
  context: Context,
  sentence: Sentence,
  at: Slice,
  accept: (date: DateMention) => boolean = () => true,
  wide = true,
): Dated | undefined {
  const clause = sentence.clause(at.start)
  const { published: today } = context.outline.document.metadata
  const present = today !== undefined && presentLead.test(sentence.source.slice(Math.max(sentence.start, at.start - 30), at.start))
  let best: Dated | undefined
  for (const date of openDates(sentence)) {
    if (!accept(date)) continue
    // "…, it said on Wednesday": the day of saying.
    if (
      date.start >= at.end &&
      date.date.length === 10 &&
      daySaid.test(sentence.source.slice(Math.max(at.end, date.start - 40), date.start))
    )
      continue
    if (
      date.date.length === 10 &&
      /^\s+(?:mitteilt|bekannt ?g|erklärte|sagte|berichtete)/u.test(sentence.source.slice(date.end, date.end + 14))
    )
      continue
    if (present && date.date > today.slice(0, date.date.length)) continue
    const inside = date.start >= clause.start && date.end <= clause.end
    if (!inside && !wide) continue
    if (inAside(sentence, at, date) || aheadOfMain(sentence, at, date) || remarked(sentence, at, date)) continue
    // "The site, on which it wants to have built 112 MW by 2027, has approval for one gigawatt"
    if (
      behindRelative(sentence, at, date) &&
      (ownFigure(sentence, date) || deed.test(sentence.source.slice(sentence.clause(date.start).start, at.start)))
    )
      continue
    // „nach 2,4 Gigawatt im September“: the date of the old value; "(September 30: 50.0)": the date of another.
    if (ofAnother(sentence, at, date) || (date.start >= at.end && sentence.source.slice(at.end, date.start).includes(';'))) continue
    const cost = gap(sentence, at, date) + (inside ? 0 : 6) + (date.end <= at.start ? 0.5 : 0)
    if (!best || cost < best.cost) best = { date: settled(context, sentence, date), mention: date, cost }
  }
  const { lead } = context.focus
  if (!best && lead && (sentence.kind === 'item' || labelLine.test(sentence.text))) {
    // „Kennzahlen zum Quartalsende:“ dates the lines under it.
    const date = openDates(lead.sentence).findLast((mention) => mention.role !== 'since' && accept(mention))
    if (date) best = { date: settled(context, lead.sentence, date), mention: date, cost: 12 }
  }
  const released = releaseDay.exec(sentence.text)
  const { published } = context.outline.document.metadata
  if (released && published !== undefined && !best)
    return {
      date: published,
      cost: gap(sentence, at, { start: sentence.start + released.index, end: sentence.start + released.index + released[0].length }),
    }
  const closing = periodEnd.exec(sentence.text)
  const { output } = context.focus
  const month = output?.passage === sentence.passage && /month|Monat/i.test(closing?.[0] ?? '') ? output.on : undefined
  const told =
    context.focus.date !== undefined && month !== undefined && context.focus.date.slice(0, 7) > month
      ? context.focus.date
      : (month ?? (context.focus.date !== undefined && context.focus.date.length >= 7 ? context.focus.date : undefined))
  const closed = closing && !best ? (context.outline.voice === 'own' ? reportedPeriod(context) : told) : undefined
  if (closing && closed !== undefined) {
    const place = { start: sentence.start + closing.index, end: sentence.start + closing.index + closing[0].length }
    return { date: /Stichtag/.test(closing[0]) ? closed : closed.slice(0, 7), cost: gap(sentence, at, place) }
  }
  const same = sameDay.exec(sentence.text)
  const held = same ? heldDate(context, sentence, same[0]) : undefined
  if (same && held !== undefined) {
    const place = { start: sentence.start + same.index, end: sentence.start + same.index + same[0].length }
    const earlier = openDates(sentence).findLast((date) => date.end <= place.start)
    const cost = gap(sentence, at, place)
    if (!best || cost < best.cost) best = { date: earlier?.date ?? held, cost }
  }
  return best
}

const relativeLead =
  /^,?\s*(?:(?:on|in|at|for|of|to|from|under|with|auf|an|für|mit|von|bei|aus|zu) )?(?:which|who|that|die|der|das|dessen|deren|nachdem|after)(?![A-Za-zÀ-ɏ])/iu

/** Whether a date stands in a relative clause that another figure does not belong to: "IREN, which had lost 8% on Thursday, recovered …". */
export function inOtherClause(sentence: Sentence, at: Slice, date: Slice): boolean {
  const clause = sentence.clause(date.start)
  const own = sentence.clause(at.start)
  if (clause.start === own.start || !relativeLead.test(sentence.source.slice(clause.start, clause.end))) return false
  // „Wien – Für die Papiere hat es am Dienstag kein Halten gegeben“: behind a place line begins the sentence itself.
  if (
    /[–—]\s?$/.test(sentence.source.slice(sentence.start, clause.start)) &&
    /^\s*\p{Lu}/u.test(sentence.source.slice(clause.start, clause.end))
  )
    return false
  // The relative clause ends at its comma; a figure behind that comma is back in the main clause.
  return true
}

/** A sentence that opens with what happened before: „Nachdem sie am Montag …, verloren sie“. */
const lookingBack =
  /^[\W\d]*(?:(?:After |Not )?[Hh]aving\s|After (?:a|an|its|their|the) (?:\S+\s){0,2}(?:rise|fall|jump|drop|slide|gain|loss|rally)\s|Nachdem\s|Nach (?:einem|einer|dem|der) (?:\S+\s){0,2}(?:Plus|Minus|Anstieg|Sprung|Rutsch|Rückgang|Verlust|Gewinn)\s)/u

/** Whether a comma closes a relative clause between a date and a figure behind it. */
export function behindRelative(sentence: Sentence, at: Slice, date: Slice): boolean {
  if (date.end > at.start) return false
  if (!/,\s/.test(sentence.source.slice(date.end, at.start))) return false
  // "Having issued notes on Monday, the group lost another 12%"
  if (lookingBack.test(sentence.text) && !sentence.source.slice(sentence.start, date.start).includes(',')) return true
  const clause = sentence.clause(date.start)
  return clause.start > sentence.start && relativeLead.test(sentence.source.slice(clause.start, clause.end))
}

/** The balance sheet goes on: "It also had 10,278 bitcoin", „Dem standen Wandelanleihen gegenüber“. */
const goesOn =
  /^(?:It|They|The company) also\s|^Against (?:that|this|it|them) (?:stood|stand)|^(?:Dem|Denen|Dagegen) (?:standen|stehen|stand)\s|^(?:Zudem|Außerdem|Dazu|Hinzu) (?:hat|hatte|kommen|kamen|besitzt|besaß)/u
const balanceLead = /(?<![A-Za-zÀ-ɏ])(?:[Aa]s of|[Aa]t|[Zz]um|[Pp]er)\s+(?:the end of\s+)?$/u

/** The date of a level: cash, debt, coins held. "Today" is no date of one; a company's own paper goes on with the balance-sheet day of the sentence before. */
export function levelDate(
  context: Context,
  sentence: Sentence,
  at: Slice,
  accept: (date: DateMention) => boolean = () => true,
): Pick<Dated, 'date' | 'cost'> | undefined {
  const isToday = (date: DateMention) => /^(?:today|heute|now|jetzt)$|(?:this|dieses|diesem) (?:year|Jahre?)/i.test(date.text)
  const clause = sentence.clause(at.start)
  if (openDates(sentence).some((date) => isToday(date) && date.start >= clause.start && date.end <= clause.end)) return undefined
  const isPublished = (date: DateMention) =>
    /^\s*(?:veröffentlicht|vorgelegt|publiziert|erschienen)/.test(sentence.source.slice(date.end, date.end + 20)) ||
    /(?:published|released|filed|issued a report)\s+(?:on\s+)?$/.test(
      sentence.source.slice(Math.max(sentence.start, date.start - 24), date.start),
    )
  const own = dateOf(context, sentence, at, (date) => accept(date) && !isToday(date) && !isPublished(date))
  if (own || (context.outline.voice !== 'own' && !goesOn.test(sentence.text))) return own
  const { previous } = context.focus
  if (previous?.passage !== sentence.passage) return undefined
  const day = openDates(previous).find(
    (date) =>
      (/^\d{4}-\d{2}-(?:28|29|30|31)$/.test(date.date) &&
        balanceLead.test(previous.source.slice(Math.max(previous.start, date.start - 18), date.start))) ||
      /^(?:end of|Ende|year-end|Jahresende|Quartalsende)/.test(date.text),
  )
  return day ? { date: day.date, cost: 14 } : undefined
}

/** Right before the date of a count of shares or of the books. */
export const dateOfCount = /(?:[Aa]s of|[Aa]s at|at the close of business on|[Pp]er|[Ss]tand:?|zum [Ss]tichtag)\s+$/u
