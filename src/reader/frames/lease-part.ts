// Megawatts that are those of the lease just told, or a part of them, though no word of leasing stands beside them: "The tenant gets 336 MW", „die ersten 60 MW“.
import type { Basis } from '../../facts/index.ts'
import { labelLine } from '../time/dating.ts'
import { sitesOf, tenantsOf } from '../deals/deal.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf, subjectOf } from '../subject.ts'
import { isAggregate } from './contract.ts'
import type { Scene } from './frame.ts'

/** "The first 60 MW", „die übrigen 130“, "the balance of 100 MW" */
const part =
  /(?<![A-Za-zÀ-ɏ])(?:first|second|third|last|final|initial|remaining|other|opening|rest of|balance of|remainder of|half of|ersten?|zweiten?|dritten?|letzten?|übrigen|restlichen|verbleibenden|anderen|erste Hälfte von|ersten? (?:Bau)?(?:abschnitts?|phase|tranche|teils?) (?:mit|von|über)|first (?:phase|tranche|stage|building|hall|block) (?:of|with)|(?:phase|Phase) (?:one|two|1|2|I|II) (?:of|with|mit|von))\s+(?:(?:about|some|roughly|rund|etwa)\s+)?$/iu
/** "The lease covers", „Gegenstand ist die Überlassung von“, "Premises:" */
const object =
  /(?:(?<![A-Za-zÀ-ɏ])(?:lease|contract|deal|agreement|it|\p{L}*vertrag|vereinbarung|er|es)\s+(?:(?:now|also|nun|auch)\s+)?(?:covers|comprises|spans|is for|relates to|extends to|gilt für|umfasst|betrifft|bezieht sich auf|erstreckt sich auf|sieht|lautet auf)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:\p{L}*gegenstand|mietfläche|mietgegenstand|premises|leased (?:premises|load|capacity)|subject(?: of the lease)?|covered)\s*(?::|sind|ist|is|are)(?![A-Za-zÀ-ɏ]))[^;]{0,50}$/iu
const delivered =
  /(?<![A-Za-zÀ-ɏ])(?:hand(?:ed|s)? over|hand-?over|deliver(?:y|ed|s)?|ready|due|turn(?:ed|s)? over|commission(?:ed|ing)?|complet(?:e|ed|ion)|available|energi[sz]ed|come online|go live|übergeben|Übergabe|bereit(?:ge)?stell\w*|bezugsfertig|fertig\w*|geliefert|Lieferung|ans Netz|zur Verfügung)(?![A-Za-zÀ-ɏ])/iu
/** "Is required to deliver", "wants to hand over", „hat … bereitzustellen“: what is handed over right behind the verb. */
const handsOver =
  /(?<![A-Za-zÀ-ɏ])(?:(?:deliver|hand over|turn over|make available|make ready|complete|commission|energi[sz]e)(?:s|ed|ing)?|(?:delivery|hand-?over|completion|commissioning|energization) of|(?:Übergabe|Bereitstellung|Lieferung|Fertigstellung) (?:von|der))\s+(?:(?:the tenant|it|to it|about|some|roughly|at least|rund|etwa|mindestens)\s+){0,2}$/iu
/** „90 MW kritische IT-Last zu übergeben“: the verb behind. */
const handedBehind =
  /^[^,;.]{0,50}\s(?:zu übergeben|übergeben (?:will|muss|soll|wird)|übergeben werden|bereitzustellen|bereitgestellt werden|zu liefern|geliefert werden|(?:to|must|will) be (?:handed over|turned over|delivered))(?![\p{L}])/u
/** How many paragraphs later a part to be handed over is still one of the lease told last. */
export const partReach = 4
const takes =
  /(?<![A-Za-zÀ-ɏ])(?:gets|takes?|taking|will (?:take|get|occupy|use|have)|occupies|secures?|receives|moves? into|bekommt|erhält|bezieht|belegt|nimmt|übernimmt|sichert sich|nutzt|mietet|zieht auf)\s+(?:\S+\s+){0,6}$/iu
const tenantNoun =
  /(?<![A-Za-zÀ-ɏ])(?:tenant|customer|lessee|the maker|start-?up|cloud (?:company|provider|firm)|hyperscaler|Mieter(?:in)?|Kunde|Kundin|Anbieter|Cloud-?(?:firma|konzern|anbieter)|der Neue)(?![A-Za-zÀ-ɏ])/iu
const otherThing =
  /(?<![A-Za-zÀ-ɏ])(?:option\w*|could|would|might|könnte\w*|ließe\w*|Vorkaufsrecht|right of first|letter of intent|Absichtserklärung|pipeline|Optionen|approved|genehmigt\w*|bewilligt\w*|bitcoin|mining|Mining|Schürf\w*)(?![A-Za-zÀ-ɏ])/u

export type LeasePart = 'part' | 'whole'

/** Whether megawatts belong to the lease in focus: all of them or a part to be handed over. */
export function leasePart(scene: Scene, span: Slice, basis: Basis | undefined): LeasePart | undefined {
  const { context, sentence } = scene
  const { deal } = context.focus
  if (!deal || basis === 'approved' || (deal.counterparty === undefined && deal.signed === undefined)) return undefined
  const listed = sentence.kind === 'item' || labelLine.test(sentence.text) || context.outline.voice === 'own'
  const lead = sentence.source.slice(sentence.start, span.start)
  const handed =
    delivered.test(sentence.text) &&
    (part.test(lead) || handsOver.test(lead) || handedBehind.test(sentence.source.slice(span.end, sentence.end)))
  if (sentence.passage - deal.passage > (listed ? 8 : handed ? partReach : 1)) return undefined
  const clause = sentence.clause(span.start)
  if (otherThing.test(sentence.source.slice(clause.start, clause.end)) || isAggregate(scene, span)) return undefined
  const exact = sitesOf(sentence).filter((site) => site.rank >= 2)
  if (deal.site !== undefined && exact.length > 0 && exact.every((site) => !deal.site?.includes(site.name))) return undefined
  const tenants = tenantsOf(sentence).map((name) => name.id)
  if (tenants.some((id) => deal.counterparty !== undefined && !deal.counterparty.includes(id) && id !== deal.backstop)) return undefined
  const owner = subjectOf(context, sentence, span, true)?.ids[0]
  if (deal.company !== undefined && owner !== undefined && owner !== deal.company) return undefined
  const whole = sentence.source.slice(clause.start, sentence.end)
  if (part.test(lead) && (basis === 'critical_it' || basis === 'gross' || delivered.test(whole) || sentence.dates.length > 0)) return 'part'
  if (basis !== 'critical_it' && basis !== 'gross') return undefined
  // "Delivery: 85 MW of critical IT load by August 31"
  if (/^\W*(?:Delivery|Hand-?over|Übergabe|Lieferung|Bereitstellung)\s*:/iu.test(sentence.text)) return 'part'
  if (handed && sentence.dates.length > 0) return 'part'
  if (object.test(lead)) return delivered.test(whole) ? 'part' : 'whole'
  const company = groupsOf(context, sentence).some((group) => group.end <= span.start)
  if (!company && takes.test(lead) && (tenants.length > 0 || tenantNoun.test(lead) || /^\W*(?:It|They|Er|Sie|Es)\s/u.test(lead)))
    return 'whole'
  // "… for which 470 MW gross are set aside": beside the megawatts of the lease.
  const beside = scene.others.some(
    (other) => other.unit === 'MW' && other.end <= span.start && sentence.distance(other.end, span.start) <= 14,
  )
  return beside && basis === 'gross' && context.focus.power?.stage === 'contracted' && context.focus.power.passage === sentence.passage
    ? 'whole'
    : undefined
}
