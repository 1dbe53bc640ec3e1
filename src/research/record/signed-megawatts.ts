// Critical-IT megawatts that a company has signed, each contract once: restated contracts and totals are recognised, other bases kept apart.
import { groupBy, sortedBy, startOf, type Day } from '../../base/index.ts'
import type { Basis } from '../../facts/index.ts'
import { datedByOtherBasis, meets, nearInSize, nearInTime, restates, rowOf, sameParties, type ContractedRow } from './contracted-row.ts'
import { requireSlice, type LedgerSlice } from './ledger-slice.ts'

/** Megawatts counted once. */
export interface SignedBlock {
  readonly site?: string
  readonly counterparty?: string
  readonly mw: number
  /** The signing day where stated, else the day from which it was known. */
  readonly signed: Day
  readonly fact: string
  /** Facts that a difference was taken from. */
  readonly lessFacts?: readonly string[]
  /** How a number came about that no fact states as it is. */
  readonly words?: string
  /** Of the weakest fact in it, or of the total that confirms it. */
  readonly confidence: number
  /** A total that the parts add up to and that is believed more than this one. */
  readonly confirmedBy?: string
}

/** A contract known only on another basis; never added to critical-IT megawatts. */
export interface ApartBlock {
  readonly site?: string
  readonly counterparty?: string
  readonly mw: number
  readonly basis: Exclude<Basis, 'critical_it'> | 'not stated'
  readonly signed: Day
  readonly fact: string
}

export interface UncountedFact {
  readonly fact: string
  readonly mw: number
  readonly why: string
}

export interface SignedMegawatts {
  readonly ticker: string
  readonly blocks: readonly SignedBlock[]
  readonly apart: readonly ApartBlock[]
  readonly uncounted: readonly UncountedFact[]
}

type Counted = SignedBlock & { readonly row: ContractedRow }

function sum(blocks: readonly { readonly mw: number }[]): number {
  return blocks.reduce((total, block) => total + block.mw, 0)
}

function blockOf(row: ContractedRow, mw: number, less: readonly Counted[]): Counted {
  const { fact } = row.kept
  return {
    ...(fact.site === undefined ? {} : { site: fact.site }),
    ...(fact.counterparty === undefined ? {} : { counterparty: fact.counterparty }),
    mw,
    signed: row.signed,
    fact: row.kept.id,
    ...(less.length === 0
      ? {}
      : {
          lessFacts: less.map((block) => block.fact),
          words: `total of ${row.mw} MW less ${sum(less)} MW in contracts counted by themselves`,
        }),
    confidence: Math.min(row.kept.confidence, ...less.map((block) => block.confidence)),
    row,
  }
}

/** What a fact adds: itself or a difference, in place of a block believed less where one is named; or nothing, for the reason given. */
type Placed = { readonly block: Counted; readonly instead?: Counted } | { readonly totalOf: readonly Counted[] } | string

/** Contracts with site and tenant. One of its own signing day is a contract of its own, unless it says what it replaces. */
function placeContract(row: ContractedRow, counted: readonly Counted[]): Placed {
  const exact = counted.filter(
    (block) => block.signed <= row.signed && row.site === block.row.site && row.counterparty === block.row.counterparty,
  )
  if (exact.length > 1 && nearInSize(sum(exact), row.mw)) return { totalOf: exact }
  if (row.kept.fact.bound === 'at_most') return 'is an upper bound'
  if (exact.length === 0) return { block: blockOf(row, row.mw, []) }
  if (row.kept.fact.previous !== undefined) return { block: blockOf(row, row.mw - sum(exact), exact) }
  const rival = row.dated ? exact.find((block) => row.signed === block.signed) : undefined
  if (rival !== undefined) {
    if (rival.confidence >= row.kept.confidence) return `contradicts ${rival.fact}, which is believed more`
    return { block: blockOf(row, row.mw, []), instead: rival }
  }
  if (!row.dated && row.mw > sum(exact)) return { block: blockOf(row, row.mw - sum(exact), exact) }
  return { block: blockOf(row, row.mw, []) }
}

/** Facts without site, tenant or both: totals of what they name, as far as contracts of that name are counted. */
function placeTotal(row: ContractedRow, counted: readonly Counted[]): Placed {
  const { on, since } = row.kept.fact
  const unnamed = row.site === undefined && row.counterparty === undefined
  if (unnamed && on !== undefined && !row.dated) return `is about ${on}, later than the day on which it was said`
  const from = since === undefined ? '' : startOf(since)
  const parts = counted.filter((block) => block.signed <= row.signed && block.signed >= from && (unnamed || meets(row, block.row)))
  if (parts.length > 1 && nearInSize(sum(parts), row.mw)) return { totalOf: parts }
  if (row.kept.fact.bound === 'at_most') return 'is an upper bound'
  if (row.mw > sum(parts)) return { block: blockOf(row, row.mw - sum(parts), parts) }
  // Without a signing day of its own a smaller number may be a part of what is counted: rather too little than twice.
  if (unnamed || !row.dated) {
    const names = unnamed ? 'neither site nor tenant' : 'not both site and tenant'
    return `names ${names} and lies below the ${sum(parts)} MW of the contracts known: a part of them, or one not told apart`
  }
  return { block: blockOf(row, row.mw, []) }
}

function place(row: ContractedRow, counted: readonly Counted[]): Placed {
  const restated = counted.find((block) => restates(row, { ...block.row, mw: block.mw }))
  if (restated !== undefined) return `restates ${restated.fact}`
  return row.site !== undefined && row.counterparty !== undefined ? placeContract(row, counted) : placeTotal(row, counted)
}

/** Facts that name site and tenant first, then those that name one, then totals; within each by signing day, parts before their total. */
function inOrder(rows: readonly ContractedRow[]): ContractedRow[] {
  return sortedBy(
    rows,
    (row) => (row.site === undefined ? 1 : 0) + (row.counterparty === undefined ? 1 : 0),
    (row) => row.signed,
    (row) => row.mw,
    (row) => -row.kept.confidence,
    (row) => row.kept.sequence,
  )
}

/**
 * The gross load of a counted contract: signed with it, or, told without a day, of a size that fits (gross ÷ critical IT is 1.3 to 1.5 as
 * a rule) while no other gross load of that time answers to the contract. An expansion told in gross load alone is not swallowed by it.
 */
function isOtherBasisOf(row: ContractedRow, block: Counted, rows: readonly ContractedRow[]): boolean {
  if (!sameParties(row, block.row)) return false
  if (nearInTime(row, block)) return true
  if (row.dated && block.row.dated) return false
  const ratio = row.mw / block.mw
  return ratio >= 1 && ratio <= 1.8 && !rows.some((other) => other !== row && sameParties(other, block.row) && nearInTime(other, block))
}

function apartOf(rows: readonly ContractedRow[], counted: readonly Counted[]): { apart: ApartBlock[]; uncounted: UncountedFact[] } {
  const apart: (ApartBlock & { readonly row: ContractedRow })[] = []
  const uncounted: UncountedFact[] = []
  for (const row of inOrder(rows)) {
    const { fact, id } = row.kept
    const basis = fact.basis === undefined || fact.basis === 'critical_it' ? 'not stated' : fact.basis
    const skip = (why: string) => uncounted.push({ fact: id, mw: row.mw, why })
    if (row.site === undefined && row.counterparty === undefined)
      skip(`a total of megawatts ${basis === 'not stated' ? 'of no stated basis' : `on basis ${basis}`}`)
    else if (counted.some((block) => isOtherBasisOf(row, block, rows))) {
      skip('another basis of a contract counted in critical IT')
    } else if (apart.some((block) => restates(row, block.row))) skip('restates a contract listed apart')
    else {
      apart.push({
        ...(fact.site === undefined ? {} : { site: fact.site }),
        ...(fact.counterparty === undefined ? {} : { counterparty: fact.counterparty }),
        mw: row.mw,
        basis,
        signed: row.signed,
        fact: id,
        row,
      })
    }
  }
  return { apart: apart.map(({ row: _row, ...block }) => block), uncounted }
}

/** Parts that add up to a total are together as sure as the total: a part that was worked out from it gains its confidence. */
function confirm(parts: readonly Counted[], total: ContractedRow, counted: Counted[]): void {
  for (const part of parts) {
    if (part.confidence >= total.kept.confidence) continue
    counted[counted.indexOf(part)] = { ...part, confidence: total.kept.confidence, confirmedBy: total.kept.id }
  }
}

/** What each company has signed, as far as the slice knows, in the order of tickers. */
export function signedMegawatts(slice: LedgerSlice): readonly SignedMegawatts[] {
  const contracted = requireSlice(slice).facts.filter(
    ({ fact }) =>
      fact.attribute === 'capacity' &&
      fact.stage === 'contracted' &&
      fact.kind !== 'mining' &&
      typeof fact.value === 'number' &&
      fact.subject !== 'SECTOR' &&
      fact.subject !== 'NETWORK',
  )
  const byTicker = groupBy(
    sortedBy(contracted, (kept) => kept.fact.subject),
    (kept) => kept.fact.subject,
  )
  return [...byTicker].map(([ticker, facts]) => {
    const rows = facts.map(rowOf)
    const critical = rows.filter((row) => row.kept.fact.basis === 'critical_it')
    const otherBases = rows.filter((row) => row.kept.fact.basis !== 'critical_it')
    const counted: Counted[] = []
    const uncounted: UncountedFact[] = []
    for (const row of inOrder(critical.map((item) => datedByOtherBasis(item, critical, otherBases)))) {
      const placed = place(row, counted)
      if (typeof placed === 'string') {
        uncounted.push({ fact: row.kept.id, mw: row.mw, why: placed })
        continue
      }
      if ('totalOf' in placed) {
        const parts = placed.totalOf
        uncounted.push({ fact: row.kept.id, mw: row.mw, why: `is the total of ${parts.map((block) => block.fact).join(', ')}` })
        confirm(parts, row, counted)
        continue
      }
      const { block, instead } = placed
      if (instead === undefined) counted.push(block)
      else {
        counted[counted.indexOf(instead)] = block
        uncounted.push({ fact: instead.fact, mw: instead.mw, why: `contradicts ${block.fact}, which is believed more` })
      }
    }
    const others = apartOf(otherBases, counted)
    const blocks = sortedBy(
      counted,
      (block) => block.signed,
      (block) => block.fact,
    ).map(({ row: _row, ...block }) => block)
    return { ticker, blocks, apart: others.apart, uncounted: [...uncounted, ...others.uncounted] }
  })
}
