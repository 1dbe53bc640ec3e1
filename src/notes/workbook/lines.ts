// A graph as the lines of a calculation sheet: equal steps once, short steps folded into the line that uses them, quarters side by side.
import { evaluate, formulas, prepare, type Bindings, type Program } from '../../evaluate/index.ts'
import { inOrder, nameOf, operandsOf, type Node } from '../../graph/index.ts'

/** One line of calculation, or a leaf. Nodes of equal content are one line. */
export interface Line {
  /** Position in the order of calculation, operands first. */
  readonly index: number
  readonly node: Node
  readonly operands: readonly Line[]
  /** The one quarter whose inputs it depends on; absent when it depends on none, or on several. */
  readonly quarter?: string
  /** True when it depends on the inputs of any quarter. */
  readonly timed: boolean
}

/** The same calculation in each quarter. */
export interface Series {
  /** In the order of the quarters. */
  readonly lines: readonly Line[]
  readonly label: string
}

export interface LineTable {
  readonly lines: readonly Line[]
  readonly of: (node: Node) => Line
  /** The series that a line is part of. */
  readonly seriesOf: (line: Line) => Series | undefined
  /** True of a short step that stands within the formula of the line that uses it. */
  readonly folded: (line: Line) => boolean
  /** The formula of a line, without the sign of equality, with each operand as `refer` writes it. */
  readonly formulaOf: (line: Line, refer: (operand: Line) => string) => string
  /** Values by index of the line. Throws as `evaluate` does. */
  readonly valuesFor: (bindings: Bindings) => readonly number[]
}

const precedence = { add: 1, subtract: 1, multiply: 2, divide: 2 } as const

function precedenceOf(node: Node): number {
  return node.operation in precedence ? precedence[node.operation as keyof typeof precedence] : 3
}

function contentOf(node: Node): string {
  if (node.operation === 'input') return `input ${node.id}`
  const detail = node.operation === 'constant' ? `${node.value}` : node.operation === 'power' ? `${node.exponent}` : ''
  return `${node.operation} ${detail} ${node.unit} ${node.label ?? ''}`
}

function quarterIn(id: string, quarters: readonly string[]): string | undefined {
  return quarters.find((quarter) => id.includes(`.${quarter}.`))
}

/** `Mining revenue, 2026Q1` → `Mining revenue`. */
function withoutQuarter(label: string, quarter: string): string {
  return label.replace(new RegExp(`(?:, | by )${quarter}$`), '').replaceAll(quarter, 'the quarter')
}

/** What an unlabelled step is called: its formula in words. */
function stepName(node: Node): string {
  const operands = operandsOf(node).map((operand) =>
    operand.operation === 'constant' ? String(operand.value) : (operand.label ?? `(${stepName(operand)})`),
  )
  const signs: Partial<Record<Node['operation'], string>> = { add: ' + ', subtract: ' − ', multiply: ' × ', divide: ' ÷ ' }
  const sign = signs[node.operation]
  if (sign !== undefined) return operands.join(sign)
  const names: Partial<Record<Node['operation'], string>> = {
    minimum: 'least of',
    maximum: 'greatest of',
    exponential: 'exp',
    logarithm: 'ln',
  }
  return operands.length === 0 ? nameOf(node) : `${names[node.operation] ?? node.operation} ${operands.join(', ')}`
}

export function lineName(node: Node): string {
  return node.label ?? stepName(node)
}

class Builder {
  readonly lines: Line[] = []
  readonly byNode = new Map<Node, Line>()
  readonly patterns = new Map<string, { readonly name: string; readonly lines: Map<string, Line> }>()
  readonly patternOf = new Map<Line, string>()
  private readonly byContent = new Map<string, Line>()

  constructor(nodes: readonly Node[], quarters: readonly string[]) {
    for (const node of nodes) this.add(node, quarters)
  }

  private add(node: Node, quarters: readonly string[]): void {
    const operands = operandsOf(node).map((operand) => this.byNode.get(operand)!)
    const content = `${contentOf(node)}(${operands.map(({ index }) => index).join(' ')})`
    const known = this.byContent.get(content)
    if (known !== undefined) {
      this.byNode.set(node, known)
      return
    }
    const own = node.operation === 'input' ? quarterIn(node.id, quarters) : undefined
    const among = new Set(operands.flatMap(({ quarter }) => (quarter === undefined ? [] : [quarter])))
    const mixed = operands.some(({ timed, quarter }) => timed && quarter === undefined)
    const quarter = own ?? (among.size === 1 && !mixed ? [...among][0] : undefined)
    const timed = own !== undefined || operands.some((operand) => operand.timed)
    const line: Line = { index: this.lines.length, node, operands, timed, ...(quarter !== undefined && { quarter }) }
    this.lines.push(line)
    this.byContent.set(content, line)
    this.byNode.set(node, line)
    if (quarter !== undefined) this.place(line, quarter)
  }

  /** The same content in another quarter has the same pattern. */
  private place(line: Line, quarter: string): void {
    const operands = line.operands.map((operand) => this.patternOf.get(operand) ?? String(operand.index))
    const pattern = `${contentOf(line.node).replaceAll(quarter, '*')}(${operands.map((operand) => `[${operand}]`).join('')})`
    // Numbered, since patterns nest.
    const held = this.patterns.get(pattern) ?? { name: `p${this.patterns.size}`, lines: new Map<string, Line>() }
    held.lines.set(quarter, line)
    this.patterns.set(pattern, held)
    this.patternOf.set(line, held.name)
  }
}

/** A formula of `formulas` taken apart: `n1*n2` has the words between its operands, and the operands in order. */
interface Pieces {
  readonly words: readonly string[]
  readonly operands: readonly Node[]
}

function piecesOf(formula: string, program: Program): Pieces {
  const parts = formula.split(/n(\d+)\b/)
  return {
    words: parts.filter((_, index) => index % 2 === 0),
    operands: parts.filter((_, index) => index % 2 === 1).map((slot) => program.nodes[Number(slot)]!),
  }
}

/** Brackets stand where the grammar needs them to keep the order of calculation. */
function needsBrackets(parent: Node, operand: Node, position: number): boolean {
  const [own, inner] = [precedenceOf(parent), precedenceOf(operand)]
  return own !== 3 && inner < 3 && (inner < own || (inner === own && position > 0))
}

/**
 * Lays the graph below the roots out as lines. A step without a label that only one line uses is folded into it;
 * what every quarter calculates in the same way is a series.
 */
export function lineTable(roots: Readonly<Record<string, Node>>, quarters: readonly string[]): LineTable {
  const program = prepare(roots)
  const raw = formulas(program, (_, index) => `n${index}`).map((cell) => cell.formula?.slice(1))
  const slotOf = new Map(program.nodes.map((node, slot) => [node, slot]))
  const builder = new Builder(inOrder(Object.values(roots)), quarters)
  const { lines, byNode } = builder
  const of = (node: Node) => byNode.get(node)!

  const series = new Map<Line, Series>()
  for (const { lines: held } of builder.patterns.values()) {
    if (held.size !== quarters.length) continue
    const row = quarters.map((quarter) => held.get(quarter)!)
    const whole: Series = { lines: row, label: withoutQuarter(lineName(row[0]!.node), quarters[0]!) }
    for (const line of row) series.set(line, whole)
  }

  const users = new Map<Line, Set<Line>>()
  for (const line of lines) for (const operand of line.operands) users.set(operand, (users.get(operand) ?? new Set()).add(line))
  const rooted = new Set(Object.values(roots).map(of))
  const alone = (line: Line): boolean => {
    const by = [...(users.get(line) ?? [])]
    return !rooted.has(line) && by.length === 1 && series.has(by[0]!) === series.has(line)
  }
  const short = ({ node }: Line) => node.label === undefined && node.operation !== 'input' && node.operation !== 'constant'
  const folds = lines.map((line) => short(line) && (series.get(line)?.lines ?? [line]).every(alone))
  const folded = (line: Line) => folds[line.index]!

  const pieces = new Map<Node, Pieces>()
  const formulaOf = (line: Line, refer: (operand: Line) => string): string => {
    const { node } = line
    const held = pieces.get(node) ?? piecesOf(raw[slotOf.get(node)!]!, program)
    pieces.set(node, held)
    return held.operands.reduce((text, inner, position) => {
      const operand = of(inner)
      const plain = folded(operand)
      const own = plain ? formulaOf(operand, refer) : refer(operand)
      return `${text}${plain && needsBrackets(node, inner, position) ? `(${own})` : own}${held.words[position + 1]!}`
    }, held.words[0]!)
  }

  const everyNode = prepare(Object.fromEntries(lines.map((line) => [`n${line.index}`, line.node])))
  const valuesFor = (bindings: Bindings) => {
    const values = evaluate(everyNode, bindings)
    return lines.map((line) => values[`n${line.index}`]!)
  }
  return { lines, of, seriesOf: (line) => series.get(line), folded, formulaOf, valuesFor }
}
