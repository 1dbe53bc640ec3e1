// A distribution in bounded memory: counts in bins of a number's own bits, 1,024 to each power of two. Counts add up exactly, whatever the order.

/** Bits of the mantissa that a bin keeps. */
const kept = 10
const binsPerChunk = 2 ** kept

/** A quantile lies in the bin of the sample's own quantile: off by less than this share of its size. */
export const sketchError = 2 ** -kept

/** What crosses from one thread to another. */
export interface SketchData {
  readonly count: number
  readonly minimum: number
  readonly maximum: number
  /** By sign and exponent, as the top twelve bits of a number. */
  readonly chunks: readonly (readonly [number, Float64Array])[]
}

interface Bin {
  readonly low: number
  readonly high: number
  readonly count: number
}

const view = new DataView(new ArrayBuffer(8))

function numberWith(top: number): number {
  view.setUint32(0, top)
  view.setUint32(4, 0)
  return view.getFloat64(0)
}

/** Bounded by the exponents that occur: 8 kB for each power of two. */
export class Sketch {
  readonly #chunks: (Float64Array | undefined)[] = []
  #count = 0
  #minimum = Infinity
  #maximum = -Infinity

  static of(data: SketchData): Sketch {
    const sketch = new Sketch()
    sketch.merge(data)
    return sketch
  }

  get count(): number {
    return this.#count
  }
  get minimum(): number {
    return this.#minimum
  }
  get maximum(): number {
    return this.#maximum
  }

  #chunk(key: number): Float64Array {
    return (this.#chunks[key] ??= new Float64Array(binsPerChunk))
  }

  /** Adds the first `count` numbers of a column, all of them finite. */
  add(column: Float64Array, count = column.length): void {
    // The upper halves of the numbers: machines that run this are little-endian.
    const words = new Uint32Array(column.buffer, column.byteOffset, count * 2)
    let minimum = this.#minimum
    let maximum = this.#maximum
    let key = -1
    let chunk: Float64Array | undefined
    for (let index = 0; index < count; index += 1) {
      const value = column[index]!
      if (value < minimum) minimum = value
      if (value > maximum) maximum = value
      const top = words[index * 2 + 1]!
      if (top >>> 20 !== key) {
        key = top >>> 20
        chunk = this.#chunk(key)
      }
      chunk![(top >>> (20 - kept)) & (binsPerChunk - 1)]! += 1
    }
    this.#minimum = minimum
    this.#maximum = maximum
    this.#count += count
  }

  merge(other: SketchData): void {
    for (const [key, counts] of other.chunks) {
      const chunk = this.#chunk(key)
      for (let bin = 0; bin < binsPerChunk; bin += 1) chunk[bin]! += counts[bin]!
    }
    this.#count += other.count
    this.#minimum = Math.min(this.#minimum, other.minimum)
    this.#maximum = Math.max(this.#maximum, other.maximum)
  }

  data(): SketchData {
    const chunks: [number, Float64Array][] = []
    this.#chunks.forEach((chunk, key) => {
      if (chunk) chunks.push([key, chunk])
    })
    return { count: this.#count, minimum: this.#minimum, maximum: this.#maximum, chunks }
  }

  /** Bins with something in them, ascending, cut to the extremes. */
  *#bins(): Generator<Bin> {
    const keys = this.data().chunks.map(([key]) => key)
    const negative = keys.filter((key) => key >= 0x800).toReversed()
    const positive = keys.filter((key) => key < 0x800)
    for (const key of [...negative, ...positive]) {
      const chunk = this.#chunks[key]!
      for (let step = 0; step < binsPerChunk; step += 1) {
        const bin = key >= 0x800 ? binsPerChunk - 1 - step : step
        const count = chunk[bin]!
        if (count === 0) continue
        const top = ((key << 20) | (bin << (20 - kept))) >>> 0
        const [near, far] = [numberWith(top), numberWith((top + (1 << (20 - kept))) >>> 0)]
        const [low, high] = near < far ? [near, far] : [far, near]
        yield { low: Math.max(low, this.#minimum), high: Math.min(high, this.#maximum), count }
      }
    }
  }

  /** The numbers below which the given shares lie, ascending shares; within a bin by a straight line. NaN is never given: an empty sketch throws. */
  quantiles(shares: readonly number[]): readonly number[] {
    if (this.#count === 0) throw new RangeError('a sketch of nothing has no quantiles')
    const found: number[] = []
    let before = 0
    for (const { low, high, count } of this.#bins()) {
      while (found.length < shares.length && shares[found.length]! * this.#count <= before + count) {
        const rank = shares[found.length]! * this.#count - before
        found.push(low + (high - low) * Math.min(1, Math.max(0, rank / count)))
      }
      before += count
    }
    while (found.length < shares.length) found.push(this.#maximum)
    return found
  }

  /** The mean of the lowest `share` of the numbers; of the highest where `upper`. */
  tailMean(share: number, upper = false): number {
    let rest = share * this.#count
    let sum = 0
    const bins = [...this.#bins()]
    for (const { low, high, count } of upper ? bins.toReversed() : bins) {
      const taken = Math.min(count, rest)
      const part = ((high - low) * taken) / count / 2
      sum += taken * (upper ? high - part : low + part)
      rest -= taken
      if (rest <= 0) break
    }
    return sum / (share * this.#count)
  }

  /** Shares of the numbers between equally spaced edges; what lies outside is counted in the outer ones. */
  histogram(from: number, to: number, columns: number): readonly number[] {
    const shares = new Float64Array(columns)
    const width = (to - from) / columns
    for (const { low, high, count } of this.#bins()) {
      if (high === low || width === 0) {
        shares[columnOf(low)]! += count
        continue
      }
      for (let column = columnOf(low); column <= columnOf(high); column += 1) {
        const left = column === 0 ? low : Math.max(low, from + column * width)
        const right = column === columns - 1 ? high : Math.min(high, from + (column + 1) * width)
        shares[column]! += (count * Math.max(0, right - left)) / (high - low)
      }
    }
    return [...shares].map((part) => part / this.#count)

    function columnOf(value: number): number {
      return width === 0 ? 0 : Math.min(columns - 1, Math.max(0, Math.floor((value - from) / width)))
    }
  }
}
