// Compares a screenshot with the one kept: the share of pixels that differ visibly. UPDATE_SCREENS=1 keeps the new one; a person looks at it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'

const folder = fileURLToPath(new URL('../golden/screens/', import.meta.url))

/** Runs in the page, which has a decoder. */
const compare = `async ([kept, now]) => {
  const pixels = async (data) => {
    const bitmap = await createImageBitmap(await (await fetch('data:image/png;base64,' + data)).blob())
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')
    context.drawImage(bitmap, 0, 0)
    return { size: bitmap.width + ' ' + bitmap.height, data: context.getImageData(0, 0, bitmap.width, bitmap.height).data }
  }
  const [before, after] = [await pixels(kept), await pixels(now)]
  if (before.size !== after.size) return 1
  let unlike = 0
  for (let at = 0; at < before.data.length; at += 4) {
    const off = [0, 1, 2].reduce((sum, channel) => sum + Math.abs(before.data[at + channel] - after.data[at + channel]), 0)
    if (off > 96) unlike += 1
  }
  return unlike / (before.data.length / 4)
}`

/** From 0 to 1; 1 for pictures of unlike size. Fonts of other machines move edges: a few per cent are no difference in what one sees. */
export async function differenceFrom(name: string, picture: Buffer, browser: Browser): Promise<number> {
  const path = `${folder}${name}.png`
  if (process.env['UPDATE_SCREENS'] === '1' || !existsSync(path)) {
    writeFileSync(path, picture)
    return 0
  }
  const page = await browser.newPage()
  try {
    const pictures = JSON.stringify([readFileSync(path).toString('base64'), picture.toString('base64')])
    return (await page.evaluate(`(${compare})(${pictures})`)) as number
  } finally {
    await page.close()
  }
}
