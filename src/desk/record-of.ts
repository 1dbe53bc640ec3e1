// The track record as plain data, for every door.
import { MissingError } from '../base/index.ts'
import { scoreCalls, type Tally } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'

const plainTally = ({ name, calls, settled, open, hits, directions, words }: Tally) => ({
  name,
  calls,
  settled: { ...settled },
  open: { ...open },
  hits: { ...hits },
  directions: { ...directions },
  words,
})

/** Scores every call kept in the ledger with what was known by the as-of date. */
export function recordOf(desk: ResearchDesk, broker?: string) {
  const record = scoreCalls(desk.facts, { asOf: desk.asOf })
  if (broker !== undefined && !record.byVoice.some(({ name }) => name === broker)) {
    throw new MissingError(`no calls of "${broker}" by ${desk.asOf}`, {
      where: 'the ledger',
      remedy: `name one of ${record.byVoice.map(({ name }) => name).join(', ')}`,
    })
  }
  const mine = (name: string) => broker === undefined || name === broker
  return {
    asOf: record.asOf,
    all: plainTally(record.all),
    byBroker: record.byVoice.filter((tally) => mine(tally.name)).map(plainTally),
    byCompany: broker === undefined ? record.byCompany.map(plainTally) : [],
    capacity: record.capacity
      .filter((score) => mine(score.by))
      .map((score) => ({
        by: score.by,
        subject: score.subject,
        day: score.day,
        horizon: score.horizon,
        mw: score.mw,
        settled: score.settled,
        elapsed: score.elapsed,
        total: { ...score.readings.total },
        additional: { ...score.readings.additional },
        companies: score.companies.map((company) => ({
          ticker: company.ticker,
          before: company.before,
          after: company.after,
          ...(company.expected && { expected: company.expected.mw }),
        })),
        others: score.others.map((company) => ({ ticker: company.ticker, before: company.before, after: company.after })),
        facts: [...score.facts],
        words: score.words,
      })),
    targets: record.targets
      .filter((score) => mine(score.by))
      .map((score) => ({
        by: score.by,
        company: score.company,
        day: score.day,
        target: score.target,
        horizon: score.horizon,
        state: score.state,
        hit: score.hit,
        ...(score.price && { price: score.price.value }),
        ...(score.error !== undefined && { error: score.error }),
        facts: [...score.facts],
        ...(score.why !== undefined && { why: score.why }),
      })),
  }
}
