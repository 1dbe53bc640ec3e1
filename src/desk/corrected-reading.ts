// A document as it reads after what persons decided on its words.
import { existsSync } from 'node:fs'
import { correctedReading } from '../facts/index.ts'
import type { DocumentRead } from './read-documents.ts'
import { appliedRow, decisionsOn } from './reapply-decisions.ts'
import type { Workspace } from './workspace.ts'

/** A person has looked. */
const certain = 1

/** Applies the decisions of the ledger to readings, where there is a ledger; none is made for it. `plain`: leaves everything as read. */
export async function correctedReader(workspace: Workspace, plain: boolean) {
  const ledger = plain || !existsSync(workspace.ledgerPath) ? undefined : await workspace.ledger()
  return async ({ document, proposals }: DocumentRead) => {
    const facts = proposals.map(({ fact }) => fact)
    const applied = ledger ? await decisionsOn(ledger, document, facts, document.metadata.published) : []
    const sure = new Map(proposals.map(({ fact, confidence }) => [fact, confidence]))
    const reading = correctedReading(facts, applied).map((fact) => ({
      ...fact,
      span: [fact.span[0], fact.span[1]] as [number, number],
      confidence: sure.get(fact) ?? certain,
    }))
    return { facts: reading, decisions: applied.map(appliedRow) }
  }
}
