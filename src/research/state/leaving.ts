// Mining load that gives way to HPC: what mines at a site whose contract is delivered leaves the mine in that quarter.
import { answers, select, type KeptFact } from '../../facts/index.ts'
import { assumptionId } from '../../model/index.ts'
import type { View } from '../views/index.ts'
import { quarterOf } from './calendar.ts'
import type { SignedContract } from './hpc-state.ts'
import type { Sourced } from './sourced.ts'

/** One input per quarter: gross MW that have left by then. */
export function leavingInputs(
  ticker: string,
  quarters: readonly string[],
  signed: readonly SignedContract[],
  facts: readonly KeptFact[],
  view: View,
  inputs: Readonly<Record<string, Sourced>>,
): Record<string, Sourced> {
  const ratio = inputs[assumptionId('gross_to_critical')]?.value ?? 1
  const moves = new Map<string, { mw: number; from: readonly KeptFact[]; quarter: string }>()
  for (const { contract, delivery, mw } of signed) {
    if (contract.site === undefined) continue
    const atSite = answers({ subject: ticker, attribute: 'capacity', where: { site: contract.site, stage: 'operating' } }, facts)
    const mining = select(
      atSite.filter((kept) => kept.fact.kind === 'mining' || kept.fact.kind === undefined),
      view.trust,
    )
    if (!mining) continue
    const left = Math.min(mining.chosen.fact.value as number, mw * ratio)
    moves.set(contract.key, { mw: left, from: [mining.chosen], quarter: quarterOf(delivery) })
  }
  return Object.fromEntries(
    quarters.map((quarter): [string, Sourced] => {
      const gone = [...moves.values()].filter((move) => move.quarter <= quarter)
      return [
        `${ticker}.mine.${quarter}.leaving_mw`,
        {
          value: gone.reduce((sum, move) => sum + move.mw, 0),
          unit: 'MW[gross]',
          origin: {
            kind: 'derived',
            words:
              gone.length > 0
                ? 'mining load at sites whose HPC contracts are delivered by then'
                : 'no mining site is delivered to HPC by then',
            from: gone.flatMap((move) => move.from),
          },
        },
      ]
    }),
  )
}
