// A page of the workbench as a person has it, with everything that went wrong on the way written down.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface OpenPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors in the console, requests elsewhere. */
  readonly faults: string[]
}

export interface Screen {
  readonly width?: number
  readonly height?: number
  readonly scheme?: 'light' | 'dark'
}

export async function openPage(browser: Browser, address: string, path: string, screen: Screen = {}): Promise<OpenPage> {
  const { width = 1440, height = 900, scheme = 'light' } = screen
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob|about):/.test(request.url())) faults.push(`elsewhere: ${request.url()}`)
  })
  await page.goto(`${address}${path}`)
  return { page, context, faults }
}

/** Until everything that is asked for has come and nothing more is drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  let before = ''
  for (let round = 0; round < 40; round += 1) {
    const now = (await page.evaluate('document.body.innerHTML')) as string
    if (now === before && !/class="room"|aria-busy="true"/.test(now)) return
    before = now
    await page.waitForTimeout(250)
  }
}

/** What the accessibility checker finds on the whole page, frames without scripts left out. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate(
    "axe.run(document, { iframes: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as { violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ''} (${nodes.length})`,
  )
}

/** Presses Tab until the element that fits has the focus, as a person without a mouse does. Throws where it is never reached. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let press = 0; press < most; press += 1) {
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${selector}`)
}
