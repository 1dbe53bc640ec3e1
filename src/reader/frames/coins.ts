// Bitcoin mined and held.
import type { Qualifiers } from '../../facts/index.ts'
import { decide, type Rule } from '../decide.ts'
import { dateOf, levelDate, openDates } from '../time/dating.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { nearest } from '../sentence.ts'
import { speakerOf } from '../voices/voice.ts'
import { digestMonth, isOutput, monthOfOutput } from './digest.ts'
import { fill, type Frame, type Scene } from './frame.ts'

const coinRules: readonly Rule[] = [
  ['mined', 'bitcoin_production', 26, 20],
  ['held', 'bitcoin_holdings', 24, 17],
  ['soldCoins', 'none', 24, 20],
]

/** A fiscal year keeps the day that ends it; a quarter or half-year is its last month. */
function isYear(period: { readonly since: string; readonly on: string }): boolean {
  const month = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
  return month(period.on) - month(period.since) >= 11
}

/** Period of an output: a month or year is `on`, a quarter or fiscal year `on` and `since`. */
export function periodOf(scene: Scene, quantity: Quantity): Qualifiers {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const range = monthRange(scene)
  if (range) return range
  const date = dateOf(
    context,
    sentence,
    span,
    (mention) => !/(?:ago|earlier|before)$|^vor |Vor(?:jahr|quartal|monat)|^(?:the )?(?:prior|previous) /i.test(mention.text),
  )
  if (!date) return periodAbove(scene)
  if (!date.mention) return { on: date.date }
  const { period } = date.mention
  if (date.mention.role === 'since') return { since: date.date }
  // "in the quarter" of a report: the one that its title names.
  const titled = /^(?:the )?(?:quarter|quartal|berichtsquartal)$/i.test(date.mention.text) ? titlePeriod(context) : undefined
  if (titled) return titled
  const calendarYear = /^\d{4}$/.test(date.date)
  if (period && !calendarYear) return { on: period.on.slice(0, date.date.length > 7 && isYear(period) ? 10 : 7), since: period.since }
  return { on: date.date }
}

/** The month of a company's monthly update: its figures without a date are of that month. */
export function monthly(context: Scene['context']): string | undefined {
  const { outline } = context
  if (outline.voice !== 'own') return undefined
  const title = outline.passages[0]?.sentences[0]
  if (!title || !/(?:production|operation|update|produktion|betrieb|monats)/i.test(title.text)) return undefined
  return title.dates.find((date) => date.date.length === 7 && date.period === undefined)?.date
}

/** The quarter that the title of a company's own report names. */
function titlePeriod(context: Scene['context']): Qualifiers | undefined {
  const { outline } = context
  if (outline.voice !== 'own') return undefined
  const period = outline.passages
    .slice(0, 3)
    .flatMap((passage) => passage.sentences.slice(0, 1))
    .flatMap((sentence) => sentence.dates)
    .find((date) => date.period !== undefined && /quart/i.test(date.text))?.period
  return period && { on: period.on.slice(0, 7), since: period.since }
}

/** The period that the heading, the sentence before or the title names. */
function periodAbove(scene: Scene): Qualifiers {
  const { context, sentence } = scene
  const { outline, focus } = context
  const earlier = (outline.passages[sentence.passage]?.sentences ?? []).filter((other) => other.end <= sentence.start)
  const before = earlier
    .slice(-3)
    .flatMap((other) => other.dates)
    .findLast((date) => date.period !== undefined || date.date.length === 7)
  const found =
    before ??
    focus.headed ??
    (outline.voice === 'own'
      ? outline.passages[0]?.sentences[0]?.dates.find((date) => date.period !== undefined || date.date.length === 7)
      : undefined)
  if (!found) return {}
  if (found.period && !/^\d{4}$/.test(found.date)) return { on: found.period.on, since: found.period.since }
  return { on: found.date }
}

const monthNames = 'Jan|Feb|Mär|Mar|Apr|Mai|May|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec'
const rangePattern = new RegExp(
  `(?:von|from|between|für die Monate|Monate)?\\s*(?:${monthNames})[A-Za-zÀ-ɏ]*\\s+(?:bis|to|through|and|und)\\s+(?:Ende |the end of )?(?:${monthNames})[A-Za-zÀ-ɏ]*`,
  'u',
)

/** „von Juli bis September“: the months of a range as since and on. */
function monthRange(scene: Scene): Qualifiers | undefined {
  const { sentence } = scene
  const match = rangePattern.exec(sentence.text)
  if (!match) return undefined
  const from = sentence.start + match.index
  const inside = sentence.dates.filter((date) => date.start >= from && date.start < from + match[0].length)
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last) return undefined
  const published = scene.context.outline.document.metadata.published
  const late = published !== undefined && (last.period?.on ?? last.date).slice(0, 7) > published.slice(0, 7)
  const back = (date: string) => (late ? `${Number(date.slice(0, 4)) - 1}${date.slice(4)}` : date)
  const on = back(last.period?.on ?? last.date)
  const begun = first.period?.since ?? (first === last ? undefined : first.date)
  const since =
    begun === undefined ? undefined : begun.slice(0, 7) > on.slice(0, 7) ? `${Number(begun.slice(0, 4)) - 1}${begun.slice(4)}` : begun
  return since === undefined ? { on } : { on: on.slice(0, 7), since: since.slice(0, 7) }
}

const counter =
  /^\s*(?:(?:selbst )?(?:geschürfte|eigene|own|weitere|fresh|new|neue|erzeugte|produzierte|gehaltene|freshly mined|newly mined|self-mined|mined)\s+)?(?:(?:Bitcoins?|BTC)(?=[\s.,;])|coins?|of them|davon|Stück|Münzen)(?![A-Za-zÀ-ɏ])/iu

/** The frame for counts of bitcoin. */
export const coins: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (quantity.superseded) return []
  const output = isOutput(scene, quantity)
  const counted =
    quantity.unit === '' &&
    sizeOf(quantity) >= 10 &&
    (counter.test(sentence.source.slice(quantity.end, quantity.end + 36)) || bareCount(scene, quantity)) &&
    (sentence.has('bitcoin') ||
      (context.focus.previous?.has('bitcoin') ?? false) ||
      ofCoins(scene, quantity) ||
      digestMonth(scene) !== undefined)
  if (quantity.unit !== 'BTC' && !counted && !output) return []
  if (quantity.low !== undefined || isEarlier(scene, quantity)) return []
  const span = spanOf(quantity)
  const after = sentence.source.slice(quantity.end, quantity.end + 30)
  if (quantity.value === 1 || /^\s*(?:miners|mining|price|network|ETF|sites|per|farms|halving)/i.test(after)) return []
  if (
    /(?:about|rund|one|a|per|je|pro|each|ein|einen)\s*$/i.test(
      sentence.source.slice(Math.max(sentence.start, span.start - 5), span.start),
    ) &&
    (quantity.value ?? 0) < 2
  )
    return []
  const others = scene.others.filter((other) => (other.unit === 'BTC' || other.unit === '') && !other.superseded)
  // "cash of $581 million and 1,612 bitcoin as of June 30": listed with what is held.
  const listed = /(?:\bcash|Barmittel|Zahlungsmittel)[^;]*(?:\band|\bund|,)\s+(?:\w+ )?$/i.test(
    sentence.source.slice(sentence.start, span.start),
  )
  const decision =
    (output ? ({ attribute: 'bitcoin_production', score: 12, lead: 2, cue: span } as const) : undefined) ??
    decide(sentence, span, coinRules, others) ??
    (/(?:geschürft|erzeugt|produziert|\bmined)/i.test(quantity.text)
      ? ({ attribute: 'bitcoin_production', score: 10, lead: 5, cue: span } as const)
      : undefined) ??
    (listed ||
    lies(scene, quantity) ||
    ((counted || quantity.unit === 'BTC') && endOf.test(sentence.source.slice(quantity.end, quantity.end + 60)))
      ? ({ attribute: 'bitcoin_holdings', score: 8, lead: 2, cue: span } as const)
      : undefined)
  if (!decision) return []
  const speaker = speakerOf(context, sentence, span)
  // The largest holders that are no miners.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:Micro)?(?:Strategy|Metaplanet|Twenty One|Tether|El Salvador|BlackRock)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(sentence.start, span.start),
    ) &&
    !sentence.names.some((name) => name.kind === 'company')
  )
    return []
  const clause = sentence.clause(span.start)
  // „schürfte 636 Bitcoin, 2.017 eigene Coins waren es am 31. Dezember“: at a day there is a stock, no output.
  const atDay =
    decision.attribute === 'bitcoin_production' &&
    decision.cue.end <= clauseStart(scene, quantity) &&
    !sentence.cues('mined').some((cue) => cue.start >= span.end && cue.end <= clause.end)
      ? openDates(sentence).find(
          (date) =>
            date.date.length === 10 &&
            date.period === undefined &&
            date.start >= span.end &&
            date.end <= clause.end &&
            sentence.distance(span.end, date.start) <= 6,
        )
      : undefined
  if (decision.attribute === 'bitcoin_production' && !atDay) {
    const period = output ? { on: monthOfOutput(scene, quantity) } : periodOf(scene, quantity)
    const month = period.on === undefined && !('since' in period) ? monthOf(scene) : undefined
    return fill(scene, quantity, {
      attribute: 'bitcoin_production',
      speaker,
      sure: decision.lead > 3 ? 0.96 : 0.88,
      qualifiers: { ...(month === undefined ? period : { on: month }), ...previousOf(scene, quantity) },
    })
  }
  if (onceHeld.test(sentence.source.slice(Math.max(sentence.start, span.start - 50), span.start))) return []
  // "588 bitcoin in March; the hoard now stands at 13,400": what is now is not of the month before.
  const now = /(?<![A-Za-zÀ-ɏ])(?:now|currently|nun|jetzt|derzeit|inzwischen)(?![A-Za-zÀ-ɏ])[^,;.]{0,24}$/iu.test(
    sentence.source.slice(sentence.start, span.start),
  )
  const date = atDay ?? levelDate(context, sentence, span, (mention) => !(now && mention.end <= span.start))
  const on = date?.date ?? (now ? undefined : (monthOf(scene) ?? digestMonth(scene)))
  return fill(scene, quantity, {
    attribute: 'bitcoin_holdings',
    speaker,
    sure: decision.lead > 3 ? 0.96 : 0.88,
    qualifiers: on === undefined ? {} : { on },
  })
}

const store = /(?<![\p{L}])(?:liegen|lagen|lagern|lagerten|schlummern|schlummerten|lie|lay|sit|sat|rest)(?![\p{L}])[^.;,\d]{0,30}$/u
const inStore =
  /(?<![\p{L}])(?:im (?:Tresor|Bestand|Depot|Wallet)|in (?:der Kasse|den Büchern|Verwahrung)|in (?:the )?(?:vault|treasury|reserve|wallets?|cold storage)|on the books)(?![\p{L}])/iu
const wereThen = /(?<![\p{L}])(?:(?:waren|sind) es|it was|there were|there are)\s+(?:rund |etwa |noch |about |still )?$/iu

const keeping =
  /(?<![\p{L}])(?:keeps?|kept|holds?|held|hoards?|hoarded|stash(?:es)?|saves?|sits? on|behält|behalten|behielt\p{Ll}*|hält|halten|hielt\p{Ll}*|horte[nt]\p{Ll}*|sammel[tn]|lager[tn]\p{Ll}*|spart|sparen|sitzt|sitzen)(?![\p{L}])/u

/** „Im Tresor liegen 53.250 davon“; „behält seine Coins. Ende März waren es 18.020 Stück“: what lies there, or was there on a day. */
function lies({ context, sentence }: Scene, quantity: Quantity): boolean {
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  if (store.test(lead) && inStore.test(sentence.text)) return true
  const { previous } = context.focus
  return (
    wereThen.test(lead) &&
    previous?.passage === sentence.passage &&
    previous.has('bitcoin') &&
    (previous.has('held') || keeping.test(previous.text)) &&
    !previous.has('mined') &&
    !previous.has('soldCoins') &&
    openDates(sentence).length > 0
  )
}

/** Where the phrase of a figure begins that another figure stands before: at the comma or "and" between them. */
function clauseStart(scene: Scene, quantity: Quantity): number {
  const { sentence, others } = scene
  const before = others.findLast((other) => other.end <= quantity.start && !other.superseded && (other.unit === 'BTC' || other.unit === ''))
  if (!before) return sentence.start
  const joint = /,|;|\s(?:and|und)\s/.exec(sentence.source.slice(before.end, quantity.start))
  return joint ? before.end + joint.index : sentence.start
}

/** "down from 2,358 in the second", „nach 485“: where the quantity reader saw no unit at the old number. */
export function previousOf(scene: Scene, quantity: Quantity): Qualifiers {
  if (quantity.previous !== undefined) return {}
  const { sentence } = scene
  const aside = scene.others.find(
    (other) =>
      (other.unit === quantity.unit || (other.unit === '' && !/^(?:19|20)\d\d$/.test(other.text))) &&
      other.start > quantity.end &&
      /^[^()\d;.]{0,24}\([^()]{4,24}:\s*$/.test(sentence.source.slice(quantity.end, other.start)),
  )
  if (aside?.value !== undefined) return { previous: aside.value }
  const rest = sentence.source.slice(quantity.end, quantity.end + 80)
  const match =
    /^[^;]{0,60}?(?:\bup from|\bdown from|\bcompared with|\bversus|\bagainst|\bafter|\bnach(?: zuvor)?|\bgegenüber|\bfrom)\s+$/.exec(
      rest.slice(
        0,
        (scene.others.find((other) => other.start >= quantity.end && (other.unit === '' || other.unit === quantity.unit))?.start ??
          quantity.end) - quantity.end,
      ),
    )
  if (!match) return {}
  const old = scene.others.find(
    (other) => other.start >= quantity.end && (other.unit === '' || other.unit === quantity.unit) && other.value !== undefined,
  )
  return old?.value === undefined || old.value < 2 ? {} : { previous: old.value }
}

/** "mined 2,144 in the third quarter", "there were 53,822 of them". */
/** "mined 428 after 437": right behind a count, what it was before. */
function isEarlier({ sentence, others }: Scene, quantity: Quantity): boolean {
  const first = others.findLast((other) => other.end <= quantity.start)
  return (
    quantity.unit === '' &&
    first !== undefined &&
    (first.unit === '' || first.unit === 'BTC') &&
    /^,?\s(?:coins |bitcoins? |Bitcoin |BTC )?,?\s?(?:after|nach|from|against|gegenüber|versus)\s(?:zuvor )?$/u.test(
      sentence.source.slice(first.end, quantity.start),
    )
  )
}

function bareCount(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  if (quantity.value === undefined || !Number.isInteger(quantity.value) || /^(?:19|20)\d\d$/.test(quantity.text)) return false
  const behind = sentence.source.slice(quantity.end, quantity.end + 20)
  if (doneWith.test(behind)) return true
  if (!alone.test(behind)) return false
  // „641 im März, nach 598 im Februar“: the value before.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:nach|gegenüber|after|against|versus|compared (?:with|to))\s+(?:zuvor )?$/iu.test(
      sentence.source.slice(Math.max(sentence.start, quantity.start - 20), quantity.start),
    )
  )
    return false
  // "mined 441 bitcoin and held 18,020 at the end of the month", "production fell to 377 in the fourth quarter"
  const clause = sentence.clause(quantity.start)
  const said = nearest(sentence, quantity, [...sentence.cues('mined'), ...sentence.cues('held')], 'before')
  if (!said || said.cost > 12 || said.place.start < clause.start) return false
  return !scene.others.some(
    (other) => !other.superseded && other.unit !== 'year' && other.start >= said.place.end && other.end <= quantity.start,
  )
}

/** "428 mined, 410 sold", "16,940 were held", "38,689 left when March ended" */
const doneWith =
  /^\s*(?:(?:were|was|are|have been|wurden|sind) )?(?:self-mined|mined|produced|held|left|in (?:the )?(?:treasury|vault|reserve)|geschürft|gefördert|gemint|gehalten|übrig|im (?:Tresor|Bestand|Depot))(?![A-Za-zÀ-ɏ])/iu

/** In a list of a miner's figures "mined" needs no noun, and "held" none behind what was mined. */
function ofCoins(scene: Scene, quantity: Quantity): boolean {
  const { context, sentence } = scene
  if (sentence.kind !== 'item') return false
  const behind = sentence.source.slice(quantity.end, quantity.end + 20)
  if (/^\s*(?:self-)?(?:mined|geschürft|gemint)(?![A-Za-zÀ-ɏ])/iu.test(behind)) return true
  const told = context.focus.told?.draft.attribute
  return doneWith.test(behind) && (told === 'bitcoin_production' || told === 'bitcoin_holdings')
}

/** The month that a round-up of monthly reports speaks of in its opening, for the lists under it. */
export function monthOf(scene: Scene): string | undefined {
  const { context, sentence } = scene
  const own = monthly(context)
  if (own !== undefined || sentence.kind !== 'item' || context.outline.voice === 'own') return own
  const { published } = context.outline.document.metadata
  for (const passage of context.outline.passages.slice(0, 4)) {
    if (passage.kind === 'item') return undefined
    for (const told of passage.sentences) {
      const month = told.dates.find((date) => date.date.length === 7 && date.period === undefined && date.role !== 'since')
      if (month && minersDid.test(told.text) && (published === undefined || month.date <= published.slice(0, 7))) return month.date
    }
  }
  return undefined
}

const minersDid =
  /(?<![A-Za-zÀ-ɏ])(?:production|output|mined|produced|machines?|rigs?|hash ?rates?|Produktion\w*|Ausstoß|geschürft|schürf\w+|förder\w+|Maschinen|Rechenleistung)(?![A-Za-zÀ-ɏ])/iu

/** "the 13,363 coins it reported for the end of February" */
const endOf =
  /^\s*(?:coins?|bitcoins?|Münzen)?(?:,\s+(?:die|which|that)\s)?[^,;.]{0,30}(?:for|für|at|zum|per)\s+(?:the )?(?:end of|year-end|month-end|quarter-end|Ende|Monatsende|Quartalsende|Halbjahresende|Stichtag|Jahresende)(?![A-Za-zÀ-ɏ])/u

/** "once the holder of 2,000 bitcoin" */
const onceHeld = /(?<![A-Za-zÀ-ɏ])(?:once|formerly|einst|ehemals|einstmals)\s[^;.]*$/iu

/** No noun behind the number that it would count. */
const alone =
  /^\s*(?:$|[.,;:)]|(?:in|on|at|as|from|by|to|against|versus|and|with|after|before|when|im|am|zum|zur|nach|und|bis|Ende|Anfang|zurück|gestiegen|gefallen|gesunken|geschmolzen|geschrumpft|gewachsen|ab|zu|geschürft|gefördert|gemint|produziert|erzeugt)(?![A-Za-zÀ-ɏ])|(?:von|from)\s+\d)/u
