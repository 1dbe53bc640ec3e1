// Places where a broker stands in a sentence, by name or as "the bank", and the broker whose rating or target stands at a place.
import type { Context } from '../discourse.ts'
import { labelledSpeaker } from './labelled-speakers.ts'
import { gap, type Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

/** Conjunctions behind which somebody else's assertion begins. */
const breaks =
  /;(?!\s*(?:it|they|and|es|sie|und|the bank|die Bank|hier|das|dies)(?![A-Za-zÀ-ɏ])|\s[^;.]{3,40}\ssoll(?:en)? (?:es|sie|er)\s)|(?<![A-Za-zÀ-ɏ])(?:nachdem|after|während|while|whereas|since|wohingegen|because)(?![A-Za-zÀ-ɏ])(?!(?<=since)\s+(?:late|early|mid|last|the (?:start|end|beginning)|then|\d|January|February|March|April|May|June|July|August|September|October|November|December))|\s[–—]\s/giu

/** Whether somebody else's assertion begins between two offsets. */
export function interrupted(sentence: Sentence, from: number, to: number): boolean {
  if (to <= from) return false
  breaks.lastIndex = 0
  return breaks.test(sentence.source.slice(from, to))
}

const rank =
  /(?<![A-Za-zÀ-ɏ])(?:the (?:former|first|latter|second)|(?:der|die|das) (?:erste|letzte|zweite)|erstere[rs]?|letztere[rs]?)(?![A-Za-zÀ-ɏ-])(?! (?:quarter|half|time|target|stock|Aktie|Quartal|Halbjahr|Mal))/giu

/** "the former to $23, the latter to $28": of the last two brokers named before. */
function ranked(sentence: Sentence, named: readonly (Slice & { readonly id: string })[]): (Slice & { readonly id: string })[] {
  return [...sentence.text.matchAll(rank)].flatMap((match) => {
    const start = sentence.start + match.index
    const two = named.filter((name) => name.end <= start).slice(-2)
    const id = (/former|first|erste/i.test(match[0]) ? two[0] : two[1])?.id
    return id === undefined || two.length < 2 ? [] : [{ id, start, end: start + match[0].length }]
  })
}

const boutiques = new WeakMap<Context['outline'], string | undefined>()

/** The house that the document introduces as a boutique. */
function boutiqueOf(context: Context): string | undefined {
  const { outline } = context
  if (!boutiques.has(outline)) {
    const sentences = outline.passages.slice(0, 60).flatMap((passage) => passage.sentences)
    const found = sentences
      .flatMap((sentence) => sentence.names.map((name) => ({ name, sentence })))
      .find(
        ({ name, sentence }) =>
          name.kind === 'broker' &&
          /^,\s[^.;]{0,60}[Bb]outique/u.test(sentence.source.slice(name.end, Math.min(sentence.end, name.end + 80))),
      )
    boutiques.set(outline, found?.name.id)
  }
  return boutiques.get(outline)
}

const firstPerson = /^(?:we|our|us|ours|I|my|mine|ich|mein.*|wir|uns|unser.*)$/i

/** The investor named last before a sentence. */
function investorBefore(context: Context, sentence: Sentence): string | undefined {
  for (let number = sentence.passage; number >= Math.max(0, sentence.passage - 12); number--) {
    const names = (context.outline.passages[number]?.sentences ?? [])
      .filter((other) => number < sentence.passage || other.start <= sentence.start)
      .flatMap((other) => other.names)
    const found = names.findLast((name) => name.kind === 'investor')
    if (found) return found.id
  }
  return undefined
}

/** Places where a broker stands in a sentence: by name, or as "the bank" when one is in focus. */
export function brokerPlaces(context: Context, sentence: Sentence): readonly (Slice & { readonly id: string })[] {
  const named = sentence.names
    .filter((name) => name.kind === 'broker' || name.kind === 'investor')
    .map((name) => ({ id: name.id, start: name.start, end: name.end }))
  const result: (Slice & { readonly id: string })[] = [...named]
  for (const noun of sentence.cues('brokerNoun')) {
    if (named.some((name) => name.start < noun.end + 2 && noun.start - 2 < name.end)) continue
    // "the young cloud firm" is no broker.
    if (
      /^firm(?:'s)?$/i.test(sentence.source.slice(noun.start, noun.end)) &&
      /(?:cloud|start-?up|law|chip|young|AI|tech|mining|software|computing|utility)\s+$/iu.test(
        sentence.source.slice(Math.max(sentence.start, noun.start - 12), noun.start),
      )
    )
      continue
    // "The chief executive told analysts that …": who is told does not say it.
    if (
      /(?:told|tells|telling|briefed|assured|asked by|gegenüber|vor)\s+(?:den |the )?$/iu.test(
        sentence.source.slice(Math.max(sentence.start, noun.start - 14), noun.start),
      )
    )
      continue
    // "the house" means the broker named before it: in this sentence, else in focus.
    const earlier = named.findLast((name) => name.end <= noun.start)
    const { focus, outline } = context
    // "the boutique": the one that was called so.
    if (/outique/.test(sentence.source.slice(noun.start, noun.end))) {
      const id = boutiqueOf(context) ?? context.focus.broker
      if (id !== undefined) result.push({ id, start: noun.start, end: noun.end })
      continue
    }
    // "the fund", „der Großaktionär“: the investor named last, not the house that rates.
    if (
      /(?:fund|investor|activist|Fonds|Investor\w*|Aktivist\w*|Großaktionär\w*)(?:'s|')?$/.test(sentence.source.slice(noun.start, noun.end))
    ) {
      const id = investorBefore(context, sentence)
      if (id !== undefined) {
        result.push({ id, start: noun.start, end: noun.end })
        continue
      }
    }
    const american = /(?:US[- ]|Groß|American |Wall[- ]Street)[- ]?bank/i.test(sentence.source.slice(noun.start, noun.end))
    const big = american ? outline.bigBank : undefined
    const held =
      big ?? (focus.brokerPassage === sentence.passage ? focus.broker : (focus.section?.broker ?? outline.mainBroker ?? focus.broker))
    const id =
      (american ? held : undefined) ?? earlier?.id ?? held ?? (context.outline.voice === 'house' ? context.outline.publisher : undefined)
    if (id !== undefined) result.push({ id, start: noun.start, end: noun.end })
  }
  if (new Set(named.map((name) => name.id)).size > 1) result.push(...ranked(sentence, named))
  for (const [surname, id] of context.outline.analysts) {
    if (!sentence.text.includes(surname)) continue
    const at = sentence.text.search(new RegExp(`(?<![A-Za-zÀ-ɏ])${surname}(?![A-Za-zÀ-ɏ])`, 'u'))
    if (at >= 0) result.push({ id, start: sentence.start + at, end: sentence.start + at + surname.length })
  }
  const { interview, voice, publisher } = context.outline
  const labelled = labelledSpeaker(context.outline, sentence.passage)
  if (
    labelled &&
    labelled.start >= sentence.start &&
    labelled.end <= sentence.end &&
    !result.some((place) => place.start < labelled.end && labelled.start < place.end)
  )
    result.push(labelled)
  const answering = labelled?.id ?? (interview?.kind === 'broker' && interview.answers.has(sentence.passage) ? interview.id : undefined)
  const speaking = answering ?? (voice === 'house' ? publisher : undefined)
  if (speaking !== undefined)
    for (const own of sentence.cues('ownVoice'))
      // "The company says it has …" in a note is not the house that wrote it.
      if (firstPerson.test(sentence.source.slice(own.start, own.end))) result.push({ id: speaking, start: own.start, end: own.end })
  return result.toSorted((a, b) => a.start - b.start)
}

/** The brokers that a sentence names together last before a place: „Rosenblatt und Canaccord“. */
export function brokersTogether(context: Context, sentence: Sentence, at: Slice): readonly string[] {
  const places = brokerPlaces(context, sentence).filter((place) => place.end <= at.start)
  let next = places.at(-1)
  if (!next) return []
  const ids = [next.id]
  for (const place of places.slice(0, -1).toReversed()) {
    if (!/^(?:\s*,\s*|,?\s+(?:und|sowie|and|as well as)\s+)$/u.test(sentence.source.slice(place.end, next.start))) break
    ids.unshift(place.id)
    next = place
  }
  return [...new Set(ids)]
}

const both =
  /(?<![\p{L}])(?:both|the two|the pair|neither|beide|alle beide)(?:\s+(?:houses|banks|brokers|firms|analysts|Häuser|Banken|Analysten|Institute))?\s+(?:now |still |also |both |nun |weiter |weiterhin )?(?:have|rate|keep|carry|hold|see|stick|stay|recommend|kept|left|haben|führen|bewerten|sehen|stufen|halten|belassen|bleiben|empfehlen)\s[^.;]{0,24}?(?<![\p{L}])(?:it|the (?:stock|shares|name)|(?:its|the) rating|es|sie|ihn|die Aktien?|das Papier|den Titel|den Wert)(?![\p{L}])/iu
const bothNamed =
  /(?<![\p{L}])(?:both|the two|beide[rn]?)\s+(?:houses|banks|brokers|firms|analysts|Häuser\p{L}*|Banken|Analysten|Institute)(?![\p{L}])/iu

/** The two houses named last, where "both have it at Outperform" speaks of houses and not of companies. */
export function bothHouses(context: Context, sentence: Sentence): readonly string[] | undefined {
  if (!both.test(sentence.text) && !bothNamed.test(sentence.text)) return undefined
  const ids: string[] = []
  for (let number = sentence.passage; number >= Math.max(0, sentence.passage - 1) && ids.length < 2; number--) {
    const names = (context.outline.passages[number]?.sentences ?? [])
      .filter((other) => number < sentence.passage || other.start <= sentence.start)
      .flatMap((other) => other.names)
    for (const name of names.toReversed()) if (name.kind === 'broker' && !ids.includes(name.id) && ids.length < 2) ids.unshift(name.id)
  }
  return ids.length === 2 ? ids : undefined
}

/** The broker whose rating or target stands at a place. */
export function brokerOf(context: Context, sentence: Sentence, at: Slice): string | undefined {
  const places = brokerPlaces(context, sentence)
  // "IREN $80 (Roth)": the name in brackets right behind the figure.
  const tagged = places.find(
    (place) =>
      place.start >= at.end &&
      /^\s*(?:a share|je Aktie)?\s*[([]\s*(?:by |at |from |von )?$/.test(sentence.source.slice(at.end, place.start)),
  )
  if (tagged) return tagged.id
  // "to $80 from $70 at Roth"
  const housed = places.find(
    (place) =>
      place.start >= at.end &&
      /^\s*(?:from (?:about )?\$?[\d.]+\s*|\([^()]{1,24}\)\s*)?(?:(?:US-)?Dollar )?(?:(?:for|für) [A-ZÀ-Þ]\S+(?: [A-Z\d]\S*)?)?\s(?:at|bei|by|von)\s+(?:der\s+|the\s+)?$/.test(
        sentence.source.slice(at.end, place.start),
      ),
  )
  if (housed) return housed.id
  // "Buy, says Needham; Market Perform, says KBW"
  const says = places.find(
    (place) =>
      place.start >= at.end &&
      /^["']?,["']?\s+(?:says?|said|writes?|wrote|argues?|thinks?|sagt|sagen|schreibt|schrieb|meint|urteilt|findet)\s+(?:the |der |die |das )?$/u.test(
        sentence.source.slice(at.end, place.start),
      ),
  )
  if (says) return says.id
  // What stands in brackets belongs to what they follow: "to $70 (from $61; outperform)".
  const opening = sentence.source.lastIndexOf('(', at.start)
  const bracket = opening >= sentence.start && !sentence.source.slice(opening, at.start).includes(')') ? opening : at.start
  // "RIOT (Buy vs. Hold, Needham), CIFR (…, KBW)": the one name between the same brackets.
  const closing = bracket < at.start ? sentence.source.indexOf(')', at.end) : -1
  const [enclosed, second] = closing < 0 ? [] : places.filter((place) => place.start > bracket && place.end <= closing)
  if (enclosed && !second) return enclosed.id
  let best: { id: string; cost: number } | undefined
  for (const place of places) {
    const after = place.start >= at.end
    // "ahead of Morgan Stanley's $47": a name with a figure of its own behind it.
    if (
      after &&
      /^['’]s?\s+(?:\p{L}+\s+){0,3}\$?\d/u.test(sentence.source.slice(place.end, place.end + 40)) &&
      places.some((other) => other.end <= at.start)
    )
      continue
    if (
      after &&
      bracket < at.start &&
      /^[^(]*\)/.test(sentence.source.slice(at.end, place.start)) &&
      places.some((other) => other.end <= bracket)
    )
      continue
    const breaker = after ? interrupted(sentence, at.end, place.start) : interrupted(sentence, place.end, Math.max(place.end, bracket))
    const cost = gap(sentence, at, place) + (after ? 8 : 0) + (breaker ? 12 : 0)
    if (!best || cost < best.cost) best = { id: place.id, cost }
  }
  if (best) return best.id
  const { focus, outline } = context
  if (outline.voice === 'house') return outline.publisher
  if (focus.section?.broker !== undefined) return focus.section.broker
  return focus.brokerPassage === sentence.passage ? focus.broker : (outline.mainBroker ?? focus.broker)
}
