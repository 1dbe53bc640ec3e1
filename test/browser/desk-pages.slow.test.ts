// Inbox, evidence, note and time in Chromium: accessible in both themes, on a phone, and calm when something goes wrong.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'
import { openPage, settled, violations } from './open-page.ts'
import { differenceFrom } from './same-picture.ts'
import { serveWorkbench, type Served } from './serve-workbench.ts'

const day = '2025-11-24'
let browser: Browser
let served: Served
let document: string
let proposal: string
/** The article that the main job has read. */
let article: string

async function post<Result>(name: string, input: unknown): Promise<Result> {
  const response = await fetch(`${served.address}/api/v1/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  return ((await response.json()) as { result: Result }).result
}

beforeAll(async () => {
  ;[browser, served] = await Promise.all([openBrowser(), serveWorkbench()])
  // Against what the ledger knows: it stays a proposal.
  const text = 'Cipher Mining said it had signed 1680 megawatts of critical IT load with Fluidstack at Barber Lake in September 2025.\n'
  const ingested = await post<{ documents: { hash: string }[] }>('ingest', {
    files: [{ name: 'claim.txt', text, published: '2025-11-26', title: 'A claim', publisher: 'Example Wire' }],
  })
  document = ingested.documents[0]!.hash
  const { proposals } = await post<{ proposals: { id: string }[] }>('proposals', { document })
  proposal = proposals[0]!.id
  const { documents } = await post<{ documents: { hash: string; publisher: string }[] }>('documents', { text: true })
  article = documents.find((one) => one.publisher === 'Uprate')!.hash
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await served?.stop()
})

describe('every page of these', () => {
  const pages: readonly (readonly [name: string, path: () => string])[] = [
    ['inbox', () => '/inbox?a=1'],
    ['inbox, a document', () => `/inbox?open=${document}`],
    ['evidence of a target', () => `/evidence/CIFR/target?asOf=${day}`],
    ['evidence of a sum', () => `/evidence/sector/contractedMw?asOf=${day}`],
    ['evidence, a document', () => `/evidence/document/${document}?a=1`],
    ['evidence beside the sector', () => `/?asOf=${day}&evidence=CIFR/rating`],
    ['note', () => `/note?asOf=${day}`],
    ['time', () => `/time?asOf=${day}&since=2025-11-05`],
    ['time of a company', () => `/time?asOf=${day}&since=2025-11-05&company=CIFR`],
  ]
  for (const [name, path] of pages) {
    for (const [scheme, language] of [
      ['light', 'en'],
      ['dark', 'de'],
    ] as const) {
      test(`passes the accessibility checker: ${name} (${scheme}, ${language})`, async () => {
        const { page, context, faults } = await openPage(browser, served.address, `${path()}&language=${language}`, { scheme })
        await settled(page)
        await page.evaluate("for (const part of document.querySelectorAll('main details')) part.open = true")
        await settled(page)
        expect(await violations(page)).toEqual([])
        expect(faults).toEqual([])
        await context.close()
      }, 90_000)
    }
    test(`fits a phone: ${name}`, async () => {
      const { page, context, faults } = await openPage(browser, served.address, path(), { width: 390, height: 844 })
      await settled(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      expect(faults).toEqual([])
      await context.close()
    }, 60_000)
  }
})

describe('the evidence', () => {
  test('leads from the value to the formula, to a fact, to its marked words, with the hash', async () => {
    const { page, context } = await openPage(browser, served.address, `/evidence/CIFR/expectedMw?asOf=${day}`)
    await settled(page)
    const explained = (await served.command('value', '--as-of', day)) as { rows: { ticker: string; expectedMw?: number }[] }
    const expected = explained.rows.find((row) => row.ticker === 'CIFR')!.expectedMw!
    expect(await page.locator('.key-figure').innerText()).toMatch(new RegExp(`^${Math.round(expected)}`))
    await page.evaluate("for (const part of document.querySelectorAll('.chain details')) part.open = true")
    await page.locator('.chain details[data-fact] summary').first().click()
    await page.locator('.fact-words code').first().waitFor()
    expect(await page.locator('.fact-words code').first().innerText()).toMatch(/^[0-9a-f]{64}$/)
    expect(await page.locator('.fact-words mark').count()).toBeGreaterThan(0)
    await context.close()
  }, 60_000)

  test('says what is wrong and what next: no such figure, fact, document', async () => {
    const { page, context } = await openPage(browser, served.address, '/evidence/CIFR/nonsense')
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/There is no such figure[\s\S]*Follow a figure/)
    await page.goto(`${served.address}/evidence/fact/${'0'.repeat(64)}`)
    await settled(page)
    expect(await page.locator('main').innerText()).toMatch(/does not stand in the ledger[\s\S]*inbox/)
    await page.goto(`${served.address}/evidence/document/${'0'.repeat(64)}`)
    await settled(page)
    expect(await page.locator('main .notice').innerText()).toMatch(/What would be right/)
    await context.close()
  }, 60_000)
})

describe('the inbox', () => {
  test('shows a document with scripts as its text, and runs none of them', async () => {
    const { page, context, faults } = await openPage(browser, served.address, `/inbox?asOf=${day}`)
    await settled(page)
    const hostile =
      'Cipher Mining <script>document.title = "taken"</script><img src="https://evil.example/x.png" onerror="document.title = 1"> held cash of $1.2 billion on September 30, 2025.\n'
    await page.locator('.bring-in textarea').fill(hostile)
    await page.locator('.bring-in button[type=submit]').click()
    await page.locator('.review .marked-text').waitFor()
    await settled(page)
    expect(await page.locator('.review .marked-text').innerText()).toContain('<script>document.title = "taken"</script>')
    expect(await page.locator('.review script, .review img').count()).toBe(0)
    expect(await page.title()).not.toBe('taken')
    expect(faults).toEqual([])
    await context.close()
  }, 60_000)

  test('refuses a drop of 50 MB in words before anything is sent', async () => {
    const { page, context, faults } = await openPage(browser, served.address, '/inbox')
    await settled(page)
    const sent: string[] = []
    page.on('request', (one) => one.method() === 'POST' && sent.push(one.url()))
    const data = await page.evaluateHandle(
      "(() => { const data = new DataTransfer(); data.items.add(new File([new Uint8Array(50_000_000)], 'annual report.pdf')); return data })()",
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: data })
    await page.locator('.bring-in [role=alert]').waitFor()
    expect(await page.locator('.bring-in [role=alert]').innerText()).toMatch(
      /annual report\.pdf has 50 MB; up to 18 MB are taken\. Nothing was sent/,
    )
    expect([sent, faults]).toEqual([[], []])
    await context.close()
  }, 60_000)

  test('keeps what was typed when the server is lost in the middle, and keeps it on when the server is back', async () => {
    const { page, context } = await openPage(browser, served.address, `/inbox?open=${document}`)
    await settled(page)
    await page.locator('[data-rows]').focus()
    await page.keyboard.press('a')
    await page.locator('.keep-line input').fill('Ada Byron')
    await context.route('**/api/**', (route) => route.abort())
    await context.route('**/openapi.json', (route) => route.abort())
    await page.keyboard.press('Control+Enter')
    await page.getByText('Your decisions and your text are still here').waitFor()
    expect(await page.locator('.row[data-choice=accept]').count()).toBe(1)
    await context.unrouteAll()
    await page.reload()
    await settled(page)
    expect(await page.locator('.row[data-choice=accept]').count()).toBe(1)
    await context.close()
  }, 60_000)

  test('the second of two persons sees what the first decided before anything is replaced', async () => {
    const { page, context } = await openPage(browser, served.address, `/inbox?open=${document}`)
    await settled(page)
    await page.locator('[data-rows]').focus()
    await page.keyboard.press('a')
    await page.locator('.keep-line input').fill('Bob')
    await post('decide', { what: proposal, action: 'reject', by: 'Ada', reason: 'a slip of a digit' })
    await page.keyboard.press('Control+Enter')
    await page.locator('.row-detail [role=alert]').waitFor()
    expect(await page.locator('.row-detail [role=alert]').innerText()).toMatch(/Meanwhile Ada has rejected this: a slip of a digit/)
    await page.getByRole('button', { name: 'Replace it by mine' }).click()
    await page.locator('.keep-line input').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('One decision kept.').waitFor()
    const { decisions } = (await served.command('decisions')) as { decisions: { action: string; by: string }[] }
    expect(decisions.map((one) => `${one.by} ${one.action}`).slice(-2)).toEqual(['Ada reject', 'Bob accept'])
    await context.close()
  }, 60_000)
})

describe('the note', () => {
  test('asks nothing of anybody, runs no script, and its files are those of the command line', async () => {
    const { page, context, faults } = await openPage(browser, served.address, `/note?asOf=${day}&part=morning`)
    await page.frameLocator('iframe.note-frame').locator('h1').waitFor({ timeout: 30_000 })
    expect(await page.locator('iframe.note-frame').getAttribute('sandbox')).toBe('allow-same-origin')
    const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Markdown' }).click()])
    const typed = (await served.command('note', '--kind', 'morning', '--as-of', day)) as { markdown: string }
    const chunks: Buffer[] = []
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString()).toBe(typed.markdown)
    expect(faults).toEqual([])
    await context.close()
  }, 90_000)
})

describe('screens as they were looked at', () => {
  const screens = [
    ['inbox-light-en', () => `/inbox?open=${article}&asOf=${day}`, { scheme: 'light' }],
    ['evidence-dark-de', () => `/evidence/CIFR/target?asOf=${day}&language=de`, { scheme: 'dark' }],
    ['note-light-de', () => `/note?asOf=${day}&language=de`, { scheme: 'light' }],
    ['time-dark-en-phone', () => `/time?asOf=${day}&since=2025-11-05`, { scheme: 'dark', width: 390, height: 844 }],
  ] as const
  for (const [name, path, screen] of screens) {
    test(`${name}`, async () => {
      const { page, context } = await openPage(browser, served.address, path(), screen)
      await settled(page)
      if (name.startsWith('note')) await page.frameLocator('iframe.note-frame').locator('h1').waitFor({ timeout: 30_000 })
      const picture = await page.screenshot({ scale: 'css' })
      expect(await differenceFrom(name, picture, browser)).toBeLessThan(0.05)
      await context.close()
    }, 60_000)
  }
})
