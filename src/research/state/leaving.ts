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
  const sites = new Map<string, { readonly mining: KeptFact; readonly leases: { readonly mw: number; readonly quarter: string }[] }>()
  for (const { contract, delivery, mw } of signed) {
    const { site } = contract
    if (site === undefined) continue
    const lease = { mw: mw * ratio, quarter: quarterOf(delivery) }
    const known = sites.get(site)
    if (known) {
      known.leases.push(lease)
      continue
    }
    const atSite = answers({ subject: ticker, attribute: 'capacity', where: { site, stage: 'operating' } }, facts)
    const mining = select(
      atSite.filter((kept) => kept.fact.kind === 'mining' || kept.fact.kind === undefined),
      view.trust,
    )
    if (mining) sites.set(site, { mining: mining.chosen, leases: [lease] })
  }
  return Object.fromEntries(
    quarters.map((quarter): [string, Sourced] => {
      const gone = [...sites.values()].flatMap(({ mining, leases }) => {
        const needed = leases.reduce((sum, lease) => sum + (lease.quarter <= quarter ? lease.mw : 0), 0)
        // A site gives no more than it mines with, however many leases it has.
        return needed > 0 ? [{ mw: Math.min(mining.fact.value as number, needed), mining }] : []
      })
      return [
        `${ticker}.mine.${quarter}.leaving_mw`,
        {
          value: gone.reduce((sum, { mw }) => sum + mw, 0),
          unit: 'MW[gross]',
          origin: {
            kind: 'derived',
            words:
              gone.length > 0
                ? 'mining load at sites whose HPC contracts are delivered by then'
                : 'no mining site is delivered to HPC by then',
            from: gone.map(({ mining }) => mining),
          },
        },
      ]
    }),
  )
}
