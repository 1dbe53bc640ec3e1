// Where a sum over the sector comes from: the companies and contracts that make it up, each with a figure or a fact of its own.
import { sectorSums } from '../../../research/index.ts'
import type { LiveDesk, WhatIf } from '../live-desk.ts'

export interface SectorPart {
  readonly ticker: string
  /** Of a contract, its name; of a company, its own. */
  readonly name: string
  readonly value: number
  /** The company's figure that went in, where it is one. */
  readonly figure?: string
  readonly facts: readonly string[]
}

export interface SectorChain {
  readonly value?: number
  readonly unit: string
  /** Of a ratio: what the sum of the parts is divided by. */
  readonly over?: number
  readonly parts: readonly SectorPart[]
}

/** Undefined for a name that is no sum of the sector. */
export function sectorChain(desk: LiveDesk, { name, asOf, ...whatIf }: WhatIf & { readonly name: string; readonly asOf: string }) {
  const table = desk.table(asOf, whatIf)
  const sums = sectorSums(table, desk.facts)
  const companies = (figure: 'expectedMw' | 'contractedMw', from = table.rows): readonly SectorPart[] =>
    from.flatMap(({ valuation: { ticker, name: called, valued } }) =>
      valued && valued[figure] > 0 ? [{ ticker, name: called, value: valued[figure], figure, facts: [] }] : [],
    )
  switch (name) {
    case 'expectedMw':
      return { value: sums.expectedMw, unit: 'MW', parts: companies('expectedMw') } satisfies SectorChain
    case 'shareOfApproved': {
      const based = table.rows.filter(({ valuation }) => valuation.valued?.approvedBase !== undefined)
      return {
        ...(sums.shareOfApproved !== undefined && { value: sums.shareOfApproved }),
        unit: 'ratio',
        over: sums.approvedMw,
        parts: companies('expectedMw', based),
      } satisfies SectorChain
    }
    case 'contractedMw': {
      const unvalued = sums.contracts.flatMap(({ ticker, contract }): readonly SectorPart[] =>
        sums.contractedOnly.includes(ticker) && contract.critical
          ? [{ ticker, name: contract.label, value: contract.critical.value, facts: contract.critical.from.map((kept) => kept.id) }]
          : [],
      )
      return { value: sums.contractedMw, unit: 'MW', parts: [...companies('contractedMw'), ...unvalued] } satisfies SectorChain
    }
    case 'contractValue': {
      const parts = sums.contracts.flatMap(({ ticker, contract }): readonly SectorPart[] =>
        contract.value
          ? [{ ticker, name: contract.label, value: contract.value.value, facts: contract.value.from.map((kept) => kept.id) }]
          : [],
      )
      return { value: sums.contractValue, unit: 'USD', parts } satisfies SectorChain
    }
    default:
      return undefined
  }
}
