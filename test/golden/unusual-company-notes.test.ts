// Company notes that a desk meets rarely: the first, one without change, no price, no value, no contract, an empty sector, a file of disclosures.
import { expect, test } from 'vitest'
import { checkDisclosures } from '../../src/desk/disclosures-file.ts'
import type { ResearchDesk } from '../../src/desk/research-desk.ts'
import { noteWriter, printed, writeNotes } from '../../src/desk/write-note.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import { all } from '../how-many.ts'
import { desk, note } from './note-desk.ts'

const without = (own: ResearchDesk, gone: (kept: KeptFact) => boolean): ResearchDesk => ({ ...own, facts: own.facts.filter((kept) => !gone(kept)) })

/** A smaller universe, where the others do not matter. */
const few = (own: ResearchDesk): ResearchDesk => ({ ...own, view: { ...own.view, universe: ['CIFR', 'CLSK', 'IREN', 'RIOT'] } })

test('a first note compares with nothing and says so', async () => {
  const { en, de } = writeNotes(await desk('2025-11-24'), { ticker: 'CIFR', first: true })
  expect(en.markdown).toMatch(/^# First note: Cipher Mining Neutral, target \$11; its price carries 151 MW that nobody has signed\n/)
  expect(de.markdown).toMatch(/^# Erste Studie: Cipher Mining Neutral, Kursziel 11 US-Dollar; im Kurs stecken 151 MW ohne Vertrag\n/)
  expect(en.markdown).toContain('This is the first note on the company through this view')
  expect(en.markdown).toContain('| Estimate | Now |')
  expect(en.markdown).not.toContain('→')
})

test('a change note on a day without change says so', async () => {
  const { en, de } = writeNotes(await desk('2025-11-24'), { ticker: 'GLXY', kind: 'change', since: '2025-11-24' })
  expect(en.markdown).toMatch(/^# Galaxy Digital: Neutral and target \$18 stand\n/)
  expect(en.markdown).toContain('Nothing changes: rating, target and every estimate stand as they did')
  expect(de.markdown).toContain('Es ändert sich nichts: Rating, Kursziel und alle Schätzungen stehen wie zuvor')
})

test('without a price there is neither rating nor distance, and nothing is read backwards', async () => {
  const own = without(await desk('2025-11-24'), ({ fact }) => fact.attribute === 'share_price' && fact.subject === 'CIFR')
  const { en, de } = writeNotes(own, { ticker: 'CIFR' })
  expect(en.markdown).toMatch(/^# Cipher Mining: worth \$11 a share, and no price on file to rate it by\n/)
  expect(en.markdown).toContain('| Price | no price on file |')
  expect(en.markdown).toContain('the price cannot be read backwards')
  expect(de.markdown).toContain('| Kurs | kein Kurs bekannt |')
  expect(de.markdown).toContain('Ein Kurs ist nicht bekannt, daher gibt es weder einen Abstand noch ein Rating.')
})

test('a company that cannot be valued has a note of what the sources say, in every format', async () => {
  const proved = await note('company', 'wulf')
  expect(proved.en.markdown).toMatch(/^# TeraWulf: no value yet for want of facts\n/)
  expect(proved.en.markdown).toContain('There is no value for TeraWulf. What lacks: shares outstanding.')
  expect(proved.de.markdown).toContain('Für TeraWulf gibt es keinen Wert. Es fehlt: Ausstehende Aktien.')
  expect(proved.en.markdown).toContain('| WULF | Fluidstack, Abernathy | 168 |')
  expect(proved.en.markdown).not.toContain('## What the price implies')
  expect((await printed(proved, 'de', 'html')) as string).toContain('<h1>')
  expect(((await printed(proved, 'de', 'pdf')) as Uint8Array).length).toBeGreaterThan(10_000)
})

test('a contract that becomes known is told of a company without a value, and a company without one says so', async () => {
  const { en } = writeNotes(await desk('2025-11-03'), { ticker: 'IREN', kind: 'change' })
  expect(en.markdown).toMatch(/- IREN signs with Microsoft, Childress: 200 MW, \$9\.7bn \[\d+\]\[\d+\]\./)
  const riot = await note('company', 'RIOT')
  expect(riot.en.markdown).toContain('No contract of the company is on file. Every HPC megawatt in our value is expected, none is signed.')
  expect(riot.de.markdown).toContain('Ein Vertrag des Unternehmens ist nicht bekannt.')
  expect(riot.de.markdown).toContain('Unterzeichnet ist nichts')
})

test('a sector of which nothing can be valued says so', async () => {
  const own = without(await desk('2025-11-24'), ({ fact }) => fact.attribute === 'shares_outstanding')
  for (const kind of ['sector', 'morning', 'change'] as const) {
    const { en, de } = writeNotes(own, { kind })
    expect(en.markdown).toMatch(/^# No company of this view can be valued on this day\n/)
    expect(de.markdown).toMatch(/^# Kein Unternehmen dieser Sicht lässt sich an diesem Tag bewerten\n/)
    expect(en.markdown).toContain('Cipher Mining')
  }
  const empty = writeNotes({ ...own, view: { ...own.view, universe: [] } }, {})
  expect(empty.en.markdown).toContain('No company of this view has a value on this day')
})

// Every fourth by default.
test('notes of every company hold, with a value or without', async () => {
  const later = await desk('2026-06-26')
  const writer = noteWriter(later, {})
  for (const ticker of later.view.universe.filter((_, index) => all || index % 4 === 0)) {
    const { en, de } = writer.write('company', ticker)
    expect(en.figures.length).toBe(de.figures.length)
    expect(en.markdown + de.markdown).not.toMatch(/undefined|NaN|\[object/)
  }
})

test('words of another language than the note are marked, and a corrected fact names who corrected it', async () => {
  const own = await desk('2025-11-24')
  const { en, de } = await note('company', 'CIFR')
  expect(de.markdown).toMatch(/- \[\d+\] im Original: JPMorgan rates Cipher Overweight, from Neutral; bekannt seit 24\.11\.2025/)
  expect(en.markdown).toMatch(/- \[\d+\] JPMorgan rates Cipher Overweight, from Neutral; known since 24 Nov 2025/)
  const decided: KeptFact['decided'] = { id: 'decision', action: 'correct', by: 'Ada Lovelace', reason: 'counted twice' }
  const corrected = own.facts.map((kept) => (kept.fact.subject === 'CIFR' && kept.fact.attribute === 'cash' ? { ...kept, decided } : kept))
  const proved = noteWriter({ ...few(own), facts: corrected }, {}).write('company', 'CIFR')
  expect(proved.en.markdown).toContain('corrected by Ada Lovelace: counted twice')
  const html = (await printed(proved, 'de', 'html')) as string
  // Among the sources, where names are set apart, and among the inputs.
  expect(html).toMatch(/berichtigt von <bdi [^>]*>Ada Lovelace<\/bdi>/)
  expect(html).toContain('berichtigt von Ada Lovelace: counted twice')
})

test('a file fills the places of the disclosures, as text, in the language of the note', async () => {
  const fills = checkDisclosures('{"author": "A. Nalyst <b>", "pay": {"en": "no", "de": "nein"}}', 'd.json')
  const { en, de } = writeNotes(few(await desk('2025-11-24')), { ticker: 'CIFR', fills })
  expect(en.markdown).toContain('supervisory authority where there is one: A. Nalyst \\<b\\>\n')
  expect(en.markdown).toContain('tied to investment banking: no\n')
  expect(de.markdown).toContain('an das Investmentbanking gebunden ist: nein\n')
  expect(en.markdown.match(/‹TO BE FILLED IN›/g)!.length).toBe(14)
  for (const [text, message] of [
    ['{', 'the disclosures are not JSON'],
    ['[]', 'the disclosures are no object'],
    ['{"autor": "x"}', '"autor" is no place of the disclosures'],
    ['{"author": 7}', '"author" is neither a text nor one in each language'],
    ['{"author": {"en": "x"}}', '"author" is neither a text nor one in each language'],
  ] as const) {
    expect(() => checkDisclosures(text, 'd.json'), text).toThrow(message)
  }
})

test('a kind that does not fit and a company outside the view are refused', async () => {
  const own = await desk('2025-11-24')
  expect(() => writeNotes(own, { kind: 'company' })).toThrow('a company note is about a company')
  expect(() => writeNotes(own, { kind: 'morning', ticker: 'CIFR' })).toThrow('a morning note is about the whole sector')
  expect(() => writeNotes({ ...own, view: { ...own.view, universe: ['CIFR', 'IREN'] } }, { ticker: 'RIOT' })).toThrow('does not cover RIOT')
  expect(() => writeNotes(own, { ticker: 'NOPE' })).toThrow('no company with the ticker "NOPE"')
})
