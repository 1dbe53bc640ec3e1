// First and second moments of columns about fixed centres: compensated sums in a fixed order, so that 10⁹ draws lose no more digits than ten.
import { accumulate } from '../sum.ts'

export class Moments {
  readonly #size: number
  readonly #sums: Float64Array
  readonly #losses: Float64Array
  readonly #products: Float64Array
  readonly #productLosses: Float64Array

  constructor(size: number) {
    this.#size = size
    this.#sums = new Float64Array(size)
    this.#losses = new Float64Array(size)
    this.#products = new Float64Array((size * (size + 1)) / 2)
    this.#productLosses = new Float64Array(this.#products.length)
  }

  /** Adds lanes `start` … `end` − 1 of the columns, which hold numbers less their centres. */
  add(columns: readonly Float64Array[], start: number, end: number): void {
    let place = 0
    for (let i = 0; i < this.#size; i += 1) {
      const column = columns[i]!
      let sum = 0
      for (let lane = start; lane < end; lane += 1) sum += column[lane]!
      accumulate(this.#sums, this.#losses, i, sum)
      for (let j = 0; j <= i; j += 1) {
        const other = columns[j]!
        let product = 0
        for (let lane = start; lane < end; lane += 1) product += column[lane]! * other[lane]!
        accumulate(this.#products, this.#productLosses, place, product)
        place += 1
      }
    }
  }

  /** Σ x_i, and Σ x_i x_j row by row, j ≤ i. */
  sums(): { readonly sums: Float64Array; readonly products: Float64Array } {
    return {
      sums: this.#sums.map((sum, place) => sum + this.#losses[place]!),
      products: this.#products.map((sum, place) => sum + this.#productLosses[place]!),
    }
  }
}
