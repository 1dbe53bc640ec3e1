// Unit algebra: products of named base units with whole exponents. Megawatts of unlike basis are different base units, so they never add.
import { ModelError } from '../base/index.ts'

/** A unit in its canonical text: `USD/share`, `USD/MW[critical_it]`, `BTC·USD/kWh`; `1` for a pure ratio. */
export type Unit = string

type Exponents = ReadonlyMap<string, number>

const known = new Set([
  'USD',
  'share',
  'BTC',
  'EH/s',
  'TH/s',
  'J/TH',
  'kWh',
  'MWh',
  'GPU',
  'block',
  'hour',
  'day',
  'quarter',
  'year',
  'MW',
  'MW[gross]',
  'MW[approved]',
  'MW[critical_it]',
])

/** Pure ratio, no dimension. */
export const ratio: Unit = '1'

const cache = new Map<Unit, Exponents>()

function exponents(unit: Unit): Exponents {
  const cached = cache.get(unit)
  if (cached) return cached
  const result = new Map<string, number>()
  // Base units may contain a slash themselves (EH/s, J/TH): protect them before splitting.
  const safe = unit.replace(/\bJ\/TH\b/g, 'J%TH').replace(/\b(EH|TH)\/s\b/g, '$1%s')
  const [above = '', ...below] = safe.split('/')
  const add = (part: string, sign: number) => {
    if (part === '1' || part === 'ratio') return
    for (const factor of part.split('·')) {
      const [name = '', power] = factor.replaceAll('%', '/').split('^')
      if (!known.has(name)) {
        throw new ModelError(`unknown unit "${name}"`, { where: unit, remedy: `write one of ${[...known].join(', ')}` })
      }
      if (power !== undefined && !/^[1-9]\d?$/.test(power)) {
        throw new ModelError(`"${power}" is not an exponent of a unit`, {
          where: unit,
          remedy: 'write a whole number from 1 to 99, as in year^2',
        })
      }
      result.set(name, (result.get(name) ?? 0) + sign * (power === undefined ? 1 : Number(power)))
    }
  }
  add(above, 1)
  for (const part of below) add(part, -1)
  for (const [name, power] of result) if (power === 0) result.delete(name)
  cache.set(unit, result)
  return result
}

function write(map: Exponents): Unit {
  const order = [...known]
  const sorted = [...map].toSorted((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]))
  const part = (sign: number) =>
    sorted.filter(([, power]) => power * sign > 0).map(([name, power]) => (Math.abs(power) === 1 ? name : `${name}^${Math.abs(power)}`))
  const above = part(1)
  const below = part(-1)
  return below.length === 0 ? above.join('·') || ratio : `${above.join('·') || '1'}/${below.join('/')}`
}

/** The canonical text of a unit: factors in a fixed order, equal factors merged. Throws a model error for an unknown base unit. */
export function parseUnit(text: string): Unit {
  return write(exponents(text))
}

function combine(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const result = new Map(exponents(a))
  for (const [name, power] of exponents(b)) {
    const sum = (result.get(name) ?? 0) + sign * power
    if (sum === 0) result.delete(name)
    else result.set(name, sum)
  }
  return write(result)
}

export function multiplyUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, 1)
}

export function divideUnits(a: Unit, b: Unit): Unit {
  return combine(a, b, -1)
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return parseUnit(a) === parseUnit(b)
}

/** Says why two units cannot be added or compared, naming both; megawatt bases get their own words. */
export function unitClash(a: Unit, b: Unit): string {
  const basis = /MW(?:\[(\w+)\])?/
  const left = basis.exec(a)
  const right = basis.exec(b)
  if (left && right && left[0] !== right[0]) {
    return `megawatts of unlike basis: ${left[1] ?? 'no basis'} and ${right[1] ?? 'no basis'} (${a} and ${b})`
  }
  return `unlike units: ${a} and ${b}`
}
