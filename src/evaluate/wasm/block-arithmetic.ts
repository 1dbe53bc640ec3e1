// The arithmetic of the elementary functions over whole blocks of numbers, for plain JavaScript: a loop a step, so that each loop is fast.
import { numbers, type Arithmetic } from '../elementary/arithmetic.ts'

type Block = Float64Array

/** Masks are blocks of 0 and 1. */
export class BlockArithmetic implements Arithmetic<Block, Block> {
  readonly #lanes: number
  /** Lanes that count. */
  #count = 0
  readonly #blocks: Block[] = []
  #taken = 0
  readonly #constants = new Map<number, Block>()

  constructor(lanes: number) {
    this.#lanes = lanes
  }

  /** Writes the function of the first `count` lanes of `x` over `into`, which may be `x`. */
  compute(write: (on: BlockArithmetic, x: Block) => Block, x: Block, into: Block, count: number): void {
    this.#count = count
    this.#taken = 0
    into.set(write(this, x).subarray(0, count))
  }

  #fresh(): Block {
    const block = (this.#blocks[this.#taken] ??= new Float64Array(this.#lanes))
    this.#taken += 1
    return block
  }

  #unary(a: Block, step: (a: number) => number): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = step(a[lane]!)
    return into
  }

  constant(value: number): Block {
    // −0 and 0 are one key, and no function tells them apart; NaN finds itself.
    let block = this.#constants.get(value)
    if (block === undefined) this.#constants.set(value, (block = new Float64Array(this.#lanes).fill(value)))
    return block
  }
  add(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! + b[lane]!
    return into
  }
  subtract(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! - b[lane]!
    return into
  }
  multiply(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! * b[lane]!
    return into
  }
  divide(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! / b[lane]!
    return into
  }
  root(a: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = Math.sqrt(a[lane]!)
    return into
  }
  absolute(a: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = Math.abs(a[lane]!)
    return into
  }
  negate(a: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = -a[lane]!
    return into
  }
  lesser(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = b[lane]! < a[lane]! ? b[lane]! : a[lane]!
    return into
  }
  greater(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! < b[lane]! ? b[lane]! : a[lane]!
    return into
  }
  isBelow(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = a[lane]! < b[lane]! ? 1 : 0
    return into
  }
  isEqual(a: Block, b: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = Number(a[lane] === b[lane])
    return into
  }
  both(a: Block, b: Block): Block {
    return this.multiply(a, b)
  }
  not(a: Block): Block {
    return this.isEqual(a, this.constant(0))
  }
  choose(mask: Block, yes: Block, no: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = mask[lane] === 1 ? yes[lane]! : no[lane]!
    return into
  }
  either(mask: Block, yes: () => Block, no: () => Block): Block {
    const [some, all] = [this.#has(mask, 1), !this.#has(mask, 0)]
    if (all) return yes()
    return some ? this.choose(mask, yes(), no()) : no()
  }
  unless(mask: Block, plain: () => Block, rare: () => Block): Block {
    return this.#has(mask, 1) ? rare() : plain()
  }
  powerOfTwo(k: Block): Block {
    return this.#unary(k, numbers.powerOfTwo)
  }
  scale(y: Block, shifted: Block): Block {
    const into = this.#fresh()
    for (let lane = 0; lane < this.#count; lane += 1) into[lane] = numbers.scale(y[lane]!, shifted[lane]!)
    return into
  }
  split(x: Block): { readonly m: Block; readonly k: Block } {
    const [m, k] = [this.#fresh(), this.#fresh()]
    for (let lane = 0; lane < this.#count; lane += 1) {
      const parts = numbers.split(x[lane]!)
      m[lane] = parts.m
      k[lane] = parts.k
    }
    return { m, k }
  }
  leading(x: Block): Block {
    return this.#unary(x, numbers.leading)
  }

  #has(mask: Block, truth: number): boolean {
    for (let lane = 0; lane < this.#count; lane += 1) if (mask[lane] === truth) return true
    return false
  }
}
