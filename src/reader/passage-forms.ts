// What kind of passage stands there: a turn of a talk, a report with its time of day, a report on somebody else.
import { labelledSpeaker } from './voices/labelled-speakers.ts'
import type { Outline, Passage } from './outline.ts'

/** A turn of a talk: "PRIYA RAMAN: Right." */
export const turn = /^[A-ZÀ-Þ][A-ZÀ-Þ.' -]{2,30}:\s/u
/** A report with its own time of day. */
export const timed = /^\W{0,12}(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:Uhr|[ap]\.?m\.?|CET|ET|MEZ|GMT))?(?![\d.])/i

/** A cell that holds a sentence beside a time of day: posts and tickers look like tables. */
export function speaksInCell(outline: Outline, number: number): boolean {
  const passage = outline.passages[number]
  const before = outline.passages[number - 1]
  if (!passage?.cell || before?.cell?.row !== passage.cell.row || before.cell.column !== 0) return false
  return /^\d{1,2}[:.]\d{2}(?: ?(?:Uhr|[ap]\.?m\.?))?$/i.test(before.sentences[0]?.source.trim() ?? '')
}

const label = /^\W*(?:\d{1,2}[:.]\d{2}(?: Uhr)?\s+)?([A-ZÀ-Þ][A-ZÀ-Þ\d .&/-]{2,30}):\s/u

const turns = new WeakMap<Outline, ReadonlyMap<string, number>>()

/** How often each label of a passage stands in the document. */
function turnsOf(outline: Outline): ReadonlyMap<string, number> {
  const known = turns.get(outline)
  if (known) return known
  const counts = new Map<string, number>()
  for (const { sentences } of outline.passages) {
    const name = label.exec(sentences[0]?.text ?? '')?.[1]
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  turns.set(outline, counts)
  return counts
}

/** A short report headed by somebody who is not of the list: "INFINEON: …". */
export function isOthers(outline: Outline, passage: Passage): boolean {
  const [sentence] = passage.sentences
  if (!sentence || passage.kind === 'item') return false
  const match = label.exec(sentence.text)
  // Who speaks again and again takes turns in a talk.
  if (!match || (turnsOf(outline).get(match[1] ?? '') ?? 0) > 1 || labelledSpeaker(outline, sentence.passage)) return false
  const end = sentence.start + match[0].length
  const known = sentence.names.some((name) => name.start < end && name.kind !== 'place' && name.kind !== 'tenant')
  const names = passage.sentences.flatMap((each) => each.names).some((name) => name.kind === 'company')
  return !known && !names
}
