// What one company has signed, how much of what is expected that is, what the grid approved and what runs; and its contracts.
import { paragraph, type Draft } from '../../document/block.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { impliedWords } from '../../words/implied-words.ts'
import { contractTable } from '../signed.ts'

export function contracted(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { ticker, after } = company
  const { valued } = after.valuation
  const contracts = pen.data.sums.contracts.filter((row) => row.ticker === ticker)
  const delivered = (facts: typeof pen.data.sums.deliveredFacts) => facts.filter(({ fact }) => fact.subject === ticker)
  const running = delivered(pen.data.sums.deliveredFacts)
  const unstated = delivered(pen.data.sums.deliveredUnstatedFacts)
  const first = [
    contracts.length === 0 ? (valued ? words.noContract : words.noContractOnFile) : signedSentence(pen, company),
    largestSentence(pen, ticker),
  ]
  const second = [
    valued && pen.has(`${ticker}/input/${ticker}.approved.approved_mw`) && pen.has(`${ticker}/share of approved`)
      ? words.approved(
          pen.figure(`${ticker}/input/${ticker}.approved.approved_mw`, 'gigawatts'),
          pen.figure(`${ticker}/share of approved`, 'percent'),
        )
      : '',
    ...running.map((kept) => words.delivered(pen.figure(`fact/${kept.id}/value`, 'gigawatts'), pen.marks([kept]))),
    ...unstated.map((kept) => words.deliveredUnstated(pen.figure(`fact/${kept.id}/value`, 'gigawatts'), pen.marks([kept]))),
    contracts.length > 0 && running.length + unstated.length === 0 ? words.notDelivered : '',
  ]
  const texts = [first, second].map((sentences) => sentences.filter(Boolean).join(' ')).filter(Boolean)
  return [
    ...texts.map((text) => paragraph(text)),
    ...(contracts.length > 0 ? [contractTable(pen, contracts)] : []),
    ...(contracts.some(({ contract }) => contract.critical === undefined) ? [paragraph(impliedWords[pen.code].ratio, 'small')] : []),
  ]
}

function signedSentence(pen: Pen, { ticker, after }: NotedCompany): string {
  const words = companyBodyWords[pen.code]
  const { valued } = after.valuation
  if (!valued || valued.contractedMw < 0.5) return ''
  const signed = pen.figure(`${ticker}/signed`, 'megawatts')
  const head = pen.has(`${ticker}/contract value`)
    ? words.signed(signed, pen.figure(`${ticker}/contract value`, 'money'))
    : words.signedOnly(signed)
  if (valued.expectedMw <= valued.contractedMw + 1) return `${head} ${words.signedWhole}`
  return `${head} ${words.signedShare(pen.figure(`${ticker}/expected of signed`, 'percent'), pen.figure(`${ticker}/expected`, 'megawatts'))}`
}

function largestSentence(pen: Pen, ticker: string): string {
  const signed = pen.data.focus?.signed ?? []
  const [largest] = signed
  if (!largest || signed.length < 2 || !pen.has(`sector/contract/${ticker}/${largest.key}/label`)) return ''
  return companyBodyWords[pen.code].largest(
    pen.figure(`sector/contract/${ticker}/${largest.key}/label`, 'text'),
    pen.figure(`${ticker}/contract/${largest.key}/mw`, 'megawatts'),
    pen.figure(`${ticker}/contract/${largest.key}/share`, 'percent'),
  )
}
