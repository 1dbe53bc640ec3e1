// Figures that leave out what the one before them said: "Riot has 1.7 gigawatts, CleanSpark 1.45", „Riot hat 310 Millionen, CleanSpark 458“.
import { openDates } from '../dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { groupsOf } from '../subject.ts'
import type { Scene } from './frame.ts'

/** The number as written, without scale and unit; the comma or stop before the last one or two digits is a decimal mark. */
function written(quantity: Quantity, source: string): number {
  const digits = source.slice(quantity.numberStart, quantity.numberEnd)
  const match = /^(\d[\d.,' ]*?)(?:[.,](\d{1,2}))?$/.exec(digits)
  return match ? Number(`${(match[1] ?? '').replace(/\D/g, '')}.${match[2] ?? '0'}`) : Number.NaN
}

/** Facts of a bare number behind another company, like the fact told just before it. */
export function ellipticDrafts(
  scene: Scene,
  quantity: Quantity,
  told: readonly { readonly quantity: Quantity; readonly drafts: readonly Draft[] }[],
): readonly Draft[] {
  const { context, sentence } = scene
  if (
    quantity.value === undefined ||
    quantity.superseded ||
    sentence.dates.some((date) => date.start <= quantity.start && quantity.end <= date.end)
  )
    return []
  const models = told.filter((entry) => entry.quantity.end <= quantity.start && entry.drafts.length === 1)
  const model = models.findLast((entry) => quantity.unit === '' || entry.quantity.unit === quantity.unit) ?? models.at(-1)
  if (!model) return onceBefore(scene, quantity)
  const draft = model.drafts[0]
  if (!draft || typeof draft.value !== 'number' || draft.attribute === 'annual_revenue' || model.quantity.low !== undefined) return []
  if (quantity.unit !== '' && quantity.unit !== model.quantity.unit) return []
  const again = atAnotherTime(scene, quantity, model.quantity, draft)
  if (again) return again
  const group = groupsOf(context, sentence).findLast(
    (candidate) => candidate.start >= model.quantity.end && candidate.end <= quantity.start,
  )
  if (!group || group.ids.length !== 1 || group.ids[0] === draft.subject || sentence.distance(group.end, quantity.start) > 4) return []
  if (!/[,;]|\b(?:and|und|while|während|whereas)\b/.test(sentence.source.slice(model.quantity.end, group.start))) return []
  const raw = written(model.quantity, sentence.source)
  const own = written(quantity, sentence.source)
  if (!(raw > 0) || !(own > 0)) return []
  const direct = quantity.value / draft.value
  const scaled = direct > 0.02 && direct < 50 ? quantity.value : (draft.value / raw) * own
  if (scaled / draft.value < 0.02 || scaled / draft.value > 50) return []
  const {
    previous: _previous,
    site: _site,
    counterparty: _counterparty,
    backstop: _backstop,
    bound: _bound,
    by,
    ...rest
  } = draft.qualifiers
  return [
    {
      ...draft,
      subject: group.ids[0] ?? draft.subject,
      value: scaled,
      qualifiers: {
        ...rest,
        ...(by === undefined || by === draft.subject ? {} : { by }),
        ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
      },
      span: { start: quantity.boundStart, end: quantity.boundEnd },
      confidence: Math.min(draft.confidence, 0.85),
      reasons: [...draft.reasons, 'the unit is understood from the figure before'],
    },
  ]
}

const wasOnce =
  /(?<![A-Za-zÀ-ɏ])(?:(?:waren|war|sind|ist) es|(?:it|there) (?:had been|has been|was|were|is))\s+(?:noch |nur |erst |only |just |about |rund |etwa )*$|(?<![A-Za-zÀ-ɏ])(?:nachdem|während|wobei|after|while) (?:es|it) [^,;.]{0,24}$/iu
const listed = /^\s*(?:in|im|on|am|for|für)\s[^,;.]{3,16}(?:,|,? and|,? und)\s+$/iu

/** The same figure at another time: "produced 297 bitcoin in January; in December it had been 306", "668 in January and 702 in February". */
function atAnotherTime(scene: Scene, quantity: Quantity, model: Quantity, draft: Draft): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const between = sentence.source.slice(model.end, quantity.boundStart)
  const dates = openDates(sentence)
  const behind = dates.find((date) => date.start >= quantity.end && sentence.distance(quantity.end, date.start) <= 2)
  const before = dates.findLast((date) => date.start >= model.end && date.end <= quantity.start)
  const once =
    wasOnce.test(between) &&
    groupsOf(context, sentence).every(
      (group) => group.end <= model.end || group.start >= quantity.end || group.ids.join() === draft.subject,
    )
  const date = once ? (behind ?? before) : behind && listed.test(between) ? behind : undefined
  if (!date || quantity.value === undefined || typeof draft.value !== 'number') return undefined
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
  if (!told || !draft || told.passage !== sentence.passage || typeof draft.value !== 'number' || quantity.value === undefined) return []
  if (quantity.unit !== '' && quantity.unit !== told.unit) return []
  if (!wereOnce.test(sentence.source.slice(sentence.start, quantity.boundStart)) || groupsOf(context, sentence).length > 0) return []
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
