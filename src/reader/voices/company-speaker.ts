// Decides whether a company itself says, plans or expects a figure.
import type { Context } from '../discourse.ts'
import { behindRelative, ownFigure } from '../time/dating.ts'
import { gap, nearest, type Sentence } from '../sentence.ts'
import { brokerPlaces, interrupted } from './broker-places.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'

export interface Speaker {
  readonly kind: 'broker' | 'company'
  readonly id: string
  /** True when the words are a forecast or a plan, not a report. */
  readonly ahead: boolean
  readonly cost: number
  /** Of a company: only "will" makes it a plan. */
  readonly modal?: boolean
}

const objectLead =
  /(?<![A-Za-zÀ-ɏ])(?:for|of|at|on|with|to|about|from|in|für|bei|von|an|mit|auf|aus|gegenüber)\s+(?:the |der |die |das |den |dem )?$/iu
const presently =
  /[,;–]\s+(?:derzeit|zurzeit|aktuell|momentan|gegenwärtig|heute|bislang|bisher|zuletzt|currently|at present|today|now)(?![A-Za-zÀ-ɏ])[^,;]*$/iu

const trailingSpeaker =
  /,\s+wie\s[^,;.]{3,90}(?<![A-Za-zÀ-ɏ])(?:mitteilt\p{Ll}*|bekannt\s?g(?:ab|aben|ibt)|erklärt\p{Ll}*|berichtet\p{Ll}*|meldet\p{Ll}*|sagte)(?![A-Za-zÀ-ɏ])\W*$/u
const confirmedLead =
  /^[^:"]{12,200}(?<![A-Za-zÀ-ɏ])(?:sieht|sehen|bestätigt\w*|bekräftigt\w*|versichert\w*|teilt\w* mit|erklärt\w*|hält [^:]{0,40}fest|confirm(?:s|ed)|reaffirm(?:s|ed)|repeat(?:s|ed)|insist(?:s|ed)|sticks? (?:to|by))(?![A-Za-zÀ-ɏ])[^:"]{0,60}:\s/u
const spokesperson =
  /,["']?\s+(?:(?:an?|its|the|one) (?:company |group )?(?:spokes(?:man|woman|person)|representative|executive)(?: for the company)? (?:said|says|added|confirmed|told [A-Za-z ]{2,24})|(?:said|says) (?:an?|its|the) (?:company )?spokes(?:man|woman|person)|(?:sagte?|erklärte?|teilte) (?:ein|eine|der|die) (?:Unternehmens|Firmen|Konzern)?[Ss]precher(?:in)?(?: mit)?)\W*$/u
const itself = /(?<![A-Za-zÀ-ɏ])(?:Unternehmen|Konzern|Firma|Gesellschaft|Management|Miner|Betreiber|es|sie|er)(?![A-Za-zÀ-ɏ])/u

/** A tenant called a company: "the Dutch cloud company". */
const tenantLike = /(?<![A-Za-zÀ-ɏ])(?:cloud|neocloud|software|search|chip|power|utility|computing|internet|technology)(?![A-Za-zÀ-ɏ])/iu
/** "would not say", "declined to confirm", "the stock market now says": nobody of the company says it. */
const unsaid =
  /(?:\bnot|n['’]t|\bdeclined to|\brefused to|\bnever|\bnicht|(?:\bmarkets?|Wall Street|\bMarkt|\bBörse)(?: now| still| nun| jetzt)?)\s+$/iu

/** Where the main clause of a figure opens: „Der Umbau läuft, und die ersten 40 MW will …“ */
function opened(sentence: Sentence, at: Slice): number {
  const before = sentence.source.slice(sentence.start, at.start)
  const cut = Math.max(before.lastIndexOf(', und '), before.lastIndexOf(', doch '), before.lastIndexOf(', aber '), before.lastIndexOf('; '))
  return cut < 0 ? sentence.start : sentence.start + cut + 2
}

/** „Die ersten 40 Megawatt will Bitdeer im Oktober übergeben“: the figure first, then verb and subject. */
function objectFirst(sentence: Sentence, at: Slice, verb: Slice, person: Slice, language: string): boolean {
  return (
    language === 'de' &&
    verb.start >= at.end &&
    verb.end <= person.start &&
    sentence.distance(verb.end, person.start) <= 1 &&
    at.start - opened(sentence, at) < 60 &&
    !/[,;:]\s|[()]/.test(sentence.source.slice(opened(sentence, at), verb.start)) &&
    /^(?:will|plant|erwartet|veranschlagt|kalkuliert|beziffert|peilt|möchte|beabsichtigt|hofft|strebt|gibt|nennt|verspricht|meldet|meldete|bezifferte|gab)$/iu.test(
      sentence.source.slice(verb.start, verb.end),
    )
  )
}

const verbAtEnd =
  /^(?:rechnet|erwartet|plant|veranschlagt|kalkuliert|will|möchte|anpeilt|angibt|mitteilt|beziffert|hofft|anstrebt|ausgeht|verspricht|erklärte|mitteilte|angab|bezifferte)$/iu

/** „wobei CleanSpark mit Kosten von 9,2 Millionen Dollar je MW rechnet“: the verb at the end of a clause that its subject opens. */
function verbLast(sentence: Sentence, at: Slice, verb: Slice, person: Slice, language: string): boolean {
  if (language !== 'de' || person.end > at.start || verb.start < at.end) return false
  if (
    !verbAtEnd.test(sentence.source.slice(verb.start, verb.end)) ||
    !/^\s*(?:[.,;]|$|und )/u.test(sentence.source.slice(verb.end, verb.end + 6))
  )
    return false
  return (
    !/[,;:]\s/.test(sentence.source.slice(person.end, verb.start)) &&
    /(?:^|[,;]\s*)(?:wobei|dass|weil|da|wie|womit|während|obwohl|wofür|wozu|für (?:das|die|den)|mit (?:dem|der|denen)|bei (?:dem|der)|was|die|das|den)\s+(?:sich\s+)?$/iu.test(
      sentence.source.slice(sentence.start, person.start),
    )
  )
}

const passively = /^[^,;.]{0,50}\s(?:veranschlagt|beziffert|angegeben|geschätzt|kalkuliert|erwartet|genannt|angesetzt|taxiert)(?![\p{L}])/u

/** The company that asserts what stands at `at`. */
export function companySpeaker(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
  const { outline, focus } = context
  const groups = groupsOf(context, sentence)
  const single = groups.filter((group) => group.ids.length === 1)
  const people: (Slice & { readonly id: string })[] = single.map((group) => ({
    id: group.ids[0] ?? '',
    start: group.start,
    end: group.end,
  }))
  const inFocus =
    groups.at(-1)?.ids.length === 1
      ? groups.at(-1)?.ids[0]
      : focus.subjects.length === 1 && focus.subjects[0] !== 'SECTOR'
        ? focus.subjects[0]
        : outline.main
  for (const noun of sentence.cues('companyNoun')) {
    // „die Miner“ are the sector, not a company.
    if (sentence.cues('sectorNoun').some((sector) => sector.start < noun.end && noun.start < sector.end)) continue
    const written = sentence.source.slice(noun.start, noun.end)
    const pronoun = /^(?:it|they|sie|es|man)$/i.test(written)
    // "the Dutch cloud company will occupy": the tenant; „veranschlagen sie“: several people, not the company.
    if (
      tenantLike.test(written) ||
      (/^sie$/i.test(written) && /\p{L}en\s+$/u.test(sentence.source.slice(Math.max(sentence.start, noun.start - 24), noun.start)))
    )
      continue
    const held = focus.speaker?.kind === 'broker' && focus.speaker.passage === sentence.passage
    if (
      pronoun &&
      (held ||
        (focus.section?.broker !== undefined && /^they$/i.test(sentence.source.slice(noun.start, noun.end))) ||
        brokerPlaces(context, sentence).some((place) => place.end <= noun.start))
    )
      continue
    const earlier = people.findLast((person) => person.end <= noun.start)
    const id = earlier?.id ?? inFocus
    if (id !== undefined && !/^(?:its|their|seine|ihre)/i.test(sentence.source.slice(noun.start, noun.end)))
      people.push({ id, start: noun.start, end: noun.end })
  }
  // „Die reinen Baukosten bezifferte Schultz auf …“: the company's own people, introduced before.
  if (outline.main !== undefined && outline.executives.size > 0)
    for (const match of sentence.text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
      if (!outline.executives.has(match[0])) continue
      const start = sentence.start + match.index
      people.push({ id: outline.main, start, end: start + match[0].length })
    }
  // "IREN runs 50,000 GPUs and wants 140,000": a second verb of the same subject.
  for (const verb of sentence.cues('plans')) {
    if (verb.end > at.start || /^(?:will|wird|werde\w*|is to|are to|due to|soll\w*)$/i.test(sentence.source.slice(verb.start, verb.end)))
      continue
    if (!/\S\s+(?:and|und|but|aber)\s+(?:now |nun |jetzt )?$/.test(sentence.source.slice(sentence.start, verb.start))) continue
    const [only, ...more] = single.filter((group) => group.end <= verb.start)
    if (only?.ids[0] !== undefined && more.length === 0 && only.start - sentence.start < 6)
      people.push({ id: only.ids[0], start: verb.start, end: verb.start })
  }
  // „Der Chef von Bitfarms sagt: „…““: whoever is named before the colon speaks.
  const quoted = /^["'„“»]?[^.;:]{2,80}:\s*["„“»]/u.exec(sentence.text)
  const before = quoted ? single.filter((group) => group.end <= sentence.start + quoted[0].length) : []
  if (
    quoted &&
    before.length === 1 &&
    before[0]?.ids[0] !== undefined &&
    at.start >= sentence.start + quoted[0].length &&
    sentence.has('ownVoice')
  )
    return { kind: 'company', id: before[0].ids[0], ahead: false, cost: 4 }
  // „… sieht das Management den Zeitplan bestätigt: Die 200 MW würden …“
  const confirmed = confirmedLead.exec(sentence.text)
  if (confirmed && at.start >= sentence.start + confirmed[0].length) {
    const id = single.findLast((group) => group.end <= sentence.start + confirmed[0].length)?.ids[0] ?? inFocus
    const company = sentence.cues('companyNoun').some((cue) => cue.end <= sentence.start + confirmed[0].length)
    if (id !== undefined && id !== 'SECTOR' && brokerPlaces(context, sentence).length === 0 && (company || single.length > 0))
      return { kind: 'company', id, ahead: true, cost: 6 }
  }
  // „…, wie das Unternehmen am Mittwoch in seinem Quartalsbericht mitteilte.“
  const trailing = trailingSpeaker.exec(sentence.text)
  if (
    trailing &&
    at.end <= sentence.start + trailing.index &&
    !sentence.source.slice(at.end, sentence.start + trailing.index).includes(';')
  ) {
    const inside = single.find(
      (group) => group.start >= sentence.start + trailing.index && group.end <= sentence.start + trailing.index + trailing[0].length,
    )
    const id = inside?.ids[0] ?? single.findLast((group) => group.end <= sentence.start + trailing.index)?.ids[0] ?? inFocus
    if (id !== undefined && id !== 'SECTOR' && (inside !== undefined || itself.test(trailing[0])))
      return { kind: 'company', id, ahead: false, cost: 4 }
  }
  // "…, a spokeswoman said", „…, sagte ein Sprecher“: of the company spoken of.
  const spokesman = spokesperson.exec(sentence.text)
  if (spokesman && at.end <= sentence.start + spokesman.index && groups.every((group) => group.ids.length === 1)) {
    const id = single.findLast((group) => group.end <= sentence.start + spokesman.index)?.ids[0] ?? inFocus
    if (id !== undefined && id !== 'SECTOR') return { kind: 'company', id, ahead: false, cost: 6 }
  }
  const brokers = brokerPlaces(context, sentence)
  let best: Speaker | undefined
  for (const person of people) {
    const lead = sentence.source.slice(Math.max(sentence.start, person.start - 28), person.start)
    if (objectLead.test(lead) && !/(?:according to|Angaben (?:von|des|der)|laut|zufolge|by)\s+(?:the |der |des )?$/i.test(lead)) continue
    // „…, so IREN.“, „soll laut IREN“
    const attributed =
      person.start >= at.end &&
      (/,\s*so\s+$/.test(lead)
        ? /^\s*[.,]/.test(sentence.source.slice(person.end))
        : /(?<![A-Za-zÀ-ɏ])(?:laut|according to|nach Angaben von)\s+$/u.test(lead))
    if (attributed && !interrupted(sentence, at.end, person.start)) {
      const cost = sentence.distance(at.end, person.start)
      if (!best || cost < best.cost) best = { kind: 'company', id: person.id, ahead: false, cost }
      continue
    }
    // „Die Baukosten werden vom Unternehmen auf zehn Millionen veranschlagt“
    const told = passively.exec(sentence.source.slice(at.end, sentence.end))
    if (
      outline.language === 'de' &&
      told &&
      person.end <= at.start &&
      sentence.distance(person.end, at.start) <= 5 &&
      /(?<![\p{L}])(?:wird|werden|wurden?)\s+(?:[\p{Ll}]+\s+)?(?:von (?:der |dem )?|vom |Vom )?$/u.test(
        sentence.source.slice(sentence.start, person.start),
      ) &&
      /(?<![\p{L}])(?:von|vom)(?![\p{L}])/iu.test(sentence.source.slice(Math.max(sentence.start, person.start - 9), person.end))
    ) {
      best ??= { kind: 'company', id: person.id, ahead: false, cost: 4 }
      continue
    }
    for (const kind of ['says', 'plans'] as const) {
      const verb = nearest(
        sentence,
        person,
        sentence.cues(kind).filter((cue) => !unsaid.test(sentence.source.slice(Math.max(sentence.start, cue.start - 22), cue.start))),
      )
      if (!verb) continue
      if (objectFirst(sentence, at, verb.place, person, outline.language) || verbLast(sentence, at, verb.place, person, outline.language)) {
        const cost = sentence.distance(at.end, verb.place.start)
        if (!best || cost < best.cost) best = { kind: 'company', id: person.id, ahead: kind === 'plans', cost }
        continue
      }
      if (verb.cost > 3) continue
      // "HIVE reported 263 coins", „HIVE meldete 263 Bitcoin“: it had them, whoever says so.
      if (
        verb.place.end <= at.start &&
        /^(?:report(?:s|ed)|meldete?)$/i.test(sentence.source.slice(verb.place.start, verb.place.end)) &&
        sentence.distance(verb.place.end, at.start) === 0 &&
        sentence.quantities.some((quantity) => quantity.unit === 'BTC' && quantity.start <= at.start && at.start < quantity.end)
      )
        continue
      // "will bring Bitdeer $2 billion", „soll Bitdeer einbringen“: who stands behind such a verb is not the one who plans.
      const between = sentence.source.slice(verb.place.start, verb.place.end)
      if (
        verb.place.end <= person.start &&
        (outline.language === 'en' ? /^(?:will|is to|are to|due to)$/i : /^(?:soll|sollen|wird|werde|werden)$/i).test(between)
      )
        continue
      // "JPMorgan now expects Cipher to …": the verb is the broker's.
      if (
        verb.place.end <= person.start &&
        brokers.some(
          (broker) =>
            broker.end <= verb.place.start &&
            gap(sentence, broker, verb.place) <= 3 &&
            !/[,;:]/.test(sentence.source.slice(broker.end, verb.place.start)) &&
            /^\s+(?:to\b|will\b|would\b|bis\b|['’]s\b|can\b)/.test(sentence.source.slice(person.end, person.end + 8)),
        )
      )
        continue
      if (brokers.some((broker) => gap(sentence, broker, verb.place) <= verb.cost && broker.start < verb.place.end + 30)) continue
      // "The site, on which Riot wants to build …, has approval for": what stands behind the relative clause is not its verb's.
      if (behindRelative(sentence, at, verb.place) && ownFigure(sentence, verb.place)) continue
      // „will 150.000 Stück haben, derzeit sind es 63.000“
      if (kind === 'plans' && verb.place.end <= at.start && presently.test(sentence.source.slice(verb.place.end, at.start))) continue
      // A verb before its subject: "said the company", „will Core Scientific“, „plant MARA“, "according to IREN".
      const first = Math.min(person.start, verb.place.start)
      const last = Math.max(person.end, verb.place.end)
      const follows = first >= at.end
      if (follows) {
        // „Die Einnahmen über 15 Jahre beziffert das Unternehmen auf …“: a verb before its subject takes all of the sentence.
        if (
          verb.place.end <= person.start &&
          /^(?:beziffer|veranschlag)/i.test(sentence.source.slice(verb.place.start, verb.place.end)) &&
          sentence.clause(verb.place.start).start === sentence.clause(at.start).start
        ) {
          best ??= { kind: 'company', id: person.id, ahead: false, cost: 9 }
          continue
        }
        // A trailing attribution: "…, the company said".
        if (kind === 'plans' || interrupted(sentence, at.end, first)) continue
        if (!/[,–"]\s*$|[,–"]\s*(?:so|wie|as)?\s*$/.test(sentence.source.slice(Math.max(sentence.start, first - 6), first))) continue
      } else if (interrupted(sentence, last, at.start)) continue
      const cost = follows ? sentence.distance(at.end, first) : sentence.distance(last, Math.max(last, at.start))
      const modal = /^(?:will|wird|werden|werde|soll|sollen|is to|are to)$/i.test(sentence.source.slice(verb.place.start, verb.place.end))
      // "It will need to borrow: at the end of March it had $960 million"
      if (modal && !follows && /:\s/.test(sentence.source.slice(last, at.start)) && !sentence.source.slice(last, at.start).includes('"'))
        continue
      if (!best || cost < best.cost) best = { kind: 'company', id: person.id, ahead: kind === 'plans', cost, modal }
    }
  }
  return best
}

/** „Wir bauen für neun Millionen Dollar pro Megawatt“, sagt Tyler Page: whoever says "we" of the company spoken of is the company. */
export function quotedSelf(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
  const { outline, focus } = context
  if (outline.voice !== 'press' || !sentence.has('says') || brokerPlaces(context, sentence).length > 0) return undefined
  const before = sentence.source.slice(sentence.start, at.start)
  const behind = sentence.source.slice(at.end, sentence.end)
  if ((before.split('"').length - 1) % 2 === 0 || !behind.includes('"')) return undefined
  if (!/(?<![A-Za-zÀ-ɏ])(?:[Ww]e|[Oo]ur|[Ww]ir|[Uu]nser\p{Ll}*|us|uns)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)) return undefined
  if (focus.speaker?.kind === 'broker' && focus.speaker.passage === sentence.passage) return { ...focus.speaker, ahead: false, cost: 8 }
  const groups = groupsOf(context, sentence)
  const id =
    groups.length === 1 && groups[0]?.ids.length === 1 ? groups[0].ids[0] : focus.subjects.length === 1 ? focus.subjects[0] : outline.main
  if (id === undefined || id === 'SECTOR') return undefined
  return { kind: 'company', id, ahead: false, cost: 8 }
}
