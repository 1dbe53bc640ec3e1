// A sweep as one job: each cell valued, drawn where draws are asked for, and kept before the next begins.
import { setImmediate } from 'node:timers/promises'
import { hashOf, MissingError } from '../../base/index.ts'
import {
  requireInputs,
  simulate,
  simulationPlan,
  sweepCells,
  tableOfValuations,
  valueScenario,
  type Sweep,
  type SweepCell,
} from '../../research/index.ts'
import type { ResearchDesk } from '../research-desk.ts'
import { heldRatings, universeOf } from '../simulation-of.ts'
import { openCells } from './cell-store.ts'

export interface SweptCompany {
  readonly ticker: string
  readonly price?: number
  /** The point reading, USD/share. */
  readonly perShare?: number
  readonly target?: number
  readonly upside?: number
  readonly rating: string
  readonly expectedMw?: number
  readonly mean?: number
  readonly error?: number
  readonly low?: number
  readonly median?: number
  readonly high?: number
  readonly abovePrice?: number
  readonly overweight?: number
  readonly missing: readonly string[]
}

export interface SweptCell {
  readonly view: string
  readonly asOf: string
  readonly scenario: string
  readonly at: Readonly<Record<string, number>>
  readonly companies: readonly SweptCompany[]
}

export interface SweepRun {
  readonly cells: readonly SweptCell[]
  readonly asked: number
  /** Cells that an earlier run had finished. */
  readonly kept: number
  readonly stopped?: string
}

export interface SweepRunOptions {
  readonly folder: string
  readonly open: (view: string, asOf: string) => Promise<ResearchDesk>
  readonly progress: (line: string) => void
  readonly signal?: AbortSignal | undefined
}

/** Part of every key: raise it when a cell is computed otherwise. */
const version = 1

/** Throws a missing error for an input or ticker that no company has. Facts and views enter the key of a cell: where they changed, it is computed anew. */
export async function runSweep(sweep: Sweep, options: SweepRunOptions): Promise<SweepRun> {
  const cells = sweepCells(sweep)
  const store = openCells<SweptCell>(options.folder)
  const desks = new Map<string, { readonly desk: ResearchDesk; readonly hash: string }>()
  const done: SweptCell[] = []
  let kept = 0
  try {
    for (const cell of cells) {
      if (options.signal?.aborted)
        return { cells: done, asked: cells.length, kept, stopped: 'it was stopped; the same command goes on from here' }
      const place = `${cell.view} ${cell.asOf}`
      let opened = desks.get(place)
      if (!opened) {
        const desk = await options.open(cell.view, cell.asOf)
        checkCompanies(sweep, desk)
        opened = { desk, hash: hashOf({ view: desk.view, facts: desk.facts.map(({ id, withdrawn }) => [id, withdrawn ?? null]) }) }
        desks.set(place, opened)
      }
      const key = hashOf({ version, cell, companies: sweep.companies ?? null, draws: sweep.draws, seed: sweep.seed, over: opened.hash })
      const known = store.get(key)
      if (known) {
        kept += 1
        done.push(known)
        continue
      }
      const result = computeCell(cell, sweep, opened.desk)
      store.put(key, result)
      done.push(result)
      if (sweep.draws > 0 || done.length % 100 === 0) {
        options.progress(`${done.length} of ${cells.length} cells`)
        await setImmediate()
      }
    }
    return { cells: done, asked: cells.length, kept }
  } finally {
    store.close()
  }
}

function checkCompanies(sweep: Sweep, desk: ResearchDesk): void {
  for (const ticker of sweep.companies ?? []) {
    desk.company(ticker)
    if (!desk.view.universe.includes(ticker))
      throw new MissingError(`${ticker} is not in the universe of the view ${desk.view.name}`, {
        where: `sweep ${sweep.name}, companies`,
        remedy: `name some of ${desk.view.universe.join(', ')}`,
      })
  }
}

function computeCell(cell: SweepCell, sweep: Sweep, desk: ResearchDesk): SweptCell {
  const reference = universeOf(desk)
  requireInputs(
    cell.applied,
    reference.map(({ state }) => state),
  )
  const valuations = reference.map((valuation) => valueScenario(valuation, cell.applied, desk.facts))
  const { rows } = tableOfValuations(desk.view, valuations, desk.facts, desk.asOf)
  const drawn =
    sweep.draws > 0
      ? simulate(simulationPlan(valuations, { reference }), {
          method: 'sobol',
          seed: sweep.seed,
          draws: sweep.draws,
          held: heldRatings(
            desk,
            valuations.map(({ ticker }) => ticker),
          ),
          explainedDraws: 0,
        })
      : undefined
  const companies = valuations
    .filter(({ ticker }) => sweep.companies?.includes(ticker) ?? true)
    .map((valuation): SweptCompany => {
      const { ticker, valued, price, upside, missing } = valuation
      const found = drawn?.companies.find((company) => company.ticker === ticker)
      const at = (share: number) => found!.quantiles.find((quantile) => quantile.share === share)!.value
      return {
        ticker,
        ...(price && { price: price.value }),
        ...(valued && { perShare: valued.perShare, target: valued.priceTarget, expectedMw: valued.expectedMw }),
        ...(upside !== undefined && { upside }),
        rating: rows.find((row) => row.valuation.ticker === ticker)!.rated.rating,
        ...(found && {
          mean: found.mean.value,
          error: found.mean.error,
          low: at(0.05),
          median: at(0.5),
          high: at(0.95),
          ...(found.abovePrice && { abovePrice: found.abovePrice.value }),
          ...(found.ratings && { overweight: found.ratings.Overweight.value }),
        }),
        missing,
      }
    })
  return { view: cell.view, asOf: cell.asOf, scenario: cell.scenario, at: cell.at, companies }
}
