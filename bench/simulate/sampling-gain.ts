// How many draws the mean value of the sector takes to a standard error of a tenth of a per cent: of a scrambled Sobol sequence and of pseudo-random numbers.
import { Draws, jobCount, Sampler, sampleKernel, SampleTotals, type DrawMethod } from '../../src/evaluate/index.ts'
import { simulationOf } from './house-simulation.ts'

export interface Gain {
  readonly sobol: number
  readonly random: number
  readonly gain: number
  /** For each draw from the sequence to the outputs, without statistics, of the fastest block. */
  readonly nanoseconds: number
  readonly words: string
}

const aim = 1e-3

export function samplingGain(view: 'house' | 'bank'): Gain {
  const { sample, companies } = simulationOf(view)
  /** The error relative to the mean, as the draws of some seeds have it: one seed's error is itself an estimate. */
  const errorOf = (method: DrawMethod, draws: number): number => {
    const squares = [1, 2, 3, 4, 5].map((seed) => {
      const options = { method, seed, draws }
      const sampler = new Sampler(sample, options)
      const totals = new SampleTotals(sample, options)
      for (let job = 0; job < jobCount(draws); job += 1) totals.add(sampler.run(job))
      // The sector stands last.
      const { mean } = totals.summary().outputs.at(-1)!
      return (mean.error / mean.value) ** 2
    })
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length)
  }
  // Powers of two, and between two of them by the slope of the error.
  let draws = 64
  let [before, error] = [Infinity, errorOf('sobol', draws)]
  while (error > aim) {
    draws *= 2
    ;[before, error] = [error, errorOf('sobol', draws)]
  }
  const sobol = Number.isFinite(before) ? Math.round((draws / 2) * 2 ** (Math.log(before / aim) / Math.log(before / error))) : draws
  const reference = 65_536
  const random = Math.round(reference * (errorOf('philox', reference) / aim) ** 2)

  const kernel = sampleKernel(sample)
  const scrambled = new Draws({ method: 'sobol', seed: 1, dimensions: sample.drawn.length }).scrambled(0)
  let best = Infinity
  for (let block = 0; block < 1000; block += 1) {
    const start = performance.now()
    kernel.drawSobol(scrambled, block * kernel.lanes, kernel.lanes)
    kernel.run(kernel.lanes)
    best = Math.min(best, ((performance.now() - start) * 1e6) / kernel.lanes)
  }
  const nanoseconds = Number(best.toFixed(1))
  const gain = Number((random / sobol).toFixed(1))
  const words =
    `the ${view}'s view with its own distributions: ${companies.length} companies, ${sample.drawn.length} uniforms, ${nanoseconds} ns a draw from the sequence to the values;\n` +
    `  0.1 % standard error of the sector's mean takes ${sobol} points of the sequence or ${random} pseudo-random draws: ${gain} × (target: at least 30)`
  return { sobol, random, gain, nanoseconds, words }
}
