// Judges what was read from a document as the ledger will when it is kept: what enters, what confirms, what stays a proposal and why.
import { checkProposals, type Fact, type Judgement } from '../../../facts/index.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface AskedJudgement {
  readonly document: string
  readonly published: string
  readonly proposed: readonly { readonly fact: Fact; readonly confidence: number }[]
}

/** In the order of `proposed`. */
export function judgeReading(desk: LiveDesk, { document, published, proposed }: AskedJudgement): readonly Judgement[] {
  return checkProposals(
    proposed,
    desk.facts.filter((kept) => kept.withdrawn === undefined || kept.withdrawn > published),
    { published, document, companies: desk.companies },
  )
}
