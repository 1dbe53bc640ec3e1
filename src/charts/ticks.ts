// Round numbers for an axis.

/** `step` and the round values from below `low` to above `high`; about `count` of them. */
export interface Ticks {
  readonly step: number
  readonly values: readonly number[]
  readonly low: number
  readonly high: number
}

/** Ends of the axis are round values, so that no mark stands outside of them. */
export function roundTicks(low: number, high: number, count = 6): Ticks {
  const [from, to] =
    high - low <= 1e-9 * Math.max(Math.abs(low), Math.abs(high))
      ? low === 0
        ? [0, 1]
        : [Math.min(0, low), Math.max(0, high)]
      : [low, high]
  const raw = (to - from) / Math.max(1, count)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw * 0.999_999) ?? 10 * power
  const first = Math.floor(from / step + 1e-9)
  const last = Math.ceil(to / step - 1e-9)
  const values = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(15)))
  return { step, values, low: values[0]!, high: values.at(-1)! }
}
