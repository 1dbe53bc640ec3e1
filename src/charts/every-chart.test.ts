import { DOMParser, parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { charts, document, empty } from './every-chart.suite.ts'
import { chartLanguages, chartThemes, type Chart, type ChartSurface } from './index.ts'

const surface: ChartSurface = { document, language: 'en', theme: 'print' }
const hostile = '</text><script>alert(1)</script> "=HYPERLINK(x)" & \u202Egnp.exe\u202C \u0000\uD800 ' + 'Rindfleisch'.repeat(30)

const dates = {
  en: /\b(?:\d{1,2} )?[A-Z][a-z]{2,8} \d{4}\b/g,
  de: /\b\d{1,2}\.(?:\d{1,2}\.| [A-Z][a-zä]+ )\d{4}\b|\b\d{1,2}\/\d{4}\b/g,
} as const

/** Digits of the figures in a chart's table, dates left out. */
function figuresOf({ table }: Chart, language: 'en' | 'de'): readonly (readonly string[])[] {
  return table.rows.map((row) =>
    row.flatMap((cell) =>
      [...cell.replaceAll(dates[language], '').matchAll(/\d[\d.,]*/g)].map(([figure]) => figure.replaceAll(/[.,]/g, '')),
    ),
  )
}

const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)

describe.each(Object.keys(charts))('%s', (name) => {
  const draw = (changes: Partial<ChartSurface> = {}, label = 'CIFR') => charts[name]!({ ...surface, ...changes }, label)

  test('the same data give the same bytes, in another document too', () => {
    const fresh = parseHTML('<!doctype html><html><head></head><body></body></html>').document
    expect(draw({ document: fresh }).svg).toBe(draw().svg)
  })

  test('has title and description for a screen reader, and a table as wide as its head', () => {
    for (const language of chartLanguages) {
      const { svg, title, description, table } = draw({ language, prefix: 'n1' })
      expect(svg).toContain('role="img" aria-labelledby="n1-title n1-description"')
      expect(svg).toContain(`<title id="n1-title">${title}</title>\n<desc id="n1-description">${description}</desc>`)
      expect(table.rows.length).toBeGreaterThan(0)
      expect(new Set(table.rows.map((row) => row.length))).toEqual(new Set([table.columns.length]))
    }
  })

  test('stands alone: no script, no request, no class, no sheet, no style attribute, every id its own and every reference met', () => {
    for (const theme of ['light', 'dark', 'print'] as const) {
      const { svg } = draw({ theme, prefix: 'a-b' })
      expect(svg).not.toMatch(/<script|<style|<image|<a |href|style=|class=|data:|https?:(?!\/\/www\.w3\.org\/2000\/svg")/)
      const ids = idsOf(svg)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => id.startsWith('a-b-'))).toBe(true)
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id)
    }
    expect(draw().svg).not.toMatch(/var\(/)
    expect(draw({ theme: 'standalone' }).svg).toContain('prefers-color-scheme:dark')
  })

  test('holds no number that is none and no warning', () => {
    for (const theme of chartThemes)
      for (const width of [280, 360, 720, 1400]) expect(draw({ theme, width }).svg).not.toMatch(/NaN|Infinity|undefined|null|\u26A0/)
  })

  test('both languages carry the same figures', () => {
    const [english, german] = [figuresOf(draw(), 'en'), figuresOf(draw({ language: 'de' }), 'de')]
    expect(english.flat().length).toBeGreaterThan(1)
    expect(german).toEqual(english)
  })

  test('a hostile label lands as text, cut to its place', () => {
    const { svg } = draw({}, hostile)
    // oxlint-disable-next-line no-control-regex -- the signs that must not be there
    expect(svg).not.toMatch(/<script|[\u0000-\u0009\u202A-\u202E\u2066-\u2069]/)
    expect(svg.isWellFormed()).toBe(true)
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
    expect(parsed.querySelectorAll('script').length).toBe(0)
    for (const text of parsed.querySelectorAll('text')) expect(text.textContent!.length).toBeLessThan(140)
  })

  test('with nothing to draw it says so in words, in both languages', () => {
    const [english, german] = chartLanguages.map((language) => empty[name]!({ ...surface, language }))
    for (const { svg, description, table } of [english!, german!]) {
      expect(description.length).toBeGreaterThan(25)
      expect(svg).toContain(description.split(' ').slice(0, 4).join(' '))
      expect(table.rows).toEqual([])
    }
    expect(english!.description).not.toBe(german!.description)
  })
})

test('a width that holds nothing and a prefix that is no id are refused', () => {
  expect(() => charts['scatter']!({ ...surface, width: 100 }, 'x')).toThrow(/100 pixels wide/)
  expect(() => charts['scatter']!({ ...surface, width: Number.NaN }, 'x')).toThrow(/NaN pixels wide/)
  expect(() => charts['scatter']!({ ...surface, prefix: '"><b' }, 'x')).toThrow(/cannot begin an id/)
})
