// Acts that a sentence tells without a rating: an upgrade alone, coverage begun for companies listed below, a rating suspended.
import type { Draft } from '../draft.ts'
import { gap } from '../sentence.ts'
import { groupsOf, subjectOf } from '../subject.ts'
import { brokerOf, brokerPlaces } from '../voices/voice.ts'
import type { Scene } from './frame.ts'
import { actsOf, ratingDraft } from './rating-acts.ts'

/** "JPMorgan upgrades Cipher and CleanSpark": an act without a rating word. */
export function bareActs(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  const drafts: Draft[] = [...suspensions(scene)]
  for (const act of actsOf(scene)) {
    if (act.action === 'suspend' || act.action === 'reiterate') continue
    const word = sentence.source.slice(act.start, act.end)
    if (
      /(?<![A-Za-zÀ-ɏ])(?:nicht|nie|not|never|n't|without|ohne)(?![A-Za-zÀ-ɏ])/iu.test(
        sentence.source.slice(Math.max(sentence.start, act.start - 12), act.end),
      )
    )
      continue
    if (
      act.action === 'initiate'
        ? !(
            /coverage|covering|to cover|Beobachtung|initiat|Erst|Abdeckung|auf$/i.test(word) ||
            (/^start/i.test(word) &&
              brokerPlaces(context, sentence).some((place) => place.end <= act.start && gap(sentence, place, act) <= 2))
          )
        : !/grad|gestuft|stuf/i.test(word)
    )
      continue
    if (/^(?:Hochstuf|Abstuf|Heraufstuf|Herabstuf)\w*/i.test(word)) continue
    const by = brokerOf(context, sentence, act)
    if (by === undefined && context.outline.voice === 'press' && brokerPlaces(context, sentence).length === 0) continue
    const groups = groupsOf(context, sentence)
    const group =
      groups.find((candidate) => candidate.start >= act.start - 1 && gap(sentence, act, candidate) <= 4) ??
      groups.find((candidate) => candidate.end <= act.end && gap(sentence, candidate, act) <= 8)
    const listed = group === undefined && act.action === 'initiate' ? (listedUnder(scene) ?? counted(scene)) : undefined
    const ids = group?.ids ?? listed
    if (!ids) continue
    const span =
      group && group.start >= act.start ? { start: act.start, end: Math.max(act.end, group.end) } : { start: act.start, end: act.end }
    drafts.push(...ids.map((id) => ratingDraft(scene, id, 'rating_action', act.action, span, by, undefined, 0.92)))
    break
  }
  return drafts
}

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  zwei: 2,
  three: 3,
  drei: 3,
  four: 4,
  vier: 4,
  five: 5,
  fünf: 5,
  six: 6,
  sechs: 6,
}
const several =
  /(?<![A-Za-zÀ-ɏ])(two|zwei|three|drei|four|vier|five|fünf|six|sechs)\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}(?:companies|stocks|shares|miners|names|landlords|Unternehmen|Werte|Aktien|Titel|Miner|Vermieter|Gesellschaften|Papiere)(?![A-Za-zÀ-ɏ])/iu

/** „nimmt drei Unternehmen neu auf“: all companies of a document that names just as many. */
function counted(scene: Scene): readonly string[] | undefined {
  const { companies } = scene.context.outline
  const number = numbers[(several.exec(scene.sentence.text)?.[1] ?? '').toLowerCase()]
  return number !== undefined && number === companies.length ? companies : undefined
}

/** Companies of the items that follow a sentence such as „hat die Beobachtung von vier Minern aufgenommen“. */
function listedUnder(scene: Scene): readonly string[] | undefined {
  const { context, sentence } = scene
  const ids: string[] = []
  for (const passage of context.outline.passages.slice(sentence.passage + 1, sentence.passage + 16)) {
    const [first] = passage.sentences
    if (!first) continue
    const company = first.names.find((name) => name.kind === 'company')
    if (company && company.start - first.start <= 6) {
      if (!ids.includes(company.id)) ids.push(company.id)
    } else break
  }
  return ids.length > 1 ? ids : undefined
}

/** "… cut A to Sell and start coverage of B": coverage begun of a company that gets no rating in the sentence. */
export function coverageBegun(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { context, sentence } = scene
  for (const act of actsOf(scene)) {
    if (act.action !== 'initiate' || !/coverage|Beobachtung|Abdeckung/i.test(sentence.source.slice(act.start, act.end))) continue
    const group = groupsOf(context, sentence).find(
      (candidate) =>
        candidate.start >= act.end &&
        /^\s*(?:of|on|for|von|für)?\s*(?:the |der |die )?$/iu.test(sentence.source.slice(act.end, candidate.start)),
    )
    if (!group || drafts.some((draft) => group.ids.includes(draft.subject))) continue
    // A rating behind it is its own.
    if (/^\s*(?:at|with|mit|auf)\s/iu.test(sentence.source.slice(group.end, group.end + 8))) continue
    const own = /(?<![\p{L}])(?:we|wir)(?![\p{L}])/iu.test(sentence.text)
    const by = brokerOf(context, sentence, act)
    if (by === undefined && !own) continue
    return group.ids.map((id) =>
      ratingDraft(scene, id, 'rating_action', 'initiate', { start: act.start, end: group.end }, by, undefined, 0.9),
    )
  }
  return []
}

export function suspensions(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  return actsOf(scene)
    .filter((act) => act.action === 'suspend')
    .flatMap((act) => {
      const words = sentence.source.slice(Math.max(sentence.start, act.start - 60), Math.min(sentence.end, act.end + 40))
      if (!/(?:rating|coverage|Einstufung|Votum|Beobachtung|Coverage|Rating|Bewertung|recommendation)/i.test(words)) return []
      const subject = subjectOf(context, sentence, act, false)
      const by = brokerOf(context, sentence, act)
      if (!subject || by === undefined || subject.ids.length !== 1) return []
      return subject.ids.map((id) => ratingDraft(scene, id, 'rating_action', 'suspend', act, by, undefined, 0.93))
    })
}
