// Lists of labelled lines such as "Site: X", "Tenant: Y", "Capacity: 100 MW": what one line says qualifies the others, wherever it stands.
import { sitesOf, signingOf } from './deals/deal.ts'
import type { Context, Deal } from './discourse.ts'
import { labelLine, openDates } from './time/dating.ts'
import type { Passage } from './outline.ts'
import type { Sentence } from './sentence.ts'

const longest = 30
const label = (words: string) => new RegExp(`^\\W*(?:${words})\\s*(?:\\([^)]*\\))?:\\s+(?=\\S)`, 'iu')
const siteLabel = label('(?:data[- ]cent(?:er|re) )?(?:site|campus|location|project|place|premises|facility)|standort|ort|gelände|projekt')
const tenantLabel = label(
  'tenants?|customers?|lessees?|counterpart(?:y|ies)|clients?|mieter(?:in)?|kunden?|vertragspartner|gegenpartei|abnehmer',
)
const guarantorLabel = label(
  'guarantors?|backstop(?:ped by)?|guaranteed by|credit support|guarantee|bürge|garant(?:ie)?|garantiegeber|absicherung|sicherheit',
)
const signedLabel = label(
  'signed|signing(?: date)?|date of (?:signing|agreement)|executed|unterzeichnet|unterzeichnung|vertragsschluss|abschluss|vertragsdatum',
)
const deliveryLabel = label(
  '(?:target |expected |planned |geplante )?(?:delivery|energi[sz]ation|ready for service|handover|commencement|in service|übergabe|bereitstellung|inbetriebnahme|fertigstellung|lieferung)(?: date)?',
)
const houseLabel = label(
  '(?:broker|house|firm|bank|research (?:firm|house)|analysts?|brokerage|issuer|haus|analysehaus|institut|analyst(?:in|en)?|brokerhaus)',
)
const companyLabel = label('(?:company|stock|name|ticker|issuer|security|unternehmen|aktie|titel|wert|papier|gesellschaft)')
const ratingLabel =
  /^\W*(?:(?:new |neue[s]? )?(?:rating|recommendation|stance|einstufung|votum|urteil|empfehlung|anlageurteil)|(?:price )?target|PT|kursziel|ziel)(?![\p{L}])[^:]{0,24}:/iu
const leaseLabel =
  /(?<![A-Za-zÀ-ɏ])(?:leased?|lease term|contract (?:value|term)|term|rent|vermietet\w*|laufzeit|miete|vertragswert)[^:]*:/iu

function lineOf(passage: Passage | undefined): Sentence | undefined {
  const [sentence] = passage?.sentences ?? []
  if (!passage || !sentence || passage.cell || passage.sentences.length > 2) return undefined
  if (passage.kind === 'heading' && !houseLabel.test(sentence.text) && !companyLabel.test(sentence.text)) return undefined
  return labelLine.test(sentence.text) ? sentence : undefined
}

/** What a line is of: records that follow one another begin with the same word. */
function keyOf(sentence: Sentence): string {
  return sentence.text.slice(0, sentence.text.indexOf(':')).trim().toLowerCase()
}

/** At the first line of such a list, the contract and the site that its lines speak of come into focus. */
export function openRecord(context: Context, number: number): void {
  const { outline, focus } = context
  const { passages } = outline
  const opening = lineOf(passages[number])
  if (opening === undefined) return
  const key = keyOf(opening)
  if (lineOf(passages[number - 1]) !== undefined && focus.record !== key) return
  focus.record = key
  let site: string | undefined
  let counterparty: string | undefined
  let backstop: string | undefined
  let signed: string | undefined
  let delivery: string | undefined
  let leased = false
  let lines = 0
  let house: string | undefined
  let company: string | undefined
  let rated = false
  for (let at = number; at < passages.length && at - number < longest; at++) {
    const sentence = lineOf(passages[at])
    if (!sentence || (lines > 0 && keyOf(sentence) === key)) break
    lines++
    rated ||= ratingLabel.test(sentence.text)
    if (houseLabel.test(sentence.text)) house ??= sentence.names.find((name) => name.kind === 'broker')?.id
    if (companyLabel.test(sentence.text)) company ??= sentence.names.find((name) => name.kind === 'company')?.id
    leased ||= leaseLabel.test(sentence.text)
    const parties = () => [...new Set(sentence.names.filter((name) => name.kind === 'tenant').map((name) => name.id))].join('; ')
    if (siteLabel.test(sentence.text)) site ??= sitesOf(sentence).toSorted((a, b) => b.rank - a.rank)[0]?.name ?? spelled(sentence.text)
    else if (tenantLabel.test(sentence.text)) counterparty ??= parties() || undefined
    else if (guarantorLabel.test(sentence.text)) backstop ??= parties() || undefined
    else if (deliveryLabel.test(sentence.text)) delivery ??= openDates(sentence)[0]?.date
    else if (signedLabel.test(sentence.text)) signed ??= signingOf(sentence) ?? openDates(sentence)[0]?.date
  }
  if (rated && lines > 1 && (house !== undefined || company !== undefined)) {
    focus.section = {
      ...focus.section,
      companies: company === undefined ? (focus.section?.companies ?? []) : [company],
      ...(house === undefined ? {} : { broker: house }),
      passage: number,
    }
    if (house !== undefined) {
      focus.broker = house
      focus.brokerPassage = number
    }
  }
  if (lines < 3) return
  if (site !== undefined) {
    focus.site = { name: site, passage: number }
    focus.section = { companies: focus.section?.companies ?? [], ...focus.section, site, passage: number }
  }
  if (counterparty === undefined && backstop === undefined && signed === undefined && !(leased && site !== undefined)) return
  const deal: Deal = {
    passage: number,
    ...(outline.main === undefined ? {} : { company: outline.main }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(backstop === undefined ? {} : { backstop }),
    ...(site === undefined ? {} : { site }),
    ...(signed === undefined ? {} : { signed }),
    ...(delivery === undefined ? {} : { delivery }),
  }
  focus.deal = deal
}

/** "Location: Nolan County, Texas" → "Nolan County"; a name of up to four words in capitals. */
function spelled(text: string): string | undefined {
  const value = text.slice(text.indexOf(':') + 1).trim()
  return /^([A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*|\d)){0,3})(?=,|$|\.| \()/u.exec(value)?.[1]
}
