// Every chart of the shipped data, as a picture and in words. After a change that is meant: UPDATE_GOLDEN=1 npx vitest run test/golden/charts, then look at the pictures.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import {
  bridgeChart,
  contractsChart,
  distributionChart,
  frontierChart,
  historyChart,
  ladderChart,
  overTimeChart,
  partsChart,
  pricedInChart,
  scatterChart,
  tornadoChart,
  type Chart,
  type ChartSurface,
} from '../../src/charts/index.ts'
import { dataOfCharts, type ChartData } from './chart-data.ts'
import { desk } from './note-desk.ts'

const { document } = parseHTML('<html></html>')

function allCharts(data: ChartData, surface: ChartSurface): Readonly<Record<keyof ChartData, Chart>> {
  return {
    bridge: bridgeChart(data.bridge, surface),
    parts: partsChart(data.parts, surface),
    ladder: ladderChart(data.ladder, surface),
    contracts: contractsChart(data.contracts, surface),
    distribution: distributionChart(data.distribution, surface),
    tornado: tornadoChart(data.tornado, surface),
    frontier: frontierChart(data.frontier, surface),
    history: historyChart(data.history, surface),
    scatter: scatterChart(data.scatter, surface),
    'over-time': overTimeChart(data['over-time'], surface),
    'priced-in': pricedInChart(data['priced-in'], surface),
  }
}

/** The file as it is, after it was renewed if that is asked for. */
function golden(name: string, text: string): string {
  const path = fileURLToPath(new URL(`charts/${name}`, import.meta.url))
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text)
  return existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing: UPDATE_GOLDEN=1 npx vitest run test/golden/charts`
}

const inWords = ({ title, description, table }: Chart) =>
  [`## ${title}`, '', description, '', ...[table.columns, ...table.rows].map((row) => row.join(' | ')), ''].join('\n')

for (const [language, theme] of [
  ['en', 'standalone'],
  ['de', 'print'],
] as const) {
  test(`the charts of 24 November 2025 look as they did (${language}, ${theme})`, async () => {
    const data = dataOfCharts(await desk('2025-11-24'), await desk('2025-11-24', 'jpmorgan-2025-11-24'), 'CIFR', language)
    const charts = allCharts(data, { document, language, theme })
    for (const [name, chart] of Object.entries(charts)) expect(chart.svg).toBe(golden(`${name}.${language}.svg`, chart.svg))
    const words = Object.values(charts).map(inWords).join('\n')
    expect(words).toBe(golden(`in-words.${language}.md`, words))
  })
}
