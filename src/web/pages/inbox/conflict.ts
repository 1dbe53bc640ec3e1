// Whether somebody else has decided on a row since this person did.
import type { Choice } from './choices.ts'
import type { Row } from './rows.ts'

/** The other's decision, unless it is the one that the choice is to replace. */
export function conflictOf({ decision }: Row, choice: Choice | undefined): Row['decision'] {
  return choice && decision && choice.seen !== decision.id ? decision : undefined
}
