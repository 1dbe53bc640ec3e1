// Reads tables: row and column labels give subject, attribute, period and the rest of each cell.
import type { AttributeName } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import {
  bandAbove,
  columnLabels,
  columnText,
  headerBlock,
  largestTable,
  gridOf,
  rowCells,
  rowLabels,
  textOf,
  type Cell,
  type Grid,
} from './grid.ts'
import { deliveryLabel, foreignMoney, previousLabel, unitLabel } from '../lexicon/labels.ts'
import { cellAmount, scaleOf } from './table-amount.ts'
import { brokerIn } from './table-places.ts'
import { previousIn, qualifiersOf, spoken } from './table-qualifiers.ts'
import { groupedRatings, ratingDrafts, unheaded } from './table-ratings.ts'
import { readingOf, type Reading } from './table-reading.ts'
import { subjectIn } from './table-subjects.ts'

/** "PT old → new": both stand in each cell. */
const bothTold =
  /\b(?:old|from|alt|von|bisher|previous|prior)\b.{0,12}(?:→|->|>|\/|\bto\b|\band\b|\bauf\b|\bzu\b).{0,6}\b(?:new|to|neu|auf|now|aktuell|current)\b|→/i
const ratingHead = /(?<![\p{L}])(?:ratings?|recommendation|einstufung|votum|urteil|empfehlung)(?![\p{L}])/iu

/** Worth and cost per megawatt by house, without a company: of the whole field. */
function ofField(grid: Grid, cell: Cell, attribute: AttributeName): boolean {
  const named = (kind: 'company' | 'broker', cells: readonly Cell[]) =>
    cells.some((other) => other.names.some((name) => name.kind === kind))
  return (
    (attribute === 'value_per_mw' || attribute === 'capex_per_mw' || attribute === 'noi_margin') &&
    named('broker', [...rowCells(grid, cell), ...columnLabels(grid, cell)]) &&
    !named('company', grid.cells)
  )
}

const emptyCell = /^(?:[-–—.]+|n\/?a|n\.a\.|n\/c|new|neu|offen|tba|tbd|open|k\. ?A\.)$/i

/** "24 → withdrawn": a target that is no more. */
const givenUp =
  /(?:→|->|>|\/|\bto\b|\bnow\b|\bauf\b|,|\bjetzt\b)\s*(?:withdrawn|suspended|dropped|removed|none|no target|gone|n\/?a|n\.a\.|under review|zurückgezogen|ausgesetzt|gestrichen|entfallen|entfällt|keine?s?|aufgehoben|[-–—])\W*$/iu

function cellDrafts(context: Context, grid: Grid, cell: Cell): readonly Draft[] {
  if (cell.header && cell.quantities.length === 0) return []
  if (emptyCell.test(cell.text)) return []
  const row = rowLabels(grid, cell).filter(
    (other) =>
      other.quantities.length === 0 ||
      other.header ||
      other.dates.length > 0 ||
      (other.column === 0 && /^\p{L}{3,}[ -]\p{L}/u.test(other.text)),
  )
  const column = columnLabels(grid, cell)
  if (row.length === 0 && column.length === 0) return []
  const band = bandAbove(grid, cell)?.text ?? ''
  const first = row.filter((other) => other.column === 0)
  const above = columnText(grid, cell)
  const unit = row.find((other) => other.column > 0 && unitLabel.test(columnText(grid, other)))
  const left = textOf(first.length > 0 ? first : row) + (unit ? ` (${unit.text})` : '')
  const labelled = readingOf(grid, cell, left, above, band)
  const plain = labelled && labelled.label.attribute !== 'none' && labelled.from !== 'title' ? undefined : unheaded(grid, cell, above)
  const reading: Reading | undefined = plain ? { label: { pattern: /^/, attribute: plain }, from: 'column' } : labelled
  if (!reading || reading.label.attribute === 'none') return []
  if (foreignMoney.test(above) || foreignMoney.test(left) || foreignMoney.test(cell.text)) return []
  const attribute = reading.label.attribute
  if (
    (attribute === 'price_target' || attribute === 'rating') &&
    previousLabel.test(above.replaceAll(/\([^()]*\)/g, '')) &&
    !bothTold.test(above)
  )
    return []
  const subject =
    attribute === 'network_hashrate' || attribute === 'bitcoin_price'
      ? 'NETWORK'
      : (subjectIn(context, grid, cell, column) ?? (ofField(grid, cell, attribute) ? 'SECTOR' : undefined))
  if (subject === undefined) return []
  const titles = grid.titles.map((sentence) => sentence.text)
  const words = [cell.text, left, above, textOf(headerBlock(grid, cell)), band, ...titles.toReversed()]
  if (attribute === 'capacity' && !words.some((text) => /\b[MG]W\b|megawatt|gigawatt/i.test(text))) return []
  if (attribute === 'rating') return ratingDrafts(context, grid, cell, subject)
  if (attribute === 'price_target' && givenUp.test(cell.text)) return []
  const amount = cellAmount(cell, attribute, scaleOf(attribute, words))
  if (!amount || (ofBooks.has(attribute) && /20\d\d ?E\b/.test(above))) return []
  const previous = amount.previous ?? (attribute === 'price_target' ? previousIn(grid, cell, attribute) : undefined)
  const qualifiers = qualifiersOf(context, grid, cell, reading.label, first.length > 0 ? row : row, column, band)
  const forecast = qualifiers.stage === 'expected' && context.outline.voice !== 'own'
  const by = context.outline.voice === 'own' ? undefined : spoken.has(attribute) || forecast ? brokerIn(context, grid, cell) : undefined
  if (attribute === 'price_target' && by === undefined && context.outline.voice !== 'own') return []
  const confidence = reading.from === 'title' ? 0.88 : 0.95
  const base = { subject, attribute, span: amount.span, passage: cell.passage, origin: 'table' as const, confidence, reasons: [] }
  // "Buy / $24" under "Rating / target"
  const rated = attribute === 'price_target' && ratingHead.test(above) ? ratingDrafts(context, grid, cell, subject) : []
  const told = amount.values.map((value) => ({
    ...base,
    value: value.value,
    qualifiers: {
      ...(previous === undefined || previous === value.value || amount.values.length > 1 ? {} : { previous }),
      ...(by === undefined ? {} : { by }),
      ...qualifiers,
      ...(value.bound === undefined ? {} : { bound: value.bound }),
    },
  }))
  return [...rated, ...told]
}

/** What a house expects of the books is an estimate among others, told nowhere. */
const ofBooks: ReadonlySet<AttributeName> = new Set(['cash', 'debt', 'shares_outstanding', 'bitcoin_holdings'])

/** Of a house's targets by date only the latest holds; the one before is what it replaced. */
function latestOnly(grid: Grid, drafts: readonly Draft[]): readonly Draft[] {
  const targets = drafts.filter((draft) => draft.attribute === 'price_target')
  if (targets.length < 2) return drafts
  const rowOf = new Map(grid.cells.map((cell) => [cell.passage, cell.row]))
  const dayOf = (draft: Draft): string | undefined =>
    (grid.byRow.get(rowOf.get(draft.passage) ?? -1) ?? [])
      .filter((cell) => cell.passage !== draft.passage && cell.text.length < 24 && !deliveryLabel.test(columnText(grid, cell)))
      .flatMap((cell) => cell.dates.filter((date) => date.date.length === 10))[0]?.date
  const keyOf = (draft: Draft) => `${draft.subject}|${draft.qualifiers.by ?? ''}`
  const history = new Map<string, { readonly draft: Draft; readonly day: string }[]>()
  for (const draft of targets) {
    const day = dayOf(draft)
    if (day === undefined) return drafts
    const list = history.get(keyOf(draft))
    if (list) list.push({ draft, day })
    else history.set(keyOf(draft), [{ draft, day }])
  }
  const left = new Set<Draft>()
  const renewed = new Map<Draft, Draft>()
  for (const list of history.values()) {
    const [latest, before, ...older] = list.toSorted((a, b) => b.day.localeCompare(a.day))
    if (!latest || !before || latest.day === before.day) continue
    for (const { draft } of [before, ...older]) left.add(draft)
    if (
      latest.draft.qualifiers.previous === undefined &&
      typeof before.draft.value === 'number' &&
      before.draft.value !== latest.draft.value
    )
      renewed.set(latest.draft, { ...latest.draft, qualifiers: { ...latest.draft.qualifiers, previous: before.draft.value } })
  }
  return drafts.filter((draft) => !left.has(draft)).map((draft) => renewed.get(draft) ?? draft)
}

/** Facts of one table, in order of its cells. */
export function tableDrafts(context: Context, table: number): readonly Draft[] {
  const grid = gridOf(context.outline, table)
  if (grid.cells.length < 2 || grid.cells.length > largestTable) return []
  const drafts = grid.cells.flatMap((cell) => {
    const grouped = groupedRatings(context, grid, cell)
    return grouped.length > 0 ? grouped : cellDrafts(context, grid, cell)
  })
  return latestOnly(grid, drafts)
}
