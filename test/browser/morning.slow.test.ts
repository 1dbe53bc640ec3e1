// The whole morning, as a person has it: an article comes in and is confirmed, Cipher's bridge, bitcoin at 70,000, the note in German, and from a figure of it to its words.
import { existsSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { openPage, settled, tabTo } from './open-page.ts'
import { serveWorkbench, type Served } from './serve-workbench.ts'

const seed = new URL('../../../shared/seed/article.de.txt', import.meta.url)
const shipped = new URL('../../data/articles/jpmorgan-sector.de.txt', import.meta.url)
const hasSeed = existsSync(seed)
if (!hasSeed) process.stderr.write('the seed article is not there: the morning is spent on the shipped one\n')
const article = readFileSync(hasSeed ? seed : shipped, 'utf8')
const day = '2025-11-24'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

/** A ledger of its own for each morning. */
async function withServer(work: (served: Served) => Promise<void>): Promise<void> {
  const served = await serveWorkbench({ fresh: true })
  try {
    await work(served)
  } finally {
    await served.stop()
  }
}

const words = {
  en: { read: 'Read with these details', keep: /^Keep document/, kept: /Kept: \d+ facts entered/, neutral: 'Neutral', target: '$18' },
  de: {
    read: 'Mit diesen Angaben lesen',
    keep: /^Dokument .*aufnehmen/,
    kept: /Aufgenommen: \d+ Fakten eingetreten/,
    neutral: 'Neutral',
    target: '18\u00A0$',
  },
} as const

/** Drops a file as the desktop does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}, { type: 'text/plain' })); return data })()`,
  )
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  await page.dispatchEvent('body', 'drop', { dataTransfer: data })
}

/** Confirms what was read, decision by decision, then keeps the document. */
async function confirm(page: Page, language: 'en' | 'de'): Promise<void> {
  await page.locator('input[type=date]').fill(day)
  await page.getByRole('button', { name: words[language].read }).click()
  await page.locator('.rows [role=option]').first().waitFor()
  await settled(page)
  const rows = await page.locator('.rows [role=option]').first().getAttribute('aria-setsize')
  expect(Number(rows)).toBe(23)
  // The words are text of the document, marked where they stand.
  expect(await page.locator('.review mark').count()).toBeGreaterThanOrEqual(20)
  await page.locator('[data-rows]').focus()
  await page.keyboard.press('a')
  await page.keyboard.press('r')
  await page.keyboard.press('u')
  await page.locator('.keep-line input').fill('Ada Byron')
  await page.getByRole('button', { name: words[language].keep }).click()
  await page.waitForURL(/open=[0-9a-f]{64}/)
  expect(await page.getByText(words[language].kept).count()).toBe(1)
}

async function seeBridge(page: Page, address: string, language: 'en' | 'de'): Promise<void> {
  await page.goto(`${address}/company/CIFR?asOf=${day}&since=2025-11-05&language=${language}`)
  await settled(page)
  const bridge = page.locator('#bridge')
  expect(await bridge.locator('tbody tr').count()).toBeGreaterThan(3)
  expect(await bridge.locator('.chart svg').count()).toBe(1)
  expect(await bridge.innerText()).toContain('Barber Lake')
}

async function moveBitcoin(page: Page, address: string, language: 'en' | 'de'): Promise<void> {
  await page.goto(`${address}/what-if?asOf=${day}&language=${language}`)
  await settled(page)
  const cell = () => page.locator('tr[data-ticker="MARA"] [data-column="now"]').innerText()
  const before = await cell()
  const field = page.locator('[data-input="view.bitcoin_price"] input[type="text"]')
  await field.fill(language === 'de' ? '70.000' : '70,000')
  await field.press('Enter')
  await page.waitForURL(/set=view\.bitcoin_price:70000/)
  await settled(page)
  expect(await cell()).not.toBe(before)
}

async function publishAndFollow(page: Page, address: string, language: 'en' | 'de'): Promise<void> {
  await page.goto(`${address}/note?asOf=${day}&language=${language}`)
  const german = page.getByRole('button', { name: language === 'de' ? 'Deutsch' : 'German', exact: true })
  await german.first().click()
  const note = page.frameLocator('iframe.note-frame')
  await note.locator('h1').waitFor({ timeout: 30_000 })
  await page.locator('.publish input').fill('Ada Byron')
  await page.locator('.publish button[type=submit]').click()
  await page.locator('.publish [role=group] button.primary:focus').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/open=[0-9a-f]{64}/, { timeout: 60_000 })
  await page.locator('tr[data-open]').first().waitFor()
  expect(await page.locator('tr[data-open]').count()).toBe(6)
  expect(await note.locator('html').getAttribute('lang')).toBe('de')
  await note.locator('a.figure[data-figure="CIFR/call/target"]').first().click()
  const drawer = page.locator('dialog.drawer')
  await drawer.locator('.key-figure').waitFor()
  expect(await drawer.locator('.key-figure').innerText()).toBe(words[language].target)
  // Other documents say the same: the article among them, down to its marked words.
  await drawer.locator('li', { hasText: '18 US' }).getByRole('link').click()
  await drawer.locator('mark[data-chosen]').waitFor()
  expect(await drawer.locator('mark[data-chosen]').innerText()).toMatch(/18 US.Dollar/)
  expect(await drawer.locator('code').first().innerText()).toMatch(/^[0-9a-f]{64}$/)
  await page.keyboard.press('Escape')
  await drawer.waitFor({ state: 'detached' })
}

for (const [language, screen] of [
  ['de', { width: 1440, height: 900 }],
  ['en', { width: 390, height: 844 }],
] as const) {
  test(`the whole morning in ${language} at ${screen.width} pixels`, async () => {
    await withServer(async ({ address, command }) => {
      const { page, context, faults } = await openPage(browser, address, `/inbox?asOf=${day}&language=${language}`, screen)
      await settled(page)
      await drop(page, 'article.de.txt', article)
      await page.locator('[data-needs-day]').waitFor()
      await confirm(page, language)
      await seeBridge(page, address, language)
      await moveBitcoin(page, address, language)
      await publishAndFollow(page, address, language)
      const published = (await command('publications')) as { publications: { by: string; files: unknown[] }[] }
      expect(published.publications).toMatchObject([{ by: 'Ada Byron' }])
      const decided = (await command('decisions')) as { decisions: { action: string; by: string }[] }
      expect(decided.decisions).toMatchObject([{ action: 'accept', by: 'Ada Byron' }])
      expect(faults).toEqual([])
      await context.close()
    })
  }, 240_000)
}

test('the whole morning without a mouse', async () => {
  await withServer(async ({ address }) => {
    const { page, context, faults } = await openPage(browser, address, `/?asOf=${day}`)
    await settled(page)
    const keys = async (...pressed: readonly string[]) => {
      for (const key of pressed) await page.keyboard.press(key)
    }
    await keys('g', 'i')
    await page.waitForURL(/\/inbox/)
    await settled(page)
    await tabTo(page, '.bring-in textarea')
    await page.keyboard.insertText(article)
    await keys('Tab', 'Enter')
    await page.locator('[data-needs-day]').waitFor()
    await page.locator('input[type=date]:focus').waitFor()
    await page.keyboard.type('11242025')
    await tabTo(page, '.details button[type=submit]')
    await keys('Enter')
    await page.locator('[data-needs-day]').waitFor({ state: 'detached' })
    await page.locator('[data-rows]:focus').waitFor()
    await settled(page)
    await keys('j', 'j', 'a', 'r', 'u', 'c')
    expect(await page.evaluate("document.activeElement.closest('.correct-fields label')?.innerText")).toMatch(/^(?:Value|Before)/)
    await keys('Escape')
    expect(await page.evaluate("document.activeElement.matches('[data-rows]')")).toBe(true)
    await keys('Control+Enter')
    // Nobody is named yet: the field asks, and the words say why.
    expect(await page.evaluate("document.activeElement.matches('.keep-line input')")).toBe(true)
    await page.keyboard.type('Ada Byron')
    await keys('Control+Enter')
    await page.waitForURL(/open=[0-9a-f]{64}/)
    await settled(page)
    await keys('Control+k')
    await page.locator('dialog[open] input:focus').waitFor()
    await page.keyboard.type('cipher')
    await keys('Enter')
    await page.waitForURL(/\/company\/CIFR/)
    await settled(page)
    expect(await page.locator('#bridge').count()).toBe(1)
    await keys('g', 'w')
    await page.waitForURL(/\/what-if/)
    await settled(page)
    await tabTo(page, '[data-input="view.bitcoin_price"] input[type="text"]')
    await keys('Control+a')
    await page.keyboard.type('70000')
    await keys('Enter')
    await page.waitForURL(/set=view\.bitcoin_price:70000/)
    await page.locator('main').focus()
    await keys('g', 'n')
    await page.waitForURL(/\/note/)
    await page.frameLocator('iframe.note-frame').locator('h1').waitFor({ timeout: 30_000 })
    await tabTo(page, '.note-tools [aria-label="Language of the note"] button:last-child')
    await keys('Enter')
    await page.waitForURL(/filter=de/)
    await page.locator('.publish input').focus()
    await tabTo(page, '.publish button[type=submit]')
    await keys('Enter')
    await page.locator('.publish [role=group] button.primary:focus').waitFor()
    await keys('Enter')
    await page.waitForURL(/open=[0-9a-f]{64}/, { timeout: 60_000 })
    await page.frameLocator('iframe.note-frame').locator('h1').waitFor()
    await tabTo(page, 'iframe')
    await keys('Tab', 'Enter')
    await page.locator('dialog.drawer .key-figure').waitFor()
    expect(await page.locator('dialog.drawer .chain, dialog.drawer mark').count()).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await context.close()
  })
}, 240_000)
