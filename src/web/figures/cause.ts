// Where a cause of a bridge is followed to: its fact, else the input with its source; rounding and method have neither.
import type { Cause } from '../live/readings/moves.ts'
import type { EvidenceAddress } from './evidence-address.ts'

export function evidenceOfCause(ticker: string, { id, facts }: Cause): EvidenceAddress | undefined {
  if (facts[0] !== undefined) return { kind: 'fact', id: facts[0] }
  if (id === 'structure' || id.startsWith('rounding.') || id.startsWith('published.')) return undefined
  return { kind: 'input', ticker, id }
}
