// Which nodes get a line of their own in an explanation; the others are folded into the formula of the line above them.
import type { Program } from '../program.ts'

/** A folded formula names at most this many parts, so that it stays one readable line. */
const longest = 8

/**
 * By slot, 1 where the node has a line: roots, leaves, labelled nodes; unlabelled ones that are used twice (their formula would be printed twice),
 * that are an unlike term of a sum (so that the parts of a sum add up), or whose formula would be too long.
 */
export function outline(program: Program): Uint8Array {
  const { nodes, operations, starts, operands } = program
  const lines = new Uint8Array(nodes.length)
  const users = new Int32Array(nodes.length)
  for (const operand of operands) users[operand]! += 1
  for (const root of program.roots) lines[root.slot] = 1
  for (const [slot, node] of nodes.entries()) {
    if (starts[slot] === starts[slot + 1] || node.label !== undefined || users[slot]! > 1) lines[slot] = 1
  }
  const sums = (slot: number) => operations[slot] === 'add' || operations[slot] === 'subtract'
  const length = new Int32Array(nodes.length)
  for (let slot = 0; slot < nodes.length; slot += 1) {
    let total = 0
    for (let index = starts[slot]!; index < starts[slot + 1]!; index += 1) {
      const operand = operands[index]!
      if (sums(slot) && !sums(operand)) lines[operand] = 1
      total += lines[operand] === 1 ? 1 : length[operand]!
    }
    if (total > longest) {
      for (let index = starts[slot]!; index < starts[slot + 1]!; index += 1) {
        const operand = operands[index]!
        if (lines[operand] === 1 || length[operand]! <= 1) continue
        total -= length[operand]! - 1
        lines[operand] = 1
      }
    }
    length[slot] = total
  }
  return lines
}
