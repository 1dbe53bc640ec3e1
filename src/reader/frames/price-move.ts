// Moves of share prices: which way, by how much, on which day or since when.
import { behindRelative, openDates } from '../time/dating.ts'
import type { DateMention } from '../dates/index.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { gap, near, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'
import { ofTheMarket } from '../time/trading-day.ts'
import { isBarePrice } from './bare-price.ts'
import { fill, refuse, type Scene } from './frame.ts'
import { behindAnotherMove, betweenDays, comparedWith, dayOf, yearStart } from './move-day.ts'
import { priceContext } from './price-words.ts'

const notPrice =
  /(?:\w*steuer\b|taxe?s?\b|utili[sz]ation|occupancy|auslastung|revenue|umsatz|output|production|produktion|hash ?rate|capacity|kapazität|kosten|costs?\b|margin|marge|difficulty|dividend|stake|beteiligung|anteil(?!(?:en?|scheine?n?)(?![a-zäöü])(?! an ))|coupon|zins|kupon|interest|rent|miete|share of|cash|EBITDA|gewinn je|auftragseingang|price target|kursziel|premium|forecast|jobs|Prämie|efficiency|bitcoin price \d|Tarif|oberhalb des|above the|Aufschlag|Abschlag|Kupon)/i

/** "that is a premium of 24%", „entspricht das einem Aufschlag von 24 Prozent“: of a bid over a price. */
const premiumPaid =
  /(?<![\p{L}])(?:entspricht|entspräche|bedeutet|ergibt|bietet|zahlt|represents?|implies|equals|means|amounts? to|is|offers?)(?![\p{L}])[^.;\d]{0,40}(?<![\p{L}])(?:Aufschlag|Aufpreis|Prämie|Abschlag|Aufgeld|premium|discount)(?:s|es)? (?:von|of)\s+(?:\p{Ll}+ ){0,2}$/u

const premiumIs =
  /(?<![\p{L}])(?:ist|sind|wäre|wären|mit|einen?)(?![\p{L}])[^.;\d]{0,24}(?<![\p{L}])(?:Aufschlag|Aufpreis|Prämie|Abschlag|Aufgeld)(?:s|es)? (?:von|um)\s+(?:\p{Ll}+ ){0,2}$/u
const ofBid = /(?<![\p{L}])(?:bietet|Angebot\p{Ll}*|\p{L}*[Üü]bernahme\p{Ll}*|Offerte|gemessen|Umtausch\p{Ll}*|Tausch\p{Ll}*)(?![\p{L}])/u

/** „Die Börse dankte es mit einem Aufschlag von 6,9 Prozent“, "investors greeted the news with a gain of 8%" */
const audience =
  '(?:Börsen?|Markt|Anlegern?|Investoren|Aktionäre|Händler|market|[Ii]nvestors|[Tt]raders|Wall Street|[Ss]hareholders|[Bb]uyers)'
const answered =
  '(?:dank|quittier|honorier|feier|bestraf|straf|belohn|reagier|bejubel|begrüß|bedach|reward|punish|greet|respond|react|thank|cheer|celebrat|welcom|applaud|answer|met)\\p{Ll}*'
const reacted = new RegExp(
  `(?<![\\p{L}])(?:${audience}(?![\\p{L}])[^.;]{0,24}(?<![\\p{L}])${answered}|${answered}(?![\\p{L}])[^.;]{0,24}(?<![\\p{L}])${audience})(?![\\p{L}])[^.;]{0,70}\\s(?:mit|with|by)\\s[^.;]*$`,
  'u',
)

/** "A share costs 41% more than a year ago" */
const shareCosts =
  /(?<![A-Za-zÀ-ɏ])(?:share|stock|Aktie|Papier)(?![A-Za-zÀ-ɏ])[^,;.%]{0,40}(?<![A-Za-zÀ-ɏ])(?:costs?|kostet)\s(?:[^,;.]{0,16}\s)?[\d.,]+\s?(?:%|per ?cent|Prozent)/iu

const rightBehindDown = /^\s*(?:im Minus|tiefer|niedriger|leichter|schwächer|lower|weaker|in the red)(?![A-Za-zÀ-ɏ])/iu
const rightBehindUp = /^\s*(?:im Plus|höher|fester|stärker|higher|firmer|stronger)(?![A-Za-zÀ-ɏ])/iu
/** "its biggest gain since November": the record is since then, not the move. */
const record =
  /(?<![A-Za-zÀ-ɏ])(?:biggest|largest|strongest|steepest|sharpest|worst|best|beste[rnms]?|schlechteste\w*|lowest|highest|höchste\w*|größte\w*|stärkste\w*|tiefste\w*|niedrigste\w*)\s[^,;]{0,40}$/iu

/** „Am Mittwoch legte Galaxy um 1,2 Prozent zu“: between verb, company and figure stands nothing else that could have moved. */
function plainly(scene: Scene, owner: Slice, verb: Slice, span: Slice): boolean {
  const { source } = scene.sentence
  const from = Math.min(owner.end, verb.end)
  if (from > span.start || Math.max(owner.end, verb.end) > span.start) return false
  const first = owner.start < verb.start ? owner : verb
  const second = first === owner ? verb : owner
  const rest = `${source.slice(first.end, second.start)} ${source.slice(second.end, span.start)}`
  return /^\s*(?:(?:um|by|about|some|just|only|nur|another|a|further|gut|rund|etwa|knapp|nearly|almost|auch|noch|hingegen|dagegen|allerdings|again|also|am|on|\p{Lu}\p{Ll}+(?:tag|woch|day)(?:abend|morgen)?)\s+)*$/u.test(
    `${rest.trim()} `,
  )
}

/** „darunter Vertiv mit einem Minus von 2,4 Prozent“, "chip makers such as Marvell": a stranger named as one of several. */
const ofStranger = /(?<![A-Za-zÀ-ɏ])(?:darunter|etwa|including|such as|like|among them)\s+[A-ZÀ-Þ][\p{L}&.-]+\s+(?:[^\s,;.]+\s+){0,6}$/u

/** „Um weitere 2,6 Prozent ging es für Cipher nach unten“ */
const goesFor =
  /(?<![A-Za-zÀ-ɏ])(?:ging|geht) es\s[^,;.]{0,60}(?:nach unten|nach oben|abwärts|aufwärts|bergab|bergauf|hinab|hinauf)(?![A-Za-zÀ-ɏ])/u

function namesStranger(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const { start } = sentence.clause(span.start)
  const match = ofStranger.exec(sentence.source.slice(start, span.start))
  return match !== null && !sentence.names.some((name) => name.start >= start + match.index && name.end <= span.start)
}

/** "Hut 8, which owns most of it, slipped 3.1%": the verb of the main clause takes up its subject behind a relative clause. */
function acrossRelative(scene: Scene, span: Slice, verb: Slice): Slice | undefined {
  const { sentence } = scene
  if (verb.end > span.start) return undefined
  return groupsOf(scene.context, sentence).find(
    (group) =>
      group.end <= verb.start &&
      /^,\s+(?:which|who|whose|where|die|der|das|deren|dessen|wo)\s[^,;]{1,110},\s+(?:also |too |auch |has |have |had |hat |hatte |is |are |was |were |ist |war )?$/u.test(
        sentence.source.slice(group.end, verb.start),
      ),
  )
}

/** The move that a ratio is; empty when it is none. */
export function move(scene: Scene, quantity: Quantity, span: Slice): readonly Draft[] {
  const { context, sentence } = scene
  if (quantity.low !== undefined) return []
  const clause = sentence.clause(span.start)
  // A verb before the figure in its clause has it; one behind only where there is none.
  const led = [...sentence.cues('moveUp'), ...sentence.cues('moveDown')].some((cue) => cue.end <= span.start && cue.start >= clause.start)
  const side = led ? 'before' : 'any'
  const up = nearest(sentence, span, sentence.cues('moveUp'), side)
  const down = nearest(sentence, span, sentence.cues('moveDown'), side)
  // "2.2% less than the night before"
  const compared =
    /^\s*(mehr|weniger|more|less) (?:als|than) (?:am (?:Vor|Tag)|the (?:day|night|evening) before|gestern|yesterday|zum Vor|on the day before)/i.exec(
      sentence.source.slice(span.end, span.end + 40),
    )
  const sign = compared
    ? /mehr|more/i.test(compared[1] ?? '')
      ? 1
      : -1
    : /^\s*\(?\+/.test(sentence.source.slice(span.start - 1, quantity.numberStart)) || quantity.text.startsWith('+')
      ? 1
      : /^[-−–]/.test(quantity.text) ||
          /[-−]\s?$/.test(sentence.source.slice(Math.max(sentence.start, quantity.numberStart - 2), quantity.numberStart))
        ? -1
        : 0
  const word = up && (!down || up.cost < down.cost) ? up : down
  if (!word && sign === 0) return []
  if (word && word.cost > (led ? 22 : 12) && sign === 0) return []
  const words = sentence.source.slice(Math.max(sentence.start, span.start - 60), Math.min(sentence.end, span.end + 30))
  const groups = groupsOf(context, sentence)
  const priced = sentence.quantities.some(
    (other) =>
      (other.unit === 'USD' || isBarePrice(scene, other)) &&
      (other.value ?? 0) < 5000 &&
      sentence.distance(Math.min(other.end, span.end), Math.max(other.start, span.start)) <= 8,
  )
  const reaction = reacted.test(sentence.source.slice(sentence.start, span.start))
  const lead = sentence.source.slice(sentence.start, span.start)
  if (premiumPaid.test(lead) || (premiumIs.test(lead) && ofBid.test(sentence.text))) return refuse(scene, quantity)
  if (notPrice.test(words) && !priced && !reaction && !shareCosts.test(sentence.text)) return []
  if (
    /(?<![A-Za-zÀ-ɏ])(?:Wandlungspreis\w*|Ausgabepreis\w*|Bezugspreis\w*|conversion (?:price|premium|rate)|offering price|capped call)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.text,
    )
  )
    return []
  const goesOn =
    context.focus.previous !== undefined &&
    context.focus.previous.passage === sentence.passage &&
    priceContext.test(context.focus.previous.text) &&
    /(?<![A-Za-zÀ-ɏ])(?:sie|it|they|es|er)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)
  // „Seit Jahresbeginn steht damit ein Plus von 28 Prozent zu Buche.“
  const sinceThen =
    groups.length === 0 &&
    context.focus.previous?.passage === sentence.passage &&
    context.focus.subjectPassage === sentence.passage &&
    context.focus.previous.quantities.some((other) => other.unit === 'ratio') &&
    context.focus.previous.quantities.some((other) => other.unit === 'USD' && (other.value ?? 0) < 5000) &&
    (yearStart(scene, span) !== undefined || openDates(sentence).some((mention) => mention.role === 'since'))
  const owner = groups.find((group) => group.end <= span.start && sentence.distance(group.end, span.start) <= 5)
  // "surged 21% this month and 44% this year": the second of two moves of one verb.
  const firstMove = sentence.quantities.find((other) => other.unit === 'ratio' && other.start >= clause.start)
  const again =
    firstMove !== undefined &&
    firstMove.end < span.start &&
    /^[^,;.()]{0,40}\s(?:and|und)\s[^,;.()]{0,24}$/u.test(sentence.source.slice(firstMove.end, span.start)) &&
    yearStart(scene, spanOf(firstMove)) !== undefined &&
    yearStart(scene, span) !== undefined
  const mover = again ? groups.findLast((group) => group.end <= firstMove.start) : owner
  const bare =
    word !== undefined &&
    (goesFor.test(sentence.text) ||
      (groups.length === 1 && word.cost <= 3 && betweenDays(scene) !== undefined) ||
      (word.cost <= 2 && acrossRelative(scene, span, word.place) !== undefined) ||
      (mover !== undefined && (word.cost <= 2 || plainly(scene, mover, word.place, again ? spanOf(firstMove) : span))))
  // "Bitfarms (-7.2%)", "Galaxy Digital (+0.4%)"
  const bracketed =
    sign !== 0 &&
    owner !== undefined &&
    ((/^\s*\(\s*[+−–-]?\s*$/.test(sentence.source.slice(owner.end, quantity.numberStart)) &&
      /^\s*[),;]/.test(sentence.source.slice(span.end))) ||
      // "CIFR +3.1% at the open"
      /^:?\s+[+−–-]\s*$/.test(sentence.source.slice(owner.end, quantity.numberStart)))
  // "Cipher Digital was the exception, adding 3.4%": among other moves of the day.
  const { told } = context.focus
  const amongMoves =
    told !== undefined &&
    (told.draft.attribute === 'price_move' || told.draft.attribute === 'share_price') &&
    sentence.passage - told.passage <= 1 &&
    groups.some((group) => group.end <= span.start && !behindRelative(sentence, span, group)) &&
    word !== undefined &&
    word.cost <= 2
  if (!priced && !goesOn && !amongMoves && !sinceThen && !bare && !bracketed && !reaction && !priceContext.test(sentence.text)) return []
  const taken = context.outline.main !== undefined && ofTheMarket.test(sentence.text)
  if (
    groups.length === 0 &&
    !goesOn &&
    !sinceThen &&
    !(reaction && (context.outline.main !== undefined || context.focus.subjectPassage === sentence.passage)) &&
    !sentence.has('shareWord') &&
    !(priced && (taken || context.focus.subjectPassage === sentence.passage))
  )
    return []
  if (near(sentence, span, 'belowHigh', 4) || namesStranger(scene, span) || ofCount(scene, span)) return []
  // "fell as much as 9% before ending down 7.3%": an extreme on the way.
  if (
    /(?<![A-Za-zÀ-ɏ])(?:as much as|at one point|zeitweise|zeitweilig|in der Spitze|zwischenzeitlich|im Tagesverlauf um bis zu|um bis zu)(?:\s[^,;.]{0,24})?\s$/iu.test(
      sentence.source.slice(clause.start, quantity.numberStart),
    ) &&
    scene.others.some((other) => other.unit === 'ratio' && other.start >= span.end)
  )
    return []
  // "1.9 percent lower", „1,9 Prozent im Minus“: what stands right behind decides.
  const behind = sentence.source.slice(span.end, span.end + 20)
  const turned = rightBehindDown.test(behind) ? true : rightBehindUp.test(behind) ? false : undefined
  const negative = sign === -1 || (sign === 0 && (turned ?? (down !== undefined && word === down)))
  const signed: Quantity =
    quantity.value === undefined ? quantity : { ...quantity, value: negative ? -Math.abs(quantity.value) : Math.abs(quantity.value) }
  const apart = (mention: DateMention) => behindAnotherMove(scene, span, mention)
  const since = openDates(sentence).find(
    (mention) =>
      mention.role === 'since' &&
      !apart(mention) &&
      gap(sentence, mention, span) <= 12 &&
      !record.test(sentence.source.slice(sentence.start, mention.start)),
  )
  const range = betweenDays(scene)
  const on = range?.on ?? dayOf(scene, span)
  const start = range?.since ?? since?.date ?? yearStart(scene, span) ?? comparedWith(scene, span, on)
  return fill(
    scene,
    { ...signed, previous: undefined },
    {
      attribute: 'price_move',
      speaker: undefined,
      sure: priced || (word !== undefined && word.cost <= 3) ? 0.95 : 0.85,
      qualifiers: { ...(on === undefined ? {} : { on }), ...(start === undefined ? {} : { since: start }) },
    },
  )
}

/** "dug up 716 bitcoin, 6% less than in October": what a count has moved by. */
function ofCount({ sentence, others }: Scene, span: Slice): boolean {
  const count = others.findLast((other) => other.end <= span.start)
  return (
    count !== undefined &&
    ['BTC', 'EH/s', 'MW', 'J/TH', 'USD/kWh', 'GPU'].includes(count.unit) &&
    /^\s*[,(–—]\s*(?:and |und |or |also |that is |das sind |damit )?$/u.test(sentence.source.slice(count.end, span.start)) &&
    /^\s*(?:less|more|fewer|lower|higher|below|above|under|up|down|weniger|mehr|niedriger|höher|unter|über)(?![\p{L}])/u.test(
      sentence.source.slice(span.end, span.end + 14),
    )
  )
}

/** "more than doubled since the start of the year": a move without a figure. */
export function doubledDrafts(scene: Scene): readonly Draft[] {
  const { context, sentence } = scene
  const [cue] = sentence.cues('doubled')
  if (!cue || sentence.has('priceTarget')) return []
  const askedOf = context.focus.previous?.question === true && context.focus.previous.has('shareWord') && /^\W*It\s/.test(sentence.text)
  if (!askedOf && !/(?<![A-Za-zÀ-ɏ])(?:they|shares?|stock|sie|aktien?|papier\w*|kurs)(?![A-Za-zÀ-ɏ])/iu.test(sentence.text)) return []
  if (notPrice.test(sentence.text)) return []
  const text = sentence.source.slice(cue.start, cue.end)
  const value = /halv|halbier/i.test(text) ? -0.5 : /tripl|trebl|dreifach/i.test(text) ? 2 : /quadrupl|vierfach/i.test(text) ? 3 : 1
  const start = openDates(sentence).find((mention) => mention.role === 'since')?.date ?? yearStart(scene, { ...cue, end: sentence.start })
  const begun =
    start ??
    (/(?:since (?:the )?(?:start|beginning) of the year|seit Jahresbeginn)/i.test(sentence.text)
      ? `${context.outline.document.metadata.published?.slice(0, 4)}-01`
      : undefined)
  if (begun === undefined) return []
  const day = openDates(sentence).find(
    (mention) =>
      mention.date.length === 10 &&
      mention.role !== 'since' &&
      // "has halved since October, yesterday it still cost $2.84": the day of the price.
      !(mention.start >= cue.end && /^[^.;]{0,12}[,;]/.test(sentence.source.slice(cue.end, mention.start))),
  )?.date
  const bound = /mehr als|more than/i.test(text)
    ? ('at_least' as const)
    : /fast|almost|nearly|nahezu|knapp|roughly/i.test(text)
      ? ('about' as const)
      : undefined
  const quantity = {
    text,
    start: cue.start,
    end: cue.end,
    boundStart: cue.start,
    boundEnd: cue.end,
    numberStart: cue.start,
    numberEnd: cue.end,
    value,
    unit: 'ratio',
    language: context.outline.language,
    ...(bound ? { bound } : {}),
  } satisfies Quantity
  return fill(scene, quantity, {
    attribute: 'price_move',
    speaker: undefined,
    sure: 0.9,
    qualifiers: { ...(day === undefined ? {} : { on: day }), since: begun },
  })
}
