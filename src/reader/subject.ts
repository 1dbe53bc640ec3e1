// Finds of whom a sentence says something: a name beside the figure, the subject before it, or whoever is in focus.
import type { Context } from './discourse.ts'
import { parted } from './deals/sites-of.ts'
import { bystanders } from './lexicon/bystanders.ts'
import { homes } from './lexicon/homes.ts'
import type { NameMention } from './names.ts'
import { gap, type Sentence } from './sentence.ts'
import type { Slice } from './sentences.ts'

/** Companies named together: "Cipher and CleanSpark", or one alone. */
export interface Group extends Slice {
  readonly ids: readonly string[]
}

export interface Subject {
  readonly ids: readonly string[]
  /** How it was found; decides how far it can be trusted. */
  readonly how: 'beside' | 'named' | 'after' | 'section' | 'reference' | 'focus' | 'carried' | 'main' | 'sector'
  readonly cost: number
  readonly place?: Slice
}

const joint =
  /^\)?['’]?s?(?:\s*\((?![^()]*(?:[$€%]|Dollar|Prozent|percent|buy|hold|sell|neutral|weight|perform|kaufen|halten))[^()]{0,40}\))?\s*(?:,\s*|,?\s+(?:and|und|sowie|as well as|or|oder)\s+|\s*&\s*)(?:(?:the|die|der|das|den)\s+)?$/i
const parenthesis =
  /^['’]?s?,?\s*(?:\w{2,5}\.?,?\s*)?\(["']?(?:\s*(?:NASDAQ|Nasdaq|NYSE|TSX(?:\.V)?|FSE|Kürzel|Ticker|Nasdaq\/TSX)\s*[:;]\s*)?$/i

function homeMentions(context: Context, sentence: Sentence): NameMention[] {
  const { companies } = context.outline
  const known = [...context.focus.recent].toReversed()
  const result: NameMention[] = []
  const ranked =
    /(?<![A-Za-zÀ-ɏ])(?:[Tt]he (former|latter)(?:'s)?|(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]as|[Dd]em|[Dd]es|[Bb]ei|[Ff]ür)?\s?(?:([Ee]rstere)[nrsm]?|[Ll]etztere[nrsm]?))(?![A-Za-zÀ-ɏ])/gu
  const listed = sentence.names.filter((name) => name.kind === 'tenant').length >= 2
  for (let rank = listed ? null : ranked.exec(sentence.text); rank; rank = ranked.exec(sentence.text)) {
    const from = sentence.start + rank.index
    const inside = new Set(sentence.names.filter((name) => name.kind === 'company' && name.end <= from).map((name) => name.id))
    // "held 53,250 bitcoin and owed $3.3 billion, and we lay awake over the former because of the latter": of two figures.
    if (inside.size < 2 && bothThings.test(sentence.text)) continue
    const two = inside.size >= 2 ? [...inside] : context.focus.recent
    const id = two.at(rank[1] === 'former' || rank[2] !== undefined ? -2 : -1)
    if (id !== undefined) result.push({ kind: 'company', id, start: from, end: from + rank[0].length })
  }
  const pattern =
    /(?<![A-Za-zÀ-ɏ])(?:[Tt]he |[Ii]ts |[Dd]ie |[Dd]en |[Dd]er |[Dd]em |[Dd]en |[Bb]ei den )?([A-Z][A-Za-zÀ-ɏ]+(?: [A-Z][A-Za-zÀ-ɏ]+)?)(-based)?(?= (?:company|group|firm|miner|operator|rival|landlord|house|developer)(?:'s)?(?![A-Za-zÀ-ɏ])|(?<=(?:er|ern|ier|iern|ans?))(?![A-Za-zÀ-ɏ-]))/gu
  // „die Firma aus Miami“, "its rival from Dallas"
  const away =
    /(?<![A-Za-zÀ-ɏ])(?:(?:[Tt]he|[Ii]ts|[Dd]ie|[Dd]er|[Dd]en|[Dd]em|[Ii]hre[rn]?|[Ss]eine[rn]?|[Dd]as|[Dd]es) )(?:Firma|Gesellschaft|Konzerns?|Unternehmens?|Gruppe|Rival(?:in|en|e)?|Konkurrent(?:in|en)?|Vermieters?|Miners?|company|firm|group|rival|landlord|miner) (?:aus|from) ([A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]+)?)/gu
  if (/ (?:aus|from) [A-Z]/.test(sentence.text))
    for (const found of sentence.text.matchAll(away)) {
      const home = found[1] ?? ''
      const owners = Object.keys(homes).filter((ticker) => companies.includes(ticker) && homes[ticker]?.includes(home))
      const owner = known.find((ticker) => owners.includes(ticker)) ?? owners[0]
      const start = sentence.start + found.index
      if (owner !== undefined) result.push({ kind: 'company', id: owner, start, end: start + found[0].length })
    }
  let match: RegExpExecArray | null
  while ((match = pattern.exec(sentence.text)) !== null) {
    const home = match[1] ?? ''
    const followed = /^ (?:company|group|firm|miner|operator|rival|landlord|house|developer)/.test(
      sentence.text.slice(match.index + match[0].length),
    )
    const owners = Object.keys(homes).filter((ticker) => companies.includes(ticker) && homes[ticker]?.includes(home))
    if (owners.length === 0 || (!followed && !/(?:er|ern|ier|iern|ans)$/.test(home))) continue
    const owner = known.find((ticker) => owners.includes(ticker)) ?? owners[0]
    if (owner === undefined) continue
    const start = sentence.start + match.index
    result.push({ kind: 'company', id: owner, start, end: start + match[0].length })
  }
  return result
}

const bothThings = /(?:the former [^\d.;]{3,24} the latter|the latter [^\d.;]{3,24} the former)(?![A-Za-z])/iu

/** "which makes nonsense of what we have just written about MARA": spoken of elsewhere, not here. */
function writtenOf(sentence: Sentence, name: Slice): boolean {
  return /(?<![A-Za-zÀ-ɏ])(?:[Ww]hat|[Aa]s) (?:we|I|has been|was) [^,;.]{0,24}(?:written|wrote|said|reported|told) (?:\w+ )?(?:about|of)\s+$|(?<![A-Za-zÀ-ɏ])(?:was|wie) (?:wir|ich|man|hier) [^,;.]{0,24}(?:über|zu)\s+$/u.test(
    sentence.source.slice(Math.max(sentence.start, name.start - 70), name.start),
  )
}

const groupCache = new WeakMap<Sentence, readonly Group[]>()

/** The companies of a sentence, those named together as one group. */
export function groupsOf(context: Context, sentence: Sentence): readonly Group[] {
  const cached = groupCache.get(sentence)
  if (cached) return cached
  const mentions = sentence.names.filter((name) => name.kind === 'company' && !writtenOf(sentence, name))
  const all = [
    ...mentions,
    ...homeMentions(context, sentence).filter((home) => !mentions.some((name) => name.start < home.end && home.start < name.end)),
  ].toSorted((a, b) => a.start - b.start)
  const groups: Group[] = []
  for (const mention of all) {
    const last = groups.at(-1)
    if (last) {
      const between = sentence.source.slice(last.end, mention.start)
      if (last.ids.at(-1) === mention.id && (parenthesis.test(between) || between.length < 3)) {
        groups[groups.length - 1] = { ids: last.ids, start: last.start, end: mention.end }
        continue
      }
      if (joint.test(between) && !last.ids.includes(mention.id)) {
        groups[groups.length - 1] = { ids: [...last.ids, mention.id], start: last.start, end: mention.end }
        continue
      }
    }
    groups.push({ ids: [mention.id], start: mention.start, end: mention.end })
  }
  // "Nasdaq: X)" parentheses close behind the name.
  groupCache.set(sentence, groups)
  return groups
}

const german = /(?<![A-Za-zÀ-ɏ])(?:der|die|das|und|ein|eine|mit|für|von|im|ist|hat)(?![A-Za-zÀ-ɏ])/u
const corporate =
  /(?<![A-Za-zÀ-ɏ])(?:Energy|Group|Digital|Data|Capital|Holdings?|AG|SE|Inc|Corp|Telekom|Entertainment|Platforms|Technologies|Infrastructure|Systems|Networks|Rück|Motors|Fiber|Semiconductor|Partners|Bahn|Pharma)(?![A-Za-zÀ-ɏ])/u

const bystanding = new RegExp(`(?<![\\p{L}\\d])(?:${bystanders})(?![\\p{L}\\d])`, 'gu')

/** Names of others that may own a figure: tenants, and organisations that no list knows. */
export function strangers(sentence: Sentence): Slice[] {
  const result: Slice[] = sentence.names.filter((known) => known.kind === 'tenant')
  for (const match of sentence.text.matchAll(bystanding)) {
    const place = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
    if (!sentence.names.some((known) => known.start < place.end && place.start < known.end)) result.push(place)
  }
  const pattern =
    /(?:^|[.;:–|,(]\s+|\b(?:[Ii]n|[Aa]nd|[Uu]nd|[Vv]on|[Bb]y|[Aa]t|[Ll]ike|[Ww]ie|[Ww]ährend|[Ww]hile)\s+|\+\s)([A-ZÀ-Þ][A-Za-zÀ-ɏ&.-]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ&.-]+)+)/gu
  let match: RegExpExecArray | null
  while ((match = pattern.exec(sentence.text)) !== null) {
    const name = match[1] ?? ''
    const start = sentence.start + match.index + match[0].length - name.length
    const end = start + name.length
    pattern.lastIndex = match.index + match[0].length
    if (
      /^(?:Analyst(?:s|in|en)?|Analysten|CEO|CFO|COO|Chief|Chairman|President|Mr|Ms|Mrs|Dr|Herr|Frau|Vorstandschef|Finanzchef\w*|Firmenchef|Chef)\s/u.test(
        name,
      ) ||
      (!corporate.test(name) && /^\s*,\s*(?:der|die|the|its)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(end, end + 24))) ||
      /^\s*(?:,\s*(?:chief|CEO|CFO|who|an? analyst|Analyst|Chef)|(?:said|says|wrote|writes|sagt\w*|schreibt|schrieb|erklärt\w*|noted|told|meint\w*)(?![A-Za-zÀ-ɏ])|:\s)/u.test(
        sentence.source.slice(end, end + 24),
      )
    )
      continue
    // German sentences open with a capital and a noun as a rule: only words that companies bear count there.
    if (match.index < 3 && german.test(sentence.text) && !corporate.test(name)) continue
    if (sentence.names.some((known) => known.start < end && start < known.end)) continue
    if (/\s[A-ZÀ-Þ]{2,4}(?:\s|$)/u.test(name) || /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:ed|ing|ly|er)\s/u.test(name)) continue
    // „Meldete Foo Bar“ opens with its verb; White Fiber is a name.
    if (german.test(sentence.text) && /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ten?\s/u.test(name)) continue
    if (sentence.dates.some((date) => date.start < end && start < date.end)) continue
    if (
      /^(?:The|A|An|In|On|At|Its|It|Die|Der|Das|Den|Dem|Des|Im|Am|An|Ein|Eine|Im|Für|Zum|Zur|Bei|Nach|Mit|Aus|Auf|Unter|Ende|Seit|Auch|Noch|Power|Data|Class|Critical|Bitcoin|Wall|New|Net|AI|Total|Average|Q\d|Common|Nasdaq|Convertible|Senior|US|Fleet|All|Price|Target|Adjusted|Cash|Item|Note|Our|We|This|Wir|Unser|Alle|Bis|Über|Zu|Zusammen|Von|Per|Je|Company|As|By|For|Under|Including|With|Of|To|From|And|Und|Seine?|Ihre?|Dessen|Deren|Neue[srn]?|Alte[srn]?|Bisherige[srn]?|Unverändert\w*|Vom|Beim|Ins|Ans|Aufs|Laut|Gemäß|Durch|Gegen|Ohne|Trotz)\s/u.test(
        name,
      )
    )
      continue
    if (!result.some((known) => known.start < end && start < known.end)) result.push({ start, end })
  }
  return result.toSorted((a, b) => a.start - b.start)
}

const beside =
  /^['"]?\s*(?:\)|")?\s*(?:(?:[A-Za-zÀ-ɏ-]+\s+){0,2}(?:agreement|contract|deal|lease|order|pact|Vertrag|Abkommen)\s+(?:with|mit)|for|of|at|bei|für|von|an|in|zu)\s+(?:the |die |den |der |das |dem )?$/iu

const counts: Readonly<Record<string, number>> = { three: 3, drei: 3, four: 4, vier: 4, five: 5, fünf: 5 }

/** The last companies named when the sentence says "both", "all three", „in beiden Fällen“, „alle drei“. */
export function bothOf(context: Context, sentence: Sentence, at: Slice): readonly string[] | undefined {
  const both =
    /(?<![A-Za-zÀ-ɏ])(?:both|the two|the pair|beide[nrm]?|each of them|either|(?:all|alle[nr]?) (three|four|five|drei|vier|fünf))(?![A-Za-zÀ-ɏ])(?! (?:sites?|campus\w*|leases?|Standorte\w*|Verträge\w*|houses|banks|brokers|Häuser\w*|Banken))/iu.exec(
      sentence.text,
    )
  if (!both) return undefined
  const wanted = counts[(both[1] ?? '').toLowerCase()] ?? 2
  const groups = groupsOf(context, sentence).filter((group) => group.end <= at.start + 200)
  const ids = [...new Set([...context.focus.recent, ...groups.flatMap((group) => group.ids)].toReversed())].slice(0, wanted).toReversed()
  return ids.length === wanted ? ids : undefined
}

/** „Am Dienstag kostete sie 21,60 Dollar, Hut 8 notierte bei 74,15“: who comes behind the comma has a figure of the same kind to itself. */
function hasOwn(sentence: Sentence, at: Slice, between: string, group: Group, groups: readonly Group[]): boolean {
  if (!/^\s*[,;]\s+(?:and |und |while |während |but |aber )?(?:the |die |der |das )?$/iu.test(between)) return false
  const own = sentence.quantities.find((quantity) => quantity.start < at.end && at.start < quantity.end)
  const next = groups.find((other) => other.start >= group.end)
  return (
    own !== undefined &&
    own.unit !== '' &&
    sentence.quantities.some(
      (other) =>
        other.unit === own.unit &&
        other.start >= group.end &&
        (next === undefined || other.end <= next.start) &&
        sentence.distance(group.end, other.start) <= 6,
    )
  )
}

/** The subject of what stands at `at`. `sector` says whether the attribute can be the sector's. */
export function subjectOf(context: Context, sentence: Sentence, at: Slice, sector: boolean): Subject | undefined {
  const { focus, outline } = context
  const groups = groupsOf(context, sentence)
  // "$13 (from $16) for CleanSpark": the value replaced stands between.
  const replaced =
    /^\s*\((?:from|was|previously|prev\.?|zuvor|bisher|bislang|nach|von|statt|alt:?|old:?)\s[^()]{1,16}\)(?:\s+(?:US-)?Dollar)?/iu.exec(
      sentence.source.slice(at.end, sentence.end),
    )
  const behind = { start: at.start, end: at.end + (replaced?.[0].length ?? 0) }
  let best: Subject | undefined
  for (const group of groups) {
    const cost = gap(sentence, group.start >= behind.end ? behind : at, group)
    const follows = group.start >= at.end
    const between = follows ? sentence.source.slice(behind.end, group.start) : ''
    if (follows && hasOwn(sentence, at, between, group, groups)) continue
    if (follows && cost <= 3 && beside.test(between)) return { ids: group.ids, how: 'beside', cost, place: group }
    // "… for 15 years, Cipher 207 for ten": who opens the next clause has its own figures.
    const next =
      follows &&
      /[,;]|\s(?:and|und|while|während)\s/.test(between) &&
      groups.some((other) => other.end <= at.start) &&
      sentence.quantities.some((quantity) => quantity.start >= group.end && !quantity.superseded)
    const weight = follows ? cost + (next ? 19 : 7) : cost
    if (!best || weight < best.cost) best = { ids: group.ids, how: follows ? 'after' : 'named', cost: weight, place: group }
  }
  if (sector && outline.voice !== 'own') {
    for (const noun of sentence.cues('sectorNoun')) {
      // „das Sorgenkind der Branche“ is one of them.
      if (
        /(?:kind|[Ll]iebling|Star|Primus|Riese|Größe|Nachzügler|Vorreiter|Schlusslicht|Pionier|darling|laggard|leader|pioneer)\s+(?:of |in )?(?:der |des |the )?$/u.test(
          sentence.source.slice(Math.max(sentence.start, noun.start - 30), noun.start),
        ) ||
        (/^(?:der|des|the) /.test(sentence.source.slice(noun.start, noun.end)) &&
          /(?:kind|[Ll]iebling|Star|Primus|Riese|Größe|Nachzügler|Vorreiter|Schlusslicht|Pionier)\s$/u.test(
            sentence.source.slice(Math.max(sentence.start, noun.start - 16), noun.start),
          ))
      )
        continue
      // "the site can hold 600 MW, and leases across the sector …": the next clause's.
      if (
        noun.start >= at.end &&
        (sentence.names.some((name) => name.kind === 'site' && name.end <= at.start) ||
          /(?<![A-Za-zÀ-ɏ])(?:site|campus|County|Parish|Standort|Gelände|Areal)(?![A-Za-zÀ-ɏ])/u.test(
            sentence.source.slice(sentence.start, at.start),
          )) &&
        /[,;]\s+(?:and|but|while|und|aber|während)\s/u.test(sentence.source.slice(at.end, noun.start))
      )
        continue
      const cost = gap(sentence, at, noun) + (noun.start >= at.end ? 4 : 0)
      const owned =
        /^\s*(?:of|von|,?\s*(?:such as|wie))?\s*$/.test(sentence.source.slice(noun.end, best?.place?.start ?? noun.end)) &&
        best?.place !== undefined &&
        best.place.start > noun.end &&
        best.place.start - noun.end < 12
      if (!owned && (!best || cost < best.cost)) best = { ids: ['SECTOR'], how: 'sector', cost, place: noun }
    }
  }
  if (best) return best
  // Who is interviewed speaks of his own company, whomever the question named.
  const { interview } = outline
  if (
    interview?.kind === 'company' &&
    (interview.answers.has(sentence.passage) ||
      (interview.questions.has(sentence.passage) &&
        (/(?<![A-Za-zÀ-ɏ])(?:Ihre?|[Yy]our)(?![A-Za-zÀ-ɏ])/u.test(sentence.text) ||
          // "Canaccord sticks to its target of $9. Too much?": of whoever is asked.
          (sentence.has('priceTarget') && sentence.names.some((name) => name.kind === 'broker')))))
  )
    return { ids: [interview.id], how: 'main', cost: 4 }
  const owner = ownerBySite(context, sentence, at)
  const spokenOf = focus.subjects.length === 1 && focus.subjects[0] === owner?.ids[0]
  if (owner && focus.subjects.length > 0 && !spokenOf && focus.section?.companies.length !== 1) return owner
  const here = focus.subjects.length > 0 && focus.subjectPassage === sentence.passage && (sector || focus.subjects[0] !== 'SECTOR')
  if (here && focus.section?.passage !== sentence.passage) {
    const started = outline.passages[sentence.passage]?.sentences[0] !== sentence
    if (started) return { ids: focus.subjects, how: 'focus', cost: 6 }
  }
  if (focus.section && focus.section.companies.length === 1 && sentence.kind !== 'heading')
    return { ids: focus.section.companies, how: 'section', cost: 6 }
  if (owner) return owner
  if (outline.voice === 'own' && outline.publisher !== undefined) return { ids: [outline.publisher], how: 'main', cost: 4 }
  if (focus.lead && sentence.kind === 'item' && focus.subjects.length > 0 && (sector || focus.subjects[0] !== 'SECTOR'))
    return { ids: focus.subjects, how: 'focus', cost: 6 }
  if (here) return { ids: focus.subjects, how: 'focus', cost: 6 }
  const points = refers(context, sentence)
  if (outline.main !== undefined) return { ids: [outline.main], how: 'main', cost: points ? 8 : 16 }
  const away = sentence.passage - focus.subjectPassage
  if (!points) {
    // An answer, the next post, the next turn: nothing points back, but nobody else has come up since.
    return focus.subjects.length === 1 &&
      focus.subjects[0] !== 'SECTOR' &&
      away <= 1 &&
      sentence.kind !== 'heading' &&
      sentence.kind !== 'cell'
      ? { ids: focus.subjects, how: 'carried', cost: 14 }
      : undefined
  }
  if (focus.subjects.length > 0 && away <= 2 && (sector || focus.subjects[0] !== 'SECTOR'))
    return { ids: focus.subjects, how: 'focus', cost: 9 + 3 * away }
  return undefined
}

/** A name of one word may be another place ("Denton") unless its owner is named too. */
export const isOwned = (context: Context, site: string, company: string): boolean =>
  context.outline.companies.includes(company) || /\s[A-Z]/.test(site)

/** The owner of the site that a figure stands nearest to: „River Bend bringt es auf 15“ is Hut 8's, whoever was spoken of before. */
function ownerBySite(context: Context, sentence: Sentence, at: Slice): Subject | undefined {
  const owned = sentence.names.filter((name) => name.kind === 'site' && name.company !== undefined)
  const far = (name: Slice) => gap(sentence, at, name) + (parted(sentence, at, name, owned) ? 9 : 0)
  const best = owned.toSorted((a, b) => far(a) - far(b))[0]
  if (best?.company === undefined || !isOwned(context, best.id, best.company)) return undefined
  return { ids: [best.company], how: 'reference', cost: 6, place: best }
}

const contractReference =
  /(?<![A-Za-zÀ-ɏ])(?:the|this|its|der|den|dem|des|die|dieser|aus dem|beim)\s+(?:\w+[- ]){0,2}(?:lease|agreement|contract|deal|order|pipeline|Vertrag\w*|Mietvertrag\w*|\w*[Vv]ertrag|Auftrag\w*|Entwicklungspipeline|Abkommen|Anleihe|Wandelanleihe|debt|notes)(?![A-Za-zÀ-ɏ])/iu

/** A sentence that names no company speaks of the one before only if something in it points back. */
export function refers(context: Context, sentence: Sentence): boolean {
  if (sentence.has('companyNoun') || sentence.has('shareWord') || sentence.has('brokerNoun')) return true
  if (sentence.names.some((name) => name.kind === 'broker' || name.kind === 'tenant')) return true
  if (context.outline.interview?.kind === 'company' && context.outline.interview.answers.has(sentence.passage)) return true
  if (context.focus.deal && contractReference.test(sentence.text)) return true
  return (
    contractReference.test(sentence.text) ||
    /(?<![A-Za-zÀ-ɏ])(?:there|here|dort|hier|outstanding|in issue|im Umlauf)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)
  )
}
