// Decides who asserts a figure: a broker, the company itself, or the publication.
import type { Context } from '../discourse.ts'
import { gap, near, type Sentence } from '../sentence.ts'
import { brokerPlaces, interrupted } from './broker-places.ts'
import { companySpeaker, quotedSelf, type Speaker } from './company-speaker.ts'
import type { Slice } from '../sentences.ts'
import { labelledSpeaker } from './labelled-speakers.ts'
import { retoldBy } from './study.ts'
import { groupsOf } from '../subject.ts'

export type { Speaker } from './company-speaker.ts'
export { bothHouses, brokerOf, brokerPlaces, brokersTogether } from './broker-places.ts'

const inner =
  /(?:veranschlag\w*|setz\w*|rechne\w*|erwarte\w*|schätz\w*|bewert\w*|sieht|unterstell\w*|beziffer\w*|traut?|prognostizier\w*|kalkulier\w*|taxier\w*)\s+(?:sie|es|er)(?![A-Za-zÀ-ɏ])/iu
const owned =
  /(?<![A-Za-zÀ-ɏ])(?:[Nn]ach (?:ihrer|seiner|deren) (?:Schätzung|Einschätzung|Ansicht|Rechnung|Meinung)|[Ii]n (?:its|their) view|[Bb]y (?:its|their|his|her) (?:estimate|count|reckoning|math|numbers)|[Oo]n (?:its|their|his|her) (?:numbers|estimates?|math|arithmetic|count|reckoning|model|figures|sums)|(?:Its|Their|Ihre?|Seine?|Ihr) (?:model\w*|estimate\w*|note|forecast\w*|Modell\w*|Schätzung\w*|Studie))(?![A-Za-zÀ-ɏ])/u
const inView =
  /(?<![A-Za-zÀ-ɏ])(?:in (?:its|their|his|her) (?:view|opinion|eyes|reckoning)|by (?:its|their|his|her) (?:count|reckoning|estimate|arithmetic|math)|(?:nach|in) (?:ihrer|seiner|deren) (?:Ansicht|Einschätzung|Meinung|Rechnung|Schätzung|Augen))(?![A-Za-zÀ-ɏ])/u
const foretells =
  /(?:^|[,;]\s+|\s)(?:it|they)\s+(?:has a forecast|have a forecast|forecasts?|expects?|sees?|assumes?|models?|estimates?|values?|thinks?|predicts?|looks for|projects?|reckons?|pencils)(?![A-Za-zÀ-ɏ])/u
const inferred =
  /(?<![A-Za-zÀ-ɏ])(?:dürfte\w*|soll(?:en)? nach|(?:should|ought to) (?:come|reach|be|bring|run|amount|climb|rise|grow|hit|end|stand))(?![A-Za-zÀ-ɏ])/iu
const reported =
  /(?<![A-Za-zÀ-ɏ])(?:habe|sei|seien|werde|laufe|umfasse|betrage|bringe|stehe|wolle|könne|müsse|reiche|brauche|bleibe|besitze|halte|verdiene|erziele|zeige|mache|dürfe|solle|wachse|steige|sinke|falle|nehme|trage|biete|sichere|erwirtschafte|benötige|kaufe|verkaufe|baue|betreibe|produziere|schürfe|koste|entspreche|bewerte|setze|traue|veranschlage|kalkuliere|gehe|gelte|bestehe|entstehe|finde|fehle|beginne|lasse|führe|gehöre|belaufe|rechne|plane|erwarte|verfüge|liege|gebe|komme|zahle|miete|hätten|sehe|verspreche)(?![A-Za-zÀ-ɏ])/u
const pronounFirst = /^["'(]?(?:It|They|Its|Their|He|She|Sie|Er|Es|Man|Ihre|Seine|Zudem|Außerdem|Ferner)(?![A-Za-zÀ-ɏ])/u

const possessiveFirst = /^["'(]?(?:Its|Their|Ihre|Seine)(?![A-Za-zÀ-ɏ])/u
const saysOn =
  /^["']?(?:He|She|Er|Sie|They)\s+(?:now |also |therefore |nun |auch )?(?:reckons?|expects?|puts?|sees?|values?|estimates?|thinks?|models?|assumes?|calculates?|rechnet|rechnen|erwartet|erwarten|veranschlagt|veranschlagen|sieht|sehen|schätzt|schätzen|setzt|setzen|traut|trauen|unterstellt|unterstellen)(?![A-Za-zÀ-ɏ])/u
const analystPronoun =
  /[,"]\s+(?:he|she|they|er|sie|the analyst)\s+(?:wrote|writes|said|says|added|noted|schrieb|schreibt|sagte?|meinte?)(?![A-Za-zÀ-ɏ])|,\s+so (?:der |die |dessen |deren )?(?:Analyst|Experte)(?:in|en)?(?![A-Za-zÀ-ɏ])/u

/** A consequence of what was just said: its speaker speaks on. */
const consequence = /^["'(]?(?:Das|Dies|Damit|That|This|It)\s+(?:würden?|wären?|könnten?|would|could)(?![A-Za-zÀ-ɏ])/u

/** "For the end of this year it pencils in 140,000 GPUs at IREN": the house by its pronoun, before any company is named. */
function pronounForetells(context: Context, sentence: Sentence): boolean {
  const match = foretells.exec(sentence.text)
  if (!match) return false
  const [first] = groupsOf(context, sentence)
  return first === undefined || first.start >= sentence.start + match.index + match[0].length
}

/** "$17 million to Cantor", „ist Jefferies 12 Millionen wert“: what something is worth to a house. */
const worthTo = /(?<![A-Za-zÀ-ɏ])(?:worth|wert)(?![A-Za-zÀ-ɏ])/u
/** „An Schulden weist die Studie … aus“, "the note lists" */
const lists = /(?<![A-Za-zÀ-ɏ])(?:weist|wies|führt|nennt|listet|verzeichnet|beziffert)\s+$/u

/** Who asserts what stands at `at`, where it is neither a rating nor a target. */
export function speakerOf(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
  const found = speakerHere(context, sentence, at)
  const { source } = context.focus
  if (source === undefined || found?.kind === 'broker' || (found && (sentence.has('says') || !passive.test(sentence.text)))) return found
  return { kind: 'broker', id: source, ahead: sentence.has('forecast') && passive.test(sentence.text), cost: 12 }
}

/** "It is expected to have converted 58%": by whoever counts, not by the company. */
const passive =
  /(?<![A-Za-zÀ-ɏ])(?:(?:is|are|was|were) (?:\w+ )?(?:expected|forecast|seen|projected|estimated|thought|credited|likely)|wird \p{L}+ erwartet|soll nach|dürfte\w*|(?:wird|werden) [^.;]{0,60}(?:zugetraut|gerechnet|erwartet|geschätzt))(?![A-Za-zÀ-ɏ])/iu

function speakerHere(context: Context, sentence: Sentence, at: Slice): Speaker | undefined {
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
      near(sentence, place, 'buildCost', 4) ||
      (!after && lists.test(sentence.source.slice(Math.max(sentence.start, place.start - 14), place.start)))
    const applies =
      !after &&
      /^(?:,[^,;]{2,30})?,\s+(?:which|who|das|die|der)\s+(?:itself |selbst |now |nun )?(?:uses?|applies|assumes?|puts?|works with|plugs in|takes|pencils in|values|allows|setzt|nimmt|verwendet|unterstellt|veranschlagt|rechnet|mit)(?![A-Za-zÀ-ɏ])/u.test(
        sentence.source.slice(place.end, at.start),
      )
    // "Rosenblatt is generous: when 2027 ends, the miners will in its view have …"
    const inItsView = !after && inView.test(sentence.source.slice(place.end, at.start))
    const owns =
      applies ||
      inItsView ||
      /^\s+(?:now |currently |derzeit |inzwischen )?(?:counts?|counted|tallies|zählt|zählte|addiert|errechnet)\s/.test(
        sentence.source.slice(place.end, place.end + 30),
      ) ||
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
    // "1,150 MW of critical IT load that the house thinks will be leased"
    const thought =
      after &&
      /^(?:\s+of\s[^,;]{0,44}|\s+\p{L}+)?(?:,)?\s+(?:that|which|die|das|den)\s+(?:the\s+|die\s+|das\s+)?$/u.test(
        sentence.source.slice(from, to),
      ) &&
      (near(sentence, place, 'forecast', 2) ||
        sentence.cues('forecast').some((cue) => cue.start >= place.end && !/[,;:]\s/.test(sentence.source.slice(place.end, cue.start))))
    const valued =
      after &&
      worthTo.test(sentence.source.slice(sentence.start, at.start)) &&
      /(?:^|\s)(?:to|for)\s+(?:the )?$/u.test(sentence.source.slice(from, to))
    if (
      after
        ? !(closing || inserted || counted || valued || thought || (asserts && near(sentence, at, 'forecast', 6)))
        : !(asserts || owns || counted)
    )
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
  const labelled = labelledSpeaker(outline, sentence.passage)
  if (labelled) return { kind: 'broker', id: labelled.id, ahead: sentence.has('forecast'), cost: 8 }
  const { interview } = outline
  if (interview?.answers.has(sentence.passage))
    return { kind: interview.kind, id: interview.id, ahead: interview.kind === 'broker' && sentence.has('forecast'), cost: 8 }
  if (
    focus.speaker?.kind === 'company' &&
    focus.speaker.passage === sentence.passage &&
    sentence
      .cues('ownVoice')
      .some((cue) => !/\s|^(?:I|my|ich|mein\p{Ll}*)$/iu.test(sentence.source.slice(cue.start, cue.end)) || near(sentence, cue, 'says', 1))
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
    if (
      here &&
      held.kind === 'company' &&
      /\bwould\b(?! not (?:say|comment|disclose|name|be drawn|confirm))/.test(sentence.text) &&
      sentence.has('companyNoun')
    )
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
        pronounForetells(context, sentence) ||
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
