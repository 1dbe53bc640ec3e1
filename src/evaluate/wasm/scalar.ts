// Each step on plain numbers: for what is computed once before a kernel runs, with the bits that the kernel would give.
import { exponential } from '../elementary/exponential.ts'
import { logarithm } from '../elementary/logarithm.ts'
import { normalProbability } from '../elementary/normal-probability.ts'
import { normalQuantile } from '../elementary/normal-quantile.ts'
import { power } from '../elementary/power.ts'
import { readTable } from '../table.ts'
import type { Instruction, Step } from './instructions.ts'

type Rule = (a: number, b: number, instruction: Instruction) => number

function leaf(): never {
  throw new Error('a leaf is given, not computed')
}

const scalarRules = {
  input: leaf,
  fixed: leaf,
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  minimum: (a, b) => (b < a ? b : a),
  maximum: (a, b) => (a < b ? b : a),
  power: (a, _, { parameter }) => power(a, parameter),
  exponential: (a) => exponential(a),
  logarithm: (a) => logarithm(a),
  'normal-quantile': (a) => normalQuantile(a),
  'normal-probability': (a) => normalProbability(a),
  step: (a, _, { parameter }) => (a >= parameter ? 1 : 0),
  interpolate: (a, _, { table }) => readTable(table!, a),
} satisfies { readonly [S in Step]: Rule }

export function scalar(instruction: Instruction, a: number, b: number): number {
  const rule: Rule = scalarRules[instruction.step]
  return rule(a, b, instruction)
}
