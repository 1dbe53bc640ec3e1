// One company's value per share over normally distributed inputs, sampled by squiggle and by a kernel: both draw, transform and compute the same steps.
import { run } from '@quri/squiggle-lang'
import { compileKernel, Draws, evaluate, uncertainNodes, type Bindings } from '../../src/evaluate/index.ts'
import { inOrder, operandsOf, substitute, type Node } from '../../src/graph/index.ts'

/** Standard deviation of each uncertain input, as a share of its size; of one that is 0, by itself. */
const spread = 0.05

export interface Sampled {
  readonly mean: number
  /** Nanoseconds a draw, of the fastest block or run. */
  readonly time: number
}

export interface SquiggleCase {
  readonly inputs: number
  readonly here: (draws: number) => Sampled
  readonly squiggle: (draws: number) => Promise<Sampled>
}

const deviationOf = (value: number) => (value === 0 ? spread : Math.abs(value) * spread)

/** The graph as a program of squiggle: a line for each step that depends on an uncertain input, numbers for what does not. */
function codeOf(root: Node, state: Bindings, uncertain: ReadonlySet<string>): string {
  const words = new Map<Node, string>()
  const moving = new Set<Node>()
  const seen = new Map<string, string>()
  const lines: string[] = []
  for (const node of inOrder([root])) {
    const operands = operandsOf(node)
    if (node.operation === 'input' ? uncertain.has(node.id) : operands.some((operand) => moving.has(operand))) moving.add(node)
    else {
      words.set(node, `(${evaluate(node, state)})`)
      continue
    }
    const [a = '', b = ''] = operands.map((operand) => words.get(operand)!)
    const all = operands.map((operand) => words.get(operand)!)
    // Squiggle compares sample sets two at a time.
    const compared = (name: string) => all.reduce((left, right) => `SampleSet.${name}(${left}, ${right})`)
    const signs = { add: ' + ', subtract: ' - ', multiply: ' * ', divide: ' / ' }
    let text: string
    if (node.operation === 'input') {
      const value = state[node.id]!
      text = `SampleSet.fromDist(normal(${value}, ${deviationOf(value)}))`
    } else if (node.operation === 'minimum') text = compared('min')
    else if (node.operation === 'maximum') text = compared('max')
    else if (node.operation === 'exponential') text = `exp(${a})`
    else if (node.operation === 'logarithm') text = `log(${a})`
    else if (node.operation === 'add') text = all.join(signs.add)
    else if (node.operation === 'subtract' || node.operation === 'multiply' || node.operation === 'divide')
      text = `${a}${signs[node.operation]}${b}`
    else throw new Error(`no ${node.operation} in this model`)
    const known = node.operation === 'input' ? seen.get(node.id) : seen.get(text)
    const name = known ?? `n${lines.length}`
    if (known === undefined) lines.push(`${name} = ${text}`)
    seen.set(node.operation === 'input' ? node.id : text, name)
    words.set(node, name)
  }
  return `${lines.join('\n')}\n${words.get(root)!}`
}

export function squiggleCase(root: Node, state: Bindings, ids: readonly string[]): SquiggleCase {
  const own = inOrder([root]).flatMap((node) => (node.operation === 'input' && ids.includes(node.id) ? [node] : []))
  const inputs = [...new Map(own.map((node) => [node.id, node])).values()]
  const numbers = inputs.map(({ id, unit }) => ({
    id,
    unit,
    distribution: { kind: 'normal' as const, mean: state[id]!, deviation: deviationOf(state[id]!) },
  }))
  const { nodes, drawn } = uncertainNodes(numbers, 'bench')
  const [replaced] = substitute([root], nodes)
  const kernel = compileKernel(replaced!, { varying: drawn, fixed: state })
  const scrambled = new Draws({ method: 'sobol', seed: 1, dimensions: drawn.length }).scrambled(0)
  const output = kernel.output(0)
  const here = (draws: number): Sampled => {
    let sum = 0
    let time = Infinity
    for (let first = 0; first < draws; first += kernel.lanes) {
      const start = performance.now()
      kernel.drawSobol(scrambled, first, kernel.lanes)
      kernel.run(kernel.lanes)
      for (let lane = 0; lane < kernel.lanes; lane += 1) sum += output[lane]!
      time = Math.min(time, ((performance.now() - start) * 1e6) / kernel.lanes)
    }
    return { mean: sum / (Math.ceil(draws / kernel.lanes) * kernel.lanes), time }
  }
  const code = codeOf(root, state, new Set(inputs.map(({ id }) => id)))
  const squiggle = async (draws: number): Promise<Sampled> => {
    let time = Infinity
    let mean = NaN
    for (let turn = 0; turn < 6; turn += 1) {
      const start = performance.now()
      const answer = await run(code, { environment: { sampleCount: draws, xyPointLength: 1000, seed: 'bench' } })
      time = Math.min(time, ((performance.now() - start) * 1e6) / draws)
      if (!answer.ok) throw new Error(`squiggle: ${answer.value.toString()}`)
      const result = answer.value.result.value as { readonly getSamples?: () => readonly number[] }
      const samples = result.getSamples?.()
      if (samples?.length !== draws) throw new Error('squiggle did not answer with samples')
      mean = samples.reduce((sum, value) => sum + value, 0) / draws
    }
    return { mean, time }
  }
  return { inputs: inputs.length, here, squiggle }
}
