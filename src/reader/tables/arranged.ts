// A table's cells as a reader takes them: labels that run over two lines put together, and labels behind their figures put before them.
import { besideLabel } from '../lexicon/labels.ts'
import { findRatings } from '../houses/ratings.ts'
import type { Cell } from './table-cell.ts'

const runsOn = /(?:\b(?:and|or|of|for|the|in|to|from|with|due|net|incl\.|including|und|oder|von|für|der|des|aus|mit|inkl\.|zum|im)|[,–-])$/i
const opens = /^(?:\p{Ll}|20\d\d\b|\()/u

/** "Convertible notes due 2030 and" alone in its row, "2031 | 987.5" in the next: one label. */
function joinedLabels(cells: readonly Cell[]): readonly Cell[] {
  const rows = new Map<number, Cell[]>()
  for (const cell of cells) {
    const list = rows.get(cell.row)
    if (list) list.push(cell)
    else rows.set(cell.row, [cell])
  }
  const gone = new Set<Cell>()
  const joined = new Map<Cell, Cell>()
  for (const [row, [first, ...others]] of rows) {
    const [next, ...figures] = rows.get(row + 1) ?? []
    if (!first || !next || first.column > 0 || others.length > 0 || next.column > 0 || figures.length === 0) continue
    if (!figures.some((cell) => cell.quantities.length > 0) || first.text.length > 90) continue
    // A line that stands alone is a heading of rows, unless it breaks off or the next one goes on.
    if (!runsOn.test(first.text) && !(opens.test(next.text) && /^\p{Ll}/u.test(next.text))) continue
    gone.add(first)
    joined.set(next, {
      ...next,
      text: `${first.text} ${next.text}`,
      sentences: [...first.sentences, ...next.sentences],
      quantities: [],
      dates: [...first.dates, ...next.dates],
      names: [...first.names, ...next.names],
      header: true,
    })
  }
  return gone.size === 0 ? cells : cells.filter((cell) => !gone.has(cell)).map((cell) => joined.get(cell) ?? cell)
}

/** "1,630 MW | approved power at Helios" in every row of two columns: the label stands behind. */
function mirrored(cells: readonly Cell[]): readonly Cell[] {
  const figured = (cell: Cell) => cell.column === 0 && cell.quantities.some(({ unit }) => unit !== '') && cell.text.length < 32
  const told = (cell: Cell) => cell.column === 1 && /\p{L}{3}/u.test(cell.text) && !/^[$€£]?\d/.test(cell.text)
  const rows = new Set(cells.map((cell) => cell.row)).size
  if (cells.length !== rows * 2 || !cells.every((cell) => figured(cell) || told(cell))) return cells
  return cells
    .map((cell) => (cell.column === 0 ? { ...cell, column: 1, header: false } : { ...cell, column: 0, header: true, quantities: [] }))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** "Tenant | Fluidstack" at the top of a list of pairs is one of them, and heads nothing. */
function pairs(cells: readonly Cell[]): readonly Cell[] {
  if (cells.some((cell) => cell.column > 1 || cell.columns > 1)) return cells
  const told = new Set<number>()
  for (const cell of cells) {
    if (cell.column === 0 && besideLabel(cell.text)) told.add(cell.row)
  }
  return cells.map((cell) =>
    cell.header && cell.column === 1 && told.has(cell.row) && (cell.names.length > 0 || cell.dates.length > 0)
      ? { ...cell, header: false }
      : cell,
  )
}

/** "Riot Platforms | Needham | Hold | Buy" is a row of a list, though it has no figures and stands where headings do. */
function rated(cells: readonly Cell[]): readonly Cell[] {
  const rows = new Set<number>()
  const named = new Set(
    cells.filter(({ names }) => names.some(({ kind }) => kind === 'company' || kind === 'broker')).map((cell) => cell.row),
  )
  for (const cell of cells) {
    if (!cell.header || cell.column === 0 || cell.text.length > 40 || !named.has(cell.row)) continue
    const [mention] = findRatings(`rating ${cell.text}`)
    if (mention?.start === 7) rows.add(cell.row)
  }
  return rows.size === 0
    ? cells
    : cells.map((cell) => (cell.header && cell.column > 0 && rows.has(cell.row) ? { ...cell, header: false } : cell))
}

/** The cells in the places that their labels have in other tables. */
export function arranged(cells: readonly Cell[]): readonly Cell[] {
  return rated(pairs(mirrored(joinedLabels(cells))))
}
