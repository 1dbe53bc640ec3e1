// A Chromium for tests: the one of the system, or the one inside an npm package, so that a fresh machine needs nothing else.
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = [
  process.env['UPRATE_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/** Close it when done. `UPRATE_CHROMIUM` names another program. */
export async function openBrowser(): Promise<Browser> {
  const found = places.find((place) => place !== undefined && existsSync(place))
  if (found !== undefined) return chromium.launch({ executablePath: found, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args })
}
