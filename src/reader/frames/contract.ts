// Qualifiers that contracts share: tenant, guarantor, site, day of signing, business line; from the sentence or the contract in focus.
import type { Qualifiers } from '../../facts/index.ts'
import { dateOf } from '../dating.ts'
import { guarantorOf, kindOf, signingOf, siteOf, tenantsOf } from '../deal.ts'
import { nearest, near } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import type { Scene } from './frame.ts'

const reference =
  /(?<![\p{L}])(?:the|this|that|its|der|den|dem|des|dieser|er|es|das|daraus|deal|order|both|terms?|laufzeit|base-term|base|initial|vereinbart)(?![\p{L}])/iu

/** Whether the sentence speaks of all contracts together, so that none of them lends its tenant, site or day. */
export function isAggregate(scene: Scene, at: Slice): boolean {
  const { sentence } = scene
  const found = nearest(sentence, at, sentence.cues('aggregate'))
  if (!found) return false
  const clause = sentence.clause(at.start)
  const own = found.place.start >= clause.start && found.place.end <= clause.end
  return found.cost <= 14 && (own || found.cost <= 6)
}

/** Tenant, guarantor, site, kind and signing day for a contract's figure. */
export function contractQualifiers(scene: Scene, at: Slice, attribute: 'contract_value' | 'contract_term' | 'capacity'): Qualifiers {
  const { context, sentence } = scene
  const guarantor = guarantorOf(sentence)
  const clause = sentence.clause(at.start)
  const tenants = tenantsOf(sentence, guarantor)
  const own = tenants.filter((name) => name.start >= clause.start && name.end <= clause.end)
  const aggregate = isAggregate(scene, at)
  const deal = context.focus.deal
  const followed =
    deal && (sentence.passage - deal.passage <= 1 || sentence.kind === 'item' || context.outline.voice === 'own') ? deal : undefined
  const pick = (names: typeof tenants): string | undefined => {
    if (names.length === 0) return undefined
    const ids = [...new Set(names.map((name) => name.id))]
    if (ids.length === 1) return ids[0]
    // Several tenants: all of them where they stand together, else the nearest.
    const together = names.every(
      (name, index) =>
        index === 0 ||
        (/^[^.;]{0,64}$/.test(sentence.source.slice(names[index - 1]?.end ?? 0, name.start)) &&
          !/\d/.test(sentence.source.slice(names[index - 1]?.end ?? 0, name.start))),
    )
    if (together && !/former|latter/.test(sentence.text)) return ids.join('; ')
    return nearest(sentence, at, names)?.place.id
  }
  const counterparty =
    pick(own) ??
    pick(tenants) ??
    (aggregate && !/(?:CoreWeave|Fluidstack|\bthe (?:contracts|leases)|Verträge)/.test(sentence.text) ? undefined : followed?.counterparty)
  const same =
    followed !== undefined && (counterparty === undefined || followed.counterparty === undefined || counterparty === followed.counterparty)
  const site =
    aggregate && sentence.cues('aggregate').length > 0
      ? siteOf(sentence, at) !== undefined && !/six sites|all|group|alle/i.test(sentence.text)
        ? siteOf(sentence, at)
        : undefined
      : (siteOf(sentence, at) ?? (same ? followed?.site : undefined))
  const moved = site !== undefined && followed?.site !== undefined && site !== followed.site
  const inherits = same && !moved && !aggregate
  const kind = kindOf(sentence, at, 10) ?? (inherits ? followed?.kind : undefined)
  const delivery = attribute === 'capacity' ? deliveryOf(scene, at) : undefined
  const signed =
    delivery ??
    signingOf(sentence) ??
    (inherits && (reference.test(sentence.text) || sentence.kind === 'item' || tenants.length > 0 || sentence.passage === followed?.passage)
      ? followed?.signed
      : undefined)
  const backstop = guarantor?.id ?? (inherits ? followed?.backstop : undefined)
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
  const date = dateOf(
    context,
    sentence,
    at,
    (mention) => mention.role === 'by' || (cue !== undefined && near(sentence, mention, 'delivery', 4, 'before')),
    true,
  )
  if (!date?.mention || date.cost > 20) return undefined
  const by = near(sentence, date.mention, 'delivery', 5)
  return by ? date.date : undefined
}
