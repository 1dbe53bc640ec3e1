// A workbook that a person changed, read back: what was changed, what it does, what is refused.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadCommand, openWorkspace, type Workspace } from '../../src/desk/index.ts'
import { effectsOf, importWorkbook } from '../../src/desk/import-workbook.ts'
import { correctionsOfChanges, scenarioOfChanges, viewOfChanges } from '../../src/desk/keep-changes.ts'
import { plannedWorkbook } from '../../src/desk/make-workbook.ts'
import { openResearch } from '../../src/desk/research-desk.ts'
import { writeWorkbook, type MadeWorkbook } from '../../src/notes/index.ts'
import { sectorTable } from '../../src/research/index.ts'
import { furnish, shippedFolder } from '../sandbox.ts'
import { viewFile } from '../shipped-facts.ts'
import { altered, entering, keyOf, placeOfInput, addressOf, withSheet } from './made.ts'
import type { WorkbookPlan } from '../../src/notes/workbook/plan.ts'

const folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-import-')), shippedFolder)
const disk = openWorkspace(join(folder, '.uprate/ledger.sqlite'))
const small = { ...viewFile('house'), name: 'small', universe: ['GLXY'] }
let made: MadeWorkbook
let plan: WorkbookPlan

/** The workspace with these files and nothing else on its disk. */
function holding(files: Readonly<Record<string, Uint8Array>>): Workspace {
  const all: Record<string, Uint8Array> = { 'small.json': new TextEncoder().encode(JSON.stringify(small)), ...files }
  return { ...disk, files: { read: (name) => all[name] ?? disk.files.read(name) } }
}

const imported = async (changed: WorkbookPlan | Uint8Array, view: string | undefined = 'small.json') =>
  importWorkbook(holding({ 'w.xlsx': changed instanceof Uint8Array ? changed : await writeWorkbook(changed) }), 'w.xlsx', view)

beforeAll(async () => {
  made = plannedWorkbook(await openResearch(holding({}), { asOf: '2025-11-24', view: 'small.json' }))
  plan = made.plan
})
afterAll(async () => {
  await disk.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('changes', () => {
  test('of an untouched workbook are none', async () => {
    const found = await imported(plan)
    expect([found.changes, found.notices, effectsOf(found)]).toEqual([[], [], []])
  })

  test('are told with place, label, unit, old and new value, and valued by the engine', async () => {
    const found = await imported(entering(plan, { 'view.cap_rate': 0.07, 'GLXY.cash': 2e9, 'GLXY.price': 20 }))
    const places = Object.fromEntries(found.changes.map(({ id, place }) => [id, place]))
    expect(found.changes.map(({ id, before, after, unit }) => [id, before, after, unit])).toEqual([
      ['view.cap_rate', 0.0675, 0.07, '1/year'],
      ['GLXY.price', 25.04, 20, 'USD/share'],
      ['GLXY.cash', placeOfInput(plan, 'GLXY.cash').value, 2e9, 'USD'],
    ])
    expect(places['view.cap_rate']).toBe(`Inputs!${addressOf(placeOfInput(plan, 'view.cap_rate'))}`)
    // The same through a view and a fact that say so, without any workbook.
    const { desk } = found
    const [held] = desk.view.assumptions.cap_rate as readonly { readonly value: number; readonly unit: string; readonly source: string }[]
    const view = { ...desk.view, assumptions: { ...desk.view.assumptions, cap_rate: [{ ...held!, value: 0.07 }] } }
    const facts = desk.facts.map((kept) =>
      kept.id === (found.made.companies[0]!.state.inputs['GLXY.cash']!.origin as { fact: { id: string } }).fact.id
        ? { ...kept, fact: { ...kept.fact, value: 2e9 } }
        : kept,
    )
    const wanted = sectorTable(view, desk.companies, facts, '2025-11-24').rows[0]!.valuation.valued!
    const [effect] = effectsOf(found)
    expect(effect).toMatchObject({ ticker: 'GLXY', newTarget: wanted.priceTarget })
    expect(effect!.newPerShare).toBeCloseTo(wanted.perShare, 9)
    expect(effect!.newUpside).toBeCloseTo(wanted.priceTarget / 20 - 1, 12)
  })

  test('of an assumption reach the contracts that follow it', async () => {
    const found = await imported(entering(plan, { 'view.noi_margin': 0.8 }))
    expect(effectsOf(found)[0]!.newPerShare).toBeLessThan(effectsOf(found)[0]!.perShare)
  })

  test('of labels, and cells and sheets of one’s own, do no harm', async () => {
    const own = {
      ...altered(altered(plan, 'Inputs', keyOf('B6'), { value: 'Mein Bitcoinkurs' }), 'GLXY', keyOf('AA99'), { value: 'note' }),
    }
    const found = await imported({ ...own, sheets: [...own.sheets, { ...own.sheets[0]!, name: 'Mine' }] })
    expect(found.changes).toEqual([])
    expect(found.notices).toEqual(
      [
        '1 cell of your own on GLXY left alone, the first at GLXY!AA99',
        '1 label was changed: read by place, not by label',
        'sheets of your own left alone: Mine',
      ].toSorted((a, b) => found.notices.indexOf(a) - found.notices.indexOf(b)),
    )
  })

  test('are kept as a view that gives the same targets', async () => {
    const found = await imported(entering(plan, { 'view.cap_rate': 0.07, 'view.bitcoin_price': 90_000, 'GLXY.cash': 2e9 }))
    const keeping = { author: 'Ada', on: '2025-11-24', reason: 'rates rise' }
    const { view, left } = viewOfChanges(found, 'ada', keeping)
    expect(left.map(({ change }) => change.id)).toEqual(['GLXY.cash'])
    expect(view.assumptions.cap_rate).toContainEqual(
      expect.objectContaining({ value: 0.07, from: '2025-11-24', source: 'Ada: rates rise', judgement: true }),
    )
    const only = await imported(entering(plan, { 'view.cap_rate': 0.07, 'view.bitcoin_price': 90_000 }))
    const { desk } = only
    const valued = sectorTable(view, desk.companies, desk.facts, '2025-11-24').rows[0]!.valuation.valued!
    expect(valued.perShare).toBeCloseTo(effectsOf(only)[0]!.newPerShare!, 9)
  })

  test('are kept as a scenario and as corrections of the facts behind them', async () => {
    const found = await imported(
      entering(plan, { 'view.cap_rate': 0.07, 'GLXY.cash': 2e9, 'GLXY.approved.base_mw': 900, 'grid.1.1': -0.3 }),
    )
    const keeping = { author: 'Ada', on: '2025-11-24', reason: 'new report' }
    const { scenario, left } = scenarioOfChanges(found, 'mine', keeping)
    expect(scenario.set).toEqual({
      'view.cap_rate': 0.07,
      'GLXY.cash': 2e9,
      'GLXY.approved.base_mw': 900,
      'GLXY.approved.approved_mw': 900,
    })
    expect(left.map(({ change }) => change.id)).toEqual(['grid.1.1'])
    const { requests, left: rest } = correctionsOfChanges(found, keeping)
    expect(requests.map(({ action, by, set, on }) => [action, by, set['value'], on])).toEqual([
      ['correct', 'Ada', '900', '2025-11-24'],
      ['correct', 'Ada', '2000000000', '2025-11-24'],
    ])
    expect(rest.map(({ change }) => change.id).toSorted()).toEqual(['grid.1.1', 'view.cap_rate'])
  })

  test('that are none of an assumption make no view, those of no fact no correction', async () => {
    const keeping = { author: 'Ada', on: '2025-11-24', reason: 'x' }
    const fact = await imported(entering(plan, { 'GLXY.cash': 2e9 }))
    expect(() => viewOfChanges(fact, 'ada', keeping)).toThrow('no assumption was changed')
    const assumption = await imported(entering(plan, { 'view.cap_rate': 0.07 }))
    expect(() => correctionsOfChanges(assumption, keeping)).toThrow('no fact was changed')
  })

  test('say that another scenario is chosen', async () => {
    const { row, column, sheet } = plan.names.find(({ name }) => name === 'Scenario')!.place
    const found = await imported(altered(plan, sheet, `${row},${column}`, { value: 'full-conversion' }))
    expect(found.scenario).toBe('full-conversion')
  })
})

describe('the command', () => {
  const run = async (changed: WorkbookPlan, options: Readonly<Record<string, unknown>>) => {
    const command = await loadCommand('import')
    const workspace = holding({ 'w.xlsx': await writeWorkbook(changed) })
    const given = command.input.parse({ file: 'w.xlsx', view: 'small.json', ...options })
    const result = await command.run(given, { workspace, progress: () => {} })
    return { result: command.output.parse(result) as Result, shown: command.present(result), outcome: await command.outcome!(result) }
  }
  interface Result {
    readonly changes: readonly unknown[]
    readonly kept?: { readonly content?: string; readonly words: string }
    readonly left: readonly { readonly id: string }[]
  }

  test('keeps a view in a file that value takes, and does not write over it', async () => {
    const changed = entering(plan, { 'view.cap_rate': 0.07, 'GLXY.cash': 2e9 })
    const saveAs = join(folder, 'ada.json')
    const { result, outcome } = await run(changed, { keep: 'view', author: 'Ada', saveAs })
    expect(readFileSync(saveAs, 'utf8')).toBe(result.kept!.content)
    expect(outcome).toMatchObject({ status: 'findings', notices: [expect.stringContaining('was not kept: it is a fact of the company')] })
    const { view } = await openResearch(disk, { view: saveAs, asOf: '2025-11-24' })
    expect(view.name).toBe('ada')
    await expect(run(entering(plan, { 'view.cap_rate': 0.06 }), { keep: 'view', author: 'Ada', saveAs })).rejects.toThrow(
      'a file of this name already',
    )
    await expect(run(changed, { keep: 'view' })).rejects.toThrow('nobody is named')
  })

  test('shows changes and effects as tables, and says when there are none', async () => {
    const { shown } = await run(entering(plan, { 'view.cap_rate': 0.07 }), {})
    expect(shown.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'table'])
    expect(JSON.stringify(shown)).toContain('Cap rate')
    expect(JSON.stringify((await run(plan, {})).shown)).toContain('All inputs are as shipped')
  })

  test('keeps facts in the ledger with author and day, after which the old workbook is refused', async () => {
    const own = openWorkspace(join(folder, 'own.sqlite'))
    const command = await loadCommand('import')
    const bytes = await writeWorkbook(entering(plan, { 'GLXY.cash': 2e9 }))
    const workspace = { ...own, files: holding({ 'w.xlsx': bytes }).files }
    const options = { file: 'w.xlsx', view: 'small.json', keep: 'facts', author: 'Ada', on: '2025-11-24', reason: 'new report' }
    const result = (await command.run(command.input.parse(options), { workspace, progress: () => {} })) as Result
    expect(result.kept!.words).toContain('1 correction by Ada, from 2025-11-24 on')
    const [decision] = await (await own.ledger()).decisions()
    expect(decision).toMatchObject({
      action: 'correct',
      by: 'Ada',
      reason: 'new report',
      known: '2025-11-24',
      fact: { value: 2e9, attribute: 'cash' },
    })
    await expect(importWorkbook(workspace, 'w.xlsx', 'small.json')).rejects.toThrow('this ledger gives other numbers')
    await own.close()
  })
})

describe('refused, with the place', () => {
  const first = () => placeOfInput(plan, 'view.cap_rate')
  const at = (): string => `Inputs!${addressOf(first())}`
  const key = () => `${first().row},${first().column}`
  const equity = () =>
    [...plan.sheets.find(({ name }) => name === 'GLXY')!.cells].find(
      ([, { look, formula }]) => look === 'total' && formula?.split('+').length === 8,
    )!

  const refusals: readonly (readonly [string, () => WorkbookPlan, RegExp, () => string])[] = [
    ['an input turned to text', () => altered(plan, 'Inputs', key(), { value: '7 %' }), /the input "Cap rate" is text: "7 %"/, at],
    ['an input left empty', () => altered(plan, 'Inputs', key(), undefined), /the input "Cap rate" is empty/, at],
    [
      'a formula in an input',
      () => altered(plan, 'Inputs', key(), { role: 'formula', formula: 'D6*2', value: 1 }),
      /a formula stands in an input: =D6\*2/,
      at,
    ],
    [
      'an assumption outside of its range',
      () => altered(plan, 'Inputs', key(), { value: 6.75 }),
      /Cap rate = 6.75 1\/year is outside of 0.055 to 0.085/,
      at,
    ],
    [
      'a fact that cannot be',
      () => entering(plan, { 'GLXY.shares': 395 }),
      /Shares outstanding = 395 share is outside/,
      () => `Inputs!${addressOf(placeOfInput(plan, 'GLXY.shares'))}`,
    ],
    [
      'a negative amount',
      () => entering(plan, { 'GLXY.cash': -1 }),
      /Cash = -1 USD is outside of 0/,
      () => `Inputs!${addressOf(placeOfInput(plan, 'GLXY.cash'))}`,
    ],
    [
      'a formula changed',
      () => altered(plan, 'GLXY', equity()[0], { role: 'formula', formula: `${equity()[1].formula}+1`, value: 1 }),
      /another formula: =/,
      () => 'GLXY!',
    ],
    [
      'a formula written over',
      () => altered(plan, 'GLXY', equity()[0], { role: 'constant', value: 1e9 }),
      /a formula was written over with 1000000000/,
      () => 'GLXY!',
    ],
    ['a formula gone', () => altered(plan, 'GLXY', equity()[0], undefined), /a formula is gone/, () => 'GLXY!'],
    [
      'a constant changed',
      () => altered(plan, 'Constants', keyOf('D6'), { value: 2 }),
      /a constant was changed: 2 where 1 stood/,
      () => 'Constants!D6',
    ],
    [
      'a sheet renamed',
      () => withSheet(plan, 'Lanes', (sheet) => ({ ...sheet, name: 'Spuren' })),
      /the sheet Lanes is missing/,
      () => 'Lanes',
    ],
    [
      'a sheet gone',
      () => ({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== 'Checks') }),
      /the sheet Checks is missing/,
      () => 'Checks',
    ],
    [
      'a scenario that is none',
      () => altered(plan, 'Scenarios', keyOf('D4'), { value: 'boom' }),
      /no scenario "boom"/,
      () => 'Scenarios!D4',
    ],
    [
      'the name of a scenario changed',
      () => altered(plan, 'Scenarios', keyOf('G7'), { value: 'boom' }),
      /words that formulas read were changed/,
      () => 'Scenarios!G7',
    ],
    [
      'another version of the view',
      () => altered(plan, 'Cover', keyOf('C10'), { value: '0.9' }),
      /has gone from version 0.9 to 1 since/,
      () => 'Cover',
    ],
    [
      'another hash',
      () => altered(plan, 'Cover', keyOf('C12'), { value: '0'.repeat(64) }),
      /gives other numbers for 2025-11-24/,
      () => 'Cover',
    ],
    ['no day', () => altered(plan, 'Cover', keyOf('C11'), { value: '24.11.2025' }), /which is no day/, () => 'Cover'],
    [
      'a later format',
      () => altered(plan, 'Cover', keyOf('C8'), { value: 'uprate-workbook-9' }),
      /made by another version: uprate-workbook-9/,
      () => 'Cover',
    ],
  ]
  test.each(refusals)('%s', async (_, change, message, place) => {
    const error = await imported(change()).then(
      () => undefined,
      (caught: unknown) => caught as { branch: string; message: string; where: string; remedy: string },
    )
    expect(error).toMatchObject({ branch: 'input' })
    expect(error!.message).toMatch(message)
    expect(error!.where).toContain(`w.xlsx, ${place()}`)
    expect(error!.remedy.length).toBeGreaterThan(10)
  })

  test('several at once are all named', async () => {
    const error = await imported(altered(entering(plan, { 'GLXY.cash': -1 }), 'Inputs', key(), { value: 'x' })).catch(
      (caught: Error) => caught,
    )
    expect((error as Error).message).toMatch(/is text.*; also Inputs!D\d+: Cash = -1/)
  })

  test('a workbook of another day, of another view', async () => {
    await expect(imported(altered(plan, 'Cover', keyOf('C11'), { value: '2025-11-20' }))).rejects.toThrow(/other numbers for 2025-11-20/)
    await expect(imported(plan, 'house')).rejects.toThrow(/made through the view small, this is house/)
    const named = importWorkbook(holding({ 'w.xlsx': await writeWorkbook(plan) }), 'w.xlsx', undefined).then(
      () => 'read',
      (error: Error) => error.message,
    )
    expect(await named).toBe('no view "small"')
  })
})
