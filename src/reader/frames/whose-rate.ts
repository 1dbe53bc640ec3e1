// Whose a rate per megawatt is: of one company, or of the sector that a house speaks of.
import { groupsOf, type Subject } from '../subject.ts'
import type { Scene } from './frame.ts'

/** Whether a house speaks in the passage, or spoke in the one before. */
export function brokered(scene: Scene): boolean {
  const { focus } = scene.context
  return focus.section?.broker !== undefined || (focus.broker !== undefined && scene.sentence.passage - focus.brokerPassage <= 1)
}

/** Megawatts just named, of which the sentence goes on to speak. */
const backReference =
  /(?<![A-Za-zÀ-ɏ])(?:dafür|davon|diese[rs] Megawatt|von ihnen|them|of these|of those|these megawatts|of which)(?![A-Za-zÀ-ɏ])/iu

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

/** Megawatts told in the sentence before, of whomever. */
export function followsPower(scene: Scene): boolean {
  const { previous, power } = scene.context.focus
  return (
    previous?.passage === scene.sentence.passage &&
    power?.passage === scene.sentence.passage &&
    previous.quantities.some((quantity) => quantity.unit === 'MW')
  )
}

const thoseMegawatts = /(?<![A-Za-zÀ-ɏ])(?:diese[rs] Megawatt|(?:of )?(?:these|those) megawatts)(?![A-Za-zÀ-ɏ])/iu

/** "each of these megawatts": those told last, of the one company that they were told of. */
export function namesThose(scene: Scene): boolean {
  const { power, subjects } = scene.context.focus
  return (
    thoseMegawatts.test(scene.sentence.text) &&
    power !== undefined &&
    scene.sentence.passage - power.passage <= 1 &&
    subjects.length === 1 &&
    subjects[0] !== 'SECTOR'
  )
}

/** The rate told before in the passage was the sector's. */
function goesOnSectorWide(scene: Scene): boolean {
  const { told } = scene.context.focus
  return told?.passage === scene.sentence.passage && told.draft.subject === 'SECTOR' && told.draft.attribute.endsWith('_per_mw')
}

/** The company in focus, where the words of the sentence point to it. */
export function ofFocus(scene: Scene): Subject | undefined {
  const { focus } = scene.context
  if (groupsOf(scene.context, scene.sentence).length > 0 || goesOnSectorWide(scene)) return undefined
  const alone = focus.subjectPassage === scene.sentence.passage && focus.subjects.length === 1 && focus.subjects[0] !== 'SECTOR'
  return namesThose(scene) || (alone && ofCompany.test(scene.sentence.text)) ? { ids: focus.subjects, how: 'focus', cost: 6 } : undefined
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
    attribute.endsWith('_per_mw') &&
    goesOnSectorWide(scene) &&
    !/(?<![A-Za-zÀ-ɏ])(?:its|the company|ihre?n?|seine?n?|Unternehmen|Konzern)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)
  )
    return true
  if (
    /(?<![A-Za-zÀ-ɏ])(?:its|the company's|the company|des Unternehmens|des Konzerns|seine\w?|ihm|den [A-ZÀ-Þ][A-Za-zÀ-ɏ]+ern)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.text,
    ) &&
    attribute !== 'value_per_mw' &&
    context.focus.subjects[0] !== 'SECTOR'
  )
    return false
  if (
    /(?<![A-Za-zÀ-ɏ])(?:(?:bei|für|an) (?:dem|das|den|diesem) (?:Unternehmen|Konzern|Vermieter|Miner|Schürfer|Betreiber)|(?:for|at|with) (?:the|this) (?:company|group|landlord|miner))(?![A-Za-zÀ-ɏ])/u.test(
      sentence.text,
    )
  )
    return false
  if (/(?<![A-Za-zÀ-ɏ])(?:the company's|des Unternehmens|des Konzerns)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)) return false
  // "power approved for the group", „Das Management kalkuliert mit“: of the company that the passage speaks of.
  if (ofFocus(scene)) return false
  if (headedByCompany(scene)) return false
  // A note on one company reckons with its buildings, whichever others it mentions.
  if (attribute === 'capex_per_mw' && context.outline.main !== undefined && headline(scene) && !sentence.has('sectorNoun')) return false
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

const ofCompany =
  /(?<![A-Za-zÀ-ɏ])(?:(?:approved|leased|let|rented|contracted|owned|energized|genehmigt\w*|bewilligt\w*|vermietet\w*) (?:for|by|to|at|bei|für|von) (?:the (?:group|company|firm|miner)|it|them|ihr|ihm|der Gruppe|dem Unternehmen|dem Konzern)|[Mm]anagements?|(?:bei|für|beim) (?:dem |das )?(?:Unternehmen|Konzern)|for the (?:company|group|firm|miner)|(?:for|in) (?:the|its) (?:cloud|colocation|hosting) (?:business|unit|arm|segment|division)|(?:für|in) (?:das|dem|im) (?:Cloud|Kolokations|Hosting)-?[Gg]eschäft|[Dd]er (?:Vorstand|Konzern)|[Dd]as Unternehmen|[Dd]ie (?:Firma|Gesellschaft|Gruppe))(?![A-Za-zÀ-ɏ])/u

/** "Applied Digital. Needham's gripe is concrete: …": the passage begins with nothing but the name. */
function headedByCompany(scene: Scene): boolean {
  const { context, sentence } = scene
  const first = context.outline.passages[sentence.passage]?.sentences[0]
  if (!first || first === sentence || first.text.length > 40) return false
  const [only, ...more] = first.names.filter((name) => name.kind === 'company')
  return only !== undefined && more.length === 0 && first.text.replace(/[^A-Za-z\d]+/g, '').length - (only.end - only.start) <= 6
}

/** Whether the first passage names the main company and no other. */
function headline(scene: Scene): boolean {
  const { main, passages } = scene.context.outline
  const names = passages[0]?.sentences.flatMap((sentence) => sentence.names).filter((name) => name.kind === 'company') ?? []
  return names.length > 0 && names.every((name) => name.id === main)
}
