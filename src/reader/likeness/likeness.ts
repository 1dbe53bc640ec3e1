// How like a figure is to figures whose meaning is known: one weight for each sign and meaning, added up (multinomial logistic regression).
import type { AttributeName } from '../../facts/index.ts'

/** What a figure can be taken for; a move of a price with its direction, `none` where it is no fact. */
export type Meaning = Exclude<AttributeName, 'rating' | 'rating_action' | 'price_move'> | 'price_move up' | 'price_move down' | 'none'

/** For figures of one unit. */
export interface UnitLikeness {
  readonly meanings: readonly Meaning[]
  readonly bias: readonly number[]
  /** By sign, a weight for each meaning. */
  readonly weights: ReadonlyMap<string, readonly number[]>
}

export type Likeness = ReadonlyMap<string, UnitLikeness>

export interface Judgement {
  readonly meaning: Meaning
  /** From 0 to 1, among the meanings that figures of the unit have had. */
  readonly chance: number
}

/** Chances of each meaning, in the order of `meanings`. */
export function chancesOf({ meanings, bias, weights }: UnitLikeness, signs: readonly string[]): readonly number[] {
  // Long sentences have more signs and would be surer of everything.
  const scale = 1 / Math.sqrt(Math.max(1, signs.length))
  const sums = meanings.map((_, index) => bias[index] ?? 0)
  for (const sign of signs) {
    const row = weights.get(sign)
    if (row) for (let index = 0; index < sums.length; index += 1) sums[index]! += (row[index] ?? 0) * scale
  }
  const most = Math.max(...sums)
  const raised = sums.map((sum) => Math.exp(sum - most))
  const total = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / total)
}

/** What a figure of a unit most likely is; undefined for a unit of which nothing was learned. */
export function judge(likeness: Likeness, unit: string, signs: readonly string[]): Judgement | undefined {
  const known = likeness.get(unit)
  if (!known) return undefined
  const chances = chancesOf(known, signs)
  const best = chances.indexOf(Math.max(...chances))
  return { meaning: known.meanings[best]!, chance: chances[best]! }
}

/** Steps in which weights are kept: tenths. */
const step = 0.1

interface KeptUnit {
  readonly meanings: readonly Meaning[]
  readonly bias: readonly number[]
  /** A line for each sign: the sign, a tab, and `meaning:tenths` pairs. */
  readonly signs: string
}

export type KeptLikeness = Readonly<Record<string, KeptUnit>>

/** As text for a file; weights of less than `least` are left out. */
export function keepLikeness(likeness: Likeness, least: number): KeptLikeness {
  const kept: Record<string, KeptUnit> = {}
  for (const [unit, { meanings, bias, weights }] of [...likeness].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const lines: string[] = []
    for (const [sign, row] of [...weights].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const parts = row.flatMap((weight, index) => (Math.abs(weight) < least ? [] : [`${index}:${Math.round(weight / step)}`]))
      if (parts.length > 0) lines.push(`${sign}\t${parts.join(' ')}`)
    }
    kept[unit] = { meanings, bias: bias.map((value) => Math.round(value * 1000) / 1000), signs: lines.join('\n') }
  }
  return kept
}

/** What `keepLikeness` wrote. */
export function openLikeness(kept: KeptLikeness): Likeness {
  return new Map(
    Object.entries(kept).map(([unit, { meanings, bias, signs }]) => {
      const weights = new Map<string, readonly number[]>()
      for (const line of signs.split('\n')) {
        const [sign = '', parts = ''] = line.split('\t')
        const row = meanings.map(() => 0)
        for (const part of parts.split(' ')) {
          const [index = '', tenths = ''] = part.split(':')
          row[Number(index)] = Number(tenths) * step
        }
        weights.set(sign, row)
      }
      return [unit, { meanings, bias, weights }]
    }),
  )
}
