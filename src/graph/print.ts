// Words for nodes: a short name for messages, the place of an unlabelled node, and the whole expression as text for a person debugging a model.
import { inOrder, operandsOf, type Node, type NodeOf, type Operation } from './node.ts'

const nouns = {
  constant: 'constant',
  input: 'input',
  add: 'sum',
  subtract: 'difference',
  multiply: 'product',
  divide: 'quotient',
  minimum: 'minimum',
  maximum: 'maximum',
  power: 'power',
  exponential: 'exponential',
  logarithm: 'logarithm',
  'normal-quantile': 'normal quantile',
  'normal-probability': 'normal probability',
  step: 'step',
  interpolate: 'interpolation',
} satisfies { readonly [O in Operation]: string }

function ownName(node: Node): string | undefined {
  if (node.label !== undefined) return node.label
  if (node.operation === 'input') return node.id
  return node.operation === 'constant' ? node.source : undefined
}

/** What to call a node in a sentence: its label, its id or source, else what it does to what: `product of hashrate and hours`. */
export function nameOf(node: Node): string {
  const own = ownName(node)
  if (own !== undefined) return own
  const operands = operandsOf(node)
  const names = operands.map((operand) => ownName(operand) ?? nouns[operand.operation])
  const shown = names.length <= 3 ? names : [...names.slice(0, 2), `${names.length - 2} more`]
  const last = shown[shown.length - 1] ?? 'nothing'
  return `${nouns[node.operation]} of ${shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${last}` : last}`
}

/** Where a node stands below the roots: the labels on the way to it, outermost first, then its own name. */
export function pathOf(roots: Iterable<Node>, node: Node): string {
  const parents = new Map<Node, Node>()
  for (const parent of inOrder(roots)) for (const operand of operandsOf(parent)) if (!parents.has(operand)) parents.set(operand, parent)
  const path = [nameOf(node)]
  for (let above = parents.get(node); above !== undefined; above = parents.get(above))
    if (above.label !== undefined) path.unshift(above.label)
  return path.join(' › ')
}

const printers = {
  constant: (node) => `${node.value} ${node.unit}`,
  input: (node) => `${node.id}: ${node.unit}`,
  add: (_, operands) => `add(${operands.join(', ')})`,
  subtract: (_, operands) => `subtract(${operands.join(', ')})`,
  multiply: (_, operands) => `multiply(${operands.join(', ')})`,
  divide: (_, operands) => `divide(${operands.join(', ')})`,
  minimum: (_, operands) => `minimum(${operands.join(', ')})`,
  maximum: (_, operands) => `maximum(${operands.join(', ')})`,
  power: (node, operands) => `power(${operands.join(', ')}, ${node.exponent})`,
  exponential: (_, operands) => `exponential(${operands.join(', ')})`,
  logarithm: (_, operands) => `logarithm(${operands.join(', ')})`,
  'normal-quantile': (_, operands) => `normalQuantile(${operands.join(', ')})`,
  'normal-probability': (_, operands) => `normalProbability(${operands.join(', ')})`,
  step: (node, operands) => `step(${operands.join(', ')}, ${node.threshold})`,
  interpolate: (node, operands) =>
    `interpolate(${operands.join(', ')}, ${node.at.length} points from ${node.at[0]}: ${node.values[0]} to ${node.at.at(-1)}: ${node.values.at(-1)})`,
} satisfies { readonly [O in Operation]: (node: NodeOf<O>, operands: readonly string[]) => string }

/** One line per inner node, operands first, each used by its number: `#3 "HPC value" USD = multiply(cifr.mw: MW, #2)`. */
export function print(root: Node): string {
  const numbers = new Map<Node, string>()
  const lines: string[] = []
  for (const node of inOrder([root])) {
    const rule = printers[node.operation] as (node: Node, operands: readonly string[]) => string
    const text = rule(
      node,
      operandsOf(node).map((operand) => numbers.get(operand) ?? '?'),
    )
    if (operandsOf(node).length === 0) {
      numbers.set(node, text)
      if (node === root) lines.push(text)
      continue
    }
    const number = `#${lines.length + 1}`
    numbers.set(node, number)
    lines.push(`${number}${node.label === undefined ? '' : ` "${node.label}"`} ${node.unit} = ${text}`)
  }
  return lines.join('\n')
}
