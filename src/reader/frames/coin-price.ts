// The price of a bitcoin, which is the market's and nobody's holding.
import { dateOf } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { near } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { ofTheDay, tradingDay } from '../time/trading-day.ts'
import { speakerOf } from '../voices/voice.ts'
import { fill, type Scene } from './frame.ts'

const itself =
  /^["'(\s]*(?:(?:And|But|Und|Doch|Aber|Zuletzt|At last|In the evening|Am Abend|Late on)\s)?(?:It|He|The (?:coin|cryptocurrency|price|currency)|One coin|A coin|Er|Sie|Es|Die (?:Währung|Kryptowährung|Münze)|Der (?:Kurs|Preis|Coin))(?![\p{L}])/u
const quotes =
  /(?<![\p{L}])(?:trad(?:ed|es|ing)|changed hands|change hands|changes hands|cost|costs|stood|stands|was (?:last )?(?:quoted|at|near|around|\$)|is (?:quoted|at)|fetched|fetches|slid|slipped|fell|sank|rose|climbed|eased|recovered|hovered|hovers|closed|ended|finished|was worth|went for|kostete?|notierte?|stand|steht|lag|liegt|wechselte|fiel|sank|stieg|kletterte|rutschte|gab|schloss|ging|pendelte|hielt|erholte)(?![\p{L}])[^;.]{0,40}$/u
const coinLeads =
  /^["'(\s]*(?:(?:And|But|Und|Doch|Aber|Even|Auch|Selbst|Only|Nur)\s)?(?:(?:The|Der|Die|A|Ein)\s)?(?:price of (?:a |one )?bitcoin|Bitcoin[- ]?(?:[Pp]reis|[Kk]urs|price)?|coin|Preis (?:eines|des) Bitcoins?|Kurs des Bitcoins?)(?![\p{L}])/iu

/** What a coin costs to make. */
const toMake =
  /(?<![\p{L}])(?:(?:Herstellung|Produktion|Erzeugung|Förderung|Gewinnung|das Schürfen|das Fördern) (?:eines|jedes|je) (?:einzelnen )?(?:Bitcoins?|Coins?)|(?:making|producing|mining|minting) (?:a|one|each) (?:bitcoin|coin)|production of (?:a|one|each) (?:bitcoin|coin))(?![\p{L}])/iu
const otherCoins =
  /(?<![\p{L}])(?:ether(?:eum)?|solana|XRP|litecoin|dogecoin|altcoins?|gold|silver|oil|copper|Silber|Kupfer|Öl|Unze|ounce|barrel)(?![\p{L}])/iu
const coinAhead = /(?<![\p{L}])[Bb]itcoin(?![\p{L}])[^.;]{0,60}[.!?]?\s*$/u

/** "Bitcoin itself did not offer much of an excuse. It traded at around $71,400": the coin that the sentence before is about. */
function ofCoinBefore({ context, sentence }: Scene, span: Slice): boolean {
  const told = (context.outline.passages[sentence.passage]?.sentences ?? []).filter((other) => other.end <= sentence.start).slice(-2)
  if (told.length === 0 || [...told, sentence].some((other) => other.has('mined') || other.has('held'))) return false
  const named = [...told, sentence].flatMap((other) => other.names).some((name) => name.kind === 'company' || name.kind === 'broker')
  if (otherCoins.test([...told, sentence].map((other) => other.text).join(' '))) return false
  return (
    !named &&
    // "What did bitcoin do? Not much. It stood at …": another sentence may stand between if it has no figure.
    told.some(
      (other, index) =>
        (coinLeads.test(other.text) || coinAhead.test(other.text)) && told.slice(index + 1).every((later) => later.quantities.length === 0),
    ) &&
    itself.test(sentence.text) &&
    quotes.test(sentence.source.slice(sentence.clause(span.start).start, span.start))
  )
}

/** The price of a bitcoin that an amount is; empty when it is none. */
export function coinPrice(scene: Scene, quantity: Quantity): readonly Draft[] {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const value = sizeOf(quantity)
  if (value < 5000 || value > 5e6) return []
  const cost = sentence
    .cues('costPerCoin')
    .find((cue) => sentence.distance(cue.end, span.start) <= 12 || sentence.distance(span.end, cue.start) <= 3)
  const owned =
    /per coin\b/i.test(sentence.source.slice(quantity.start, span.end + 12)) &&
    /bitcoin|price/i.test(sentence.source.slice(sentence.start, span.start))
  // „Für einen Bitcoin mussten 74.900 Dollar bezahlt werden“: what a buyer pays, where no miner is named whose cost it could be.
  const bought =
    !sentence.names.some((name) => name.kind === 'company') &&
    /(?<![A-Za-zÀ-ɏ])(?:paid|pay|bezahl\w+|zahl\w+|hin(?:zu)?legen|hingelegt|verlangt|gab es|bekam)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text) &&
    !sentence.has('mined')
  // „Für Ende Dezember rechne ich mit 98.000 Dollar je Bitcoin“: what is expected of a coin, where no miner's cost is spoken of.
  const foreseen = sentence.has('forecast') && !sentence.has('mined') && !sentence.names.some((name) => name.kind === 'company')
  if ((cost && !owned && !bought && !foreseen) || toMake.test(sentence.source.slice(sentence.clause(span.start).start, span.start)))
    return []
  if (
    /(?:average price|\bsold\b|\bselling\b|verkauf\w*|Durchschnittspreis|purchased|bought|gekauft|proceeds)/i.test(
      sentence.source.slice(sentence.clause(span.start).start, span.start),
    )
  )
    return []
  const goesOn = ofCoinBefore(scene, span)
  if (
    quantity.unit !== 'USD/BTC' &&
    !goesOn &&
    !near(sentence, span, 'bitcoin', 16) &&
    !(/price/i.test(sentence.text) && near(sentence, span, 'bitcoin', 30))
  )
    return []
  if (
    near(sentence, span, 'income', 4) ||
    (!bought &&
      near(sentence, span, 'spending', 2, 'before') &&
      !/cost\w*\s+(?:about|around|rund|etwa)?\s*$/i.test(sentence.source.slice(sentence.start, span.start)) &&
      !/koste\w*/i.test(sentence.text))
  )
    return []
  if (
    /\b(?:a day|per day|earn\w+|hash ?price|gross profit)\b/i.test(
      sentence.source.slice(sentence.clause(span.start).start, span.end + 16),
    ) &&
    !/\bprice of\b|quoted|worth/i.test(sentence.text)
  )
    return []
  const date = dateOf(context, sentence, span)
  const speaker = speakerOf(context, sentence, span)
  const { session } = context.focus
  const reported =
    ofTheDay.test(sentence.text) ||
    (context.outline.voice === 'press' &&
      session?.day !== undefined &&
      sentence.passage - session.passage <= 6 &&
      !sentence.has('forecast'))
  const on = date?.date ?? (reported || (goesOn && context.focus.day !== undefined) ? tradingDay(context) : undefined)
  return fill(scene, quantity, {
    attribute: 'bitcoin_price',
    subject: { ids: ['NETWORK'], how: 'named', cost: 0 },
    speaker: speaker?.kind === 'broker' && sentence.has('forecast') ? speaker : undefined,
    sure: 0.93,
    qualifiers: on === undefined ? {} : { on },
  })
}
