// Writes quantities in one short line, so that a table of forms can be read at a glance.
import type { Quantity, QuantityOptions } from './quantity.ts'
import { readQuantities } from './read-quantities.ts'

export function shownQuantity(quantity: Quantity): string {
  const { value, low, high, unit, bound, previous, previousLow, previousHigh } = quantity
  const number = value === undefined ? `${low}..${high}` : String(value)
  const was = previous === undefined ? (previousLow === undefined ? '' : ` was ${previousLow}..${previousHigh}`) : ` was ${previous}`
  return `${number}${unit === '' ? '' : ` ${unit}`}${bound ? ` ${bound}` : ''}${was}`
}

/** „18 USD was 12; 0.45 ratio about“; values that were replaced are shown with the one that replaced them alone. */
export function shown(text: string, options?: QuantityOptions): string {
  return readQuantities(text, options)
    .filter((quantity) => !quantity.superseded)
    .map(shownQuantity)
    .join('; ')
}
