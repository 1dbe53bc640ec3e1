// How fast the workbook of all thirteen companies is made, written and read back, on the shipped data. Prints medians of several runs in one process, the first run apart, and what the processor worked, which a busy machine does not change much.
import { compareWorkbook, readWorkbook, requireSafeZip, workbookPlan, writeWorkbook } from '../src/notes/index.ts'
import type { KeptFact } from '../src/facts/index.ts'
import { sectorTable, valueCompany } from '../src/research/index.ts'
import { companies, company, fact, house, shippedFacts } from '../test/shipped-facts.ts'

const [from, day] = ['2025-11-30', '2026-07-03']

/** What some companies lack for a value, made up so that all thirteen are in the workbook: shares, cash and hashrate. */
const completed: readonly KeptFact[] = companies.flatMap(({ ticker }, index) => {
  if (valueCompany(company(ticker), house, shippedFacts, day).valued) return []
  return [
    fact(`b${index}1`, from, { subject: ticker, attribute: 'shares_outstanding', value: 250e6, unit: 'share' }),
    fact(`b${index}2`, from, { subject: ticker, attribute: 'cash', value: 600e6, unit: 'USD' }),
    fact(`b${index}3`, from, { subject: ticker, attribute: 'hashrate', value: 20, unit: 'EH/s' }),
  ]
})
const facts = [...shippedFacts, ...completed]

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, milliseconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

const runs: { readonly processor: number; readonly table: number; readonly plan: number; readonly write: number; readonly read: number }[] =
  []
let cells = ''
for (let round = 0; round < 8; round += 1) {
  const before = process.cpuUsage()
  const [table, tableTime] = await timed(() => sectorTable(house, companies, facts, day))
  const [made, planTime] = await timed(() => workbookPlan(table, facts))
  const [bytes, writeTime] = await timed(() => writeWorkbook(made.plan))
  const used = process.cpuUsage(before)
  const [, readTime] = await timed(async () => {
    requireSafeZip(bytes, 'memory')
    return compareWorkbook(made, await readWorkbook(bytes, 'memory'))
  })
  if (made.companies.length !== companies.length) throw new Error('not all thirteen companies have a value')
  const all = made.plan.sheets.flatMap((sheet) => [...sheet.cells.values()])
  cells = `${made.companies.length} companies, ${made.plan.sheets.length} sheets, ${all.filter(({ formula }) => formula !== undefined).length} formulas, ${Math.round(bytes.length / 1000)} kB`
  runs.push({ processor: (used.user + used.system) / 1000, table: tableTime, plan: planTime, write: writeTime, read: readTime })
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

console.log(cells)
const whole = ({ table, plan, write }: (typeof runs)[number]) => table + plan + write
const rows: readonly (readonly [string, number, number?])[] = [
  ['from facts to the file, first run', whole(runs[0]!), 1500],
  ['from facts to the file, warm', median(runs.slice(1).map(whole)), 1500],
  ['  of the processor, first run', runs[0]!.processor],
  ['  of the processor, warm', median(runs.slice(1).map(({ processor }) => processor))],
  ['  the sector valued and rated', median(runs.slice(1).map(({ table }) => table))],
  ['  laid out as sheets', median(runs.slice(1).map(({ plan }) => plan))],
  ['  written and packed', median(runs.slice(1).map(({ write }) => write))],
  ['read back and compared', median(runs.slice(1).map(({ read }) => read))],
]
for (const [name, milliseconds, target] of rows) {
  console.log(`${name.padEnd(40)} ${milliseconds.toFixed(0).padStart(7)} ms${target === undefined ? '' : `  (target: under ${target} ms)`}`)
}
