// A file against the workbook that it was made from: which inputs a person changed, and what else is not as it was.
import { stampNames, workbookFormat, type StampName } from './cover-sheet.ts'
import { placeText, type Place, type PlannedCell, type PlannedSheet } from './plan.ts'
import { rangeOf } from './plausible.ts'
import type { MadeWorkbook } from './workbook-plan.ts'
import type { FoundCell, FoundSheet, FoundWorkbook } from './xlsx-file.ts'

export interface Fault {
  /** `Inputs!D12`, or the name of a sheet. */
  readonly place: string
  readonly what: string
  readonly remedy: string
}

export interface InputChange {
  readonly id: string
  readonly place: string
  readonly label: string
  readonly unit: string
  readonly before: number
  readonly after: number
}

export interface Comparison {
  readonly changes: readonly InputChange[]
  /** The scenario chosen. */
  readonly scenario: string
  /** Why the file must not be read. */
  readonly faults: readonly Fault[]
  /** What does no harm: sheets and cells of the person's own, words that were changed. */
  readonly notices: readonly string[]
}

const again = 'undo the change, or make the workbook anew with uprate workbook and change only its blue cells'

/** What a file says of itself; nothing where it is no workbook of Uprate. Where the cell of a name was moved, the file is none. */
export function stampsOf(file: FoundWorkbook): Readonly<Record<StampName, string>> | undefined {
  const found = stampNames.flatMap((name): [StampName, string][] => {
    const match = /^'?([^'!]+)'?!\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(file.names.get(name) ?? '')
    if (!match) return []
    const column = [...match[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const cell = file.sheets.find((sheet) => sheet.name === match[1])?.cells.get(`${Number(match[3]) - 1},${column}`)
    return cell === undefined || cell.formula !== undefined ? [] : [[name, String(cell.value)]]
  })
  const stamps = Object.fromEntries(found) as Partial<Record<StampName, string>>
  return found.length === stampNames.length && stamps.uprate_format?.startsWith('uprate-workbook-')
    ? (stamps as Record<StampName, string>)
    : undefined
}

export function isThisFormat(stamps: Readonly<Record<StampName, string>>): boolean {
  return stamps.uprate_format === workbookFormat
}

/** Spreadsheet programs differ in blanks, capitals and quotation marks that mean nothing. */
export function normalFormula(formula: string): string {
  return formula
    .replace(/^=/, '')
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replaceAll(/\s+/g, '')
            .replaceAll(/'([A-Za-z_][A-Za-z0-9_]*)'!/g, '$1!')
            .replaceAll(/_xlfn\.(?:_xlws\.)?/gi, '')
            .toUpperCase(),
    )
    .join('')
}

/** Files keep 15 to 17 digits of a number. */
function same(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b))
}

function shown({ value, kind }: FoundCell): string {
  const text = String(value)
  return kind === 'number' ? text : `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}

class Comparing {
  readonly changes: InputChange[] = []
  readonly faults: Fault[] = []
  readonly notices: string[] = []
  scenario = 'base'
  private readonly made: MadeWorkbook
  private words = 0

  constructor(made: MadeWorkbook) {
    this.made = made
  }

  private fault(place: string, what: string, remedy = again): void {
    this.faults.push({ place, what, remedy })
  }

  private input(place: string, planned: PlannedCell, found: FoundCell | undefined, sheet: PlannedSheet, row: number): void {
    const id = planned.input!
    if (found?.formula !== undefined) {
      this.fault(place, `a formula stands in an input: =${found.formula.slice(0, 60)}`, 'write the number that it gives')
      return
    }
    if (typeof planned.value === 'string') {
      this.choose(place, planned, found)
      return
    }
    const label = String(sheet.cells.get(`${row},1`)?.value ?? id)
    const unit = String(sheet.cells.get(`${row},2`)?.value ?? '1')
    if (!found) {
      this.fault(place, `the input "${label}" is empty`, `write a number in ${unit}; as shipped it was ${planned.value}`)
      return
    }
    if (found.kind !== 'number' || typeof found.value !== 'number') {
      const kind = found.kind === 'text' ? 'text' : found.kind === 'error' ? 'no number' : `a ${found.kind}`
      this.fault(place, `the input "${label}" is ${kind}: ${shown(found)}`, `write a number in ${unit}; as shipped it was ${planned.value}`)
      return
    }
    if (same(found.value, planned.value)) return
    const range = rangeOf(id, this.made)
    if (range && (found.value < range[0] || found.value > range[1])) {
      this.fault(
        place,
        `${label} = ${found.value} ${unit} is outside of ${range[0]} to ${range[1]}`,
        `${range[2]}; as shipped it was ${planned.value}`,
      )
      return
    }
    this.changes.push({ id, place, label, unit, before: planned.value, after: found.value })
  }

  private choose(place: string, planned: PlannedCell, found: FoundCell | undefined): void {
    const choices = planned.comment?.replace('One of: ', '').split(', ') ?? []
    if (found?.kind === 'text' && choices.includes(String(found.value))) this.scenario = String(found.value)
    else this.fault(place, `no scenario ${found ? shown(found) : 'is chosen'}`, `choose one of ${choices.join(', ')}`)
  }

  private cell(place: Place, planned: PlannedCell, found: FoundCell | undefined, sheet: PlannedSheet): void {
    const at = placeText(place)
    switch (planned.role) {
      case 'input':
        this.input(at, planned, found, sheet, place.row)
        return
      case 'formula':
        if (found?.formula === undefined) this.fault(at, found ? `a formula was written over with ${shown(found)}` : 'a formula is gone')
        else if (found.formula !== planned.formula && normalFormula(found.formula) !== normalFormula(planned.formula!)) {
          this.fault(at, `another formula: =${found.formula.slice(0, 80)} where =${planned.formula!.slice(0, 80)} stood`)
        }
        return
      case 'constant':
        if (!found || found.formula !== undefined || typeof found.value !== 'number' || !same(found.value, planned.value as number)) {
          this.fault(at, `a constant was changed: ${found ? shown(found) : 'nothing'} where ${planned.value} stood`)
        }
        return
      case 'text':
        if (planned.value !== '' && (found === undefined || found.formula !== undefined || String(found.value) !== planned.value))
          this.text(at, planned, found)
    }
  }

  /** Words that formulas read are as good as formulas. */
  private text(at: string, planned: PlannedCell, found: FoundCell | undefined): void {
    if (found?.formula !== undefined) this.fault(at, `a formula stands where the words "${String(planned.value).slice(0, 40)}" stood`)
    else if (this.read.has(at))
      this.fault(at, `words that formulas read were changed: ${found ? shown(found) : 'nothing'} where "${planned.value}" stood`)
    else this.words += 1
  }

  /** Places of words that formulas read: names of scenarios, ratings, states. */
  private readonly read = new Set<string>()

  sheet(planned: PlannedSheet, found: FoundSheet): void {
    for (const [key, cell] of planned.cells) {
      const [row, column] = key.split(',').map(Number) as [number, number]
      this.cell({ sheet: planned.name, row, column }, cell, found.cells.get(key), planned)
    }
    const own = [...found.cells.entries()].filter(([key]) => !planned.cells.has(key))
    if (own.length > 0) {
      const [row, column] = own[0]![0].split(',').map(Number) as [number, number]
      this.notices.push(
        `${own.length} ${own.length === 1 ? 'cell' : 'cells'} of your own on ${planned.name} left alone, the first at ${placeText({ sheet: planned.name, row, column })}`,
      )
    }
  }

  /** Collects the places of words that a formula names one by one or as a range of one row. */
  collectRead(sheets: readonly PlannedSheet[]): void {
    const texts = new Map(sheets.map((sheet) => [sheet.name, sheet.cells]))
    for (const sheet of sheets) {
      for (const { formula, value } of sheet.cells.values()) {
        // Words are read by formulas that give words, and where a word is looked for.
        if (formula === undefined || (typeof value === 'number' && !formula.startsWith('MATCH('))) continue
        for (const [, other, first, row, last] of formula.matchAll(/(?:([A-Za-z_]\w*)!)?\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$\3)?/g)) {
          const name = other ?? sheet.name
          const number = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
          for (let column = number(first!); column <= number(last ?? first!); column += 1) {
            const at: Place = { sheet: name, row: Number(row) - 1, column }
            if (texts.get(name)?.get(`${at.row},${column}`)?.role === 'text') this.read.add(placeText(at))
          }
        }
      }
    }
  }

  get comparison(): Comparison {
    const words =
      this.words === 0 ? [] : [`${this.words} ${this.words === 1 ? 'label was' : 'labels were'} changed: read by place, not by label`]
    return { changes: this.changes, scenario: this.scenario, faults: this.faults, notices: [...this.notices, ...words] }
  }
}

/** Compares cell by cell. Never throws: what must not be read is in `faults`. */
export function compareWorkbook(made: MadeWorkbook, file: FoundWorkbook): Comparison {
  const comparing = new Comparing(made)
  const { sheets } = made.plan
  comparing.collectRead(sheets)
  for (const planned of sheets) {
    const found = file.sheets.find(({ name }) => name === planned.name)
    if (found) comparing.sheet(planned, found)
    else {
      const others = file.sheets.map(({ name }) => name).filter((name) => !sheets.some((sheet) => sheet.name === name))
      comparing.faults.push({
        place: planned.name,
        what: `the sheet ${planned.name} is missing`,
        remedy: others.length > 0 ? `give it its name back (there is ${others.join(', ')}), or make the workbook anew` : again,
      })
    }
  }
  const own = file.sheets.filter(({ name }) => !sheets.some((sheet) => sheet.name === name)).map(({ name }) => name)
  if (own.length > 0 && comparing.faults.length === 0) comparing.notices.push(`sheets of your own left alone: ${own.join(', ')}`)
  return comparing.comparison
}
