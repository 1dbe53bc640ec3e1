// One company through the view on a day, as its page shows it: value and parts, megawatts, contracts, instruments, and every input with where it comes from.
import { inOrder } from '../../../graph/index.ts'
import {
  factsOf,
  rivalsOf,
  sectorSums,
  tableOfValuations,
  type Contract,
  type Origin,
  type Valuation,
  type Valued,
} from '../../../research/index.ts'
import { labelOf, type Label } from './label.ts'
import type { LiveDesk, WhatIf } from '../live-desk.ts'

export interface InputRow {
  readonly id: string
  readonly label: Label
  readonly unit: string
  readonly value: number
  readonly kind: Origin['kind']
  /** Where it comes from, in words. */
  readonly words: string
  readonly facts: readonly string[]
  readonly rivals: readonly string[]
  readonly judgement: boolean
}

export interface ContractRow {
  readonly label: string
  readonly kind: 'colocation' | 'cloud'
  readonly site?: string
  readonly tenant?: string
  readonly signed: string
  readonly criticalMw?: number
  readonly grossMw?: number
  readonly value?: number
  readonly termYears?: number
  readonly delivery?: string
  readonly facts: readonly string[]
}

export interface InstrumentRow {
  readonly name: string
  readonly kind: 'convertible' | 'warrant'
  /** USD/share from which it dilutes. */
  readonly strike: number
  readonly shares: number
  /** USD that the company owes on it until it converts. */
  readonly face?: number
  readonly cap?: number
  readonly conversion?: number
  /** Dilutes at the value per share. */
  readonly dilutes: boolean
}

export interface CompanyReading {
  readonly ticker: string
  readonly name: string
  readonly asOf: string
  readonly targetDate: string
  readonly rating: string
  /** The rule that made the rating, and the upside against the universe as a ratio. */
  readonly ruleCode: string
  readonly rule: string
  readonly relative?: number
  readonly valued?: Valued
  readonly price?: { readonly value: number; readonly on: string; readonly fact: string }
  readonly high?: { readonly value: number; readonly fact: string }
  readonly upside?: number
  readonly belowHigh?: number
  readonly missing: readonly string[]
  readonly gaps: readonly string[]
  readonly call?: {
    readonly by: string
    readonly rating?: string
    readonly previousRating?: string
    readonly target?: number
    readonly previousTarget?: number
    readonly known: string
    readonly facts: readonly string[]
  }
  readonly contracts: readonly ContractRow[]
  readonly instruments: readonly InstrumentRow[]
  /** Shares before what dilutes. */
  readonly shares?: number
  readonly inputs: readonly InputRow[]
  /** Approved power on file, MW gross; pipeline; what the mine keeps. */
  readonly approvedMw?: number
  readonly pipelineMw?: number
}

function wordsOf(origin: Origin): string {
  switch (origin.kind) {
    case 'fact':
      return origin.fact.fact.quote
    case 'assumption':
      return origin.source
    default:
      return origin.words
  }
}

export function inputRows({ graph, state }: Valuation): readonly InputRow[] {
  const labels = new Map<string, string>()
  if (graph)
    for (const node of inOrder([graph.perShare, graph.expectedMw]))
      if (node.operation === 'input') labels.set(node.id, node.label ?? node.id)
  return Object.entries(state.inputs)
    .filter(([id, { origin }]) => labels.has(id) && origin.kind !== 'calendar')
    .map(([id, { value, unit, origin }]) => ({
      id,
      label: labelOf(id, labels.get(id)!),
      unit,
      value,
      kind: origin.kind,
      words: wordsOf(origin),
      facts: factsOf(origin).map((kept) => kept.id),
      rivals: rivalsOf(origin).map((kept) => kept.id),
      judgement: origin.kind === 'assumption' && origin.judgement,
    }))
}

function contractRow(contract: Contract): ContractRow {
  const part = contract.critical ?? contract.gross
  const gross = contract.gross?.value ?? contract.grossBeside?.value
  return {
    label: contract.label,
    kind: contract.kind,
    ...(contract.site !== undefined && { site: contract.site }),
    ...(contract.counterparty !== undefined && { tenant: contract.counterparty }),
    signed: contract.signed,
    ...(contract.critical && { criticalMw: contract.critical.value }),
    ...(gross !== undefined && { grossMw: gross }),
    ...(contract.value && { value: contract.value.value }),
    ...(contract.term && { termYears: contract.term.fact.value as number }),
    ...(contract.delivery?.fact.on !== undefined && { delivery: contract.delivery.fact.on }),
    facts: [
      ...(part?.from ?? []),
      ...(contract.value?.from ?? []),
      ...(contract.term ? [contract.term] : []),
      ...(contract.delivery ? [contract.delivery] : []),
    ].map((kept) => kept.id),
  }
}

function instrumentRows({ ticker, state, valued }: Valuation): readonly InstrumentRow[] {
  const at = (key: string, name: string) => state.inputs[`${ticker}.instrument.${key}.${name}`]?.value
  return state.structure.instruments.map(({ key, kind, capped }) => {
    const conversion = at(key, 'conversion_price')
    const face = at(key, 'face')
    const cap = capped ? at(key, 'cap_price') : undefined
    const strike = (kind === 'convertible' ? (cap ?? conversion) : at(key, 'exercise_price')) ?? 0
    const shares =
      kind === 'convertible' ? (face !== undefined && conversion !== undefined ? face / conversion : 0) : (at(key, 'shares') ?? 0)
    return {
      name: key,
      kind,
      strike,
      shares,
      ...(face !== undefined && { face }),
      ...(cap !== undefined && { cap }),
      ...(conversion !== undefined && { conversion }),
      dilutes: valued !== undefined && strike < valued.perShare,
    }
  })
}

/** Throws a missing error for a ticker that no company has. */
export function companyReading(
  desk: LiveDesk,
  { ticker, asOf, ...whatIf }: WhatIf & { readonly ticker: string; readonly asOf: string },
): CompanyReading {
  const { ticker: own } = desk.company(ticker)
  const valuation = desk.valuation(own, asOf, whatIf)
  const { valued, price, high, upside, belowHigh, state } = valuation
  const row = desk.table(asOf, whatIf).rows.find((one) => one.valuation.ticker === own)
  const sums = sectorSums(tableOfValuations(desk.view, [valuation], [], asOf), desk.facts)
  const input = (name: string) => state.inputs[`${own}.${name}`]?.value
  const [shares, approvedMw, pipelineMw] = [input('shares'), input('approved.approved_mw'), input('pipeline_mw')]
  return {
    ticker: own,
    name: valuation.name,
    asOf,
    targetDate: state.target,
    rating: row?.rated.rating ?? 'Not rated',
    ruleCode: row?.rated.rule.code ?? 'missing',
    rule: row?.rated.rule.words ?? '',
    ...(row?.rated.relative !== undefined && { relative: row.rated.relative }),
    ...(valued && { valued }),
    ...(price && { price: { value: price.value, on: price.on, fact: price.fact.id } }),
    ...(high && { high: { value: high.chosen.fact.value as number, fact: high.chosen.id } }),
    ...(upside !== undefined && { upside }),
    ...(belowHigh !== undefined && { belowHigh }),
    missing: valuation.missing,
    gaps: state.gaps,
    ...(row?.call && {
      call: {
        by: row.call.by,
        known: row.call.known,
        facts: row.call.facts.map((kept) => kept.id),
        ...(row.call.rating !== undefined && { rating: row.call.rating }),
        ...(row.call.previousRating !== undefined && { previousRating: row.call.previousRating }),
        ...(row.call.target !== undefined && { target: row.call.target }),
        ...(row.call.previousTarget !== undefined && { previousTarget: row.call.previousTarget }),
      },
    }),
    contracts: sums.contracts.filter((one) => one.ticker === own).map(({ contract }) => contractRow(contract)),
    instruments: instrumentRows(valuation),
    ...(shares !== undefined && { shares }),
    inputs: inputRows(valuation),
    ...(approvedMw !== undefined && { approvedMw }),
    ...(pipelineMw !== undefined && { pipelineMw }),
  }
}
