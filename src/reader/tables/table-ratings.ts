// Ratings of a table's cells: old and new in one cell or in columns of their own, and the act that a word, an arrow or a column tells.
import { cellAct, type ListedAct } from '../houses/call-lists.ts'
import type { Context } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import { bandAbove, columnText, rowCells, type Cell, type Grid } from './grid.ts'
import { labelIn, previousLabel } from '../lexicon/labels.ts'
import { findRatings, pairRatings, type RatingMention } from '../houses/ratings.ts'
import { brokerIn } from './table-places.ts'
import { coverageTold, isBlank, isUnrated, orderIn, orderOf, type Order } from '../houses/told-order.ts'

/** Read before every cell, so that a word such as "Buy" counts as what the column says it is. */
const lead = 'rating '

interface CellRating {
  readonly now: RatingMention
  readonly old?: RatingMention
  /** "not covered / Buy" begins coverage, "Buy / not covered" ends it. */
  readonly coverage?: 'begun' | 'ended'
}

/** The rating that a cell gives, and the one it replaces: "Buy", "Buy (Hold)", "Hold → Buy", "Upgrade: Hold to Buy". */
function ratingIn(cell: Cell, order: () => Order | undefined = () => undefined): CellRating | undefined {
  const text = lead + cell.text
  const mentions = findRatings(text)
  const [first] = mentions
  if (!first || mentions.length > 2) return undefined
  const [, inner] = /\(([^()]+)\)\s*$/.exec(cell.text) ?? []
  const [aside] = inner === undefined || mentions.length > 1 ? [] : findRatings(lead + inner)
  const pair = pairRatings(text, mentions, mentions.length > 1 ? order() : undefined).at(-1)
  const now = pair?.now ?? first
  const old = pair?.old ?? (aside && aside.value !== now.value ? aside : undefined)
  if (old) return { now, old }
  const coverage = mentions.length > 1 ? undefined : coverageTold(text.slice(0, now.start), text.slice(now.end), order)
  return coverage ? { now, coverage } : { now }
}

/** The order of old and new that the column's head says, or what leads the table. */
function orderAt(context: Context, grid: Grid, cell: Cell): Order | undefined {
  const [sentence] = cell.sentences
  return orderIn(columnText(grid, cell)) ?? (sentence ? orderOf(context, sentence) : undefined)
}

/** What is left of a cell without its ratings: "(unchanged)", "↑", "Upgrade: to". */
function beside(cell: Cell): string {
  const [sentence] = cell.sentences
  const shift = sentence ? sentence.source.length - sentence.source.trimStart().length : 0
  const spans = [
    ...findRatings(lead + cell.text).map((mention) => ({ start: mention.start - lead.length, end: mention.end - lead.length })),
    ...cell.names.map((name) => ({ start: name.start - shift, end: name.end - shift })),
  ]
  return spans
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, span) => `${text.slice(0, Math.max(0, span.start))} ${text.slice(span.end)}`, cell.text)
}

/** Whether a cell gives a rating and nothing else than the one it replaces or what was done. */
export function isRating(cell: Cell): boolean {
  if (
    cell.text.length > 64 ||
    cell.names.some((name) => name.kind !== 'broker') ||
    cell.quantities.some((quantity) => quantity.unit !== '')
  )
    return false
  if (ratingIn(cell) === undefined) return false
  const rest = beside(cell).replace(/[^\p{L}\d]/gu, '')
  if (
    isUnrated(
      beside(cell)
        .replaceAll(/[()[\]/→>|–-]|\b(?:to|from|auf|von|was|zuvor|bisher|previously)\b/giu, ' ')
        .trim(),
    )
  )
    return true
  return rest === '' || /^(?:to|from|auf|von|zuvor|bisher|prev|was|at|zu|nach)+$/iu.test(rest) || cellAct(beside(cell)) !== undefined
}

const ofAct =
  /^\W*(?:actions?|changes?|rating|recommendation|moves?|calls?|types?|direction|events?|what|steps?|revision|status|aktion(?:en)?|änderung(?:en)?|veränderung|richtung|schritt|maßnahme|umstufung|einstufung|votum|urteil|art|was|analyst(?:en)?(?:aktion|urteil))(?![\p{L}])/iu
const ofOther = /(?:[$€]|USD|Dollar|target|ziel|\bPT\b|price|kurs|eps|estimate|schätzung|trend|1d|ytd|day|tag)/iu

/** The act told in a row: in the cell itself, in a column for it, in the band or heading above. */
function actOf(context: Context, grid: Grid, cell: Cell): ListedAct['action'] | undefined {
  const own = cellAct(beside(cell))
  if (own !== undefined) return own
  for (const other of rowCells(grid, cell)) {
    if (other === cell || other.names.length > 0) continue
    const above = columnText(grid, other)
    if (above !== '' ? !ofAct.test(above) || ofOther.test(above) : other.column === 0) continue
    const act = cellAct(other.text)
    if (act !== undefined && !(isRating(other) && other.column > cell.column)) return act
  }
  return cellAct(bandAbove(grid, cell)?.text ?? '') ?? context.focus.act
}

interface Neighbour {
  readonly told: 'old' | 'new'
  /** None where the company had no rating, or has none any more. */
  readonly rating?: RatingMention
}

/** What a rating's row says in another column: the rating before, or, of two columns without headings, the other of the pair. */
function neighbour(context: Context, grid: Grid, cell: Cell): Neighbour | undefined {
  const row = rowCells(grid, cell)
  const rated = (other: Cell) => other !== cell && (isUnrated(other.text) || ratingIn(other) !== undefined)
  const neighbourOf = (other: Cell, told: Neighbour['told']): Neighbour => {
    const rating = ratingIn(other)?.now
    return rating ? { told, rating } : { told }
  }
  const headed = row.find((other) => rated(other) && previousLabel.test(columnText(grid, other)) && !ofOther.test(columnText(grid, other)))
  if (headed) {
    // A dash for the old rating may stand for no change, unless the other column is of new ones and no old target is given.
    const told = row.some((other) => other !== headed && previousLabel.test(columnText(grid, other)) && !isBlank(other.text))
    const isNew = /(?<![\p{L}])(?:new|now|neu\p{L}*|nun|jetzt)(?![\p{L}])/iu.test(columnText(grid, cell))
    return isBlank(headed.text) && (told || !isNew) ? undefined : neighbourOf(headed, 'old')
  }
  if (columnText(grid, cell) !== '') return undefined
  const twin = row.find((other) => Math.abs(other.column - cell.column) === 1 && rated(other) && columnText(grid, other) === '')
  // A mark beside a rating stands for none only where other rows have two ratings there.
  if (!twin || (!isRating(twin) && !pairedColumns(grid, cell.column, twin.column))) return undefined
  const leads = twin.column < cell.column
  return neighbourOf(twin, leads === (orderAt(context, grid, cell) !== 'new first') ? 'old' : 'new')
}

function pairedColumns(grid: Grid, one: number, two: number): boolean {
  return [...grid.byRow.values()].some((row) => {
    const there = row.filter((cell) => cell.column === one || cell.column === two)
    return there.length === 2 && there.every(isRating)
  })
}

/** "suspended", "Buy → suspended", „ausgesetzt“: a rating that a house does not give for now. */
const suspended =
  /(?:^\W*(?:(?:rating|coverage|einstufung|votum) )?|(?:→|->|>|\/|\bto\b|\bnow\b|\bauf\b|\bjetzt\b)\s*)(?:suspended|suspension|on hold|under review|ausgesetzt|aussetzung|ruht|in überprüfung)\W*(?:\([^()]*\)\W*)?$/iu

/** Rating and act of a cell; none where no house is known, or where the column is of what was. */
export function ratingDrafts(context: Context, grid: Grid, cell: Cell, subject: string): readonly Draft[] {
  const by = brokerIn(context, grid, cell)
  const [sentence] = cell.sentences
  const rating = ratingIn(cell, () => orderAt(context, grid, cell))
  if (sentence && by !== undefined && suspended.test(cell.text))
    return [
      {
        subject,
        attribute: 'rating_action',
        value: 'suspend',
        qualifiers: { by },
        span: { start: sentence.start, end: sentence.start + sentence.text.trimEnd().length },
        passage: cell.passage,
        origin: 'table',
        confidence: 0.93,
        reasons: [],
      },
    ]
  if (!sentence || !rating || by === undefined || rating.coverage === 'ended') return []
  const { now } = rating
  const start = Math.max(sentence.start, now.start - lead.length + sentence.start)
  const base = {
    subject,
    span: { start, end: Math.min(sentence.end, start + now.end - now.start) },
    passage: cell.passage,
    origin: 'table' as const,
    confidence: 0.95,
    reasons: [],
  }
  const other = rating.old ? undefined : neighbour(context, grid, cell)
  const word = actOf(context, grid, cell)
  // Of two ratings side by side the act tells better than their order which is the new one.
  const twin = other?.rating && columnText(grid, cell) === '' ? other.rating : undefined
  const directed = twin && (word === 'upgrade' || word === 'downgrade') && twin.rank !== now.rank
  if (directed ? (word === 'upgrade') !== now.rank > twin.rank : other?.told === 'new') return []
  const old = rating.old ?? (other?.told === 'old' || directed ? other?.rating : undefined)
  const begun = rating.coverage === 'begun' || (other?.told === 'old' && other.rating === undefined)
  const changed = old !== undefined && old.value !== now.value
  const told: Draft = { ...base, attribute: 'rating', value: now.value, qualifiers: { ...(changed ? { previous: old.value } : {}), by } }
  const act = begun
    ? 'initiate'
    : changed && old.rank !== now.rank
      ? now.rank > old.rank
        ? 'upgrade'
        : 'downgrade'
      : changed
        ? undefined
        : word
  // Of the same rating before and after, no word of raising can be true.
  if (act === undefined || (old !== undefined && !changed && act !== 'reiterate')) return [told]
  return [told, { ...base, attribute: 'rating_action', value: act, qualifiers: { by } }]
}

/** The rows that a rating beside or above them is of: those that its cell spans, or those under it up to the next line that stands alone. */
function rowsUnder(grid: Grid, cell: Cell): readonly number[] {
  if (cell.rows > 1) return Array.from({ length: cell.rows }, (_, index) => cell.row + index)
  const alone = (row: number) => (grid.byRow.get(row) ?? []).filter((other) => other.row === row).length === 1
  if (!alone(cell.row)) return [cell.row]
  const rows: number[] = []
  for (let row = cell.row + 1; grid.byRow.has(row) && !alone(row); row++) rows.push(row)
  return rows
}

/** "Buy" beside or above a group of companies: the rating of each of them that has none of its own. */
export function groupedRatings(context: Context, grid: Grid, cell: Cell): readonly Draft[] {
  if (cell.column > 0 || grid.columnHeads.includes(cell) || !isRating(cell)) return []
  if (cell.rows === 1 && !cell.header && labelIn(columnText(grid, cell))?.attribute === 'rating') return []
  return rowsUnder(grid, cell).flatMap((row) => {
    const cells = grid.byRow.get(row) ?? []
    const [company, ...others] = cells.flatMap((other) => other.names.filter((name) => name.kind === 'company'))
    const rated = cells.some((other) => other !== cell && isRating(other))
    if (company === undefined || others.some((name) => name.id !== company.id) || rated) return []
    return ratingDrafts(context, grid, { ...cell, row, rows: 1 }, company.id).filter((draft) => draft.attribute === 'rating')
  })
}

/** Cells of lists without headings: "RIOT | Needham | Hold → Buy | $16 → $24" says by itself what it gives. */
export function unheaded(grid: Grid, cell: Cell, above: string): 'rating' | 'price_target' | undefined {
  const row = rowCells(grid, cell)
  const named = (kind: 'company' | 'broker') => row.some((other) => other.names.some((name) => name.kind === kind))
  if (!named('broker') && !named('company')) return undefined
  const label = cellAct(above) === undefined ? labelIn(above) : undefined
  if (isRating(cell) && (label === undefined || label.attribute === 'none')) return 'rating'
  if (label !== undefined) return undefined
  if (/^\W*(?:PT|(?:price )?target|Kursziel|Ziel)(?![\p{L}])/iu.test(cell.text)) return 'price_target'
  const dollars = cell.quantities.filter((quantity) => quantity.unit === 'USD' || quantity.unit === 'USD/share')
  return (above === '' || cellAct(above) !== undefined) &&
    dollars.length > 0 &&
    named('broker') &&
    row.some((other) => other !== cell && isRating(other))
    ? 'price_target'
    : undefined
}
