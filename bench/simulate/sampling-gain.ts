// How many draws the mean value of the sector takes to a standard error of a tenth of a per cent: of a scrambled Sobol sequence and of pseudo-random numbers.
import { Draws, Sampler, sampleKernel, SampleTotals, type DrawMethod } from '../../src/evaluate/index.ts'
import { houseSimulation } from './house-simulation.ts'

export interface Gain {
  readonly sobol: number
  readonly random: number
  readonly gain: number
  /** For each draw from the sequence to the outputs, without statistics. */
  readonly nanoseconds: number
  readonly words: string
}

const aim = 1e-3

export function samplingGain(): Gain {
  const { sample, companies } = houseSimulation()
  /** The error relative to the mean, as the draws of some seeds have it: one seed's error is itself an estimate. */
  const errorOf = (method: DrawMethod, draws: number): number => {
    const squares = [1, 2, 3, 4, 5].map((seed) => {
      const options = { method, seed, draws }
      const sampler = new Sampler(sample, options)
      const totals = new SampleTotals(sample, options)
      // Few enough draws for one job in each replicate.
      for (let job = 0; job < 16; job += 1) totals.add(sampler.run(job))
      // The sector stands last.
      const { mean } = totals.summary().outputs.at(-1)!
      return (mean.error / mean.value) ** 2
    })
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  }
  let sobol = 64
  while (errorOf('sobol', sobol) > aim) sobol *= 2
  const reference = 16 * 4096
  const random = Math.round(reference * (errorOf('philox', reference) / aim) ** 2)

  const kernel = sampleKernel(sample)
  const scrambled = new Draws({ method: 'sobol', seed: 1, dimensions: sample.drawn.length }).scrambled(0)
  const times = Array.from({ length: 400 }, (_, block) => {
    const start = performance.now()
    kernel.drawSobol(scrambled, block * kernel.lanes, kernel.lanes)
    kernel.run(kernel.lanes)
    return ((performance.now() - start) * 1e6) / kernel.lanes
  })
  const nanoseconds = Number(times.toSorted((a, b) => a - b)[200]!.toFixed(1))
  const gain = Number((random / sobol).toFixed(1))
  const words =
    `${companies.length} companies, ${sample.drawn.length} draws each, ${nanoseconds} ns a draw from the sequence to the values;\n` +
    `a standard error of 0.1 % of the sector's mean takes ${sobol} points of the sequence, ${random} pseudo-random draws: ${gain} × (target: at least 30)`
  return { sobol, random, gain, nanoseconds, words }
}
