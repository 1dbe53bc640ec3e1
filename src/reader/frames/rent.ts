// What a tenant pays over the years of a lease, and amounts told in one breath with the megawatts that somebody took.
import type { Decision } from '../decide.ts'
import { aboutContract, tenantsOf } from '../deals/deal.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import { near } from '../sentence.ts'
import type { Scene } from './frame.ts'

const pays =
  /(?<![A-Za-zÀ-ɏ])(?:pays?|paid|will pay|is paying|owes?|schuldet|zahlt|zahlen|zahlte|überweist|entrichtet)\s+(?:[^\s;]+\s+){0,9}$/u
const overTerm =
  /(?<![A-Za-zÀ-ɏ])(?:over|during|across|über|während|in|for the|für die)\s+(?:[A-Za-zÀ-ɏ'’-]+\s+){0,4}?(?:\d+|[a-zß-ÿ]+)?\s*-?(?:years?|Jahren?|terms?|stretch|period|Zeitraum|Laufzeit|Grundlaufzeit|Mietdauer|life)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])Jahre lang(?![A-Za-zÀ-ɏ])/u

/** "AMD pays $311 million over the ten years of the initial term". */
export function tenantPays(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence, context } = scene
  if (sizeOf(quantity) < 2e7) return undefined
  const lead = sentence.source.slice(sentence.clause(quantity.start).start, quantity.boundStart)
  if (!pays.test(lead) || !overTerm.test(sentence.text)) return undefined
  const payer = tenantsOf(sentence).some((name) => name.end <= quantity.start)
  const pronoun =
    context.focus.deal?.counterparty !== undefined &&
    /(?:tenants?|customers?|Mieter\w*|Kunden?|[Ii]t|[Tt]hey|[Ee]r|[Ss]ie|[Dd]er Konzern)\s/u.test(lead)
  if (!payer && !pronoun) return undefined
  return { attribute: 'contract_value', score: 20, lead: 6, cue: quantity }
}

/** "values the lease at $3.9 billion", „beziffert den Mietvertrag auf 3,9 Milliarden Dollar“ */
const valuesLease =
  /(?<![\p{L}])(?:values?|valued|puts?|put|prices?|priced|bewertet\p{Ll}*|beziffert\p{Ll}*|veranschlagt\p{Ll}*|taxiert\p{Ll}*)\s(?:the|its|this|that|den|die|das|diesen|seinen|ihren)\s(?:(?!of|von)\p{L}+\s){0,2}?(?:lease|contract|deal|order|agreement|(?:Miet|Pacht|Groß)?[Vv]ertrag|Mietvertrag|Auftrag|Großauftrag|Abkommen|Vereinbarung)\s(?:at|mit|auf|with)\s+$/u

/** What somebody says that a lease is worth. */
export function valuesContract(scene: Scene, quantity: Quantity): Decision | undefined {
  if (sizeOf(quantity) < 2e7 || quantity.unit !== 'USD') return undefined
  return valuesLease.test(scene.sentence.source.slice(scene.sentence.start, quantity.boundStart))
    ? { attribute: 'contract_value', score: 20, lead: 6, cue: quantity }
    : undefined
}

const forAll =
  /(?<![A-Za-zÀ-ɏ])(?:(?:total|aggregate|contractual) (?:fees|consideration|rent|payments|charges|remuneration) (?:of|amounting to)|Gesamt(?:entgelt|vergütung|miete|preis) von|insgesamt zu zahlende[ns]? (?:Entgelte?|Vergütung|Miete) von)\s+$/iu

/** "for total fees of approximately $3.8 billion", in a sentence about a contract. */
export function consideration(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence } = scene
  if (sizeOf(quantity) < 2e7 || quantity.unit !== 'USD') return undefined
  if (!forAll.test(sentence.source.slice(sentence.start, quantity.boundStart))) return undefined
  return aboutContract(sentence) ? { attribute: 'contract_value', score: 20, lead: 6, cue: quantity } : undefined
}

/** "an $830 million order", "a $5.5 billion lease": the amount names the contract. */
export function namesContract(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence } = scene
  if (sizeOf(quantity) < 2e7 || quantity.unit !== 'USD') return undefined
  const noun = /^[ -]((?:[\p{L}-]+[ -]){0,2}?)(?:orders?|leases?|contracts?|deals?)(?![\p{L}-])/u.exec(
    sentence.source.slice(quantity.end, quantity.end + 40),
  )
  if (
    !noun ||
    /loan|credit|financ|facility|purchase|power|supply|equipment|share|stock|merger|takeover|all-|of|for|in|from|on|to|and|under|over|worth/i.test(
      noun[1] ?? '',
    )
  )
    return undefined
  if (
    !/(?<![A-Za-zÀ-ɏ])(?:an?|the|its|another|this|that)\s+(?:about |roughly |new )?$/iu.test(
      sentence.source.slice(Math.max(sentence.start, quantity.boundStart - 16), quantity.boundStart),
    )
  )
    return undefined
  return { attribute: 'contract_value', score: 20, lead: 6, cue: quantity }
}

const taker = /(?<![A-Za-zÀ-ɏ])(?:hyperscalers?|tenants?|customers?|Hyperscaler\w*|Mieter\w*|Kunden?)(?![A-Za-zÀ-ɏ])/u

/** „200 Megawatt gebucht: 15 Jahre, 5 Milliarden Dollar“, "a hyperscaler for 200 megawatts and $5 billion". */
export function unitedWithPower(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence, others } = scene
  if (sizeOf(quantity) < 5e7) return undefined
  const power = others.findLast((other) => other.unit === 'MW' && other.end <= quantity.start)
  if (!power || !(taker.test(sentence.text) || sentence.has('leased'))) return undefined
  const between = sentence.source.slice(power.end, quantity.boundStart)
  const joined =
    /^[^;.]{0,60}(?:[:,–]|\band|\bund|\bfor|\bfür)\s+(?:about |some |roughly |around |rund |etwa )?$/iu.test(between) && between.length < 70
  const blocked = (['income', 'spending', 'otherMoney', 'debt', 'cash', 'marketCap', 'revenue'] as const).some((cue) =>
    near(sentence, quantity, cue, 7),
  )
  return joined && !blocked ? { attribute: 'contract_value', score: 6, lead: 3, cue: quantity } : undefined
}
