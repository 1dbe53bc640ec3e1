// What no builder can see, because it concerns a whole graph: that one input id means one thing everywhere.
import { ModelError } from '../base/index.ts'
import { inOrder, type Input, type Node } from './node.ts'

/**
 * The inputs of a graph by id. Throws a model error naming the id when two inputs share it but not its unit:
 * a state binds ids, so one number would be read in two units.
 */
export function inputsOf(roots: Iterable<Node>): ReadonlyMap<string, Input> {
  const inputs = new Map<string, Input>()
  for (const node of inOrder(roots)) {
    if (node.operation !== 'input') continue
    const known = inputs.get(node.id)
    if (known === undefined) inputs.set(node.id, node)
    else if (known.unit !== node.unit) {
      throw new ModelError(`the input "${node.id}" is used in ${known.unit} and in ${node.unit}`, {
        where: `"${known.label ?? known.id}" and "${node.label ?? node.id}"`,
        remedy: 'give the two quantities ids of their own',
      })
    }
  }
  return inputs
}
