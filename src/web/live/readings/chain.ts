// Where a figure comes from: its formula with numbers, and below it everything that went in, down to facts and assumptions. Computed in the page, what-if included.
import { explain, type Explanation } from '../../../evaluate/index.ts'
import { inOrder, type Node } from '../../../graph/index.ts'
import { bindingsOf, factsOf, imply, impliedQuestions, rivalsOf, type Origin, type Valuation } from '../../../research/index.ts'
import type { LiveDesk, WhatIf } from '../live-desk.ts'
import { labelOf, type Label } from './label.ts'

export interface ChainLine {
  readonly label: Label
  readonly value: number
  readonly unit: string
  /** With the numbers of the lines below it. */
  readonly formula?: string
  /** Of a minimum or maximum: the label of the line that decided. */
  readonly decided?: string
  /** Of an input: its id. */
  readonly input?: string
  readonly kind?: Origin['kind'] | 'constant'
  /** Where an input or a constant comes from, in words. */
  readonly origin?: string
  readonly judgement?: boolean
  /** The rule by which a fact was chosen before its rivals. */
  readonly rule?: string
  readonly range?: readonly [low: number, high: number]
  /** Ids of the facts that it rests on, and of those that contradict it. */
  readonly facts: readonly string[]
  readonly rivals: readonly string[]
  /** Shown in full further up. */
  readonly above?: boolean
  readonly lines: readonly ChainLine[]
}

export interface Chain {
  readonly ticker: string
  readonly name: string
  /** The figure as its pages print it. */
  readonly value?: number
  readonly text?: string
  readonly unit: string
  /** How the figure follows from the lines, where no single formula says it: a key of the words of evidence. */
  readonly step?: 'rounded' | 'upside' | 'belowHigh' | 'rating' | 'implied' | 'distribution' | 'dilutedShares'
  /** The rule of a rating in words. */
  readonly rule?: string
  readonly lines: readonly ChainLine[]
  readonly missing: readonly string[]
  /** Of everything that went in. */
  readonly hash: string
}

/** Zeros and ones that only make a formula well-formed say nothing to a reader. */
function bare(line: Explanation): boolean {
  return line.operation === 'constant' && line.source === 'definition'
}

function wordsOf(origin: Origin): string {
  return origin.kind === 'assumption' ? origin.source : origin.kind === 'fact' ? origin.fact.document.title : origin.words
}

/** An input of a model with its origin; undefined for an id that the model has not. */
export function inputLine(id: string, label: string, valuation: Valuation): ChainLine | undefined {
  const held = valuation.state.inputs[id]
  if (!held) return undefined
  const { origin, value, unit } = held
  return {
    label: labelOf(id, label),
    value,
    unit,
    input: id,
    kind: origin.kind,
    origin: wordsOf(origin),
    ...(origin.kind === 'assumption' && origin.judgement && { judgement: true }),
    ...(origin.kind === 'fact' && { rule: origin.rule }),
    ...(origin.kind === 'assumption' &&
      origin.low !== undefined &&
      origin.high !== undefined && { range: [origin.low, origin.high] as const }),
    facts: factsOf(origin).map((kept) => kept.id),
    rivals: rivalsOf(origin).map((kept) => kept.id),
    lines: [],
  }
}

function lineOf(line: Explanation, valuation: Valuation): ChainLine {
  const sourced = line.input === undefined ? undefined : inputLine(line.input, line.label, valuation)
  if (sourced) return sourced
  const base = { label: { en: line.label, de: line.label }, value: line.value, unit: line.unit, facts: [], rivals: [] }
  if (line.source !== undefined) return { ...base, kind: 'constant', origin: line.source, lines: [] }
  return {
    ...base,
    formula: line.formula,
    ...(line.decided !== undefined &&
      line.children.some((child) => child.label === line.decided && !bare(child)) && { decided: line.decided }),
    ...(line.reference && { above: true }),
    lines: line.children.filter((child) => !bare(child)).map((child) => lineOf(child, valuation)),
  }
}

function factLine(label: Label, value: number, unit: string, id: string): ChainLine {
  return { label, value, unit, kind: 'fact', facts: [id], rivals: [], lines: [] }
}

function nodeNamed(valuation: Valuation, name: string): Node | undefined {
  const { graph } = valuation
  if (!graph) return undefined
  const part = /^part\/(.+)$/.exec(name)?.[1]
  if (part !== undefined) return Object.entries(graph.parts).find(([key]) => key === part)?.[1]
  const nodes: Readonly<Record<string, Node | undefined>> = {
    perShare: graph.perShare,
    equity: graph.equity,
    contractedMw: graph.contractedMw,
    expectedMw: graph.expectedMw,
    laterMw: graph.laterMw,
    approvedBase: graph.approvedBase,
    shareOfApproved: graph.shareOfApproved,
    valuePerMw: graph.valuePerMw,
  }
  return nodes[name]
}

const words = {
  price: { en: 'Share price', de: 'Aktienkurs' },
  high: { en: '52-week high', de: '52-Wochen-Hoch' },
  target: { en: 'Price target', de: 'Kursziel' },
  upside: { en: 'Upside to the share price', de: 'Abstand zum Aktienkurs' },
} as const

export interface Asked extends WhatIf {
  readonly ticker: string
  /** `target`, `part/mining`, `implied/expected-mw` … */
  readonly name: string
  readonly asOf: string
}

/** Undefined for a name that is no figure of a company. */
export function chainOf(desk: LiveDesk, { ticker, name, asOf, ...whatIf }: Asked): Chain | undefined {
  const valuation = desk.valuation(ticker, asOf, whatIf)
  const { valued, price, high, upside } = valuation
  const tree = (node: Node) => lineOf(explain(node, bindingsOf(valuation.state.inputs)), valuation)
  const base = { ticker: valuation.ticker, name: valuation.name, missing: valuation.missing, hash: valuation.hash }
  const perShare = valuation.graph && valued ? tree(valuation.graph.perShare) : undefined
  const priceLine = price && factLine(words.price, price.value, 'USD/share', price.fact.id)
  const target: ChainLine | undefined = valued &&
    perShare && { label: words.target, value: valued.priceTarget, unit: 'USD/share', facts: [], rivals: [], lines: [perShare] }
  const some = (...lines: readonly (ChainLine | undefined)[]) => lines.filter((line) => line !== undefined)
  switch (name) {
    case 'target':
      return { ...base, ...(valued && { value: valued.priceTarget }), unit: 'USD/share', step: 'rounded', lines: some(perShare) }
    case 'price':
      return { ...base, ...(price && { value: price.value }), unit: 'USD/share', lines: some(priceLine) }
    case 'upside':
      return { ...base, ...(upside !== undefined && { value: upside }), unit: 'ratio', step: 'upside', lines: some(target, priceLine) }
    case 'belowHigh':
      return {
        ...base,
        ...(valuation.belowHigh !== undefined && { value: valuation.belowHigh }),
        unit: 'ratio',
        step: 'belowHigh',
        lines: some(priceLine, high && factLine(words.high, high.chosen.fact.value as number, 'USD/share', high.chosen.id)),
      }
    case 'rating': {
      const row = desk.table(asOf, whatIf).rows.find((one) => one.valuation.ticker === valuation.ticker)
      const above: ChainLine | undefined =
        upside === undefined
          ? undefined
          : { label: words.upside, value: upside, unit: 'ratio', facts: [], rivals: [], lines: some(target, priceLine) }
      return {
        ...base,
        text: row?.rated.rating ?? 'Not rated',
        unit: '',
        step: 'rating',
        rule: row?.rated.rule.words ?? '',
        lines: some(above),
      }
    }
    case 'distribution':
      return { ...base, ...(valued && { value: valued.perShare }), unit: 'USD/share', step: 'distribution', lines: some(perShare) }
    case 'dilutedShares':
      return { ...base, ...(valued && { value: valued.dilutedShares }), unit: 'share', step: 'dilutedShares', lines: some(perShare) }
    default:
  }
  const id = /^input\/(.+)$/.exec(name)?.[1]
  if (id !== undefined) {
    const label =
      valuation.graph &&
      inOrder([valuation.graph.perShare, valuation.graph.expectedMw]).find((one) => one.operation === 'input' && one.id === id)?.label
    const line = inputLine(id, label ?? id, valuation)
    return line && { ...base, value: line.value, unit: line.unit, lines: [line] }
  }
  const asked = /^implied\/(.+)$/.exec(name)?.[1]
  if (asked !== undefined) {
    const question = impliedQuestions.find((one) => one === asked)
    if (question === undefined) return undefined
    const implied = valued && price ? imply(question, valuation) : undefined
    const value = implied?.solutions[0]
    return {
      ...base,
      ...(value !== undefined && { value }),
      ...(implied?.none !== undefined && { rule: implied.none }),
      unit: implied?.unit ?? '',
      step: 'implied',
      lines: some(priceLine, perShare),
    }
  }
  const node = nodeNamed(valuation, name)
  if (!node) return valuation.graph ? undefined : { ...base, unit: '', lines: [] }
  const line = tree(node)
  return { ...base, value: line.value, unit: line.unit, lines: [line] }
}
