// The arithmetic of the elementary functions as instructions over two lanes at once.
import type { Arithmetic } from '../elementary/arithmetic.ts'
import { v128, type FunctionBody, type VectorInstruction } from './assembler.ts'
import type { Constants } from './constants.ts'

/** A vector in a local, by its index; or, below 0, the constant at the place −1 − v, the same in both lanes. */
export type Vector = number

export function constantAt(place: number): Vector {
  return -1 - place
}

/** The upper half of √½ and what brings it to 1, as in `numbers.split`. */
const rootOfHalf = 0x3fe6a09en << 32n
const toOne = (0x3ff00000n << 32n) - rootOfHalf
const fraction = 0x000fffffffffffffn
const upperHalf = 0xffffffff00000000n
/** 2⁵² with its last bits free for a whole number. */
const whole = 0x4330000000000000n

export class Vectors implements Arithmetic<Vector, Vector> {
  readonly #body: FunctionBody
  readonly #constants: Constants
  /** Locals that hold constants, by place. */
  readonly #held: ReadonlyMap<number, number>
  /** Places of the constants that were asked for. */
  readonly used = new Set<number>()

  /** Local that is set to 1 on a rare way. */
  readonly #alarm: number | undefined

  constructor(body: FunctionBody, constants: Constants, held: ReadonlyMap<number, number> = new Map(), alarm?: number) {
    this.#body = body
    this.#alarm = alarm
    this.#constants = constants
    this.#held = held
  }

  #constantAt(place: number): Vector {
    this.used.add(place)
    return this.#held.get(place) ?? constantAt(place)
  }

  /** Puts a vector on the stack. */
  push(v: Vector): FunctionBody {
    return v >= 0 ? this.#body.get(v) : this.#body.constant(0).access('v128.load64_splat', -1 - v)
  }

  /** Takes a vector from the stack into a local of its own. */
  pop(): Vector {
    const local = this.#body.local(v128)
    this.#body.set(local)
    return local
  }

  #unary(instruction: VectorInstruction, a: Vector): Vector {
    this.push(a)
    this.#body.vector(instruction)
    return this.pop()
  }

  #binary(instruction: VectorInstruction, a: Vector, b: Vector): Vector {
    this.push(a)
    this.push(b)
    this.#body.vector(instruction)
    return this.pop()
  }

  #shift(instruction: 'i64x2.shl' | 'i64x2.shr_u', a: Vector, by: number): Vector {
    this.push(a)
    this.#body.constant(by).vector(instruction)
    return this.pop()
  }

  #bits(bits: bigint): Vector {
    return this.#constantAt(this.#constants.bits(bits))
  }

  constant(value: number): Vector {
    return this.#constantAt(this.#constants.number(value))
  }
  add(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.add', a, b)
  }
  subtract(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.sub', a, b)
  }
  multiply(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.mul', a, b)
  }
  divide(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.div', a, b)
  }
  root(a: Vector): Vector {
    return this.#unary('f64x2.sqrt', a)
  }
  absolute(a: Vector): Vector {
    return this.#unary('f64x2.abs', a)
  }
  negate(a: Vector): Vector {
    return this.#unary('f64x2.neg', a)
  }
  lesser(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.pmin', a, b)
  }
  greater(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.pmax', a, b)
  }
  isBelow(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.lt', a, b)
  }
  isEqual(a: Vector, b: Vector): Vector {
    return this.#binary('f64x2.eq', a, b)
  }

  both(a: Vector, b: Vector): Vector {
    return this.#binary('v128.and', a, b)
  }

  not(a: Vector): Vector {
    return this.#unary('v128.not', a)
  }

  choose(mask: Vector, yes: Vector, no: Vector): Vector {
    this.push(yes)
    this.push(no)
    this.push(mask)
    this.#body.vector('v128.bitselect')
    return this.pop()
  }

  either(mask: Vector, yes: () => Vector, no: () => Vector): Vector {
    const [ofYes, ofNo] = [this.#body.local(v128), this.#body.local(v128)]
    this.push(mask).vector('v128.any_true').if()
    this.push(yes()).set(ofYes).plain('end')
    this.push(mask).vector('i64x2.all_true').plain('i32.eqz').if()
    this.push(no()).set(ofNo).plain('end')
    return this.choose(mask, ofYes, ofNo)
  }

  unless(mask: Vector, plain: () => Vector, rare: () => Vector): Vector {
    const result = this.#body.local(v128)
    this.push(mask).vector('v128.any_true').if()
    if (this.#alarm !== undefined) this.#body.constant(1).set(this.#alarm)
    this.push(rare()).set(result).plain('else')
    this.push(plain()).set(result).plain('end')
    return result
  }

  powerOfTwo(k: Vector): Vector {
    return this.#shift('i64x2.shl', this.add(k, this.constant(2 ** 52 + 1023)), 52)
  }

  scale(y: Vector, shifted: Vector): Vector {
    return this.#binary('i64x2.add', y, this.#shift('i64x2.shl', shifted, 52))
  }

  split(x: Vector): { readonly m: Vector; readonly k: Vector } {
    const raised = this.#binary('i64x2.add', x, this.#bits(toOne))
    const exponent = this.#binary('v128.or', this.#shift('i64x2.shr_u', raised, 52), this.#bits(whole))
    const m = this.#binary('i64x2.add', this.#binary('v128.and', raised, this.#bits(fraction)), this.#bits(rootOfHalf))
    return { m, k: this.subtract(exponent, this.constant(2 ** 52 + 1023)) }
  }

  leading(x: Vector): Vector {
    return this.#binary('v128.and', x, this.#bits(upperHalf))
  }
}
