import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { differenceFrom } from './same-picture.ts'
import { serveWorkbench, type Served } from './serve-workbench.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const day = '2025-11-24'

interface Row {
  readonly ticker: string
  readonly rating: string
  readonly target?: number
  readonly upside?: number
  readonly price?: { readonly value: number }
  readonly contractedMw?: number
  readonly expectedMw?: number
}

let browser: Browser
let served: Served

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveWorkbench()])
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** What went wrong on the way: errors in the console, requests elsewhere. */
  readonly faults: string[]
}

async function open(
  path: string,
  options: { readonly width?: number; readonly height?: number; readonly scheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const { width = 1440, height = 900, scheme = 'light' } = options
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !/^(?:data|blob):/.test(request.url())) faults.push(`elsewhere: ${request.url()}`)
  })
  await page.goto(`${served.address}${path}`)
  return { page, context, faults }
}

/** Until everything that is asked for has come and nothing more is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  let before = ''
  for (let round = 0; round < 40; round += 1) {
    const now = (await page.evaluate('document.body.innerHTML')) as string
    if (now === before && !now.includes('class="room"')) return
    before = now
    await page.waitForTimeout(250)
  }
}

const cell = (page: Page, ticker: string, column: string) =>
  page.locator(`tr[data-ticker="${ticker}"] [data-column="${column}"]`).innerText()
const sign = (text: string) => text.replaceAll('\u2212', '-').replaceAll('\u00A0', ' ')
const percent = (value: number) => `${value > 0 ? '+' : ''}${(value * 100).toFixed(0)}%`.replace(/^[+-]0%/, '0%')
const grouped = (value: number) => value.toFixed(0).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

describe('the sector page', () => {
  test('shows the numbers of the API and of the command line to the last digit shown', async () => {
    const answer = (await (await fetch(`${served.address}/api/v1/value?asOf=${day}`)).json()) as { result: { rows: Row[] } }
    const typed = (await served.command('value', '--as-of', day)) as { rows: Row[] }
    expect(answer.result).toEqual(typed)
    const { page, context, faults } = await open(`/?asOf=${day}`)
    await settled(page)
    const valued = typed.rows.filter((row) => row.target !== undefined)
    expect(valued.length).toBeGreaterThan(5)
    for (const row of valued) {
      expect(await cell(page, row.ticker, 'target')).toMatch(new RegExp(`\\$${row.target}$`))
      expect(await cell(page, row.ticker, 'price')).toBe(`$${row.price!.value.toFixed(2)}`)
      expect(sign(await cell(page, row.ticker, 'upside'))).toBe(percent(row.upside!))
      expect(await cell(page, row.ticker, 'rating')).toMatch(new RegExp(`${row.rating}$`))
      expect(await cell(page, row.ticker, 'signed')).toBe(grouped(row.contractedMw!))
      expect(await cell(page, row.ticker, 'expected')).toBe(grouped(row.expectedMw!))
    }
    // The megawatts in the price are computed in the page: the same as on the command line.
    for (const ticker of ['CIFR', 'IREN']) {
      const implied = (await served.command('imply', ticker, '--as-of', day, '--for', 'expected-mw')) as {
        implied: { solutions: number[] }[]
      }
      expect(await cell(page, ticker, 'inPrice')).toBe(grouped(implied.implied[0]!.solutions[0]!))
    }
    expect(faults).toEqual([])
    await context.close()
  }, 120_000)

  test('is the article of the day at first sight, and each figure leads on', async () => {
    const { page, context } = await open(`/?asOf=${day}`)
    await settled(page)
    const seen = sign(await page.locator('main').innerText())
    for (const words of ['Neutral → Overweight', '$12 → $18', '$28 → $39', 'about 1.7 GW', 'about a third', 'at least 600 MW', '480 MW'])
      expect(seen).toContain(words)
    const figure = page.locator('tr[data-ticker="CIFR"] [data-column="callTarget"] a')
    expect(await figure.getAttribute('href')).toMatch(/^\/evidence\/fact\/[0-9a-f]{64}/)
    await context.close()
  }, 60_000)

  test('keeps sort, filter, columns, day and language in the address; back and undo return', async () => {
    const { page, context } = await open(`/?asOf=${day}`)
    await settled(page)
    await page.getByRole('button', { name: 'Upside' }).click()
    await page.waitForURL(/sort=-upside/)
    const tickers = () => page.locator('table.sector tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-ticker')))
    const sorted = await tickers()
    expect(sorted[0]).toBe('CLSK')
    await page.getByRole('searchbox').fill('riot')
    await page.waitForURL(/find=riot/)
    expect(await tickers()).toEqual(['RIOT'])
    await page.reload()
    await settled(page)
    expect(await tickers()).toEqual(['RIOT'])
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Deutsch' }).click()
    await page.waitForURL(/language=de/)
    expect(await page.locator('h1').innerText()).toBe('Der Sektor am 24. November 2025')
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    await page.goBack()
    expect(await page.locator('h1').innerText()).toBe('The sector, 24 November 2025')
    await page.locator('main').focus()
    await page.keyboard.press('[')
    await page.waitForURL(/asOf=2025-11-23/)
    await page.keyboard.press('u')
    await page.waitForURL(/asOf=2025-11-24/)
    await context.close()
  }, 60_000)
})

describe('the what-if page', () => {
  test('bitcoin at 70,000 gives what the command line gives, in the page and through its slider', async () => {
    const file = `${served.ledger}.scenario.json`
    writeFileSync(file, JSON.stringify({ name: 'bitcoin', set: { 'view.bitcoin_price': 70_000 } }))
    const typed = (await served.command('scenario', file, '--as-of', day)) as {
      companies: { ticker: string; base?: number; scenario?: number }[]
    }
    const { page, context, faults } = await open(`/what-if?asOf=${day}`)
    await settled(page)
    // As a hand does: several values on the way, each with its event.
    await page.evaluate(`{
      const slider = document.querySelector('[data-input="view.bitcoin_price"] input[type="range"]')
      const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set
      for (const value of ['80000', '75000', '70000']) {
        set.call(slider, value)
        slider.dispatchEvent(new Event('input', { bubbles: true }))
      }
    }`)
    await page.waitForURL(/set=view\.bitcoin_price:70000/)
    await settled(page)
    const moved = typed.companies.filter((one) => one.scenario !== undefined)
    expect(moved.length).toBeGreaterThan(5)
    for (const { ticker, base, scenario } of moved) {
      expect(await cell(page, ticker, 'base')).toBe(`$${base!.toFixed(2)}`)
      expect(await cell(page, ticker, 'now')).toBe(`$${scenario!.toFixed(2)}`)
    }
    expect(await page.locator('[data-reading="distribution"]').innerText()).toMatch(/^10 % below \$\d/)
    // A link to this state opens this state.
    const shared = page.url()
    await page.goto('about:blank')
    await page.goto(shared)
    await settled(page)
    expect(await cell(page, 'CIFR', 'now')).toBe(`$${moved.find((one) => one.ticker === 'CIFR')!.scenario!.toFixed(2)}`)
    expect(faults).toEqual([])
    await context.close()
  }, 120_000)

  test('takes typed values, refuses words, resets, and keeps scenarios side by side', async () => {
    const { page, context } = await open(`/what-if?asOf=${day}`)
    await settled(page)
    const field = page.locator('[data-input="view.bitcoin_price"] input[type="text"]')
    await field.fill('plenty')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.press('Enter')
    await field.fill('120,000')
    await field.press('Enter')
    await page.waitForURL(/set=view\.bitcoin_price:120000/)
    await page.getByPlaceholder('Name of the scenario').fill('high')
    await page.getByRole('button', { name: 'Keep to compare' }).click()
    await page.waitForURL(/beside=high/)
    await page.getByRole('button', { name: 'Reset all' }).click()
    await settled(page)
    expect(page.url()).not.toContain('set=')
    expect(await page.getByRole('columnheader', { name: /^high/ }).count()).toBe(1)
    await context.close()
  }, 60_000)
})

test('a what-if becomes a view that every page can be seen through', async () => {
  const { page, context, faults } = await open(`/what-if?asOf=${day}&set=view.bitcoin_price:70000`)
  await settled(page)
  const moved = await cell(page, 'MARA', 'now')
  await page.getByText('Save as a view').first().click()
  await page.getByLabel('Name of the view').fill('bitcoin-70')
  await page.getByLabel('Your name').fill('Ada')
  await page.getByRole('button', { name: 'Save as a view' }).click()
  await page.waitForURL(/view=bitcoin-70/)
  expect(page.url()).not.toContain('set=')
  await page.locator(`tr[data-ticker="MARA"] [data-column="base"]`, { hasText: moved }).waitFor()
  const typed = (await served.command('value', '--as-of', day, '--view', 'bitcoin-70')) as { rows: { ticker: string; perShare?: number }[] }
  expect(moved).toBe(`$${typed.rows.find((row) => row.ticker === 'MARA')!.perShare!.toFixed(2)}`)
  expect(faults).toEqual([])
  await context.close()
}, 120_000)

describe('every page of these', () => {
  const pages = [
    `/?asOf=${day}`,
    `/company/CIFR?asOf=${day}`,
    `/company/BITF?asOf=${day}`,
    `/what-if?asOf=${day}&set=view.bitcoin_price:70000`,
  ]
  for (const path of pages) {
    for (const [scheme, language] of [
      ['light', 'en'],
      ['dark', 'de'],
    ] as const) {
      test(`passes the accessibility checker: ${path} (${scheme}, ${language})`, async () => {
        const { page, context, faults } = await open(`${path}&language=${language}`, { scheme })
        await settled(page)
        await page.evaluate("for (const part of document.querySelectorAll('main details')) part.open = true")
        await page.evaluate(axe)
        const found = (await page.evaluate(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
        )) as {
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[]
        }
        expect(
          found.violations.map(
            ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`,
          ),
        ).toEqual([])
        expect(faults).toEqual([])
        await context.close()
      }, 90_000)
    }
    test(`fits a phone: ${path}`, async () => {
      const { page, context } = await open(path, { width: 390, height: 844 })
      await settled(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      await context.close()
    }, 60_000)
  }
})

describe('the shell', () => {
  test('works by keyboard alone: skip link, palette, help', async () => {
    const { page, context, faults } = await open(`/?asOf=${day}`)
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    // oxlint-disable-next-line vitest/require-awaited-expect-poll -- awaited where it is asked
    const inPage = (script: string) => expect.poll(() => page.evaluate(script), { timeout: 10_000 })
    await page.keyboard.press('Control+k')
    await inPage("document.activeElement.getAttribute('role')").toBe('combobox')
    await page.keyboard.type('cipher')
    await inPage("document.querySelector('[role=option][aria-selected=true]')?.textContent.trim()").toBe('CIFR Cipher Mining')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/company\/CIFR\?asOf=2025-11-24/)
    await settled(page)
    expect(await page.locator('h1').innerText()).toContain('Cipher Mining')
    await page.keyboard.press('?')
    await page.getByRole('dialog').waitFor()
    await page.evaluate(axe)
    const found = (await page.evaluate('axe.run(document)')) as { violations: { id: string }[] }
    expect(found.violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('w')
    await page.waitForURL(/\/what-if/)
    expect(faults).toEqual([])
    await context.close()
  }, 60_000)

  test('says what is wrong and what next: unknown page, company, day before all facts', async () => {
    const { page, context } = await open('/nowhere')
    expect(await page.locator('main').innerText()).toContain('There is no such page.')
    await page.goto(`${served.address}/company/NOPE?asOf=${day}`)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/no company with the ticker "NOPE"[\s\S]*name one of APLD/)
    await page.goto(`${served.address}/?asOf=1999-01-01`)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/1999|missing|no |The ledger holds no facts/)
    await page.goto(`${served.address}/?view=nonsense`)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/no view "nonsense"[\s\S]*house/)
    await context.close()
  }, 60_000)

  test('keeps what is shown when the server is lost, says so, and recovers', async () => {
    const { page, context } = await open(`/?asOf=${day}`)
    await settled(page)
    await context.route('**/api/**', (route) => route.abort())
    await context.route('**/openapi.json', (route) => route.abort())
    await page.locator('main').focus()
    await page.keyboard.press('[')
    await page.getByText('The server does not answer.').first().waitFor({ timeout: 15_000 })
    expect(await page.locator('tr[data-ticker="CIFR"]').count()).toBe(1)
    await context.unrouteAll()
    await page.getByText('The server does not answer.').first().waitFor({ state: 'detached', timeout: 15_000 })
    await context.close()
  }, 60_000)
})

describe('screens as they were looked at', () => {
  const screens = [
    ['sector-light-en', `/?asOf=${day}`, { scheme: 'light' }],
    ['sector-dark-de-phone', `/?asOf=${day}&language=de`, { scheme: 'dark', width: 390, height: 844 }],
    ['company-dark-en', `/company/CIFR?asOf=${day}&since=2025-09-24`, { scheme: 'dark' }],
    ['what-if-light-de', `/what-if?asOf=${day}&set=view.bitcoin_price:70000&language=de`, { scheme: 'light' }],
  ] as const
  for (const [name, path, options] of screens) {
    test(`${name}`, async () => {
      const { page, context } = await open(path, options)
      await settled(page)
      const picture = await page.screenshot({ scale: 'css' })
      expect(await differenceFrom(name, picture, browser)).toBeLessThan(0.05)
      await context.close()
    }, 60_000)
  }
})
