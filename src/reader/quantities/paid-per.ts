// Adds to an amount of money what it is per: share, megawatt, kilowatt-hour, year.
import type { Candidate } from './candidate.ts'
import { readDenominator, readDenominatorBefore, readFurtherDenominator } from './denominators.ts'

export function addDenominators(text: string, candidate: Candidate): void {
  let found = readDenominator(text, candidate.end)
  for (let count = 0; count < 2 && found; count++) {
    candidate.unit += `/${found.unit}`
    candidate.factor *= found.factor
    candidate.end = found.end
    found = readFurtherDenominator(text, candidate.end)
  }
  if (candidate.unit.includes('/')) return
  const before = readDenominatorBefore(text, candidate.start)
  if (!before) return
  candidate.unit += `/${before.unit}`
  candidate.factor *= before.factor
}
