// The smallest spreadsheet that computes what the formulas reading writes: + − * /, parentheses and five functions.

const functions: Readonly<Record<string, (operands: readonly number[]) => number>> = {
  MIN: (operands) => Math.min(...operands),
  MAX: (operands) => Math.max(...operands),
  POWER: ([base, exponent]) => base! ** exponent!,
  EXP: ([operand]) => Math.exp(operand!),
  LN: ([operand]) => Math.log(operand!),
}

/** Computes a formula such as `=B2*MIN(B3,B4)` over cells by name. */
export function compute(formula: string, cells: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/\d[\d.]*(?:E[+-]?\d+)?|[A-Za-z_]\w*|[-+*/(),]/g) ?? []
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
      const operands = [sum()]
      while (take(',')) operands.push(sum())
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
