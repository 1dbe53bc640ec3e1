// Notes that a desk meets rarely: the first, one without change, companies without price, contract or rating, and facts that say hostile things.
import { expect, test } from 'vitest'
import type { ResearchDesk } from '../../src/desk/research-desk.ts'
import type { KeptFact } from '../../src/facts/index.ts'
import { writeNotes } from '../../src/desk/write-note.ts'
import { checkNote, checkPair } from '../../src/notes/index.ts'
import { desk, shipped, write, type Pair } from './note-desk.ts'

function sound({ data, en, de }: Pair): Pair {
  expect([...checkNote(en, data), ...checkNote(de, data), ...checkPair(en, de)]).toEqual([])
  return { data, en, de }
}

const changedFacts = (own: ResearchDesk, change: (kept: KeptFact) => KeptFact | undefined): ResearchDesk => ({
  ...own,
  facts: own.facts.flatMap((kept) => change(kept) ?? []),
})

test('a first note says so, and shows values without an old one', async () => {
  const { en, de } = sound(write(await desk('2025-11-24'), undefined))
  expect(en.markdown).toMatch(/^# First note: CleanSpark Overweight, target \$12; /)
  expect(de.markdown).toMatch(/^# Erste Studie: CleanSpark Overweight, Kursziel 12 US-Dollar; /)
  expect(en.markdown).toContain('first note, no earlier day to compare with')
  expect(en.markdown).toContain('there is no earlier value to bridge from')
  expect(en.markdown).not.toContain('→')
})

test('a note of a day on which nothing moved says so', async () => {
  const { en, de } = sound(write(await desk('2025-11-24'), '2025-11-24'))
  expect(en.markdown).toMatch(/^# No rating and no target changes; IREN’s price carries /)
  expect(en.markdown).toContain('No rating and no target changed, and nothing beneath them moved by five cents a share.')
  expect(de.markdown).toContain('In dieser Sicht ändert sich kein Rating und kein Kursziel.')
  expect(en.markdown).not.toContain('### Brokers’ calls')
})

test('without a price there is neither upside nor rating, and the note says so', async () => {
  const own = changedFacts(await desk('2025-11-24'), (kept) =>
    kept.fact.attribute === 'share_price' && kept.fact.subject === 'IREN' ? undefined : kept,
  )
  const { en, de } = sound(write(own, '2025-11-23'))
  expect(en.markdown).toContain('No price on file, so neither upside nor rating: IREN.')
  expect(de.markdown).toContain('Ohne bekannten Kurs, daher ohne Abstand und Rating: IREN.')
  expect(en.markdown).toContain('- IREN, not rated: lacking share price.')
  expect(en.markdown).toMatch(/^# (?!.*IREN)/)
})

test('without any price no company is rated and no price can be read backwards', async () => {
  const own = changedFacts(await desk('2025-11-24'), (kept) => (kept.fact.attribute === 'share_price' ? undefined : kept))
  const { en, de } = sound(write(own, '2025-11-23'))
  expect(en.markdown).toContain('No company has a price and HPC megawatts, so no price can be read backwards.')
  expect(de.markdown).toContain('| Overweight | 0 | – |')
})

test('companies without a contract are named, and a sector without any says so', async () => {
  const own = await desk('2025-11-24')
  const view = { ...own.view, universe: ['CLSK', 'MARA', 'RIOT'] }
  const { en, de } = sound(write({ ...own, view }, '2025-11-23'))
  expect(en.markdown).toContain('**Signed.** No contract of the companies valued is on file.')
  expect(de.markdown).toContain('**Unter Vertrag.** Von den bewerteten Unternehmen ist kein Vertrag bekannt.')
  expect(de.markdown).not.toContain('unterzeichnet sind 0 MW')
  expect((await shipped('2025-11-24', '2025-11-23')).en.markdown).toContain('Without any contract on file: ')
})

test('a company that cannot be valued is told with what it lacks, in words', async () => {
  const { en, de } = sound(await shipped('2025-11-24', '2025-11-23'))
  expect(en.markdown).toContain('Bitdeer: shares outstanding')
  expect(de.markdown).toContain('Bitdeer: Ausstehende Aktien')
  expect(en.markdown + de.markdown).not.toMatch(/\b[a-z]+_[a-z]+\b(?![^<]*>)/)
  expect(de.markdown).not.toMatch(/\b(?:upside|median of|above the|needs)\b/)
})

test('hostile text in a fact lands as text', async () => {
  const evil =
    '<script>alert(1)</script> | [x](javascript:alert(1)) `code` **bold** # head\n- item \u202Eevil\u202C \u200B&lt; www.evil.example http://evil.example ' +
    'W'.repeat(3000)
  const own = changedFacts(await desk('2025-11-24'), (kept) => ({
    ...kept,
    fact: {
      ...kept.fact,
      ...(kept.fact.attribute === 'rating' && kept.fact.subject === 'CIFR' && { value: evil }),
      ...(kept.fact.counterparty !== undefined && kept.fact.subject === 'IREN' && { counterparty: `${kept.fact.counterparty} ${evil}` }),
      quote: `${kept.fact.quote} ${evil}`,
    },
    document: { ...kept.document, title: evil, publisher: evil, url: 'https://x.example/a> <b>' },
  }))
  const { en, de } = sound(write(own, '2025-11-23'))
  for (const { markdown } of [en, de]) {
    const bare = markdown.replaceAll(/\\[!-/:-@[-`{-~]/g, '')
    expect(bare).not.toMatch(/<script|<b>|\]\(|`code`|\*\*bold|www\.evil|http:\/\/evil/)
    expect(markdown).not.toMatch(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uE000-\uF8FF]/)
    expect(markdown).toContain('\\<script\\>alert(1)\\</script\\>')
    const tables = markdown.split('\n').filter((line) => line.startsWith('| '))
    expect(new Set(tables.slice(0, 5).map((line) => line.replaceAll('\\|', '').split('|').length)).size).toBe(1)
    expect(markdown.split('\n').filter((line) => line.startsWith('# ')).length).toBe(1)
  }
})

test('the same facts give the same bytes', async () => {
  const again = write(await desk('2025-11-24'), '2025-11-23')
  const once = await shipped('2025-11-24', '2025-11-23')
  expect([again.en.markdown, again.de.markdown]).toEqual([once.en.markdown, once.de.markdown])
})

test("through a broker's own view its calls lead, and the model stands beside them", async () => {
  const { en, de } = sound(await shipped('2025-11-24', '2025-11-23', 'jpmorgan-2025-11-24'))
  expect(en.markdown).toMatch(/^# Cipher Mining raised to Overweight, target \$18; /)
  expect(de.markdown).toMatch(/^# Cipher Mining: Hochstufung auf Overweight, Kursziel 18 US-Dollar; /)
  expect(en.markdown).toContain('| Company | Rating, JPMorgan | Target, JPMorgan | Rating, by the model | Target, by the model |')
  expect(en.markdown).not.toContain('Where this view and JPMorgan part')
})

test('a company whose price pays for more than the model counts never leads', async () => {
  const own = await desk('2025-11-24')
  const companies = own.companies.map((company) => (company.ticker === 'IREN' ? { ...company, beyondModel: 'a bank' } : company))
  const { en } = sound(write({ ...own, companies }, '2025-11-23'))
  expect(en.markdown.split('\n')[0]).not.toContain('IREN')
  expect(en.markdown).toContain('Not in the value of IREN: a bank.')
  expect(en.markdown).toContain('The price of IREN and Galaxy Digital also pays for businesses that the model leaves out')
})

test('a rating that moves with the others says so, and an old price makes no headline', async () => {
  const joined = sound(write(await desk('2025-11-06'), '2025-11-05'))
  expect(joined.en.markdown).toMatch(/\*\*Core Scientific \(CORZ\)\*\*: target unchanged at \$12\. Rating Underweight → \*\*Neutral\*\*: .*median of those rated −\d+% → −\d+%\./)
  const late = sound(await shipped('2026-06-26', '2025-11-24'))
  expect(late.en.markdown.split('\n')[0]).not.toContain('price')
  expect(late.en.markdown).toMatch(/Older than a week, so that upside and rating rest on an old price: .*IREN \(\d+ \w{3} \d{4}\)/)
  expect(late.en.markdown).toMatch(/\*\*IREN\*\* at \$[\d.]+ \(\d+ \w{3} \d{4}\) pays for /)
})

test('a broker nobody has heard and a day that lies ahead are refused', async () => {
  const own = await desk('2025-11-24')
  expect(() => writeNotes(own, { broker: 'Nobody & Sons' })).toThrow('no call of Nobody & Sons known on 2025-11-24')
  expect(() => writeNotes(own, { since: '2025-11-25' })).toThrow('2025-11-25 lies after the as-of date 2025-11-24')
  expect(writeNotes(own, { broker: 'Bernstein' }).en.markdown).toContain('| Company | Rating, this view | Target, this view | Rating, Bernstein |')
})

test('a fact that a person withdrew stands behind the old value, and a decided one names the person', async () => {
  const own = await desk('2025-11-24')
  const price = own.facts.find(({ fact, known }) => fact.subject === 'CIFR' && fact.attribute === 'shares_outstanding' && known < '2025-11-23')!
  const corrected: KeptFact = {
    ...price,
    id: 'corrected',
    sequence: 1_000_000,
    known: '2025-11-24',
    fact: { ...price.fact, value: Number(price.fact.value) * 1.2 },
    decided: { id: 'decision', action: 'correct', by: 'Ada | Lovelace', reason: 'counted the *warrants* too' },
  }
  const facts = [...own.facts.map((kept) => (kept === price ? { ...kept, withdrawn: '2025-11-24' } : kept)), corrected]
  const { en, de } = sound(write({ ...own, facts }, '2025-11-23'))
  expect(en.markdown).toContain('corrected by Ada \\| Lovelace: counted the \\*warrants\\* too')
  expect(de.markdown).toContain('berichtigt von Ada \\| Lovelace')
  expect(en.markdown).toMatch(/\*\*Cipher Mining \(CIFR\)\*\*: target \$11 → \$\d+ a share, of which (?:new|corrected) facts −\$/)
})
