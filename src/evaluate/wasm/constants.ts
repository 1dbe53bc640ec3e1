// The constants of a kernel in its memory: loading one costs less than an instruction that carries it, and fixed inputs can change without a new module.

const double = new Float64Array(1)
const words = new BigUint64Array(double.buffer)

/** Collects 64-bit constants, each once, and gives their places in memory from `start` on. */
export class Constants {
  readonly start: number
  readonly #places = new Map<bigint, number>()
  readonly #bits: bigint[] = []

  constructor(start: number) {
    this.start = start
  }

  get size(): number {
    return this.#bits.length * 8
  }

  /** The place of a number. */
  number(value: number): number {
    double[0] = value
    return this.bits(words[0]!)
  }

  /** The place of 64 bits that need not be a number. */
  bits(bits: bigint): number {
    const known = this.#places.get(bits)
    if (known !== undefined) return known
    const place = this.add(bits)
    this.#places.set(bits, place)
    return place
  }

  /** A place for 64 bits after those before it, even if they are there already. */
  add(bits: bigint): number {
    this.#bits.push(bits)
    return this.start + (this.#bits.length - 1) * 8
  }

  /** The constants as they lie in memory, least significant byte first as WebAssembly has it. */
  image(): Uint8Array<ArrayBuffer> {
    const image = new Uint8Array(this.size)
    const view = new DataView(image.buffer)
    for (const [index, bits] of this.#bits.entries()) view.setBigUint64(index * 8, bits, true)
    return image
  }
}
