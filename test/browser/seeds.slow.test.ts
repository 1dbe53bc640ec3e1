// A seed is a promise in Chromium too: the same bits as in Node.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import { summaryOfSeed } from '../simulation/seeded-sample.ts'
import { root } from '../sandbox.ts'
import { openBrowser } from './open-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'uprate-seeds-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      minify: false,
      lib: { entry: join(root, 'test/simulation/seeded-sample.ts'), formats: ['iife'], name: 'suite', fileName: () => 'seeds.js' },
    },
  })
}, 120_000)

test.each(['sobol', 'philox'] as const)(
  'by %s',
  async (method) => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.addScriptTag({ content: readFileSync(join(folder, 'seeds.js'), 'utf8') })
      const drawn = await page.evaluate((way) => {
        const here = globalThis as unknown as { suite: { summaryOfSeed: (method: string, seed: number) => unknown } }
        return JSON.stringify(here.suite.summaryOfSeed(way, 1))
      }, method)
      expect(drawn).toBe(JSON.stringify(summaryOfSeed(method, 1)))
    } finally {
      await browser.close()
    }
  },
  120_000,
)
