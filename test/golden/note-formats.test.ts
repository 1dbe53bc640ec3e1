// One note in three formats: the same figures everywhere, each held; HTML without a request, PDF tagged and the same bytes again; hostile text lands as text.
import fc from 'fast-check'
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { checkText, noteWriter, printed } from '../../src/desk/write-note.ts'
import type { ResearchDesk } from '../../src/desk/research-desk.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import { checkHtml, checkNote } from '../../src/notes/index.ts'
import { valueCompany } from '../../src/research/index.ts'
import { companies, company, fact, house } from '../shipped-facts.ts'
import { all } from '../how-many.ts'
import { desk, note, page } from './note-desk.ts'

function nodes(html: string): readonly Tree.Element[] {
  const found: Tree.Element[] = []
  const visit = (node: Tree.Node) => {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

const attribute = (element: Tree.Element, name: string) => element.attrs.find((one) => one.name === name)?.value
const textOf = (node: Tree.Node): string =>
  node.nodeName === '#text' ? (node as Tree.TextNode).value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** Without spaces, hyphens and places to break: a line of a page may end anywhere. */
const bare = (text: string) => text.replaceAll(/[\s\u200B\u00AD\u2010\u2011-]/g, '')

async function pdfText(bytes: Uint8Array): Promise<{ readonly text: string; readonly pages: number }> {
  const { text, totalPages } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })
  return { text: bare(text), pages: totalPages }
}

test('HTML carries the figures of the note, in order, each with a way to where it comes from', async () => {
  for (const [kind, ticker, languages] of [
    ['company', 'CIFR', ['en', 'de']],
    ['morning', undefined, ['de']],
  ] as const) {
    const proved = await note(kind, ticker)
    for (const language of languages) {
      const html = await page(language, kind, ticker)
      const elements = nodes(html)
      const figures = elements.filter((element) => attribute(element, 'data-figure') !== undefined)
      expect(figures.map((element) => textOf(element))).toEqual(proved[language].figures.map(({ text }) => text))
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const targets = elements.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? '') : []))
      const inside = targets.filter((href) => href.startsWith('#'))
      if (kind === 'company') expect(inside.length).toBeGreaterThan(200)
      const places = new Set(ids)
      if (kind === 'company') expect(inside.filter((href) => !places.has(href.slice(1)))).toEqual([])
      const numbers = figures.filter((element) => /\b(?:figure|number)\b/.test(attribute(element, 'class') ?? ''))
      expect(numbers.filter((element) => !attribute(element, 'title')?.includes('; ')).map(textOf)).toEqual([])
    }
  }
})

test('HTML asks for nothing, runs nothing, and its headings are in order', async () => {
  const html = await page('de', 'company', 'CIFR')
  const elements = nodes(html)
  expect(elements.filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'base', 'form'].includes(tagName))).toEqual([])
  expect(elements.flatMap((element) => attribute(element, 'src') ?? [])).toEqual([])
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
  expect(html).not.toMatch(/url\((?!#)|@import/)
  const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
  expect(levels[0]).toBe(1)
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 1)).toBeLessThanOrEqual(1)
  const tables = elements.filter(({ tagName }) => tagName === 'table')
  expect(tables.length).toBeGreaterThan(8)
  for (const table of tables) expect(scopes(table)).toContain('col')
  expect(elements.filter(({ tagName }) => tagName === 'svg').length).toBe(7)
})

/** What the heads of a table are heads of. */
function scopes(table: Tree.Element): readonly string[] {
  const heads: string[] = []
  const visit = (node: Tree.Node) => {
    if ('tagName' in node && node.tagName === 'th') heads.push(attribute(node, 'scope') ?? '')
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(table)
  return heads
}

test('a page with edited words holds; with one digit changed, a word of a figure or a drawing changed, it is refused at its place', async () => {
  const proved = await note('company', 'CIFR')
  for (const language of ['en', 'de'] as const) {
    const html = await page(language, 'company', 'CIFR')
    if (all) expect(await checkText(proved, language, html)).toEqual([])
    const edited = html.replace(/<h2>[^<]*<\/h2>/, '<h2>Something else</h2>')
    expect(edited).not.toBe(html)
    expect(await checkText(proved, language, edited)).toEqual([])
  }
  const html = await page('en', 'company', 'CIFR')
  const target = html.indexOf('>$11<')
  const line = html.slice(0, target).split('\n').length
  const [fault] = await checkText(proved, 'en', `${html.slice(0, target)}>$12<${html.slice(target + 5)}`)
  expect(fault).toMatchObject({ line, what: '"$12" stands where "$11" belongs (CIFR/target)' })
  expect((await checkText(proved, 'en', html.replace('>$9.3bn<', '>$9.3m<')))[0]?.what).toContain('"$9.3m" stands where "$9.3bn" belongs')
  const drawn = html.replace(/(<svg[\s\S]*?) d="M(\d)/, '$1 d="M9$2')
  expect(drawn).not.toBe(html)
  expect(await checkText(proved, 'en', drawn)).toHaveLength(1)
  expect(await checkText(proved, 'de', html)).toHaveLength(1)
})

test('no digit in the text of a page can be changed unnoticed', async () => {
  const html = await page('de', 'morning')
  const body = html.indexOf('<main>')
  const digits = [...html.matchAll(/(?<=>[^<]*)\d(?=[^<]*<)/g)].map(({ index }) => index).filter((index) => index > body)
  expect(digits.length).toBeGreaterThan(300)
  fc.assert(
    fc.property(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const index = digits[at]!
      const changed = html.slice(0, index) + String((Number(html[index]) + by) % 10) + html.slice(index + 1)
      expect(checkHtml(changed, html), html.slice(index - 30, index + 30)).toHaveLength(1)
    }),
    { numRuns: 8, seed: 5 },
  )
})

test('a company note in Markdown in which one digit was changed is refused with its line, in either language', async () => {
  const proved = await note('company', 'CIFR')
  for (const own of [proved.en, proved.de]) {
    const digits = [...own.markdown.matchAll(/\d/g)].map(({ index }) => index)
    expect(digits.length).toBeGreaterThan(1000)
    fc.assert(
      fc.property(fc.nat(digits.length - 1), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const index = digits[at]!
        const { markdown } = own
        const changed = markdown.slice(0, index) + String((Number(markdown[index]) + by) % 10) + markdown.slice(index + 1)
        expect(checkNote(own, proved.data, changed).at(-1)?.line, markdown.slice(index - 20, index + 20)).toBe(
          markdown.slice(0, index).split('\n').length,
        )
      }),
      { numRuns: 10, seed: 3 },
    )
  }
})

test('PDF has every figure of the note, is tagged, titled and dated by the note, and the same bytes again', async () => {
  const proved = await note('company', 'CIFR')
  for (const language of all ? (['en', 'de'] as const) : (['de'] as const)) {
    const bytes = (await printed(proved, language, 'pdf')) as Uint8Array
    expect(Buffer.from((await printed(proved, language, 'pdf')) as Uint8Array).equals(Buffer.from(bytes))).toBe(true)
    const raw = Buffer.from(bytes).toString('latin1')
    expect(raw.startsWith('%PDF-1.7')).toBe(true)
    expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(raw).toContain(`/Lang (${language})`)
    expect(raw).toContain('D:20251124')
    const { text } = await pdfText(bytes)
    for (const figure of proved[language].figures) {
      if (figure.form === 'address') continue
      expect(text, figure.address).toContain(bare(figure.text))
    }
  }
})

/** What some companies lack for a value, made up: then all thirteen stand in the table. */
function completed(facts: readonly KeptFact[]): readonly KeptFact[] {
  const made = companies.flatMap(({ ticker }, index) =>
    valueCompany(company(ticker), house, facts, '2025-11-24').valued
      ? []
      : [
          fact(`b${index}1`, '2025-11-20', { subject: ticker, attribute: 'shares_outstanding', value: 250e6, unit: 'share' }),
          fact(`b${index}2`, '2025-11-20', { subject: ticker, attribute: 'cash', value: 600e6, unit: 'USD' }),
          fact(`b${index}3`, '2025-11-20', { subject: ticker, attribute: 'hashrate', value: 20, unit: 'EH/s' }),
        ],
  )
  return [...facts, ...made]
}

test('the morning note is one page, of seven companies and of thirteen', async () => {
  const own = await desk('2025-11-24')
  const thirteen = noteWriter({ ...own, facts: completed(own.facts) }, {}).write('morning')
  expect(thirteen.data.companies.length).toBe(13)
  for (const proved of all ? [await note('morning'), thirteen] : [thirteen]) {
    // German is the longer one.
    for (const language of all ? (['en', 'de'] as const) : (['de'] as const)) {
      expect((await pdfText((await printed(proved, language, 'pdf')) as Uint8Array)).pages).toBe(1)
    }
  }
})

test('hostile text in facts lands as text in every format', async () => {
  const evil = `<script>alert(1)</script> =HYPERLINK("x";"y") +cmd|calc #set page(fill: red) "]} $x$ \u202Eevil\u202C ${'W'.repeat(300)} العربية 中文`
  const own = await desk('2025-11-24')
  const hostile: ResearchDesk = {
    ...own,
    view: { ...own.view, universe: ['CIFR', 'CLSK', 'IREN', 'RIOT'] },
    facts: own.facts.map((kept) => ({
      ...kept,
      fact: {
        ...kept.fact,
        ...(kept.fact.counterparty !== undefined && kept.fact.subject === 'CIFR' && { counterparty: `${kept.fact.counterparty} ${evil}` }),
        ...(kept.fact.attribute === 'rating' && kept.fact.subject === 'CIFR' && { value: evil }),
        quote: `${kept.fact.quote} ${evil}`,
      },
      document: { ...kept.document, title: evil, publisher: evil, url: 'javascript:alert(1)' },
    })),
  }
  const proved = noteWriter(hostile, {}).write('company', 'CIFR')
  const html = (await printed(proved, 'de', 'html')) as string
  const elements = nodes(html)
  expect(elements.some(({ tagName }) => tagName === 'script')).toBe(false)
  expect(elements.some((element) => attribute(element, 'href')?.startsWith('javascript'))).toBe(false)
  expect(textOf(parse(html))).toContain('<script>alert(1)</script> =HYPERLINK("x";"y") +cmd|calc')
  expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/)
  expect(await checkText(proved, 'de', html)).toEqual([])
  expect(proved.de.markdown).toContain('\\<script\\>alert(1)')
  const { text } = await pdfText((await printed(proved, 'de', 'pdf')) as Uint8Array)
  expect(text).toContain(bare('<script>alert(1)</script> =HYPERLINK("x";"y") +cmd|calc #set page(fill: red) "]} $x$ evil'))
})
