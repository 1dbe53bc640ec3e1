// Writes WebAssembly modules as bytes: the few sections and instructions that kernels need, and no more.

/** Value types by their byte. */
export const i32 = 0x7f
export const f64 = 0x7c
export const v128 = 0x7b
export type ValueType = typeof i32 | typeof f64 | typeof v128

/** Numbers are written in seven bits a byte, low first. */
function unsigned(into: number[], value: number): void {
  let rest = value
  while (rest >= 0x80) {
    into.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  into.push(rest)
}

function signed(into: number[], value: number): void {
  let rest = value
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) {
      into.push(byte)
      return
    }
    into.push(byte | 0x80)
  }
}

/** Opcodes of single-byte instructions without operands. */
const plain = {
  end: 0x0b,
  else: 0x05,
  return: 0x0f,
  select: 0x1b,
  'i32.eqz': 0x45,
  'i32.lt_u': 0x49,
  'i32.gt_u': 0x4b,
  'i32.add': 0x6a,
  'i32.sub': 0x6b,
  'i32.and': 0x71,
  'i32.or': 0x72,
  'i32.shl': 0x74,
  'i32.shr_u': 0x76,
  'i32.ctz': 0x68,
  'f64.add': 0xa0,
  'f64.sub': 0xa1,
  'f64.mul': 0xa2,
  'f64.le': 0x65,
  'f64.lt': 0x63,
} as const

/** Opcodes behind the prefix for vectors, without operands. */
const vector = {
  'f64x2.eq': 0x47,
  'f64x2.ne': 0x48,
  'f64x2.lt': 0x49,
  'f64x2.ge': 0x4c,
  'v128.not': 0x4d,
  'v128.and': 0x4e,
  'v128.or': 0x50,
  'v128.xor': 0x51,
  'v128.bitselect': 0x52,
  'v128.any_true': 0x53,
  'i64x2.all_true': 0xc3,
  'i64x2.bitmask': 0xc4,
  'i64x2.shl': 0xcb,
  'i64x2.shr_u': 0xcd,
  'i64x2.add': 0xce,
  'f64x2.abs': 0xec,
  'f64x2.neg': 0xed,
  'f64x2.sqrt': 0xef,
  'f64x2.add': 0xf0,
  'f64x2.sub': 0xf1,
  'f64x2.mul': 0xf2,
  'f64x2.div': 0xf3,
  'f64x2.pmin': 0xf6,
  'f64x2.pmax': 0xf7,
} as const

export type PlainInstruction = keyof typeof plain
export type VectorInstruction = keyof typeof vector

/** Loads and stores: opcode, vector prefix or not, and alignment as a power of two. */
const access = {
  'i32.load': [0x28, false, 2],
  'f64.load': [0x2b, false, 3],
  'i32.store': [0x36, false, 2],
  'f64.store': [0x39, false, 3],
  'v128.load': [0x00, true, 3],
  'v128.load64_splat': [0x0a, true, 3],
  'v128.load64_lane1': [0x57, true, 3],
  'v128.store': [0x0b, true, 3],
} as const

export type Access = keyof typeof access

/** The code of one function. Parameters are the first locals. */
export class FunctionBody {
  readonly parameters: readonly ValueType[]
  readonly results: readonly ValueType[]
  readonly #locals: ValueType[] = []
  readonly #code: number[] = []

  constructor(parameters: readonly ValueType[], results: readonly ValueType[]) {
    this.parameters = parameters
    this.results = results
  }

  /** Declares a local and gives its index. */
  local(type: ValueType): number {
    this.#locals.push(type)
    return this.parameters.length + this.#locals.length - 1
  }

  get(local: number): this {
    this.#code.push(0x20)
    unsigned(this.#code, local)
    return this
  }
  set(local: number): this {
    this.#code.push(0x21)
    unsigned(this.#code, local)
    return this
  }
  tee(local: number): this {
    this.#code.push(0x22)
    unsigned(this.#code, local)
    return this
  }

  plain(instruction: PlainInstruction): this {
    this.#code.push(plain[instruction])
    return this
  }

  vector(instruction: VectorInstruction): this {
    this.#code.push(0xfd)
    unsigned(this.#code, vector[instruction])
    return this
  }

  access(instruction: Access, offset: number): this {
    const [opcode, isVector, alignment] = access[instruction]
    if (isVector) this.#code.push(0xfd)
    unsigned(this.#code, opcode)
    unsigned(this.#code, alignment)
    unsigned(this.#code, offset)
    if (instruction === 'v128.load64_lane1') this.#code.push(1)
    return this
  }

  /** One lane of a vector of two as a number. */
  lane(index: 0 | 1): this {
    this.#code.push(0xfd, 0x21, index)
    return this
  }
  replaceLane(index: 0 | 1): this {
    this.#code.push(0xfd, 0x22, index)
    return this
  }

  constant(value: number): this {
    this.#code.push(0x41)
    signed(this.#code, value)
    return this
  }

  /** A number to a whole number of 32 bits, held within its range; NaN gives 0. */
  truncate(): this {
    this.#code.push(0xfc, 0x03)
    return this
  }

  call(index: number): this {
    this.#code.push(0x10)
    unsigned(this.#code, index)
    return this
  }

  /** Opens a block that gives nothing; `end` closes it. */
  if(): this {
    this.#code.push(0x04, 0x40)
    return this
  }
  loop(): this {
    this.#code.push(0x03, 0x40)
    return this
  }
  block(): this {
    this.#code.push(0x02, 0x40)
    return this
  }
  branch(depth: number): this {
    this.#code.push(0x0c)
    unsigned(this.#code, depth)
    return this
  }
  branchIf(depth: number): this {
    this.#code.push(0x0d)
    unsigned(this.#code, depth)
    return this
  }

  /** The body with its size in front, as the code section wants it. */
  encode(): readonly number[] {
    const body: number[] = []
    const runs: { type: ValueType; count: number }[] = []
    for (const type of this.#locals) {
      const last = runs.at(-1)
      if (last?.type === type) last.count += 1
      else runs.push({ type, count: 1 })
    }
    unsigned(body, runs.length)
    for (const { type, count } of runs) {
      unsigned(body, count)
      body.push(type)
    }
    for (const byte of this.#code) body.push(byte)
    body.push(plain.end)
    const sized: number[] = []
    unsigned(sized, body.length)
    return sized.concat(body)
  }
}

function section(id: number, content: readonly number[]): readonly number[] {
  const head: number[] = [id]
  unsigned(head, content.length)
  return head.concat(content)
}

function name(text: string): readonly number[] {
  const bytes = [...new TextEncoder().encode(text)]
  return [bytes.length, ...bytes]
}

/** A module over one imported memory, `kernel.memory`, with its functions in the order of the list; those with a name are exported. */
export function assemble(functions: readonly { readonly body: FunctionBody; readonly name?: string }[]): Uint8Array<ArrayBuffer> {
  const count: number[] = []
  unsigned(count, functions.length)
  const types: number[] = [...count]
  const indices: number[] = [...count]
  const code: number[] = [...count]
  const named = functions.flatMap(({ name: text }, index) => (text === undefined ? [] : [{ text, index }]))
  const exported: number[] = [named.length]
  for (const [index, { body }] of functions.entries()) {
    types.push(0x60, body.parameters.length, ...body.parameters, body.results.length, ...body.results)
    unsigned(indices, index)
    for (const byte of body.encode()) code.push(byte)
  }
  for (const { text, index } of named) {
    exported.push(...name(text), 0x00)
    unsigned(exported, index)
  }
  const memory = [1, ...name('kernel'), ...name('memory'), 0x02, 0x00, 1]
  const magic = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]
  return Uint8Array.from([
    ...magic,
    ...section(1, types),
    ...section(2, memory),
    ...section(3, indices),
    ...section(7, exported),
    ...section(10, code),
  ])
}
