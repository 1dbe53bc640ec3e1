// Turns the JSON form of a rating policy, as a view file holds it, into a `RatingPolicy` or says what is wrong with it and where.
import { InputError } from '../../base/index.ts'
import type { RatingBenchmark, RatingPolicy } from './rating-policy.ts'

type Fields = Readonly<Record<string, unknown>>

const benchmarks = ['median', 'mean', 'weighted mean'] as const satisfies readonly RatingBenchmark[]

function fieldsOf(json: unknown, names: readonly string[], where: string): Fields {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new InputError(`${where} is ${json === undefined ? 'missing' : 'not a record'}`, {
      where,
      remedy: `give { ${names.join(', ')} }`,
    })
  }
  for (const name of Object.keys(json)) {
    if (!names.includes(name)) {
      throw new InputError(`"${name}" is not a field of ${where}`, { where: `${where}.${name}`, remedy: `use ${names.join(', ')}` })
    }
  }
  return json as Fields
}

function numberOf(fields: Fields, name: string, [least, most]: readonly [number, number], where: string): number {
  const value = fields[name]
  const place = `${where}.${name}`
  const remedy = `write a number from ${least} to ${most}${most <= 10 ? ', as a ratio: 0.1 for ten percent' : ''}`
  if (value === undefined) throw new InputError(`${place} is missing`, { where: place, remedy })
  if (typeof value !== 'number' || !Number.isFinite(value) || value < least || value > most) {
    throw new InputError(`${place} is ${JSON.stringify(value)}`, { where: place, remedy })
  }
  return value
}

function wholeOf(fields: Fields, name: string, range: readonly [number, number], where: string): number {
  const value = numberOf(fields, name, range, where)
  if (Number.isInteger(value)) return value
  throw new InputError(`${where}.${name} is ${value}`, { where: `${where}.${name}`, remedy: 'write a whole number' })
}

function textOf(fields: Fields, name: string, remedy: string, where: string): string {
  const value = fields[name]
  if (typeof value === 'string' && value.trim() !== '') return value
  const what = value === undefined || value === '' ? 'is missing' : `is ${JSON.stringify(value)}`
  throw new InputError(`${where}.${name} ${what}`, { where: `${where}.${name}`, remedy })
}

const reasonNames = ['benchmark', 'minimumRated', 'relative', 'limits', 'absolute', 'margin', 'override'] as const

function pairOf(json: unknown, names: readonly [string, string], least: number, where: string): readonly [number, number] {
  const fields = fieldsOf(json, names, where)
  return [numberOf(fields, names[0], [least, 10], where), numberOf(fields, names[1], [least, 10], where)]
}

/** Thresholds that meet would rate a stock up and down at once, or hold both ratings in one band. */
function requireApart(policy: RatingPolicy, where: string): RatingPolicy {
  const { relative, absolute, margin } = policy
  const gaps = [
    ['relative', relative.overweight + relative.underweight],
    ['absolute', absolute.overweight - absolute.underweight],
  ] as const
  for (const [name, gap] of gaps) {
    if (gap <= 2 * margin) {
      throw new InputError(`the Overweight and Underweight thresholds of ${where}.${name} lie ${gap} apart, with a margin of ${margin}`, {
        where: `${where}.${name}`,
        remedy: 'set them more than twice the margin apart, so that there is room for Neutral',
      })
    }
  }
  return policy
}

/** @throws InputError naming the field, its value and what would be right. */
export function checkRatingPolicy(json: unknown, where = 'ratingPolicy'): RatingPolicy {
  const names = ['version', 'benchmark', 'minimumRated', 'relative', 'limits', 'absolute', 'margin', 'override', 'reasons']
  const fields = fieldsOf(json, names, where)
  const benchmark = benchmarks.find((name) => name === fields.benchmark)
  if (benchmark === undefined) {
    throw new InputError(`${where}.benchmark is ${JSON.stringify(fields.benchmark) ?? 'missing'}`, {
      where: `${where}.benchmark`,
      remedy: `write one of ${benchmarks.join(', ')}`,
    })
  }
  const relative = pairOf(fields.relative, ['overweight', 'underweight'], -10, `${where}.relative`)
  const limits = pairOf(fields.limits, ['overweightFloor', 'underweightCeiling'], -1, `${where}.limits`)
  const absolute = pairOf(fields.absolute, ['overweight', 'underweight'], -1, `${where}.absolute`)
  const override = fieldsOf(fields.override, ['reasonWords', 'longestDays'], `${where}.override`)
  const reasons = fieldsOf(fields.reasons, reasonNames, `${where}.reasons`)
  const reason = (name: (typeof reasonNames)[number]) => textOf(reasons, name, 'say in a sentence why it is so', `${where}.reasons`)
  return requireApart(
    {
      version: textOf(fields, 'version', 'write a text that changes with every change of the policy, for example "1"', where),
      benchmark,
      minimumRated: wholeOf(fields, 'minimumRated', [1, 1000], where),
      relative: { overweight: relative[0], underweight: relative[1] },
      limits: { overweightFloor: limits[0], underweightCeiling: limits[1] },
      absolute: { overweight: absolute[0], underweight: absolute[1] },
      margin: numberOf(fields, 'margin', [0, 1], where),
      override: {
        reasonWords: wholeOf(override, 'reasonWords', [1, 100], `${where}.override`),
        longestDays: wholeOf(override, 'longestDays', [1, 3660], `${where}.override`),
      },
      reasons: {
        benchmark: reason('benchmark'),
        minimumRated: reason('minimumRated'),
        relative: reason('relative'),
        limits: reason('limits'),
        absolute: reason('absolute'),
        margin: reason('margin'),
        override: reason('override'),
      },
    },
    where,
  )
}
