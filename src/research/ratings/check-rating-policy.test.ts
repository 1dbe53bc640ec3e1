import { describe, expect, it } from 'vitest'
import { describeError } from '../../base/index.ts'
import { checkRatingPolicy } from './check-rating-policy.ts'
import { housePolicy } from './rating-policy.ts'

const asJson = () => JSON.parse(JSON.stringify(housePolicy)) as Record<string, Record<string, unknown>>

function problem(change: (json: Record<string, Record<string, unknown>>) => void): string {
  const json = asJson()
  change(json)
  try {
    checkRatingPolicy(json, 'views/house.json, ratingPolicy')
    return 'none'
  } catch (error) {
    return describeError(error)
  }
}

describe('checkRatingPolicy', () => {
  it('gives the house policy back from its JSON', () => {
    expect(checkRatingPolicy(asJson())).toEqual(housePolicy)
  })

  it('names the place, the value and the remedy', () => {
    expect(problem((json) => delete json.limits)).toBe(
      'views/house.json, ratingPolicy.limits is missing (views/house.json, ratingPolicy.limits) — give { overweightFloor, underweightCeiling }',
    )
    expect(problem((json) => (json.relative!.overweight = 10.5))).toContain(
      'ratingPolicy.relative.overweight is 10.5 (views/house.json, ratingPolicy.relative.overweight) — write a number from -10 to 10, as a ratio: 0.1 for ten percent',
    )
    expect(problem((json) => (json.relative!.overweight = '10 %'))).toContain('ratingPolicy.relative.overweight is "10 %"')
    expect(problem((json) => (json.minimumRated = 2.5 as never))).toContain('write a whole number')
    expect(problem((json) => (json.benchmark = 'mode' as never))).toContain('benchmark is "mode"')
    expect(problem((json) => delete json.benchmark)).toContain('write one of median, mean, weighted mean')
    expect(problem((json) => (json.relativ = {}))).toContain('"relativ" is not a field of')
    expect(problem((json) => delete json.reasons!.margin)).toContain('reasons.margin is missing')
    expect(problem((json) => (json.version = 1 as never))).toContain('version is 1')
  })

  it('wants room for Neutral between the thresholds', () => {
    expect(problem((json) => (json.relative = { overweight: 0.02, underweight: 0.02 }))).toContain('lie 0.04 apart, with a margin of 0.03')
    expect(problem((json) => (json.absolute = { overweight: 0, underweight: 0.1 }))).toContain('ratingPolicy.absolute lie -0.1 apart')
  })

  it('refuses what is no record', () => {
    for (const json of [null, 3, 'text', [], undefined]) expect(() => checkRatingPolicy(json)).toThrow('ratingPolicy is')
  })
})
