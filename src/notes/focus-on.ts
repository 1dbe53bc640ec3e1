// The data of a sector note, turned to one company.
import { contradictionsIn } from './findings/contradictions.ts'
import { focusOf, type FocusRequest, type TwelveMonths } from './findings/focus.ts'
import type { Spread } from './findings/spread.ts'
import type { NoteData, NotedCompany } from './note-data.ts'

/** `ticker`: of the view's universe. `spreads`: see `spreadsOf`. */
export function focusOn(
  data: NoteData,
  ticker: string,
  request: FocusRequest,
  months: TwelveMonths,
  spreads: ReadonlyMap<string, Spread>,
): NoteData {
  const company = [...data.companies, ...data.withoutValue].find((one) => one.ticker === ticker)!
  const { valuation } = company.after
  const focus = focusOf(valuation, data.sums, request, months, spreads.get(ticker))
  const turn = (list: readonly NotedCompany[]) => list.map((one) => (one === company ? { ...company, swings: focus.swings } : one))
  return {
    ...data,
    companies: turn(data.companies),
    withoutValue: turn(data.withoutValue),
    contradictions: contradictionsIn([valuation]),
    focus,
  }
}
