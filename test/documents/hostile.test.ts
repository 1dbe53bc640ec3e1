// Pages and texts that mean ill: nothing breaks, nothing takes for ever, no script reaches the text.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cases } from '../how-many.ts'
import { openDocument, originalSpan, type Document } from '../../src/documents/index.ts'

const open = (text: string): Promise<Document> => openDocument(new TextEncoder().encode(text), { name: 'hostile', published: '2026-01-05' })

/** Places where blocks are empty, overlap or leave the text. */
function faults(document: Document): number {
  let at = 0
  let found = 0
  for (const block of document.blocks) {
    if (block.start < at || block.end <= block.start || block.end > document.text.length) found++
    at = block.end
  }
  return found
}

/** Characters of the text whose way back is not exact. */
function astray(document: Document, html: string): string[] {
  return [...Array(document.text.length).keys()].flatMap((at) => {
    const [start, end] = originalSpan(document, [at, at + 1])
    const character = document.text.charAt(at)
    const inside = start >= 0 && end <= html.length
    const right = /\s/.test(character)
      ? start <= end
      : end - start === 1
        ? html.slice(start, end) === character
        : html[start] === '&' && end > start + 1
    return inside && right ? [] : [`${at} ${character}`]
  })
}

test.each([
  [
    'ten thousand levels of nesting',
    `<html><body>${'<div>'.repeat(10_000)}<p>5 MW</p>${'</div>'.repeat(10_000)}<p>6 MW</p>`,
    '5 MW\n\n6 MW',
  ],
  ['unclosed formatting', `<html><body>${'<b><i>'.repeat(10_000)}5 MW<p>6 MW`, '5 MW\n\n6 MW'],
  ['nested tables', `<html><body>${'<table><tr><td>'.repeat(3000)}5 MW`, '5 MW'],
  ['an attribute of a megabyte', `<html><body><p title="${'<'.repeat(1_000_000)}">5 MW</p>`, '5 MW'],
  [
    'a hundred thousand attributes',
    `<html><body><p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=b`).join(' ')}>5 MW</p>`,
    '5 MW',
  ],
  ['unknown references', `<html><body><p>${'&nonsense;'.repeat(20_000)}</p>`, '&nonsense;'.repeat(20_000)],
  ['unclosed comment', '<html><body><p>5 MW</p><!-- <p>6 MW</p>', '5 MW'],
  [
    'a cell over millions of columns',
    '<html><body><table><tr><td colspan=9999999 rowspan=9999999>5 MW<td>6<tr><td>7<td>8</table>',
    '5 MW\t6\n7\t8',
  ],
])('%s', async (_, html, text) => {
  const document = await open(html)
  expect(document.text).toBe(text)
  expect(faults(document)).toBe(0)
})

test('references without end are resolved once each', async () => {
  const document = await open(`<html><body><p>${'&amp;'.repeat(50_000)}</p>`)
  expect(document.text).toBe('&'.repeat(50_000))
  expect(originalSpan(document, [2, 3])).toEqual([15 + 10, 15 + 15])
})

test('scripts in odd places leave no word', async () => {
  const script = '<script>alert("9.999 MW")</script>'
  const document = await open(
    `<html><head><title>a${script}</title></head><body>${script}<svg>${script}<text>9.999 MW</text></svg><p onclick="alert(9.999)">5${script} MW</p>` +
      `<noscript>${script}</noscript><textarea>${script}</textarea><template>${script}</template><table>${script}<tr>${script}<td>6 MW${script}</td></tr></table>` +
      `<iframe srcdoc="${script}">9.999 MW</iframe><p>7 MW</p><style>${script}</style><script>9.999 MW`,
  )
  expect(document.text).not.toMatch(/alert|9\.999|script/i)
  expect(document.text).toMatch(/^5 MW\n\n6 MW\n\n7 MW/)
})

test('a page of scripts alone is named as one', async () => {
  const document = await open('<html><body><div id="app"></div><script>render()</script></body></html>')
  expect(document.text).toBe('')
  expect(document.problems.map((problem) => problem.code)).toEqual(['no-text'])
})

test('plain text of many lines, gaps and pipes', async () => {
  for (const text of [
    'a\n'.repeat(150_000),
    'a  b  c\n'.repeat(50_000),
    '|'.repeat(200_000),
    'a|b\n\n'.repeat(30_000),
    `${' '.repeat(500_000)}x`,
  ]) {
    const document = await open(text)
    expect(document.text === text).toBe(true)
    expect(faults(document)).toBe(0)
  }
})

const piece = fc.oneof(
  fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<table>',
    '</table>',
    '<tr>',
    '<td>',
    '<td colspan=3>',
    '<th rowspan=2>',
    '<ul>',
    '<li>',
    '</ul>',
    '<div class="teaser">',
    '</div>',
    '<br>',
  ),
  fc.constantFrom(
    '<h2>',
    '</h2>',
    '<pre>',
    '</pre>',
    '<main>',
    '<article>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<dl>',
    '<dt>',
    '<dd>',
    '<sup>',
    '<svg>',
    '</svg>',
    '\n',
    '\r\n',
    '\t',
    '  ',
  ),
  fc.constantFrom(
    '&nbsp;',
    '&#8364;',
    '&amp',
    '&copy2025',
    '&#128;',
    '&notit;',
    '&',
    '<',
    '>',
    '\u{1f4a7}',
    '12 MW',
    '$',
    '1,234',
    '(5',
    ')',
    '%',
    'Related articles',
    'cookies accept',
  ),
  fc.string({ maxLength: 12 }),
)

test('whatever a page is made of, blocks are in order and copied characters lead back to themselves', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (parts) => {
      const html = `<html><body>x${parts.join('')}`
      const document = await open(html)
      expect(faults(document)).toBe(0)
      expect(astray(document, html)).toEqual([])
    }),
    { numRuns: cases(400), seed: 7 },
  )
})

test('whatever a text is made of, it stays as it is and blocks are in order', async () => {
  const line = fc.oneof(
    fc.string({ maxLength: 90 }),
    fc.constantFrom(
      '',
      '',
      '- a point',
      '* another',
      '1. First',
      '| a | b |',
      '|---|---|',
      'a\tb\tc',
      'Name      12      13',
      '                 2025    2024',
      '----',
      'HEADING',
      '\r',
      '\f',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 25 }), async (lines) => {
      const text = `Title\n${lines.join('\n')}`
      const bytes = new TextEncoder().encode(text)
      const document = await openDocument(bytes, { name: 'text', published: '2026-01-05' }).catch(() => undefined)
      if (document === undefined || document.format !== 'text') return
      expect(document.text).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
      expect(faults(document)).toBe(0)
    }),
    { numRuns: cases(400), seed: 7 },
  )
})
