export type { Bound, Language, Quantity, QuantityOptions } from './quantity.ts'
export { readQuantities } from './read-quantities.ts'
