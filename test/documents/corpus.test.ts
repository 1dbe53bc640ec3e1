// On the annotated corpus, where it is there: no fact-bearing words are lost, and plain text stays as it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDocument, originalSpan } from '../../src/documents/index.ts'

const folder = new URL('../../../shared/corpus/dev/', import.meta.url)
const there = existsSync(folder)

/** Every third document is kept aside for measuring the reader: it is not looked at here. */
const names = there
  ? readdirSync(folder).filter((name) => /^[a-z]\d\d.*\.(?:html|txt)$/.test(name) && Number(name.slice(1, 3)) % 3 !== 0)
  : []
const squeeze = (words: string): string => words.replace(/[\s\u00a0\u2009\u202f]+/g, '')

function quotesOf(name: string): string[] {
  const lines = readFileSync(new URL(name.replace(/\.(?:html|txt)$/, '.gold.jsonl'), folder), 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => (JSON.parse(line) as { quote: string }).quote)
}

test.skipIf(!there)('every quote of a page stands in its text, and leads back to the same words in the source', async () => {
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  for (const name of pages) {
    const bytes = readFileSync(new URL(name, folder))
    const document = await openDocument(bytes, { name })
    const text = squeeze(document.text)
    expect(
      quotesOf(name).filter((quote) => !text.includes(squeeze(quote))),
      name,
    ).toEqual([])
    const source = bytes.toString('utf8')
    const plain = document.blocks.map((block) => ({
      words: squeeze(document.text.slice(block.start, block.end)),
      back: source.slice(...originalSpan(document, [block.start, block.end])),
    }))
    const copied = plain.filter(({ back }) => !/[<&]/.test(back))
    expect(copied.length, name).toBeGreaterThan(0)
    expect(copied.map(({ back }) => squeeze(back))).toEqual(copied.map(({ words }) => words))
  }
})

test.skipIf(!there)('no teaser, notice or navigation of a page stands in its text', async () => {
  const others: Readonly<Record<string, readonly string[]>> = {
    'd29-power-landlords-en.html': ['847 partners', 'Gold $3,310', 'commission-free', 'CoreWeave', 'delayed'],
    'd31-jpm-kursziele-tabelle-de.html': ['213 Partner', 'DAX', 'Rheinmetall', 'Sturz auf 50.000'],
    'd32-core-scientific-nach-abstimmung-de.html': ['Abo', 'Siemens Energy', '39,7 Cent', 'Cookie'],
    'g16-riot-amd-lease-wire-en.html': ['31,057 ETH', '460 Bitcoin', 'Copy link', '8 AM'],
    'g20-mara-year-end-crowded-page-en.html': ['GOLD', '453 bitcoin', '1.5 GW', '717,722', 'Vistra', 'Plans from'],
    'g22-clsk-october-update-ir-en.html': ['657 Bitcoin', 'Upcoming'],
  }
  for (const [name, words] of Object.entries(others)) {
    const { text } = await openDocument(readFileSync(new URL(name, folder)), { name })
    expect(
      words.filter((word) => text.includes(word)),
      name,
    ).toEqual([])
  }
})

test.skipIf(!there)('plain text is the file itself, its blocks in order and every quote inside one of them or beside', async () => {
  const texts = names.filter((name) => name.endsWith('.txt'))
  expect(texts.length).toBeGreaterThan(50)
  for (const name of texts) {
    const url = new URL(name, folder)
    const document = await openDocument(readFileSync(url), { name })
    expect(document.text).toBe(readFileSync(url, 'utf8'))
    let at = 0
    for (const block of document.blocks) {
      expect(document.text.slice(at, block.start).replace(/[\s|•▪*#=_.+:–—-]/g, ''), name).toBe('')
      expect(block.start).toBeGreaterThanOrEqual(at)
      expect(block.end).toBeGreaterThan(block.start)
      at = block.end
    }
  }
})
