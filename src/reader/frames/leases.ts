// Leases told so far, by company: a comparison that names company or site alone means the one told before.
import type { AttributeName } from '../../facts/index.ts'
import type { Context, Lease } from '../discourse.ts'
import type { Draft } from '../draft.ts'

const ofLease: ReadonlySet<AttributeName> = new Set(['contract_value', 'contract_term', 'backstop_value', 'capacity'])

const told = (draft: Draft) => ofLease.has(draft.attribute) && (draft.attribute !== 'capacity' || draft.qualifiers.stage === 'contracted')

const agree = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b

/** Keeps what a fact says of a lease. */
export function keepLease(context: Context, draft: Draft): void {
  const { counterparty, backstop, site, basis } = draft.qualifiers
  if (!told(draft) || (counterparty === undefined && site === undefined)) return
  const known = context.focus.leases.get(draft.subject) ?? []
  const own: Lease = {
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(backstop === undefined ? {} : { backstop }),
    ...(site === undefined ? {} : { site }),
    ...(basis === undefined ? {} : { basis }),
    passage: draft.passage,
  }
  const at = known.findIndex((lease) => agree(lease.counterparty, counterparty) && agree(lease.site, site))
  context.focus.leases.set(
    draft.subject,
    at < 0 ? [...known, own] : known.map((lease, index) => (index === at ? { ...lease, ...own } : lease)),
  )
}

/** A fact of a comparison with tenant and site of the only lease it can mean. */
export function withLease(context: Context, draft: Draft): Draft {
  if (!told(draft)) return draft
  const { counterparty, site } = draft.qualifiers
  const leases = (context.focus.leases.get(draft.subject) ?? []).filter(
    (lease) => agree(lease.counterparty, counterparty) && agree(lease.site, site),
  )
  const [lease] = leases
  if (!lease || leases.length > 1) return draft
  return {
    ...draft,
    qualifiers: {
      ...draft.qualifiers,
      ...(lease.counterparty === undefined ? {} : { counterparty: lease.counterparty }),
      ...(lease.site === undefined ? {} : { site: lease.site }),
    },
  }
}

/** Megawatts told as a part of a lease: the lease's tenant, site and basis are theirs. */
export function partOf(context: Context, draft: Draft): Draft {
  const { stage, basis, counterparty, site } = draft.qualifiers
  if (draft.attribute !== 'capacity' || (stage !== 'operating' && stage !== 'construction' && stage !== 'contracted')) return draft
  const leases = (context.focus.leases.get(draft.subject) ?? []).filter(
    (lease) => agree(lease.counterparty, counterparty) && agree(lease.site, site),
  )
  const lease = leases.at(-1)
  if (!lease || draft.passage - lease.passage > 1) return draft
  return {
    ...draft,
    qualifiers: {
      ...draft.qualifiers,
      ...(basis !== undefined || lease.basis === undefined ? {} : { basis: lease.basis }),
      ...(counterparty !== undefined || lease.counterparty === undefined ? {} : { counterparty: lease.counterparty }),
      ...(site !== undefined || lease.site === undefined ? {} : { site: lease.site }),
    },
  }
}
