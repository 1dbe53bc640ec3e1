// A graph with some of its inputs replaced by other nodes: how a number becomes an uncertain one.
import { ModelError } from '../base/index.ts'
import { inOrder, operandsOf, type Node } from './node.ts'

/**
 * The roots with each input whose id is in `replacements` replaced, shared nodes staying shared. A node that depends on none stays itself.
 * Throws a model error for a replacement of another unit.
 */
export function substitute(roots: readonly Node[], replacements: ReadonlyMap<string, Node>): readonly Node[] {
  const made = new Map<Node, Node>()
  for (const node of inOrder(roots)) {
    if (node.operation === 'input') {
      const replacement = replacements.get(node.id)
      if (replacement && replacement.unit !== node.unit) {
        throw new ModelError(`"${node.id}" is in ${node.unit}, what is to stand for it in ${replacement.unit}`, {
          where: node.label ?? node.id,
          remedy: 'give it in the unit of the input',
        })
      }
      made.set(node, replacement ?? node)
      continue
    }
    const operands = operandsOf(node)
    const changed = operands.map((operand) => made.get(operand)!)
    made.set(
      node,
      changed.every((operand, index) => operand === operands[index])
        ? node
        : (Object.freeze({ ...node, operands: Object.freeze(changed) }) as Node),
    )
  }
  return roots.map((root) => made.get(root)!)
}
