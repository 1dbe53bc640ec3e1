// The table one would print: sorted by a click on a head, filtered by words, columns chosen, exported as shown. All of it stands in the address.
import { useMemo } from 'react'
import {
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
} from '@tanstack/react-table'
import { useAddress } from '../../address/use-address.ts'
import { columnNames, sectorWords, type ColumnName } from '../../words/sector-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { causesOf, sectorColumns, usualColumns } from './columns.tsx'
import { csv, download } from './csv.ts'
import type { SectorLine } from './sector-line.ts'

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
})

type Value = string | number | undefined

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
}

function textOf({ row }: SectorLine): string {
  return `${row.ticker} ${row.name} ${row.rating} ${row.call?.rating ?? ''} ${row.call?.by ?? ''}`.toLowerCase()
}

const columns: ColumnDef<typeof features, SectorLine, unknown>[] = sectorColumns.map((column) => ({
  id: column.name,
  accessorFn: column.value,
  sortUndefined: 'last',
  sortDescFirst: column.right === true,
  sortFn: (a, b, id) => compare(a.getValue(id) as Value, b.getValue(id) as Value),
}))

export function SectorTable({
  lines,
  broker,
  view,
}: {
  readonly lines: readonly SectorLine[]
  readonly broker: string
  readonly view: string
}) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const { address, change } = useAddress()
  const shown = useMemo(() => {
    const asked = (address.columns ?? '').split(',').filter((name): name is ColumnName => (columnNames as readonly string[]).includes(name))
    if (asked.length > 0) return asked
    // A column of dashes alone is not worth its place, unless somebody asked for it.
    const says = { said: lines.some((line) => line.said.length > 0), moved: lines.some((line) => causesOf(line).length > 0) }
    return usualColumns.filter((name) => (name !== 'said' && name !== 'moved') || says[name])
  }, [address.columns, lines])
  const sort = address.sort
  const table = useTable({
    features,
    columns,
    data: lines as SectorLine[],
    getRowId: (line) => line.row.ticker,
    enableSortingRemoval: true,
    state: {
      sorting: sort === undefined ? [] : [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }],
      columnVisibility: Object.fromEntries(columnNames.map((name) => [name, shown.includes(name)])),
      globalFilter: address.find ?? '',
    },
    onSortingChange: (update) => {
      const [first] =
        typeof update === 'function'
          ? update(sort === undefined ? [] : [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }])
          : update
      change({ sort: first === undefined ? undefined : `${first.desc ? '-' : ''}${first.id}` }, { says: words.table })
    },
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, _, wanted: string) => textOf(row.original).includes(wanted.toLowerCase()),
  })
  const visible = sectorColumns.filter((column) => shown.includes(column.name))
  const rows = table.getRowModel().rows
  const groups = { none: '', broker, house: view, megawatts: 'MW' } as const
  const spans: { readonly group: keyof typeof groups; count: number }[] = []
  for (const { group } of visible) {
    const last = spans.at(-1)
    if (last?.group === group) last.count += 1
    else spans.push({ group, count: 1 })
  }
  const head = (name: ColumnName) => `${name === 'call' || name === 'callTarget' ? `${broker} ` : ''}${words.column[name][0]}`
  return (
    <section className="section" aria-labelledby="sector-table">
      <header>
        <h2 id="sector-table">{words.table}</h2>
        <span className="soft small" role="status">
          {words.rows(rows.length, lines.length)}
        </span>
        <div className="tools">
          <input
            type="search"
            className="quiet"
            data-find
            aria-label={words.find}
            placeholder={`${words.find}  /`}
            value={address.find ?? ''}
            onChange={(event) => change({ find: event.target.value || undefined }, { replace: true })}
          />
          <details className="choose">
            <summary className="quiet">{words.columns}</summary>
            <div className="choices">
              {sectorColumns.map(({ name }) => (
                <label key={name}>
                  <input
                    type="checkbox"
                    checked={shown.includes(name)}
                    disabled={name === 'company'}
                    onChange={() => {
                      const next = columnNames.filter((one) => (one === name ? !shown.includes(one) : shown.includes(one)))
                      const usual = next.length === usualColumns.length && next.every((one) => usualColumns.includes(one))
                      change({ columns: usual ? undefined : next.join(',') }, { says: words.columns })
                    }}
                  />{' '}
                  {words.column[name][1]}
                </label>
              ))}
            </div>
          </details>
          <button
            type="button"
            className="quiet"
            onClick={() =>
              download(
                `sector-${lines.length > 0 ? (address.asOf ?? 'newest') : 'empty'}.csv`,
                csv([
                  visible.map(({ name }) => head(name)),
                  ...rows.map((row) =>
                    visible.map((column) => (column.name === 'rating' ? row.original.row.rating : column.value(row.original))),
                  ),
                ]),
              )
            }
          >
            {words.exportCsv}
          </button>
        </div>
      </header>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="sector-table">
        <table className="lines sector">
          <caption className="unseen">{words.table}</caption>
          <thead>
            <tr className="groups">
              {spans.map(({ group, count }, index) =>
                groups[group] === '' ? (
                  <td key={index} colSpan={count} />
                ) : (
                  <th key={index} colSpan={count} scope="colgroup">
                    {groups[group]}
                  </th>
                ),
              )}
            </tr>
            <tr>
              {visible.map(({ name, right, words: wide }) => {
                const column = table.getColumn(name)!
                const sorted = column.getIsSorted()
                return (
                  <th
                    key={name}
                    scope="col"
                    className={`${right ? 'right' : ''} ${wide ? 'words' : ''}`}
                    title={words.column[name][1]}
                    aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}
                  >
                    <button type="button" className="plain" onClick={column.getToggleSortingHandler()}>
                      {words.column[name][0]}
                      <span aria-hidden="true">{sorted === 'asc' ? ' ↑' : sorted === 'desc' ? ' ↓' : ''}</span>
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} data-ticker={row.id}>
                {visible.map(({ name, right, words: wide, cell }) => {
                  const Cell = name === 'company' ? 'th' : 'td'
                  return (
                    <Cell
                      key={name}
                      data-column={name}
                      scope={name === 'company' ? 'row' : undefined}
                      className={`${right ? 'right' : ''} ${wide ? 'words small' : ''}`}
                    >
                      {cell(row.original, numbers)}
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === 0 && (
        <p className="soft">
          {words.noRows}{' '}
          <button type="button" className="quiet" onClick={() => change({ find: undefined })}>
            {words.clear}
          </button>
        </p>
      )}
    </section>
  )
}
