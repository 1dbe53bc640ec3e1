// Recommendations said with a noun of their own, in German: „bekräftigten ihre Kaufempfehlungen“, „strich die Kaufempfehlung für IREN“.
import type { Draft } from '../draft.ts'
import { gap } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { subjectOf } from '../subject.ts'
import { brokerOf, brokersTogether } from '../voices/voice.ts'
import type { Scene } from './frame.ts'

const noun = /(?<![A-Za-zÀ-ɏ])(Kauf|Verkaufs|Halte)(?:empfehlung(?:en)?|votum|liste)(?![A-Za-zÀ-ɏ])/gu
const values: Readonly<Record<string, string>> = { Kauf: 'Buy', Verkaufs: 'Sell', Halte: 'Hold' }
const kept =
  /(?<![A-Za-zÀ-ɏ])(?:bestätig\w*|bekräftig\w*|behält|behielt|beibehalten|belässt|belassen|erneuer\w*|wiederhol\w*|unangetastet|unverändert|bleib\w*|blieb\w*|weiterhin|nach wie vor|(?:hält|hielt)(?=[^;.]{0,60}\bfest))(?![A-Za-zÀ-ɏ])/u
const dropped =
  /(?<![A-Za-zÀ-ɏ])(?:strich|streicht|gestrichen|(?:nahm|nimmt|nehmen)(?=[^;.]{2,40} (?:die|seine|ihre) (?:Kauf|Halte|Verkaufs))|kassier\w*|zurückgezogen|aufgehoben|entzog\w*|entzieht|aufgegeben)(?![A-Za-zÀ-ɏ])/u
const denied = /(?<![A-Za-zÀ-ɏ])(?:keine?|nicht|ohne|statt)\s+(?:[A-Za-zÀ-ɏ]+\s+){0,2}$/u

/** Ratings and what was done with them, where a noun such as „Kaufempfehlung“ says both. */
export function recommendations(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  if (sentence.question) return []
  const drafts: Draft[] = []
  noun.lastIndex = 0
  for (let match = noun.exec(sentence.text); match; match = noun.exec(sentence.text)) {
    const place = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (denied.test(sentence.source.slice(sentence.start, place.start))) continue
    const subject = subjectOf(context, sentence, place, false)
    const single = brokerOf(context, sentence, place)
    const together = brokersTogether(context, sentence, place)
    const by = together.length > 1 ? together : single === undefined ? [] : [single]
    if (!subject || (subject.ids.length !== 1 && subject.how !== 'beside') || subject.ids[0] === 'SECTOR' || by.length === 0) continue
    const near = (pattern: RegExp): Slice | undefined => {
      const found = pattern.exec(sentence.text)
      const span = found ? { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length } : undefined
      return span && gap(sentence, span, place) <= (subject.ids.length > 1 ? 16 : 8) ? span : undefined
    }
    const gone = near(dropped)
    const again = near(kept)
    const act = gone ?? again
    const span = act ? { start: Math.min(act.start, place.start), end: Math.max(act.end, place.end) } : place
    const base = {
      span,
      passage: sentence.passage,
      origin: sentence.kind === 'heading' ? ('heading' as const) : ('sentence' as const),
      reasons: [],
    }
    for (const [house, id] of by.flatMap((name) => subject.ids.map((ticker) => [name, ticker] as const))) {
      const told = { ...base, subject: id, qualifiers: { by: house }, confidence: subject.how === 'focus' ? 0.88 : 0.93 }
      if (!gone) drafts.push({ ...told, attribute: 'rating', value: values[match[1] ?? ''] ?? 'Buy' })
      if (act)
        drafts.push({
          ...told,
          attribute: 'rating_action',
          value: gone ? (match[1] === 'Verkaufs' ? 'upgrade' : 'downgrade') : 'reiterate',
        })
    }
  }
  return drafts
}
