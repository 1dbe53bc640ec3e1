// Critical-IT megawatts that a company has signed, each contract once: restated contracts and totals are recognised, other bases kept apart.
import { endOf, groupBy, sortedBy, startOf, type Day } from '../../base/index.ts'
import type { Basis, KeptFact } from '../../facts/index.ts'
import { folded } from './calls.ts'
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
  /** Of the weakest fact in it. */
  readonly confidence: number
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

interface Row {
  readonly kept: KeptFact
  readonly mw: number
  readonly signed: Day
  /** The fact says its signing day itself. */
  readonly dated: boolean
  readonly site?: string
  readonly counterparty?: string
}

/** Two signing days as far apart as a release and its report in the press are one. */
const sameSigning = 14
const near = (a: number, b: number) => Math.abs(a - b) <= 0.01 * Math.max(a, b)

/** `on` may be the day of signing or, when it lies after the day known, of delivery; only the former dates the signature. */
function rowOf(kept: KeptFact): Row {
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

function daysApart(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
}

/** Whether a row can speak of the same thing as a block: nothing that both name differs in more than one of site and tenant. */
function meets(row: Row, block: { readonly row: Row }): boolean {
  const site = row.site === undefined || block.row.site === undefined ? undefined : row.site === block.row.site
  const party =
    row.counterparty === undefined || block.row.counterparty === undefined ? undefined : row.counterparty === block.row.counterparty
  if (site === true || party === true) return true
  return site === undefined && party === undefined
}

type Counted = SignedBlock & { readonly row: Row }

function sum(blocks: readonly { readonly mw: number }[]): number {
  return blocks.reduce((total, block) => total + block.mw, 0)
}

function blockOf(row: Row, mw: number, less: readonly Counted[]): Counted {
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
type Placed = { readonly block: Counted; readonly instead?: Counted } | string

/** Contracts with site and tenant. One of its own signing day is a contract of its own, unless it says what it replaces. */
function placeContract(row: Row, counted: readonly Counted[]): Placed {
  const exact = counted.filter(
    (block) => block.signed <= row.signed && row.site === block.row.site && row.counterparty === block.row.counterparty,
  )
  if (exact.length > 1 && near(sum(exact), row.mw)) return `is the total of ${exact.map((block) => block.fact).join(', ')}`
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
function placeTotal(row: Row, counted: readonly Counted[]): Placed {
  const { on, since } = row.kept.fact
  const unnamed = row.site === undefined && row.counterparty === undefined
  if (unnamed && on !== undefined && !row.dated) return `is about ${on}, later than the day on which it was said`
  const from = since === undefined ? '' : startOf(since)
  const parts = counted.filter((block) => block.signed <= row.signed && block.signed >= from && (unnamed || meets(row, block)))
  if (parts.length > 1 && near(sum(parts), row.mw)) return `is the total of ${parts.map((block) => block.fact).join(', ')}`
  if (row.mw > sum(parts)) return { block: blockOf(row, row.mw - sum(parts), parts) }
  if (unnamed) return `is a total below the ${sum(parts)} MW of the contracts known`
  return { block: blockOf(row, row.mw, []) }
}

function place(row: Row, counted: readonly Counted[]): Placed {
  const restated = counted.find(
    (block) =>
      meets(row, block) && near(block.mw, row.mw) && (!row.dated || !block.row.dated || daysApart(row.signed, block.signed) <= sameSigning),
  )
  if (restated !== undefined) return `restates ${restated.fact}`
  return row.site !== undefined && row.counterparty !== undefined ? placeContract(row, counted) : placeTotal(row, counted)
}

/** Facts that name site and tenant first, then those that name one, then totals; within each by signing day, parts before their total. */
function inOrder(rows: readonly Row[]): Row[] {
  return sortedBy(
    rows,
    (row) => (row.site === undefined ? 1 : 0) + (row.counterparty === undefined ? 1 : 0),
    (row) => row.signed,
    (row) => row.mw,
    (row) => -row.kept.confidence,
    (row) => row.kept.sequence,
  )
}

function apartOf(rows: readonly Row[], counted: readonly Counted[]): { apart: ApartBlock[]; uncounted: UncountedFact[] } {
  const apart: (ApartBlock & { readonly row: Row })[] = []
  const uncounted: UncountedFact[] = []
  for (const row of inOrder(rows)) {
    const { fact, id } = row.kept
    const basis = fact.basis === undefined || fact.basis === 'critical_it' ? 'not stated' : fact.basis
    const skip = (why: string) => uncounted.push({ fact: id, mw: row.mw, why })
    if (row.site === undefined && row.counterparty === undefined)
      skip(`a total of megawatts ${basis === 'not stated' ? 'of no stated basis' : `on basis ${basis}`}`)
    else if (counted.some((block) => meets(row, block) && daysApart(block.signed, row.signed) <= sameSigning)) {
      skip('another basis of a contract counted in critical IT')
    } else if (apart.some((block) => meets(row, block) && near(block.mw, row.mw))) skip('restates a contract listed apart')
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
    const counted: Counted[] = []
    const uncounted: UncountedFact[] = []
    for (const row of inOrder(rows.filter((item) => item.kept.fact.basis === 'critical_it'))) {
      const placed = place(row, counted)
      if (typeof placed === 'string') {
        uncounted.push({ fact: row.kept.id, mw: row.mw, why: placed })
        continue
      }
      const { block, instead } = placed
      if (instead === undefined) counted.push(block)
      else {
        counted[counted.indexOf(instead)] = block
        uncounted.push({ fact: instead.fact, mw: instead.mw, why: `contradicts ${block.fact}, which is believed more` })
      }
    }
    const others = apartOf(
      rows.filter((item) => item.kept.fact.basis !== 'critical_it'),
      counted,
    )
    const blocks = sortedBy(
      counted,
      (block) => block.signed,
      (block) => block.fact,
    ).map(({ row: _row, ...block }) => block)
    return { ticker, blocks, apart: others.apart, uncounted: [...uncounted, ...others.uncounted] }
  })
}
