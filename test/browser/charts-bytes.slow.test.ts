// A chart drawn in Chromium has the bytes of the one drawn on the server, before screens of low and of high density.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { charts, document } from '../../src/charts/every-chart.suite.ts'
import { root } from '../sandbox.ts'
import { openBrowser } from './open-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-charts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: join(root, 'src/charts/every-chart.suite.ts'), formats: ['iife'], name: 'suite', fileName: () => 'charts.js' },
    },
  })
}, 120_000)

test.each([1, 2])('at %i pixels a pixel', async (deviceScaleFactor) => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ deviceScaleFactor })
    await page.addScriptTag({ content: readFileSync(join(folder, 'charts.js'), 'utf8') })
    const drawn = await page.evaluate(() => {
      const here = globalThis as unknown as {
        document: unknown
        suite: { charts: Record<string, (surface: unknown, label: string) => { svg: string }> }
      }
      return Object.fromEntries(
        Object.entries(here.suite.charts).map(([name, draw]) => [
          name,
          draw({ document: here.document, language: 'de', theme: 'dark' }, 'CIFR <b> „x“').svg,
        ]),
      )
    })
    const wanted = Object.entries(charts).map(([name, draw]) => [
      name,
      draw({ document, language: 'de', theme: 'dark' }, 'CIFR <b> „x“').svg,
    ])
    expect(drawn).toEqual(Object.fromEntries(wanted))
  } finally {
    await browser.close()
  }
})
