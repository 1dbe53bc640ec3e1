// A target taken apart: the tree of the model with, at every leaf, the fact and its words or the assumption and its source.
import { explain, type Explanation } from '../evaluate/index.ts'
import type { KeptFact } from '../facts/index.ts'
import { bindingsOf, factsOf, rivalsOf, valueCompany, type Origin, type Valuation } from '../research/index.ts'
import { MissingError } from '../base/index.ts'
import { decidedText } from './fact-text.ts'
import type { ResearchDesk } from './research-desk.ts'

export interface Evidence {
  readonly id: string
  readonly quote: string
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly known: string
  readonly on?: string
  readonly confidence: number
  readonly document: string
  /** Who let it in as it is, and why; absent of what was read and never decided on. */
  readonly decided?: string
}

export interface ExplainedLine {
  readonly label: string
  readonly value: number
  readonly unit: string
  readonly formula?: string
  /** Of a minimum or maximum: the label of the line below that decided. */
  readonly decidedBy?: string
  /** Of an input: its id, by which a scenario sets it. */
  readonly input?: string
  /** Of an input or a constant: where it comes from, in words. */
  readonly origin?: string
  readonly kind?: Origin['kind'] | 'constant'
  /** Facts it rests on. */
  readonly evidence?: readonly Evidence[]
  /** Facts that contradict it, with their values in the words. */
  readonly rivals?: readonly Evidence[]
  readonly judgement?: boolean
  /** Shown in full further up. */
  readonly above?: boolean
  readonly children: readonly ExplainedLine[]
}

export interface Explained {
  readonly ticker: string
  readonly name: string
  readonly view: string
  readonly asOf: string
  readonly target: number
  readonly targetDate: string
  readonly tree: ExplainedLine
  readonly gaps: readonly string[]
  readonly hash: string
}

export function evidenceOf(kept: KeptFact): Evidence {
  const { document } = kept
  return {
    id: kept.id,
    quote: kept.fact.quote,
    publisher: document.publisher,
    title: document.title,
    ...(document.url !== undefined && { url: document.url }),
    known: kept.known,
    ...(kept.fact.on !== undefined && { on: kept.fact.on }),
    confidence: kept.confidence,
    document: document.hash,
    ...(kept.decided !== undefined && { decided: decidedText(kept.decided) }),
  }
}

const rules: Record<string, string> = {
  only: 'the only one on file',
  newer: 'newer than the others',
  rank: 'its kind of document ranks higher in the view',
  confidence: 'surer than the others',
  'later-known': 'known later than the others',
  'first-kept': 'kept first of equals',
}

function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'fact':
      return `fact, ${rules[origin.rule] ?? origin.rule}`
    case 'assumption': {
      const range = origin.low === undefined || origin.high === undefined ? '' : `, range ${origin.low} to ${origin.high}`
      return `${origin.judgement ? 'judgement' : 'assumption'} of the view ${origin.view}${range}: ${origin.source.replace(/^judgement[:;] /, '')}`
    }
    case 'derived':
      return `derived: ${origin.words}`
    case 'calendar':
      return origin.words
  }
}

/** Zeros and ones that only make a formula well-formed say nothing to a reader. */
function bare(line: Explanation): boolean {
  return line.operation === 'constant' && line.source === 'definition'
}

function lineOf(line: Explanation, valuation: Valuation): ExplainedLine {
  const sourced = line.input === undefined ? undefined : valuation.state.inputs[line.input]
  const base = { label: line.label, value: line.value, unit: line.unit }
  if (sourced) {
    const { origin } = sourced
    const evidence = factsOf(origin).map(evidenceOf)
    const rivals = rivalsOf(origin).map(evidenceOf)
    return {
      ...base,
      ...(line.input !== undefined && { input: line.input }),
      kind: origin.kind,
      origin: originWords(origin),
      ...(evidence.length > 0 && { evidence }),
      ...(rivals.length > 0 && { rivals }),
      ...(origin.kind === 'assumption' && origin.judgement && { judgement: true }),
      children: [],
    }
  }
  if (line.source !== undefined) return { ...base, kind: 'constant', origin: line.source, children: [] }
  return {
    ...base,
    formula: line.formula,
    ...(line.decided !== undefined &&
      line.children.some((child) => child.label === line.decided && !bare(child)) && { decidedBy: line.decided }),
    ...(line.reference && { above: true }),
    children: line.children.filter((child) => !bare(child)).map((child) => lineOf(child, valuation)),
  }
}

/** Explains the target of a company. Throws a missing error that names what is not on file. */
export function explainOf(desk: ResearchDesk, ticker: string): Explained {
  const valuation = valueCompany(desk.company(ticker), desk.view, desk.facts, desk.asOf)
  const { valued, graph, state } = valuation
  if (!valued || !graph) {
    throw new MissingError(`${valuation.ticker} has no value on ${desk.asOf}: ${valuation.missing.join(', ')}`, {
      where: `view ${desk.view.name}`,
      remedy: 'add the missing fact, or choose another date with --as-of',
    })
  }
  return {
    ticker: valuation.ticker,
    name: valuation.name,
    view: desk.view.name,
    asOf: desk.asOf,
    target: valued.priceTarget,
    targetDate: state.target,
    tree: lineOf(explain(graph.perShare, bindingsOf(state.inputs)), valuation),
    gaps: state.gaps,
    hash: valuation.hash,
  }
}
