// Ratings by the policy of the view, live: what each is made from stands beside it.
import { callOf, type SectorTable } from '../../research/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { ownValue, type ConstantsSheet } from './constants-sheet.ts'
import { percent } from './number-format.ts'
import { columnName, type Place, type SheetDraft } from './plan.ts'

export interface RatingInput {
  readonly table: SectorTable
  readonly facts: readonly KeptFact[]
  readonly constants: ConstantsSheet
  /** Places of the upsides by ticker; absent without a price. */
  readonly upsides: ReadonlyMap<string, Place | undefined>
}

interface Row {
  readonly ticker: string
  readonly upside: Place
  readonly value: number
  readonly held: string | undefined
}

const words = ['Overweight', 'Neutral', 'Underweight'] as const

/** Writes the table of ratings from the current row on. Gives the place of each company's rating. */
export function ratingTable(draft: SheetDraft, { table, facts, constants, upsides }: RatingInput): ReadonlyMap<string, Place> {
  const { ratings: policy } = table.view
  const places = new Map<string, Place>()
  const number = (label: string, value: number, format: string): Place => {
    draft.words(1, label)
    const place = draft.put(2, { role: 'constant', value, look: 'constant', format })
    draft.row += 1
    return place
  }
  draft.row += 1
  draft.words(1, `Ratings by the policy of the view, version ${policy.version}`, 'heading')
  draft.row += 1
  const minimum = number('Stocks with an upside from which they are compared with each other', policy.minimumRated, '0')
  const relativeOver = number('Overweight from this much above the benchmark', policy.relative.overweight, percent)
  const relativeUnder = number('Underweight from this much below it', -policy.relative.underweight, percent)
  const absoluteOver = number('Too few to compare: Overweight from this upside', policy.absolute.overweight, percent)
  const absoluteUnder = number('Too few to compare: Underweight from this upside down', policy.absolute.underweight, percent)
  const floor = number('Never Overweight below this upside', policy.limits.overweightFloor, percent)
  const ceiling = number('Never Underweight above this upside', policy.limits.underweightCeiling, percent)
  const margin = number('Margin by which a rating held before must be missed', policy.margin, percent)
  const rows = table.rows.flatMap(({ valuation }): Row[] => {
    const upside = upsides.get(valuation.ticker)
    if (!upside || valuation.upside === undefined) return []
    const before = facts.filter((kept) => kept.known < table.asOf)
    return [
      { ticker: valuation.ticker, upside, value: valuation.upside, held: callOf(valuation.ticker, 'Uprate', before, table.asOf)?.rating },
    ]
  })
  if (rows.length === 0) {
    draft.words(1, 'No company has both a value and a price: none is rated.', 'muted')
    draft.row += 1
    return places
  }
  const span = `$${columnName(rows[0]!.upside.column)}$${rows[0]!.upside.row + 1}:$${columnName(rows[0]!.upside.column)}$${rows.at(-1)!.upside.row + 1}`
  draft.words(1, 'Stocks with an upside')
  const count = draft.formula(2, `COUNT(${span})`, rows.length, '0')
  draft.row += 1
  const median = policy.benchmark === 'median'
  draft.words(1, `Benchmark: ${median ? 'median' : 'mean'} of the upsides`)
  const benchmarkValue = median ? middle(rows.map(({ value }) => value)) : rows.reduce((sum, { value }) => sum + value, 0) / rows.length
  const benchmark = draft.formula(2, `${median ? 'MEDIAN' : 'AVERAGE'}(${span})`, benchmarkValue, percent)
  draft.row += 1
  draft.words(1, 'Compared with each other: 1, alone: 0')
  const [zero, one, tolerance] = (['zero', 'one', 'ratingTolerance'] as const).map((name) => draft.to(constants.own(name)))
  const compares = draft.formula(
    2,
    `IF(${draft.to(count)}>=${draft.to(minimum)},${one},${zero})`,
    rows.length >= policy.minimumRated ? 1 : 0,
    '0',
    'calculation',
  )
  draft.row += 1
  const heads = [
    'Company',
    'Upside',
    'Above the benchmark',
    'Held before',
    'Overweight from',
    'Underweight to',
    'Floor',
    'Ceiling',
    words[0],
    words[1],
    words[2],
    'Rating by policy',
    'Set by a person',
  ]
  for (const [index, head] of heads.entries()) draft.words(index + 1, head, 'column')
  const wordCells = words.map((_, index) => draft.to({ sheet: draft.name, row: draft.row, column: 9 + index }))
  draft.row += 1
  for (const { ticker, upside, value, held } of rows) {
    const rated = table.rows.find(({ valuation }) => valuation.ticker === ticker)!.rated
    const standing = held === 'Not rated' ? undefined : held
    const shift = (of: 'Overweight' | 'Underweight', inside: number, outside: number) =>
      standing === undefined ? 0 : standing === of ? inside : outside
    const signed = (sign: number) => (sign === 0 ? '' : `${sign > 0 ? '+' : '-'}${draft.to(margin)}`)
    const m = policy.margin
    const comparing = rows.length >= policy.minimumRated
    const overSign = shift('Overweight', -1, 1)
    const underSign = shift('Underweight', 1, -1)
    const floorSign = shift('Overweight', 0, 1)
    const ceilingSign = shift('Underweight', 0, -1)
    draft.words(1, ticker)
    const up = draft.formula(2, draft.to(upside), value, percent)
    const relative = draft.formula(3, `${draft.along(up)}-${draft.to(benchmark)}`, value - benchmarkValue, percent)
    draft.words(4, standing ?? '–', 'muted')
    const pick = (first: Place, second: Place) => `IF(${draft.to(compares)}=${one},${draft.to(first)},${draft.to(second)})`
    const overValue = (comparing ? policy.relative.overweight : policy.absolute.overweight) + overSign * m
    const underValue = (comparing ? -policy.relative.underweight : policy.absolute.underweight) + underSign * m
    const over = draft.formula(5, `${pick(relativeOver, absoluteOver)}${signed(overSign)}`, overValue, percent, 'calculation')
    const under = draft.formula(6, `${pick(relativeUnder, absoluteUnder)}${signed(underSign)}`, underValue, percent, 'calculation')
    const low = draft.formula(7, `${draft.to(floor)}${signed(floorSign)}`, policy.limits.overweightFloor + floorSign * m, percent)
    const high = draft.formula(8, `${draft.to(ceiling)}${signed(ceilingSign)}`, policy.limits.underweightCeiling + ceilingSign * m, percent)
    const scoreValue = comparing ? value - benchmarkValue : value
    const slack = ownValue('ratingTolerance')
    const isOver = scoreValue >= overValue - slack && value >= policy.limits.overweightFloor + floorSign * m - slack
    const isUnder =
      scoreValue < overValue - slack &&
      scoreValue <= underValue + slack &&
      value <= policy.limits.underweightCeiling + ceilingSign * m + slack
    const score = `IF(${draft.to(compares)}=${one},${draft.along(relative)},${draft.along(up)})`
    const reached = `${score}>=${draft.along(over)}-${tolerance}`
    const overAt = draft.formula(
      9,
      `IF(${reached},IF(${draft.along(up)}>=${draft.along(low)}-${tolerance},${one},${zero}),${zero})`,
      isOver ? 1 : 0,
      '0;;–',
      'calculation',
    )
    const underAt = draft.formula(
      11,
      `IF(${reached},${zero},IF(${score}<=${draft.along(under)}+${tolerance},IF(${draft.along(up)}<=${draft.along(high)}+${tolerance},${one},${zero}),${zero}))`,
      isUnder ? 1 : 0,
      '0;;–',
      'calculation',
    )
    draft.formula(10, `${one}-${draft.along(overAt)}-${draft.along(underAt)}`, isOver || isUnder ? 0 : 1, '0;;–', 'calculation')
    const rating = draft.formula(
      12,
      `IF(${draft.along(overAt)}=${one},${wordCells[0]},IF(${draft.along(underAt)}=${one},${wordCells[2]},${wordCells[1]}))`,
      isOver ? words[0] : isUnder ? words[2] : words[1],
      undefined,
      'total',
    )
    if (rated.override) draft.words(13, `${rated.rating}, by ${rated.override.by}: ${rated.override.reason}`, 'muted')
    places.set(ticker, rating)
    draft.row += 1
  }
  return places
}

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2
}
