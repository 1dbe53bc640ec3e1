// How far along megawatts are, from the words of their clause, and whether a tenant gets them.
import type { Basis, Stage } from '../../facts/index.ts'
import { labelLine } from '../time/dating.ts'
import { aboutContract, tenantsOf, tenantTakes } from '../deals/deal.ts'
import type { Quantity } from '../quantities/index.ts'
import type { CueName } from '../lexicon/cues.ts'
import type { Slice } from '../sentences.ts'
import { distance } from './basis.ts'
import type { Scene } from './frame.ts'

export interface Staged {
  readonly stage?: Stage
  /** How near its word stands. */
  readonly cost: number
  /** Of a pipeline: named as one, not only planned. */
  readonly noun?: boolean
}

/** "For 20 years", „bis 2041“: how long something runs that is a contract. */
const lasts =
  /^\s+(?:(?:for|over|auf|über|für)\s+(?:(?:a|an|the|its|die|den|eine[nr]?)\s+)?(?:(?:about|some|initial|full|rund|gut|etwa|ersten?)\s+)?[\p{L}\d-]+[ -](?:years?|decades?|Jahren?|Jahrzehnte)|(?:\p{L}+|\d+)\s+(?:years?|Jahre)|(?:until|to|through|bis)\s+(?:\p{L}+\s+)?20\d\d)(?![\p{L}])/u

/** The stage of megawatts from the words of the clause, the nearer the better. */
export function stageOf(scene: Scene, quantity: Quantity, span: Slice, basis: Basis | undefined): Staged {
  const { context, sentence } = scene
  const clause = sentence.clause(span.start)
  const compound = quantity.compoundOf ?? ''
  if (/pipeline/i.test(compound) && !/vereinbarung|agreement|vertr/i.test(sentence.source.slice(span.end, span.end + 40)))
    return { stage: 'pipeline', cost: 0 }
  if (/vertrag|lease|miet|contract|agreement|deal|paket|auftrag/i.test(compound)) return { stage: 'contracted', cost: 0 }
  if (/pipeline/i.test(compound)) return { stage: 'contracted', cost: 0 }
  const rules: readonly (readonly [CueName, Stage, number])[] = [
    ['pipeline', 'pipeline', 1],
    ['underReview', 'pipeline', 0],
    ['construction', 'construction', 0],
    ['operating', 'operating', 1],
    ['potential', 'potential', 1],
    ['leased', 'contracted', 2],
  ]
  const rivals = scene.others.filter((other) => other.unit === 'MW' && !other.superseded)
  const negated = (cue: Slice) =>
    /none of (?:which|them|it)[^;]{0,40}$/i.test(sentence.source.slice(Math.max(sentence.start, cue.start - 60), cue.start)) || negates(cue)
  const negates = (cue: Slice) =>
    /(?:\bno|\bnot|\bnever|n't|\bwithout|\bnone|\bnothing|\bnobody|\bkein\w*|\bnichts?|\bohne|\byet to)\s+(?:\w+\s+){0,3}$/i.test(
      sentence.source.slice(Math.max(sentence.start, cue.start - 26), cue.start),
    )
  let best: { stage: Stage; cost: number; noun: boolean } | undefined
  for (const [cue, stage, extra] of rules) {
    for (const place of sentence.cues(cue)) {
      const inside = place.start >= clause.start && place.end <= clause.end
      // "600 MW are approved; a substation is planned"
      if (stage !== 'contracted' && place.start > span.end && sentence.source.slice(span.end, place.start).includes(';')) continue
      const text = sentence.source.slice(place.start, place.end)
      if (stage === 'contracted' && negated(place)) continue
      if (stage !== 'contracted' && rivals.some((rival) => distance(scene, rival, place) < distance(scene, span, place))) continue
      if (
        stage === 'contracted' &&
        /^(?:tenants?|Mieter\w*)$/i.test(text) &&
        /(?:without|no|ohne|kein\w*|prospective|possible|potential|find|mögliche\w*)\s+(?:\w+\s+)?$/i.test(
          sentence.source.slice(Math.max(sentence.start, place.start - 24), place.start),
        )
      )
        continue
      // "It covers 240 MW and runs for 20 years": the lease runs, not the megawatts.
      if (
        stage === 'operating' &&
        /^(?:runs?|ran|läuft|laufen|lief)$/i.test(text) &&
        lasts.test(sentence.source.slice(place.end, sentence.end))
      )
        continue
      // „muss bis Juni 133 MW übergeben“: not yet.
      if (
        stage === 'operating' &&
        /^(?:übergeben|geliefert|bereitgestellt)$/i.test(text) &&
        /(?<![\p{L}])(?:muss|müssen|soll|sollen|will|wollen|möchte)(?![\p{L}])/u.test(sentence.source.slice(clause.start, place.start))
      )
        continue
      const cost = distance(scene, span, place) + (inside ? 0 : 5) + extra
      if (cost > (stage === 'pipeline' ? 32 : 22)) continue
      // „AMD nutzt dort 50 Megawatt“: used by a tenant.
      const tenantUses =
        stage === 'operating' &&
        /^(?:nutzt|nutzen|uses?)$/i.test(text) &&
        tenantsOf(sentence).some(
          (name) =>
            name.end <= place.start &&
            (sentence.distance(name.end, place.start) <= 1 ||
              // „wird Microsoft am Campus 200 MW nutzen“
              /(?<![A-Za-zÀ-ɏ])(?:wird|werden|will|wollen|soll|sollen|kann|können|will)\s+$/u.test(
                sentence.source.slice(Math.max(sentence.start, name.start - 10), name.start),
              ) ||
              /^\s+(?:will|is to|can)\s+use(?![a-z])/u.test(sentence.source.slice(name.end, name.end + 14))),
        )
      if (tenantUses) {
        best = { stage: 'contracted', cost, noun: false }
        continue
      }
      if (!best || cost < best.cost)
        best = { stage, cost, noun: /pipeline|intent|LOI|MOU|memorandum|binding|Absicht|development|Entwicklung/i.test(text) }
    }
  }
  // A contract that nobody signed and nobody rents is none to go on with.
  const held = context.focus.deal
  const deal = held && (held.counterparty !== undefined || held.signed !== undefined || held.kind !== undefined) ? held : undefined
  if (
    !best &&
    deal &&
    basis !== 'approved' &&
    (sentence.kind === 'item' ||
      labelLine.test(sentence.text) ||
      sentence.passage === deal.passage ||
      (context.outline.voice === 'own' && aboutContract(sentence))) &&
    (basis === 'critical_it' || basis === 'gross')
  )
    return { stage: 'contracted', cost: 8 }
  // "Value: $3.4 billion. Term: five years. Capacity: about 60 MW at Childress."
  if (!best && deal?.passage === sentence.passage && basis !== 'approved' && labelLine.test(sentence.text))
    return { stage: 'contracted', cost: 8 }
  // „Seit voriger Woche sind es 50 Megawatt“: of the lease just told.
  if (
    !best &&
    deal?.passage === sentence.passage &&
    basis !== 'approved' &&
    /(?:sind|waren|werden) es (?:nun |jetzt |schon |bereits )?$/u.test(sentence.source.slice(sentence.start, span.start))
  )
    return { stage: 'contracted', cost: 8 }
  // "Cipher's lease runs for 15 years; it covers 300 MW (gross)"
  if (
    !best &&
    (basis === 'critical_it' || basis === 'gross') &&
    sentence.cues('contract').some((cue) => cue.end < clause.start) &&
    /^[\s;,]*(?:it|they|this|er|sie|es|das|dies|dieser)\s/i.test(sentence.source.slice(clause.start, clause.end))
  )
    return { stage: 'contracted', cost: 8 }
  // "Galaxy signed on Tuesday: 210 MW of critical IT load, 12 years"
  if (
    !best &&
    (basis === 'critical_it' || basis === 'gross') &&
    sentence.cues('signed').some((cue) => cue.end <= span.start) &&
    sentence.quantities.some((other) => other.unit === 'year')
  )
    return { stage: 'contracted', cost: 8 }
  if (!best && basis !== 'approved' && (tenantServed(scene, span) || tenantTakes(sentence, span))) return { stage: 'contracted', cost: 6 }
  return best ?? { cost: 99 }
}

/** No other megawatts and no verb of somebody else between them. */
function alone(scene: Scene, span: Slice, name: Slice): boolean {
  return !scene.others.some((other) => other.unit === 'MW' && other.start >= span.end && other.end <= name.start)
}

/** A tenant of the figure's clause that gets the megawatts: "goes to CoreWeave", „an Anthropic gehen“. */
export function tenantServed(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const clause = sentence.clause(span.start)
  // "Crusoe pays … for 133 megawatts"
  const pays =
    /(?<![A-Za-zÀ-ɏ])(?:for|für)\s+$/u.test(sentence.source.slice(Math.max(sentence.start, span.start - 5), span.start)) &&
    /(?<![A-Za-zÀ-ɏ])(?:pays?|paid|zahlt|zahlen|zahlte)\s/u.test(sentence.source.slice(clause.start, span.start))
  // „muss CoreWeave bis Juni 133 Megawatt übergeben“
  const owed = (name: Slice) =>
    name.start >= clause.start &&
    name.end <= span.start &&
    /(?<![\p{L}])(?:muss|müssen|soll|sollen|will|wollen|wird|werden|hat)\s+(?:\p{Lu}[\p{L}\d&. ]{1,30}\s)?(?:der |dem |den )?$/u.test(
      sentence.source.slice(clause.start, name.start),
    ) &&
    /^[^,;]{0,50}\s(?:zu übergeben|übergeben|liefern|bereitstellen|bereitzustellen|überlassen|abzuliefern)(?![\p{L}])/u.test(
      sentence.source.slice(span.end, clause.end),
    )
  return tenantsOf(sentence).some(
    (name) =>
      owed(name) ||
      (((name.start >= clause.start && name.end <= clause.end) ||
        // "40 megawatts, or about 19,000 processors, to the start-up Poolside"
        (name.start >= span.end && /^[^;.:]{0,90}$/.test(sentence.source.slice(span.end, name.start)) && alone(scene, span, name))) &&
        ((pays && name.end <= span.start) ||
          /(?<![A-Za-zÀ-ɏ])(?:to|for|für|an|An|Für)\s+(?:(?:the|its|a|an|den|die|das|dem|der)\s+(?:[\p{L}-]+\s+){0,3})?$/u.test(
            sentence.source.slice(Math.max(sentence.start, name.start - 44), name.start),
          ))),
  )
}
