// Prices of shares: what the stock stood at, what the market paid; highs on the way, conversion and cap prices are none.
import { decide } from '../decide.ts'
import { behindRelative, dateOf, inOtherClause, openDates } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Slice } from '../sentences.ts'
import { spanOf } from '../quantities-of.ts'
import { near } from '../sentence.ts'
import { groupsOf } from '../subject.ts'
import { ofTheDay, ofTheMarket, stateDay, tradingDay } from '../time/trading-day.ts'
import { fill, type Scene } from './frame.ts'
import { comesToValue } from './market-value.ts'
import { ofCloses, priceLabel, smallMoney } from './price.ts'

const level = /(?:\bto|\bauf|\bat|\bbei|\bmit|\bvon|\bzu|\bfor|\bstood at|\bof)\s+(?:just |only |rund |etwa |about )?$/i
const currency = /^\$/

/** "At yesterday's $27.40", "at Friday's $15.38" */
const ofThatDay = /(?<![A-Za-zÀ-ɏ])(?:at|from|on) (?:yesterday|last night|today|(?:Mon|Tues|Wednes|Thurs|Fri)day)['’]s\s+$/iu
/** "With the shares at $3.02 on Wednesday evening" */
const withShares =
  /(?<![A-Za-zÀ-ɏ])(?:with|mit) (?:the |its |der |den )?(?:stock|shares|share price|Aktien?|Papieren?)\s+(?:now |still |back )?(?:at|bei)\s+(?:just |only |about |rund )?$/iu

/** Highs and lows on the way are no closing prices. */
function onTheWay(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const clause = sentence.source.slice(sentence.clause(span.start).start, span.start)
  const before = clause.slice(-40)
  const after = sentence.source.slice(span.end, span.end + 60)
  return (
    /(?<![A-Za-zÀ-ɏ])(?:im Hoch|in der Spitze|Rekordhoch|Allzeithoch|Jahreshoch|Tageshoch|Jahrestief|Tagestief|(?:record|all-time|52-week|intraday|session) (?:high|low)|(?:at|near|on) (?:its|their|the) (?:\p{L}+ )?(?:peak|high|top|summit|zenith|apex|record|best)|(?:am|auf dem|im) (?:Höhepunkt|Gipfel|Zenit|Rekord|Höchststand)|peaked|topped out)(?![A-Za-zÀ-ɏ])[^;]{0,50}$/iu.test(
      clause,
    ) ||
    /(?:\w*hochs?|Höchst\w+|Rekord\w*|Gipfel|Spitze|\bhighs?|\bpeaks?|\brecords?|\bsummits?|\blows?|\w*tiefs?|Tiefst\w+)\s+(?:bei|von|at|of|mit)\s+(?:about |rund )?$/iu.test(
      before,
    ) ||
    /^(?:,| –)? (?:ein |a |an |the |its |das |sein )?(?:neue[sn]? |new )?(?:Rekordhoch|Allzeithoch|Jahreshoch|record high|all-time high|52-week high)(?![A-Za-zÀ-ɏ])/iu.test(
      after,
    )
  )
}

/** "Last summer the stock had traded at $6", "closing a cent shy of $17": what it once cost, and what it nearly did. */
function historic(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const clause = sentence.clause(span.start)
  const words = sentence.source.slice(clause.start, clause.end)
  if (/(?<![A-Za-zÀ-ɏ])(?:shy|short|north|south) of\s+$/iu.test(sentence.source.slice(clause.start, span.start))) return true
  const once =
    /(?<![A-Za-zÀ-ɏ])(?:had (?:still |once |briefly )?(?:traded|cost|stood|closed|been|fetched|changed)|hatten?\s[^;.]{0,60}(?:gekostet|gelegen|notiert|gestanden)|once|einst|damals|back then|(?:last|vergangene[nrsm]?|letzte[nrsm]?|vorige[nrsm]?) (?:spring|summer|autumn|fall|winter|Frühjahr|Frühling|Sommer|Herbst|Winter))(?![A-Za-zÀ-ɏ])/iu
  return once.test(words) && !sentence.dates.some((date) => date.date.length === 10 && date.start >= clause.start && date.end <= clause.end)
}

/** "shed 58 cents, or 3.3%": by how much it moved, not where to. */
function isStep(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  return [...sentence.cues('moveUp'), ...sentence.cues('moveDown')].some(
    (cue) =>
      cue.end <= span.start &&
      span.start - cue.end < 24 &&
      /^\s+(?:um |by |of |von )?(?:about |some |another |a further |rund |etwa |gut |knapp |weitere )?$/iu.test(
        sentence.source.slice(cue.end, span.start),
      ),
  )
}

/** „ein Verlust von elf Cent je Aktie“, "earnings of 12 cents a share" */
function earned(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const clause = sentence.clause(quantity.start)
  return (
    (quantity.unit === 'USD/share' ||
      /^\s*(?:a|per|je|pro) (?:share|Aktie)/iu.test(sentence.source.slice(quantity.end, quantity.end + 12))) &&
    /(?<![A-Za-zÀ-ɏ])(?:loss(?:es)?|lost|profit|earn\w*|income|dividend|Verlust\w*|Gewinn\w*|verdien\w*|Dividende\w*|Ergebnis\w*|Fehlbetrag\w*)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(clause.start, Math.min(clause.end, quantity.end + 30)),
    )
  )
}

/** "Cipher Digital (CIFR, $18.10)", "(Nasdaq: WULF; last close $19.24)": in parentheses behind the ticker, the price alone. */
function besideTicker(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  return (
    /\(\s*(?:(?:[A-Za-z]{3,8}:\s*)?[A-Z]{3,5}\s*[,;:]\s*)?(?:(?:(?:last|recent|closing|letzter) )?(?:price|close|quote|trade|Kurs|Schlusskurs):?\s*|(?<=[A-Z]{3,5}\s*[,;:]\s*))$/u.test(
      sentence.source.slice(Math.max(sentence.start, span.start - 48), span.start),
    ) && /^\s*\)/.test(sentence.source.slice(span.end))
  )
}

const payers =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]he (?:stock )?market|[Bb]uyers?|[Ii]nvestors?|[Tt]raders|Wall Street|[Oo]ne|[Yy]ou|[Ww]ho(?:ever)?|[Dd]er Markt|[Dd]ie Börse|[Kk]äufer|[Aa]nleger\w*|[Ii]nvestoren|[Mm]an|[Ww]er)(?![A-Za-zÀ-ɏ])[^;.]{0,50}(?<![A-Za-zÀ-ɏ])(?:pays?|paid|gave|asks?|asked|zahl(?:t|te|en|ten)|gab(?:en)?|bezahl\w+|leg(?:t|te|ten)|verlang\w+|bot(?:en)?|muss(?:te|ten)?)(?![A-Za-zÀ-ɏ])[^;.]{0,50}$/u
const legs =
  /(?<![A-Za-zÀ-ɏ])(?:(?:c(?:ould|an)|was|were|is|are) (?:still |now |only )?(?:to )?be had for|costs?|cost|fetche[sd]|goes for|went for|sells? for|sold for|trades? for|brought|brings?|kost(?:et|ete|eten|en)|brachten?|bringt|wechselten?|zu (?:haben|bekommen|kriegen))(?![A-Za-zÀ-ɏ])/iu
const oneShare =
  /(?<![A-Za-zÀ-ɏ])(?:(?:a|an|one|each|every|per|the|its|their) (?:[A-Z]\S* ){0,3}(?:shares?|stock|paper)|(?:ein|eine|die|das|jede|jedes|einer|der|pro|je|ihre|seine) (?:[A-Z]\S*-)?(?:Aktien?|Papiere?|Titel|Anteilschein|Anteil))(?![A-Za-zÀ-ɏ])/u
const otherGoods =
  /(?<![A-Za-zÀ-ɏ])(?:dividends?|[Dd]ividende\w*|coins?|bitcoins?|Bitcoins?|kilowatt\w*|Kilowatt\w*|megawatt\w*|Megawatt\w*|conversion|Wandl\w+|tender|offer|Angebot|Übernahme\w*|takeover|target|Kursziel\w*|Ziel|fair|machine|rig|Gerät\w*|hours?|Stunde|ticket|fee|placement|offering|issued|ausgegeben|Ausgabepreis|Jahre[ns]?)(?![A-Za-zÀ-ɏ])/u

/** "Buyers paid $15.44 for a share", „Der Markt zahlte am Freitag 61,15“, "what is left costs $24.30 apiece": one share, by what is paid for it. */
function paidForShare(scene: Scene, span: Slice): boolean {
  const { context, sentence } = scene
  const clause = sentence.clause(span.start)
  const before = sentence.source.slice(clause.start, span.start)
  const after = sentence.source.slice(span.end, clause.end)
  const words = `${before} ${after.slice(0, 60)}`
  if (otherGoods.test(words)) return false
  const share = oneShare.test(words)
  const { session, previous } = context.focus
  // "Galaxy fell on Tuesday. What is left costs $24.30 apiece."
  const moved =
    previous?.passage === sentence.passage && (previous.has('moveUp') || previous.has('moveDown')) && /^\s*apiece(?![a-z])/u.test(after)
  const among = session?.passage === sentence.passage || moved
  if (payers.test(before)) return share || (/(?:[Mm]arket|Wall Street|Markt|Börse)/u.test(before) && !/^\s*(?:for|für)\s/u.test(after))
  const verb = legs.exec(before)
  if (verb !== null && (share || among)) return sentence.distance(clause.start + verb.index, span.start) <= 10
  return share && /^\s*zu (?:haben|bekommen|kriegen)(?![A-Za-zÀ-ɏ])/u.test(after)
}

/** The share price that an amount is, or undefined when it is none. */
export function priceDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const decision = decide(
    sentence,
    span,
    smallMoney,
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
    /^\s*(?:since the start of the year |since (?:January|\w+) |this year |seit Jahresbeginn |on \w+ |am \w+ |am selben Tag |in the red |in the black |lower |higher |tiefer |höher |leichter |fester |im Minus |im Plus )?(?:,?\s*(?:to|auf|at|bei)\s+(?:just |only )?|,?\s*(?:and a|und ein(?:em|en)) (?:closing |last )?(?:price|close|level|Kurs|Schlusskurs|Preis) (?:of|von)\s+)$/i.test(
      sentence.source.slice(move.end, span.start),
    )
  const tape = move !== undefined && move.start >= span.end && /^\s*,?\s*\(?[+-]/.test(sentence.source.slice(span.end, move.start + 1))
  const shareBehind =
    /^\s*,?\s*(?:that |where |at which |wo |zu dem |die |den )?(?:the|die|der|das) (?:stock|shares?|Aktie|Papier)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(quantity.end, quantity.end + 34),
    )
  // "At $2.84 on Wednesday, HIVE sat 62% under its high", "At $11.62 it finished 6.4% in the red"
  const opened =
    quantity.boundStart - sentence.start <= 4 &&
    level.test(before) &&
    (sentence.has('belowHigh') ||
      sentence.has('highMark') ||
      sentence.has('marketCap') ||
      scene.others.some((other) => other.start >= span.end && comesToValue(sentence.source.slice(span.end, other.boundStart))) ||
      /^\s+(?:on|am) [\p{L}\d ]{3,20},\s/u.test(sentence.source.slice(span.end)) ||
      /^[^;,.]{0,30}(?<![A-Za-zÀ-ɏ])(?:a|the|each|eine|die) (?:share|stock|Aktie)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(span.end)) ||
      (moves.length > 0 && (sentence.has('moveUp') || sentence.has('moveDown'))))
  const sold = paidForShare(scene, span)
  // "At Friday's close of $15.38 the market gives you …"
  // "35% above Tuesday's close of $18.59"
  const closeOf = sentence.dates.find(
    (mention) =>
      mention.date.length === 10 &&
      mention.end <= span.start &&
      /^['’]s? (?:close|closing price|closing level|finish) (?:of|at)\s+$/u.test(sentence.source.slice(mention.end, span.start)),
  )
  const closing =
    closeOf !== undefined ||
    (context.outline.main !== undefined &&
      (/(?<![A-Za-zÀ-ɏ])(?:close|Schlusskurs|closing price) (?:(?:vom|am|on|of) [A-Za-zÀ-ɏ]+ )?(?:of|von|at|bei|betrug|lag bei|war|was|stood at)\s+$/iu.test(
        before,
      ) ||
        ofThatDay.test(before)))
  // "Price (April 13): $61.20", "Hold | Target $58 | Price $54.10"
  const line = priceLabel.test(sentence.source.slice(sentence.start, span.start))
  const atCloses =
    ofCloses.test(sentence.source.slice(sentence.start, span.start)) &&
    /^\s*(?:a share |je Aktie )?(?:US-)?(?:Dollar )?(?:for|für|bei) /u.test(sentence.source.slice(quantity.end, quantity.end + 24))
  const spoken =
    atCloses ||
    shareBehind ||
    besideTicker(scene, span) ||
    sold ||
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
  if (historic(scene, span) || onTheWay(scene, span) || isStep(scene, span) || earned(scene, quantity)) return []
  const groups = groupsOf(context, sentence)
  const shareWord = sentence.has('shareWord')
  const { previous } = context.focus
  const goesOn = context.outline.main !== undefined && previous?.passage === sentence.passage && previous.has('shareWord')
  const among = context.focus.session?.passage === sentence.passage
  const sameBreath = previous !== undefined && (context.focus.subjectPassage === sentence.passage || goesOn || among)
  const ownClose =
    context.outline.voice === 'own' && near(sentence, span, 'sharePrice', 16) && /(?:clos|schluss|schlo)/i.test(sentence.text)
  const told = sentence.passage === context.focus.subjectPassage || shareWord || goesOn || among
  if (
    groups.length === 0 &&
    !shareWord &&
    !ownClose &&
    !line &&
    !closing &&
    !(sold && (among || told || context.outline.main !== undefined)) &&
    !(opened && (told || among)) &&
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
  const { published } = context.outline.document.metadata
  const ahead = (day: string) => published !== undefined && day.length === 10 && day > published
  const date = dateOf(
    context,
    sentence,
    span,
    (mention) =>
      mention.role !== 'since' &&
      !ahead(mention.date) &&
      !(context.focus.day !== undefined && (behindRelative(sentence, span, mention) || inOtherClause(sentence, span, mention))),
  )
  const daily =
    date && date.date.length === 10
      ? date
      : (openDates(sentence).find(
          (mention) =>
            mention.date.length === 10 &&
            mention.role !== 'since' &&
            !ahead(mention.date) &&
            !behindRelative(sentence, span, mention) &&
            !(context.focus.day !== undefined && inOtherClause(sentence, span, mention)),
        ) ?? undefined)
  const dated = afterMove || tape || sameBreath || ofTheDay.test(sentence.text) || moves.length > 0
  const on =
    closeOf?.date ?? daily?.date ?? context.focus.pricesOf ?? (dated ? tradingDay(context) : undefined) ?? stateDay(context, sentence)
  return fill(scene, quantity, {
    attribute: 'share_price',
    speaker: undefined,
    sure: afterMove || tape ? 0.97 : decision && decision.lead > 5 ? 0.95 : 0.85,
    qualifiers: on === undefined ? {} : { on },
  })
}
