// Decides who asserts a figure: a broker, the company itself, or the publication.
import type { Context } from './discourse.ts'
import { behindRelative, ownFigure } from './dating.ts'
import { gap, nearest, near, type Sentence } from './sentence.ts'
import { brokerPlaces, interrupted } from './broker-places.ts'
import type { Slice } from './sentences.ts'
import { retoldBy } from './study.ts'
import { groupsOf } from './subject.ts'

export { bothHouses, brokerOf, brokerPlaces, brokersTogether } from './broker-places.ts'

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
const inner =
  /(?:veranschlag\w*|setz\w*|rechne\w*|erwarte\w*|schätz\w*|bewert\w*|sieht|unterstell\w*|beziffer\w*|traut?|prognostizier\w*|kalkulier\w*|taxier\w*)\s+(?:sie|es|er)(?![A-Za-zÀ-ɏ])/iu
const owned =
  /(?<![A-Za-zÀ-ɏ])(?:[Nn]ach (?:ihrer|seiner|deren) (?:Schätzung|Einschätzung|Ansicht|Rechnung|Meinung)|[Ii]n (?:its|their) view|[Bb]y (?:its|their) (?:estimate|count|reckoning)|(?:Its|Their|Ihre?|Seine?|Ihr) (?:model\w*|estimate\w*|note|forecast\w*|Modell\w*|Schätzung\w*|Studie))(?![A-Za-zÀ-ɏ])/u
const foretells =
  /(?:^|[,;]\s+|\s)(?:it|they)\s+(?:has a forecast|have a forecast|forecasts?|expects?|sees?|assumes?|models?|estimates?|values?|thinks?|predicts?|looks for|projects?|reckons?|pencils)(?![A-Za-zÀ-ɏ])/u
const inferred = /(?<![A-Za-zÀ-ɏ])(?:dürfte\w*|soll(?:en)? nach)(?![A-Za-zÀ-ɏ])/iu
const reported =
  /(?<![A-Za-zÀ-ɏ])(?:habe|sei|seien|werde|laufe|umfasse|betrage|bringe|stehe|wolle|könne|müsse|reiche|brauche|bleibe|besitze|halte|verdiene|erziele|zeige|mache|dürfe|solle|wachse|steige|sinke|falle|nehme|trage|biete|sichere|erwirtschafte|benötige|kaufe|verkaufe|baue|betreibe|produziere|schürfe|koste|entspreche|bewerte|setze|traue|veranschlage|kalkuliere|gehe|gelte|bestehe|entstehe|finde|fehle|beginne|lasse|führe|gehöre|belaufe|rechne|plane|erwarte|verfüge|liege|gebe|komme|zahle|miete|hätten|sehe|verspreche)(?![A-Za-zÀ-ɏ])/u
const pronounFirst = /^["'(]?(?:It|They|Its|Their|He|She|Sie|Er|Es|Man|Ihre|Seine|Zudem|Außerdem|Ferner)(?![A-Za-zÀ-ɏ])/u

const possessiveFirst = /^["'(]?(?:Its|Their|Ihre|Seine)(?![A-Za-zÀ-ɏ])/u
const presently =
  /[,;–]\s+(?:derzeit|zurzeit|aktuell|momentan|gegenwärtig|heute|bislang|bisher|zuletzt|currently|at present|today|now)(?![A-Za-zÀ-ɏ])[^,;]*$/iu

const saysOn =
  /^["']?(?:He|She|Er|Sie|They)\s+(?:now |also |therefore |nun |auch )?(?:reckons?|expects?|puts?|sees?|values?|estimates?|thinks?|models?|assumes?|calculates?|rechnet|rechnen|erwartet|erwarten|veranschlagt|veranschlagen|sieht|sehen|schätzt|schätzen|setzt|setzen|traut|trauen|unterstellt|unterstellen)(?![A-Za-zÀ-ɏ])/u
const analystPronoun =
  /[,"]\s+(?:he|she|they|er|sie|the analyst)\s+(?:wrote|writes|said|says|added|noted|schrieb|schreibt|sagte?|meinte?)(?![A-Za-zÀ-ɏ])|,\s+so (?:der |die |dessen |deren )?(?:Analyst|Experte)(?:in|en)?(?![A-Za-zÀ-ɏ])/u

/** A consequence of what was just said: its speaker speaks on. */
const consequence = /^["'(]?(?:Das|Dies|Damit|That|This|It)\s+(?:würden?|wären?|könnten?|would|could)(?![A-Za-zÀ-ɏ])/u

const trailingSpeaker =
  /,\s+wie\s[^,;.]{3,90}(?<![A-Za-zÀ-ɏ])(?:mitteilt\p{Ll}*|bekannt\s?g(?:ab|aben|ibt)|erklärt\p{Ll}*|berichtet\p{Ll}*|meldet\p{Ll}*|sagte)(?![A-Za-zÀ-ɏ])\W*$/u
const confirmedLead =
  /^[^:"]{12,200}(?<![A-Za-zÀ-ɏ])(?:sieht|sehen|bestätigt\w*|bekräftigt\w*|versichert\w*|teilt\w* mit|erklärt\w*|hält [^:]{0,40}fest|confirm(?:s|ed)|reaffirm(?:s|ed)|repeat(?:s|ed)|insist(?:s|ed)|sticks? (?:to|by))(?![A-Za-zÀ-ɏ])[^:"]{0,60}:\s/u
const spokesperson =
  /,["']?\s+(?:(?:an?|its|the|one) (?:company |group )?(?:spokes(?:man|woman|person)|representative|executive)(?: for the company)? (?:said|says|added|confirmed|told [A-Za-z ]{2,24})|(?:said|says) (?:an?|its|the) (?:company )?spokes(?:man|woman|person)|(?:sagte?|erklärte?|teilte) (?:ein|eine|der|die) (?:Unternehmens|Firmen|Konzern)?[Ss]precher(?:in)?(?: mit)?)\W*$/u
const itself = /(?<![A-Za-zÀ-ɏ])(?:Unternehmen|Konzern|Firma|Gesellschaft|Management|Miner|Betreiber|es|sie|er)(?![A-Za-zÀ-ɏ])/u

function companySpeaker(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
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
    const pronoun = /^(?:it|they|sie|man)$/i.test(sentence.source.slice(noun.start, noun.end))
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
    for (const kind of ['says', 'plans'] as const) {
      const verb = nearest(sentence, person, sentence.cues(kind))
      if (!verb || verb.cost > 3) continue
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
function quotedSelf(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
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

/** Who asserts what stands at `at`, where it is neither a rating nor a target. */
export function speakerOf(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
  const { outline, focus } = context
  if (outline.voice === 'own') return undefined
  let broker: Speaker | undefined
  for (const place of brokerPlaces(context, sentence)) {
    const after = place.start >= at.end
    const from = after ? at.end : place.end
    const to = after ? place.start : at.start
    if (interrupted(sentence, from, to)) continue
    // "61,000 GPUs, and we have seen some of them": said of something else.
    if (
      after &&
      /^(?:we|our|us|I|wir|uns|unser\w*)$/i.test(sentence.source.slice(place.start, place.end)) &&
      sentence.clause(place.start).start !== sentence.clause(at.start).start
    )
      continue
    const again =
      !after &&
      /;\s*(?:it|they|sie|es)(?![A-Za-zÀ-ɏ])/iu.test(sentence.source.slice(place.end, at.start)) &&
      near(sentence, at, 'forecast', 16, 'before')
    const asserts =
      again ||
      near(sentence, place, 'says', 4) ||
      near(sentence, place, 'forecast', 5) ||
      near(sentence, place, 'value', 5) ||
      near(sentence, place, 'buildCost', 4)
    const owns =
      /^\s+(?:now )?has\s[^,;.]{2,40}\s(?:with|at|on)\s/.test(sentence.source.slice(place.end, place.end + 64)) ||
      /^['’]?s?\s+(?:own\s+)?(?:count|view|model|estimate|forecast|range|note|numbers?|list|figures?|Modell|Schätzung|Rechnung)/i.test(
        sentence.source.slice(place.end, place.end + 24),
      )
    const counted = /(?:by|according to|laut|nach|says|said|in the view of)\s+(?:[^\s,;]+\s+){0,3}$/i.test(
      sentence.source.slice(Math.max(sentence.start, place.start - 40), place.start),
    )
    // "…, JPMorgan estimates.": said behind it all.
    // „…, schreibt Bernstein, …“
    const inserted =
      after &&
      /,\s*(?:so|schreibt|sagt|meint|schätzt|glaubt|erwartet|rechnet|writes|wrote|says|said|reckons|estimates)\s+(?:die |das |the )?$/u.test(
        sentence.source.slice(from, to),
      ) &&
      /^\s*[,.]/.test(sentence.source.slice(place.end, sentence.end))
    const closing =
      after &&
      /,\s*$/.test(sentence.source.slice(from, to)) &&
      /^\s+(?:estimates?|writes|wrote|says|said|reckons|expects|predicts|thinks|believes|notes?|calculates|forecasts?|schätzt|schreibt|sagt|rechnet|meint|erwartet)\W*$/u.test(
        sentence.source.slice(place.end, sentence.end),
      )
    if (after ? !(closing || inserted || counted || (asserts && near(sentence, at, 'forecast', 6))) : !(asserts || owns || counted))
      continue
    const cost = gap(sentence, at, place) + (after ? 4 : 0)
    if (!broker || cost < broker.cost) broker = { kind: 'broker', id: place.id, ahead: near(sentence, at, 'forecast', 30), cost }
  }
  // "He reckons that Hut 8 will have leased …": the analyst who spoke before, whatever the company will do.
  if (!broker && focus.speaker?.kind === 'broker' && focus.speaker.passage === sentence.passage && saysOn.test(sentence.text))
    return { ...focus.speaker, ahead: true, cost: 6 }
  // "…," he wrote: the analyst who spoke before.
  if (!broker && analystPronoun.test(sentence.text) && focus.broker !== undefined && focus.brokerPassage === sentence.passage)
    broker = { kind: 'broker', id: focus.broker, ahead: near(sentence, at, 'forecast', 30), cost: 8 }
  const study = broker ? undefined : retoldBy(context, sentence, reported)
  if (study !== undefined) return { kind: 'broker', id: study, ahead: sentence.has('forecast'), cost: 9 }
  const company = companySpeaker(context, sentence, at)
  // "IREN, Bernstein says, will have …": what a company will do is then the broker's word.
  const foretold = broker !== undefined && company?.ahead === true && company.modal === true
  if (broker && (!company || foretold || broker.cost <= company.cost + 2)) return broker
  if (company) return company
  const { interview } = outline
  if (interview?.answers.has(sentence.passage))
    return { kind: interview.kind, id: interview.id, ahead: interview.kind === 'broker' && sentence.has('forecast'), cost: 8 }
  if (
    focus.speaker?.kind === 'company' &&
    focus.speaker.passage === sentence.passage &&
    sentence.cues('ownVoice').some((cue) => !/\s/.test(sentence.source.slice(cue.start, cue.end)) || near(sentence, cue, 'says', 1))
  )
    return { ...focus.speaker, ahead: false, cost: 8 }
  // „…, hieß es weiter“: whoever has been speaking.
  if (/hei(?:ß|ss)t es|hie(?:ß|ss) es/u.test(sentence.text) && groupsOf(context, sentence).length === 0) {
    const speaking = focus.speaker && focus.speaker.passage >= sentence.passage - 1 ? focus.speaker : undefined
    if (speaking) return { ...speaking, ahead: sentence.has('forecast'), cost: 8 }
  }
  const quoted = quotedSelf(context, sentence, at)
  if (quoted) return quoted
  const held =
    focus.speaker ??
    (focus.section?.broker === undefined ? undefined : { kind: 'broker' as const, id: focus.section.broker, passage: sentence.passage })
  if (held && held.passage >= sentence.passage - 1) {
    const here = held.passage === sentence.passage
    // "By the end of 2026 the company would operate 140,000 GPUs": reported of what it said.
    if (here && held.kind === 'company' && /\bwould\b/.test(sentence.text) && sentence.has('companyNoun'))
      return { ...held, ahead: true, cost: 9 }
    if (
      here &&
      pronounFirst.test(sentence.text) &&
      // A house says "we" of itself in its own note.
      !(outline.voice === 'house' && held.id === outline.publisher) &&
      groupsOf(context, sentence).length === 0 &&
      (held.kind === 'broker'
        ? !possessiveFirst.test(sentence.text) || sentence.has('forecast') || sentence.has('says')
        : sentence.has('plans') || sentence.has('says'))
    )
      return { ...held, ahead: sentence.has('forecast'), cost: 8 }
    if ((here || sentence.kind === 'item') && outline.language === 'de' && reported.test(sentence.text))
      return { ...held, ahead: false, cost: 9 }
    if (
      here &&
      held.kind === 'broker' &&
      ((pronounFirst.test(sentence.text) && sentence.has('forecast')) ||
        consequence.test(sentence.text) ||
        inner.test(sentence.text) ||
        (groupsOf(context, sentence).length === 0 && foretells.test(sentence.text)) ||
        owned.test(sentence.text) ||
        inferred.test(sentence.text))
    )
      return { ...held, ahead: true, cost: 8 }
    if (sentence.kind === 'item' && focus.lead?.passage === held.passage) return { ...held, ahead: true, cost: 9 }
  }
  if (focus.section?.broker !== undefined && sentence.has('forecast'))
    return { kind: 'broker', id: focus.section.broker, ahead: true, cost: 10 }
  const clause = sentence.clause(at.start)
  if (
    outline.voice === 'house' &&
    outline.publisher !== undefined &&
    sentence.cues('forecast').some((cue) => cue.start >= clause.start && cue.end <= clause.end)
  )
    return { kind: 'broker', id: outline.publisher, ahead: true, cost: 10 }
  return undefined
}
