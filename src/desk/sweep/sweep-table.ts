// The cells of a sweep as rows of a table: one a company and cell.
import type { SweptCell } from './run-sweep.ts'

const figures = [
  'price',
  'perShare',
  'target',
  'upside',
  'expectedMw',
  'mean',
  'error',
  'low',
  'median',
  'high',
  'abovePrice',
  'overweight',
] as const

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Comma-separated values with a header; a figure that is missing is empty. */
export function sweepCsv(cells: readonly SweptCell[]): string {
  const inputs = [...new Set(cells.flatMap(({ at }) => Object.keys(at)))]
  const header = ['view', 'asOf', 'scenario', ...inputs, 'ticker', 'rating', ...figures]
  const rows = cells.flatMap(({ view, asOf, scenario, at, companies }) =>
    companies.map((company) => [
      view,
      asOf,
      scenario,
      ...inputs.map((id) => String(at[id] ?? '')),
      company.ticker,
      company.rating,
      ...figures.map((name) => String(company[name] ?? '')),
    ]),
  )
  return `${[header, ...rows].map((row) => row.map(quoted).join(',')).join('\n')}\n`
}
