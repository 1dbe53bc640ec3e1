// What every frame gets and gives, and the qualifiers that frames share.
import type { AttributeName, Qualifiers } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import { isAsserted } from '../assertion/asserted.ts'
import { isDisclaimed } from '../assertion/disclaimed.ts'
import { isOfOthers } from '../assertion/others.ts'
import type { Quantity } from '../quantities/index.ts'
import { amountsOf, spanOf } from '../quantities-of.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { bothOf, groupsOf, strangers, subjectOf, type Subject } from '../subject.ts'
import { speakerOf, type Speaker } from '../voices/voice.ts'

export interface Scene {
  readonly context: Context
  readonly sentence: Sentence
  /** The other quantities of the sentence. */
  readonly others: readonly Quantity[]
}

/** Reads one quantity of a sentence; an empty list when it is nothing that the frame knows. */
export type Frame = (scene: Scene, quantity: Quantity) => readonly Draft[]

export interface Fill {
  readonly attribute: AttributeName
  readonly qualifiers?: Qualifiers
  /** Whether the sector may be the subject. */
  readonly sector?: boolean
  /** Set where the subject is known from the attribute. */
  readonly subject?: Subject
  readonly speaker?: Speaker | undefined
  /** From 0 to 1: how sure the attribute is. */
  readonly sure: number
  readonly span?: Slice
  /** Where the subject is looked from, if not from the figure. */
  readonly anchor?: Slice
}

const howSure: Readonly<Record<Subject['how'], number>> = {
  beside: 1,
  named: 1,
  after: 0.93,
  section: 0.97,
  reference: 0.96,
  focus: 0.95,
  carried: 0.85,
  main: 0.97,
  sector: 0.98,
}

/** Attributes whose figure belongs to whoever is named last before it, be it a company of the list or not. */
const personal: ReadonlySet<AttributeName> = new Set([
  'share_price',
  'price_move',
  'drawdown',
  'market_cap',
  'shares_outstanding',
  'cash',
  'debt',
  'bitcoin_holdings',
  'price_target',
  'bitcoin_production',
  'hashrate',
])

/** What in this field only a company of the list has: enough to go on with the one of the passage before, though nothing points back to it. */
const ofTheField: ReadonlySet<AttributeName> = new Set([
  'debt',
  'cash',
  'bitcoin_holdings',
  'bitcoin_production',
  'hashrate',
  'fleet_efficiency',
  'shares_outstanding',
  'contract_value',
  'contract_term',
  'backstop_value',
  'capacity',
])

const builds =
  /^['’]?s?\s*(?:,[^,]{2,60},)?\s*(?:is|are|was|has|plans?|wants|will|runs|owns|builds?|plant|baut|hat|will|betreibt|besitzt|errichtet)(?![A-Za-zÀ-ɏ])/u
const ownWorks =
  /(?:putting up|building|develop|construct|plan(?:s|ned|ning)?\b|own|runn?(?:s|ing)\b|operat|erricht|baut|plant|betreib|besitz|in its queue|requests)/i
/** Authorities, neighbours and the like as the subject of a sentence: not the company that the document is about. */
const publicBody =
  /^["'(\s]*(?:Die|Der|Das|The|My|Mein)\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:er|s)\s+)?(?:Regierung|Stadt|Kanton|Gemeinde|Landkreis|Land|Bundesland|Ministerium|Behörde|Nachbar|Universität|Bahn|government|city|county|town|mayor|school|canton|ministry|state|university|neighbou?r|army|port)(?![A-Za-zÀ-ɏ])/u
const unknownSubject = /^["'(\s]*([A-ZÀ-Þ][a-zß-ɏ]{3,})\s+(?:has|had|plans|wants|builds|owns|runs|operates|expects)\s/u

const approver =
  /(?<![A-Za-zÀ-ɏ])(?:Power|Electric|Energy|Grid|Utilit(?:y|ies)|grid operator|utility|ERCOT|AEP|Oncor|Entergy|Netzbetreiber\w*|Versorger\w*|Stadtwerke)(?![A-Za-zÀ-ɏ])[^.;]{0,24}(?<![A-Za-zÀ-ɏ])(?:has|have|had|hat|haben)?\s*[^.;]{0,60}(?:approved|granted|cleared|allocated|genehmigt|bewilligt|zugesagt)(?![A-Za-zÀ-ɏ])/u

const publicMoney: ReadonlySet<AttributeName> = new Set(['contract_value', 'annual_revenue', 'debt', 'cash'])

/** A tenant, a chip maker or a house that no list knows opens the clause as the one who has, builds, ships or buys. */
const doesItself =
  /^['’]?s?,?\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}?(?:has|had|have|hat|hatte|holds|held|besitzt|besaß|owns|owned|operates?|operated|betreibt|betrieb|runs|ran|ships?|shipped|liefert|lieferte|sold|sells|verkaufte|spent|spends|will spend|bought|buys|kaufte|built|builds|baut|baute|plans|plant|will|wants|reported|meldete|counted)(?![A-Za-zÀ-ɏ])/u
const rentsItself =
  /^['’]?s?,?\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}?(?:leased|leases|rented|rents|mietet\w*|will lease|will rent|will spend|signed|unterzeichnete|took|takes)(?![A-Za-zÀ-ɏ])/u

/** In the clause of the figure a tenant acts for itself, and no company of the list, site or "the company" stands there. */
function actsForItself(scene: Scene, at: Slice, subject: Subject): boolean {
  const { sentence, context } = scene
  const segment = Math.max(sentence.start, sentence.source.lastIndexOf(';', at.start) + 1)
  const stop = sentence.source.indexOf(';', at.end)
  const end = stop < 0 || stop > sentence.end ? sentence.end : stop
  const inside = (place: Slice) => place.start >= segment && place.end <= end
  // "CoreWeave has 2.9 GW under contract, 590 MW of it with Core Scientific": who is named behind the next figure goes with that.
  const next = scene.others.find((other) => other.start >= at.end && other.unit === 'MW')
  const withNext = (name: Slice) =>
    next !== undefined &&
    name.start >= next.end &&
    /^[^;.]{0,20}(?:of (?:it|them|that|those|this|which)|davon|hiervon|von ihnen)/u.test(sentence.source.slice(next.end))
  if (sentence.names.some((name) => (name.kind === 'company' || name.kind === 'site') && inside(name) && !withNext(name))) return false
  if (
    sentence
      .cues('companyNoun')
      .some((noun) => inside(noun) && !/^(?:its?|they|their|sie|ihre?\w*|seine?\w*)$/i.test(sentence.source.slice(noun.start, noun.end)))
  )
    return false
  if (subject.how === 'section' || subject.how === 'beside') return false
  const [actor] = sentence.names.filter((name) => name.kind === 'tenant' && inside(name) && name.end <= at.start)
  if (!actor || !/^["'(\s]*(?:(?:Die|Der|Das|The|And|Und|But|Aber|While|Rival)\s+)?$/.test(sentence.source.slice(segment, actor.start)))
    return false
  const rest = sentence.source.slice(actor.end, end)
  if (/(?<![A-Za-zÀ-ɏ])(?:here|there|dort|hier|am Standort|at the site)(?![A-Za-zÀ-ɏ])/iu.test(rest)) return false
  const rents =
    rentsItself.test(rest) ||
    /(?<![A-Za-zÀ-ɏ])(?:leased|rented|taken|signed|gemietet|angemietet|unterzeichnet|belegt)(?![A-Za-zÀ-ɏ])/u.test(rest)
  if (rents) return context.focus.deal === undefined || subject.how === 'after'
  return doesItself.test(rest)
}

/** „Der Stromverbrauch meiner Gemeinde“: a neighbour's, not a company's. */
const privateMatter =
  /(?<![A-Za-zÀ-ɏ])(?:meine[rsnm]?|unsere[rsnm]?|my|our)\s+(?:\p{L}+\s+)?(?:Gemeinde|Stadt|Dorf(?:es)?|Haushalts?|Wohnung|Haus(?:es)?|Familie|town|village|household|house|home|city|street)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:man|wer|they|someone|the (?:state|minister|mayor|governor)) (?:(?:had |has |once )*promised )?(?:uns|mir|us|me)(?![A-Za-zÀ-ɏ])/u

/** Somebody whom no list knows is the subject of the sentence: "Dominion has 47 gigawatts of requests in its queue". */
function saysOfOthers(scene: Scene, subject: Subject): boolean {
  const { sentence, context } = scene
  if (context.outline.voice === 'own' || (subject.how !== 'main' && subject.how !== 'focus' && subject.how !== 'carried')) return false
  if (publicBody.test(sentence.text)) return ownWorks.test(sentence.text)
  const match = unknownSubject.exec(sentence.text)
  if (!match || !ownWorks.test(sentence.text)) return false
  const end = sentence.start + match[0].length
  return !sentence.names.some((name) => name.start < end) && !sentence.cues('companyNoun').some((noun) => noun.start < end)
}

/** A stranger stands between the subject and the figure, or the sentence names only strangers. */
function ownedByStranger(scene: Scene, at: Slice, subject: Subject, attribute: AttributeName): boolean {
  // A company's own paper speaks of itself.
  if (scene.context.outline.voice === 'own') return false
  if (attribute === 'capacity' && saysOfOthers(scene, subject)) return true
  if (subject.place === undefined && privateMatter.test(scene.sentence.text)) return true
  if ((attribute === 'capacity' || attribute === 'gpu_count' || attribute === 'annual_revenue') && actsForItself(scene, at, subject))
    return true
  if (publicMoney.has(attribute) && subject.how !== 'named' && publicBody.test(scene.sentence.text)) return true
  // "American Electric Power has approved 570 MW for Clarington": a utility approves another's power.
  if (attribute === 'capacity' && subject.place !== undefined && approver.test(scene.sentence.text)) return false
  const names = strangers(scene.sentence)
  if (names.length === 0) return false
  const { source } = scene.sentence
  const segment = Math.max(scene.sentence.start, source.lastIndexOf(';', at.start) + 1)
  const before = names.filter((name) => name.end <= at.start && name.start >= segment)
  const last = before.at(-1)
  const [first] = before
  if (!last || !first) return false
  const place = subject.place !== undefined && subject.place.start >= segment && subject.place.end <= at.start ? subject.place : undefined
  if (place && place.start > last.start) return false
  const isTenant = (name: Slice) => scene.sentence.names.some((known) => known.kind === 'tenant' && known.start === name.start)
  const leads = (name: Slice) =>
    /^["'(\s]*(?:(?:Die|Der|Das|Den|The|Privately held|privately held|Bei|Auch|And|Und|While|Während|Rival|Konkurrent)\s+)*(?:Aktien? (?:von|der|des)\s+|Papiere? von\s+|shares (?:of|in)\s+)?(?:\w+ )?$/.test(
      source.slice(segment, name.start),
    )
  const owner = leads(first) ? first : undefined
  if (personal.has(attribute)) {
    if (attribute === 'debt' || attribute === 'cash') return place === undefined && owner !== undefined
    if (place === undefined) return owner !== undefined || isTenant(last)
    const nearer = scene.sentence.distance(place.end, at.start) > scene.sentence.distance(last.end, at.start)
    // "… has let 400 MW to CoreWeave; the stock closed at": the stock is that of whoever the sentence is about.
    const returns = /(?:\b[Dd]ie|\b[Ii]ts|\b[Ii]hre|\b[Ss]eine|\b[Tt]he) (?:Aktien?|Papiere?|shares?|stock)(?![A-Za-zÀ-ɏ])/u.test(
      source.slice(last.end, at.start),
    )
    return nearer && (leads(last) || (!returns && (attribute === 'share_price' || attribute === 'price_move')))
  }
  if (place !== undefined) return false
  const builders = /(?<![A-Za-zÀ-ɏ])(?:baut|zieht|errichtet|plant|betreibt)\s+(?:die |der |das )?(?:\p{Ll}+\s+){0,3}$/u
  if (attribute === 'capacity' && before.some((name) => isTenant(name) && builders.test(source.slice(segment, name.start)))) return true
  const works = (name: Slice) => builds.test(source.slice(name.end)) && ownWorks.test(source.slice(name.end, at.start))
  if (attribute === 'capacity' && before.some((name) => isTenant(name) && works(name))) return true
  return owner !== undefined && !isTenant(owner)
}

const refused = new WeakMap<Sentence, Set<number>>()

/** Says that the words around a figure speak against every reading of it, and gives no facts: nothing else may guess at it. */
export function refuse({ sentence }: Scene, at: Slice): readonly Draft[] {
  const places = refused.get(sentence) ?? new Set<number>()
  refused.set(sentence, places.add(at.end))
  return []
}

/** Whether a rule knew a figure and left it out. */
export function isRefused({ sentence }: Scene, at: Slice): boolean {
  return refused.get(sentence)?.has(at.end) ?? false
}

/** Facts for each subject and amount of a quantity; nothing when the sentence does not assert it or nobody owns it. */
export function fill(scene: Scene, quantity: Quantity, how: Fill): readonly Draft[] {
  const { context, sentence } = scene
  const span = how.span ?? spanOf(quantity)
  const subject = how.subject ?? subjectOf(context, sentence, how.anchor ?? span, how.sector ?? false)
  if (!subject || subject.ids.length === 0) return []
  if (subject.how === 'carried' && !ofTheField.has(how.attribute)) return []
  const speaker = 'speaker' in how ? how.speaker : speakerOf(context, sentence, span)
  if (!isAsserted(sentence, span, how.attribute, speaker)) return refuse(scene, quantity)
  if (isDisclaimed(context, sentence, span, how.attribute)) return refuse(scene, quantity)
  if (
    how.subject === undefined &&
    (ownedByStranger(scene, span, subject, how.attribute) || isOfOthers(context, sentence, span, subject, how.attribute))
  )
    return refuse(scene, quantity)
  const ids = ownersOf(scene, quantity, subject, how.attribute)
  const drafts: Draft[] = []
  const reasons: string[] = []
  let confidence = how.sure * howSure[subject.how]
  if ((subject.how === 'focus' && subject.cost > 8) || subject.how === 'carried') {
    confidence *= 0.9
    reasons.push('the company was named in an earlier passage')
  }
  if (context.outline.damaged) {
    confidence *= 0.9
    reasons.push('the text is damaged')
  }
  for (const id of ids) {
    for (const amount of amountsOf(quantity)) {
      drafts.push({
        subject: id,
        attribute: how.attribute,
        value: amount.value,
        qualifiers: {
          ...(amount.previous === undefined ? {} : { previous: amount.previous }),
          ...(speaker === undefined || (speaker.kind === 'company' && speaker.id !== id) ? {} : { by: speaker.id }),
          ...how.qualifiers,
          ...(amount.bound === undefined ? {} : { bound: amount.bound }),
        },
        span,
        passage: sentence.passage,
        origin: sentence.kind === 'heading' ? 'heading' : 'sentence',
        confidence,
        reasons,
      })
    }
  }
  return drafts
}

/** Of a group of companies, the one that a figure in a list of figures belongs to: "lower targets of $13 and $12 respectively". */
function ownersOf(scene: Scene, quantity: Quantity, subject: Subject, how: AttributeName): readonly string[] {
  const { sentence, others, context } = scene
  const list = [...others, quantity]
    .filter((other) => other.unit === quantity.unit && !other.superseded)
    .toSorted((a, b) => a.start - b.start)
  const run = (count: number) => {
    // The figures that stand together with this one: only "," and "and" between them.
    const at = list.indexOf(quantity)
    let first = at
    let last = at
    const joined = (a: Quantity | undefined, b: Quantity | undefined) =>
      a !== undefined &&
      b !== undefined &&
      /^\s*(?:,|and|und|,\s*(?:and|und)|beziehungsweise|bzw\.|respectively)?\s*(?:(?:from|von)\s+\S+\s+)?(?:to |auf |for )?$/i.test(
        sentence.source.slice(a.end, b.start),
      )
    while (joined(list[first - 1], list[first])) first--
    while (joined(list[last], list[last + 1])) last++
    return last - first + 1 === count ? at - first : -1
  }
  const ids = subject.ids
  if (ids.length === 1) {
    // "a buy to TeraWulf and a sell to MARA, with targets of $24 and $7": companies named one by one, figures told in turn.
    const names = groupsOf(context, sentence).filter((group) => group.start < quantity.start)
    const together = names.findLast((group) => group.end <= quantity.start && group.ids.length > 1)
    const alone = names.every((group) => group.ids.length === 1)
    // One of those named in turn may be none of the list: "CoreWeave at Buy and Applied Digital at Buy, with targets of $160 and $46".
    const beside =
      together || !alone || names.length === 0 || how !== 'price_target'
        ? []
        : strangers(sentence).filter(
            (name) => name.end <= quantity.start && !names.some((group) => group.start < name.end && name.start < group.end),
          )
    const named = together
      ? together.ids
      : alone
        ? [
            ...names.map((group) => ({ start: group.start, id: group.ids[0] ?? '' })),
            ...beside.map((name) => ({ start: name.start, id: '' })),
          ]
            .toSorted((a, b) => a.start - b.start)
            .map((entry) => entry.id)
        : []
    const turn = run(named.length)
    const first = list[list.indexOf(quantity) - Math.max(0, turn)]
    if (
      turn >= 0 &&
      named.length > 1 &&
      first !== undefined &&
      names.every((group) => group.end <= first.start) &&
      /(?:targets|prices|respectively|Kursziele\w*|Zielen?|Ziele lauten|Kurse\w*|je)(?![A-Za-zÀ-ɏ])[^;,]{0,24}$/iu.test(
        sentence.source.slice(sentence.start, first.boundStart),
      )
    )
      return named.slice(turn, turn + 1).filter((id) => id !== '')
    // "…; together they run 1,300 MW": nobody's alone.
    if (
      names.length > 1 &&
      /(?<![A-Za-zÀ-ɏ])(?:together|combined|between them|zusammen|gemeinsam)(?![A-Za-zÀ-ɏ])/iu.test(
        sentence.source.slice(Math.max(names.at(-1)?.end ?? sentence.start, sentence.start), quantity.start),
      )
    )
      return []
    const both = bothOf(context, sentence, quantity)
    if (both && subject.how !== 'beside') {
      const index = run(both.length)
      const id = both[index]
      if (id !== undefined) return [id]
    }
    return ids
  }
  const id = ids[run(ids.length)]
  if (id !== undefined) return [id]
  if (/(?<![A-Za-zÀ-ɏ])(?:each|both|respectively|je|jeweils|beide[nrm]?|alike)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)) return ids
  if (/(?<![A-Za-zÀ-ɏ])(?:together|combined|jointly|between them|zusammen|gemeinsam)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)) return []
  return subject.place !== undefined && subject.place.end <= quantity.start && subject.cost < 4 ? [ids.at(-1) ?? ''] : []
}
