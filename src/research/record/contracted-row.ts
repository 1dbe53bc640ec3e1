// What one fact says of a contract: megawatts, signing day, site and tenant, and whether two such facts can mean the same contract.
import { daysBetween, endOf, startOf, type Day } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { folded } from './calls.ts'

export interface ContractedRow {
  readonly kept: KeptFact
  readonly mw: number
  /** The signing day where stated, else the day from which the contract was known. */
  readonly signed: Day
  /** The fact says its signing day itself. */
  readonly dated: boolean
  readonly site?: string
  readonly counterparty?: string
}

type Named = Pick<ContractedRow, 'site' | 'counterparty'>

/** Two signing days no further apart than a release and its report in the press are one. */
const sameSigning = 14

export function nearInTime(a: { readonly signed: Day }, b: { readonly signed: Day }): boolean {
  return Math.abs(daysBetween(a.signed, b.signed)) <= sameSigning
}

/** Megawatts are rounded when they are told again. */
export function nearInSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.01 * Math.max(a, b)
}

/** `on` may be the day of signing or, when it lies after the day known, of delivery; only the former dates the signature. */
export function rowOf(kept: KeptFact): ContractedRow {
  const { on, site, counterparty, value } = kept.fact
  const dated = on !== undefined && startOf(on) <= kept.known
  const stated = dated ? endOf(on) : kept.known
  return {
    kept,
    mw: value as number,
    signed: stated < kept.known ? stated : kept.known,
    dated,
    ...(site === undefined ? {} : { site: folded(site) }),
    ...(counterparty === undefined ? {} : { counterparty: counterparty.split(';').map(folded).toSorted().join('; ') }),
  }
}

function agreement(a: string | undefined, b: string | undefined): boolean | undefined {
  return a === undefined || b === undefined ? undefined : a === b
}

/** Site and tenant are the same, as far as both name them, and one of them is named by both. */
export function sameParties(a: Named, b: Named): boolean {
  const [site, party] = [agreement(a.site, b.site), agreement(a.counterparty, b.counterparty)]
  return site !== false && party !== false && (site === true || party === true)
}

/** Site or tenant agree, or nothing is named by both that could differ. */
export function meets(a: Named, b: Named): boolean {
  const [site, party] = [agreement(a.site, b.site), agreement(a.counterparty, b.counterparty)]
  return site === true || party === true || (site === undefined && party === undefined)
}

/**
 * The same megawatts told again: of the same parties, whenever; of the same site and a tenant spelled otherwise ("AWS", "Amazon Web
 * Services"), at the same time. Two sites are two contracts, however equal their sizes.
 */
export function restates(row: ContractedRow, other: ContractedRow): boolean {
  if (!nearInSize(row.mw, other.mw) || !meets(row, other) || agreement(row.site, other.site) === false) return false
  if (agreement(row.counterparty, other.counterparty) === false) return nearInTime(row, other)
  return !row.dated || !other.dated || nearInTime(row, other)
}

/**
 * A contract may become known by its gross load and only later by its critical IT load. The critical row is then as old as the
 * gross row of the same site and tenant that no critical row of its own time answers to.
 */
export function datedByOtherBasis(row: ContractedRow, critical: readonly ContractedRow[], others: readonly ContractedRow[]): ContractedRow {
  if (row.dated || row.site === undefined || row.counterparty === undefined) return row
  const same = others.filter((other) => sameParties(row, other) && other.signed <= row.signed)
  if (same.some((other) => nearInTime(row, other))) return row
  const unanswered = same.filter((other) => !critical.some((item) => sameParties(item, other) && nearInTime(item, other)))
  const first = unanswered.reduce((day, other) => (other.signed < day ? other.signed : day), row.signed)
  return first === row.signed ? row : { ...row, signed: first }
}
