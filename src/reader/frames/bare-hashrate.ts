// Hashrates that leave out their unit, because one told beside or before them has it: "38.5 EH/s, of which 34.9 were running on average".
import type { Told } from '../discourse.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import { conjunctOf } from './conjunct.ts'
import type { Scene } from './frame.ts'

const named =
  /(?<![A-Za-zÀ-ɏ])(?:hash ?rate|Hash-?[Rr]ate|Rechenleistung|Hashleistung)(?![A-Za-zÀ-ɏ])[^,;.]{0,40}\s(?:was|is|of|at|to|stood at|averaged|reached|von|bei|auf|betrug|lag bei|war)\s+(?:about |rund |etwa )?$/iu
/** Words of one rate of machines set against another: the mean, the best, what runs, what is aimed at. */
const against =
  /(?<![\p{L}])(?:on average|averaged?|the mean|at (?:its |their )?(?:best|peak|most)|best (?:day|hour|moment|week|reading)|peaks?|peaked|maximum|(?:were|was|is|are) (?:actually |really |in fact )?(?:running|at work|hashing|online|active|in use|switched on)|in operation|actually ran|ran|climbed|risen|rose|grown|grew|crept up|gone up|aim(?:s|ing)?|target(?:s|ing)?|goal|means to|wants?|plans?|hopes?|intends?|expects?|im (?:Schnitt|Mittel|Durchschnitt|Monatsmittel|Monatsschnitt|Quartalsmittel|Tagesmittel)|durchschnittlich|in der Spitze|im Spitzenwert|bestenfalls|Maximum|Höchstwert|Bestwert|Spitzenwert|lief(?:en)?|arbeitete[n]?|rechnete[n]?|gestiegen|geklettert|gewachsen|stieg|kletterte|wuchs|Ziel|peilt|plant|will|sollen|soll|strebt|angepeilt|angestrebt)(?![\p{L}])/iu
/** No noun behind the number that it would count. */
const alone =
  /^\s*(?:$|[.,;:)](?!\d)|(?:and|und|were|was|is|are|ran|came|by|until|at|in|on|over|when|before|after|from|actually|really|waren|war|sind|wurden|werden|würden|liefen|lief|arbeiteten|rechneten|tatsächlich|wirklich|im|am|an|bis|zum|Ende|erreicht|erreichen|gestiegen|geklettert|nach)(?![A-Za-zÀ-ɏ]))/u

/** What told the unit: an amount in exahashes of the sentence or the one before, or a hashrate that leans on one itself. */
function modelOf(scene: Scene, quantity: Quantity): { readonly value: number; readonly told?: Told } | undefined {
  const { sentence, others, context } = scene
  const { previous, toldBefore = [], telling = [] } = context.focus
  const near = (value: number | undefined) =>
    value !== undefined && value > 0 && sizeOf(quantity) / value > 0.4 && sizeOf(quantity) / value < 2.6
  const told =
    telling.findLast((each) => each.draft.attribute === 'hashrate' && each.quantity.end <= quantity.start) ??
    (previous?.passage === sentence.passage && toldBefore[0]?.sentence === previous
      ? toldBefore.findLast((each) => each.draft.attribute === 'hashrate')
      : undefined)
  if (told && typeof told.draft.value === 'number') return near(told.draft.value) ? { value: told.draft.value, told } : undefined
  const amount =
    others.findLast((other) => other.unit === 'EH/s' && !other.superseded && other.end <= quantity.start) ??
    others.find((other) => other.unit === 'EH/s' && !other.superseded) ??
    (previous?.passage === sentence.passage ? previous.quantities.findLast((other) => other.unit === 'EH/s') : undefined)
  return near(amount?.value) ? { value: amount?.value ?? 0 } : undefined
}

export interface BareHashrate {
  /** The hashrate told before, whose date holds where none is named. */
  readonly told?: Told
}

/** A hashrate without its unit, or undefined where a bare number is none. */
export function bareHashrate(scene: Scene, quantity: Quantity): BareHashrate | undefined {
  const { sentence, others } = scene
  if (quantity.unit !== '' || quantity.superseded || !(sizeOf(quantity) >= 1 && sizeOf(quantity) <= 200)) return undefined
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return undefined
  const behind = sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 24))
  if (!alone.test(behind)) return undefined
  const model = modelOf(scene, quantity)
  if (!model) return undefined
  const found = model.told ? { told: model.told } : {}
  if (named.test(sentence.source.slice(sentence.start, quantity.boundStart))) return found
  const conjunct = conjunctOf(scene.context, sentence, quantity)
  if (!against.test(sentence.source.slice(conjunct.start, conjunct.end))) return undefined
  // "Of its 32 engineers 22 were at work": numbers of another kind stand before it.
  const strange = others.some(
    (other) =>
      other.end <= quantity.start &&
      other.unit === '' &&
      !other.superseded &&
      !sentence.dates.some((date) => date.start < other.end && other.start < date.end) &&
      !scene.context.focus.telling?.some((each) => each.quantity.start === other.start && each.draft.attribute === 'hashrate'),
  )
  return strange ? undefined : found
}
