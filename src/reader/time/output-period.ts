// The month, quarter or year of what machines put out, where the sentence leaves it to the one before it or to the report as a whole.
import type { PartialDate } from '../../base/index.ts'
import type { AttributeName, Qualifiers } from '../../facts/index.ts'
import { openDates } from './dating.ts'
import type { Context } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { Outline } from '../outline.ts'
import type { Sentence } from '../sentence.ts'
import { groupsOf } from '../subject.ts'

const ofOutput: ReadonlySet<AttributeName> = new Set(['bitcoin_production', 'hashrate', 'fleet_efficiency', 'power_cost'])

interface Period {
  readonly on: PartialDate
  readonly since?: PartialDate
}

const counts: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  drei: 3,
  sechs: 6,
  neun: 9,
  zwölf: 12,
  '3': 3,
  '6': 6,
  '9': 9,
  '12': 12,
}
const span =
  /(?<![A-Za-zÀ-ɏ\d])(three|six|nine|twelve|drei|sechs|neun|zwölf|3|6|9|12) (?:months|Monaten?)(?:,)? (?:to|through|until|ended|ending|that ended|up to|bis|per|zum)\s+(?:the |zum |dem |einschließlich )?(?:end of |end |Ende )?$/iu
const closing =
  /(?<![A-Za-zÀ-ɏ])(?:fiscal|financial )?(quarter|year|half|three months|six months|twelve months|Quartals?|Geschäftsjahr(?:e?s)?|Halbjahr(?:e?s)?|Vierteljahr(?:e?s)?)(?: of (?:its|the) (?:fiscal|financial) year| des (?:laufenden )?Geschäftsjahr(?:e?s)?)?,? (?:(?:that|which|das|die|der) )?(?:ended|ending|closed|endete|bis(?: zum)?|zum|per|to)\s+(?:on |at |am |zum )?(?:the )?(?:end of |end |Ende )?$/iu

/** The first month of a stretch of months that ends with a date. */
export function monthsBack(end: PartialDate, months: number): PartialDate {
  const count = Number(end.slice(0, 4)) * 12 + Number(end.slice(5, 7)) - 1 - (months - 1)
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** "the three months to the end of December", "the fiscal year that ended on September 30": a stretch that the words before its last day measure. */
function stretchesOf(sentence: Sentence): readonly Period[] {
  return openDates(sentence).flatMap((date) => {
    if (date.date.length < 7) return []
    const before = sentence.source.slice(Math.max(sentence.start, date.start - 90), date.start)
    const measured = counts[(span.exec(before)?.[1] ?? '').toLowerCase()]
    const named = closing.exec(before)?.[1]?.toLowerCase()
    const months =
      measured ??
      (named === undefined
        ? undefined
        : /year|jahr(?!.*(?:halb|viertel))|twelve/.test(named) && !/halb|viertel/.test(named)
          ? 12
          : /half|halb|six/.test(named)
            ? 6
            : 3)
    return months === undefined ? [] : [{ on: date.date.slice(0, 7), since: monthsBack(date.date, months) }]
  })
}

/** "between January and March", „von Januar bis März“ */
function between(sentence: Sentence): { readonly since: PartialDate; readonly on: PartialDate } | undefined {
  const [first, second] = openDates(sentence).filter((date) => date.date.length === 7)
  if (!first || !second || first.date >= second.date) return undefined
  const joined =
    /(?<![A-Za-zÀ-ɏ])(?:between|zwischen|from|von)\s+$/iu.test(
      sentence.source.slice(Math.max(sentence.start, first.start - 10), first.start),
    ) && /^\s+(?:and|und|to|bis|through)\s+$/iu.test(sentence.source.slice(first.end, second.start))
  return joined ? { since: first.date, on: second.date } : undefined
}

/** "in the three months", "over the quarter", „in diesem Zeitraum“: the stretch told before. */
const sameStretch =
  /(?<![A-Za-zÀ-ɏ])(?:(?:in|over|for|during|across) (?:the|that|those|these) (?:same )?(?:three months|quarter|period|half|six months|nine months)|of the quarter|im (?:selben |gleichen |abgelaufenen |Berichts)?(?:Quartal|Zeitraum|Vierteljahr|Halbjahr|Berichtszeitraum)|in (?:diesem|dem|jenem|diesen|den|jenen) (?:Zeitraum|Quartal|Vierteljahr|drei Monaten|sechs Monaten)|des Quartals)(?! (?:before|earlier|of|to|davor|zuvor|bis|that|which))(?![A-Za-zÀ-ɏ])/iu
const sameMonth =
  /(?<![A-Za-zÀ-ɏ])(?:(?:in|over|for|during|across|at the end of|finished|closed|ended|by the end of) the month|month-?end|that month|im Monatsmittel|im Monatsschnitt|im Monat|zum Monatsende|am Monatsende|in diesem Monat|des Monats|dabei)(?! (?:before|earlier|of|davor|zuvor))(?![A-Za-zÀ-ɏ])/iu
/** What is so now is not of the month before: "Electricity costs us 3.6 cents", „Im Schnitt verbrauchen die Geräte“. */
const presently =
  /(?<![A-Za-zÀ-ɏ])(?:now|currently|today|at present|nun|jetzt|derzeit|zurzeit|zuletzt|inzwischen|mittlerweile|aktuell|heute|costs?|pays?|runs?|is|are|stands?|uses?|consumes?|draws?|verbrauch(?:t|en)|läuft|laufen|kostet|kosten|zahlt|zahlen|beträgt|betragen|liegt|liegen|arbeite(?:t|n)|braucht|brauchen|ist|sind)(?![A-Za-zÀ-ɏ])/iu
const atPresent =
  /(?<![A-Za-zÀ-ɏ])(?:now|currently|today|at present|nun|jetzt|derzeit|zurzeit|inzwischen|mittlerweile|aktuell|heute)(?![A-Za-zÀ-ɏ])/iu
const aheadOf =
  /(?<![A-Za-zÀ-ɏ])(?:wants?|will|plans?|aims?|target\w*|expects?|should|would|could|goal|will|wollen|soll|sollen|plant|Ziel|möchte|peilt|könnte\w*|wird)(?![A-Za-zÀ-ɏ])/u

/** The last stretch that the sentences before name. */
function stretchBefore(context: Context, sentence: Sentence): Period | undefined {
  const near = context.outline.passages
    .slice(Math.max(0, sentence.passage - 1), sentence.passage + 1)
    .flatMap((passage) => passage.sentences)
  const earlier = near.filter((other) => other.passage < sentence.passage || other.end <= sentence.start).slice(-4)
  for (const other of earlier.toReversed()) {
    const [measured] = stretchesOf(other)
    if (measured) return measured
    const dated = openDates(other).findLast((date) => date.period !== undefined && !/^\d{4}$/.test(date.date))
    if (dated?.period) return { on: dated.period.on.slice(0, 7), since: dated.period.since.slice(0, 7) }
  }
  return undefined
}

const themes = new WeakMap<Outline, PartialDate | undefined>()
const handedIn =
  /(?<![A-Za-zÀ-ɏ])(?:production|output|mined|produced|machines?|rigs?|hash ?rates?|(?:their|its|the|monthly|operating|operational) (?:figures|numbers|updates?|tallies|counts|reports)|(?:figures|numbers) (?:for|are in)|(?:reported|told) (?:for|what)|Produktion\w*|Ausstoß|geschürft|schürf\w+|förder\w+|Monatsmeldung\w*|Ausbeute|\p{L}*(?:monats|märz|april|mai|juni|juli|august|september|oktober|november|dezember|januar|februar)zahlen|Betriebszahlen|Produktionszahlen|Rechenleistung)(?![A-Za-zÀ-ɏ])/iu

/** The month that a round-up of monthly reports is about: its opening names one beside words of output, and no other. */
export function themeOf(outline: Outline): PartialDate | undefined {
  if (themes.has(outline)) return themes.get(outline)
  const { published } = outline.document.metadata
  let month: PartialDate | undefined
  if (outline.voice === 'press' && outline.companies.length > 2)
    for (const passage of outline.passages.slice(0, 4)) {
      for (const sentence of passage.sentences) {
        const found = sentence.dates.filter((date) => date.date.length === 7 && date.period === undefined && date.role !== 'since')
        if (
          month === undefined &&
          new Set(found.map((mention) => mention.date)).size === 1 &&
          handedIn.test(sentence.text) &&
          sentence.names.every((name) => name.kind !== 'company')
        )
          month = found[0]?.date
      }
    }
  const settled = month !== undefined && published !== undefined && month > published.slice(0, 7) ? undefined : month
  themes.set(outline, settled)
  return settled
}

/** Figures of output with the period that their sentence, the one before or the report as a whole gives them. */
export function withPeriod(context: Context, sentence: Sentence, drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some((draft) => ofOutput.has(draft.attribute) && draft.origin !== 'table')) return drafts
  const measured = stretchesOf(sentence)
  const result = drafts.map((draft) => {
    if (!ofOutput.has(draft.attribute)) return draft
    const { on, since } = draft.qualifiers
    const dated = (period: Period): Draft => {
      const { on: _, since: __, ...rest } = draft.qualifiers
      const kept: Qualifiers = {
        ...rest,
        on: period.on,
        ...(draft.attribute === 'bitcoin_production' && period.since !== undefined ? { since: period.since } : {}),
      }
      return { ...draft, qualifiers: kept }
    }
    const own = measured.find((period) => on !== undefined && String(on).slice(0, 7) === period.on)
    if (own && since === undefined && draft.attribute === 'bitcoin_production') return dated(own)
    // "4.1 cents between January and March": of the months up to the second.
    const range = between(sentence)
    if (range && on === range.since && draft.attribute !== 'hashrate') return dated(range)
    if (on !== undefined || since !== undefined || aheadOf.test(clauseOf(sentence, draft))) return draft
    // In a round-up of a month "is unchanged at 38.5" is of that month, too.
    const present = themeOf(context.outline) === undefined ? presently : atPresent
    if (present.test(clauseOf(sentence, draft))) return draft
    if (sameStretch.test(sentence.text)) {
      const before = stretchBefore(context, sentence)
      if (before) return dated(before)
    }
    if (
      openDates(sentence).length > 0 &&
      !drafts.some((other) => other !== draft && ofOutput.has(other.attribute) && other.qualifiers.on !== undefined)
    )
      return draft
    const month =
      sibling(drafts, draft) ??
      told(context, sentence, draft) ??
      (context.focus.section || groupsOf(context, sentence).length > 0 || context.focus.subjectPassage === sentence.passage
        ? themeOf(context.outline)
        : undefined)
    return month === undefined ? draft : dated({ on: month })
  })
  keep(context, sentence, result)
  return result
}

const clauseOf = (sentence: Sentence, draft: Draft): string => {
  const clause = sentence.clause(draft.span.start)
  return sentence.source.slice(clause.start, clause.end)
}

/** The month of another figure of output of the same company in the sentence. */
function sibling(drafts: readonly Draft[], draft: Draft): PartialDate | undefined {
  const months = new Set(
    drafts.flatMap((other) =>
      other !== draft &&
      ofOutput.has(other.attribute) &&
      other.subject === draft.subject &&
      // What is aimed at is of a month to come.
      other.qualifiers.by === undefined &&
      other.qualifiers.since === undefined &&
      /^\d{4}-\d\d$/.test(String(other.qualifiers.on ?? ''))
        ? [String(other.qualifiers.on)]
        : [],
    ),
  )
  return months.size === 1 ? [...months][0] : undefined
}

/** The month of what the company was said to have mined just before. */
function told(context: Context, sentence: Sentence, draft: Draft): PartialDate | undefined {
  const { output } = context.focus
  if (!output || output.subject !== draft.subject) return undefined
  return output.passage === sentence.passage || (sameMonth.test(sentence.text) && sentence.passage - output.passage <= 1)
    ? output.on
    : undefined
}

function keep(context: Context, sentence: Sentence, drafts: readonly Draft[]): void {
  const { published } = context.outline.document.metadata
  const found = drafts.findLast(
    ({ attribute, qualifiers }) =>
      (attribute === 'bitcoin_production' || attribute === 'hashrate') &&
      qualifiers.since === undefined &&
      /^\d{4}-\d\d$/.test(String(qualifiers.on ?? '')) &&
      (published === undefined || String(qualifiers.on) <= published.slice(0, 7)),
  )
  if (found) context.focus.output = { subject: found.subject, passage: sentence.passage, on: String(found.qualifiers.on) }
}
