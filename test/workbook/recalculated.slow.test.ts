// The whole workbook in two other calculators, as shipped and after fifty random changes of its inputs; and saved again by LibreOffice.
import { expect, test } from 'vitest'
import { readWorkbook, requireSafeZip, writeWorkbook } from '../../src/notes/index.ts'
import { compareWorkbook, stampsOf } from '../../src/notes/workbook/compare-workbook.ts'
import { rangeOf } from '../../src/notes/workbook/plausible.ts'
import type { WorkbookPlan } from '../../src/notes/workbook/plan.ts'
import { broker, house } from '../shipped-facts.ts'
import { calculatedByOffice, differences, IronCalc, office, savedByOffice } from './calculators.ts'
import { comparesWithShipped, entering, inputsOfPlan, keyOf, madeFor, planWith, type Made } from './made.ts'

const views = [
  ['house', house, '2025-11-24'],
  ['the bank', broker, '2025-11-24'],
  ['house, the newest day', house, '2026-07-03'],
] as const

function leftOut(what: string): void {
  process.stderr.write(`LibreOffice is not installed: ${what} is left out\n`)
}

/** mulberry32: 32 bits of state, enough to draw inputs. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A third of all inputs moved by up to a fifth, within what import takes, so that every company keeps a value; and the workbook that the engine makes of them. */
function drawn(made: Made, random: () => number): { readonly entered: Readonly<Record<string, number>>; readonly wanted: WorkbookPlan } {
  for (;;) {
    const entered: Record<string, number> = {}
    for (const { id, value } of inputsOfPlan(made.made.plan)) {
      if (random() > 1 / 3 || id.startsWith('scenario.') || id.startsWith('grid.')) continue
      const [least, most] = rangeOf(id, made.made)!
      entered[id] = Math.min(most, Math.max(least, value * (0.8 + 0.4 * random())))
    }
    const wanted = planWith(made, entered)
    if (wanted) return { entered, wanted }
  }
}

/** Minutes on a machine that is busy with other things. */
const patience = { timeout: 1_800_000 }

test.each(views)('%s: both calculators give every cell the engine’s value', patience, async (_, view, day) => {
  const { made } = madeFor(view, day)
  expect(differences(made.plan, new IronCalc(made.plan).calculate())).toEqual([])
  if (office === undefined) {
    leftOut('its half of the proof')
    return
  }
  const [calculated] = await calculatedByOffice([await writeWorkbook(made.plan)])
  expect(differences(made.plan, calculated!)).toEqual([])
})

test.each(views.slice(0, 2))('%s: after fifty random changes of inputs every cell is the engine’s still', patience, (_, view, day) => {
  const made = madeFor(view, day)
  const { plan } = made.made
  const iron = new IronCalc(plan)
  const random = randomFrom(20251124)
  for (let round = 1; round <= 50; round += 1) {
    const { entered, wanted } = drawn(made, random)
    expect(Object.keys(entered).length).toBeGreaterThan(20)
    for (const { sheet, row, column, id, value } of inputsOfPlan(plan)) iron.enter(sheet, row, column, entered[id] ?? value)
    const calculated = iron.calculate()
    expect(differences(wanted, calculated, comparesWithShipped), `round ${round}`).toEqual([])
    expect(calculated.get(`Checks!${keyOf('C6')}`), `round ${round}`).toBe(0)
  }
})

test('LibreOffice follows the engine through fifty random changes too', patience, async () => {
  if (office === undefined) {
    leftOut('its half of the proof')
    return
  }
  const made = madeFor(house)
  const random = randomFrom(1050000)
  const rounds = Array.from({ length: 50 }, () => drawn(made, random))
  const files: Uint8Array[] = []
  for (const { entered } of rounds) files.push(await writeWorkbook(entering(made.made.plan, entered)))
  for (const [index, calculated] of (await calculatedByOffice(files)).entries()) {
    expect(differences(rounds[index]!.wanted, calculated, comparesWithShipped), `round ${index + 1}`).toEqual([])
    expect(calculated.get(`Checks!${keyOf('C6')}`), `round ${index + 1}`).toBe(0)
  }
})

test('what LibreOffice saved is read back: the changes, and nothing else', patience, async () => {
  if (office === undefined) {
    leftOut('reading its files')
    return
  }
  const { made } = madeFor(house)
  const entered = { 'view.cap_rate': 0.07, 'IREN.cash': 2.5e9, 'CIFR.mine.2026Q4.leaving_mw': 100 }
  const [saved] = savedByOffice([await writeWorkbook(entering(made.plan, entered))])
  requireSafeZip(saved!, 'saved')
  const found = await readWorkbook(saved!, 'saved')
  expect(stampsOf(found)).toEqual(made.stamps)
  const { changes, faults, notices } = compareWorkbook(made, found)
  expect(faults).toEqual([])
  expect(notices).toEqual([])
  expect(Object.fromEntries(changes.map(({ id, after }) => [id, after]))).toEqual(entered)
})
