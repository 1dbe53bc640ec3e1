// Qualifiers that contracts share: tenant, guarantor, site, day of signing, business line; from the sentence or the contract in focus.
import type { Qualifiers } from '../../facts/index.ts'
import { dateOf, labelLine } from '../time/dating.ts'
import { guarantorOf, kindOf, namesParty, placeReference, signingOf, siteOf, tenantByNoun, tenantsOf } from '../deals/deal.ts'
import type { NameMention } from '../names.ts'
import { gap, nearest, near } from '../sentence.ts'
import { parted as ofAnother } from '../deals/sites-of.ts'
import type { Slice } from '../sentences.ts'
import { subjectOf } from '../subject.ts'
import { datedInTurn } from './dated-in-turn.ts'
import type { Scene } from './frame.ts'

const reference =
  /(?<![A-Za-zÀ-ɏ])(?:the|this|that|its|der|den|dem|des|dieser|er|es|das|daraus|deal|order|both|terms?|laufzeit|base-term|base|initial|vereinbart|lease|contract|agreement|\p{L}*vertrag\p{L}*|\p{L}*gegenstand|premises|rent|miete)(?![A-Za-zÀ-ɏ])/iu

const unnamedTenant =
  /(?<![A-Za-zÀ-ɏ])(?:an?|another|ein(?:en|em|er)?)\s+(?:[A-Za-zÀ-ɏ.-]+\s+){0,4}(?:hyperscaler|tenant|customer|client|Kunden?|Mieter)(?![A-Za-zÀ-ɏ])/iu

/** "the former with 60 MW, the latter with 360": the first and the last tenant of the sentence. */
function ranked(sentence: Scene['sentence'], at: Slice, tenants: readonly NameMention[]): string | undefined {
  const ids = [...new Set(tenants.map((name) => name.id))]
  if (ids.length !== 2) return undefined
  const before = sentence.source.slice(sentence.start, at.start)
  const former = Math.max(before.lastIndexOf('the former'), before.lastIndexOf('erster'), before.lastIndexOf('Erster'))
  const latter = Math.max(before.lastIndexOf('the latter'), before.lastIndexOf('letzter'), before.lastIndexOf('Letzter'))
  if (former < 0 && latter < 0) return undefined
  return latter > former ? ids[1] : ids[0]
}

/** "With that, Cipher has 870 MW spoken for by tenants", „Damit hat Hut 8 nun 600 MW vermietet“: the sum of all contracts. */
const newTotal =
  /^\W*(?:(?:(?:So|That) (?:there are|makes)|All in all,? there are)\s|(?:With (?:that|this|it|the (?:new )?(?:lease|deal))|As a result|After (?:that|this)),?\s[^;]*\s(?:has|have|had|counts|reaches)\s|(?:That|This|It|The (?:new )?(?:lease|deal)) (?:brings?|takes?|lifts?|raises?|pushes)\s[^;]*\sto\s|(?:Damit|Somit|Dadurch) (?:hat|haben|sind|kommt|steigt|wächst|erhöht sich|summier\w+ sich|klettert)\s|Das (?:bringt|hebt|erhöht) [^;]*\sauf\s)/u

/** "Base rent over the initial term aggregates", „die Mieten, die zusammen“: years of one contract add up, not contracts. */
const rentAddsUp = (upTo: string) => /(?<![\p{L}])(?:rents?|Mieten?),?\s(?:[^;.,\d]{0,40}\s)?(?:aggregates?|zusammen)$/iu.test(upTo)

/** "For the whole 15 years", „über die gesamte Laufzeit“: all of one contract's time. */
const wholeTerm =
  /^\s*(?:(?:of )?(?:the |its |dieser |der |zwölf|fünfzehn|\d+|[a-z]+(?:teen|ty|ve|en|ht)|initial|base|lease|fest\w*)[\s-]*){0,3}(?:years?|terms?|period|life|duration|Jahren?|\p{L}*[Ll]aufzeit|Dauer|\p{L}*dauer|Zeit)(?![\p{L}])/u
/** "Put everything together and we have leased 1.6 gigawatts": from here on it is all of them. */
const allTogether =
  /^\W*(?:(?:Put|Taking|Taken|Add|Adding|Count|Counting|Lump) (?:it |that |them |everything |all |these |this )?(?:all )?(?:together|up|in)|All (?:together|told|in all)|Zusammengenommen|Alles in allem|In Summe|Alles zusammen|Rechnet man (?:alles|das) zusammen|Zählt man alles zusammen)(?![A-Za-zÀ-ɏ])/u
/** "Said lease provides for aggregate base rent of …": of the one lease spoken of. */
const oneLease =
  /^\W*(?:(?:The|This|That|Said|Such|Der|Dieser|Die|Diese)\s(?:\S+\s){0,2}(?:lease|contract|agreement|deal|\p{L}*[Vv]ertrag|[Vv]ereinbarung)|It|Er|Sie)\s(?!s )/u

/** Whether the sentence speaks of all contracts together, so that none of them lends its tenant, site or day. */
export function isAggregate(scene: Scene, at: Slice): boolean {
  const { sentence } = scene
  if (
    newTotal.test(sentence.text) &&
    sentence.quantities.find((quantity) => quantity.unit === 'MW')?.start === at.start &&
    tenantsOf(sentence).length === 0
  )
    return true
  const found = nearest(
    sentence,
    at,
    sentence
      .cues('aggregate')
      .filter(
        (cue) =>
          !rentAddsUp(sentence.source.slice(sentence.start, cue.end)) &&
          !(
            /^(?:whole|overall|gesamten)$/i.test(sentence.source.slice(cue.start, cue.end)) &&
            wholeTerm.test(sentence.source.slice(cue.end, cue.end + 40))
          ),
      ),
  )
  if (allTogether.test(sentence.text)) return true
  if (!found) return false
  if (oneLease.test(sentence.text) && /^aggregate$/i.test(sentence.source.slice(found.place.start, found.place.end))) return false
  // "Aggregate base rent over the initial term": of this one contract.
  if (
    /^\s*(?:(?:base|contract|contracted|lease|minimum|fixed)\s+)*(?:rents?|revenues?|payments?|value)\s+(?:over|under|for|during)\s+(?:the|its)\s+(?:initial|base|primary|lease|contract)/.test(
      sentence.source.slice(found.place.end, found.place.end + 70),
    )
  )
    return false
  const clause = sentence.clause(at.start)
  const own = found.place.start >= clause.start && found.place.end <= clause.end
  return found.cost <= 14 && (own || found.cost <= 6)
}

/** "It has leased …", „hat er bei Hut 8 … gemietet“: the tenant named in the sentence before. */
const rentsAsPronoun =
  /(?<![A-Za-zÀ-ɏ])(?:(?:it|he|they) (?:has |have |had )?(?:also |now |since )?(?:leased|leases|rented|rents|taken|took)|(?:er|sie) (?:mietet|mietete|belegt|übernimmt)|(?:hat|haben) (?:er|sie)\s[^.;]*(?:gemietet|angemietet|belegt|gesichert|reserviert))(?![A-Za-zÀ-ɏ])/iu

/** „Dort zieht der Konzern Polaris Forge 2 hoch. Wer einzieht, weiß man nicht: 200 Megawatt …“: the one site of the sentence before. */
function siteJustNamed({ context, sentence }: Scene): string | undefined {
  const { previous, deal } = context.focus
  if (previous?.passage !== sentence.passage || deal?.passage === sentence.passage) return undefined
  if (sentence.names.some((name) => name.kind === 'company' || name.kind === 'site' || name.kind === 'place')) return undefined
  const sites = new Set(previous.names.filter((name) => name.kind === 'site').map((name) => name.id))
  return sites.size === 1 ? [...sites][0] : undefined
}

/** Tenant, guarantor, site, kind and signing day for a contract's figure. */
export function contractQualifiers(
  scene: Scene,
  at: Slice,
  attribute: 'contract_value' | 'contract_term' | 'capacity',
  /** How many paragraphs back the contract may have been told. */
  reach = 1,
): Qualifiers {
  const { context, sentence } = scene
  const guarantor = guarantorOf(sentence)
  const clause = sentence.clause(at.start)
  // „700 MW vermietet, davon 590 MW an CoreWeave“: the tenant of the part is not that of the whole.
  const ofPart = (name: Slice) =>
    scene.others.some(
      (other) =>
        other.unit === 'MW' &&
        other.start >= at.end &&
        other.end <= name.start &&
        (/(?:davon|darunter|of which|including)\s+(?:\S+\s+)?$/i.test(sentence.source.slice(at.end, other.boundStart)) ||
          /^\s*(?:of (?:it|which|that|those|them)|davon)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(other.end, name.start))),
    )
  // „AWS hat in A 300 gemietet, Fluidstack in B 168“, "Cipher's lease runs for ten years, Hut 8 binds Fluidstack for 15": the tenant of the next figure.
  const named = tenantsOf(sentence, guarantor)
  const ofNext = (name: Slice) =>
    ofAnother(sentence, at, name, named) ||
    (name.start >= at.end &&
      /[,;]|\s(?:and|und)\s/.test(sentence.source.slice(at.end, name.start)) &&
      sentence.names.some((other) => other.kind === 'company' && other.start >= at.end && other.end <= name.start) &&
      sentence.names.some((other) => other.kind === 'company' && other.end <= at.start) &&
      sentence.quantities.some((other) => other.start >= at.end && !other.superseded))
  const tenants = named.filter((name) => !ofPart(name) && !ofNext(name))
  const own = tenants.filter((name) => name.start >= clause.start && name.end <= clause.end)
  const aggregate = isAggregate(scene, at)
  const deal = context.focus.deal
  // Another company's contract, or the sector's, lends nothing.
  const owner = deal?.company === undefined ? undefined : subjectOf(context, sentence, at, true)?.ids[0]
  const foreign = owner !== undefined && deal?.company !== undefined && owner !== deal.company
  const followed =
    deal &&
    !foreign &&
    (sentence.passage - deal.passage <= reach ||
      sentence.kind === 'item' ||
      labelLine.test(sentence.text) ||
      context.outline.voice === 'own')
      ? deal
      : undefined
  const pick = (names: typeof tenants): string | undefined => {
    if (names.length === 0) return undefined
    const ids = [...new Set(names.map((name) => name.id))]
    if (ids.length === 1) return ids[0]
    // Several tenants: all of them where they stand together, else the nearest.
    const together = names.every(
      (name, index) =>
        index === 0 ||
        (/^[^;]{0,64}$/.test(sentence.source.slice(names[index - 1]?.end ?? 0, name.start)) &&
          !/\d/.test(sentence.source.slice(names[index - 1]?.end ?? 0, name.start))),
    )
    if (together && !/former|latter/.test(sentence.text)) return ids.join('; ')
    return nearest(sentence, at, names)?.place.id
  }
  const ownSite = siteOf(sentence, at)
  // Another site than the contract's is another contract; an unnamed tenant is not the one named before.
  const moved =
    ownSite !== undefined && followed?.site !== undefined && !ownSite.includes(followed.site) && !followed.site.includes(ownSite)
  const unnamed = tenants.length === 0 && unnamedTenant.test(sentence.text)
  const base = moved || unnamed ? undefined : followed
  // "They run for 12 years and bring in $10 billion in total": of the contracts just named.
  const pointsBack = deal?.passage === sentence.passage && /^\W*(?:They|It|These|Sie|Er|Es|Diese)\s/u.test(sentence.text)
  const parted = tenants.length === 0 && tenantsOf(sentence, guarantor).length > 0
  const whole = aggregate && !pointsBack && (parted || !/(?:CoreWeave|Fluidstack|\bthe (?:contracts|leases)|Verträge)/.test(sentence.text))
  // "Nebius turned to Bitdeer for space. The twelve-year lease …": the one tenant of the sentence before.
  const { previous } = context.focus
  const told =
    base?.counterparty === undefined &&
    !unnamed &&
    previous?.passage === sentence.passage &&
    (/^\W*(?:This time |Diesmal )?(?:it is|it's|ist es|Es ist|It is)\s/u.test(sentence.text) ||
      /^\W*(?:The|This|Der|Dieser)\s(?:\S+\s){0,2}(?:lease|contract|agreement|deal|\w*[Vv]ertrag)(?![A-Za-zÀ-ɏ])/u.test(sentence.text) ||
      rentsAsPronoun.test(sentence.text) ||
      tenantByNoun.test(sentence.text) ||
      namesParty(sentence))
      ? tenantsOf(previous)
      : []
  const lone = new Set(told.map((name) => name.id)).size === 1 ? told[0]?.id : undefined
  const counterparty = lone ?? ranked(sentence, at, tenants) ?? pick(own) ?? pick(tenants) ?? (whole ? undefined : base?.counterparty)
  const same = base !== undefined && (counterparty === undefined || base.counterparty === undefined || counterparty === base.counterparty)
  const inherits = same && !aggregate
  const everywhere =
    /(?<![A-Za-zÀ-ɏ])(?:\w+ sites|all campuses|all sites|group level|group-level|alle Standorte|allen Standorten)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.text,
    )
  const site =
    ownSite !== undefined && !(aggregate && everywhere)
      ? ownSite
      : ((inherits ? base.site : undefined) ??
        (lone !== undefined && previous ? siteOf(previous, previous) : undefined) ??
        (aggregate ? undefined : (placeReference(context, sentence) ?? siteJustNamed(scene))))
  const word =
    sentence.cues('contract').find((cue) => kindOf(sentence, cue, 3) !== undefined) ??
    sentence.cues('leased').find((cue) => kindOf(sentence, cue, 5) !== undefined)
  const kind =
    kindOf(sentence, at, 10) ?? (word && tenants.length <= 1 ? kindOf(sentence, word, 5) : undefined) ?? (inherits ? base.kind : undefined)
  const listed = labelLine.test(sentence.text)
  const delivery = attribute === 'capacity' ? (deliveryOf(scene, at) ?? (listed && inherits ? base.delivery : undefined)) : undefined
  const signed =
    delivery ??
    signingOf(sentence) ??
    (inherits &&
    (reference.test(sentence.text) || listed || sentence.kind === 'item' || tenants.length > 0 || sentence.passage === base.passage)
      ? base.signed
      : undefined)
  const backstop = guarantor?.id ?? (inherits ? base.backstop : undefined)
  return {
    ...(signed === undefined || aggregate ? {} : { on: signed }),
    ...(kind === undefined || kind === 'mining' ? {} : { kind }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(backstop === undefined ? {} : { backstop }),
    ...(site === undefined ? {} : { site }),
  }
}

/** A stated delivery date beside megawatts. */
export function deliveryOf(scene: Scene, at: Slice): string | undefined {
  const { context, sentence } = scene
  const cue = nearest(
    sentence,
    at,
    sentence.cues('delivery').filter((word) => !/^(?:by|bis|due|completed?)$/i.test(sentence.source.slice(word.start, word.end))),
  )
  // „wird im ersten Halbjahr 2027 an CoreWeave übergeben“
  const verbLast = (mention: Slice) =>
    /(?<![A-Za-zÀ-ɏ])(?:wird|werden|soll|sollen)\s+(?:[a-zß-ÿ]+\s+)*$/u.test(sentence.source.slice(sentence.start, mention.start)) &&
    /^[^,;]{0,60}(?:übergeben|geliefert|bereitgestellt|fertiggestellt|bezugsfertig|fertig)/u.test(
      sentence.source.slice(mention.end, sentence.end),
    )
  const turn = datedInTurn(sentence, at)
  const date = dateOf(
    context,
    sentence,
    at,
    (mention) =>
      (turn === undefined || mention.start === turn.start) &&
      (mention.role === 'by' || (cue !== undefined && (near(sentence, mention, 'delivery', 4, 'before') || verbLast(mention)))),
    true,
  )
  if (!date?.mention || date.cost > 20) return undefined
  const { mention } = date
  // „590 MW an CoreWeave, bis Ende 2025 waren rund 350 MW übergeben“: the date of the other megawatts.
  const own = gap(sentence, at, mention)
  if (
    turn === undefined &&
    sentence.quantities.some(
      (other) =>
        other.unit === 'MW' && !other.superseded && (other.end <= at.start || other.start >= at.end) && gap(sentence, other, mention) < own,
    )
  )
    return undefined
  const by = near(sentence, date.mention, 'delivery', 5) || verbLast(date.mention)
  return by ? date.date : undefined
}
