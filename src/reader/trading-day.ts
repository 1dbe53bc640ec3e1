// The day of trading that a report speaks of where a sentence names none.
import { daysBetween, type PartialDate } from '../base/index.ts'
import type { Context } from './discourse.ts'

/** Words of a report on the day's trading. */
export const ofTheDay =
  /(?<![A-Za-zÀ-ɏ])(?:last quoted|was quoted|changed hands|traded at|trading at|was last|on the day|in (?:early|late|midday|morning|afternoon|premarket|pre-market|after-hours|extended) trad(?:ing|e)|before the bell|after the bell|zuletzt|am (?:Morgen|Mittag|Nachmittag|Abend)|vorbörslich\w*|nachbörslich\w*|notiert\w*|gehandelt|traten? [^.;]{0,40}auf der Stelle|kaum verändert|little changed)(?![A-Za-zÀ-ɏ])/iu

/** How the market took it: the share of the document's own company moves, named or not. */
export const ofTheMarket =
  /(?<![A-Za-zÀ-ɏ])(?:Anleger\w*|Investoren|Kurs(?:abschlag|aufschlag|plus|sprung|rutsch|verlust|gewinn)\w*|investors?|traders|Wall Street)(?![A-Za-zÀ-ɏ])/iu

/** The last day named; that of publication where the last one named is a date of the books or lies ahead. */
export function tradingDay(context: Context): PartialDate | undefined {
  const { day } = context.focus
  const { published } = context.outline.document.metadata
  if (day === undefined || day.length !== 10 || published === undefined || context.outline.voice !== 'press') return day
  // "$214 million on March 31": the books are closed on the last day of a month, and days later that is no day of the report.
  const ofTheBooks = daysBetween(day, published) > 3 && /-(?:0[13578]|1[02])-31$|-(?:0[469]|11)-30$|-02-2[89]$/.test(day)
  return day > published || ofTheBooks || daysBetween(day, published) > 14 ? published : day
}
