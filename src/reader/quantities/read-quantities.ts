// Reads every quantity of a text: the scanner finds numbers with their units, the relations join them, this hands them out.
import { readBoundBehind } from './bounds.ts'
import { senseLanguage } from './language.ts'
import type { Quantity, QuantityOptions } from './quantity.ts'
import type { Candidate } from './candidate.ts'
import { relate } from './relations.ts'
import { scan } from './scan.ts'

/** Takes the noise of binary multiplication off: 1.1 × 10⁹ is 1100000000. */
function tidy(value: number): number {
  if (Number.isInteger(value) && value < 1e15 && value > -1e15) return value === 0 ? 0 : value
  return value === 0 ? 0 : Number(value.toPrecision(15))
}

function measured(number: number, scale: number, factor: number): number {
  if (scale === 1 && factor === 1) return number === 0 ? 0 : number
  // Dividing by 100 rounds better than multiplying by 0.01.
  const scaled = number * scale
  return tidy(factor < 1 && Number.isInteger(tidy(1 / factor)) ? scaled / tidy(1 / factor) : scaled * factor)
}

type Draft = { -readonly [Field in keyof Quantity]: Quantity[Field] }

function upperOf({ upper, factor }: Candidate): number | undefined {
  return upper && measured(upper.number, upper.scale, factor)
}

function lowerOf({ number, scale, factor }: Candidate): number {
  return measured(number, scale, factor)
}

function quantityOf(text: string, candidate: Candidate): Quantity {
  const { start, end } = candidate
  const behind = candidate.bound ? undefined : readBoundBehind(text, end)
  const bound = candidate.bound ?? behind?.bound
  const draft: Draft = {
    text: text.slice(start, end),
    start,
    end,
    unit: candidate.unit,
    language: candidate.language,
    boundStart: candidate.boundStart,
    boundEnd: behind?.end ?? end,
    numberStart: candidate.numberStart,
    numberEnd: candidate.numberEnd,
  }
  const upper = upperOf(candidate)
  if (upper === undefined) draft.value = lowerOf(candidate)
  else {
    draft.low = lowerOf(candidate)
    draft.high = upper
  }
  if (bound) draft.bound = bound
  const { replaces } = candidate
  if (replaces) {
    const former = upperOf(replaces)
    if (former === undefined) draft.previous = lowerOf(replaces)
    else {
      draft.previousLow = lowerOf(replaces)
      draft.previousHigh = former
    }
  }
  if (candidate.superseded) draft.superseded = true
  if (candidate.compoundOf !== undefined) draft.compoundOf = candidate.compoundOf
  if (candidate.shared) draft.shared = true
  return draft
}

function isFinite(quantity: Quantity): boolean {
  return Number.isFinite(quantity.value ?? quantity.low) && Number.isFinite(quantity.high ?? 0)
}

/**
 * All quantities of `text` in order and without overlap. Never throws; time is linear in the length of the text.
 * Dates, years, times, telephone numbers, section numbers and names with numbers are left out.
 */
export function readQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  const candidates = relate(text, scan(text, senseLanguage(text, options.language)), options.nameEnds)
  return candidates.map((candidate) => quantityOf(text, candidate)).filter(isFinite)
}
