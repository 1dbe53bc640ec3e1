// Integrates the slopes along a path piece by piece: first cut at kinks, then halve until the quadrature agrees with the change of the value.
import { narrow } from '../solve/narrow.ts'
import { accumulate, sumOf } from '../sum.ts'
import { gaussWeights, kronrodWeights, nodes } from './kronrod.ts'
import type { Path } from './path.ts'

interface End {
  readonly t: number
  readonly value: number
  readonly decided: Int32Array
}

/** Operands of a choice this close, relative to their size, count as tied: their order is rounding. */
const tied = 1e-13

/** Pieces narrower than this are not cut at kinks: what they contribute is below rounding. */
const narrowest = 1e-15

/** Enough for the slope of a root that starts at 0; smooth pieces need one or two halvings. */
const deepest = 120

/**
 * Pieces that one path may be cut into, besides eight for each kink: an infinite slope at one end takes some 120, a near pole some 80.
 * A path that needs more has no integral in numbers, as across a pole; the residual then shows it.
 */
const mostPieces = 400

/** Switches that one path may make before it is taken for rounding noise and integrated across. */
const mostKinks = 1000

/** What each input of the path contributes to the change of the value, by index, and the kinks in order. */
export function integrate(path: Path, tolerance: number): { readonly contributions: Float64Array; readonly kinks: readonly number[] } {
  const count = path.inputs.length
  const sums = new Float64Array(count)
  const losses = new Float64Array(count)
  const kinks: number[] = []
  let pieces = 0
  const exhausted = () => pieces > mostPieces + 8 * kinks.length
  if (count === 0) return { contributions: sums, kinks }
  const slopes = new Float64Array(count)
  const here = path.decisions()
  const scale = Math.max(Math.abs(path.from), Math.abs(path.to))
  const { operands, starts } = path.program

  const end = (t: number): End => {
    const { value } = path.at(t)
    return { t, value, decided: path.decisions() }
  }
  /** How far operand `p` of a choice stands from operand `q` at the last point, relative to both. */
  const apart = (values: Float64Array, slot: number, p: number, q: number): number => {
    const [vp, vq] = [values[operands[starts[slot]! + p]!]!, values[operands[starts[slot]! + q]!]!]
    return vp === vq ? 0 : Math.abs(vp - vq) / Math.max(Math.abs(vp), Math.abs(vq))
  }
  /** Whether `here` decides a choice differently than `decided`, by more than rounding. */
  const switched = (values: Float64Array, decided: Int32Array): boolean =>
    path.choices.some((slot) => here[slot] !== decided[slot] && apart(values, slot, here[slot]!, decided[slot]!) > tied)

  /** Cuts a piece where `slot` passes from its operand at `a` to another at `b`. */
  const cut = (a: End, b: End, slot: number, depth: number): void => {
    const [p, q] = [a.decided[slot]!, b.decided[slot]!]
    const [left, right] = [operands[starts[slot]! + p]!, operands[starts[slot]! + q]!]
    const gap = (t: number): number => {
      const { values } = path.at(t)
      return values[left]! - values[right]!
    }
    const [atA, atB] = [gap(a.t), gap(b.t)]
    // Without a change of sign one end is at the kink to within rounding.
    const nearest = Math.abs(atA) < Math.abs(atB) ? a.t : b.t
    const { low, high } = atA * atB > 0 ? { low: nearest, high: nearest } : narrow(gap, a.t, b.t, atA, atB, narrowest)
    const before = end(low)
    const after = high === low ? before : end(high)
    // At the kink itself p and q tie and the order of operands would decide; what counts is that p holds before it and q after it.
    const settle = (at: End, operand: number): End => {
      if (at.decided[slot] !== p && at.decided[slot] !== q) return at
      const decided = at.decided.slice()
      decided[slot] = operand
      return { ...at, decided }
    }
    kinks.push(low)
    piece(a, settle(before, p), depth + 1)
    piece(settle(after, q), b, depth + 1)
  }

  const quadrature = (a: End, b: End, depth: number): void => {
    pieces += 1
    const last = exhausted() || depth >= deepest
    const half = (b.t - a.t) / 2
    const middle = a.t + half
    const kronrod = new Float64Array(count)
    const gauss = new Float64Array(count)
    for (let index = 0; index < nodes.length; index += 1) {
      const t = middle + half * nodes[index]!
      const { value, values } = path.at(t)
      path.decisions(here)
      const mayCut = kinks.length < mostKinks && !last && half > narrowest && t > a.t && t < b.t
      if (mayCut && switched(values, a.decided)) {
        const inside = { t, value, decided: here.slice() }
        piece(a, inside, depth + 1)
        piece(inside, b, depth + 1)
        return
      }
      // Within a piece every choice is held, so that the integrand is smooth; where no more cuts are made, it is taken as it comes.
      path.slopes(mayCut ? a.decided : here, slopes)
      for (let input = 0; input < count; input += 1) {
        kronrod[input]! += kronrodWeights[index]! * slopes[input]!
        gauss[input]! += gaussWeights[index]! * slopes[input]!
      }
    }
    let worst = 0
    let size = scale
    for (let input = 0; input < count; input += 1) {
      worst = Math.max(worst, half * Math.abs(kronrod[input]! - gauss[input]!))
      size = Math.max(size, half * Math.abs(kronrod[input]!))
    }
    const defect = Math.abs(b.value - a.value - half * sumOf(kronrod))
    // The Kronrod sum is far better than its distance from the Gauss sum; the exponent is QUADPACK's (Piessens et al. 1983).
    const estimate = size === 0 ? 0 : Math.min(worst / size, (200 * (worst / size)) ** 1.5)
    const good = estimate <= tolerance && defect <= Math.max(tolerance, 1e-14) * size
    if (good || last || middle <= a.t || middle >= b.t) {
      for (let input = 0; input < count; input += 1) accumulate(sums, losses, input, half * kronrod[input]!)
      return
    }
    const centre = end(middle)
    piece(a, centre, depth + 1)
    piece(centre, b, depth + 1)
  }

  const piece = (a: End, b: End, depth: number): void => {
    if (a.t === b.t) return
    let slot: number | undefined
    if (b.t - a.t > narrowest && depth < deepest && !exhausted() && kinks.length < mostKinks) {
      const changed = path.choices.filter((each) => a.decided[each] !== b.decided[each])
      if (changed.length > 0) {
        const wide = (t: number) => {
          const { values } = path.at(t)
          return changed.filter((each) => apart(values, each, a.decided[each]!, b.decided[each]!) > tied)
        }
        const [atA, atB] = [wide(a.t), wide(b.t)]
        slot = changed.find((each) => atA.includes(each) || atB.includes(each))
      }
    }
    if (slot === undefined) quadrature(a, b, depth)
    else cut(a, b, slot, depth)
  }

  // A few pieces from the start, so that a switch there and back again is seen.
  const stations = [0, 0.25, 0.5, 0.75, 1].map(end)
  for (let index = 1; index < stations.length; index += 1) piece(stations[index - 1]!, stations[index]!, 0)
  for (let input = 0; input < count; input += 1) sums[input]! += losses[input]!
  return { contributions: sums, kinks: kinks.toSorted((x, y) => x - y) }
}
