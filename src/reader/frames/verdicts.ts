// Ratings of brokers and what they did with them: upgrade, downgrade, reiterate, initiate, suspend.
import { isConditional } from '../assertion/asserted.ts'
import { leadingActs } from '../houses/call-lists.ts'
import type { Draft } from '../draft.ts'
import { isOfOld } from '../houses/former-rating.ts'
import { ofUnnamedStock } from '../houses/listed-strangers.ts'
import { verdictNoun } from '../lexicon/verdict-words.ts'
import { findRatings, pairRatings, type RatingMention, type RatingPair } from '../houses/ratings.ts'
import { gap } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { bothOf, groupsOf, strangers, subjectOf, type Subject } from '../subject.ts'
import { coverageTold, lineOfOld, orderOf, sideBySide } from '../houses/told-order.ts'
import { bothHouses, brokerOf, brokerPlaces, brokersTogether } from '../voices/voice.ts'
import { bareActs, coverageBegun, suspensions } from './bare-acts.ts'
import type { Scene } from './frame.ts'
import { actBehind, actionFor, ratingDraft, type Act } from './rating-acts.ts'

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

/** "a Buy on Vertiv", „rät bei Vertiv zum Kauf“: a stock that is none of the list. */
function ofUnlisted({ context, sentence }: Scene): boolean {
  return (
    groupsOf(context, sentence).length === 0 &&
    strangers(sentence).some((name) =>
      /(?<![A-Za-zÀ-ɏ])(?:on|for|to|of|about|bei|für|von|zu|über)\s+(?:the |shares (?:of|in) |der |die |Aktien? von )?$/u.test(
        sentence.source.slice(sentence.start, name.start),
      ),
    )
  )
}

const bothAhead = /(?<![\p{L}])(?:[Bb]eide[rn]?|[Bb]oth|[Tt]he two)(?![\p{L}])[^;,.]{0,40}$/u

function owners(scene: Scene, place: Slice, action: Act | undefined): Subject | undefined {
  const { context, sentence } = scene
  const headed = headedBy(scene, place)
  if (headed.length > 0) return { ids: headed, how: 'beside', cost: 1 }
  const both = bothHouses(context, sentence) ? undefined : bothOf(context, sentence, place)
  const spread = action === undefined ? place : { start: Math.min(place.start, action.start), end: Math.max(place.end, action.end) }
  if (both && groupsOf(context, sentence).length === 0) return { ids: both, how: 'reference', cost: 4 }
  // „bewertet beide Aktien mit „Buy“ und hat für Applied Digital …“
  const namedAhead = groupsOf(context, sentence).some((group) => group.end <= place.start)
  if (both && !namedAhead && bothAhead.test(sentence.source.slice(sentence.start, place.start)))
    return { ids: both, how: 'reference', cost: 4 }
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
  if (behind) {
    // "a Buy on Riot and on Cipher"
    const more = groupsOf(context, sentence).filter(
      (group) =>
        group.start >= behind.end &&
        /^,?\s+(?:and|und|as well as|sowie)\s+(?:on|to|for|für|bei)\s+$/iu.test(sentence.source.slice(behind.end, group.start)),
    )
    return { ids: [...behind.ids, ...more.flatMap((group) => group.ids)], how: 'beside', cost: 1, place: behind }
  }
  if (ofUnlisted(scene)) return undefined
  const found = subjectOf(context, sentence, place, false)
  if (both && found && gap(sentence, place, found.place ?? place) > 4) return { ids: both, how: 'reference', cost: 4 }
  return found
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
  const beside = shifted.some((mention, index) => {
    const next = shifted[index + 1]
    return next !== undefined && sideBySide(sentence.text.slice(mention.end, next.start))
  })
  const paired = pairRatings(sentence.text, shifted, beside ? orderOf(context, sentence) : undefined)
  const before = paired.length === 1 && paired[0]?.old === undefined ? lineOfOld(context, sentence) : undefined
  const [former, second] = before ? findRatings(before.text) : []
  const pairs = former && !second ? paired.map((pair) => (pair.now.value === former.value ? pair : { ...pair, old: former })) : paired
  let carried: Act['action'] | undefined
  let last: Slice | undefined
  for (const pair of pairs) {
    const place = { start: pair.now.start + sentence.start, end: pair.now.end + sentence.start }
    const span = { start: pair.span.start + sentence.start, end: pair.span.end + sentence.start }
    const goesOn = carried === 'initiate' || (last !== undefined && sameBreath(scene, last, span))
    // Only a word carries on, not a pair of old and new.
    if (isOfOld(sentence.source.slice(sentence.start, place.start))) continue
    const found = pairDrafts(scene, pair, place, span, goesOn ? carried : undefined)
    const act = found.find((entry) => entry.attribute === 'rating_action' && entry.qualifiers.by !== undefined)?.value as
      | Act['action']
      | undefined
    const word = pair.old === undefined || actionFor(scene, { ...pair, old: undefined }, span)?.action === act
    if (act === 'initiate' || (act !== undefined && word && carried !== 'initiate')) carried = act
    else if (act === undefined && carried !== 'initiate') carried = undefined
    last = span
    drafts.push(...found)
  }
  drafts.push(...spokenVerdicts(scene))
  if (pairs.length === 0) drafts.push(...bareActs(scene))
  else drafts.push(...suspensions(scene), ...coverageBegun(scene, drafts))
  return context.outline.damaged ? drafts.map((entry) => ({ ...entry, confidence: entry.confidence * 0.9 })) : drafts
}

const linking =
  /^["']?(?:[\s,()/&:–-]|and|und|sowie|as well as|to|auf|at|bei|for|für|of|von|the|die|der|with|mit|a|an|shares?|Aktien?|respectively|target|targets|PT|Ziel|price|Kursziel|\$?\d+(?:[.,]\d+)?|US-Dollar|Dollar)*["']?$/iu

/** "raised A to Buy and B to Overweight": between two ratings of one verb stand only names, targets and small words. */
function sameBreath(scene: Scene, last: Slice, span: Slice): boolean {
  const { sentence } = scene
  if (span.start - last.end > 120) return false
  // "JPMorgan has gone back to Neutral, Compass Point to Sell": another house did what it did, unless its stock is named, too.
  const between = (kind: string) => sentence.names.some((name) => name.kind === kind && name.start >= last.end && name.end <= span.start)
  if (between('broker') && !between('company')) return false
  const names = sentence.names.filter((name) => name.start >= last.end && name.end <= span.start).toSorted((a, b) => b.start - a.start)
  const rest = names.reduce(
    (text, name) => text.slice(0, name.start - last.end) + text.slice(name.end - last.end),
    sentence.source.slice(last.end, span.start),
  )
  return linking.test(rest)
}

/** A verb of rating with somebody's name behind it: „startet Iberdrola mit“. */
const rated =
  /(?<![\p{L}])(?:startet|stuft|stufte|sieht|setzt|bewertet|nimmt|hebt|senkt|upgrades?|upgraded|downgrades?|downgraded|rates?|rated|starts?|started|raises?|raised|cuts?|cut|lowers?|lowered|keeps?|kept|leaves?|left|lifts?|lifted|moves?|moved)\s+(\p{Lu}[\p{L}.&-]{2,}(?:\s+\p{Lu}[\p{L}.&-]+)*)\s+(?:mit|auf|von|to|at|from|with)\s+["']?$/u

/** "Palantir: Buy at Pinebrook": a name that no list knows heads the sentence, and no company of the list stands between. */
function ofStranger(scene: Scene, place: Slice): boolean {
  const { sentence } = scene
  const match = /^\W{0,4}(\p{Lu}[\p{L}\d.&'-]*(?:\s\p{Lu}[\p{L}\d.&'-]*){0,2})(?:\s\([A-Z]{1,5}\))?:\s/u.exec(sentence.text)
  if (!match) return false
  const from = sentence.start + match[0].length
  return (
    !/^(?:Rating|Recommendation|Einstufung|Votum|Urteil|Empfehlung|Neu|New|Action|Stance|View|Call|Verdict|Our|Unser\w*|Up|Down|Cut|Raised|Upgrade\w*|Downgrade\w*|Hochstufung\w*|Abstufung\w*)(?![\p{L}])/iu.test(
      match[1] ?? '',
    ) &&
    /^["']?(?:to |auf |still |weiter )?["']?$/iu.test(sentence.source.slice(from, place.start)) &&
    sentence.names.every((name) => name.end <= sentence.start || name.start >= from) &&
    sentence.names.every((name) => name.kind !== 'company') &&
    brokerPlaces(scene.context, sentence).some((broker) => broker.start >= place.end)
  )
}

function knownObject(scene: Scene, place: Slice): boolean {
  const { sentence } = scene
  const from = Math.max(sentence.start, place.start - 60)
  const object = rated.exec(sentence.source.slice(from, place.start))?.[1] ?? ''
  if (/^(?:Das|Die|Der|Den|Sie|Er|Es|Ihn|The|Its|Aktie\w*|Papier\w*|Titel|Shares?|Stock)(?![\p{L}])/u.test(object)) return true
  return sentence.names.some((name) => name.start >= from && name.end <= place.start && name.kind === 'company')
}

function pairDrafts(scene: Scene, pair: RatingPair, place: Slice, span: Slice, carried: Act['action'] | undefined): readonly Draft[] {
  const { context, sentence } = scene
  if (isConditional(sentence, place)) return []
  const before = sentence.source.slice(Math.max(sentence.start, place.start - 30), place.start)
  const coverage =
    pair.old === undefined
      ? coverageTold(
          sentence.text.slice(Math.max(0, span.start - sentence.start - 60), span.start - sentence.start),
          sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 90),
          () => orderOf(context, sentence),
        )
      : undefined
  if (coverage === 'ended') return []
  if (coverage === undefined && /(?:not|nicht|kein\w*|never|no)\s+(?:\w+\s+){0,2}["']?$/i.test(before) && !/no longer/.test(before))
    return []
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
  if (ofStranger(scene, place) || (subject.place === undefined && ofUnnamedStock(context, sentence))) return []
  if (
    (subject.place === undefined || subject.how === 'after') &&
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
  const action =
    ranked ?? (coverage === 'begun' ? 'initiate' : undefined) ?? direct ?? act?.action ?? (pair.old ? undefined : (carried ?? listed))
  const whole = act && gap(sentence, act, span) <= 14 ? { start: Math.min(act.start, span.start), end: Math.max(act.end, span.end) } : span
  const by =
    own && broker === undefined
      ? undefined
      : own && context.outline.voice === 'press' && brokerPlaces(context, sentence).length === 0
        ? undefined
        : broker
  const sure = (subject.how === 'focus' ? 0.9 : subject.how === 'after' ? 0.92 : 0.97) * (voiced ? 1 : 0.75)
  // "Deutsche Bank, Barclays and Citi all rate it a buy"
  const together = by === undefined ? [] : (bothHouses(context, sentence) ?? brokersTogether(context, sentence, span))
  const houses = together.length > 1 && by !== undefined && together.includes(by) ? together : [by]
  return houses.flatMap((house) =>
    subject.ids.flatMap((id) => [
      ratingDraft(
        scene,
        id,
        'rating',
        pair.now.value,
        pair.old ? span : action === undefined ? place : whole,
        house,
        pair.old?.value,
        sure,
      ),
      ...(action === undefined ? [] : [ratingDraft(scene, id, 'rating_action', action, whole, house, undefined, sure)]),
    ]),
  )
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
  [
    /(?:recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing)|tell(?:s|ing)? (?:clients|investors|customers))[^;]{0,30}? (?:to )?buy(?:ing)? (?:(?:the|its) )?(?:stock|shares|it|them|[A-Z])/i,
    'Buy',
  ],
  [
    /(?:recommend(?:s|ed|ing)?|advis(?:e|es|ed|ing)|tell(?:s|ing)? (?:clients|investors|customers))[^;]{0,30}? (?:to )?sell(?:ing)? (?:(?:the|its) )?(?:stock|shares|it|them|[A-Z])/i,
    'Sell',
  ],
]

function spokenVerdicts(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  return spoken.flatMap(([pattern, value]) => {
    const match = pattern.exec(sentence.text)
    if (!match || /(?:doch vom|nicht|not|against)\s/i.test(match[0]) || ofUnlisted(scene)) return []
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (brokerPlaces(context, sentence).length === 0) return []
    const subject = subjectOf(context, sentence, span, false)
    const by = brokerOf(context, sentence, span)
    if (!subject || by === undefined || subject.ids.length !== 1) return []
    const again = /(?<![A-Za-zÀ-ɏ])(?:unverändert|weiterhin|nach wie vor|erneut|again|continues?|keeps?)(?![A-Za-zÀ-ɏ])/iu.test(match[0])
    return subject.ids.flatMap((id) => [
      ratingDraft(scene, id, 'rating', value, span, by, undefined, 0.88),
      ...(again ? [ratingDraft(scene, id, 'rating_action', 'reiterate', span, by, undefined, 0.86)] : []),
    ])
  })
}
