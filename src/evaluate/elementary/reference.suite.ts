// The elementary functions in whole numbers of hundreds of bits, by their plainest series: what the fast ones are held against.

/** A number as `value` ÷ 2^`bits`. */
export interface Fixed {
  readonly value: bigint
  readonly bits: number
}

const double = new Float64Array(1)
const word = new BigUint64Array(double.buffer)

/** A finite number as a whole number times a power of two, exactly. */
function parts(x: number): { readonly mantissa: bigint; readonly exponent: number } {
  double[0] = x
  const bits = word[0]!
  const field = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & 0xfffffffffffffn
  const mantissa = field === 0 ? fraction : fraction | (1n << 52n)
  return { mantissa: bits >> 63n === 1n ? -mantissa : mantissa, exponent: Math.max(field, 1) - 1075 }
}

const shift = (value: bigint, by: number): bigint => (by >= 0 ? value << BigInt(by) : value >> BigInt(-by))

/** A finite number, cut below the last bit. */
export function fixedOf(x: number, bits: number): bigint {
  const { mantissa, exponent } = parts(x)
  return shift(mantissa, exponent + bits)
}

const logs = new Map<number, bigint>()

/** 2 · (t + t³/3 + t⁵/5 + …) with t = a ÷ b: the logarithm of (b + a) ÷ (b − a). */
function areaTangent(a: bigint, b: bigint, bits: number): bigint {
  const t = (a << BigInt(bits)) / b
  const square = (t * t) >> BigInt(bits)
  let [sum, power] = [0n, t]
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    sum += power / odd
    power = (power * square) >> BigInt(bits)
  }
  return 2n * sum
}

function log2(bits: number): bigint {
  let found = logs.get(bits)
  if (found === undefined) logs.set(bits, (found = areaTangent(1n, 3n, bits)))
  return found
}

/** The logarithm of a positive number. */
export function logOf(x: number, bits: number): bigint {
  const { mantissa, exponent } = parts(x)
  const length = mantissa.toString(2).length
  const one = 1n << BigInt(length)
  // mantissa ÷ 2^length lies from ½ to 1.
  return areaTangent(mantissa - one, mantissa + one, bits) + BigInt(exponent + length) * log2(bits)
}

/** e to a fixed number, as a mantissa from 1 to 2 and a power of two. */
export function expOf(x: bigint, bits: number): { readonly mantissa: bigint; readonly exponent: number } {
  const step = log2(bits)
  let k = x / step
  if (x < 0n) k -= 1n
  const r = x - k * step
  let [sum, term] = [0n, 1n << BigInt(bits)]
  for (let n = 1n; term !== 0n; n += 1n) {
    sum += term
    term = ((term * r) >> BigInt(bits)) / n
  }
  return { mantissa: sum, exponent: Number(k) }
}

/** √ of a fixed number (Newton). */
function rootOf(x: bigint, bits: number): bigint {
  const target = x << BigInt(bits)
  let guess = 1n << BigInt(Math.ceil(target.toString(2).length / 2))
  for (;;) {
    const next = (guess + target / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

/** π by Machin's formula. */
function pi(bits: number): bigint {
  const arcTangent = (inverse: bigint) => {
    let [sum, power, sign] = [0n, (1n << BigInt(bits)) / inverse, 1n]
    for (let odd = 1n; power !== 0n; odd += 2n) {
      sum += (sign * power) / odd
      power /= inverse * inverse
      sign = -sign
    }
    return sum
  }
  return 4n * (4n * arcTangent(5n) - arcTangent(239n))
}

/** Density and distribution function of the standard normal distribution at a number. */
export function normalOf(z: number, bits: number): { readonly density: bigint; readonly probability: bigint } {
  const x = fixedOf(z, bits)
  const square = (x * x) >> BigInt(bits)
  const { mantissa, exponent } = expOf(-square / 2n, bits)
  const density = (shift(mantissa, exponent) << BigInt(bits)) / rootOf(2n * pi(bits), bits)
  // z + z³/3 + z⁵/15 + …, all of one sign.
  let [sum, term] = [0n, x]
  for (let odd = 3n; term !== 0n && term !== -1n; odd += 2n) {
    sum += term
    term = ((term * square) >> BigInt(bits)) / odd
  }
  return { density, probability: (1n << BigInt(bits - 1)) + ((density * sum) >> BigInt(bits)) }
}

/** How far a number is from a fixed one, in units of its own last place. */
export function unitsApart(x: number, exact: bigint, bits: number): number {
  const { exponent } = parts(x)
  const difference = fixedOf(x, bits) - exact
  return Math.abs(Number((difference * 4096n) / shift(1n, exponent + bits))) / 4096
}
