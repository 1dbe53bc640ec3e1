// Diluted value per share, solved at the target itself in closed form: no iteration, no circular reference.
import { add, divide, input, minimum, multiply, type Node } from '../graph/index.ts'
import type { InstrumentStructure } from './structure.ts'

export interface Instrument {
  /** What an explanation calls it. */
  readonly name?: string
  /** Shares it adds. */
  readonly shares: Node
  /** Price from which it dilutes: exercise, conversion or cap price. USD/share. */
  readonly strike: Node
}

/**
 * value per share = min over k of (E + Σ_{i≤k} nᵢKᵢ) ÷ (N + Σ_{i≤k} nᵢ), k = 0…n, instruments in ascending order of strike.
 * An instrument with a strike below the running value lowers it towards the strike, one above raises it, so the minimum is the fixed point.
 * `equity` is the equity before conversions: it carries the face of convertibles as debt.
 * No set of instruments gives less than the fixed point, so that more than one order may be tried: of several `orders` (places in
 * `instruments`, each order complete) one that ascends is enough. By default the order as given.
 */
export function dilutedValuePerShare(
  equity: Node,
  shares: Node,
  instruments: readonly Instrument[],
  orders: readonly (readonly number[])[] = [instruments.map((_, index) => index)],
  label = 'Diluted value per share',
): Node {
  const steps: Node[] = [divide(equity, shares, 'Undiluted')]
  for (const order of orders) {
    let money = equity
    let count = shares
    for (const place of order) {
      const instrument = instruments[place]!
      const { name } = instrument
      const upTo = (what: string) => (name === undefined ? undefined : `${what} up to ${name}`)
      const brought = multiply(instrument.shares, instrument.strike, name === undefined ? undefined : `${name}: shares at their strike`)
      money = add([money, brought], upTo('Equity'))
      count = add([count, instrument.shares], upTo('Shares'))
      steps.push(divide(money, count, upTo('Diluted')))
    }
  }
  return minimum(steps, label)
}

/** The inputs of a company's instruments. A convertible adds face ÷ conversion price shares; with a capped call it dilutes from the cap price on. */
export function instrumentOf(ticker: string, structure: InstrumentStructure): Instrument {
  const id = (name: string) => `${ticker}.instrument.${structure.key}.${name}`
  if (structure.kind === 'warrant') {
    return {
      name: structure.key,
      shares: input(id('shares'), 'share', `${structure.key}: shares`),
      strike: input(id('exercise_price'), 'USD/share', `${structure.key}: exercise price`),
    }
  }
  const conversion = input(id('conversion_price'), 'USD/share', `${structure.key}: conversion price`)
  const shares = divide(input(id('face'), 'USD', `${structure.key}: face`), conversion, `${structure.key}: shares on conversion`)
  return {
    name: structure.key,
    shares,
    strike: structure.capped ? input(id('cap_price'), 'USD/share', `${structure.key}: cap price`) : conversion,
  }
}
