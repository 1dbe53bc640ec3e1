// How long a desk waits for its notes: company notes of thirteen companies in two languages as Markdown, HTML and PDF, proved; and the sector note.
import { companyOf, type KeptFact } from '../src/facts/index.ts'
import { noteWriter, printed, type ProvedNotes } from '../src/desk/write-note.ts'
import type { ResearchDesk } from '../src/desk/research-desk.ts'
import { valueCompany } from '../src/research/index.ts'
import { companies, company, fact, house, shippedFacts } from '../test/shipped-facts.ts'

const from = '2025-11-20'
/** A day of its own for each round: nothing that a round made is there for the next but the code. */
const days = ['2025-11-24', '2025-11-25', '2025-11-26', '2025-11-27'] as const

/** What some companies lack for a value, made up so that all thirteen have a note in full: shares, cash and hashrate. */
const completed: readonly KeptFact[] = companies.flatMap(({ ticker }, index) => {
  if (valueCompany(company(ticker), house, shippedFacts, days[0]).valued) return []
  return [
    fact(`b${index}1`, from, { subject: ticker, attribute: 'shares_outstanding', value: 250e6, unit: 'share' }),
    fact(`b${index}2`, from, { subject: ticker, attribute: 'cash', value: 600e6, unit: 'USD' }),
    fact(`b${index}3`, from, { subject: ticker, attribute: 'hashrate', value: 20, unit: 'EH/s' }),
  ]
})

const facts = [...shippedFacts, ...completed]

function deskOf(asOf: string): ResearchDesk {
  return { view: house, companies, facts, asOf, company: (ticker) => companyOf(ticker, companies) }
}

type Step = 'written and proved' | 'HTML with charts' | 'waiting for PDF'

interface Round {
  readonly times: Record<Step, number>
  readonly bytes: number
  readonly figures: number
  /** Of all threads, milliseconds: what a loaded machine does not falsify. */
  readonly processor: number
}

async function round(asOf: string, kinds: readonly (readonly ['company' | 'sector', string | undefined])[]): Promise<Round> {
  const times: Record<Step, number> = { 'written and proved': 0, 'HTML with charts': 0, 'waiting for PDF': 0 }
  let [bytes, figures] = [0, 0]
  const before = process.cpuUsage()
  const setting: Promise<string | Uint8Array>[] = []
  const timed = async <Made>(step: Step, make: () => Made | Promise<Made>): Promise<Made> => {
    const start = performance.now()
    const made = await make()
    times[step] += performance.now() - start
    return made
  }
  const writer = await timed('written and proved', () => noteWriter(deskOf(asOf), {}))
  for (const [kind, ticker] of kinds) {
    const proved: ProvedNotes = await timed('written and proved', () => writer.write(kind, ticker))
    for (const language of ['en', 'de'] as const) {
      figures += proved[language].figures.length
      bytes += proved[language].markdown.length
      bytes += (await timed('HTML with charts', () => printed(proved, language, 'html'))).length
      // Pages are set in other threads while the next note is written.
      setting.push(printed(proved, language, 'pdf'))
    }
    await new Promise(setImmediate)
  }
  const pages = await timed('waiting for PDF', () => Promise.all(setting))
  bytes += pages.reduce((sum, page) => sum + page.length, 0)
  const { user, system } = process.cpuUsage(before)
  return { times, bytes, figures, processor: (user + system) / 1000 }
}

const all = companies.map(({ ticker }) => ['company', ticker] as const)
const total = ({ times }: Round) => Object.values(times).reduce((sum, time) => sum + time, 0)

for (const [name, kinds, aim] of [
  ['13 company notes × 2 languages × 3 formats', all, '  (target: under 3 s)'],
  ['sector note × 2 languages × 3 formats', [['sector', undefined]], ''],
] as const) {
  const first = await round(days[0], kinds)
  const later: Round[] = []
  for (const day of days.slice(1)) later.push(await round(day, kinds))
  const rounds = later.toSorted((a, b) => total(a) - total(b))
  const middle = rounds[1]!
  console.log(
    `${name.padEnd(52)} ${(total(middle) / 1000).toFixed(2)} s (processor ${(middle.processor / 1000).toFixed(2)} s), ${(total(first) / 1000).toFixed(2)} s cold (processor ${(first.processor / 1000).toFixed(2)} s)${aim}`,
  )
  for (const [step, time] of Object.entries(middle.times) as [Step, number][])
    console.log(`  ${step.padEnd(50)} ${(time / 1000).toFixed(2)} s, ${(first.times[step] / 1000).toFixed(2)} s cold`)
  console.log(`  ${middle.figures} figures proved, ${(middle.bytes / 1e6).toFixed(1)} MB`)
}
