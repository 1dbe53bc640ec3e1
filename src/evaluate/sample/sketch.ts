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

/** Bins with something in them, ascending, cut to the extremes. */
interface Bins {
  readonly size: number
  readonly low: Float64Array
  readonly high: Float64Array
  readonly count: Float64Array
}

const bits = new DataView(new ArrayBuffer(8))

/** The number with the least size in a bin; of the bin after the last, in the one after. */
function edge(key: number, bin: number): number {
  bits.setUint32(0, ((key << 20) + (bin << (20 - kept))) >>> 0)
  return bits.getFloat64(0)
}

/** Bounded by the exponents that occur: 8 kB for each power of two. */
export class Sketch {
  readonly #chunks: (Float64Array | undefined)[] = []
  #count = 0
  #minimum = Infinity
  #maximum = -Infinity
  /** Laid out for reading until something is added. */
  #laidOut: Bins | undefined

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
    const chunks = this.#chunks
    let key = -1
    let chunk: Float64Array | undefined
    for (let index = 0; index < count; index += 1) {
      const value = column[index]!
      if (value < minimum) minimum = value
      if (value > maximum) maximum = value
      const top = words[index * 2 + 1]!
      if (top >>> 20 !== key) {
        key = top >>> 20
        chunk = chunks[key] ??= new Float64Array(binsPerChunk)
      }
      chunk![(top >>> (20 - kept)) & (binsPerChunk - 1)]! += 1
    }
    this.#minimum = minimum
    this.#maximum = maximum
    this.#count += count
    this.#laidOut = undefined
  }

  merge(other: SketchData): void {
    for (const [key, counts] of other.chunks) {
      const chunk = this.#chunk(key)
      for (let bin = 0; bin < binsPerChunk; bin += 1) chunk[bin]! += counts[bin]!
    }
    this.#count += other.count
    this.#minimum = Math.min(this.#minimum, other.minimum)
    this.#maximum = Math.max(this.#maximum, other.maximum)
    this.#laidOut = undefined
  }

  data(): SketchData {
    const chunks: [number, Float64Array][] = []
    this.#chunks.forEach((chunk, key) => {
      if (chunk) chunks.push([key, chunk])
    })
    return { count: this.#count, minimum: this.#minimum, maximum: this.#maximum, chunks }
  }

  #bins(): Bins {
    if (this.#laidOut) return this.#laidOut
    const { chunks } = this.data()
    const most = chunks.length * binsPerChunk
    const [low, high, count] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)]
    let size = 0
    const put = (key: number, bin: number, counted: number): void => {
      const [near, far] = [edge(key, bin), edge(key, bin + 1)]
      low[size] = Math.max(Math.min(near, far), this.#minimum)
      high[size] = Math.min(Math.max(near, far), this.#maximum)
      count[size] = counted
      size += 1
    }
    for (const [key, counts] of chunks.toReversed()) {
      if (key < 0x800) continue
      for (let bin = binsPerChunk - 1; bin >= 0; bin -= 1) if (counts[bin]! > 0) put(key, bin, counts[bin]!)
    }
    for (const [key, counts] of chunks) {
      if (key >= 0x800) continue
      for (let bin = 0; bin < binsPerChunk; bin += 1) if (counts[bin]! > 0) put(key, bin, counts[bin]!)
    }
    this.#laidOut = { size, low, high, count }
    return this.#laidOut
  }

  /** The numbers below which the given shares lie, ascending shares; within a bin by a straight line. NaN is never given: an empty sketch throws. */
  quantiles(shares: readonly number[]): readonly number[] {
    if (this.#count === 0) throw new RangeError('a sketch of nothing has no quantiles')
    const { size, low, high, count } = this.#bins()
    const found: number[] = []
    let before = 0
    for (let bin = 0; bin < size && found.length < shares.length; bin += 1) {
      while (found.length < shares.length && shares[found.length]! * this.#count <= before + count[bin]!) {
        const rank = shares[found.length]! * this.#count - before
        found.push(low[bin]! + (high[bin]! - low[bin]!) * Math.min(1, Math.max(0, rank / count[bin]!)))
      }
      before += count[bin]!
    }
    while (found.length < shares.length) found.push(this.#maximum)
    return found
  }

  /** The mean of the lowest `share` of the numbers; of the highest where `upper`. */
  tailMean(share: number, upper = false): number {
    const { size, low, high, count } = this.#bins()
    let rest = share * this.#count
    let sum = 0
    for (let step = 0; step < size && rest > 0; step += 1) {
      const bin = upper ? size - 1 - step : step
      const taken = Math.min(count[bin]!, rest)
      const part = ((high[bin]! - low[bin]!) * taken) / count[bin]! / 2
      sum += taken * (upper ? high[bin]! - part : low[bin]! + part)
      rest -= taken
    }
    return sum / (share * this.#count)
  }

  /** Shares of the numbers between equally spaced edges; what lies outside is counted in the outer ones. */
  histogram(from: number, to: number, columns: number): readonly number[] {
    const shares = new Float64Array(columns)
    const width = (to - from) / columns
    const bins = this.#bins()
    for (let bin = 0; bin < bins.size; bin += 1) {
      const [low, high, count] = [bins.low[bin]!, bins.high[bin]!, bins.count[bin]!]
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
