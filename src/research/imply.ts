// What the price already assumes: the model inverted at today's price, and the frontier of pairs of megawatts and value per MW that give it.
import { InputError, MissingError, ModelError } from '../base/index.ts'
import { solve, type Solve } from '../evaluate/index.ts'
import { bindingsOf, type CompanyState } from './state/index.ts'
import { graphOf } from './graph-of.ts'
import type { Valuation, Valued } from './valuation.ts'
import { withExpectedMw, withFlatValue } from './variant.ts'

/** `expected-mw`: critical IT by the target date, counted in full; `value-per-mw`: one value for every HPC megawatt; `conversion-share`: critical IT per approved MW; `probability`: of the unsigned megawatts. */
export const impliedQuestions = ['expected-mw', 'value-per-mw', 'conversion-share', 'probability'] as const
export type ImpliedQuestion = (typeof impliedQuestions)[number]

export interface Implied {
  readonly question: ImpliedQuestion
  readonly unit: string
  /** What the view uses, where it uses one. */
  readonly base: number | undefined
  /** Every value in the range searched at which the model gives the price, ascending. */
  readonly solutions: readonly number[]
  readonly searched: readonly [low: number, high: number]
  /** USD/share that the model reaches over the range searched. */
  readonly reach: readonly [low: number, high: number]
  /** In words where there is no solution: what that means. */
  readonly none?: string
}

export interface FrontierPoint {
  /** MW[critical_it] by the target date, counted in full. */
  readonly mw: number
  /** USD/MW[critical_it] at which these give the price; absent where none does. */
  readonly valuePerMw: number | undefined
}

/** A model with an input to solve for. */
interface Unknown {
  readonly state: CompanyState
  readonly id: string
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly base: number | undefined
  /** Turns a solution of the input into the answer. */
  readonly scale: number
}

export function requireValued(valuation: Valuation): Valued {
  if (valuation.valued) return valuation.valued
  if (valuation.state.missing.length === 0) {
    throw new ModelError(valuation.missing.join(', '), {
      where: `${valuation.ticker}, view ${valuation.state.view.name}, ${valuation.state.asOf}`,
      remedy: 'look at debt, cash and what is not valued for want of facts (uprate facts), or choose another date',
    })
  }
  throw new MissingError(`${valuation.ticker} has no value: ${valuation.missing.join(', ')} missing`, {
    where: `view ${valuation.state.view.name}, ${valuation.state.asOf}`,
    remedy: 'add the fact (uprate ingest), or choose another date',
  })
}

export function requirePrice(valuation: Valuation): number {
  if (valuation.price) return valuation.price.value
  throw new MissingError(`no share price of ${valuation.ticker} known on ${valuation.state.asOf}`, {
    where: valuation.ticker,
    remedy: 'add a share_price fact, or choose another date',
  })
}

function unknownOf(question: ImpliedQuestion, valuation: Valuation, valued: Valued): Unknown {
  const { state, ticker } = valuation
  switch (question) {
    case 'expected-mw':
      return {
        state: withExpectedMw(state),
        id: `${ticker}.expected_mw`,
        low: 0,
        high: 20_000,
        unit: 'MW[critical_it]',
        base: valued.expectedMw,
        scale: 1,
      }
    case 'value-per-mw': {
      if (valued.valuePerMw === undefined)
        throw new InputError(`${ticker} has no HPC megawatts in the view ${state.view.name}`, {
          where: 'value-per-mw',
          remedy: 'ask for another quantity',
        })
      return {
        state: withFlatValue(state, valued.valuePerMw),
        id: `${ticker}.hpc.value_per_mw`,
        low: 0,
        high: 200e6,
        unit: 'USD/MW[critical_it]',
        base: valued.valuePerMw,
        scale: 1,
      }
    }
    case 'conversion-share': {
      if (valued.approvedBase === undefined)
        throw new InputError(`no approved power of ${ticker} counts for conversion in the view ${state.view.name}`, {
          where: 'conversion-share',
          remedy: 'add capacity facts of basis approved, or ask for expected-mw',
        })
      return {
        state: withExpectedMw(state),
        id: `${ticker}.expected_mw`,
        low: 0,
        high: valued.approvedBase * 2,
        unit: '1',
        base: valued.shareOfApproved,
        scale: 1 / valued.approvedBase,
      }
    }
    case 'probability':
      return {
        state,
        id: 'view.expected_probability',
        low: 0,
        high: 1,
        unit: '1',
        base: state.inputs['view.expected_probability']?.value,
        scale: 1,
      }
  }
}

function noneWords(found: Solve, price: number, valued: Valued, question: ImpliedQuestion): string {
  const [low, high] = [found.reachable.low, found.reachable.high]
  if (price < low) {
    return question === 'value-per-mw' || question === 'probability'
      ? `the rest of the company alone is worth ${low.toFixed(2)} USD a share, above the price`
      : `what is contracted (${Math.round(valued.contractedMw)} MW) with the rest of the company is already worth ${low.toFixed(2)} USD a share, above the price`
  }
  return question === 'probability'
    ? `even if all that is expected is signed the model reaches ${high.toFixed(2)} USD a share, below the price`
    : `even at the end of the range the model reaches ${high.toFixed(2)} USD a share, below the price`
}

/** Inverts the model at `target`, the share price unless given. Throws when the company has no value or no price. */
export function imply(question: ImpliedQuestion, valuation: Valuation, target = requirePrice(valuation)): Implied {
  const valued = requireValued(valuation)
  const unknown = unknownOf(question, valuation, valued)
  const graph = graphOf(unknown.state)
  const bindings = bindingsOf(unknown.state.inputs)
  const searched = [unknown.low * unknown.scale, unknown.high * unknown.scale] as const
  const common = { question, unit: unknown.unit, base: unknown.base, searched }
  if (question === 'probability' && valued.expectedMw <= valued.contractedMw) {
    return {
      ...common,
      solutions: [],
      reach: [valued.perShare, valued.perShare],
      none: 'no unsigned megawatts in this view: the probability changes nothing',
    }
  }
  const found = solve(graph.perShare, bindings, unknown.id, target, { low: unknown.low, high: unknown.high })
  const solutions = found.solutions.map((solution) => solution * unknown.scale)
  return {
    ...common,
    solutions,
    reach: [found.reachable.low, found.reachable.high],
    ...(solutions.length === 0 && { none: noneWords(found, target, valued, question) }),
  }
}

/** Pairs of megawatts and value per MW that give the price, from the contracted megawatts to all the approved power could carry. */
export function frontier(valuation: Valuation, points = 9): readonly FrontierPoint[] {
  const valued = requireValued(valuation)
  const price = requirePrice(valuation)
  const ratio = valuation.state.inputs['view.gross_to_critical']?.value ?? 1
  const low = Math.max(valued.contractedMw, 25)
  const high = Math.max(low * 2, valued.expectedMw, valued.approvedBase === undefined ? 0 : valued.approvedBase / ratio)
  return Array.from({ length: points }, (_, index) => {
    const mw = low + ((high - low) * index) / (points - 1)
    const state = withExpectedMw(withFlatValue(valuation.state, valued.valuePerMw ?? 10e6), mw)
    const found = solve(graphOf(state).perShare, bindingsOf(state.inputs), `${valuation.ticker}.hpc.value_per_mw`, price, {
      low: 0,
      high: 200e6,
    })
    return { mw, valuePerMw: found.solutions[0] }
  })
}
