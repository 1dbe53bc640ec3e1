// The day of trading that a report speaks of where a sentence names none.
import { daysBetween, type PartialDate } from '../../base/index.ts'
import type { AttributeName } from '../../facts/index.ts'
import { openDates } from './dating.ts'
import type { Context } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { Sentence } from '../sentence.ts'
import { groupsOf } from '../subject.ts'

/** Words of a report on the day's trading. */
export const ofTheDay =
  /(?<![A-Za-zÀ-ɏ])(?:last quoted|was quoted|changed hands|traded at|trading at|was last|on the day|in (?:early|late|midday|morning|afternoon|premarket|pre-market|after-hours|extended) trad(?:ing|e)|before the bell|after the bell|zuletzt|am (?:Morgen|Mittag|Nachmittag|Abend)|vorbörslich\w*|nachbörslich\w*|notiert\w*|gehandelt|traten? [^.;]{0,40}auf der Stelle|kaum verändert|little changed)(?![A-Za-zÀ-ɏ])/iu

/** How the market took it: the share of the document's own company moves, named or not. */
export const ofTheMarket =
  /(?<![A-Za-zÀ-ɏ])(?:Anleger\w*|Investoren|Kurs(?:abschlag|aufschlag|plus|sprung|rutsch|verlust|gewinn)\w*|investors?|traders|Wall Street)(?![A-Za-zÀ-ɏ])/iu

/** "… having been near $74,900 on Monday. Cipher Digital led.": a report goes on with its own day, not with one it looks back at without a price of it. */
function ownDay(context: Context): PartialDate | undefined {
  const { day, newest, session } = context.focus
  if (context.outline.voice !== 'press' || day === undefined || day.length !== 10) return day
  const told = session?.day
  if (told !== undefined && told > day) return told
  return newest !== undefined && newest > day && told !== day ? newest : day
}

/** The last day named; that of publication where the last one named is a date of the books or lies ahead. */
export function tradingDay(context: Context): PartialDate | undefined {
  const { published } = context.outline.document.metadata
  const day = ownDay(context)
  if (day === undefined || day.length !== 10 || published === undefined || context.outline.voice !== 'press') return day
  // "$214 million on March 31": the books are closed on the last day of a month, and days later that is no day of the report.
  const ofTheBooks = daysBetween(day, published) > 3 && /-(?:0[13578]|1[02])-31$|-(?:0[469]|11)-30$|-02-2[89]$/.test(day)
  return day > published || ofTheBooks || daysBetween(day, published) > 14 ? published : day
}

/** The day of a state told beside prices, such as a market value or the distance from the high: that of the price told before it in the passage, or of all prices. */
export function stateDay(context: Context, sentence: Sentence): PartialDate | undefined {
  const { session, pricesOf } = context.focus
  const groups = groupsOf(context, sentence)
  const same =
    session !== undefined &&
    session.passage === sentence.passage &&
    groups.every((group) => group.ids.length === 1 && group.ids[0] === session.subject)
  const told = ofSentence(context) ?? (same ? session.day : undefined) ?? pricesOf
  if (told !== undefined) return told
  const day = pricedToday(sentence) ? tradingDay(context) : undefined
  return day?.length === 10 ? day : undefined
}

/** "shed 6.4% on Tuesday and finished at $33.10, which leaves it worth": the day of the price or move before it in the sentence. */
function ofSentence(context: Context): PartialDate | undefined {
  const days = (context.focus.telling ?? []).flatMap(({ draft: { attribute, qualifiers } }) =>
    attribute === 'share_price' || attribute === 'price_move' ? [qualifiers.on] : [],
  )
  const [day] = days
  return day?.length === 10 && days.every((other) => other === day) ? day : undefined
}

/** The sentence tells a price, a move or the hour of it too. */
function pricedToday(sentence: Sentence): boolean {
  const moved = sentence.has('moveDown') || sentence.has('moveUp')
  return (
    sentence.quantities.some(
      ({ unit, value = 5000 }) =>
        (unit === 'USD' && value < 5000) || (unit === 'ratio' && (moved || sentence.has('shareWord')) && !sentence.has('highMark')),
    ) ||
    /(?<![A-Za-zÀ-ɏ])(?:last night|at the close|by the close|(?:ended|finished|closed|left|ends|finishes) the (?:day|session|trading day)|(?:beendete|beschloss) den (?:Tag|Handel|Handelstag)|gestern Abend|am Abend|zum (?:Handelss|Börsens|S)chluss)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.text,
    )
  )
}

const ofAllPrices =
  /^\W*(?:All |The |Our |Closing |Share |Stock )*(?:prices?|quotes?|market values?|Alle Kurse|Sämtliche Kurse|Kurse?|Schlusskurse?|Börsenkurse)(?![A-Za-zÀ-ɏ])[^;.]{0,90}(?:clos\w+|as of|as at|are those|are of|are from|Stand|vom|von|per|sind)(?![A-Za-zÀ-ɏ])/iu

const ofShares: ReadonlySet<AttributeName> = new Set(['share_price', 'price_move', 'drawdown', 'market_cap', 'shares_outstanding'])

/** Keeps the day of the prices that a sentence tells, or says that all prices are of. */
export function keepSession(context: Context, sentence: Sentence, drafts: readonly Draft[]): void {
  const { focus } = context
  for (const { subject, attribute, value, qualifiers } of drafts) {
    if (!ofShares.has(attribute) || typeof value !== 'number') continue
    const { session } = focus
    const known = session?.subject === subject && session.passage === sentence.passage ? session : undefined
    const { on } = qualifiers
    const told = attribute !== 'shares_outstanding' && typeof on === 'string' && on.length === 10 ? on : undefined
    const day = told ?? known?.day ?? (session?.passage === sentence.passage ? session.day : undefined)
    focus.session = {
      ...known,
      subject,
      passage: sentence.passage,
      ...(day === undefined ? {} : { day }),
      ...(attribute === 'share_price' ? { price: value } : {}),
      ...(attribute === 'shares_outstanding' ? { shares: value } : {}),
    }
  }
  if (drafts.length === 0 && sentence.kind !== 'heading' && ofAllPrices.test(sentence.text)) {
    const day = openDates(sentence).find((mention) => mention.date.length === 10)
    if (day) focus.pricesOf = day.date
  }
}
