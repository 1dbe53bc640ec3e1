// What a workbook consists of before a library writes it: sheets of cells with their role, formula, cached value and place.

/** A place. Rows and columns count from 0. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

/** `input`: for a person to change. `constant`: a number that stands apart and is not for change. `formula`: calculated. `text`: words. */
export type Role = 'input' | 'constant' | 'formula' | 'text'

export type Look =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'column'
  | 'text'
  | 'muted'
  | 'unit'
  | 'input'
  | 'constant'
  | 'calculation'
  | 'link'
  | 'total'
  | 'status'

export interface PlannedCell {
  readonly role: Role
  /** Shown, and kept beside a formula for viewers that do not calculate. */
  readonly value: number | string
  /** Without the sign of equality. */
  readonly formula?: string
  readonly look: Look
  /** A number format of spreadsheets. */
  readonly format?: string
  readonly comment?: string
  /** An address on the web, or `#Sheet!A1` within the workbook. */
  readonly link?: string
  /** Of an input: what it sets. */
  readonly input?: string
}

export interface ListRule {
  readonly row: number
  readonly column: number
  /** The cells whose texts may be chosen, as a spreadsheet writes them: `$F$5:$H$5`. */
  readonly choices: string
  readonly title: string
  readonly words: string
}

/** A number that should lie between those of two cells; a person may leave the range after a warning. */
export interface RangeRule {
  readonly row: number
  readonly column: number
  readonly low: string
  readonly high: string
}

export interface PlannedSheet {
  readonly name: string
  readonly cells: ReadonlyMap<string, PlannedCell>
  readonly widths: readonly number[]
  readonly frozen: { readonly rows: number; readonly columns: number }
  readonly lists: readonly ListRule[]
  readonly ranges: readonly RangeRule[]
  /** Rows repeated at the top of each printed page, as spreadsheets write them: `$1:$5`. */
  readonly repeated?: string
  readonly portrait?: boolean
  readonly tab?: string
}

export interface WorkbookPlan {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** Day that stands for the time of making: no clock enters a file. */
  readonly day: string
  readonly sheets: readonly PlannedSheet[]
  /** Names of key cells. */
  readonly names: readonly { readonly name: string; readonly place: Place }[]
}

export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}

/** `B7` of row 6, column 1. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`
}

/** `Inputs!B7`, for a person. */
export function placeText({ sheet, row, column }: Place): string {
  return `${sheet}!${address(row, column)}`
}

/** A sheet while it is filled, row by row. */
export class SheetDraft {
  readonly name: string
  readonly cells = new Map<string, PlannedCell>()
  readonly lists: ListRule[] = []
  readonly ranges: RangeRule[] = []
  row = 0

  constructor(name: string) {
    this.name = name
  }

  /** Puts a cell into the current row, or the row given. */
  put(column: number, cell: PlannedCell, row = this.row): Place {
    this.cells.set(`${row},${column}`, cell)
    return { sheet: this.name, row, column }
  }

  /** A reference to a cell that stays the same wherever the formula is copied to. */
  to(place: Place): string {
    return `${this.prefix(place)}$${columnName(place.column)}$${place.row + 1}`
  }

  /** A reference to a cell of the same column or row pattern: moves with the formula. */
  along(place: Place): string {
    return `${this.prefix(place)}${address(place.row, place.column)}`
  }

  /** A range that stays the same wherever the formula is copied to. */
  range(from: Place, to: Place): string {
    return `${this.to(from)}:$${columnName(to.column)}$${to.row + 1}`
  }

  private prefix(place: Place): string {
    return place.sheet === this.name ? '' : `${place.sheet}!`
  }

  words(column: number, value: string, look: Look = 'text', row = this.row): Place {
    return this.put(column, { role: 'text', value: safeText(value), look }, row)
  }

  /** A calculated cell; green when it reads another sheet. */
  formula(column: number, formula: string, value: number | string, format?: string, look?: Look, row = this.row): Place {
    const own: Look = formula.includes('!') ? 'link' : 'calculation'
    // A file has no negative zero.
    const kept = value === 0 ? 0 : value
    return this.put(column, { role: 'formula', value: kept, formula, look: look ?? own, ...(format !== undefined && { format }) }, row)
  }
}

const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu
const mostCharacters = 4000

/**
 * Text from documents as a cell may hold it: no control, direction or invisible characters, no half characters, not longer than a person reads.
 * What a spreadsheet would take for a formula when somebody edits the cell stands in quotation marks.
 */
export function safeText(text: string, most = mostCharacters): string {
  const plain = text.toWellFormed().replaceAll(hidden, '').replaceAll('\ufffd', '')
  const cut =
    plain.length > most
      ? `${plain
          .slice(0, most - 1)
          .toWellFormed()
          .replaceAll('\ufffd', '')}…`
      : plain
  return /^\s*[=+\-@\t\r]/.test(cut) ? `“${cut}”` : cut
}
