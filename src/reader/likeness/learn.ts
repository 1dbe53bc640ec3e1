// Learns what figures mean from examples: multinomial logistic regression by stochastic gradients, the same weights for the same examples in the same order.
import type { Likeness, Meaning, UnitLikeness } from './likeness.ts'
import { chancesOf } from './likeness.ts'

/** A figure whose meaning a person wrote down. */
export interface Example {
  readonly unit: string
  readonly signs: readonly string[]
  readonly meaning: Meaning
}

const rounds = 25
const rate = 0.25
const biasRate = 0.02
/** Pulls weights towards zero. */
const decay = 2e-4

/** Order in which examples are taken: shuffled by a linear congruential sequence, for gradients want no runs of one document. */
function* shuffled(count: number): Generator<number> {
  const order = Array.from({ length: count }, (_, index) => index)
  let state = 12_345
  for (let round = 0; round < rounds; round += 1) {
    for (let index = count - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      const other = Math.floor((state / 2 ** 32) * (index + 1))
      ;[order[index], order[other]] = [order[other]!, order[index]!]
    }
    yield* order
  }
}

function learnUnit(examples: readonly Example[]): UnitLikeness {
  const meanings = [...new Set(examples.map(({ meaning }) => meaning))].toSorted()
  const bias = meanings.map(() => 0)
  const weights = new Map<string, number[]>()
  // Adagrad: signs seen often move less (Duchi, Hazan, Singer 2011).
  const squares = new Map<string, number[]>()
  for (const sign of examples.flatMap(({ signs }) => signs)) {
    if (weights.has(sign)) continue
    weights.set(
      sign,
      meanings.map(() => 0),
    )
    squares.set(
      sign,
      meanings.map(() => 1e-4),
    )
  }
  const unit: UnitLikeness = { meanings, bias, weights }
  for (const index of shuffled(examples.length)) {
    const { signs, meaning } = examples[index]!
    const chances = chancesOf(unit, signs)
    const scale = 1 / Math.sqrt(signs.length)
    for (const [which, name] of meanings.entries()) {
      const error = chances[which]! - (name === meaning ? 1 : 0)
      bias[which]! -= biasRate * error
      for (const sign of signs) {
        const row = weights.get(sign)!
        const sums = squares.get(sign)!
        const gradient = error * scale + decay * row[which]!
        sums[which]! += gradient * gradient
        row[which]! -= (rate * gradient) / Math.sqrt(sums[which]!)
      }
    }
  }
  const seen = new Map<string, number>()
  for (const sign of examples.flatMap(({ signs }) => signs)) seen.set(sign, (seen.get(sign) ?? 0) + 1)
  // What was seen once says more of its sentence than of the language.
  return { meanings, bias, weights: new Map([...weights].filter(([sign]) => (seen.get(sign) ?? 0) > 1)) }
}

/** A likeness for each unit of the examples that has more than one meaning. */
export function learn(examples: readonly Example[]): Likeness {
  const likeness = new Map<string, UnitLikeness>()
  for (const [unit, list] of Map.groupBy(examples, (example) => example.unit))
    if (new Set(list.map(({ meaning }) => meaning)).size > 1) likeness.set(unit, learnUnit(list))
  return likeness
}
