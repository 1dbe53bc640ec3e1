// Small dollar amounts that are price targets of brokers.
import { decide, type Rule } from '../decide.ts'
import { dateOf } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { gap, near } from '../sentence.ts'
import { groupsOf } from '../subject.ts'
import { brokerOf, brokerPlaces, brokersTogether } from '../voices/voice.ts'
import { fill, refuse, type Scene } from './frame.ts'
import { afterStep, isStep } from './target-step.ts'

/** What the words around a small amount speak for. */
export const smallMoney: readonly Rule[] = [
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

/** Right before the amount: a label of its own, at the start of the line or behind a bar. */
export const priceLabel =
  /(?:^\W*|[|;·•]\s*)(?:share |stock |closing |last |current )?(?:price|close|Kurs|Schlusskurs|Aktienkurs|letzter Kurs)\s*(?:\([^)]*\)|[^:()|;]{0,24}(?=:)|(?=:|\s+(?:US)?\$?$))?:?\s*(?:US)?\$?$/iu

/** Whether a sentence tells a target only as one of old, or as what the most hopeful of all see. */
export function tellsNobodysTarget(text: string): boolean {
  return formerly.test(text) || oldAlone.test(text) || extremes.test(text)
}

/** The price target that an amount is, or undefined when it is none. */
export function targetDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const decision = decide(
    sentence,
    span,
    smallMoney,
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
  const label = priceLabel.exec(sentence.source.slice(sentence.start, span.start))
  if (label && !/target|objective|ziel/i.test(label[0])) return undefined
  const before = sentence.source.slice(Math.max(sentence.start, sentence.clause(span.start).start), span.start)
  // "up to $27, having been at $19", "acht Dollar niedriger als zuvor"
  if (
    wasAt.test(before) ||
    (sentence.has('priceTarget') && stoodAt.test(before)) ||
    /^\s*(?:a share |je Aktie )?(?:niedriger|tiefer|höher|mehr(?! als ver)|weniger|higher|lower|more(?! than [dtq])|less|above|below|über|unter)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 24),
    )
  )
    return refuse(scene, quantity)
  // "raised by $4 from $29", „um acht auf 24 Dollar“: the step is no target.
  if (isStep(scene, quantity)) return refuse(scene, quantity)
  if (/(?<![A-Za-zÀ-ɏ])(?:by|um)\s+(?:about |another |weitere )?$/i.test(before)) return refuse(scene, quantity)
  const older =
    oldLead.test(before) && scene.others.some((other) => other.unit === quantity.unit && other.end <= sentence.clause(span.start).start + 1)
  if (older) return refuse(scene, quantity)
  if (
    oldBehind.test(sentence.source.slice(quantity.end, quantity.end + 24)) &&
    scene.others.some((other) => other.unit === quantity.unit && other.end <= quantity.start)
  )
    return refuse(scene, quantity)
  // A sentence of its own on what was: „Bisher hatte das Kursziel 46 Dollar gelautet.“
  if (formerly.test(sentence.text) || (oldAlone.test(sentence.text) && !scene.others.some((other) => other.unit === quantity.unit)))
    return refuse(scene, quantity)
  // "At closing prices of $2.40 for A and $15.20 for B"
  if (places.length === 0 && ofCloses.test(sentence.source.slice(sentence.start, span.start))) return undefined
  // A consensus is nobody's target.
  if (
    /(?:average|mean|median|consensus)\s+(?:price\s+|analyst\s+)?(?:target|objective)|consensus|of \d+ analysts|durchschnittliche\w*\s+(?:Kurs)?ziel|Konsens|Durchschnittsziel|im (?:Schnitt|Mittel|Durchschnitt)/i.test(
      sentence.text,
    )
  )
    return refuse(scene, quantity)
  // What the most and the least hopeful expect: no house is named for it.
  if (places.length === 0 && extremes.test(sentence.text)) return refuse(scene, quantity)
  // The house of the sentence, or the one that speaks in this passage.
  const housed =
    places.length > 0 ||
    context.focus.section?.broker !== undefined ||
    (context.focus.broker !== undefined && context.focus.brokerPassage === sentence.passage)
  const fairly =
    housed &&
    (/(?:sieht|sehen|traut|trauen|erwartet|erwarten|sees?|puts?|places?)\s[^;.]{0,50}?(?:Kurs|Aktien?|Papiere?|Titel|shares|stock)\s(?:[^;.,]{0,40}\s)?(?:bei|auf|at|to|reach|von|of)\s+(?:etwa |rund |about )?$/iu.test(
      before,
    ) ||
      /(?:\bvalu(?:es?|ed|ing) (?:\S+ ){1,4}at|\bworth|\bgood for|fair value (?:of|at)|fairen? Wert (?:bei|von))\s+(?:about |only |just |rund |etwa )?$/i.test(
        before,
      ) ||
      /^\s*(?:a share |je Aktie )?(?:fair bewertet|für (?:fair|angemessen)|fair value)/i.test(
        sentence.source.slice(quantity.end, quantity.end + 40),
      ) ||
      /^\s*(?:hält|halten|hielt|hielten|sieht|sehen)\s[^,;.]{0,50}(?:für (?:fair|angemessen|gerechtfertigt|richtig)|als (?:fair|angemessen)\w*)/iu.test(
        sentence.source.slice(quantity.end, quantity.end + 90),
      ) ||
      awarded.test(before) ||
      /^\s*(?:against|beside|next to|behind) (?:its|the|their|his|her) name/iu.test(sentence.source.slice(quantity.end, quantity.end + 30)))
  // "whereas Rosenblatt trims to $44", „traut dem Papier 18,50 Dollar zu“
  const movedByHouse =
    places.some((place) => place.end <= span.start && moves.test(sentence.source.slice(place.end, span.start))) &&
    (sentence.has('priceTarget') || replaced)
  const trusted =
    places.some((place) => place.end <= span.start && trusts.test(sentence.source.slice(place.end, span.start))) &&
    /^\s*(?:US-)?(?:Dollar\s)?zu(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(quantity.end, quantity.end + 16))
  const named =
    trusted ||
    decision?.attribute === 'price_target' ||
    fairly ||
    rated.test(before) ||
    movedByHouse ||
    (places.length > 0 && afterStep(scene, quantity))
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
    (context.focus.previous?.has('priceTarget') === true || sentence.has('priceTarget')) && context.focus.brokerPassage === sentence.passage
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
    return refuse(scene, quantity)
  if (sizeOf(quantity) < 0.3 || quantity.low !== undefined) return refuse(scene, quantity)
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
            (oldBehind.test(sentence.source.slice(other.end, other.end + 24)) ||
              oldLead.test(sentence.source.slice(sentence.clause(other.start).start, other.start)) ||
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

/** "At Monday's closing prices of $2.40 for Bitfarms and $15.20 for Riot": what stands behind is a price. */
export const ofCloses = /(?<![\p{L}])(?:closing prices|Schlusskursen?|Kursen)(?![\p{L}])[^;]{0,70}$/u
const moves =
  /^\s+(?:now |also |has |in turn )?(?:trims?|trimmed|cuts?|raises?|raised|lifts?|lifted|lowers?|lowered|goes|went|moves?|moved|hikes?|hiked|slashe[sd]|boosts?|boosted|nudges?|nudged|steps?|stepped)(?: it)?\s(?:down |up )?to\s(?:just |only )?$/u
const trusts = /^[^.;,]{0,40}\s(?:traut|trauen|traute|trauten)\s[^.;]{1,56}$/u

/** "(Outperform, $88)": with a rating in brackets only a target stands. */
const rated =
  /\(\s*["']?(?:[A-Z][a-z]+ )?(?:Buy|Hold|Sell|Neutral|\w*[Ww]eight|[\w ]*[Pp]erform|Kaufen|Halten|Verkaufen)["']?,\s*(?:PT |target |Ziel )?$/u
/** "compares with $19 before" */
const oldBehind = /^\s*(?:(?:US-)?Dollar\s)?(?:before|previously|earlier|until now|zuvor|bisher|vorher|bislang)\s*(?:[,.;)]|$)/iu

const nobodys =
  /(?<![A-Za-zÀ-ɏ])(?:(?:consensus|average|mean|median|mittlere[snm]?|durchschnittliche[snm]?) (?:\w+ ){0,2}(?:price target|target|Kursziel)|(?:median|mean|average) (?:of [^;,.]{0,24})?(?:price )?targets?|Konsensziel|Durchschnittsziel)(?![A-Za-zÀ-ɏ])/iu

const extremes =
  /(?<![A-Za-zÀ-ɏ])(?:(?:the )?(?:boldest|most hopeful|gloomiest)|(?:\w+) of the (?:\w+ )?(?:houses|analysts|brokers|firms) (?:that|who|which|covering|following)|\w+ der (?:\w+ )?(?:Häuser|Analysten)(?:,| mit)|der kühnste|das kühnste|(?:(?:street[- ])?high(?:est)?|low(?:est)?|top|bottom|most (?:bullish|bearish|optimistic|pessimistic|cautious)) (?:of the )?(?:price )?(?:targets?|objectives?|estimates?|one|forecasts?)|(?:targets?|estimates?) (?:on the street )?(?:range|run|reach|span|go|vary|lie)(?:s|d)? (?:all the way )?(?:from|between)|(?:höchste|niedrigste|tiefste|oberste|unterste|optimistischste|pessimistischste|vorsichtigste|kühnste)[nsrm]? (?:aller )?(?:Kurs)?(?:ziel\w*|[Zz]iel\w*|Schätzung\w*|Prognose\w*)|(?:Kursz|Z)iele? (?:\w+ )?(?:reichen|liegen zwischen|schwanken|gehen von))(?![A-Za-zÀ-ɏ])/iu

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

/** "JPMorgan's old target for CleanSpark was $14", „Das alte Kursziel lautete 14 Dollar“ */
const oldAlone =
  /(?<![A-Za-zÀ-ɏ])(?:(?:old|former|previous|prior|earlier|last) (?:price )?(?:target|objective)|(?:alte[sn]?|frühere[sn]?|vorherige[sn]?|vorige[sn]?|bisherige[sn]?|damalige[sn]?) (?:Kurs)?[Zz]iel)(?![A-Za-zÀ-ɏ])[^.;$\d]*(?<![A-Za-zÀ-ɏ])(?:was|were|stood|had been|had stood|used to be|lautete|lag|betrug|war|hatte)(?![A-Za-zÀ-ɏ])/u

const formerly =
  /^\W*(?:Bisher|Bislang|Zuvor|Vorher|Previously|Until now|Before that)(?![A-Za-zÀ-ɏ])[^.;]*(?<![A-Za-zÀ-ɏ])(?:hatten?|war(?:en)?|lag(?:en)?|betrug|had|was|were|stood)(?![A-Za-zÀ-ɏ])/u

/** "… to $27, having been at $19": where a target stood before. */
const wasAt = /(?:having (?:been|stood)|(?:it|which) (?:had been|had stood|was previously)|after)\s+(?:at\s+)?(?:just |only |about )?$/i

/** "at Tessaly Bank, where Mona Reiss had been at $71", „die zuvor bei 71 Dollar gestanden hatte“: of a house or its analyst. */
const stoodAt =
  /(?<![A-Za-zÀ-ɏ])(?:(?:where|who|whose|which|its|his|her|the) [^;.$]{0,40}?(?:had been|had stood|had sat|used to be|was) (?:previously )?at|(?:die|der|wo) [^;.\d]{0,30}?(?:bisher|zuvor|bislang) bei)\s+(?:just |only |about )?$/iu

/** "IREN must make do with $47", "It wants to see $26", „muss sich mit 47 Dollar begnügen“: what a house grants a share. */
const awarded =
  /(?<![A-Za-zÀ-ɏ])(?:(?:make|makes|made) do with|settles? for|is left with|get(?:s)? by (?:with|on)|(?:wants?|expects?|hopes?|likes?) to see|can see|(?:can|could|may) (?:still |yet )?(?:fetch|reach|get to|climb to|rise to|go to|make it to|be worth|command|bring)|is down for|is pencil+ed in (?:for|at)|begnügen|zufriedengeben|(?:wird|werden) zugetraut|bescheiden)\s+(?:about |only |just |rund |etwa |nur )?$|(?<![A-Za-zÀ-ɏ])mit\s+(?:nur |etwa |rund )?$(?<=(?:muss|müssen) sich [^.;]{0,30})/iu

function isTargetDate(scene: Scene, mention: { readonly start: number; readonly end: number }): boolean {
  const { sentence } = scene
  const before = sentence.source.slice(Math.max(sentence.start, mention.start - 24), mention.start)
  const after = sentence.source.slice(mention.end, mention.end + 24)
  return (
    /(?:\bfor|\bby|\bfür|\bper|\bbis|\bits|\bthe|['’]s|\bon a|\bzum|,|\()\s*(?:the )?(?:end of )?$/i.test(before) ||
    /^\s*(?:price )?(?:target|Kursziel|Ziel)/i.test(after)
  )
}
