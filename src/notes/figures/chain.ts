// The way from a figure down: how it comes about, the facts it rests on, and the company whose inputs it was computed from.
import type { KeptFact } from '../../facts/index.ts'
import { inOrder } from '../../graph/index.ts'
import type { Part } from '../../model/index.ts'
import { factsOf, type Valuation } from '../../research/index.ts'
import type { NoteData, NotedCompany } from '../note-data.ts'
import type { ChainStep } from '../words/chain-words.ts'
import type { Figure } from './figure.ts'

export interface Chain {
  readonly step: ChainStep
  /** Directly or, for a computed figure, through the inputs of the model. */
  readonly facts: readonly KeptFact[]
  /** Ticker, where the figure was computed from its inputs. */
  readonly computedOf?: string
  /** Id of the input, where the figure is one. */
  readonly input?: string
}

/** Addresses under a company's ticker; the first that fits. `computed`: from all inputs of the company. */
const ofCompany: readonly (readonly [pattern: RegExp, step: ChainStep, computed: boolean])[] = [
  [/^price/, 'price', false],
  [/^upside/, 'upside', true],
  [/^(?:below high|high|low)$/, 'belowHigh', false],
  [/^(?:relative|to threshold)$/, 'relative', true],
  [/^target/, 'target', true],
  [/^per share/, 'perShare', true],
  [/^equity/, 'equity', true],
  [/^(?:diluted shares|outstanding)/, 'diluted', true],
  [/^market cap$/, 'marketCap', true],
  [/^part per share\//, 'partShare', true],
  [/^part share\//, 'partShare', true],
  [/^part\//, 'part', true],
  [/^(?:signed|expected|share of approved|unsigned)/, 'megawatts', true],
  [/^per mw/, 'perMw', true],
  [/^implied/, 'implied', true],
  [/^input/, 'input', false],
  [/^swing\//, 'swing', true],
  [/^bridge\//, 'bridge', true],
  [/^call\//, 'call', false],
  [/^difference\//, 'difference', true],
  [/^change\//, 'change', true],
  [/^contract/, 'contract', true],
  [/^history\//, 'history', true],
  [/^spread\//, 'spread', true],
]

const ofNote: readonly (readonly [pattern: RegExp, step: ChainStep])[] = [
  [/^fact\//, 'fact'],
  [/^note\/(?:distribution|rated|not rated)/, 'distribution'],
  [/^sector\/contract\//, 'contract'],
  [/^sector\//, 'sector'],
  [/^policy\//, 'policy'],
]

/** Nothing for words, names and the note's own dates: they are no figures that one follows. */
export function chainOf(figure: Figure, data: NoteData): Chain | undefined {
  const { address, facts } = figure
  const note = ofNote.find(([pattern]) => pattern.test(address))
  if (note) return { step: note[1], facts }
  const [ticker = '', ...rest] = address.split('/')
  const company = [...data.companies, ...data.withoutValue].find((one) => one.ticker === ticker)
  const found = company && ofCompany.find(([pattern]) => pattern.test(rest.join('/')))
  if (!company || !found) return undefined
  const [, step, computed] = found
  if (step === 'input') return { step, facts, computedOf: ticker, input: rest.slice(1).join('/') }
  return computed ? { step, facts: facts.length > 0 ? facts : factsBehind(company, partOf(rest)), computedOf: ticker } : { step, facts }
}

function partOf([kind, part]: readonly string[]): Part | undefined {
  return kind?.startsWith('part') ? (part as Part) : undefined
}

/** The facts behind a company's value, or behind one part of it, once each in the order of the inputs. */
export function factsBehind({ after }: NotedCompany, part?: Part): readonly KeptFact[] {
  const { valuation } = after
  const held = known.get(valuation) ?? new Map<Part | undefined, readonly KeptFact[]>()
  known.set(valuation, held)
  const facts = held.get(part) ?? behind(valuation, part)
  held.set(part, facts)
  return facts
}

/** Asked for by every figure that was computed. */
const known = new WeakMap<Valuation, Map<Part | undefined, readonly KeptFact[]>>()

function behind({ graph, state }: Valuation, part: Part | undefined): readonly KeptFact[] {
  const node = part === undefined ? graph?.perShare : graph?.parts[part]
  const ids = node ? inOrder([node]).flatMap((one) => (one.operation === 'input' ? [one.id] : [])) : []
  const facts = ids.flatMap((id) => (state.inputs[id] ? factsOf(state.inputs[id].origin) : []))
  return [...new Map(facts.map((kept) => [kept.id, kept])).values()]
}
