// What can be undone: steps in the order in which they were made, whoever made them. A page that changes something says how to take it back.

export interface UndoStep {
  /** What was done, for the message: "as of 24 November 2025". */
  readonly says: string
  readonly undo: () => void | Promise<void>
}

const steps: UndoStep[] = []
const most = 100

export function pushUndo(step: UndoStep): void {
  steps.push(step)
  if (steps.length > most) steps.shift()
}

/** Takes back the newest step; gives back what it was, or nothing where there is none. A step that fails stays. */
export async function undoLast(): Promise<UndoStep | undefined> {
  const step = steps.at(-1)
  if (!step) return undefined
  await step.undo()
  steps.splice(steps.indexOf(step), 1)
  return step
}

export function undoDepth(): number {
  return steps.length
}
