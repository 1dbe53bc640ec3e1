// What a sentence says that a house did with a rating: the act nearest to it, or the one right behind it.
import type { Draft } from '../draft.ts'
import { actionWords, type Action } from '../lexicon/verdict-words.ts'
import type { RatingPair } from '../houses/ratings.ts'
import { gap } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { brokerPlaces } from '../voices/voice.ts'
import type { Scene } from './frame.ts'

export interface Act extends Slice {
  readonly action: Action
}

const actCache = new WeakMap<object, readonly Act[]>()

export function actsOf(scene: Scene): readonly Act[] {
  const cached = actCache.get(scene.sentence)
  if (cached) return cached
  const { sentence } = scene
  const acts: Act[] = []
  for (const action of Object.keys(actionWords) as Action[]) {
    const pattern = actionWords[action]
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence.text); match; match = pattern.exec(sentence.text)) {
      acts.push({ action, start: sentence.start + match.index, end: sentence.start + match.index + match[0].length })
      pattern.lastIndex = match.index + Math.max(1, Math.min(match[0].length, 6))
    }
  }
  actCache.set(sentence, acts)
  return acts
}

/** Acts that are about targets alone: "raised its target to", „senkte das Kursziel“. */
function aboutTarget(scene: Scene, act: Slice, place: Slice): boolean {
  const { sentence } = scene
  if (act.end > place.start) {
    // Behind the rating: "Neutral was affirmed", „auf Overweight hoch“.
    const between = sentence.source.slice(place.end, act.start)
    return (
      /(?:target|Kursziel|Ziel\b|\$|Dollar|PT\b)/i.test(between) &&
      // „Kaufen, Ziel 26 Dollar, bekräftigt am Dienstag“: what closes the list is about all of it.
      !/^["']?,\s*(?:(?:price )?target|PT|Kursziel|Ziel)\s[^,;]{1,24},\s*(?:beides |alles |both )?$/iu.test(between) &&
      !/(?:\bmit|\bbei|\bwith|\band|\bund)\s+(?:einem |an? |its |dem )?(?:unveränderten |unchanged )?(?:price target|target|Kursziel|Ziel)/i.test(
        between,
      )
    )
  }
  const between = sentence.source.slice(act.end, place.start)
  return /(?:target|Kursziel\w*|\bZiel\b|PT\b)/i.test(between) && !/(?:Einstufung|rating|Votum|Urteil|upgrade)/i.test(between)
}

const strongBreak = /[;]|,\s+(?:while|whereas|während|aber|but)\s/i

export function actionFor(scene: Scene, pair: RatingPair, span: Slice): Act | undefined {
  const { sentence } = scene
  let best: { act: Act; cost: number } | undefined
  for (const act of actsOf(scene)) {
    if (act.action === 'suspend') continue
    const covers = act.start < span.start && act.end > span.end
    const between = covers
      ? ''
      : act.end <= span.start
        ? sentence.source.slice(act.end, span.start)
        : sentence.source.slice(span.end, act.start)
    if (strongBreak.test(between) || (!covers && act.action !== 'initiate' && aboutTarget(scene, act, span))) continue
    // "A has gone back to Neutral, B to Sell": what A did is not what B did.
    const next = brokerPlaces(scene.context, sentence).find((place) => place.start >= act.end && place.end <= span.start)
    if (next && /[,;]\s*(?:die |the |das )?$/i.test(sentence.source.slice(act.end, next.start))) continue
    const word = sentence.source.slice(act.start, act.end)
    if (act.action === 'initiate' && /^start/i.test(word) && !/coverage/i.test(sentence.text) && pair.old) continue
    if (pair.old && (act.action === 'reiterate' || act.action === 'initiate')) continue
    if (
      !pair.old &&
      !/^\s*(?:\S+\s+){0,5}(?:to|auf)\s*["']?(?:an? )?$/i.test(between) &&
      (act.action === 'upgrade' || act.action === 'downgrade') &&
      !/(?:grad|stuf|[ud]\/g|goes to|raised to|drops? to|cut to|lowered to|hoch|herab|herunter|hinunter|hochgenommen|down|back|zurück|(?:steigt|klettert|rückt|fällt|sinkt|rutscht) auf)/i.test(
        `${word}${between.slice(0, 30)}`,
      )
    )
      continue
    const cost = covers ? 0 : gap(sentence, act, span) + (act.start >= span.end ? 1 : 0)
    if (cost > (act.action === 'reiterate' ? 14 : 18)) continue
    if (!best || cost < best.cost) best = { act, cost }
  }
  return best?.act
}

const behindRating: readonly (readonly [RegExp, Action])[] = [
  [/^["']?\s*\(?[↑▲⬆]|^["']?(?:\s\([^()]*\))?,?\s+(?:an|rauf|herauf|hoch)?(?:gehoben|gesetzt|gezogen)(?![A-Za-zÀ-ɏ])/u, 'upgrade'],
  [
    /^["']?\s*\(?[↓▼⬇]|^["']?(?:\s\([^()]*\))?,?\s+(?:gesenkt|herabgesetzt|heruntergesetzt|zurückgesetzt|reduziert)(?![A-Za-zÀ-ɏ])/u,
    'downgrade',
  ],
  [
    /^["']?(?:\s*\(|,\s*)(?:new(?:ly covered)?|neu(?: (?:dabei|aufgenommen|bewertet|eingestuft))?|initiat\p{L}+|(?:a |the |its )?(?:first|maiden|initial) (?:rating|coverage|time)|erste(?:s|n)? (?:Einstufung|Bewertung|Votum|Urteil|Rating)|(?:Erst|Neu)(?:einstufung|bewertung|aufnahme|studie)|coverage (?:begun|started|initiated|begins))(?=\s*[),;.]|\s*$)/iu,
    'initiate',
  ],
]

/** What an arrow, a participle or a word in brackets right behind a rating says was done: "Buy ↑", „auf Kaufen angehoben“. */
export function actBehind(after: string): Action | undefined {
  return behindRating.find(([pattern]) => pattern.test(after))?.[1]
}

/** A rating or what was done with one, of a sentence. */
export function ratingDraft(
  scene: Scene,
  subject: string,
  attribute: 'rating' | 'rating_action',
  value: string,
  span: Slice,
  by: string | undefined,
  previous: string | undefined,
  confidence: number,
): Draft {
  return {
    subject,
    attribute,
    value,
    qualifiers: { ...(previous === undefined ? {} : { previous }), ...(by === undefined ? {} : { by }) },
    span,
    passage: scene.sentence.passage,
    origin: scene.sentence.kind === 'heading' ? 'heading' : 'sentence',
    confidence,
    reasons: [],
  }
}
