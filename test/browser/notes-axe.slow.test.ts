// Notes in HTML in a real browser: accessible, without a request, and no wider than a phone, in light and dark.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { noteWriter, printed, type NoteKind } from '../../src/desk/write-note.ts'
import { desk } from '../golden/note-desk.ts'
import { openBrowser } from './open-browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})

afterAll(() => browser.close())

const pages: readonly (readonly [NoteKind, string | undefined, 'en' | 'de'])[] = [
  ['company', 'CIFR', 'en'],
  ['company', 'IREN', 'de'],
  ['company', 'BITF', 'en'],
  ['change', 'CLSK', 'de'],
  ['sector', undefined, 'de'],
  ['morning', undefined, 'en'],
]

for (const [kind, ticker, language] of pages) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`the ${kind} note ${ticker ?? ''} (${language}, ${scheme}) passes the accessibility checker and asks for nothing`, async () => {
      const proved = noteWriter(await desk('2025-11-24'), {}).write(kind, ticker)
      const html = (await printed(proved, language, 'html')) as string
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme: scheme })
      const page = await context.newPage()
      const requests: string[] = []
      const errors: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('pageerror', (error) => errors.push(error.message))
      await page.setContent(html)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      expect(await page.evaluate('document.documentElement.lang')).toBe(language)
      await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
      await page.evaluate(axe)
      const found = (await page.evaluate('axe.run(document)')) as {
        violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
      }
      const told = found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`,
      )
      expect(told).toEqual([])
      expect([requests, errors]).toEqual([[], []])
      await context.close()
    })
  }
}

test('the checker speaks up where a page is at fault', async () => {
  const page = await browser.newPage()
  await page.setContent('<html lang="xx-nonsense"><body><img src="data:,"><table><tr><th></th></tr></table></body></html>')
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document)')) as { violations: { id: string }[] }
  expect(found.violations.map(({ id }) => id)).toEqual(expect.arrayContaining(['html-lang-valid', 'image-alt']))
  await page.close()
})

test('a note prints on A4 and on letter without a cut table', async () => {
  const proved = noteWriter(await desk('2025-11-24'), {}).write('company', 'IREN')
  const page = await browser.newPage()
  await page.setContent((await printed(proved, 'en', 'html')) as string)
  await page.emulateMedia({ media: 'print' })
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format, preferCSSPageSize: false })
    expect(pdf.length).toBeGreaterThan(50_000)
    // 16 mm and 15 mm of margin leave about 680 pixels: nothing may be wider.
    await page.setViewportSize({ width: 680, height: 1000 })
    const wide = await page.evaluate(
      "[...document.querySelectorAll('table')].filter((one) => one.getBoundingClientRect().right > 690).map((one) => one.textContent.slice(0, 60))",
    )
    expect(wide).toEqual([])
  }
})
