// The formula of one line: its structure with the values of the lines below it filled in.
import type { Operation } from '../../graph/index.ts'
import type { Program } from '../program.ts'
import { numberText, quantityText } from './number-text.ts'

interface Text {
  readonly text: string
  /** 3 a quantity or a function, 2 a product, 1 a sum. */
  readonly binds: 1 | 2 | 3
}

function wrap(part: Text, least: 1 | 2 | 3): string {
  return part.binds < least ? `(${part.text})` : part.text
}

/** `a + b`, or `a − 3` where b is a negative number standing alone. */
function append(sum: string, part: Text): string {
  return part.text.startsWith('-') ? `${sum} − ${part.text.slice(1)}` : `${sum} + ${part.text}`
}

type Write = (parts: readonly [Text, ...Text[]], own: string, parameter: number) => Text

const call =
  (name: string): Write =>
  (parts) => ({ text: `${name}(${parts.map((part) => part.text).join(', ')})`, binds: 3 })

const rules = {
  constant: (_, own) => ({ text: own, binds: 3 }),
  input: (_, own) => ({ text: own, binds: 3 }),
  add: ([first, ...rest]) => ({ text: rest.reduce(append, first.text), binds: rest.length === 0 ? first.binds : 1 }),
  subtract: ([first, second]) => ({ text: `${first.text} − ${wrap(second!, 2)}`, binds: 1 }),
  multiply: ([first, second]) => ({ text: `${wrap(first, 2)} × ${wrap(second!, 2)}`, binds: 2 }),
  divide: ([first, second]) => ({ text: `${wrap(first, 2)} ÷ ${wrap(second!, 3)}`, binds: 2 }),
  minimum: call('min'),
  maximum: call('max'),
  power: ([base], _, exponent) => ({
    text: `${base.text.startsWith('-') ? `(${base.text})` : wrap(base, 3)} ^ ${numberText(exponent)}`,
    binds: 2,
  }),
  exponential: call('exp'),
  logarithm: call('ln'),
  'normal-quantile': call('Φ⁻¹'),
  'normal-probability': call('Φ'),
  step: ([operand], _, threshold) => ({ text: `[${operand.text} ≥ ${numberText(threshold)}]`, binds: 3 }),
  interpolate: call('table'),
} satisfies { readonly [O in Operation]: Write }

/** `480 MW[critical_it] × 14,000,000 USD/MW[critical_it]`. `lines` as `outline` made it, `values` as `run` left them. */
export function formulaText(program: Program, values: Float64Array, lines: Uint8Array, slot: number): string {
  const text = (at: number): Text => {
    const own = quantityText(values[at]!, program.nodes[at]!.unit)
    if (at !== slot && lines[at] === 1) return { text: own, binds: 3 }
    const parts: Text[] = []
    for (let index = program.starts[at]!; index < program.starts[at + 1]!; index += 1) parts.push(text(program.operands[index]!))
    const write: Write = rules[program.operations[at]!]
    return write(parts as [Text, ...Text[]], own, program.parameters[at]!)
  }
  return text(slot).text
}
