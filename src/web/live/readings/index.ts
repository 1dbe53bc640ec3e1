import type { LiveDesk } from '../live-desk.ts'
import { chainOf } from './chain.ts'
import { companyReading } from './company.ts'
import { effectOf } from './effect.ts'
import { judgeReading } from './judge.ts'
import { impliedMegawatts } from './implied.ts'
import { movableInputs } from './inputs.ts'
import { frontierReading, inverseReading, tornadoReading } from './inverse.ts'
import { moveOf, moves } from './moves.ts'
import { sectorDay } from './over-time.ts'
import { sectorChain } from './sector-chain.ts'
import { rangeReading, simulationReading } from './simulation.ts'
import { viewWith } from './view-with.ts'
import { whatIfTable } from './what-if.ts'

/** Everything that the page computes itself, by name. Input and result are plain data: they travel to the worker and back. */
export const readings = {
  chain: chainOf,
  company: companyReading,
  effect: effectOf,
  frontier: frontierReading,
  implied: impliedMegawatts,
  inputs: movableInputs,
  inverse: inverseReading,
  judge: judgeReading,
  move: (desk: LiveDesk, { ticker, since, asOf }: { readonly ticker: string; readonly since: string; readonly asOf: string }) =>
    moveOf(desk, ticker, since, asOf),
  moves,
  range: rangeReading,
  sectorChain,
  sectorDay,
  simulation: simulationReading,
  tornado: tornadoReading,
  viewWith,
  whatIf: whatIfTable,
}

export type ReadingName = keyof typeof readings
export type ReadingInput<Name extends ReadingName> = Parameters<(typeof readings)[Name]>[1]
export type ReadingResult<Name extends ReadingName> = Awaited<ReturnType<(typeof readings)[Name]>>
