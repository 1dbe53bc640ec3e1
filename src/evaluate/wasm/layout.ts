// Where the columns of a kernel lie in its memory: inputs, then outputs, then the constants.

/** Columns as long as a power of two would all compete for the same lines of the cache: each is followed by one line of padding. */
const padding = 64

export interface Layout {
  readonly lanes: number
  /** Bytes from one column to the next. */
  readonly stride: number
  readonly inputs: number
  /** Where the operands and results of batched functions wait, one vector after the other. */
  readonly waiting: number
  /** Where lanes are listed that a batch computes a second time: their operands, and from `places` on their places. */
  readonly listed: number
  readonly places: number
  /** Where the constants start. */
  readonly end: number
  /** Byte offset of a column. */
  input(index: number): number
  output(index: number): number
}

/** All columns of a block together, in bytes, so that they stay in the second level of a cache. */
const most = 512 * 1024

/** The lanes of a block: at most 1,024, fewer where there are many columns. */
export function lanesFor(columns: number): number {
  let lanes = 1024
  while (lanes > 64 && columns * lanes * 8 > most) lanes /= 2
  return lanes
}

export function layoutOf(inputs: number, outputs: number, lanes: number, waiting: number): Layout {
  const stride = lanes * 8 + padding
  const input = (index: number) => padding + index * stride
  const start = input(inputs + outputs)
  // All lanes of a column or of what waits, and two more so that they can be taken in pairs.
  const listable = Math.max(lanes, 2 * waiting) + 2
  const listed = start + waiting * 16
  const places = listed + listable * 8
  return {
    lanes,
    stride,
    inputs,
    waiting: start,
    listed,
    places,
    end: places + listable * 4 + (listable % 2) * 4,
    input,
    output: (index) => input(inputs + index),
  }
}
