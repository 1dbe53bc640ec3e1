// One company drawn again and again while a person moves its inputs: the kernel is kept, only what changed is bound anew.
import { ModelError } from '../../base/index.ts'
import { Draws, sampleKernel, Sketch, type DrawMethod, type Kernel } from '../../evaluate/index.ts'
import type { CompanyState } from '../state/index.ts'
import { valuationOf, type Valuation } from '../valuation.ts'
import { withInputs } from '../variant.ts'
import { movedId, simulationPlan, type SimulationPlan } from './simulation-plan.ts'
import { quantileShares } from './simulation-result.ts'

export interface CompanySimulationOptions {
  /** A power of two; default 16,384, drawn within a frame of a page. */
  readonly draws?: number
  readonly seed?: number
  readonly method?: DrawMethod
}

/** A distribution of one company's value per share. USD/share. */
export interface CompanyDistribution {
  readonly draws: number
  readonly mean: number
  readonly deviation: number
  /** P(value > price); absent without a price. */
  readonly abovePrice?: number
  readonly quantiles: readonly { readonly share: number; readonly value: number }[]
  readonly worstMean: number
  readonly bestMean: number
  readonly minimum: number
  readonly maximum: number
  /** Counts as a chart needs them, from the lowest to the highest half per cent. */
  readonly histogram: { readonly from: number; readonly to: number; readonly shares: readonly number[] }
}

/** Where the number is a threshold or an order, which a kernel has built in. */
const builtIn = /^view\.(?:contracted_probability|expected_probability)$|\.(?:exercise_price|conversion_price|cap_price)$/

/**
 * `draw({})` is the valuation as it stands; `draw({ 'view.cap_rate': 0.07 })` moves inputs. An uncertain input that is moved carries its distribution
 * along in proportion. Every call draws the same points, so that two distributions differ by what was moved alone.
 */
export class CompanySimulation {
  readonly #valuation: Valuation
  readonly #options: Required<CompanySimulationOptions>
  readonly #draws: number
  #plan!: SimulationPlan
  #kernel!: Kernel
  #source!: Draws
  /** Of uncertain assumptions: the number that 1 stands for. */
  #bases!: ReadonlyMap<string, number>
  #built = ''

  /** Throws an input error where the view leaves nothing uncertain, or the company has no value. */
  constructor(valuation: Valuation, options: CompanySimulationOptions = {}) {
    this.#valuation = valuation
    this.#options = { draws: 16_384, seed: 1, method: 'sobol', ...options }
    this.#draws = this.#options.draws
    this.#build(valuation.state, {})
  }

  /** Which inputs are uncertain. */
  get uncertain(): SimulationPlan['inputs'] {
    return this.#plan.inputs
  }

  #build(state: CompanyState, moved: Readonly<Record<string, number>>): void {
    const changed =
      Object.keys(moved).length === 0
        ? this.#valuation
        : { ...valuationOf(withInputs(state, moved, 'moved'), []), price: this.#valuation.price }
    // One company's only: the sector's output is not wanted.
    const plan = simulationPlan([changed], { reference: [this.#valuation], movable: true })
    const [company] = plan.companies
    this.#plan = plan
    this.#kernel = sampleKernel({ outputs: plan.sample.outputs.slice(0, 1), drawn: company!.drawn, fixed: plan.sample.fixed })
    this.#source = new Draws({ method: this.#options.method, seed: this.#options.seed, dimensions: company!.drawn.length })
    this.#bases = new Map(plan.inputs.flatMap(({ id, base }) => (base === 0 ? [] : [[id, base]])))
  }

  /** Throws a model error where the model has no value at the moved numbers, and an input error for an id that the company does not have. */
  draw(moved: Readonly<Record<string, number>> = {}): CompanyDistribution {
    const { state } = this.#valuation
    const structural = Object.fromEntries(
      Object.entries(moved).filter(([id, value]) => builtIn.test(id) && state.inputs[id]?.value !== value),
    )
    const key = JSON.stringify(structural)
    if (key !== this.#built && !(key === '{}' && this.#built === '')) this.#build(state, structural)
    this.#built = key
    this.#kernel.fix(this.#fixed(moved))
    const kernel = this.#kernel
    const { lanes } = kernel
    const sketch = new Sketch()
    const price = this.#valuation.price?.value
    const scrambled = this.#options.method === 'sobol' ? this.#source.scrambled(0) : undefined
    const inputs = scrambled ? [] : kernel.inputs.map((_, index) => kernel.input(index))
    const centre = Math.fround(this.#valuation.valued!.perShare)
    let [sum, squares, above] = [0, 0, 0]
    for (let done = 0; done < this.#draws; done += lanes) {
      const count = Math.min(lanes, this.#draws - done)
      if (scrambled) kernel.drawSobol(scrambled, done, count)
      else this.#source.fill(0, done, count, inputs)
      if (kernel.run(count).count > 0) throw this.#refusal(moved)
      const output = kernel.output(0)
      sketch.add(output, count)
      for (let lane = 0; lane < count; lane += 1) {
        const off = output[lane]! - centre
        sum += off
        squares += off * off
        if (price !== undefined && output[lane]! > price) above += 1
      }
    }
    const mean = sum / this.#draws
    const [from, to] = sketch.quantiles([0.005, 0.995]) as [number, number]
    const values = sketch.quantiles(quantileShares)
    return {
      draws: this.#draws,
      mean: centre + mean,
      deviation: Math.sqrt(Math.max(0, squares / this.#draws - mean * mean)),
      ...(price !== undefined && { abovePrice: above / this.#draws }),
      quantiles: quantileShares.map((share, index) => ({ share, value: values[index]! })),
      worstMean: sketch.tailMean(0.05),
      bestMean: sketch.tailMean(0.05, true),
      minimum: sketch.minimum,
      maximum: sketch.maximum,
      histogram: { from, to, shares: sketch.histogram(from, to, 60) },
    }
  }

  #fixed(moved: Readonly<Record<string, number>>): Record<string, number> {
    const fixed: Record<string, number> = { ...this.#plan.sample.fixed }
    const { state } = this.#valuation
    for (const [id, value] of Object.entries(moved)) {
      if (builtIn.test(id)) continue
      const held = state.inputs[id]
      if (held === undefined || !Number.isFinite(value)) {
        // Says which it is.
        withInputs(state, { [id]: value }, 'moved')
        continue
      }
      if (Object.hasOwn(fixed, movedId(id))) fixed[movedId(id)] = value / this.#bases.get(id)!
      else if (state.untilDelivery[id] === undefined || value !== held.value) fixed[id] = value
    }
    return fixed
  }

  /** Why there is no value: the point reading says it where it sees it, else the range of a distribution is too wide. */
  #refusal(moved: Readonly<Record<string, number>>): Error {
    const { missing } = valuationOf(withInputs(this.#valuation.state, moved, 'moved'), [])
    return new ModelError(missing.length > 0 ? missing.join('; ') : 'some draws have no value', {
      where: this.#valuation.ticker,
      remedy: 'move the input back, or narrow its distribution',
    })
  }
}
