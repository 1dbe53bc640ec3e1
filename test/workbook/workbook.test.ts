// The workbook as a modeller checks one: every number calculated anew by another program, one formula a row, no number in a formula, every input with its source.
import { describe, expect, test } from 'vitest'
import { readWorkbook, writeWorkbook } from '../../src/notes/index.ts'
import { scenarios, valueCompany, valueScenario } from '../../src/research/index.ts'
import { company, fact, house, shippedFacts } from '../shipped-facts.ts'
import { differences, IronCalc } from './calculators.ts'
import { addressOf, comparesWithShipped, entering, inputsOfPlan, keyOf, madeFor, placeOfInput, planWith } from './made.ts'

const few = { ...house, universe: ['CIFR', 'MARA'] }
const made = madeFor(few)
const { plan } = made.made
const sheetOf = (name: string) => plan.sheets.find((sheet) => sheet.name === name)!
const formulas = plan.sheets.flatMap(({ name, cells }) =>
  [...cells].flatMap(([key, cell]) => {
    const [row, column] = key.split(',').map(Number) as [number, number]
    return cell.formula === undefined ? [] : [{ sheet: name, row, column, cell, formula: cell.formula }]
  }),
)

describe('another calculator', () => {
  const iron = new IronCalc(plan)

  test('gives every cell the value that stands beside its formula, and no error', () => {
    const calculated = iron.calculate()
    expect(calculated.size).toBe(formulas.length)
    expect(formulas.length).toBeGreaterThan(3000)
    expect(differences(plan, calculated)).toEqual([])
  })

  test('notices a wrong value, so that its silence says something', () => {
    const wrong = new Map(iron.calculate())
    const { sheet, row, column } = formulas.find(({ cell }) => typeof cell.value === 'number' && cell.value > 1)!
    const key = `${sheet}!${row},${column}`
    wrong.set(key, (wrong.get(key) as number) * (1 + 1e-8))
    expect(differences(plan, wrong)).toHaveLength(1)
  })

  test('follows the engine when inputs change, also when a conversion price passes another', () => {
    const entered = {
      'view.bitcoin_price': 104_000,
      'view.cap_rate': 0.062,
      'view.noi_margin': 0.83,
      'CIFR.mine.2026Q3.leaving_mw': 90,
      'CIFR.price': 20,
      'MARA.instrument.0% convertible notes 2030.conversion_price': 3,
    }
    const wanted = planWith(made, entered)!
    for (const [id, value] of Object.entries(entered)) {
      const { sheet, row, column } = placeOfInput(plan, id)
      iron.enter(sheet, row, column, value)
    }
    const calculated = iron.calculate()
    expect(differences(wanted, calculated, comparesWithShipped)).toEqual([])
    expect(calculated.get(`Checks!${keyOf('C6')}`)).toBe(0)
    expect(calculated.get(`Checks!${keyOf('C7')}`)).toContain('inputs or scenario changed')
    expect(calculated.get(`Cover!${keyOf('C6')}`)).toBe(Object.keys(entered).length)
    for (const input of inputsOfPlan(plan)) if (input.id in entered) iron.enter(input.sheet, input.row, input.column, input.value)
  })

  test('switches scenarios as the engine does', () => {
    const choice = plan.names.find(({ name }) => name === 'Scenario')!.place
    for (const scenario of scenarios) {
      iron.enter(choice.sheet, choice.row, choice.column, scenario.name)
      const calculated = iron.calculate()
      for (const ticker of few.universe) {
        const base = valueCompany(company(ticker), few, shippedFacts, '2025-11-24')
        const wanted = valueScenario(base, scenario, shippedFacts).valued!.perShare
        const { place } = plan.names.find(({ name }) => name === `${ticker}_value_per_share`)!
        expect(calculated.get(`Outputs!${place.row},${place.column}`), `${ticker}, ${scenario.name}`).toBeCloseTo(wanted, 9)
      }
      expect(calculated.get(`Checks!${keyOf('C6')}`)).toBe(0)
    }
    iron.enter(choice.sheet, choice.row, choice.column, 'base')
  })

  test('a check fails when a formula is written over', () => {
    const equity = formulas.find(({ sheet, cell }) => sheet === 'CIFR' && cell.look === 'total' && cell.formula!.split('+').length === 8)!
    iron.enter('CIFR', equity.row, equity.column, 1e9)
    const calculated = iron.calculate()
    expect(calculated.get(`Checks!${keyOf('C6')}`)).toBeGreaterThan(0)
    expect(calculated.get(`Cover!${keyOf('C4')}`)).toContain('CHECK')
  })
})

describe('formulas', () => {
  const code = (formula: string) => formula.replaceAll(/"[^"]*"/g, '""')

  test('hold no number and no text of their own', () => {
    const numbers = formulas.filter(({ formula }) => /(?<![A-Za-z_$\d.])\d/.test(code(formula)) || formula.includes('"'))
    expect(numbers.map(({ sheet, formula }) => `${sheet}: ${formula}`)).toEqual([])
  })

  test('use only functions that every spreadsheet program has had for decades', () => {
    const used = new Set(formulas.flatMap(({ formula }) => [...formula.matchAll(/([A-Z][A-Z.]*)\(/g)].map((match) => match[1]!)))
    const old = [
      'ABS',
      'AND',
      'AVERAGE',
      'COUNT',
      'EXP',
      'IF',
      'INDEX',
      'ISERROR',
      'LN',
      'MATCH',
      'MAX',
      'MEDIAN',
      'MIN',
      'ROUND',
      'SUM',
      'SUMPRODUCT',
    ]
    expect([...used].filter((name) => !old.includes(name))).toEqual([])
  })

  test('are the same along each row of quarters and of lanes', () => {
    // A reference without $ counts from the cell that it stands in.
    const relative = (formula: string, row: number, column: number) =>
      formula.replaceAll(/(?<![A-Za-z_$])([A-Z]{1,3})(\d+)\b(?!\()/g, (_, letters: string, digits: string) => {
        const other = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
        return `R[${Number(digits) - 1 - row}]C[${other - column}]`
      })
    const tickers = made.made.companies.map(({ sheet }) => sheet)
    const rows = Map.groupBy(
      formulas.filter(
        ({ sheet, column, row }) =>
          column >= 5 && (sheet === 'Lanes' || (tickers.includes(sheet) && sheetOf(sheet).cells.get(`${row},15`)?.formula !== undefined)),
      ),
      ({ sheet, row }) => `${sheet} ${row + 1}`,
    )
    expect(rows.size).toBeGreaterThan(100)
    for (const [at, cells] of rows) {
      expect(cells.length, at).toBeGreaterThan(10)
      expect(new Set(cells.map(({ formula, row, column }) => relative(formula, row, column))).size, at).toBe(1)
    }
  })

  test('refer to no cell that depends on them, and to none that is not there', () => {
    const cells = new Map(formulas.map((one) => [`${one.sheet}!${addressOf(one)}`, one]))
    const known = new Set(plan.sheets.flatMap(({ name, cells: all }) => [...all.keys()].map((key) => `${name}!${key}`)))
    const referred = ({ sheet, formula }: (typeof formulas)[number]) =>
      [...formula.matchAll(/(?:([A-Za-z_]\w*)!)?\$?([A-Z]{1,3})\$?(\d+)(?!\()/g)].map(
        (match) => `${match[1] ?? sheet}!${match[2]}${match[3]}`,
      )
    const state = new Map<string, 'open' | 'done'>()
    const visit = (at: string): void => {
      if (state.get(at) === 'done') return
      expect(state.get(at), `a circle through ${at}`).toBeUndefined()
      const cell = cells.get(at)
      if (!cell) return
      state.set(at, 'open')
      for (const other of referred(cell)) visit(other)
      state.set(at, 'done')
    }
    for (const at of cells.keys()) visit(at)
    const single = formulas.filter(({ formula }) => !formula.includes(':'))
    for (const one of single)
      for (const other of referred(one))
        expect(known.has(`${other.split('!')[0]}!${keyOf(other.split('!')[1]!)}`), `${one.sheet}!${addressOf(one)} → ${other}`).toBe(true)
  })

  test('are black on their own sheet and green from another', () => {
    for (const { cell, formula, sheet } of formulas.filter(({ cell: { look } }) => look === 'link' || look === 'calculation')) {
      if (cell.look === 'link') expect(formula, sheet).toContain('!')
    }
    expect(formulas.filter(({ cell, formula }) => cell.look === 'calculation' && /^[A-Z]\w*![$A-Z\d]+$/.test(formula))).toEqual([])
  })
})

test('every input has a source, and every fact its words and its document', () => {
  const inputs = plan.sheets.flatMap(({ cells }) =>
    [...cells.values()].filter(({ role, input }) => role === 'input' && !input!.startsWith('grid.')),
  )
  expect(inputs.length).toBeGreaterThan(80)
  for (const { comment, input, look } of inputs) {
    expect(look, input).toBe('input')
    expect(comment?.length, input).toBeGreaterThan(10)
  }
  const cash = inputs.find(({ input }) => input === 'CIFR.cash')!
  const {
    document,
    fact: stated,
    known,
  } = shippedFacts.findLast(
    ({ fact: { subject, attribute, value } }) => subject === 'CIFR' && attribute === 'cash' && value === cash.value,
  )!
  for (const part of [stated.quote, document.publisher, document.title, document.hash, known]) expect(cash.comment).toContain(part)
  expect(inputs.filter(({ comment }) => comment!.startsWith('Fact')).every(({ comment }) => /document [0-9a-f]{64}/.test(comment!))).toBe(
    true,
  )
})

describe('the file', () => {
  test('is the same bytes each time and knows no clock', async () => {
    const [first, second] = [await writeWorkbook(plan), await writeWorkbook(madeFor(few).made.plan)]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  test('gives back every formula with its value, and every input', async () => {
    const found = await readWorkbook(await writeWorkbook(plan), 'memory')
    for (const { sheet, row, column, formula, cell } of formulas) {
      const read = found.sheets.find(({ name }) => name === sheet)!.cells.get(`${row},${column}`)
      expect([read?.formula, read?.value], `${sheet}!${addressOf({ row, column })}`).toEqual([formula, cell.value])
    }
    expect([...found.names.keys()]).toEqual(expect.arrayContaining(['Scenario', 'Master_check', 'CIFR_target', 'uprate_hash']))
  })

  test('holds hostile text as text', async () => {
    const hostile = [
      '=HYPERLINK("http://x.y","z")',
      "+cmd|' /C calc'!A0",
      '@SUM(1)',
      '<b>&"\'</b>]]>',
      '\u202Egnirts\u202C\u0000\u0007',
      'long '.repeat(4000),
      '\ud800',
    ]
    const facts = hostile.map((quote, index) =>
      fact(
        `h${index + 1}`,
        '2025-11-24',
        {
          subject: 'CIFR',
          attribute: index % 2 === 0 ? 'cash' : 'hashrate',
          value: 900e6 - index,
          unit: index % 2 === 0 ? 'USD' : 'EH/s',
          quote,
          ...(index % 2 === 1 && { value: 24 + index }),
        },
        {
          document: {
            hash: '3'.repeat(64),
            title: quote,
            publisher: quote,
            published: '2025-11-24',
            type: 'filing',
            url: 'javascript:alert(1)',
          },
        },
      ),
    )
    const lease = fact('h9', '2025-11-24', {
      subject: 'CIFR',
      attribute: 'capacity',
      value: 50,
      unit: 'MW',
      stage: 'contracted',
      basis: 'critical_it',
      counterparty: '=1+1',
      site: '+2',
    })
    const own = madeFor({ ...few, universe: ['CIFR'] }, '2025-11-24', [...shippedFacts, ...facts, lease])
    const found = await readWorkbook(await writeWorkbook(own.made.plan), 'memory')
    for (const sheet of own.made.plan.sheets) {
      const read = found.sheets.find(({ name }) => name === sheet.name)!
      for (const [key, cell] of sheet.cells) {
        if (cell.role === 'text' && cell.value !== '')
          expect([read.cells.get(key)?.formula, String(read.cells.get(key)?.value).replaceAll('\r\n', '\n')]).toEqual([
            undefined,
            cell.value,
          ])
        if (typeof cell.value === 'string') expect(cell.value).not.toMatch(/^\s*[=+@]|(?!\n)\p{Cc}|\p{Cf}/u)
        expect(cell.link ?? 'https://').toMatch(/^(?:https?:\/\/|#)/)
        expect((cell.comment ?? '').length).toBeLessThan(2000)
        expect(cell.comment ?? '').not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u)
      }
    }
    const text = own.made.plan.sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => String(value))).join('\n')
    expect(text).toContain('“=1+1, +2')
  })

  test('says of an empty sector what is missing', () => {
    expect(() => madeFor({ ...house, universe: ['HUT'] })).toThrow('no company has a value on 2025-11-24')
  })

  test('has what a company lacks as words: no price, no contract, no mine', () => {
    const bare = shippedFacts.filter(({ fact: { subject, attribute } }) => subject !== 'GLXY' || attribute !== 'share_price')
    const own = madeFor({ ...house, universe: ['GLXY'] }, '2025-11-24', bare)
    expect(own.made.plan.sheets.map(({ name }) => name)).not.toContain('Quarters')
    const iron = new IronCalc(own.made.plan)
    expect(differences(own.made.plan, iron.calculate())).toEqual([])
    expect([...own.made.plan.sheets.find(({ name }) => name === 'Outputs')!.cells.values()].map(({ value }) => value)).toContain(
      'no price on file',
    )
  })
})

test('an entered number stands where it was entered', () => {
  const after = entering(plan, { 'view.bitcoin_price': 5 })
  expect(placeOfInput(after, 'view.bitcoin_price').value).toBe(5)
})
