// A sweep: lists and grids of scenarios by as-of date and view, written down in one file, taken apart into cells.
import { InputError, isDay, type Day } from '../base/index.ts'
import { checkScenario, scenarios as shipped, type Scenario } from './scenario.ts'

export interface Sweep {
  readonly name: string
  readonly views: readonly string[]
  readonly asOf: readonly Day[]
  /** Companies to report; absent: all of the view. */
  readonly companies?: readonly string[]
  readonly scenarios: readonly Scenario[]
  /** Input id → the values that it takes; all combinations are cells, on top of each scenario. */
  readonly grid: Readonly<Record<string, readonly number[]>>
  /** Draws of each cell; 0: the point reading alone. */
  readonly draws: number
  readonly seed: number
}

/** One view, day and combination. */
export interface SweepCell {
  readonly view: string
  readonly asOf: Day
  /** The scenario's name. */
  readonly scenario: string
  /** The values of the grid. */
  readonly at: Readonly<Record<string, number>>
  readonly applied: Scenario
}

/** Cells of one job; beyond it the file asks for more than anybody reads. */
export const mostCells = 100_000

/** Draws of one cell, some ten seconds of work that cannot be interrupted; the error of a mean is then far below a cent. */
export const mostCellDraws = 10_000_000

/** Past it a target date would lie outside of what four digits can say. */
const lastDay = '2999-12-31'

const base: Scenario = { name: 'base', title: { en: 'As the view has it', de: 'Wie die Sicht es hat' }, set: {} }

const fields = ['name', 'view', 'views', 'asOf', 'companies', 'scenarios', 'grid', 'draws', 'seed']

function fail(what: string, where: string, remedy: string): never {
  throw new InputError(what, { where, remedy })
}

function listOf<T>(value: unknown, check: (one: unknown) => one is T, what: string, where: string, remedy: string): readonly T[] {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value]
  if (list.length === 0 || !list.every(check)) fail(what, where, remedy)
  return list as readonly T[]
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Checks the content of a sweep's file. Throws an input error that names the place and what would have been right. */
export function checkSweep(data: unknown, where: string): Sweep {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    fail('a sweep is a record', where, 'write { "name": …, "asOf": […], "grid": { "view.bitcoin_price": [60000, 90000] } }')
  const given = data as Readonly<Record<string, unknown>>
  for (const key of Object.keys(given)) if (!fields.includes(key)) fail(`unknown field "${key}"`, where, `use ${fields.join(', ')}`)
  const name = given['name']
  if (!isText(name) || !/^[\w.-]+$/.test(name))
    fail('the sweep has no name', `${where}, name`, 'give a name of letters, digits, dots and dashes')
  if (given['asOf'] === undefined) fail('the sweep names no day', `${where}, asOf`, 'write "asOf": ["2025-11-24"]')
  const asOf = listOf(
    given['asOf'],
    (day): day is Day => isText(day) && isDay(day) && day <= lastDay,
    'not a list of days',
    `${where}, asOf`,
    `write days as YYYY-MM-DD, until ${lastDay}`,
  )
  const views = listOf(given['views'] ?? given['view'] ?? 'house', isText, 'not a list of views', `${where}, views`, 'write ["house"]')
  const scenarios = (given['scenarios'] ?? ['base']) as readonly unknown[] | unknown as readonly unknown[]
  if (!Array.isArray(scenarios) || scenarios.length === 0)
    fail('not a list of scenarios', `${where}, scenarios`, 'write ["base", "full-conversion", { "name": …, "set": … }]')
  const { draws = 0, seed = 1 } = given as { readonly draws?: unknown; readonly seed?: unknown }
  if (typeof draws !== 'number' || !Number.isInteger(draws) || draws < 0)
    fail(`draws are ${String(draws)}`, `${where}, draws`, 'give a whole number, or 0 for the point reading alone')
  if (draws > mostCellDraws)
    fail(
      `${draws.toLocaleString('en-US')} draws of each cell`,
      `${where}, draws`,
      `ask for at most ${mostCellDraws.toLocaleString('en-US')}; uprate simulate takes more`,
    )
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed) || seed < 0)
    fail(`the seed is ${String(seed)}`, `${where}, seed`, 'give a whole number')
  const sweep: Sweep = {
    name,
    views,
    asOf,
    ...(given['companies'] !== undefined && {
      companies: listOf(given['companies'], isText, 'not a list of tickers', `${where}, companies`, 'write ["CIFR", "IREN"]'),
    }),
    scenarios: scenarios.map((one, index) => scenarioOf(one, `${where}, scenarios[${index}]`)),
    grid: gridOf(given['grid'] ?? {}, `${where}, grid`),
    draws,
    seed,
  }
  const count = cellCount(sweep)
  if (count > mostCells)
    fail(`${count.toLocaleString('en-US')} cells`, where, `ask for at most ${mostCells.toLocaleString('en-US')}: shorten a list`)
  const names = sweep.scenarios.map((scenario) => scenario.name)
  const twice = names.find((one, index) => names.indexOf(one) !== index)
  if (twice !== undefined) fail(`two scenarios are called ${twice}`, `${where}, scenarios`, 'give each a name of its own')
  return sweep
}

function scenarioOf(given: unknown, where: string): Scenario {
  if (!isText(given)) return checkScenario(given, where)
  const found = [base, ...shipped].find(({ name }) => name === given)
  return found ?? fail(`no scenario "${given}"`, where, `name ${[base, ...shipped].map(({ name }) => name).join(', ')}, or write it out`)
}

function gridOf(given: unknown, where: string): Sweep['grid'] {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    fail('the grid is not a record', where, 'write { "view.bitcoin_price": [60000, 90000] }')
  for (const [id, values] of Object.entries(given)) {
    if (!Array.isArray(values) || values.length === 0 || !values.every((value) => typeof value === 'number' && Number.isFinite(value)))
      fail(`${id} has no list of numbers`, where, `write "${id}": [1, 2, 3]`)
  }
  return given as Sweep['grid']
}

function cellCount({ views, asOf, scenarios, grid }: Sweep): number {
  return Object.values(grid).reduce((count, values) => count * values.length, views.length * asOf.length * scenarios.length)
}

/** The cells in a fixed order: views, days, scenarios, then the grid, its last input fastest. */
export function sweepCells(sweep: Sweep): readonly SweepCell[] {
  const combinations = Object.entries(sweep.grid).reduce<readonly Readonly<Record<string, number>>[]>(
    (made, [id, values]) => made.flatMap((at) => values.map((value) => ({ ...at, [id]: value }))),
    [{}],
  )
  return sweep.views.flatMap((view) =>
    sweep.asOf.flatMap((asOf) =>
      sweep.scenarios.flatMap((scenario) =>
        combinations.map((at): SweepCell => ({
          view,
          asOf,
          scenario: scenario.name,
          at,
          applied: { ...scenario, set: { ...scenario.set, ...at } },
        })),
      ),
    ),
  )
}
