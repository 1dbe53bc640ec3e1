// Small dollar amounts: price targets of brokers and prices of shares; conversion, cap and exercise prices are neither.
import { decide, type Rule } from '../decide.ts'
import { behindRelative, dateOf, inOtherClause, openDates } from '../dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { gap, near } from '../sentence.ts'
import { groupsOf } from '../subject.ts'
import { ofTheDay, ofTheMarket, tradingDay } from '../trading-day.ts'
import { brokerOf, brokerPlaces, brokersTogether } from '../voice.ts'
import { fill, type Scene } from './frame.ts'

const rules: readonly Rule[] = [
  ['priceTarget', 'price_target', 32, 30],
  ['sharePrice', 'share_price', 25, 16],
  ['moveUp', 'share_price', 18, 12],
  ['moveDown', 'share_price', 18, 12],
  ['otherMoney', 'none', 30, 24],
  ['costPerCoin', 'none', 26, 26],
  ['income', 'none', 24, 22],
  ['spending', 'none', 14, 12],
  ['powerCost', 'none', 14, 14],
]

/** The price target that an amount is, or undefined when it is none. */
export function targetDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const decision = decide(
    sentence,
    span,
    rules,
    scene.others.filter((other) => other.unit.startsWith('USD') && !other.superseded && other.unit === quantity.unit),
  )
  const places = brokerPlaces(context, sentence)
  const replaced = quantity.previous !== undefined
  const moved = /(?:rose|fell|gained|lost|climbed|Prozent|percent|%)[^;]{0,24}$/i.test(
    sentence.source.slice(Math.max(sentence.start, span.start - 40), span.start),
  )
  const verdict =
    context.focus.section?.broker !== undefined ||
    places.length > 0 ||
    /(?<![A-Za-zÀ-ɏ])(?:overweight|underweight|\w*perform|equal[- ]weight|rated|buy|hold|sell|neutral|rating|Kaufen|Halten|Verkaufen)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.text,
    )
  // "less than the $8.28 the stock was fetching"
  if (
    /^\s*,?\s*(?:that |where |at which |wo |zu dem |die |den )?(?:the|die|der|das) (?:stock|shares?|Aktie|Papier)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 34),
    )
  )
    return undefined
  const before = sentence.source.slice(Math.max(sentence.start, sentence.clause(span.start).start), span.start)
  // "up to $27, having been at $19", "acht Dollar niedriger als zuvor"
  if (
    wasAt.test(before) ||
    (sentence.has('priceTarget') && stoodAt.test(before)) ||
    /^\s*(?:a share |je Aktie )?(?:niedriger|tiefer|höher|mehr(?! als ver)|weniger|higher|lower|more(?! than [dtq])|less|above|below|über|unter)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 24),
    )
  )
    return []
  // "raised by $4 from $29", „um acht auf 24 Dollar“: the step is no target.
  if (/(?<![A-Za-zÀ-ɏ])(?:by|um)\s+(?:about |another |weitere )?$/i.test(before)) return []
  const older =
    oldLead.test(before) && scene.others.some((other) => other.unit === quantity.unit && other.end <= sentence.clause(span.start).start + 1)
  if (older) return []
  // A sentence of its own on what was: „Bisher hatte das Kursziel 46 Dollar gelautet.“
  if (formerly.test(sentence.text)) return []
  // A consensus is nobody's target.
  if (
    /(?:average|mean|median|consensus)\s+(?:price\s+|analyst\s+)?(?:target|objective)|consensus|of \d+ analysts|durchschnittliche\w*\s+(?:Kurs)?ziel|Konsens|Durchschnittsziel|im Schnitt/i.test(
      sentence.text,
    )
  )
    return []
  const fairly =
    places.length > 0 &&
    (/(?:sieht|sehen|traut|trauen|erwartet|erwarten|sees?|puts?|places?)\s[^;.]{0,50}?(?:Kurs|Aktien?|Papiere?|Titel|shares|stock)\s(?:[^;.,]{0,40}\s)?(?:bei|auf|at|to|reach)\s+(?:etwa |rund |about )?$/iu.test(
      before,
    ) ||
      /(?:\bvalu(?:es?|ed|ing) (?:\S+ ){1,4}at|\bworth|\bgood for|fair value (?:of|at)|fairen? Wert (?:bei|von))\s+(?:about |only |just |rund |etwa )?$/i.test(
        before,
      ) ||
      /^\s*(?:a share |je Aktie )?(?:fair bewertet|für (?:fair|angemessen)|fair value)/i.test(
        sentence.source.slice(quantity.end, quantity.end + 40),
      ))
  const named = decision?.attribute === 'price_target' || fairly
  // "for IREN the analysts see $39", "now has $22 instead of $25": a broker and a small amount without a word of price.
  const spoken =
    !named &&
    decision === undefined &&
    verdict &&
    !moved &&
    quantity.unit === 'USD' &&
    !near(sentence, span, 'otherMoney', 12) &&
    !near(sentence, span, 'costPerCoin', 8) &&
    !near(sentence, span, 'powerCost', 6) &&
    !near(sentence, span, 'value', 1, 'after') &&
    (replaced ||
      /(?:weight|perform|buy|hold|sell|neutral|kaufen|halten)["']?(?:\s+(?:and|with|und|mit)\s+(?:to\s+|at\s+|bei\s+|auf\s+)?|"?,"?\s+)$/i.test(
        before,
      ) ||
      places.some((place) => gap(sentence, place, span) <= 16) ||
      // "CleanSpark and MARA, both rated market perform, get $14 and $15"
      (context.focus.brokerPassage === sentence.passage &&
        /(?<![A-Za-zÀ-ɏ])(?:gets?|bekommt|bekommen|erhält|erhalten|receives?)\s+(?:\$?[\d.,]+(?: Dollar)?\s*(?:,|and|und)\s*)*$/iu.test(
          before,
        )) ||
      /\(\s*["']?[A-Za-zÀ-ɏ -]*(?:buy|hold|sell|neutral|weight|perform|kaufen|halten)["']?,\s*(?:target |Ziel |PT )?$/i.test(before) ||
      /^[^;]{0,60}:\s/.test(sentence.text))
  const talked =
    context.focus.previous !== undefined && context.focus.brokerPassage === sentence.passage && context.focus.previous.has('priceTarget')
  const bySomebody = places.findLast((place) => place.end <= span.start)
  const settled =
    bySomebody !== undefined &&
    !moved &&
    gap(sentence, bySomebody, span) <= 16 &&
    !groupsOf(context, sentence).some((group) => group.start > bySomebody.end && group.end < span.start) &&
    (sentence.has('priceTarget') || /(?:\bBuy|\bSell|\bHold|weight|perform|Kaufen|Halten|Verkaufen)/i.test(before)) &&
    !/(?:closed|trad|schloss|notier|Schlusskurs|koste)/i.test(before)
  const priced =
    decision?.attribute === 'share_price' &&
    (!moved || (talked && replaced && !sentence.quantities.some((other) => other.unit === 'ratio'))) &&
    ((replaced && (places.length > 0 || talked) && !near(sentence, span, 'shareWord', 5)) || settled)
  // "Price targets: Riot $22 (Needham)", "came from Rosenblatt ($21)"
  const beside = places.some(
    (place) =>
      (place.end <= span.start && /^\s*\($/.test(sentence.source.slice(place.end, span.start))) ||
      (place.start >= span.end && /^\s*\($/.test(sentence.source.slice(span.end, place.start))),
  )
  const tagged = beside && sentence.has('priceTarget') && !near(sentence, span, 'sharePrice', 6)
  if (!named && !spoken && !priced && !tagged) return undefined
  // "a consensus target of $21": nobody's.
  const clause = sentence.clause(span.start)
  if (
    !places.some((place) => place.start >= clause.start && place.end <= clause.end) &&
    nobodys.test(sentence.source.slice(clause.start, span.start))
  )
    return []
  if (sizeOf(quantity) < 0.3 || quantity.low !== undefined) return []
  const broker = inTurn(scene, quantity) ?? brokerOf(context, sentence, span)
  const own = /(?<![A-Za-zÀ-ɏ])(?:unser|unsere[nrms]?|wir|our|we)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)
  if (broker === undefined && !own) return named ? fill(scene, quantity, { attribute: 'price_target', speaker: undefined, sure: 0.7 }) : []
  const month = dateOf(
    context,
    sentence,
    span,
    (mention) =>
      mention.date >= (context.outline.document.metadata.published ?? '0000').slice(0, mention.date.length) &&
      mention.role !== 'since' &&
      mention.date.length <= 7,
    true,
  )
  const target =
    month && month.cost <= 20 && month.mention && isTargetDate(scene, month.mention)
      ? month.date
      : broker === undefined
        ? undefined
        : context.focus.targetDates.get(broker)
  const later =
    quantity.previous === undefined
      ? scene.others.find(
          (other) =>
            other.unit === quantity.unit &&
            other.start > quantity.end &&
            (oldLead.test(sentence.source.slice(sentence.clause(other.start).start, other.start)) ||
              wasAt.test(sentence.source.slice(quantity.end, other.start)) ||
              stoodAt.test(sentence.source.slice(quantity.end, other.start)) ||
              /(?:raised|lifted|cut|lowered|trimmed|up|down|increased|reduced) (?:by \$?[\d.]+ )?from\s+$/i.test(
                sentence.source.slice(quantity.end, other.start),
              )),
        )
      : undefined
  // "up to $27" is where the target went, not a bound.
  const plain: Quantity = { ...quantity, bound: quantity.bound === 'about' ? 'about' : undefined, boundStart: quantity.start }
  return fill(scene, later?.value === undefined ? plain : { ...plain, previous: later.value }, {
    attribute: 'price_target',
    speaker: broker === undefined ? undefined : { kind: 'broker', id: broker, ahead: true, cost: 0 },
    sure: named ? 0.97 : 0.88,
    qualifiers: target === undefined ? {} : { on: target },
  })
}

const nobodys =
  /(?<![A-Za-zÀ-ɏ])(?:(?:consensus|average|mean|median|mittlere[snm]?|durchschnittliche[snm]?) (?:\w+ ){0,2}(?:price target|target|Kursziel)|(?:median|mean|average) (?:of [^;,.]{0,24})?(?:price )?targets?|Konsensziel|Durchschnittsziel)(?![A-Za-zÀ-ɏ])/iu

/** Of brokers named together, the one whose target stands at the same place of a list: "A and B … targets of $7 and $8". */
function inTurn(scene: Scene, quantity: Quantity): string | undefined {
  const { context, sentence } = scene
  const together = brokersTogether(context, sentence, quantity)
  if (together.length < 2) return undefined
  const list = [...scene.others, quantity]
    .filter((other) => other.unit === quantity.unit && !other.superseded)
    .toSorted((a, b) => a.start - b.start)
  const apart = list.some(
    (other, index) =>
      index > 0 &&
      !/^[\s\w$-]{0,12}(?:,|and|und|beziehungsweise|bzw\.?|or|oder)[\s\w$-]{0,8}$/u.test(
        sentence.source.slice(list[index - 1]?.end ?? 0, other.start),
      ),
  )
  return list.length === together.length && !apart ? together[list.indexOf(quantity)] : undefined
}

/** What comes in a clause of its own with the old value: „bisher hatten die Analysten 9,50 Dollar für angemessen gehalten“. */
const oldLead =
  /^[;,–\s]*(?:bisher|bislang|zuvor|vorher|previously|until now|before that|so far|(?:the )?(?:old|former|previous|prior) (?:one|(?:price )?target)|(?:das )?(?:alte|bisherige)s? (?:Kurs)?ziel)(?![A-Za-zÀ-ɏ])/iu

const formerly =
  /^\W*(?:Bisher|Bislang|Zuvor|Vorher|Previously|Until now|Before that)(?![A-Za-zÀ-ɏ])[^.;]*(?<![A-Za-zÀ-ɏ])(?:hatten?|war(?:en)?|lag(?:en)?|betrug|had|was|were|stood)(?![A-Za-zÀ-ɏ])/u

/** "… to $27, having been at $19": where a target stood before. */
const wasAt = /(?:having (?:been|stood)|(?:it|which) (?:had been|had stood|was previously)|after)\s+(?:at\s+)?(?:just |only |about )?$/i

/** "at Tessaly Bank, where Mona Reiss had been at $71", „die zuvor bei 71 Dollar gestanden hatte“: of a house or its analyst. */
const stoodAt =
  /(?<![A-Za-zÀ-ɏ])(?:(?:where|who|whose|which|its|his|her|the) [^;.$]{0,40}?(?:had been|had stood|had sat|used to be|was) (?:previously )?at|(?:die|der|wo) [^;.\d]{0,30}?(?:bisher|zuvor|bislang) bei)\s+(?:just |only |about )?$/iu

function isTargetDate(scene: Scene, mention: { readonly start: number; readonly end: number }): boolean {
  const { sentence } = scene
  const before = sentence.source.slice(Math.max(sentence.start, mention.start - 24), mention.start)
  const after = sentence.source.slice(mention.end, mention.end + 24)
  return (
    /(?:\bfor|\bby|\bfür|\bper|\bbis|\bits|\bthe|['’]s|\bon a|\bzum|,|\()\s*(?:the )?(?:end of )?$/i.test(before) ||
    /^\s*(?:price )?(?:target|Kursziel|Ziel)/i.test(after)
  )
}

const level = /(?:\bto|\bauf|\bat|\bbei|\bmit|\bvon|\bzu|\bfor|\bstood at|\bof)\s+(?:just |only |rund |etwa |about )?$/i
const currency = /^\$/

/** "At yesterday's $27.40", "at Friday's $15.38" */
const ofThatDay = /(?<![A-Za-zÀ-ɏ])(?:at|from|on) (?:yesterday|last night|today|(?:Mon|Tues|Wednes|Thurs|Fri)day)['’]s\s+$/iu
/** "With the shares at $3.02 on Wednesday evening" */
const withShares =
  /(?<![A-Za-zÀ-ɏ])(?:with|mit) (?:the |its |der |den )?(?:stock|shares|share price|Aktien?|Papieren?)\s+(?:now |still |back )?(?:at|bei)\s+(?:just |only |about |rund )?$/iu

/** The share price that an amount is, or undefined when it is none. */
export function priceDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const decision = decide(
    sentence,
    span,
    rules,
    scene.others.filter((other) => other.unit === quantity.unit && !other.superseded),
  )
  const before = sentence.source.slice(Math.max(sentence.start, span.start - 30), span.start)
  // "rose 4.2% to $14.74", "CleanSpark 0.6% to $8.15", "$16.52, +16.64%"
  const moves = scene.others.filter(
    (other) => other.unit === 'ratio' && sentence.distance(Math.min(other.end, span.end), Math.max(other.start, span.start)) <= 6,
  )
  const behind = moves.find((other) => /^\s*,?\s*\(\s*[+−–-]?$/.test(sentence.source.slice(span.end, other.numberStart)))
  const move = behind ?? moves[0]
  const afterMove =
    move !== undefined &&
    move.end <= span.start &&
    /^\s*(?:since the start of the year |since (?:January|\w+) |this year |seit Jahresbeginn |on \w+ |am \w+ |am selben Tag |in the red |in the black |lower |higher |tiefer |höher |leichter |fester |im Minus |im Plus )?,?\s*(?:to|auf|at|bei)\s+(?:just |only )?$/i.test(
      sentence.source.slice(move.end, span.start),
    )
  const tape = move !== undefined && move.start >= span.end && /^\s*,?\s*\(?[+-]/.test(sentence.source.slice(span.end, move.start + 1))
  const shareBehind =
    /^\s*,?\s*(?:that |where |at which |wo |zu dem |die |den )?(?:the|die|der|das) (?:stock|shares?|Aktie|Papier)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 34),
    )
  // "At $2.84 on Wednesday, HIVE sat 62% under its high"
  const opened = quantity.boundStart - sentence.start <= 4 && (sentence.has('belowHigh') || sentence.has('marketCap')) && level.test(before)
  // "At Friday's close of $15.38 the market gives you …"
  const closing =
    context.outline.main !== undefined &&
    (/(?<![A-Za-zÀ-ɏ])(?:close|Schlusskurs|closing price) (?:(?:vom|am|on|of) [A-Za-zÀ-ɏ]+ )?(?:of|von|at|bei|betrug|lag bei|war|was|stood at)\s+$/iu.test(
      before,
    ) ||
      ofThatDay.test(before))
  // "Price (April 13): $61.20"
  const line =
    /^\W*(?:share |stock |closing |last )?(?:price|close|Kurs|Schlusskurs|Aktienkurs)\s*(?:\([^)]*\)|[^:()]{0,24})?:\s*(?:US)?\$?$/iu.test(
      sentence.source.slice(sentence.start, span.start),
    )
  const spoken =
    shareBehind ||
    opened ||
    line ||
    closing ||
    withShares.test(before) ||
    /(?:stock|shares|Aktie|Papier|Titel),\s+(?:now )?(?:at|bei|zu)\s+(?:just |only |about |rund |etwa |nur )?$/iu.test(before) ||
    (decision?.attribute === 'share_price' && (level.test(before) || currency.test(quantity.text) || near(sentence, span, 'sharePrice', 8)))
  if (!afterMove && !tape && !spoken) return undefined
  if (quantity.low !== undefined || (quantity.bound !== undefined && quantity.bound !== 'about')) return []
  // „Das alte Ziel lag bei 9 Dollar“
  if (
    context.focus.previous?.has('priceTarget') === true &&
    /(?<![A-Za-zÀ-ɏ])(?:das|the) (?:alte|bisherige|vorherige|old|previous|former|prior)(?![A-Za-zÀ-ɏ])[^,;]{0,24}$/iu.test(before)
  )
    return []
  // Highs and lows on the way are no closing prices.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:im Hoch|in der Spitze|Rekordhoch|Allzeithoch|Jahreshoch|Tageshoch|Jahrestief|Tagestief|(?:record|all-time|52-week|intraday|session) (?:high|low)|at (?:its|their|the) (?:peak|high))(?![A-Za-zÀ-ɏ])[^,;]{0,50}$/iu.test(
      sentence.source.slice(sentence.clause(span.start).start, span.start),
    ) ||
    /(?:\w*hochs?|Höchst\w+|Rekord\w*|\bhighs?|\bpeaks?|\blows?|\w*tiefs?|Tiefst\w+)\s+(?:bei|von|at|of)\s+(?:about |rund )?$/i.test(
      before,
    ) ||
    /^(?:,| –)? (?:ein |a |an |the |its |das |sein )?(?:neue[sn]? |new )?(?:Rekordhoch|Allzeithoch|Jahreshoch|record high|all-time high|52-week high)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(span.end, span.end + 40),
    )
  )
    return []
  const groups = groupsOf(context, sentence)
  const shareWord = sentence.has('shareWord')
  const { previous } = context.focus
  const goesOn = context.outline.main !== undefined && previous?.passage === sentence.passage && previous.has('shareWord')
  const sameBreath = previous !== undefined && (context.focus.subjectPassage === sentence.passage || goesOn)
  const ownClose =
    context.outline.voice === 'own' && near(sentence, span, 'sharePrice', 16) && /(?:clos|schluss|schlo)/i.test(sentence.text)
  const told = sentence.passage === context.focus.subjectPassage || shareWord || goesOn
  if (
    groups.length === 0 &&
    !shareWord &&
    !ownClose &&
    !line &&
    !closing &&
    !(opened && told) &&
    !(afterMove && context.outline.main !== undefined && ofTheMarket.test(sentence.text)) &&
    !(sameBreath && told && (afterMove || near(sentence, span, 'sharePrice', 6)))
  )
    return []
  // What the euro costs.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:[Tt]he euro|sterling|[Dd]er Euro|EUR\/USD|Eurokurs|Devisenmarkt|[Cc]urrency trading|Unze|Feinunze)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(sentence.start, span.start),
    )
  )
    return []
  // A pound of cotton, a barrel of oil.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:pounds?|kilos?|kilograms?|tons?|tonnes?|barrels?|ounces?|lit(?:er|re)s?|gallons?|Pfund|Kilo|Tonne|Liter|Unze|Fass)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(sentence.clause(span.start).start, sentence.clause(span.start).end),
    )
  )
    return []
  // "cost" of something else than a share.
  const costs = /(?:cost|costs|kostet|kostete)\s+(?:\w+\s+){0,2}$/i.test(before)
  if (costs && !shareWord && groups.length === 0 && !sameBreath) return []
  if (/^\s*(?:Euro|EUR|€|Franken|Pence|C\$)/.test(sentence.source.slice(quantity.end, quantity.end + 8))) return []
  const date = dateOf(
    context,
    sentence,
    span,
    (mention) =>
      mention.role !== 'since' &&
      !(context.focus.day !== undefined && (behindRelative(sentence, span, mention) || inOtherClause(sentence, span, mention))),
  )
  const daily =
    date && date.date.length === 10
      ? date
      : (openDates(sentence).find(
          (mention) =>
            mention.date.length === 10 &&
            mention.role !== 'since' &&
            !behindRelative(sentence, span, mention) &&
            !(context.focus.day !== undefined && inOtherClause(sentence, span, mention)),
        ) ?? undefined)
  const on = daily?.date ?? (afterMove || tape || sameBreath || ofTheDay.test(sentence.text) ? tradingDay(context) : undefined)
  return fill(scene, quantity, {
    attribute: 'share_price',
    speaker: undefined,
    sure: afterMove || tape ? 0.97 : decision && decision.lead > 5 ? 0.95 : 0.85,
    qualifiers: on === undefined ? {} : { on },
  })
}
