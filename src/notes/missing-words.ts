// Says what a company lacks to be valued, in the language of a note.
import { attributes, isAttribute } from '../facts/index.ts'
import { assumptions, type AssumptionName } from '../model/index.ts'
import type { NotedCompany } from './note-data.ts'
import type { Pen } from './pen.ts'
import { riskWords } from './words/risk-words.ts'
import { valuationWords } from './words/valuation-words.ts'

/** Joined with commas; what no pattern knows is printed as the model said it. */
export function missingWords(pen: Pen, { ticker, after }: NotedCompany, leftOut: ReadonlySet<string> = new Set()): string {
  return after.valuation.missing
    .flatMap((said, index) => (leftOut.has(said) ? [] : [oneMissing(pen, said, `note/missing/${ticker}/${index}`)]))
    .join(', ')
}

/** What every one of several companies lacks, as the model says it. */
export function missingOfAll(companies: readonly NotedCompany[]): ReadonlySet<string> {
  const [first, ...others] = companies
  if (!first || others.length === 0) return new Set()
  return new Set(first.after.valuation.missing.filter((said) => others.every(({ after }) => after.valuation.missing.includes(said))))
}

/** What it lacked on the earlier day. */
export function missingBefore(pen: Pen, { ticker, before }: NotedCompany): string {
  return (before?.valuation.missing ?? []).map((said, index) => oneMissing(pen, said, `note/missing before/${ticker}/${index}`)).join(', ')
}

function oneMissing(pen: Pen, said: string, address: string): string {
  const { missing: words } = valuationWords[pen.code]
  const label = (name: string) => (isAttribute(name) ? attributes[name].label[pen.code] : undefined)
  const plain = label(said)
  if (plain) return words.fact(plain)
  const doubted = label(/^(\w+) \(the one on file/.exec(said)?.[1] ?? '')
  if (doubted) return words.doubted(doubted)
  const of = /^(\w+) of ([A-Z]+)$/.exec(said)
  const named = label(of?.[1] ?? '')
  if (of?.[2] && named) return words.of(named, riskWords[pen.code].subject[of[2]] ?? of[2])
  const assumed = /^assumption (\w+) of view/.exec(said)?.[1]
  if (assumed !== undefined && Object.hasOwn(assumptions, assumed)) {
    return words.assumption(assumptions[assumed as AssumptionName].label[pen.code])
  }
  if (said === 'hashrate, or contracted or approved capacity') return words.megawatts
  if (said.includes('not above zero')) return words.equity
  return words.other(pen.figure(address, 'text'))
}
