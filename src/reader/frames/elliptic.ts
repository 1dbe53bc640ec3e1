// Figures that leave out what the one before them said: "Riot has 1.7 gigawatts, CleanSpark 1.45", „Riot hat 310 Millionen, CleanSpark 458“.
import { openDates } from '../time/dating.ts'
import type { Told } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { labelledSpeaker } from '../voices/labelled-speakers.ts'
import { groupsOf } from '../subject.ts'
import { conjunctOf } from './conjunct.ts'
import { isCovenant } from './covenant.ts'
import type { Scene } from './frame.ts'
import { gappedDraft } from './gapping.ts'
import { restatedDraft } from './restated.ts'

/** Whether a number may leave out what a neighbour says: no old value, no date, no range. */
function mayLean(scene: Scene, quantity: Quantity): boolean {
  return (
    quantity.value !== undefined &&
    !quantity.superseded &&
    !scene.sentence.dates.some((date) => date.start <= quantity.start && quantity.end <= date.end) &&
    // "803 coins after 770 in February"
    !(
      quantity.unit === '' &&
      /\d[^\d.;:]{0,16}\s(?:nach|gegenüber|after|against|versus|from|than|als)\s+(?:zuvor |noch )?$/u.test(
        scene.sentence.source.slice(Math.max(scene.sentence.start, quantity.boundStart - 40), quantity.boundStart),
      )
    )
  )
}

/** Facts of a number that leans on a figure told before it, in its sentence or the one before. */
export function ellipticDrafts(scene: Scene, quantity: Quantity, told: readonly Told[]): readonly Draft[] {
  if (!mayLean(scene, quantity)) return []
  const before = told.filter((entry) => entry.quantity.end <= quantity.start)
  const model = before.findLast((entry) => quantity.unit === '' || entry.quantity.unit === quantity.unit) ?? before.at(-1)
  const again = model ? atAnotherTime(scene, quantity, model.quantity, model.draft) : onceBefore(scene, quantity)
  if (again && again.length > 0) return again
  const leaning = firstOf(scene, quantity, modelsFor(scene, quantity, before.length > 0 ? before : lastTold(scene)))
  if (leaning.length > 0) return leaning
  const level = before.at(-1) ?? lastTold(scene).at(-1) ?? (quantity.unit.startsWith('USD') ? lastOfYear(scene) : undefined)
  const restated = level && restatedDraft(scene, quantity, level)
  return restated ? [restated] : []
}

const itWas =
  /(?<![\p{L}])(?:(?:it|that|the (?:figure|number)) (?:was|had been|stood at|is)|(?:waren|sind) es|es (?:waren|sind))\s+(?:just |only |still |about |noch |erst |nur |rund )*$/iu

/** "At the end of March, by the bank's count, it was 3.1 GW": the power of the sentence before at another time, unit and all. */
export function powerAgain(scene: Scene, quantity: Quantity): readonly Draft[] {
  const { context, sentence } = scene
  if (quantity.unit !== 'MW' || !mayLean(scene, quantity) || !itWas.test(sentence.source.slice(sentence.start, quantity.boundStart)))
    return []
  if (groupsOf(context, sentence).length > 0 || sentence.names.some((name) => name.kind === 'site')) return []
  const model = lastTold(scene).at(-1)
  if (model?.draft.attribute !== 'capacity') return []
  const draft = restatedDraft(scene, quantity, model)
  return draft ? [draft] : []
}

/** A fact of another company with what its clause leaves to the one before: "By the end of 2026 IREN wants 140,000 GPUs, HIVE 11,000 GPUs". */
export function fuller(scene: Scene, quantity: Quantity, told: readonly Told[], found: readonly Draft[]): readonly Draft[] {
  const [draft] = found
  if (!draft || found.length > 1 || told.length === 0 || !mayLean(scene, quantity)) return found
  for (const model of modelsFor(scene, quantity, told)) {
    const leaning = model.draft.subject === draft.subject ? undefined : gappedDraft(scene, quantity, model)
    if (leaning?.subject !== draft.subject || leaning.attribute !== draft.attribute || leaning.value !== draft.value) continue
    const { on, since, stage, basis, kind } = leaning.qualifiers
    const lent = Object.fromEntries(Object.entries({ on, since, stage, basis, kind }).filter(([, value]) => value !== undefined))
    return [{ ...draft, qualifiers: { ...lent, ...draft.qualifiers } }]
  }
  return found
}

/** Facts of a number that leans on a figure told behind it: "Cipher 207, Hut 8 245 and TeraWulf 168 megawatts". */
export function leaningAhead(scene: Scene, quantity: Quantity, told: readonly Told[]): readonly Draft[] {
  if (!mayLean(scene, quantity) || told.some((entry) => entry.quantity.end <= quantity.start)) return []
  const [next] = told
  // "employs 120 people, Hut 8 200 and IREN 400; together they run 1,300 MW": numbers of another kind.
  const { sentence } = scene
  if (!next || /[;:.](?!\d)/.test(sentence.source.slice(quantity.end, next.quantity.start))) return []
  const others = sentence.quantities.filter((other) => other.end <= next.quantity.start && !other.superseded)
  if (others.some((other) => other.unit !== '' && other.unit !== next.quantity.unit)) return []
  return others.every((other) => gappedDraft(scene, other, next) !== undefined) ? firstOf(scene, quantity, [next]) : []
}

function firstOf(scene: Scene, quantity: Quantity, models: readonly Told[]): readonly Draft[] {
  for (const model of models) {
    const draft = gappedDraft(scene, quantity, model)
    if (draft?.attribute === 'debt' && isCovenant(scene.sentence, quantity)) continue
    if (draft) return [draft]
  }
  return []
}

/** The figures of the sentence before, where they are all of one kind. */
function lastTold({ context, sentence }: Scene): readonly Told[] {
  // In a debate a figure answers what the other has just said.
  const { told } = context.focus
  const debated = (number: number) => labelledSpeaker(context.outline, number) !== undefined
  if (told && sentence.passage - told.passage <= 1 && debated(sentence.passage) && debated(told.passage)) return [told]
  const { previous, toldBefore = [] } = context.focus
  if (!previous || previous.passage !== sentence.passage || toldBefore[0]?.sentence !== previous) return []
  return new Set(toldBefore.map((entry) => entry.draft.attribute)).size === 1 ? toldBefore.slice(-1) : []
}

/** The revenue of a year that the sentence before told beside other figures. */
function lastOfYear({ context, sentence }: Scene): Told | undefined {
  const { previous, toldBefore = [] } = context.focus
  if (!previous || previous.passage !== sentence.passage || toldBefore[0]?.sentence !== previous) return undefined
  return toldBefore.findLast((entry) => entry.draft.attribute === 'annual_revenue')
}

/** Which of several figures told in full a number is like: those of its unit, else the one in its turn, else the one behind the same word. */
function modelsFor(scene: Scene, quantity: Quantity, before: readonly Told[]): readonly Told[] {
  const last = before.at(-1)
  if (!last) return []
  if (quantity.unit !== '') return before.filter((entry) => entry.quantity.unit === quantity.unit).slice(-1)
  const full = conjunctOf(scene.context, last.sentence, last.quantity)
  const row = before.filter((entry) => entry.sentence === last.sentence && entry.quantity.start >= full.start)
  if (row.length < 2) return [last]
  const { sentence } = scene
  const own = conjunctOf(scene.context, sentence, quantity, last.sentence === sentence ? last.quantity.end : sentence.start)
  const turn = sentence.quantities.filter((other) => other.start >= own.start && other.end <= own.end)
  const partner = turn.length === row.length ? row[turn.indexOf(quantity)] : undefined
  if (partner) return [partner]
  const wordBefore = (source: string, at: number) => /([A-Za-zÀ-ɏ]+)\s+$/u.exec(source.slice(Math.max(0, at - 20), at))?.[1]
  const word = wordBefore(sentence.source, quantity.boundStart)
  const same = row.filter((entry) => wordBefore(entry.sentence.source, entry.quantity.boundStart) === word)
  return same.length > 0 ? same.slice(-1) : row.slice(0, 1)
}

const wasOnce =
  /(?<![A-Za-zÀ-ɏ])(?:(?:waren|war|sind|ist) es|(?:it|there) (?:had been|has been|was|were|is))\s+(?:noch |nur |erst |only |just |about |rund |etwa )*$|(?<![A-Za-zÀ-ɏ])(?:nachdem|während|wobei|after|while) (?:es|it) [^,;.]{0,24}$/iu
/** "Bitcoin traded at $78,340, having been near $74,900 on Monday", "when Toronto closed on Thursday it fetched $61,480" */
const quotedOnce =
  /(?<![A-Za-zÀ-ɏ])(?:having (?:been|stood|traded|cost)|(?:it|he|sie|er|es|die Währung|der Kurs) (?:had )?(?:fetched|cost|traded|stood|was|changed hands|kostete|notierte|stand|lag))\s+(?:(?:at|near|around|below|above|about|close to|bei|rund|etwa|noch|nur|only|just)\s+)*$/iu
const listed = /^\s*(?:in|im|on|am|for|für)\s[^,;.]{3,16}(?:,|,? and|,? und)\s+$/iu

/** The same figure at another time: "produced 297 bitcoin in January; in December it had been 306", "668 in January and 702 in February". */
function atAnotherTime(scene: Scene, quantity: Quantity, model: Quantity, draft: Draft): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const between = sentence.source.slice(model.end, quantity.boundStart)
  const dates = openDates(sentence)
  const behind = dates.find((date) => date.start >= quantity.end && sentence.distance(quantity.end, date.start) <= 2)
  const before = dates.findLast((date) => date.start >= model.end && date.end <= quantity.start)
  const once =
    (wasOnce.test(between) || (draft.attribute === 'bitcoin_price' && quotedOnce.test(between))) &&
    groupsOf(context, sentence).every(
      (group) => group.end <= model.end || group.start >= quantity.end || group.ids.join() === draft.subject,
    )
  const date = once ? (behind ?? before) : behind && listed.test(between) ? behind : undefined
  if (!date || quantity.value === undefined || typeof draft.value !== 'number') return undefined
  // A quarter's revenue beside what a year is to bring: „im dritten Quartal waren es erst 15 Millionen“.
  if (draft.attribute === 'annual_revenue' && /(?:Quartal|quarter|Vierteljahr|Monat|month)/iu.test(date.text)) return undefined
  const ratio = quantity.value / draft.value
  if (!(ratio > 0.02 && ratio < 50)) return undefined
  const { previous: _previous, bound: _bound, on: _on, since: _since, ...rest } = draft.qualifiers
  const period =
    date.period !== undefined && draft.attribute === 'bitcoin_production' && !/^\d{4}$/.test(date.date) ? date.period : undefined
  return [
    {
      ...draft,
      value: quantity.value,
      qualifiers: {
        ...rest,
        on: period?.on ?? date.date,
        ...(period === undefined ? {} : { since: period.since }),
        ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
      },
      span: { start: quantity.boundStart, end: quantity.boundEnd },
      confidence: Math.min(draft.confidence, 0.88),
      reasons: [...draft.reasons, 'the unit is understood from the figure before'],
    },
  ]
}

const wereOnce =
  /(?<![A-Za-zÀ-ɏ])(?:(?:waren|war|sind) es|it (?:had been|was))\s+(?:(?:noch|nur|erst|only|just|nach \S+|about|rund|etwa)\s+)*$/iu

/** The figure of the sentence before at another time: „Ende September waren es erst 1,5 Milliarden gewesen.“ */
function onceBefore(scene: Scene, quantity: Quantity): readonly Draft[] {
  const { context, sentence } = scene
  const { told } = context.focus
  const draft = told?.draft
  if (!told || !draft || told.sentence.passage !== sentence.passage || typeof draft.value !== 'number' || quantity.value === undefined)
    return []
  if (quantity.unit !== '' && quantity.unit !== told.quantity.unit) return []
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  const cost =
    draft.attribute === 'bitcoin_price' &&
    (quotedOnce.test(lead) ||
      (/(?<![A-Za-zÀ-ɏ])(?:hatte|had) (?:er|sie|es|it|he) (?:noch |erst |cost |stood at |been at )*$/iu.test(lead) &&
        /^\s*(?:US-Dollar |Dollar )?(?:gekostet|notiert|gestanden|erreicht|[.,;]|$)/u.test(
          sentence.source.slice(quantity.end, quantity.end + 24),
        )))
  if (!(cost || wereOnce.test(lead)) || groupsOf(context, sentence).length > 0) return []
  const date = openDates(sentence).find((mention) => mention.role !== 'since')
  const ratio = quantity.value / draft.value
  if (!date || !(ratio > 0.02 && ratio < 50)) return []
  const { previous: _previous, bound: _bound, on: _on, since: _since, ...rest } = draft.qualifiers
  return [
    {
      ...draft,
      passage: sentence.passage,
      value: quantity.value,
      qualifiers: {
        ...rest,
        on: date.period?.on ?? date.date,
        ...(date.period !== undefined && draft.attribute === 'bitcoin_production' ? { since: date.period.since } : {}),
        ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
      },
      span: { start: quantity.boundStart, end: quantity.boundEnd },
      confidence: Math.min(draft.confidence, 0.85),
      reasons: [...draft.reasons, 'what is counted is understood from the sentence before'],
    },
  ]
}
