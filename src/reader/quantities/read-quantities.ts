// Reads every quantity of a text: the scanner finds numbers with their units, the relations join them, this hands them out.
import { readBoundBehind } from './bounds.ts'
import { senseLanguage } from './language.ts'
import type { Quantity, QuantityOptions } from './quantity.ts'
import { relate, type Related } from './relations.ts'
import { scan } from './scan.ts'

/** Takes the noise of binary multiplication off: 1.1 × 10⁹ is 1100000000. */
function tidy(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(15))
}

function measured(number: number, scale: number, factor: number): number {
  if (scale === 1 && factor === 1) return number === 0 ? 0 : number
  // Dividing by 100 rounds better than multiplying by 0.01.
  const scaled = number * scale
  return tidy(factor < 1 && Number.isInteger(tidy(1 / factor)) ? scaled / tidy(1 / factor) : scaled * factor)
}

interface Values {
  value?: number
  low?: number
  high?: number
}

function valuesOf(related: Related): Values {
  const first = measured(related.number, related.scale, related.factor)
  if (!related.upper) return { value: first }
  return { low: first, high: measured(related.upper.number, related.upper.scale, related.factor) }
}

function previousOf(related: Related): { previous?: number; previousLow?: number; previousHigh?: number } {
  if (!related.replaces) return {}
  const { value, low, high } = valuesOf(related.replaces)
  if (value !== undefined) return { previous: value }
  return low !== undefined && high !== undefined ? { previousLow: low, previousHigh: high } : {}
}

/**
 * All quantities of `text` in order and without overlap. Never throws; time is linear in the length of the text.
 * Dates, years, times, telephone numbers, section numbers and names with numbers are left out.
 */
export function readQuantities(text: string, options: QuantityOptions = {}): readonly Quantity[] {
  const related = relate(text, scan(text, senseLanguage(text, options.language)))
  const quantities: Quantity[] = []
  for (const candidate of related) {
    const { start, end, numberStart, numberEnd, unit, language, boundStart, shared, superseded, compoundOf } = candidate
    const values = valuesOf(candidate)
    if (!Object.values(values).every(Number.isFinite)) continue
    const behind = candidate.bound ? undefined : readBoundBehind(text, end)
    const bound = candidate.bound ?? behind?.bound
    quantities.push({
      text: text.slice(start, end),
      start,
      end,
      ...values,
      unit,
      ...(bound ? { bound } : {}),
      language,
      boundStart,
      boundEnd: behind?.end ?? end,
      numberStart,
      numberEnd,
      ...previousOf(candidate),
      ...(superseded ? { superseded } : {}),
      ...(compoundOf ? { compoundOf } : {}),
      ...(shared ? { shared } : {}),
    })
  }
  return quantities
}
