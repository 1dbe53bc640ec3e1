// The simulation against the point reading, and what holds between companies.
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/base/index.ts'
import { checkView, CompanySimulation, simulate, simulationPlan, valueCompany, valueScenario, type View } from '../../src/research/index.ts'
import { broker, companies, company, house, shippedFacts, viewFile } from '../shipped-facts.ts'

const day = '2025-11-24'
const valued = (view: View) =>
  companies.filter(({ ticker }) => view.universe.includes(ticker)).map((one) => valueCompany(one, view, shippedFacts, day))
const options = { method: 'sobol', seed: 1, draws: 4096, explainedDraws: 0 } as const
/** A view with changes made to its file. */
const changed = (name: string, change: (file: any) => void): View => {
  const file = viewFile(name)
  change(file)
  return checkView(file, `${name}.json`)
}
const houseResult = simulate(simulationPlan(valued(house)), options)

/** Every width of a view set to nothing. */
function pointMasses(file: any): void {
  for (const entries of Object.values<any>(file.assumptions)) {
    for (const entry of Array.isArray(entries) ? entries : [entries]) {
      if (entry.distribution) entry.distribution = { kind: 'normal', deviation: 0 }
    }
  }
  file.assumptions.later_years[0].distribution = { kind: 'normal', deviation: 1e-9 }
  for (const own of file.uncertainty.own) {
    own.distribution = { kind: 'normal', deviation: 0 }
    if (own.inputs.endsWith('probability')) own.apply = 'replace'
  }
}

describe('a simulation', () => {
  it.each(['house', 'jpmorgan-2025-11-24'])('of point masses is the point reading (%s)', (name) => {
    const view = changed(name, pointMasses)
    const points = valued(view).filter((one) => one.valued)
    const result = simulate(simulationPlan(points), { ...options, draws: 256 })
    expect(result.companies).toHaveLength(points.length)
    for (const [index, one] of result.companies.entries()) {
      const { perShare } = points[index]!.valued!
      // A kernel adds in another order than the point reading: some units of the last place.
      expect(Math.abs(one.mean.value / perShare - 1)).toBeLessThan(1e-9)
      expect(one.quantiles.every(({ value }) => Math.abs(value / perShare - 1) < 1e-9)).toBe(true)
    }
  })

  it('leaves the point reading of the shipped views alone', () => {
    const without = changed('house', (file) => {
      delete file.uncertainty
      for (const entries of Object.values<any>(file.assumptions))
        for (const entry of Array.isArray(entries) ? entries : [entries]) delete entry.distribution
    })
    expect(valued(house).map(({ hash, valued: one }) => [hash, one?.perShare])).toEqual(
      valued(without).map(({ hash, valued: one }) => [hash, one?.perShare]),
    )
  })

  it('says what is drawn, its mean, and whether it was moved from the point', () => {
    const { inputs } = simulationPlan(valued(house))
    const rate = inputs.find(({ id }) => id === 'view.cap_rate')!
    expect(rate.mean).toBeCloseTo(rate.base, 12)
    const bitcoin = inputs.find(({ id }) => id === 'view.bitcoin_price')!
    expect([bitcoin.base, bitcoin.mean]).toEqual([86_000, 86_000])
    const delay = inputs.find(({ id }) => id === 'CIFR.contract.Barber Lake/Fluidstack/2.delay')!
    expect(delay.base).toBeCloseTo(0.0849, 4)
    expect(delay.mean - delay.base).toBeCloseTo((-0.1 + 4 * 0.15 + 1.5) / 6, 9)
    expect(inputs.filter(({ ticker, id }) => ticker === 'CIFR' && id.includes('.unsigned.')).map(({ label }) => label)).toEqual([
      'Lease signed, Barber Lake',
      'Lease signed, Black Pearl',
      'Lease signed, Reveille',
      'Lease signed, Stingray',
    ])
  })

  it('has a worst and a best case of the sector that are not those of the companies added up', () => {
    const { against, perShareSum, mean } = houseResult.sector
    const at = (share: number) => against.find((row) => row.share === share)!
    expect(at(0.05).sector).toBeGreaterThan(1.3 * at(0.05).sumOfCompanies)
    expect(at(0.95).sector).toBeLessThan(0.95 * at(0.95).sumOfCompanies)
    expect(mean.value / perShareSum).toBeGreaterThan(0.9)
    expect(mean.value / perShareSum).toBeLessThan(1.2)
    // The sector's mean is the sum of means.
    const sum = houseResult.companies.reduce(
      (all, one, place) => all + one.mean.value * valued(house).filter((v) => v.valued)[place]!.valued!.dilutedShares,
      0,
    )
    expect(mean.value / sum).toBeCloseTo(1, 9)
    // All of them live off the same demand and the same bitcoin.
    const [cifr, clsk] = ['CIFR', 'CLSK'].map((ticker) => houseResult.companies.findIndex((one) => one.ticker === ticker))
    expect(houseResult.correlation[cifr!]![clsk!]).toBeGreaterThan(0.2)
  })

  it('rates each draw: shares add up to one, and a dear stock is seldom Overweight', () => {
    for (const { ratings } of houseResult.companies)
      expect(ratings!.Overweight.value + ratings!.Neutral.value + ratings!.Underweight.value).toBeCloseTo(1, 12)
    const corz = houseResult.companies.find(({ ticker }) => ticker === 'CORZ')!
    expect(corz.ratings!.Overweight.value).toBeLessThan(0.05)
    expect(corz.abovePrice!.value).toBeLessThan(0.05)
  })

  it('carries a distribution along with a number that a scenario moves', () => {
    const reference = valued(house)
    const half = { name: 'half', title: { en: 'half', de: 'halb' }, set: { 'view.bitcoin_price': 43_000 } }
    const moved = reference.map((one) => valueScenario(one, half, shippedFacts))
    const base = simulate(simulationPlan(reference), options).companies.find(({ ticker }) => ticker === 'MARA')!
    const lower = simulate(simulationPlan(moved, { reference }), options).companies.find(({ ticker }) => ticker === 'MARA')!
    const asSet = changed('house', (file) => {
      file.assumptions.bitcoin_price = [
        { value: 43_000, unit: 'USD/BTC', source: 'test', distribution: { kind: 'lognormal', volatility: 0.5 } },
      ]
    })
    const direct = simulate(simulationPlan(valued(asSet)), options).companies.find(({ ticker }) => ticker === 'MARA')!
    expect(lower.mean.value).toBeLessThan(0.6 * base.mean.value)
    expect(lower.mean.value / direct.mean.value).toBeCloseTo(1, 9)
  })
})

it('a scenario may move a number out of the range of its distribution, which goes along', () => {
  const far = { name: 'far', title: { en: 'far', de: 'fern' }, set: { 'view.cap_rate': 0.12, 'view.bitcoin_price': 20_000 } }
  const cifr = valueScenario(valueCompany(company('CIFR'), house, shippedFacts, day), far, shippedFacts)
  const again = new CompanySimulation(cifr, { draws: 4096 })
  const { inputs } = simulationPlan([cifr])
  expect(inputs.find(({ id }) => id === 'view.cap_rate')!.base).toBe(0.0675)
  const first = again.draw()
  expect(first.mean).toBeLessThan(cifr.valued!.perShare + 1)
  // Moved back it is the view's own.
  const back = again.draw({ 'view.cap_rate': 0.0675, 'view.bitcoin_price': 86_000 })
  expect(back.mean).toBeCloseTo(
    new CompanySimulation(valueCompany(company('CIFR'), house, shippedFacts, day), { draws: 4096 }).draw().mean,
    9,
  )
})

describe('one company again and again', () => {
  const cifr = valueCompany(company('CIFR'), broker, shippedFacts, day)

  it('gives the same as a plan of its own, and comes back to it', () => {
    const again = new CompanySimulation(cifr)
    const first = again.draw()
    expect(first.mean).toBeCloseTo(17.86, 1)
    const dear = again.draw({ 'view.bitcoin_price': 120_000, 'CIFR.hpc.value_per_mw': 20e6 })
    expect(dear.mean).toBeGreaterThan(first.mean + 4)
    expect(again.draw({ 'view.contracted_probability': 0.7 }).mean).toBeLessThan(first.mean - 2)
    expect(again.draw()).toEqual(first)
  })

  it('moves as the point reading does', () => {
    const again = new CompanySimulation(cifr, { draws: 4096 })
    const moved = valueScenario(
      cifr,
      { name: 'moved', title: { en: '', de: '' }, set: { 'view.hpc_discount_rate': 0.14, 'CIFR.cash': 3e9 } },
      shippedFacts,
    )
    const change = again.draw({ 'view.hpc_discount_rate': 0.14, 'CIFR.cash': 3e9 }).mean - again.draw().mean
    const ratio = change / (moved.valued!.perShare - cifr.valued!.perShare)
    expect(ratio).toBeGreaterThan(0.85)
    expect(ratio).toBeLessThan(1.15)
  })

  it('names an input that the company does not have', () => {
    expect(() => new CompanySimulation(cifr).draw({ 'CIFR.no_such': 1 })).toThrow('no input "CIFR.no_such"')
  })
})

describe('what cannot be', () => {
  const refusal = (name: string, change: (file: any) => void) => () => simulationPlan(valued(changed(name, change)))

  it('a view without anything uncertain', () => {
    expect(
      refusal('house', (file) => {
        delete file.uncertainty
        for (const entries of Object.values<any>(file.assumptions))
          for (const entry of Array.isArray(entries) ? entries : [entries]) delete entry.distribution
      }),
    ).toThrow('the view house leaves nothing uncertain')
  })

  it.each<readonly [string, (file: any) => void, RegExp]>([
    ['an unknown kind', (file) => (file.assumptions.cap_rate[0].distribution = { kind: 'cauchy' }), /no distribution "cauchy"/],
    [
      'an unknown parameter',
      (file) => (file.assumptions.cap_rate[0].distribution = { kind: 'pert', sigma: 1 }),
      /a pert distribution has no "sigma"/,
    ],
    [
      'ends in the wrong order',
      (file) => (file.assumptions.cap_rate[0].distribution = { kind: 'uniform', low: 0.1, high: 0.05 }),
      /low 0.1 lies above high 0.05/,
    ],
    [
      'a negative width',
      (file) => (file.assumptions.cap_rate[0].distribution = { kind: 'normal', deviation: -1 }),
      /standard deviation of -1/,
    ],
    ['no width', (file) => (file.assumptions.bitcoin_price.distribution = { kind: 'lognormal' }), /needs its width once/],
    [
      'a probability above one',
      (file) => (file.uncertainty.own[0].distribution = { kind: 'bernoulli', probability: 1.5 }),
      /a probability of 1.5/,
    ],
    ['an own entry without a source', (file) => delete file.uncertainty.own[0].source, /has no source/],
    ['a load on nothing', (file) => (file.uncertainty.own[0].loads = { fashion: 0.5 }), /loads on "fashion"/],
    ['sites without end', (file) => (file.uncertainty.siteMw = 1e-6), /siteMw is 0.000001/],
    ['a correlation in letters', (file) => (file.uncertainty.correlation.matrix[0][1] = '0.4'), /is the text "0.4"/],
    ['a load above one', (file) => (file.uncertainty.own[0].loads = { lease_demand: 2 }), /a load of 2/],
    [
      'a correlation of what is certain',
      (file) => (file.uncertainty.correlation.names[0] = 'gpus_per_mw'),
      /"gpus_per_mw" is neither a factor nor an assumption with a distribution/,
    ],
    [
      'correlations that contradict each other',
      (file) =>
        Object.assign(file.uncertainty.correlation, {
          names: ['bitcoin_price', 'cap_rate', 'lease_demand'],
          matrix: [
            [1, 0.9, -0.9],
            [0.9, 1, 0.9],
            [-0.9, 0.9, 1],
          ],
        }),
      /contradict each other/,
    ],
    [
      'an uncertain strike',
      (file) =>
        file.uncertainty.own.unshift({
          inputs: '*.conversion_price',
          apply: 'scale',
          distribution: { kind: 'lognormal', sigma: 0.1 },
          source: 'test',
        }),
      /is a strike/,
    ],
  ])('%s', (_, change, words) => {
    expect(refusal('house', change)).toThrow(words)
    expect(refusal('house', change)).toThrow(InputError)
  })

  it('a distribution that reaches numbers without a value: the draw is named, not dropped', () => {
    const view = changed('house', (file) => {
      file.assumptions.cap_rate[0].distribution = { kind: 'discrete', values: [0, 0.07], probabilities: [0.01, 0.99] }
      delete file.uncertainty.correlation
    })
    expect(() => simulate(simulationPlan(valued(view)), options)).toThrow(
      /draw \d+ of replicate 0 has no value: division by zero: Cap rate = 0/,
    )
  })
})
