// Ratings of brokers and what they did with them: upgrade, downgrade, reiterate, initiate, suspend.
import { isConditional } from '../asserted.ts'
import { leadingActs } from '../call-lists.ts'
import type { Draft } from '../draft.ts'
import { actionWords, verdictNoun, type Action } from '../lexicon/verdict-words.ts'
import { findRatings, pairRatings, type RatingMention, type RatingPair } from '../ratings.ts'
import { gap } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { bothOf, groupsOf, strangers, subjectOf, type Subject } from '../subject.ts'
import { brokerOf, brokerPlaces, brokersTogether } from '../voice.ts'
import type { Scene } from './frame.ts'

interface Act extends Slice {
  readonly action: Action
}

const actCache = new WeakMap<object, readonly Act[]>()

function actsOf(scene: Scene): readonly Act[] {
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

function actionFor(scene: Scene, pair: RatingPair, span: Slice): Act | undefined {
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
      !/(?:grad|stuf|goes to|raised to|drops? to|cut to|lowered to|hoch|herab|herunter|hinunter|hochgenommen|down|back|zurück|(?:steigt|klettert|rückt|fällt|sinkt|rutscht) auf)/i.test(
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

/** "Overweight: Cipher (PT $28), TeraWulf ($24); Neutral: Riot": all companies named behind a rating that heads them. */
function headedBy(scene: Scene, place: Slice): readonly string[] {
  const { context, sentence } = scene
  const before = sentence.source.slice(sentence.start, place.start)
  if (!/(?:^|[.;|]\s)\W*(?:rated |with an? |mit |auf )?["']?$/iu.test(before)) return []
  if (!/^["']?\s*(?:\([^()]*\)\s*)?:\s/.test(sentence.source.slice(place.end, place.end + 40))) return []
  const stop = /[;|]|\.\s/.exec(sentence.source.slice(place.end, sentence.end))
  const end = stop ? place.end + stop.index : sentence.end
  return groupsOf(context, sentence)
    .filter((group) => group.start >= place.end && group.end <= end)
    .flatMap((group) => group.ids)
}

function owners(scene: Scene, place: Slice, action: Act | undefined): Subject | undefined {
  const { context, sentence } = scene
  const headed = headedBy(scene, place)
  if (headed.length > 0) return { ids: headed, how: 'beside', cost: 1 }
  const both = bothOf(context, sentence, place)
  const spread = action === undefined ? place : { start: Math.min(place.start, action.start), end: Math.max(place.end, action.end) }
  if (both && groupsOf(context, sentence).length === 0) return { ids: both, how: 'reference', cost: 4 }
  // The object of the act stands between it and the rating, or right behind: „stufte X von A auf B hoch“.
  const inner = groupsOf(context, sentence)
    .filter((group) => group.start >= spread.start && group.end <= spread.end)
    .toSorted((a, b) => gap(sentence, a, place) - gap(sentence, b, place))[0]
  if (inner) return { ids: inner.ids, how: 'named', cost: 1, place: inner }
  // "a buy to TeraWulf and a sell to MARA", "neutral on Cipher"
  const behind = groupsOf(context, sentence).find(
    (group) =>
      group.start >= place.end &&
      /^["']?\s+(?:rating\s+|recommendation\s+)?(?:to|on|für)\s+(?:the\s+|die\s+)?(?:shares of\s+|Aktien? von\s+)?$/i.test(
        sentence.source.slice(place.end, group.start),
      ),
  )
  if (behind) return { ids: behind.ids, how: 'beside', cost: 1, place: behind }
  const found = subjectOf(context, sentence, place, false)
  if (both && found && gap(sentence, place, found.place ?? place) > 4) return { ids: both, how: 'reference', cost: 4 }
  return found
}

function draft(
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

const doubtful =
  /(?:distribution of ratings|Verteilung der (?:Ratings|Einstufungen)|means an expected|Buy means|bedeutet|definition|average rating|consensus|Konsens|Analysten (?:im Schnitt|raten im)|of \d+ analysts|would (?:be|rate)|Wer \w+ folgt)/i

/** Ratings that a sentence gives, with the act beside them. */
export function verdicts(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  verdictNoun.lastIndex = 0
  if (sentence.question || !verdictNoun.test(sentence.text) || doubtful.test(sentence.text)) return []
  const drafts: Draft[] = []
  const mentions = findRatings(sentence.text).map((mention): RatingMention => ({
    ...mention,
    start: mention.start + sentence.start,
    end: mention.end + sentence.start,
    inner: { start: mention.inner.start + sentence.start, end: mention.inner.end + sentence.start },
  }))
  const shifted = mentions.map((mention) => ({ ...mention, start: mention.start - sentence.start, end: mention.end - sentence.start }))
  const pairs = pairRatings(sentence.text, shifted)
  let carried: Act | undefined
  for (const pair of pairs) {
    const place = { start: pair.now.start + sentence.start, end: pair.now.end + sentence.start }
    const span = { start: pair.span.start + sentence.start, end: pair.span.end + sentence.start }
    const found = pairDrafts(scene, pair, place, span, carried)
    if (found.some((entry) => entry.qualifiers.by !== undefined && entry.value === 'initiate'))
      carried ??= actsOf(scene).find((act) => act.action === 'initiate')
    drafts.push(...found)
  }
  drafts.push(...spokenVerdicts(scene))
  if (pairs.length === 0) drafts.push(...bareActs(scene))
  else drafts.push(...suspensions(scene))
  return context.outline.damaged ? drafts.map((entry) => ({ ...entry, confidence: entry.confidence * 0.9 })) : drafts
}

/** A verb of rating with somebody's name behind it: „startet Iberdrola mit“. */
const rated =
  /(?<![\p{L}])(?:startet|stuft|stufte|sieht|setzt|bewertet|nimmt|hebt|senkt|upgrades?|upgraded|downgrades?|downgraded|rates?|rated|starts?|started|raises?|raised|cuts?|cut|lowers?|lowered)\s+(\p{Lu}[\p{L}.&-]{2,}(?:\s+\p{Lu}[\p{L}.&-]+)*)\s+(?:mit|auf|von|to|at|from|with)\s+["']?$/u

function knownObject(scene: Scene, place: Slice): boolean {
  const { sentence } = scene
  const from = Math.max(sentence.start, place.start - 60)
  const object = rated.exec(sentence.source.slice(from, place.start))?.[1] ?? ''
  if (/^(?:Das|Die|Der|Den|Sie|Er|Es|Ihn|The|Its|Aktie\w*|Papier\w*|Titel|Shares?|Stock)(?![\p{L}])/u.test(object)) return true
  return sentence.names.some((name) => name.start >= from && name.end <= place.start && name.kind === 'company')
}

function pairDrafts(scene: Scene, pair: RatingPair, place: Slice, span: Slice, carried: Act | undefined): readonly Draft[] {
  const { context, sentence } = scene
  if (isConditional(sentence, place)) return []
  const before = sentence.source.slice(Math.max(sentence.start, place.start - 30), place.start)
  if (/(?:not|nicht|kein\w*|never|no)\s+(?:\w+\s+){0,2}["']?$/i.test(before) && !/no longer/.test(before)) return []
  // "Jefferies may move APLD to Hold tomorrow": not done.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:may|might|could|könnten?|würden?) (?:[A-Za-zÀ-ɏ.]+ ){0,4}(?:to|auf) (?:an? )?["']?$/u.test(
      sentence.source.slice(Math.max(sentence.start, span.start - 60), span.start),
    )
  )
    return []
  const act = actionFor(scene, pair, span)
  const subject = owners(scene, place, act)
  if (!subject || subject.ids.length === 0 || subject.ids[0] === 'SECTOR') return []
  if (
    subject.place === undefined &&
    rated.test(sentence.source.slice(Math.max(sentence.start, place.start - 60), place.start)) &&
    !knownObject(scene, place)
  )
    return []
  // "Elsewhere: CoreWeave cut to Neutral at D.A. Davidson"
  if (
    subject.place === undefined &&
    act !== undefined &&
    sentence.names.some((name) => name.kind === 'tenant' && name.end <= act.start && act.start - name.end <= 5)
  )
    return []
  const stranger = strangers(sentence).findLast((name) => name.end <= place.start)
  if (
    stranger &&
    (subject.place === undefined || subject.place.end < stranger.start) &&
    /^["'(\s]*(?:\w+ )?$/.test(sentence.source.slice(sentence.start, stranger.start)) &&
    brokerPlaces(context, sentence).length === 0
  )
    return []
  const broker = brokerOf(context, sentence, span)
  const own = /(?<![A-Za-zÀ-ɏ])(?:wir|unser\w*|we|our)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)
  const voiced = broker !== undefined || own
  if (!voiced && act === undefined && !/(?:rating|rated|Votum|Einstufung|Urteil)/i.test(sentence.text)) return []
  const ranked: Act['action'] | undefined = pair.old
    ? pair.now.rank > pair.old.rank
      ? 'upgrade'
      : pair.now.rank < pair.old.rank
        ? 'downgrade'
        : undefined
    : undefined
  // "starts A at Overweight and B at Neutral": the verb holds for both. "Upgraded: …", or a heading that says so, holds for all under it.
  const listed = leadingActs(sentence).findLast((lead) => lead.end <= span.start)?.action ?? context.focus.act
  const direct = actBehind(sentence.source.slice(span.end, Math.min(sentence.end, span.end + 40)))
  const action = ranked ?? direct ?? act?.action ?? (pair.old ? undefined : (carried?.action ?? listed))
  const whole = act && gap(sentence, act, span) <= 14 ? { start: Math.min(act.start, span.start), end: Math.max(act.end, span.end) } : span
  const by =
    own && broker === undefined
      ? undefined
      : own && context.outline.voice === 'press' && brokerPlaces(context, sentence).length === 0
        ? undefined
        : broker
  const sure = (subject.how === 'focus' ? 0.9 : subject.how === 'after' ? 0.92 : 0.97) * (voiced ? 1 : 0.75)
  // "Deutsche Bank, Barclays and Citi all rate it a buy"
  const together = by === undefined ? [] : brokersTogether(context, sentence, span)
  const houses = together.length > 1 && together.at(-1) === by ? together : [by]
  return houses.flatMap((house) =>
    subject.ids.flatMap((id) => [
      draft(scene, id, 'rating', pair.now.value, pair.old ? span : action === undefined ? place : whole, house, pair.old?.value, sure),
      ...(action === undefined ? [] : [draft(scene, id, 'rating_action', action, whole, house, undefined, sure)]),
    ]),
  )
}

const behindRating: readonly (readonly [RegExp, Action])[] = [
  [/^["']?\s*\(?[↑▲⬆]|^["']?(?:\s\([^()]*\))?,?\s+(?:an|rauf|herauf|hoch)?(?:gehoben|gesetzt|gezogen)(?![A-Za-zÀ-ɏ])/u, 'upgrade'],
  [
    /^["']?\s*\(?[↓▼⬇]|^["']?(?:\s\([^()]*\))?,?\s+(?:gesenkt|herabgesetzt|heruntergesetzt|zurückgesetzt|reduziert)(?![A-Za-zÀ-ɏ])/u,
    'downgrade',
  ],
  [/^["']?\s*\((?:new|neu|initiated|initiation|Neuaufnahme|Ersteinstufung)\)/iu, 'initiate'],
]

/** What an arrow, a participle or a word in brackets right behind a rating says was done: "Buy ↑", „auf Kaufen angehoben“. */
function actBehind(after: string): Action | undefined {
  return behindRating.find(([pattern]) => pattern.test(after))?.[1]
}

const spoken: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![A-Za-zÀ-ɏ])(?:ist|sind|bleibt|bleiben)\s[^;,]{0,30}?(?:bei|für)\s[^;,]{2,40}?\s(?:weiterhin |unverändert |nach wie vor )?(?:ein |eine )?(?:klarer? )?Kauf(?![A-Za-zÀ-ɏ])/i,
    'Buy',
  ],
  [/(?<![A-Za-zÀ-ɏ])is (?:still |now )?an? (?:clear )?buy (?:at|for)(?![A-Za-zÀ-ɏ])/i, 'Buy'],
  [/(?:empfiehlt|rät|raten|empfehlen)[^;]{0,60}?(?:zu kaufen|zum Kauf(?:en)?)(?! ab)/i, 'Buy'],
  [/(?:empfiehlt|rät|raten|empfehlen)[^;]{0,60}?(?:zu verkaufen|zum Verkauf(?:en)?)/i, 'Sell'],
  [/(?:empfiehlt|rät|raten|empfehlen)[^;]{0,60}?(?:zu halten|zum Halten)/i, 'Hold'],
  [/(?:recommends?|advis(?:es|ed)|tells? (?:clients|investors))[^;]{0,30}? (?:to )?buy(?:ing)? (?:the )?(?:stock|shares|it)/i, 'Buy'],
  [/(?:recommends?|advis(?:es|ed)|tells? (?:clients|investors))[^;]{0,30}? (?:to )?sell(?:ing)? (?:the )?(?:stock|shares|it)/i, 'Sell'],
]

function spokenVerdicts(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  return spoken.flatMap(([pattern, value]) => {
    const match = pattern.exec(sentence.text)
    if (!match || /(?:doch vom|nicht|not|against)\s/i.test(match[0])) return []
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (brokerPlaces(context, sentence).length === 0) return []
    const subject = subjectOf(context, sentence, span, false)
    const by = brokerOf(context, sentence, span)
    if (!subject || by === undefined || subject.ids.length !== 1) return []
    return subject.ids.map((id) => draft(scene, id, 'rating', value, span, by, undefined, 0.88))
  })
}

/** "JPMorgan upgrades Cipher and CleanSpark": an act without a rating word. */
function bareActs(scene: Scene): readonly Draft[] {
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
            /coverage|Beobachtung|Coverage|initiat|Erst|Abdeckung|auf$/i.test(word) ||
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
    drafts.push(...ids.map((id) => draft(scene, id, 'rating_action', act.action, span, by, undefined, 0.92)))
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

function suspensions(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  return actsOf(scene)
    .filter((act) => act.action === 'suspend')
    .flatMap((act) => {
      const words = sentence.source.slice(Math.max(sentence.start, act.start - 60), Math.min(sentence.end, act.end + 40))
      if (!/(?:rating|coverage|Einstufung|Votum|Beobachtung|Coverage|Rating|Bewertung|recommendation)/i.test(words)) return []
      const subject = subjectOf(context, sentence, act, false)
      const by = brokerOf(context, sentence, act)
      if (!subject || by === undefined || subject.ids.length !== 1) return []
      return subject.ids.map((id) => draft(scene, id, 'rating_action', 'suspend', act, by, undefined, 0.93))
    })
}
