// Headings and lines that head what follows them: a company, a house, a site, a month, or what brokers did.
import { headedAct } from './houses/call-lists.ts'
import { isRegion, sitesOf } from './deals/deal.ts'
import type { Context } from './discourse.ts'
import { labelIn, type Label } from './lexicon/labels.ts'
import type { Passage } from './outline.ts'
import type { Sentence } from './sentence.ts'
import { groupsOf } from './subject.ts'

/** Lines of a record that say a rating, a target or whose it is: no headings, however short. */
const ratingLine =
  /^\W*(?:(?:new |old |current |neue[s]? |alte[s]? )?(?:rating|recommendation|stance|einstufung|votum|urteil|empfehlung|(?:price )?target|PT|kursziel|ziel|broker|house|firm|analyst(?:in)?|haus|analysehaus|action|aktion|company|stock|aktie|unternehmen)|(?:old|new|was|now|before|previously|alt|neu|bisher|zuvor|vorher|jetzt|nun))\s?(?:\([^)]*\))?:\s\S/iu

/** "Needham on Riot Platforms", „KBW: Cipher (CIFR)“, "IREN - Roth": a heading of one house on one company and nothing else. */
function onCompany(sentence: Sentence): boolean {
  const names = sentence.names.filter((name) => name.kind === 'company' || name.kind === 'broker')
  const rest = names
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, name) => text.slice(0, name.start - sentence.start) + text.slice(name.end - sentence.start), sentence.text)
  return /^(?:[^\p{L}\d]|on|zu|über|zur?|at|bei|by|von|for|für|the|die|der|analysts?|research|Aktie)*$/iu.test(rest)
}

/** "Contract value", „Die Laufzeit“: a heading of a few words that names what the figures below it are. */
function topicOf(sentence: Sentence): Label | undefined {
  const words = sentence.text.trim().replace(/^(?:the|their|how (?:long|much)|die|der|das|wie (?:lange|viel))\s+/iu, '')
  if (words.length > 30 || /\d|\s(?:and|und|or|oder)\s/iu.test(words) || sentence.names.length > 0) return undefined
  return labelIn(words)
}

const aroundSite =
  /^(?:[^\p{L}\d]|the|our|at|in|site|sites|campus|facility|data|cent(?:er|re)s?|county|project|location|standort|gelände|rechenzentrum|projekt|der|das|in|bei|am|im)*$/iu

/** "Tydal, Norway", "The Panther Creek campus", „Standort Corsicana (Texas)“: a heading of one site and nothing else. */
function siteAlone(sentence: Sentence): string | undefined {
  const [first, ...others] = sitesOf(sentence).toSorted((a, b) => b.rank - a.rank)
  if (!first || first.rank < 2 || others.some((other) => other.rank >= first.rank) || sentence.text.length > 60) return undefined
  const names = [...sentence.names.filter((name) => name.kind === 'site' || name.kind === 'place'), first]
  const left = names
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, name) => text.slice(0, Math.max(0, name.start - sentence.start)) + text.slice(Math.max(0, name.end - sentence.start)),
      sentence.text,
    )
  return aroundSite.test(left) ? first.name : undefined
}

/** "Clarington, Ohio. 570 MW has been approved.", "Rockdale: …": a passage that begins with its site is of it, and of no other. */
export function openSite(context: Context, passage: Passage, number: number): void {
  const { focus } = context
  const { section } = focus
  if (section?.opening === true && section.passage !== number) {
    if (section.before === undefined) delete focus.section
    else focus.section = section.before
  }
  const [first, second] = passage.sentences
  if (!first || !second || (passage.kind !== 'paragraph' && passage.kind !== 'item') || first.quantities.length > 0) return
  const site = /[.:]$/.test(first.text.trim()) ? siteAlone(first) : undefined
  if (site === undefined) return
  const before = focus.section
  focus.section = { companies: before?.companies ?? [], site, passage: number, opening: true, ...(before === undefined ? {} : { before }) }
  focus.site = { name: site, passage: number }
}

/** Headings and list heads set what the passages under them are about. */
export function openSection(context: Context, passage: Passage, number: number): void {
  const { focus } = context
  const [sentence] = passage.sentences
  if (!sentence || passage.sentences.length > 2) return
  const act = headedAct(passage)
  if (act !== undefined) {
    focus.act = act
    delete focus.section
    return
  }
  const next = context.outline.passages[number + 1]
  const short = passage.sentences.length === 1 && sentence.text.length < 90 && !/[.!:;+,]$/.test(sentence.text)
  const figures = sentence.quantities.some((quantity) => quantity.unit !== '')
  const numbered = passage.kind === 'item' && short && next?.kind === 'paragraph' && !figures
  const isLine = /^[^:]{3,60}:\s[^:]*\d/.test(sentence.text) || ratingLine.test(sentence.text)
  const plain = passage.kind === 'paragraph' && short && !isLine && !sentence.quantities.some((quantity) => quantity.unit !== '')
  const heading = (passage.kind === 'heading' && !ratingLine.test(sentence.text)) || numbered || plain
  if (!heading) return
  const label = topicOf(sentence)
  if (label) focus.topic = { label, passage: number }
  else delete focus.topic
  if (!sentence.names.some((name) => name.kind === 'company' || name.kind === 'broker')) delete focus.act
  const period = sentence.dates.find((mention) => mention.period !== undefined || mention.date.length === 7)
  if (period) focus.headed = period
  else if (passage.kind === 'heading') delete focus.headed
  // "Sector view", „Branche“: no longer the company of the section before.
  if (
    /^(?:the )?(?:sector|industry|group|branche|sektor)(?![A-Za-zÀ-ɏ])/i.test(sentence.text.trim()) &&
    groupsOf(context, sentence).length === 0
  ) {
    focus.subjects = ['SECTOR']
    focus.subjectPassage = number
  }
  const groups = groupsOf(context, sentence)
  const brokers = sentence.names.filter((name) => name.kind === 'broker')
  const named = brokers.length === 1 && groups.length === 1 && onCompany(sentence)
  const alone = brokers.length === 1 && ((groups.length === 0 && sentence.text.length < 48) || named)
  const best = sitesOf(sentence).toSorted((a, b) => b.rank - a.rank)[0]
  // A state that a long headline names in passing heads nothing.
  const site = best && (!isRegion(best.name) || sentence.text.length < 40) ? best : undefined
  const listed = next?.sentences[0] !== undefined && ratingLine.test(next.sentences[0].text)
  if ((number > 0 || listed) && (groups.length === 1 || alone)) {
    const companies = groups[0]?.ids ?? []
    focus.section = {
      companies: companies.length === 1 ? companies : [],
      ...(site ? { site: site.name } : {}),
      ...(alone && brokers[0] ? { broker: brokers[0].id } : {}),
      passage: number,
    }
    if (alone && brokers[0]) {
      focus.broker = brokers[0].id
      focus.brokerPassage = number
    }
    if (site) focus.site = { name: site.name, passage: number }
  } else {
    // A company's page on one of its sites speaks of it to the end, whatever its headings say.
    const ownSite = siteAlone(sentence)
    if (ownSite !== undefined && passage.kind === 'heading' && context.outline.voice === 'own' && focus.headings === 0) focus.page = ownSite
    const headed = ownSite ?? focus.page
    if (headed !== undefined) focus.section = { companies: [], site: headed, passage: number }
    else if (number > 0) delete focus.section
  }
  if (passage.kind === 'heading') focus.headings++
}
