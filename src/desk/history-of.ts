// Targets, prices and ratings over the days as plain data.
import { addDays, InputError } from '../base/index.ts'
import { valuationPath } from '../research/index.ts'
import type { ResearchDesk } from './research-desk.ts'

export interface WantedHistory {
  readonly ticker?: string | undefined
  readonly from?: string | undefined
}

/** Throws an input error for a first day after the last, a missing error for an unknown ticker. */
export function historyOf(desk: ResearchDesk, wanted: WantedHistory) {
  const only = wanted.ticker === undefined ? undefined : desk.company(wanted.ticker).ticker
  const from = wanted.from ?? addDays(desk.asOf, -365)
  if (from > desk.asOf) {
    throw new InputError(`${from} lies after the last day ${desk.asOf}`, { where: '--from', remedy: 'name an earlier day' })
  }
  const path = valuationPath(desk.view, desk.companies, desk.facts, from, desk.asOf)
  const tickers = desk.companies.map(({ ticker }) => ticker).filter((ticker) => desk.view.universe.includes(ticker))
  return {
    view: desk.view.name,
    from,
    to: desk.asOf,
    companies: tickers
      .filter((ticker) => only === undefined || ticker === only)
      .map((ticker) => ({
        ticker,
        days: path.flatMap(({ day, valuations, ratings }) => {
          const found = valuations.find((valuation) => valuation.ticker === ticker)
          const rated = ratings.find((stock) => stock.ticker === ticker)
          if (!found || !rated) return []
          const { valued, price, upside } = found
          return [
            {
              day,
              rating: rated.rating,
              ...(valued && {
                target: valued.priceTarget,
                perShare: valued.perShare,
                contractedMw: valued.contractedMw,
                expectedMw: valued.expectedMw,
              }),
              ...(price && { price: price.value }),
              ...(upside !== undefined && { upside }),
            },
          ]
        }),
      })),
  }
}
