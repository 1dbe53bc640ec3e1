// Every place where a function takes a value over a grid: crossings, flat stretches, and points where it only touches.
import { narrow, type Bracket } from './narrow.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface Scan {
  readonly roots: readonly number[]
  readonly intervals: readonly Interval[]
  /** The lowest and the highest value seen. */
  readonly reachable: Interval
  readonly gaps: readonly Interval[]
}

/** Equal steps, or equal ratios over three orders of magnitude and more. The ends are exact. */
export function gridOf(low: number, high: number, steps: number): readonly number[] {
  const ratios = low > 0 && high / low > 1000
  return Array.from({ length: steps + 1 }, (_, index) => {
    if (index === 0) return low
    if (index === steps) return high
    return ratios ? low * Math.exp((Math.log(high / low) * index) / steps) : low + (high - low) * (index / steps)
  })
}

interface Point {
  readonly x: number
  readonly value: number
}

/** The lowest point of `f` between `low` and `high` by golden sections, ending early when `f` falls below `until` or has no value. */
function lowest(f: (x: number) => number, low: number, high: number, until: number): Point {
  const golden = (Math.sqrt(5) - 1) / 2
  let [a, b] = [low, high]
  let [c, d] = [b - golden * (b - a), a + golden * (b - a)]
  let [fc, fd] = [f(c), f(d)]
  while (fc >= until && fd >= until && a < c && c < d && d < b && b - a > 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b))) {
    if (fc <= fd) {
      ;[b, d, fd] = [d, c, fc]
      c = b - golden * (b - a)
      fc = f(c)
    } else {
      ;[a, c, fc] = [c, d, fd]
      d = a + golden * (b - a)
      fd = f(d)
    }
  }
  return fc <= fd || Number.isNaN(fd) ? { x: c, value: fc } : { x: d, value: fd }
}

/** The last point of a flat stretch from `inside` (flat) towards `outside` (not flat). */
function edge(flat: (x: number) => boolean, inside: number, outside: number): number {
  let [a, b] = [inside, outside]
  for (let middle = a + (b - a) / 2; middle !== a && middle !== b; middle = a + (b - a) / 2) {
    if (flat(middle)) a = middle
    else b = middle
  }
  return a
}

/**
 * Whether a narrowed bracket holds a crossing and not a jump or a pole, which change sign as well: the rise across the bracket must be small beside
 * the rise across wider ones. Several widths, because rounding may hide the slope in the narrowest.
 */
function isContinuous(f: (x: number) => number, bracket: Bracket, low: number, high: number): boolean {
  if (bracket.low === bracket.high) return true
  const rise = Math.abs(bracket.atHigh - bracket.atLow)
  const width = bracket.high - bracket.low
  return [2 ** 10, 2 ** 20, 2 ** 30, 2 ** 40].some(
    (times) => rise <= Math.abs(f(Math.min(high, bracket.high + times * width)) - f(Math.max(low, bracket.low - times * width))) / 4,
  )
}

/**
 * Whether the lowest point of |f| between two neighbours of one sign is a zero. It is one when it is nothing beside the target; where the target itself is 0,
 * when it is nothing beside the neighbours and the function falls towards it right up to the end.
 */
function touches(f: (x: number) => number, { x, value }: Point, low: number, high: number, target: number): boolean {
  if (value <= 1e-12 * Math.abs(target)) return true
  const [left, right] = [Math.abs(f(x - 1e-4 * (x - low))), Math.abs(f(x + 1e-4 * (high - x)))]
  return value <= 1e-12 * Math.min(Math.abs(f(low)), Math.abs(f(high))) && value <= 1e-3 * Math.min(left, right)
}

/** Where `valueAt` takes the value `target`. It gives NaN where it has no value; returns undefined when it has none on the whole grid. */
export function scan(valueAt: (x: number) => number, grid: readonly number[], target: number): Scan | undefined {
  const f = (x: number) => valueAt(x) - target
  const levels = grid.map(valueAt)
  const values = levels.map((level) => level - target)
  const isZero = (value: number) => Math.abs(value) <= 4 * Number.EPSILON * Math.abs(target)
  const roots: number[] = []
  const intervals: Interval[] = []
  const gaps: Interval[] = []
  const cross = (low: number, high: number, atLow: number, atHigh: number) => {
    // Next to 0 numbers are denser than the function can tell apart.
    const bracket = narrow(f, low, high, atLow, atHigh, Number.EPSILON * Math.max(Math.abs(low), Math.abs(high)))
    if (isContinuous(f, bracket, low, high)) roots.push(Math.abs(bracket.atLow) <= Math.abs(bracket.atHigh) ? bracket.low : bracket.high)
  }
  let extent = { low: Infinity, high: -Infinity }
  const reach = (level: number) => {
    extent = { low: Math.min(extent.low, level), high: Math.max(extent.high, level) }
  }
  for (let index = 0; index < grid.length; index += 1) {
    const value = values[index]!
    if (Number.isNaN(value)) {
      const from = index
      while (index + 1 < grid.length && Number.isNaN(values[index + 1])) index += 1
      gaps.push({ low: grid[Math.max(0, from - 1)]!, high: grid[Math.min(grid.length - 1, index + 1)]! })
      continue
    }
    reach(levels[index]!)
    if (isZero(value)) {
      const from = index
      // Two zeros next to each other are a stretch only if nothing rises between them.
      while (index + 1 < grid.length && isZero(values[index + 1]!) && isZero(f((grid[index]! + grid[index + 1]!) / 2))) index += 1
      if (from === index) roots.push(grid[index]!)
      else {
        const flat = (x: number) => isZero(f(x))
        intervals.push({
          low: from === 0 ? grid[0]! : edge(flat, grid[from]!, grid[from - 1]!),
          high: index === grid.length - 1 ? grid[index]! : edge(flat, grid[index]!, grid[index + 1]!),
        })
      }
      continue
    }
    const next = values[index + 1]
    if (next !== undefined && !isZero(next) && Math.sign(next) === -Math.sign(value)) cross(grid[index]!, grid[index + 1]!, value, next)
    const before = values[index - 1]
    if (before === undefined || next === undefined || isZero(before) || isZero(next)) continue
    // An extreme point lies between the neighbours: find it, because it may touch 0 or cross it twice, and because it bounds what is reachable.
    for (const way of [1, -1]) {
      if (!(way * value < way * before && way * value <= way * next)) continue
      const sign = Math.sign(value)
      const towards = sign === way && Math.sign(before) === sign && Math.sign(next) === sign
      const extreme = lowest((x) => way * f(x), grid[index - 1]!, grid[index + 1]!, towards ? 0 : -Infinity)
      const there = way * extreme.value
      if (Number.isNaN(there)) continue
      reach(valueAt(extreme.x))
      if (!towards) continue
      if (extreme.value < 0) {
        cross(grid[index - 1]!, extreme.x, before, there)
        cross(extreme.x, grid[index + 1]!, there, next)
      } else if (touches(f, extreme, grid[index - 1]!, grid[index + 1]!, target)) roots.push(extreme.x)
    }
  }
  if (extent.low > extent.high) return undefined
  return { roots, intervals, reachable: extent, gaps }
}
