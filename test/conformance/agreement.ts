// Every reading held against every other on one graph and two states. Throws where two disagree; says which comparisons could be made.
import { attribute, evaluate, explain, formulas, gradient, solve, type Bindings, type Explanation } from '../../src/evaluate/index.ts'
import { ModelError } from '../../src/base/index.ts'
import { inOrder, inputsOf, type Node } from '../../src/graph/index.ts'
import { isFiniteBelow, naive } from './naive.ts'
import { compute } from './spreadsheet.ts'

export interface Compared {
  /** The graph has a value; else point and naive agree that it has none. */
  valued: boolean
  /** Derivatives held against differences, and those left out at kinks and where differences are no measure. */
  slopes: number
  slopesLeftOut: number
  solved: boolean
  attributed: boolean
}

function demand(holds: boolean, ...words: readonly unknown[]): void {
  if (!holds) throw new Error(words.map(String).join(' '))
}

function near(a: number, b: number, scale: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(scale, Math.abs(a), Math.abs(b))
}

function explanationAddsUp(line: Explanation, leaves: Set<string>): void {
  const terms = line.children.filter((child) => child.contribution !== undefined)
  if (terms.length > 0) {
    const scale = Math.max(...terms.map((term) => Math.abs(term.value)))
    const sum = terms.reduce((total, term) => total + term.contribution!, 0)
    demand(near(sum, line.value, scale, 1e-12), `parts of "${line.label}" add up to`, sum, 'not', line.value)
    demand(terms.length === line.children.length, `"${line.label}" mixes terms and operands`)
  } else demand(!['add', 'subtract'].includes(line.operation) || line.reference === true, `"${line.label}" is a sum without terms`)
  if (line.input !== undefined) leaves.add(line.input)
  for (const child of line.children) explanationAddsUp(child, leaves)
}

/** The derivative by differences of fourth order; undefined where a choice switches or two step sizes disagree. */
function difference(root: Node, bindings: Bindings, id: string): number | undefined {
  const at = (x: number, choices: number[]) => naive(root, { ...bindings, [id]: x }, choices)
  const x = bindings[id]!
  const [here] = [[] as number[]]
  at(x, here)
  const central = (h: number) => {
    const [below, above]: [number[], number[]] = [[], []]
    const slope = (at(x + h, above) - at(x - h, below)) / 2 / h
    return String(below) === String(here) && String(above) === String(here) ? slope : NaN
  }
  const [wide, half, quarter] = [central(2e-3), central(1e-3), central(5e-4)]
  const [first, second] = [(4 * half - wide) / 3, (4 * quarter - half) / 3]
  return near(first, second, 1, 1e-8) ? second : undefined
}

function slopesAgree(root: Node, state: Bindings, value: number, compared: Compared): void {
  const sizes = inOrder([root]).map((node) => Math.abs(naive(node, state)))
  // Where a step all but cancels, rounding decides what a quotient by it does.
  if (sizes.some((size) => size > 0 && size < 1e-9)) return
  // Rounding of the largest step is the noise of every difference.
  const scale = Math.max(1, ...sizes)
  const found = gradient(root, state)
  demand(found.value === value, 'gradient values', found.value, 'point', value)
  for (const [id, derivative] of Object.entries(found.derivatives)) {
    const measured = difference(root, state, id)
    if (measured === undefined) compared.slopesLeftOut += 1
    else {
      compared.slopes += 1
      demand(near(derivative, measured, scale, 1e-6), `derivative by ${id}`, derivative, 'difference', measured)
    }
  }
}

function solutionsHold(root: Node, state: Bindings, value: number, compared: Compared): void {
  for (const id of inputsOf([root]).keys()) {
    const [low, high] = [state[id]! - 0.7, state[id]! + 0.9]
    let found
    try {
      found = solve(root, state, id, value, { low, high, steps: 24 })
    } catch (error) {
      // The value may be the only one far and wide.
      if (error instanceof ModelError) return
      throw error
    }
    const { solutions, gaps, kind } = found
    compared.solved ||= solutions.length > 0
    for (const solution of solutions) {
      const again = evaluate(root, { ...state, [id]: solution })
      const slope = (naive(root, { ...state, [id]: solution + 1e-9 }) - again) / 1e-9
      demand(
        near(again, value, Number.isFinite(slope) ? 1 + Math.abs(slope) : 1, 1e-9),
        `solved ${id} =`,
        solution,
        'gives',
        again,
        'not',
        value,
      )
    }
    const ends = [low, high].map((x) => naive(root, { ...state, [id]: x }) - value)
    const isCrossed = ends[0]! * ends[1]! < 0 && ends.every((end) => Math.abs(end) > 1e-9)
    demand(!isCrossed || gaps.length > 0 || kind !== 'none', `missed ${id} for`, value)
    return
  }
}

function bridgeAddsUp(root: Node, state: Bindings, other: Bindings, compared: Compared): void {
  let bridge
  try {
    bridge = attribute(root, state, other)
  } catch (error) {
    // The path between two states that have a value may lead through a point that has none.
    if (error instanceof ModelError) return
    throw error
  }
  compared.attributed = true
  const parts = Object.values(bridge.contributions)
  const scale = Math.max(Math.abs(bridge.from), Math.abs(bridge.to), ...parts.map(Math.abs))
  const sum = parts.reduce((total, part) => total + part, 0)
  demand(bridge.from === naive(root, state) && bridge.to === naive(root, other), 'the ends of the bridge are not the values')
  demand(near(sum, bridge.to - bridge.from, scale, 1e-9), 'contributions', sum, 'change', bridge.to - bridge.from)
  const reversed = (bindings: Bindings) => Object.fromEntries(Object.entries(bindings).toReversed())
  const again = attribute(root, reversed(state), reversed(other))
  demand(JSON.stringify(again) === JSON.stringify(bridge), 'the order of the inputs changed the bridge')
}

function spreadsheetAgrees(root: Node, state: Bindings, value: number): void {
  const cells = new Map<string, number>()
  for (const { name, node, formula } of formulas(root, (_, index) => `c${index}`)) {
    if (formula !== undefined) cells.set(name, compute(formula, cells))
    else cells.set(name, node.operation === 'constant' ? node.value : node.operation === 'input' ? state[node.id]! : NaN)
  }
  const last = [...cells.values()].at(-1)
  demand(last === value, 'spreadsheet', last, 'point', value)
}

/** Compares all readings; `slopes` only where the derivatives are finite. */
export function compare(root: Node, state: Bindings, other: Bindings): Compared {
  const compared: Compared = { valued: false, slopes: 0, slopesLeftOut: 0, solved: false, attributed: false }
  const expected = naive(root, state)
  if (!isFiniteBelow(root, state)) {
    let message = ''
    try {
      message = `point gave ${evaluate(root, state)}`
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
    }
    demand(message === '', message, 'where a step has no value')
    return compared
  }
  compared.valued = true
  const value = evaluate(root, state)
  demand(Object.is(value, expected) || value === expected, 'point', value, 'naive', expected)
  const line = explain(root, state)
  const leaves = new Set<string>()
  explanationAddsUp(line, leaves)
  demand(line.value === value, 'explanation', line.value, 'point', value)
  const mentioned = inOrder([root]).flatMap((node) => (node.operation === 'input' ? [node.id] : []))
  demand(
    mentioned.every((id) => leaves.has(id)),
    'the explanation lost one of',
    mentioned,
  )
  spreadsheetAgrees(root, state, value)
  try {
    slopesAgree(root, state, value, compared)
  } catch (error) {
    if (!(error instanceof ModelError && error.message.includes('no finite derivative'))) throw error
  }
  solutionsHold(root, state, value, compared)
  if (isFiniteBelow(root, other)) bridgeAddsUp(root, state, other, compared)
  return compared
}
