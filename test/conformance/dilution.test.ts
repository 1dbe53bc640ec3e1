// The closed form of the diluted value per share against a fixed point found by bisection from the holders' claims, without the closed form.
import { cases } from '../how-many.ts'
import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { evaluate } from '../../src/evaluate/index.ts'
import { constant, type Node } from '../../src/graph/index.ts'
import { dilutedValuePerShare, type Instrument } from '../../src/model/index.ts'

interface Security {
  readonly kind: 'warrant' | 'convertible' | 'capped'
  readonly shares: number
  /** Exercise or conversion price. */
  readonly price: number
  /** Cap price ÷ conversion price. */
  readonly cap: number
}

/** What holders of a security take from the company at a value per share, net of what a capped call gives back. */
function claim({ kind, shares, price, cap }: Security, value: number): number {
  if (kind === 'warrant') return shares * Math.max(0, value - price)
  const notes = Math.max(shares * price, shares * value)
  return kind === 'capped' ? notes - shares * Math.min(Math.max(0, value - price), price * cap - price) : notes
}

/** The value per share at which shareholders and holders share out the assets: claims rise with it, so bisection finds it. */
function bruteForce(assets: number, shares: number, securities: readonly Security[]): number {
  const claimed = (value: number) => value * shares + securities.reduce((sum, security) => sum + claim(security, value), 0)
  let [low, high] = [-1e7, 1e7]
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2
    if (claimed(middle) < assets) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const money = (value: number): Node => constant(value, 'USD', 'test')
const count = (value: number): Node => constant(value, 'share', 'test')
const strikeOf = ({ kind, price, cap }: Security) => (kind === 'capped' ? price * cap : price)
const instrument = (security: Security): Instrument => ({
  shares: count(security.shares),
  strike: constant(strikeOf(security), 'USD/share', 'test'),
})
const faces = (securities: readonly Security[]) =>
  securities.reduce((sum, { kind, shares, price }) => sum + (kind === 'warrant' ? 0 : shares * price), 0)
const ascending = (securities: readonly Security[]) =>
  securities.map((_, index) => index).toSorted((a, b) => strikeOf(securities[a]!) - strikeOf(securities[b]!))

function closedForm(equity: number, shares: number, securities: readonly Security[], orders = [ascending(securities)]): number {
  return evaluate(dilutedValuePerShare(money(equity), count(shares), securities.map(instrument), orders), {})
}

const security = fc.record({
  kind: fc.constantFrom('warrant', 'convertible', 'capped'),
  shares: fc.double({ min: 0, max: 200, noNaN: true }),
  price: fc.double({ min: 0.01, max: 120, noNaN: true }),
  cap: fc.double({ min: 1, max: 2.5, noNaN: true }),
})
const structure = fc.record({
  equity: fc.double({ min: -2000, max: 20_000, noNaN: true }),
  shares: fc.double({ min: 1, max: 600, noNaN: true }),
  securities: fc.array(security, { maxLength: 8 }),
})

const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(1, Math.abs(a), Math.abs(b))

describe('diluted value per share', () => {
  it('of thousands of random capital structures is the fixed point that brute force finds', () => {
    fc.assert(
      fc.property(structure, ({ equity, shares, securities }) => {
        const truth = bruteForce(equity + faces(securities), shares, securities)
        expect(apart(closedForm(equity, shares, securities), truth)).toBeLessThan(1e-9)
      }),
      { numRuns: cases(12_000), seed: 20_251_124 },
    )
  })

  it('is the same whatever other orders are tried beside an ascending one, and never less in a wrong order', () => {
    fc.assert(
      fc.property(structure, fc.infiniteStream(fc.nat()), ({ equity, shares, securities }, keys) => {
        const shuffled = ascending(securities)
          .map((place) => [keys.next().value, place] as const)
          .toSorted((a, b) => a[0] - b[0])
          .map(([, place]) => place)
        const right = closedForm(equity, shares, securities)
        const both = closedForm(equity, shares, securities, [shuffled, ascending(securities)])
        expect(apart(right, both)).toBeLessThan(1e-9)
        expect(closedForm(equity, shares, securities, [shuffled])).toBeGreaterThanOrEqual(right - 1e-9 * Math.max(1, Math.abs(right)))
      }),
      { numRuns: 1000, seed: 20_251_124 },
    )
  })

  it('is what a person works out by hand, step by step', () => {
    // Assets 2,400 and 200 of notes: equity before conversions 2,200 over 100 shares. Options on 50 shares at 0, notes on 20 shares at 10 without
    // a cap, warrants on 30 at 40. (2200 + 0) ÷ 150 = 14.67 with the options; the notes convert above 10: (2200 + 0 + 200) ÷ 170 = 14.1176;
    // the warrants at 40 stay out: (2400 + 1200) ÷ 200 = 18.
    const [options, notes, warrants]: readonly Security[] = [
      { kind: 'warrant', shares: 50, price: 0, cap: 1 },
      { kind: 'convertible', shares: 20, price: 10, cap: 1 },
      { kind: 'warrant', shares: 30, price: 40, cap: 1 },
    ]
    expect(closedForm(2200, 100, [options!, notes!, warrants!])).toBeCloseTo(2400 / 170, 12)
    // A capped call with cap price 15 pays for the notes' dilution at 14.67; they come back at equity 2,500: (2500 + 300) ÷ 170 = 16.47.
    const capped: Security = { kind: 'capped', shares: 20, price: 10, cap: 1.5 }
    expect(closedForm(2200, 100, [options!, capped, warrants!])).toBeCloseTo(2200 / 150, 12)
    expect(closedForm(2500, 100, [options!, capped, warrants!])).toBeCloseTo(2800 / 170, 12)
    // Exactly at the strike converting or not is the same: (1300 + 200) ÷ 150 = 10 with notes on 20 shares at 10.
    expect(closedForm(1500, 100, [options!, notes!])).toBe(10)
    expect(closedForm(2200, 100, [])).toBe(22)
  })

  it('has no value without shares, and says so', () => {
    expect(() => closedForm(100, 0, [])).toThrow(/Undiluted|divi/i)
  })
})
