// From a figure of a note to its evidence: the note names every figure, and its sources the facts.
import type { EvidenceAddress } from '../../figures/evidence-address.ts'

const figures: Readonly<Record<string, string>> = {
  target: 'target',
  'per share': 'perShare',
  equity: 'equity',
  upside: 'upside',
  'diluted shares': 'dilutedShares',
  signed: 'contractedMw',
  expected: 'expectedMw',
  'share of approved': 'shareOfApproved',
  'per mw': 'valuePerMw',
  'implied mw': 'implied/expected-mw',
  'implied gap': 'implied/expected-mw',
  'implied gap ratio': 'implied/expected-mw',
  'implied per mw': 'implied/value-per-mw',
  'implied share': 'implied/conversion-share',
}

export interface Followed {
  readonly to: EvidenceAddress
  /** The figure is that of the earlier day. */
  readonly before: boolean
}

/**
 * `figure`: the note's name of it, `CIFR/target before`; `source`: of a figure that leads to a numbered source, the name that stands there,
 * `source/FACT`. Undefined for what has no evidence of its own.
 */
export function followedFigure(figure: string, source: string | undefined): Followed | undefined {
  const fact = /^source\/([0-9a-f]{64})$/.exec(source ?? '')?.[1] ?? /^(?:source|fact)\/([0-9a-f]{64})/.exec(figure)?.[1]
  if (fact !== undefined) return { to: { kind: 'fact', id: fact }, before: false }
  const [, ticker, name] = /^([A-Z][A-Z0-9.]{0,9})\/(.+)$/.exec(figure) ?? []
  if (ticker === undefined || name === undefined) return undefined
  const before = name.endsWith(' before')
  const bare = before ? name.slice(0, -' before'.length) : name
  const input = /^swing\/(.+)\/[^/]+$/.exec(bare)?.[1]
  if (input !== undefined) return { to: { kind: 'input', ticker, id: input }, before }
  const part = /^part(?: share)?\/(\w+)$/.exec(bare)?.[1]
  if (part !== undefined) return { to: { kind: 'figure', ticker, name: `part/${part}` }, before }
  if (bare.startsWith('spread/')) return { to: { kind: 'figure', ticker, name: 'distribution' }, before }
  return { to: { kind: 'figure', ticker, name: figures[bare] ?? 'target' }, before }
}
