// Takes out of marks the half pixel by which Plot moves some of them on screens of low density: a picture does not depend on the screen before which it was made.
import { Dot, Line, Link, plot, RuleX, ruleX, RuleY, Text, TickX, type Markish } from '@observablehq/plot'
import type { ChartDocument } from './chart.ts'

interface Moved {
  dx: number
  dy: number
}

let known: number | undefined

/** Plot decides once, when it is loaded, and does not say: a rule drawn on trial shows it. */
function shiftOf(document: ChartDocument): number {
  if (known === undefined) {
    // Plot's type of a document is the browser's, which a server has not.
    const trial = plot({ document: document as never, axis: null, marks: [ruleX([0])] }) as unknown as {
      querySelector(selector: string): { getAttribute(name: string): string | null } | null
    }
    known = Number(/translate\(([\d.]+)/.exec(trial.querySelector('g')?.getAttribute('transform') ?? '')?.[1] ?? 0)
  }
  return known
}

const movedRight = [Text, Dot, Line, Link, RuleX, TickX]
const movedDown = [Text, Dot, Line, Link, RuleY]

/** Marks of one drawing, each used once: they are changed in place. */
export function steady(marks: readonly Markish[], document: ChartDocument): readonly Markish[] {
  const shift = shiftOf(document)
  const visit = (mark: unknown): void => {
    if (Array.isArray(mark)) for (const inner of mark) visit(inner)
    if (movedRight.some((kind) => mark instanceof kind)) (mark as Moved).dx -= shift
    if (movedDown.some((kind) => mark instanceof kind)) (mark as Moved).dy -= shift
  }
  if (shift !== 0) visit(marks)
  return marks
}
