// Lets neighbours share unit and scale where only one of them is written out.
import type { Candidate } from './candidate.ts'
import { addDenominators } from './paid-per.ts'

/** Lets two neighbours share unit and scale. False when they measure different things. */
export function alignUnits(text: string, a: Candidate, b: Candidate): boolean {
  // "17m" or "156T" without a currency is money beside money, and nothing else.
  if ((a.weak && a.scaled && b.kind !== 'money') || (b.weak && b.scaled && a.kind !== 'money')) return false
  if (a.unit === b.unit && a.factor !== b.factor) return a.unit !== '' && a.kind !== 'money' ? true : a.scaled === b.scaled
  if (a.unit !== b.unit) {
    if (a.unit === '') takeUnit(a, b)
    else if (b.unit === '') {
      takeUnit(b, a)
      lendDenominator(text, b, a)
    } else if (b.unit.startsWith(`${a.unit}/`) && a.kind === 'money') takeUnit(a, b)
    else if (a.unit.startsWith(`${b.unit}/`) && b.kind === 'money') takeUnit(b, a)
    else return false
  }
  if (b.scaled && !a.scaled && Math.abs(a.number) < 1000 && (a.number <= b.number || a.shared === true)) copyScale(a, b)
  else if (a.scaled && !b.scaled && b.shared && Math.abs(b.number) < 1000) copyScale(b, a)
  return true
}

/** "$8-17 million per MW": the second number has its currency from the first and its denominator from behind it. */
function lendDenominator(text: string, to: Candidate, from: Candidate): void {
  if (to.kind !== 'money' || to.unit.includes('/')) return
  addDenominators(text, to)
  if (to.unit.includes('/')) takeUnit(from, to)
}

export function takeUnit(to: Candidate, from: Candidate): void {
  to.unit = from.unit
  to.factor = from.factor
  to.kind = from.kind
  to.shared = true
}

export function copyScale(to: Candidate, from: Candidate): void {
  to.scale = from.scale
  to.scaled = true
}
