// How the ratings of a universe are spread: disclosure rules ask for it, and a desk that finds everything Overweight should see it.
import { ratings, type RatedStock, type Rating } from './rating.ts'

export interface RatingShare {
  readonly rating: Rating
  readonly count: number
  /** Of the rated stocks, as a ratio; absent when none is rated. */
  readonly share?: number
}

export interface RatingDistribution {
  readonly rated: number
  readonly notRated: number
  /** Of these ratings, how many a person set. */
  readonly overridden: number
  /** From Overweight to Underweight. */
  readonly shares: readonly RatingShare[]
}

export function ratingDistribution(stocks: readonly RatedStock[]): RatingDistribution {
  const notRated = stocks.filter((stock) => stock.rating === 'Not rated').length
  const rated = stocks.length - notRated
  return {
    rated,
    notRated,
    overridden: stocks.filter((stock) => stock.override !== undefined).length,
    shares: ratings.toReversed().map((rating) => {
      const count = stocks.filter((stock) => stock.rating === rating).length
      return { rating, count, ...(rated === 0 ? {} : { share: count / rated }) }
    }),
  }
}
