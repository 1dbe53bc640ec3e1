// How like a figure is to figures whose meaning is known: one weight for each sign and meaning, added up (multinomial logistic regression).
import type { AttributeName } from '../../facts/index.ts'

/** What a figure can be taken for; a move of a price with its direction, `none` where it is no fact. */
export type Meaning = Exclude<AttributeName, 'rating' | 'rating_action' | 'price_move'> | 'price_move up' | 'price_move down' | 'none'

/** For figures of one unit. */
export interface UnitLikeness {
  readonly meanings: readonly Meaning[]
  readonly bias: readonly number[]
  /** By sign, a weight for each meaning. */
  readonly weights: Weights
}

export interface Weights extends Iterable<readonly [sign: string, row: readonly number[]]> {
  get(sign: string): readonly number[] | undefined
  has(sign: string): boolean
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

/** Weights as they were kept; a document asks for few of the signs, so that each is read when it is asked for. */
class KeptWeights implements Weights {
  private readonly meanings: number
  private readonly signs: string
  /** By sign, its weights or the words for them. */
  private lines: Map<string, string | readonly number[]> | undefined

  constructor(meanings: number, signs: string) {
    this.meanings = meanings
    this.signs = signs
  }

  get(sign: string): readonly number[] | undefined {
    const lines = this.linesBySign()
    const parts = lines.get(sign)
    if (typeof parts !== 'string') return parts
    const row = Array.from({ length: this.meanings }, () => 0)
    for (const part of parts.split(' ')) {
      const [index = '', tenths = ''] = part.split(':')
      row[Number(index)] = Number(tenths) * step
    }
    lines.set(sign, row)
    return row
  }

  has(sign: string): boolean {
    return this.linesBySign().has(sign)
  }

  *[Symbol.iterator](): Generator<readonly [string, readonly number[]]> {
    for (const sign of this.linesBySign().keys()) yield [sign, this.get(sign) ?? []]
  }

  private linesBySign(): Map<string, string | readonly number[]> {
    if (this.lines) return this.lines
    const lines = new Map<string, string | readonly number[]>()
    for (const line of this.signs.split('\n')) {
      const tab = line.indexOf('\t')
      lines.set(tab < 0 ? line : line.slice(0, tab), tab < 0 ? '' : line.slice(tab + 1))
    }
    this.lines = lines
    return lines
  }
}

/** What `keepLikeness` wrote. */
export function openLikeness(kept: KeptLikeness): Likeness {
  return new Map(
    Object.entries(kept).map(([unit, { meanings, bias, signs }]) => [
      unit,
      { meanings, bias, weights: new KeptWeights(meanings.length, signs) },
    ]),
  )
}
