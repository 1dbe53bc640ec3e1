// Random and mutated passages: no crash, and every span leads back to its words. UPRATE_FUZZ=1000000 runs a million, UPRATE_SEED=N other ones.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDocument } from '../../src/documents/index.ts'
import { lexiconOf, readDates, readDocument, readQuantities } from '../../src/reader/index.ts'
import { DocumentError } from '../../src/base/index.ts'
import { checkCompanies, type Company } from '../../src/facts/index.ts'

const inputs = Number(process.env['UPRATE_FUZZ'] ?? 100_000)
const seed = Number(process.env['UPRATE_SEED'] ?? 20251124)
const listed = JSON.parse(readFileSync(new URL('../../data/companies.json', import.meta.url), 'utf8')) as Company[]
const lexicon = lexiconOf(checkCompanies(listed, 'data/companies.json'))

/** Small fast counter with period 2³²: the same passages on every machine. */
function chanceOf(start: number): (below: number) => number {
  let state = start >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const folder = new URL('./unseen/', import.meta.url)
const sentences = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/(?<=[.!?])\s+|\n+/))
  .filter((sentence) => sentence.length > 20 && sentence.length < 400)

const pieces =
  'Cipher|IREN|CIFR|JPMorgan|raised|hob|das Kursziel|its target|to|from|auf|von|$18|168 MW|1,4 GW|critical IT|Fluidstack|if|would|9,7 Milliarden Dollar|„Overweight“|.|,|;|(|)|\n|\t| | |Barber Lake|2026|Q3|end of|nach|\u202e|\u200f|\u0000|\ufeff|4.2%|shares|EH/s|per MW|–|—|-|:|$|€|%|1.2.3|1,2,3|0x1f|1e9|½|Mio.|Mrd.|bn|billion|hundred|zwei|zweihundert|| |?|!|"|“|’|#|<b>|&amp;|\ud83d\udca7|\ud83d|é|e\u0301|И|ο'
    .split('|')
    .concat('|')
const characters = [...' .,;:-()%$€0123456789abcMWGEHsßäÜ\n\t\u00a0\u2009\u202f„“"\'', '\ud800', '\u0301', '\u{1f600}']

type Chance = (below: number) => number
const any = <T>(chance: Chance, list: readonly T[]): T => list[chance(list.length)]!

/** Words in any order, characters in any order, or a sentence as somebody wrote it with places cut, doubled, swapped or replaced. */
function passage(chance: Chance): string {
  const kind = chance(4)
  if (kind === 0) return Array.from({ length: 1 + chance(18) }, () => any(chance, pieces)).join(chance(3) === 0 ? '' : ' ')
  if (kind === 1) return Array.from({ length: 1 + chance(40) }, () => any(chance, characters)).join('')
  let text = any(chance, sentences)
  for (let changes = 1 + chance(4); changes > 0; changes -= 1) {
    const at = chance(text.length + 1)
    const length = chance(12)
    const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
    text = any(chance, [
      before + after,
      before + middle + middle + after,
      before + any(chance, pieces) + after,
      after + before,
      before + middle + any(chance, characters) + after,
    ])
  }
  return text
}

async function faultOf(text: string): Promise<string | undefined> {
  for (const { start, end, text: words } of readQuantities(text)) {
    if (text.slice(start, end) !== words) return `quantity ${start}–${end} is not "${words}"`
  }
  for (const { start, end, text: words } of readDates(text, { published: '2025-11-24' })) {
    if (text.slice(start, end) !== words) return `date ${start}–${end} is not "${words}"`
  }
  let document
  try {
    document = await openDocument(new TextEncoder().encode(text), { name: 'passage.txt', metadata: { published: '2025-11-24' } })
  } catch (error) {
    if (error instanceof DocumentError) return undefined
    throw error
  }
  const { proposals, problems } = readDocument(document, lexicon)
  for (const { fact, confidence } of proposals) {
    if (document.text.slice(fact.span[0], fact.span[1]) !== fact.quote || fact.quote === '')
      return `span of ${fact.attribute} is not its quote`
    if (typeof fact.value === 'number' && !Number.isFinite(fact.value)) return `${fact.attribute} is ${fact.value}`
    if (!(confidence >= 0 && confidence < 1)) return `confidence ${confidence}`
  }
  for (const { span } of problems)
    if (span && !(span[0] >= 0 && span[0] <= span[1] && span[1] <= document.text.length)) return 'a problem outside the text'
  return undefined
}

test(`${inputs} random and mutated passages`, { timeout: 3_600_000 }, async () => {
  const chance = chanceOf(seed)
  const faults: string[] = []
  for (let index = 0; index < inputs && faults.length < 10; index += 1) {
    const text = passage(chance)
    const fault = await faultOf(text).catch((error: unknown) => String(error instanceof Error ? (error.stack ?? error) : error))
    if (fault !== undefined) faults.push(`${JSON.stringify(text)}: ${fault}`)
  }
  expect(faults).toEqual([])
})
