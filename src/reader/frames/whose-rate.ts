// Whose a rate per megawatt is: of one company, or of the sector that a house speaks of.
import { groupsOf } from '../subject.ts'
import type { Scene } from './frame.ts'

/** Whether a house speaks in the passage, or spoke in the one before. */
export function brokered(scene: Scene): boolean {
  const { focus } = scene.context
  return focus.section?.broker !== undefined || (focus.broker !== undefined && scene.sentence.passage - focus.brokerPassage <= 1)
}

/** Megawatts just named, of which the sentence goes on to speak. */
const backReference = /(?<![A-Za-zÀ-ɏ])(?:dafür|davon|them|of these|of those|of which)(?![A-Za-zÀ-ɏ])/iu

const theCost =
  /^\W*(?:(?:Die|Diese|Ihre|The|Those|Its|Such)\s+)(?:(?:Bau|Umbau|Umrüst)?[Kk]osten|(?:building |construction |conversion )?costs?|outlay|bill)(?![A-Za-zÀ-ɏ])/u

/** Megawatts of the one company in focus, told in the sentence before. */
export function toldPower(scene: Scene): boolean {
  const { focus } = scene.context
  const { previous, power, subjects, subjectPassage } = focus
  return (
    previous?.passage === scene.sentence.passage &&
    subjectPassage === scene.sentence.passage &&
    subjects.length === 1 &&
    subjects[0] !== 'SECTOR' &&
    power?.passage === scene.sentence.passage &&
    previous.quantities.some((quantity) => quantity.unit === 'MW')
  )
}

/** No company in the sentence and none that the passage is about: the broker speaks of the sector. */
export function sectorWide(scene: Scene, attribute: string): boolean {
  const { context, sentence } = scene
  if (context.outline.voice === 'own') return false
  if (
    sentence.names.some((name) => name.kind === 'company' || (name.kind === 'site' && name.company !== undefined)) ||
    groupsOf(context, sentence).length > 0
  )
    return false
  if (
    /(?<![A-Za-zÀ-ɏ])(?:its|the company's|the company|des Unternehmens|des Konzerns|seine\w?|ihm|den [A-ZÀ-Þ][A-Za-zÀ-ɏ]+ern)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.text,
    ) &&
    attribute !== 'value_per_mw' &&
    context.focus.subjects[0] !== 'SECTOR'
  )
    return false
  if (/(?<![A-Za-zÀ-ɏ])(?:the company's|des Unternehmens|des Konzerns)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)) return false
  if (
    context.focus.subjectPassage === sentence.passage &&
    context.focus.subjects.length === 1 &&
    context.focus.subjects[0] !== 'SECTOR' &&
    (sentence.quantities.some((quantity) => quantity.unit === 'MW') || toldPower(scene)) &&
    backReference.test(sentence.text)
  )
    return false
  // „Die Kosten von 11 Mio. Dollar je MW seien nicht zu stemmen“: of the megawatts told in the sentence before.
  if (attribute === 'capex_per_mw' && toldPower(scene) && theCost.test(sentence.text)) return false
  if (sentence.kind === 'item' && context.focus.subjectPassage === sentence.passage && context.focus.subjects[0] !== 'SECTOR') return false
  if ((context.outline.main !== undefined || context.outline.voice === 'house') && context.outline.companies.length <= 1) return false
  if (
    context.focus.subjectPassage === sentence.passage &&
    context.focus.subjects.length === 1 &&
    context.focus.subjects[0] !== 'SECTOR' &&
    sentence.kind !== 'item' &&
    context.outline.main !== undefined
  )
    return false
  if (context.focus.section && context.focus.section.companies.length === 1) return false
  // „… dass die Gesellschaft 1,1 GW unter Vertrag haben wird; das entspräche 73 Prozent der genehmigten Leistung“
  if (
    (attribute === 'noi_margin' || attribute === 'conversion_share') &&
    context.focus.subjectPassage === sentence.passage &&
    context.focus.subjects.length === 1 &&
    context.focus.subjects[0] !== 'SECTOR' &&
    (/(?<![A-Za-zÀ-ɏ])(?:die Gesellschaft|das Unternehmen|der Konzern|the company)(?![A-Za-zÀ-ɏ])/u.test(sentence.text) ||
      /Mietvertr|leases?/.test(sentence.text))
  )
    return false
  return !/(?<![A-Za-zÀ-ɏ])(?:den|die|der) [A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:ern|er|iern)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)
}
