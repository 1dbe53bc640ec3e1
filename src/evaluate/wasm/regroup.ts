// Regroups products and quotients: what is fixed becomes one factor, and what many products share is computed once for all of them.
import { operandsIn, type Step } from './instructions.ts'
import { Listing } from './listing.ts'
import type { Translation } from './translate.ts'

/** Steps that are products of powers 1 and −1 of their operands. */
const products: ReadonlySet<Step> = new Set(['multiply', 'divide', 'negate'])

/** Factors that one product may have; longer ones stay in parts. Bounds what repeated squaring would grow to. */
const most = 12

/** A product by its factors, as instructions of the translation. */
interface Form {
  readonly above: number[]
  readonly below: number[]
  readonly fixedAbove: number[]
  readonly fixedBelow: number[]
  isNegative: boolean
}

/** Products whose only use is in another product are taken apart into it; taking apart what has several uses would compute it several times. */
function absorbedIn({ instructions, varies, outputs, watch }: Translation): Uint8Array {
  const isNeeded = new Uint8Array(instructions.length)
  const isUsedElsewhere = new Uint8Array(instructions.length)
  for (const output of watch < 0 ? outputs : [...outputs, watch]) isNeeded[output] = isUsedElsewhere[output] = 1
  for (let at = instructions.length - 1; at >= 0; at -= 1) {
    if (isNeeded[at] === 0) continue
    for (const operand of operandsIn(instructions[at]!)) {
      // A second use, even by the same product, is one elsewhere.
      if (isNeeded[operand] === 1 || !products.has(instructions[at]!.step)) isUsedElsewhere[operand] = 1
      isNeeded[operand] = 1
    }
  }
  const absorbed = new Uint8Array(instructions.length)
  const size = new Int32Array(instructions.length).fill(1)
  for (const [at, instruction] of instructions.entries()) {
    if (isNeeded[at] === 0 || varies[at] === 0 || !products.has(instruction.step)) continue
    const total = operandsIn(instruction).reduce((sum, operand) => sum + (absorbed[operand] === 1 ? size[operand]! : 1), 0)
    if (isUsedElsewhere[at] === 1 || total > most) continue
    absorbed[at] = 1
    size[at] = total
  }
  return absorbed
}

function formOf({ instructions, varies }: Translation, absorbed: Uint8Array, root: number): Form {
  const form: Form = { above: [], below: [], fixedAbove: [], fixedBelow: [], isNegative: false }
  const visit = (at: number, isBelow: boolean): void => {
    if (varies[at] === 0) (isBelow ? form.fixedBelow : form.fixedAbove).push(at)
    else if (at !== root && absorbed[at] === 0) (isBelow ? form.below : form.above).push(at)
    else {
      const { step, a, b } = instructions[at]!
      if (step === 'negate') form.isNegative = !form.isNegative
      visit(a, isBelow)
      if (b >= 0) visit(b, isBelow !== (step === 'divide'))
    }
  }
  visit(root, false)
  return form
}

/** The same outputs with regrouped products. Results differ from those of the translation by the rounding of some products. */
export function regroup(translation: Translation): Translation {
  const { instructions, varies, known, outputs, watch, fixed } = translation
  const absorbed = absorbedIn(translation)
  const forms = new Map<number, Form>()
  /** In how many products a factor stands, above and below the line. */
  const shared = [new Int32Array(instructions.length), new Int32Array(instructions.length)] as const
  for (const [at, { step }] of instructions.entries()) {
    if (varies[at] === 0 || absorbed[at] === 1 || !products.has(step)) continue
    const form = formOf(translation, absorbed, at)
    forms.set(at, form)
    for (const factor of new Set(form.above)) shared[0][factor]! += 1
    for (const factor of new Set(form.below)) shared[1][factor]! += 1
  }
  const list = new Listing()
  const places = new Int32Array(instructions.length).fill(-1)
  const product = (factors: readonly number[]): number | undefined =>
    factors.length === 0 ? undefined : factors.map((at) => places[at]!).reduce((left, right) => list.add('multiply', left, right))
  const quotient = (above: number | undefined, below: number | undefined): number | undefined =>
    below === undefined ? above : list.add('divide', above ?? list.number(1), below)
  const times = (left: number | undefined, right: number | undefined): number | undefined =>
    left === undefined ? right : right === undefined ? left : list.add('multiply', left, right)

  const build = (form: Form): number => {
    // The most shared first, so that equal beginnings are found to be equal.
    const split = (factors: readonly number[], counts: Int32Array) => {
      const sorted = factors.toSorted((a, b) => counts[b]! - counts[a]! || a - b)
      return [sorted.filter((at) => counts[at]! > 1), sorted.filter((at) => counts[at]! <= 1)] as const
    }
    const [commonAbove, ownAbove] = split(form.above, shared[0])
    // A quotient is not taken apart into a product with a reciprocal, which rounds twice: x ÷ x stays 1.
    const isQuotient = commonAbove.length === 0 && ownAbove.length > 0
    const [commonBelow, ownBelow] = isQuotient ? [[], form.below] : split(form.below, shared[1])
    const common = quotient(product(commonAbove), product(commonBelow))
    const still = quotient(product(form.fixedAbove), product(form.fixedBelow))
    const above = times(times(common, product(ownAbove)), still)
    const value = quotient(above, product(ownBelow))!
    return form.isNegative ? list.add('negate', value) : value
  }

  for (const [at, instruction] of instructions.entries()) {
    const { step, a, b, parameter, table } = instruction
    const form = forms.get(at)
    if (absorbed[at] === 1) continue
    if (known[at] !== undefined) places[at] = list.number(known[at])
    else if (step === 'input') places[at] = list.column(a)
    else if (step === 'fixed') places[at] = list.input(fixed[a]!)
    else places[at] = form === undefined ? list.add(step, places[a]!, b < 0 ? -1 : places[b]!, parameter, table) : build(form)
  }
  return {
    instructions: list.instructions,
    varies: Uint8Array.from(list.varies),
    fixed: list.fixed,
    known: list.known,
    outputs: outputs.map((at) => places[at]!),
    watch: watch < 0 ? -1 : places[watch]!,
  }
}
