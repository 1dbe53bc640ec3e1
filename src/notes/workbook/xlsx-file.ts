// The one place that knows the spreadsheet library: a plan becomes the bytes of a file, and a file becomes plain cells.
import { a1ToR1C1, r1c1ToA1 } from 'hucre'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Cell, CellStyle, Sheet, WriteSheet } from 'hucre'
import { DocumentError } from '../../base/index.ts'
import { address, columnName, type Look, type PlannedCell, type PlannedSheet, type WorkbookPlan } from './plan.ts'

const face = { name: 'Calibri', size: 10 } as const
const colour = {
  blue: '0000FF',
  black: '000000',
  green: '00703C',
  grey: '7A7A7A',
  dark: '1F2937',
  paper: 'FFFBE6',
  shade: 'F1F2F4',
  rule: 'C9CDD3',
} as const

function fill(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const
}

const rule = { style: 'thin', color: { rgb: colour.rule } } as const

const looks: Readonly<Record<Look, CellStyle>> = {
  title: { font: { ...face, size: 16, bold: true, color: { rgb: colour.dark } } },
  subtitle: { font: { ...face, italic: true, color: { rgb: colour.grey } } },
  heading: {
    font: { ...face, size: 11, bold: true, color: { rgb: colour.dark } },
    border: { bottom: { style: 'medium', color: { rgb: colour.dark } } },
  },
  column: {
    font: { ...face, bold: true, color: { rgb: colour.dark } },
    fill: fill(colour.shade),
    border: { bottom: rule },
    alignment: { wrapText: true, vertical: 'center' },
  },
  text: { font: { ...face, color: { rgb: colour.black } } },
  muted: { font: { ...face, color: { rgb: colour.grey } } },
  unit: { font: { ...face, italic: true, color: { rgb: colour.grey } } },
  input: {
    font: { ...face, color: { rgb: colour.blue } },
    fill: fill(colour.paper),
    border: { top: rule, bottom: rule, left: rule, right: rule },
  },
  constant: { font: { ...face, color: { rgb: '4B5563' } }, fill: fill(colour.shade) },
  calculation: { font: { ...face, color: { rgb: colour.black } } },
  link: { font: { ...face, color: { rgb: colour.green } } },
  total: { font: { ...face, bold: true, color: { rgb: colour.black } }, border: { top: rule } },
  status: { font: { ...face, bold: true, color: { rgb: colour.dark } }, fill: fill('E7F4EC') },
}

const styles = new Map<string, CellStyle>()

/** One object for each look and format, so that the library keeps one style. */
function styleOf({ look, format, formula, value }: PlannedCell, overNumbers: boolean): CellStyle {
  // A total that is read from another sheet is bold and green.
  const green = formula !== undefined && formula.includes('!') && look === 'total'
  const left = look === 'status' && typeof value === 'string'
  // Words after a number keep their distance.
  const beside = look === 'muted' && typeof value === 'string'
  const right = overNumbers && look === 'column'
  const key = `${look} ${format ?? ''} ${green} ${left} ${right} ${beside}`
  let style = styles.get(key)
  if (!style) {
    style = {
      ...looks[look],
      ...(green && { font: { ...looks.total.font, color: { rgb: colour.green } } }),
      ...(right && { alignment: { ...looks.column.alignment, horizontal: 'right' as const } }),
      ...(beside && { alignment: { horizontal: 'left' as const, indent: 1 } }),
      ...(left && { alignment: { horizontal: 'left' as const } }),
      ...(format !== undefined && { numFmt: format }),
    }
    styles.set(key, style)
  }
  return style
}

function cellOf(cell: PlannedCell, author: string, overNumbers: boolean): Partial<Cell> {
  const { value, formula, comment, link } = cell
  const content: Partial<Cell> =
    formula === undefined
      ? { value, type: typeof value === 'number' ? 'number' : 'string' }
      : { formula, formulaResult: value, type: 'formula' }
  return {
    ...content,
    style: styleOf(cell, overNumbers),
    ...(comment !== undefined && { comment: { author, text: comment } }),
    ...(link !== undefined && { hyperlink: link.startsWith('#') ? { target: '', location: link.slice(1) } : { target: link } }),
  }
}

function sheetOf(sheet: PlannedSheet, author: string, title: string): WriteSheet {
  let [rows, columns] = [0, 0]
  const cells = new Map<string, Partial<Cell>>()
  const heights = new Map<number, { height: number }>()
  for (const [key, cell] of sheet.cells) {
    const [row, column] = key.split(',').map(Number) as [number, number]
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
    // A heading stands where its numbers do; below it may come a line of words.
    const overNumbers = [1, 2, 3].some((down) => typeof sheet.cells.get(`${row + down},${column}`)?.value === 'number')
    cells.set(key, cellOf(cell, author, overNumbers))
    if (cell.look === 'column') {
      const lines = Math.ceil((String(cell.value).length * 1.2) / (sheet.widths[column] ?? 10))
      if (lines > 1) heights.set(row, { height: Math.max(heights.get(row)?.height ?? 0, Math.min(lines, 4) * 13 + 2) })
    }
  }
  return {
    name: sheet.name,
    cells,
    rowDefs: heights,
    columns: sheet.widths.map((width) => ({ width })),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { freezePane: sheet.frozen }),
    view: { showGridLines: false, ...(sheet.tab !== undefined && { tabColor: { rgb: sheet.tab } }) },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: `$A$1:$${columnName(columns)}$${rows + 1}`,
      ...(sheet.repeated !== undefined && { printTitlesRow: sheet.repeated }),
    },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&C&A&RPage &P of &N` },
    dataValidations: [
      ...sheet.lists.map(({ row, column, choices, title: head, words }) => ({
        type: 'list' as const,
        formula1: choices,
        range: address(row, column),
        showErrorMessage: true,
        errorTitle: head,
        errorMessage: `One of: ${words}`,
        showInputMessage: true,
        inputTitle: head,
        inputMessage: words,
      })),
      ...sheet.ranges.map(({ row, column, low, high }) => ({
        type: 'decimal' as const,
        operator: 'between' as const,
        formula1: low,
        formula2: high,
        range: address(row, column),
        errorStyle: 'warning' as const,
        showErrorMessage: true,
        errorTitle: 'Outside of the documented range',
        errorMessage: 'The view documents the range beside this cell. A value outside of it is not read back.',
      })),
    ],
  }
}

/** The file of a plan: the same plan, the same bytes. */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  const day = new Date(`${plan.day}T00:00:00Z`)
  return writeXlsx({
    sheets: plan.sheets.map((sheet) => sheetOf(sheet, plan.author, plan.title)),
    namedRanges: plan.names.map(({ name, place }) => ({ name, range: `${place.sheet}!$${columnName(place.column)}$${place.row + 1}` })),
    properties: {
      title: plan.title,
      creator: plan.author,
      subject: plan.subject,
      created: day,
      modified: day,
      lastModifiedBy: plan.author,
    },
    defaultFont: face,
  })
}

/** A cell of a file. An error value, a date or what is no finite number has its text. */
export interface FoundCell {
  readonly kind: 'number' | 'text' | 'boolean' | 'error' | 'date'
  readonly value: number | string | boolean
  /** Without the sign of equality. */
  readonly formula?: string
}

export interface FoundSheet {
  readonly name: string
  /** By `row,column`, counted from 0; empty cells are left out. */
  readonly cells: ReadonlyMap<string, FoundCell>
}

export interface FoundWorkbook {
  readonly sheets: readonly FoundSheet[]
  /** By name: the place as the file writes it, `Cover!$C$8`. */
  readonly names: ReadonlyMap<string, string>
}

function foundCell(value: Cell['value'], cell: Cell | undefined, formula: string | undefined): FoundCell | undefined {
  const own = formula === undefined ? {} : { formula }
  if (cell?.type === 'error') return { kind: 'error', value: String(value), ...own }
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', value, ...own } : { kind: 'error', value: String(value), ...own }
  if (typeof value === 'boolean') return { kind: 'boolean', value, ...own }
  if (value instanceof Date)
    return { kind: 'date', value: Number.isNaN(value.getTime()) ? 'no date' : value.toISOString().slice(0, 10), ...own }
  if (value === null || value === '') return formula === undefined ? undefined : { kind: 'text', value: '', formula }
  return { kind: 'text', value, ...own }
}

/** Programs write a formula that repeats along a row once; it is put back into each cell. */
function formulaAt(cell: Cell | undefined, row: number, column: number, shared: Map<number, string>): string | undefined {
  if (cell?.formula === undefined) return undefined
  const { formulaSharedIndex: index, formula } = cell
  if (cell.formulaType !== 'shared' || index === undefined) return formula
  if (formula !== '') shared.set(index, a1ToR1C1(formula, row, column))
  const pattern = shared.get(index)
  return formula !== '' || pattern === undefined ? formula : r1c1ToA1(pattern, row, column)
}

function foundSheet(sheet: Sheet): FoundSheet {
  const cells = new Map<string, FoundCell>()
  const shared = new Map<number, string>()
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = sheet.cells?.get(`${row},${column}`)
      const found = foundCell(value ?? null, cell, formulaAt(cell, row, column, shared))
      if (found) cells.set(`${row},${column}`, found)
    }
  }
  return { name: sheet.name, cells }
}

/** Reads a file that `requireSafeZip` let pass. Throws a document error where it is no workbook. */
export async function readWorkbook(bytes: Uint8Array, where: string): Promise<FoundWorkbook> {
  try {
    const { sheets, namedRanges = [] } = await readXlsx(bytes)
    return { sheets: sheets.map(foundSheet), names: new Map(namedRanges.map(({ name, range }) => [name, range])) }
  } catch (cause) {
    throw new DocumentError(`this file cannot be read as a workbook: ${(cause as Error).message}`, {
      where,
      remedy: 'save it again as .xlsx, or make it anew with uprate workbook',
      cause,
    })
  }
}
