// The smallest spreadsheet that computes what the formulas reading writes: + − * /, parentheses, row constants and a few functions.

import { normalProbability } from '../../src/evaluate/elementary/normal-probability.ts'
import { normalQuantile } from '../../src/evaluate/elementary/normal-quantile.ts'

const functions: Readonly<Record<string, (operands: readonly number[]) => number>> = {
  MIN: (operands) => Math.min(...operands),
  MAX: (operands) => Math.max(...operands),
  POWER: ([base, exponent]) => base! ** exponent!,
  EXP: ([operand]) => Math.exp(operand!),
  LN: ([operand]) => Math.log(operand!),
  NORMSINV: ([operand]) => normalQuantile(operand!),
  NORMSDIST: ([operand]) => normalProbability(operand!),
  IF: ([condition, yes, no]) => (condition === 1 ? yes! : no!),
  // Both rows come flat, one after the other.
  LOOKUP([x, ...rows]) {
    const places = rows.slice(0, rows.length / 2)
    return rows[rows.length / 2 + places.findLastIndex((place) => place <= x!)]!
  },
}

/** Computes a formula such as `=B2*MIN(B3,B4)` over cells by name. */
export function compute(formula: string, cells: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/\d[\d.]*(?:E[+-]?\d+)?|[A-Za-z_]\w*|>=|[-+*/(){},]/g) ?? []
  let next = 0
  const take = (text: string) => {
    if (tokens[next] !== text) return false
    next += 1
    return true
  }
  const factor = (): number => {
    if (take('-')) return -factor()
    if (take('(')) {
      const value = sum()
      if (!take(')')) throw new Error(`no closing bracket in ${formula}`)
      return value
    }
    const token = tokens[next]!
    next += 1
    if (/^\d/.test(token)) return Number(token)
    if (take('(')) {
      const operands: number[] = []
      do {
        if (take('{')) {
          do operands.push(sum())
          while (take(','))
          if (!take('}')) throw new Error(`no closing brace in ${formula}`)
        } else {
          const left = sum()
          operands.push(take('>=') ? Number(left >= sum()) : left)
        }
      } while (take(','))
      if (!take(')')) throw new Error(`no closing bracket in ${formula}`)
      return functions[token]!(operands)
    }
    const value = cells.get(token)
    if (value === undefined) throw new Error(`no cell ${token} for ${formula}`)
    return value
  }
  const product = (): number => {
    let value = factor()
    for (;;) {
      if (take('*')) value *= factor()
      else if (take('/')) value /= factor()
      else return value
    }
  }
  const sum = (): number => {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('-')) value -= product()
      else return value
    }
  }
  const value = sum()
  if (formula[0] !== '=' || next !== tokens.length) throw new Error(`cannot read ${formula} from "${tokens[next]}"`)
  return value
}
