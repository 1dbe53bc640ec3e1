// From a document to proposed facts: sentence by sentence, table by table, each fact with the words that carry it.
import { attributes, qualifierNames, type AttributeName, type Fact, type Qualifiers } from '../facts/index.ts'
import type { Document, Problem } from '../documents/index.ts'
import { isTeaser } from './assertion/asserted.ts'
import { isSpread, isLegend, isLetter } from './assertion/disclaimed.ts'
import { completed } from './completed.ts'
import { dateOfCount, inOtherClause, labelLine, openDates, settled } from './time/dating.ts'
import { keepSource } from './voices/study.ts'
import { nextDeal, pointsToPlace, sitesOf } from './deals/deal.ts'
import { openFocus, type Context, type Focus, type Told } from './discourse.ts'
import type { Draft } from './draft.ts'
import { coins } from './frames/coins.ts'
import { gpus, term } from './frames/counts.ts'
import { ellipticDrafts, fuller, leaningAhead, powerAgain } from './frames/elliptic.ts'
import type { Frame, Scene } from './frames/frame.ts'
import { headedFrame } from './frames/headed.ts'
import { labelled } from './frames/labelled.ts'
import { keepLease } from './frames/leases.ts'
import { money } from './frames/money.ts'
import { perMegawattFrame } from './frames/per-megawatt.ts'
import { efficiency, hashrate, powerCost } from './frames/machine-figures.ts'
import { megawatts } from './frames/power.ts'
import { doubledDrafts } from './frames/price-move.ts'
import { ratios } from './frames/ratios.ts'
import { shares } from './frames/share-count.ts'
import { recommendations } from './frames/recommendations.ts'
import { verdicts } from './frames/verdicts.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { likelyDrafts } from './likeness/likely-drafts.ts'
import type { Quantity } from './quantities/index.ts'
import { openSection, openSite } from './sections.ts'
import { statedInQuestion } from './assertion/asked.ts'
import { isGarbled } from './assertion/garbled.ts'
import { labelledSpeaker } from './voices/labelled-speakers.ts'
import { openRecord } from './record.ts'
import { mergeDrafts } from './merge.ts'
import { outlineOf, type Outline, type Passage } from './outline.ts'
import { isOthers, speaksInCell, timed, turn } from './passage-forms.ts'
import type { Sentence } from './sentence.ts'
import { groupsOf } from './subject.ts'
import { tableDrafts } from './tables/tables.ts'
import { keepSession } from './time/trading-day.ts'
import { brokerPlaces } from './voices/voice.ts'

export interface Proposal {
  readonly fact: Fact
  /** From 0 to 1: of facts given 0.9 or more, 99 in 100 should be right. */
  readonly confidence: number
  /** Why it is not higher. */
  readonly reasons?: readonly string[]
}

export interface Reading {
  readonly proposals: readonly Proposal[]
  readonly problems: readonly Problem[]
}

export interface ReadOptions {
  /** Proposals below it are left out; 0 by default, so that a person sees all of them. */
  readonly least?: number
}

const frames: readonly Frame[] = [
  perMegawattFrame,
  powerCost,
  megawatts,
  coins,
  hashrate,
  efficiency,
  gpus,
  shares,
  term,
  ratios,
  money,
  labelled,
]

/** No sentence that a person wrote holds more figures than this on either side of one; without an end, rows of figures cost their square. */
const reach = 24

function neighboursOf(quantities: readonly Quantity[], index: number): readonly Quantity[] {
  return [...quantities.slice(Math.max(0, index - reach), index), ...quantities.slice(index + 1, index + 1 + reach)]
}

/** Sees every figure of the sentences with what the rules read of it. `told` is what the figure before it in the sentence is. */
export type Witness = (scene: Scene, quantity: Quantity, found: readonly Draft[], told: AttributeName | undefined) => void

interface Figure {
  readonly scene: Scene
  readonly quantity: Quantity
  drafts: readonly Draft[]
}

function readFigure(scene: Scene, quantity: Quantity, told: readonly Told[]): readonly Draft[] {
  const again = powerAgain(scene, quantity)
  if (again.length > 0) return again
  for (const frame of frames) {
    const found = frame(scene, quantity)
    if (found.length > 0) return fuller(scene, quantity, told, found)
  }
  const elliptic = ellipticDrafts(scene, quantity, told)
  return elliptic.length > 0 ? elliptic : headedFrame(scene, quantity)
}

function readSentence(context: Context, sentence: Sentence, witness?: Witness): readonly Draft[] {
  const scene: Scene = { context, sentence, others: [] }
  const others: readonly Draft[] = [...verdicts(scene), ...recommendations(scene), ...doubledDrafts(scene)]
  const told: Told[] = []
  context.focus.telling = told
  const figures = sentence.quantities.map((quantity, index): Figure => {
    const own: Scene = { context, sentence, others: neighboursOf(sentence.quantities, index) }
    const drafts = readFigure(own, quantity, told)
    const [draft] = drafts
    if (draft && drafts.length === 1) told.push({ quantity, draft, sentence, passage: sentence.passage })
    for (const each of drafts) keepLease(context, each)
    return { scene: own, quantity, drafts }
  })
  // What is told in full may come last.
  for (const figure of figures) if (figure.drafts.length === 0) figure.drafts = leaningAhead(figure.scene, figure.quantity, told)
  let before: AttributeName | undefined
  for (const figure of figures) {
    witness?.(figure.scene, figure.quantity, figure.drafts, before)
    if (figure.drafts.length === 0) figure.drafts = likelyDrafts(figure.scene, figure.quantity, before)
    before = figure.drafts[0]?.attribute ?? before
  }
  const single = told.at(-1)
  if (single) context.focus.told = single
  context.focus.toldBefore = told
  return [...others, ...figures.flatMap(({ drafts }) => drafts)].toSorted((a, b) => a.span.start - b.span.start)
}

const allTargets =
  /(?<![A-Za-zÀ-ɏ])(?:all(?:e)?|every|sämtliche|each)\s+(?:der |of (?:the |its )?(?:[a-z]+(?:'s|s'|’s) )?|its )?(?:price targets?|targets?|Kursziele)|(?<![A-Za-zÀ-ɏ])(?:(?:price )?targets (?:are|refer to|run to|look to|have a horizon of)|target dates?|Kursziele (?:gelten|beziehen sich|laufen|lauten)|Zielhorizont)(?![A-Za-zÀ-ɏ])/iu

/** What the next sentence goes on from. */
function follow(context: Context, sentence: Sentence): void {
  const { focus, outline } = context
  const groups = groupsOf(context, sentence)
  const first = groups[0]
  // "Not Nebius, which went to Riot.": named in passing only.
  const passing =
    groups.length === 1 &&
    first !== undefined &&
    outline.main !== undefined &&
    focus.subjectPassage === sentence.passage &&
    focus.subjects.length === 1 &&
    !first.ids.includes(focus.subjects[0] ?? '') &&
    /(?<![A-Za-zÀ-ɏ])(?:went to|goes to|ging(?:en)? an|geht an|unlike|anders als|than|als bei)\s+$/iu.test(
      sentence.source.slice(Math.max(sentence.start, first.start - 14), first.start),
    )
  if (first && !passing) {
    const main =
      groups.find(
        (group) =>
          !/(?:such as|like|wie|than|as|als|with|mit)\s+$/i.test(
            sentence.source.slice(Math.max(sentence.start, group.start - 10), group.start),
          ),
      ) ?? first
    focus.subjects = main.ids
    focus.subjectPassage = sentence.passage
    for (const id of groups.flatMap((group) => group.ids)) focus.recent = [...focus.recent.filter((known) => known !== id), id]
  } else if (
    !passing &&
    outline.voice !== 'own' &&
    sentence
      .cues('sectorNoun')
      .some(
        (noun) =>
          noun.start - sentence.start < 64 &&
          !/(?:in|of|innerhalb|aus|for)\s+$/i.test(sentence.source.slice(Math.max(sentence.start, noun.start - 12), noun.start)),
      ) &&
    !sentence.cues('companyNoun').some((noun) => !/^(?:its|their|seine?\w*|ihre?\w*)$/i.test(sentence.source.slice(noun.start, noun.end)))
  ) {
    focus.subjects = ['SECTOR']
    focus.subjectPassage = sentence.passage
  } else if (
    focus.subjectPassage === sentence.passage - 1 &&
    (sentence.has('companyNoun') || sentence.has('shareWord') || timed.test(sentence.source) || turn.test(sentence.source))
  ) {
    focus.subjectPassage = sentence.passage
  }
  const brokers = brokerPlaces(context, sentence)
  const lastBroker = brokers.at(-1)
  if (lastBroker) {
    focus.broker = lastBroker.id
    focus.brokerPassage = sentence.passage
  }
  const aiming = lastBroker?.id ?? (outline.voice === 'house' ? outline.publisher : undefined)
  if (aiming !== undefined && allTargets.test(sentence.text)) {
    const date = openDates(sentence).find((mention) => mention.date.length <= 7)
    if (date) focus.targetDates.set(aiming, date.date)
  }
  const company =
    first && first.ids.length === 1
      ? first.ids[0]
      : focus.subjects.length === 1 && focus.subjects[0] !== 'SECTOR'
        ? focus.subjects[0]
        : outline.main
  const deal = nextDeal(
    context,
    sentence,
    groupsOf(context, sentence).length === 0 && focus.subjects[0] === 'SECTOR' && focus.subjectPassage === sentence.passage
      ? 'SECTOR'
      : company,
  )
  if (deal) focus.deal = deal
  const site = sitesOf(sentence)
    .toSorted((a, b) => a.rank - b.rank)
    .at(-1)
  if (site && (site.rank >= 2 || focus.site?.passage !== sentence.passage))
    focus.site = { name: site.name, passage: sentence.passage, ...(company === undefined ? {} : { company }) }
  else if (!site && focus.site && sentence.passage - focus.site.passage <= 1 && pointsToPlace(sentence))
    focus.site = { ...focus.site, passage: sentence.passage }
  const day = openDates(sentence).findLast(
    (mention) => mention.date.length === 10 && !inOtherClause(sentence, { start: sentence.start, end: sentence.start + 1 }, mention),
  )
  // The date of a count of shares or of the books is no day of trading.
  if (day && !(outline.voice === 'press' && focus.day !== undefined && dateOfCount.test(sentence.source.slice(sentence.start, day.start))))
    focus.day = day.date
  for (const { date: full } of openDates(sentence))
    if (full.length === 10 && full <= (outline.document.metadata.published ?? '') && full > (focus.newest ?? '')) focus.newest = full
  const date = openDates(sentence).findLast(
    (mention) =>
      !/\(\s*$/.test(sentence.source.slice(Math.max(sentence.start, mention.start - 2), mention.start)) &&
      !/^(?:today|heute)$/i.test(mention.text),
  )
  if (date) focus.date = date.relative === true && date.date.length === 10 ? settled(context, sentence, date) : date.date
  keepSource(context, sentence)
  speak(context, sentence, company)
  focus.previous = sentence
}

const analystSays =
  /(?<![A-Za-zÀ-ɏ])(?:schrieb|schreibt|sagte?|meinte?|urteilte?|erklärte?|said|says|wrote|writes|added)\s+(?:(?:der|die|the|its|dessen|deren)\s+)?(?:Analyst(?:in|en)?|Experte|Expertin|analysts?)(?![A-Za-zÀ-ɏ])/u

function speak(context: Context, sentence: Sentence, company: string | undefined): void {
  const { focus } = context
  const interview = /^[^.:;]{2,40}:\s/.exec(sentence.text)
  const named = groupsOf(context, sentence)[0]
  const [broker] = brokerPlaces(context, sentence)
  const says = sentence.has('says') || sentence.has('plans')
  if (interview && named && named.end <= sentence.start + interview[0].length && sentence.has('ownVoice')) {
    focus.speaker = { kind: 'company', id: named.ids[0] ?? '', passage: sentence.passage }
    return
  }
  const saying = brokerPlaces(context, sentence).findLast((place) =>
    /(?:schrieb|schreibt|sagte?|said|says|wrote|writes|added)\s+(?:Analyst(?:in)? )?$/.test(
      sentence.source.slice(Math.max(sentence.start, place.start - 24), place.start),
    ),
  )
  const analyst = analystSays.test(sentence.text) && focus.broker !== undefined && focus.brokerPassage >= sentence.passage - 1
  if (saying) focus.speaker = { kind: 'broker', id: saying.id, passage: sentence.passage }
  else if (analyst && focus.broker !== undefined) focus.speaker = { kind: 'broker', id: focus.broker, passage: sentence.passage }
  else if (
    broker &&
    /^\s+(?:wrote|writes|said|says|added|noted|schrieb|schreibt|sagte?)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(broker.end, broker.end + 12),
    )
  )
    focus.speaker = { kind: 'broker', id: broker.id, passage: sentence.passage }
  else if (broker && broker.start - sentence.start < 50 && (!named || broker.start < named.start))
    focus.speaker = { kind: 'broker', id: broker.id, passage: sentence.passage }
  else if (says && company !== undefined && (named !== undefined || sentence.has('companyNoun')))
    focus.speaker = { kind: 'company', id: company, passage: sentence.passage }
  else if (focus.speaker && focus.speaker.passage === sentence.passage - 1 && sentence.has('says'))
    focus.speaker = { ...focus.speaker, passage: sentence.passage }
  else if (focus.speaker && focus.speaker.kind === 'company' && named && focus.speaker.id !== named.ids[0] && !says) delete focus.speaker
}

function readPassages(outline: Outline, problems: Problem[], witness?: Witness): Draft[] {
  const focus: Focus = openFocus()
  const context: Context = { outline, focus }
  const drafts: Draft[] = []
  let table = -1
  for (const [number, passage] of outline.passages.entries()) {
    if (passage.cell) {
      if (passage.cell.table !== table) {
        table = passage.cell.table
        drafts.push(...tableDrafts(context, table))
      }
      const headed = passage.sentences.flatMap((sentence) => sentence.dates).findLast((mention) => mention.date.length === 10)
      // A row of its day, not a label that a date stands in.
      if (headed && passage.cell.column === 0 && (passage.sentences[0]?.source.trim().length ?? 0) - headed.text.length <= 8) {
        focus.day = headed.date
        focus.date = headed.date
      }
      if (!speaksInCell(outline, number)) continue
      if (outline.document.metadata.published !== undefined) focus.day = outline.document.metadata.published
    }
    const whole = passage.sentences[0]?.source ?? ''
    // A report with its own time of day goes on from no day named before it.
    if (!passage.cell && timed.test(whole) && outline.document.metadata.published !== undefined)
      focus.day = outline.document.metadata.published
    if (isTeaser(whole.trim()) || isOthers(outline, passage)) continue
    const letter = isLetter(whole.trim())
    openSection(context, passage, number)
    openSite(context, passage, number)
    openRecord(context, number)
    for (const sentence of passage.sentences) {
      if (isTeaser(sentence.text) || isLegend(sentence) || isSpread(sentence)) continue
      if (isGarbled(sentence)) {
        problems.push(garbledProblem(passage, sentence))
        continue
      }
      // What an interviewer supposes is no fact, but an answer goes on from it.
      if (
        !letter &&
        (outline.interview?.questions.has(number) !== true || labelledSpeaker(outline, number) || statedInQuestion(context, sentence))
      ) {
        const found = completed(context, sentence, readSentence(context, sentence, witness))
        keepSession(context, sentence, found)
        drafts.push(...found)
      }
      follow(context, sentence)
    }
    const last = passage.sentences.at(-1)
    if (last && last.text.endsWith(':')) focus.lead = { sentence: last, passage: number }
    else if (passage.kind !== 'item' && !labelLine.test(last?.text ?? '')) delete focus.lead
  }
  return drafts
}

function garbledProblem(passage: Passage, sentence: Sentence): Problem {
  const [start, end] = passage.copy.original(sentence.start, sentence.end)
  return {
    code: 'garbled-sentence',
    what: 'a sentence with figures no longer says what they are; nothing was read from it',
    span: [passage.base + start, passage.base + end],
    remedy: 'read it in the original and enter its facts by hand',
  }
}

function toProposal(outline: Outline, draft: Draft): Proposal | undefined {
  const passage = outline.passages[draft.passage]
  if (!passage) return undefined
  const [start, end] = passage.copy.original(draft.span.start, draft.span.end)
  const span = [passage.base + start, passage.base + end] as const
  const quote = outline.document.text.slice(span[0], span[1])
  const { unit, plausible } = attributes[draft.attribute] as { readonly unit: string; readonly plausible?: readonly [number, number] }
  if (
    typeof draft.value === 'number' &&
    (!Number.isFinite(draft.value) || (plausible && (draft.value < plausible[0] || draft.value > plausible[1])))
  )
    return undefined
  const qualifiers: Record<string, unknown> = {}
  for (const name of qualifierNames) if (draft.qualifiers[name] !== undefined) qualifiers[name] = draft.qualifiers[name]
  const fact: Fact = {
    subject: draft.subject,
    attribute: draft.attribute,
    value: tidy(draft.value),
    unit,
    ...(qualifiers as Qualifiers),
    span,
    quote,
  }
  return { fact, confidence: calibrated(draft), ...(draft.reasons.length > 0 ? { reasons: draft.reasons } : {}) }
}

/**
 * The weight of a draft as a chance of being right, set by what documents put aside from tuning showed (docs/reading.md):
 * cells of labelled tables and facts told twice hold, single sentences go wrong more often than their weight says.
 */
function calibrated(draft: Draft): number {
  const raw = draft.origin === 'table' && draft.confidence >= 0.95 ? 0.95 : draft.confidence - (draft.confidence >= 0.94 ? 0.08 : 0.1)
  const told = draft.told !== undefined && draft.told > 1 && draft.confidence >= 0.9 ? 0.05 : 0
  return Math.round(Math.max(0, Math.min(0.97, raw + told)) * 1000) / 1000
}

/** Rounds away what conversions of units leave behind: 0.047000000000000004 → 0.047. */
function tidy(value: number | string): number | string {
  return typeof value === 'number' ? Number(value.toPrecision(12)) : value
}

/** Reads a document for what a witness sees of its figures. */
export function readWith(document: Document, lexicon: Lexicon, witness: Witness): void {
  readPassages(outlineOf(document, lexicon), [], witness)
}

/** Proposes the facts of a document. Pure and deterministic; bad content gives problems, never an error. */
export function readDocument(document: Document, lexicon: Lexicon, options: ReadOptions = {}): Reading {
  const outline = outlineOf(document, lexicon)
  const proposals: Proposal[] = []
  const problems: Problem[] = []
  for (const draft of mergeDrafts(readPassages(outline, problems))) {
    const proposal = toProposal(outline, draft)
    if (proposal && proposal.confidence >= (options.least ?? 0)) proposals.push(proposal)
  }
  proposals.sort((a, b) => a.fact.span[0] - b.fact.span[0] || a.fact.span[1] - b.fact.span[1])
  return { proposals, problems }
}
