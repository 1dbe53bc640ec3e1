// Peak memory of a simulation by the number of draws, each in a process of its own: `node bench/simulate-memory.ts [DRAWS …]`; default 10⁶ and 10⁸.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(import.meta.url)
const [mode, given] = process.argv.slice(2)

if (mode === 'one') {
  const { runSimulation } = await import('../src/desk/simulation/run-simulation.ts')
  const { simulationPlan, valueCompany } = await import('../src/research/index.ts')
  const { broker, companies, shippedFacts } = await import('../test/shipped-facts.ts')
  const plan = simulationPlan(
    companies
      .filter(({ ticker }) => broker.universe.includes(ticker))
      .map((company) => valueCompany(company, broker, shippedFacts, '2025-11-24')),
  )
  const start = performance.now()
  const { draws, sector } = await runSimulation(plan, { method: 'sobol', seed: 1, draws: Number(given), workers: 2, explainedDraws: 0 })
  const seconds = (performance.now() - start) / 1000
  // maxRSS is in kilobytes on every system that Node runs on.
  console.log(JSON.stringify({ draws, seconds, megabytes: process.resourceUsage().maxRSS / 1024, mean: sector.mean }))
} else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000000', '100000000']
  const peaks = sizes.map((size) => {
    const { stdout, stderr } = spawnSync(process.execPath, [here, 'one', size], { encoding: 'utf8' })
    if (stdout === '') throw new Error(stderr)
    process.stdout.write(stdout)
    return (JSON.parse(stdout) as { readonly megabytes: number }).megabytes
  })
  console.log(`peak of the last over the first: ${(peaks.at(-1)! / peaks[0]!).toFixed(3)}`)
}
