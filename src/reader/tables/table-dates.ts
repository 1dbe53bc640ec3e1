// When a table's cell is of: a date in its labels, its row, the corner or the title, or the day of the prices before the table.
import { readDates } from '../dates/index.ts'
import type { AttributeName } from '../../facts/index.ts'
import { monthly } from '../frames/coins.ts'
import type { Context } from '../discourse.ts'
import { columnLabels, columnPeers, columnText, rowCells, textOf, type Cell, type Grid } from './grid.ts'
import { deliveryLabel } from '../lexicon/labels.ts'
import type { Sentence } from '../sentence.ts'

export interface When {
  readonly on?: string
  readonly since?: string
}

/** "Prices as of March 2, 2026." in the paragraph before a table, whatever stands behind it there. */
function pricesOf(context: Context, grid: Grid): { readonly date: string; readonly period?: undefined } | undefined {
  const first = grid.cells[0]?.passage ?? 0
  for (let number = first - 1; number >= Math.max(0, first - 3); number--) {
    for (const sentence of context.outline.passages[number]?.sentences ?? []) {
      const day = sentence.dates.findLast((date) => date.date.length === 10)
      if (
        day &&
        /^\W*(?:(?:all|share|stock|closing|alle|sämtliche)\s+)?(?:prices|kurse|schlusskurse|closing prices)(?![\p{L}])/iu.test(
          sentence.text,
        )
      )
        return { date: day.date }
    }
  }
  return undefined
}

export const dueLabel = /^(?:due|fällig|maturing|mit fälligkeit)|\bdue \w* ?20\d\d/i

/** „Kurs am 24.11.“: a day of the year of publication. */
function numericDay(context: Context, text: string): string | undefined {
  const match = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/.exec(text)
  const { published } = context.outline.document.metadata
  if (!match || published === undefined) return undefined
  const day = `${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`
  return /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)
    ? `${Number(published.slice(0, 4)) - (day > published.slice(5) ? 1 : 0)}-${day}`
    : undefined
}

/** Before a day on which something falls due, which is no day that figures are of. */
const owedUntil = /(?:matur\w*|\bdue|fällig\w*|expir\w*|laufzeit bis)[^.;]{0,16}$/i
const ofPrices = /(?:clos|price|kurs|schluss)/i

/** "Three months ended", „Quartal zum 31. März“ */
const overPeriod =
  /(?<![\p{L}])(?:(?:months|quarters?|years?|periods?|half) end(?:ed|ing)|(?:Monate|Quartal|Halbjahr|Geschäftsjahr|Zeitraum)\p{Ll}* (?:zum|bis(?: zum)?|per|bis einschließlich))(?![\p{L}])/iu

/** A caption, or a line in brackets above the table: its date is of the whole table. */
const captions = (sentence: Sentence): boolean => sentence.kind === 'caption' || /^\(.*\)$/.test(sentence.text.trim())

const ofMonth = (cell: Cell): boolean => cell.dates.some((date) => date.date.length <= 7)

export function whenIn(
  context: Context,
  grid: Grid,
  cell: Cell,
  attribute: AttributeName,
  row: readonly Cell[],
  column: readonly Cell[],
): When {
  const columnDate = dateIn(textJoin(column), column)
  const numbered = numericDay(context, textOf(column))
  const rowDate =
    // The day of a call is not the day for which its target is set.
    row.some((other) => dueLabel.test(other.text)) || attribute === 'debt' || (attribute === 'price_target' && !row.some(ofMonth))
      ? undefined
      : dateIn(textJoin(row), columnDate ? row.filter((other) => /\d/.test(other.text)) : row)
  const spelled = brokenDate(context, column)
  const titled = grid.titles.flatMap((sentence) =>
    sentence.dates
      .filter(
        (date) =>
          !owedUntil.test(sentence.source.slice(sentence.start, date.start)) &&
          (attribute !== 'capacity' ||
            date.role === 'on' ||
            sentence.has('forecast') ||
            (captions(sentence) &&
              !ofPrices.test(sentence.text) &&
              date.date <= (context.outline.document.metadata.published ?? date.date).slice(0, date.date.length))),
      )
      .map((date) => ({ date: date.date, period: date.period, prices: ofPrices.test(sentence.text) })),
  )
  const wantsDay = attribute === 'share_price' || attribute === 'market_cap' || attribute === 'price_move' || attribute === 'drawdown'
  const title =
    attribute === 'price_target'
      ? titled.findLast((date) => date.date.length <= 7)
      : wantsDay
        ? (titled.find((date) => date.date.length === 10 && date.prices) ??
          titled.find((date) => date.date.length === 10) ??
          pricesOf(context, grid))
        : titled.at(-1)
  const top = (grid.byRow.get(0) ?? []).filter((other) => other.row === 0 && other.header)
  const headed = top.some((other) => other.column > 0)
  const band = row.length === 0 || !headed ? undefined : top.find((other) => other.column === 0 && other.dates.length > 0)
  const corner = band?.dates.at(-1)
  const ended = attribute === 'bitcoin_production' ? endedPeriod(textJoin(column), column) : undefined
  const chosen =
    asOf(grid, cell, attribute) ??
    ended ??
    (numbered ? { date: numbered } : undefined) ??
    spelled ??
    bareMonth(context, grid, column) ??
    (attribute === 'gpu_count' ? (columnDate ?? rowDate) : (rowDate ?? columnDate)) ??
    (corner ? { date: corner.date, period: corner.period } : undefined) ??
    title
  if (!chosen) return {}
  if (attribute === 'bitcoin_production' && chosen.period && !/^\d{4}$/.test(chosen.date))
    return { on: chosen.period.on.slice(0, 7), since: chosen.period.since.slice(0, 7) }
  // A monthly update that heads its columns with the last day means the month's output.
  if (attribute === 'bitcoin_production' && chosen.date.length === 10 && monthly(context) !== undefined)
    return { on: chosen.date.slice(0, 7) }
  // "Three months ended March 31": an average and a cost are of the quarter, not of its last day.
  const averaged =
    attribute === 'power_cost' || (attribute === 'hashrate' && /average|avg|durchschnitt|mittel/i.test(`${textOf(row)} ${textOf(column)}`))
  const heads =
    averaged && chosen.date.length === 10
      ? [textOf(column), ...top.map((other) => other.text), ...grid.titles.map((other) => other.text)]
      : []
  if (heads.some((text) => overPeriod.test(text))) return { on: chosen.date.slice(0, 7) }
  return { on: chosen.date }
}

type Found = { readonly date: string; readonly period?: { readonly since: string; readonly on: string } | undefined }

const textJoin = (cells: readonly Cell[]) => textOf(cells)

const spans: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12, quarter: 3 }

/** "Three months ended December 31, 2025", "Year ended September 30, 2025". */
function endedPeriod(text: string, cells: readonly Cell[]): Found | undefined {
  const match = /\b(?:(three|six|nine|twelve) months|(quarter)|(?:fiscal )?(year)) ended\b/i.exec(text)
  const date = cells.flatMap((cell) => cell.dates).at(-1)?.date
  if (!match || date === undefined || date.length < 7) return undefined
  const months = match[3] ? 12 : (spans[(match[1] ?? match[2] ?? '').toLowerCase()] ?? 3)
  if (months === 12 && date.slice(5, 7) === '12') return { date: date.slice(0, 4) }
  const last = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
  const first = last - months + 1
  const since = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}`
  return { date, period: { since, on: months === 12 ? date : date.slice(0, 7) } }
}

function dateIn(text: string, cells: readonly Cell[]): Found | undefined {
  // "end-2026", "YE2026", „Ende 2026“.
  const year = /(?:\bend[- ]?|\byear[- ]?end[- ]?|\bYE[- ]?|\bEnde |\bJahresende )(20\d\d)\b/i.exec(text)?.[1]
  if (year !== undefined) return { date: `${year}-12` }
  const estimate = /\b(?:FY)?(20\d\d) ?[Ee](?:st\.?)?(?![\w])/.exec(text)?.[1]
  if (estimate !== undefined) return { date: estimate }
  const short = /^\W*(jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[a-zä]*\.?[ -]?['’]?(\d\d)\W*$/i.exec(text)
  if (short && /^2[0-9]$/.test(short[2] ?? '')) return { date: `20${short[2]}-${String(monthOf(short[1] ?? '')).padStart(2, '0')}` }
  const ended = endedPeriod(text, cells)
  if (ended) return ended
  const date = cells.flatMap((cell) => cell.dates).at(-1)
  return date ? { date: date.date, period: date.period } : undefined
}

const monthIndex = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const germanMonths: Readonly<Record<string, string>> = { mär: 'mar', mai: 'may', okt: 'oct', dez: 'dec' }

function monthOf(word: string): number {
  const low = word.toLowerCase()
  return monthIndex.indexOf(germanMonths[low] ?? low) + 1
}

/** By the words over a column, which every cell under them asks for. */
const headDates = new WeakMap<Context['outline'], Map<string, ReturnType<typeof readDates>>>()

/** "September 30," above "2025", „Januar bis“ above „März 2026“: a date broken over header cells. */
function brokenDate(context: Context, column: readonly Cell[]): Found | undefined {
  if (column.length < 2) return undefined
  const { outline } = context
  const { published } = outline.document.metadata
  const seams: number[] = []
  for (const cell of column) seams.push((seams.at(-1) ?? -1) + cell.text.length + 1)
  const text = textOf(column)
  const known = headDates.get(outline) ?? new Map<string, ReturnType<typeof readDates>>()
  headDates.set(outline, known)
  const mentions =
    known.get(text) ??
    readDates(text, {
      language: outline.language,
      fiscalYearEnd: outline.fiscalYearEnd,
      ...(published === undefined ? {} : { published }),
    })
  known.set(text, mentions)
  const crossing = mentions.findLast(
    (date) => (date.period !== undefined && mentions.length > 1) || seams.slice(0, -1).some((seam) => date.start < seam && seam < date.end),
  )
  return crossing ? { date: crossing.date, period: crossing.period } : undefined
}

/** "As of", „Stichtag“: a column of its own for the day of each row. */
function asOf(grid: Grid, cell: Cell, attribute: AttributeName): Found | undefined {
  if (attribute === 'price_target' || attribute === 'rating') return undefined
  const other = rowCells(grid, cell).find(
    (candidate) =>
      candidate !== cell && candidate.dates.length > 0 && /^(?:stichtag|as of|as at|stand|per|zum)$/i.test(columnText(grid, candidate)),
  )
  const date = other?.dates.at(-1)
  return date ? { date: date.date, period: date.period } : undefined
}

const monthAlone =
  /^(?:jan(?:uar|uary)?|feb(?:ruar|ruary)?|mär(?:z)?|mar(?:ch)?|apr(?:il)?|mai|may|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\.?$/i

/** "Jan" over a column, the year in the corner or the caption. */
function bareMonth(context: Context, grid: Grid, column: readonly Cell[]): Found | undefined {
  const month = column.find((cell) => monthAlone.test(cell.text))
  if (!month) return undefined
  const corner = grid.columnHeads.filter((head) => head.column === 0 || head.columns > 1).map((head) => head.text)
  const words = [...corner, ...grid.titles.map((sentence) => sentence.text)]
  const year = words.flatMap((text) => /(?<!\d)20\d\d(?!\d)/.exec(text) ?? [])[0]
  if (year === undefined) return undefined
  const [date] = readDates(`${month.text} ${year}`, { language: context.outline.language, fiscalYearEnd: context.outline.fiscalYearEnd })
  return date ? { date: date.date } : undefined
}

/** A column of delivery dates dates the megawatts of its row. */
export function deliveryIn(grid: Grid, cell: Cell): string | undefined {
  for (const other of rowCells(grid, cell)) {
    if (other === cell || other.dates.length === 0) continue
    const heads = columnLabels(grid, other)
    // "Ready" under "Under construction" is of the megawatts under the same head alone.
    const group = heads.find((head) => head.columns > 1)
    if (group && (cell.column < group.column || cell.column >= group.column + group.columns)) continue
    if (deliveryLabel.test(columnText(grid, other)) || deliveryLabel.test(other.text)) return other.dates.at(-1)?.date
  }
  for (const { label, peer } of columnPeers(grid, cell))
    if (deliveryLabel.test(label) && peer.dates.length > 0) return peer.dates.at(-1)?.date
  return undefined
}
