// A root between two points of unlike sign, to the last bit (Chandrupatla 1997, Advances in Engineering Software 28, 145–149).

/** The ends of the smallest bracket found; equal when the function is exactly 0 there. */
export interface Bracket {
  readonly low: number
  readonly high: number
  readonly atLow: number
  readonly atHigh: number
}

/**
 * Narrows a bracket of a continuous function until its ends are neighbours within `tolerance` (absolute) plus rounding, or an exact zero is found.
 * Inverse quadratic interpolation where it is safe, bisection elsewhere: never more than a small multiple of the bisection's steps.
 */
export function narrow(f: (x: number) => number, low: number, high: number, atLow: number, atHigh: number, tolerance = 0): Bracket {
  let [a, fa, b, fb, c, fc] = [high, atHigh, low, atLow, high, atHigh]
  let t = 0.5
  for (let step = 0; step < 200; step += 1) {
    if (fa === 0) return { low: a, high: a, atLow: 0, atHigh: 0 }
    if (fb === 0) return { low: b, high: b, atLow: 0, atHigh: 0 }
    const x = a + t * (b - a)
    const least = tolerance + 2 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b))
    if (Math.abs(b - a) <= least || x === a || x === b) break
    const fx = f(x)
    if (Math.sign(fx) === Math.sign(fa)) [c, fc] = [a, fa]
    else [c, fc, b, fb] = [b, fb, a, fa]
    ;[a, fa] = [x, fx]
    const smallest = Math.min(0.5, least / 2 / Math.abs(b - a))
    const xi = (a - b) / (c - b)
    const phi = (fa - fb) / (fc - fb)
    t =
      phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi
        ? (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb))
        : 0.5
    t = Math.min(1 - smallest, Math.max(smallest, t))
  }
  return a < b ? { low: a, high: b, atLow: fa, atHigh: fb } : { low: b, high: a, atLow: fb, atHigh: fa }
}
