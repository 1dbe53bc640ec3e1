// What all shares of a company, or of all miners, are worth: told by name, by who values them, by what the whole costs, or as shares times price.
import { dateOf, openDates } from '../time/dating.ts'
import type { Decision } from '../decide.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'
import { stateDay } from '../time/trading-day.ts'
import { speakerOf } from '../voices/voice.ts'
import { fill, type Scene } from './frame.ts'

const market =
  /(?<![A-Za-zÀ-ɏ])(?:(?:[Tt]he|[Dd]er|[Dd]ie) (?:stock |share |equity )?(?:market|exchange|Markt|Aktienmarkt|Börse|Kapitalmarkt)|Wall Street|Nasdaq|[Ii]nvestors|[Tt]raders|[Ss]hareholders|[Aa]nleger|[Ii]nvestoren|Aktionäre|Händler|Markt|Börsen?|Märkten?)(?![A-Za-zÀ-ɏ-])/u
/** What it does with the company, up to the figure. */
const values =
  /(?<![A-Za-zÀ-ɏ])(?:puts?|pay(?:s|ing)?|paid|value[sd]?|price[sd]?|weigh(?:s|ed)?|reckon(?:s|ed)?|thinks?|thought|asks?|charges?|assign(?:s|ed)?|gives?|gave|grant(?:s|ed)?|apprais(?:es?|ed)|rate[sd]?|holds?|zahl(?:t|te|en|ten)|bewerte(?:t|te|n|ten)?|setz(?:t|te|en)|taxier(?:t|te|en)|veranschlag(?:t|te|en)|gesteh(?:t|en)|gestand|billig(?:t|te|en)|hält|halten|hielt(?:en)?|wieg(?:t|en)|schätz(?:t|te|en)|verlang(?:t|te|en)|trau(?:t|te|en)|leg(?:t|te|en)|bring(?:t|en)|brachten?|komm(?:t|en)|kamen?|stuf(?:t|te|en)|mess(?:en)|misst)(?![A-Za-zÀ-ɏ])/iu
/** The whole of it as what is bought, costs or weighs. */
const whole =
  /(?<![A-Za-zÀ-ɏ])(?:(?:whole|entire|ganze[nrsm]?|gesamte[nrsm]?) (?:of |lot|company|firm|group|business|thing|equity|Firma|Konzern|Unternehmen|Gesellschaft|Gruppe|Haus|Laden|Börsenwert)|[Aa]ll of(?= (?:it(?![a-z])|[A-ZÀ-Þ]))|[Aa]ll (?:its|the|of the|of its) (?:shares|stock)|(?:[Aa]lle|[Ss]ämtliche) (?:ihre |seine |ausgegebenen |\d+ \w+ )?(?:Aktien|Papiere|Anteile)|(?:[Tt]he|[Ii]ts|whose) equity|company['’]s worth|its (?:own )?worth(?= at)|tips? the scales|Börsenwaage|(?:[Ff]ür|an der Börse) ganz)(?![A-Za-zÀ-ɏ])/u
const costs =
  /(?<![A-Za-zÀ-ɏ])(?:worth|costs?|cost|comes? to|came to|puts?|values?|makes?|making|amounts? to|(?:could|can) be (?:had|bought) for|to be had for|changes? hands|change hands|tips?|weighs? in at|going for|goes for|priced at|valued at|buys?|kauf(?:t|en)|wert|kost(?:et|eten?|en)|zu haben|bring(?:t|en)|kam|kommt|kommen|wieg(?:t|en)|macht|ergibt|beläuft|belief|betr[aä]gt|betrug)(?![A-Za-zÀ-ɏ])/iu
/** "which makes a company of $9.6 billion", „ist an der Börse ein Konzern von 9,8 Milliarden Dollar“ */
const companyOf =
  /(?<![A-Za-zÀ-ɏ])(?:a|an|eine?n?|einem?r?) (?:company|group|firm|business|landlord|miner|Konzern|Unternehmen|Firma|Gesellschaft|Gruppe)s? (?:of|worth|von|im Wert von)\s+(?:\S+ )?$/iu
/** „bringt es bei 386 Millionen Aktien auf einen Wert von“ */
const ofWorth =
  /(?<![A-Za-zÀ-ɏ])(?:bring(?:t|en) es|komm(?:t|en)|kam(?:en)?)(?![A-Za-zÀ-ɏ])[^;.]{0,60} auf einen (?:Börsen|Markt|Gesamt|Börsen-)?[Ww]ert von\s+(?:rund |etwa |gut |knapp )?$/u
const heavy =
  /^[- ](?:company|group|concern|business by market value|schwere[rnms]? (?:Konzern|Unternehmen|Firma|Gesellschaft))(?![A-Za-zÀ-ɏ])/u
/** "At $18.33 it gives the company a value of", „Das ergibt einen Wert von“: what a price comes to. */
const comesTo =
  /(?<![A-Za-zÀ-ɏ])(?:gives?|gave|giving|leaves?|leaving|puts?|means?|makes?|making|assigns?|confers?|ergibt|ergeben|bedeutet|verleiht|beschert|gibt|macht|entspricht)(?![A-Za-zÀ-ɏ])[^;.]{0,60}(?<![A-Za-zÀ-ɏ])(?:(?:an?|its|the) (?:stock |market |stock-market |total |equity )?(?:value|worth) of|(?:einen?|dem|einem) (?:Börsen|Gesamt|Markt)?[Ww]ert von)\s+(?:a |about |around |some |just |only |roughly |almost |nearly |rund |etwa |gut |knapp )*$/u

/** Whether words up to an amount say that a price comes to it for the whole company. */
export const comesToValue = (words: string): boolean => comesTo.test(words)

/** "the $9.1 billion that the market pays for it", „die 9,1 Milliarden Dollar, mit denen die Börse sie bewertet“: who pays or values stands behind the amount. */
const paidBehind =
  /^\s*(?:or so |or thereabouts )?,?\s*(?:that |which |at which |die |der |den |mit denen |zu denen |auf die )?(?:now |heute |derzeit )?(?:the (?:stock |share |equity )?(?:market|exchange)|Wall Street|Nasdaq|investors|traders|der (?:Aktien|Kapital)?[Mm]arkt|die Börse|Anleger|Investoren)(?: \p{Ll}+){0,2}? (?:pays?|paid|puts? on|values?|valued|gives?|grants?|assigns?|(?:\p{L}+ ){0,4}(?:zahl(?:t|te|en)|bezahl(?:t|te|en)|bewerte[tn]|taxier(?:t|en)|veranschlag(?:t|en)|zubillig(?:t|en)|beimiss(?:t|en)|zugesteh(?:t|en)|kommt|kommen))(?![\p{L}])/u
/** "which leaves the builder worth $9.3 billion", „womit der Konzern noch 9,3 Milliarden Dollar wert ist“: what a price makes of the company. */
const leftWorth =
  /(?<![\p{L}])(?:leaves?|leaving|left|makes?|making|made|keeps?|keeping|kept)(?![\p{L}])[^;.]{1,50}(?<![\p{L}])worth\s+(?:a |an |some |just |only |about |around |roughly |almost |nearly |still |no more than )*$/u
const thusWorth = /(?<![\p{L}])(?:womit|wodurch|damit|sodass|so dass|und damit|seither|seitdem|somit)(?![\p{L}])[^;.]{0,60}$/iu

/** What else has a worth. */
const otherThing =
  /(?<![A-Za-zÀ-ɏ])(?:stakes?|sites?|campus\w*|plants?|pipelines?|unit|contracts?|leases?|deals?|orders?|coins?|bitcoins?|treasury|hoard|machines?|megawatts?|rent|loans?|notes|bonds|debts?|real estate|Beteiligung\w*|Anteil(?: an)?|Standort\w*|Gelände|Sparte|Tochter|Vertr[aä]g\w*|Auftr[aä]g\w*|Coins|Bitcoin|Bestand|Maschinen|Megawatt|Miete|Kredit\w*|\w*[Aa]nleihen?|Immobilien)(?![A-Za-zÀ-ɏ])/u

/** What a company earned comes to no price of it, though shares times their price come near. */
const earned =
  /(?<![\p{L}])(?:[Rr]evenues?|[Ss]ales|[Nn]et (?:loss|income)|[Ee]arnings|[Ll]oss|[Pp]rofits?|\p{L}*[Uu]msatz\p{Ll}*|Erlöse|Verlust|Gewinn|Ergebnis)(?![\p{L}])[^,;]{0,60}$/u

/** An amount that by grammar is what the market pays for a company, or by reckoning its shares times their price. */
export function marketValue(scene: Scene, quantity: Quantity): Decision | undefined {
  const { sentence } = scene
  if (sizeOf(quantity) < 5e7 || quantity.unit !== 'USD') return undefined
  const decision: Decision = { attribute: 'market_cap', score: 20, lead: 5, cue: quantity }
  const clause = clauseOf(scene, quantity)
  const before = sentence.source.slice(clause.start, quantity.boundStart)
  if (product(scene, quantity)) return earned.test(before) ? undefined : decision
  const after = sentence.source.slice(quantity.end, clause.end)
  if (otherThing.test(before) || otherThing.test(/^[^,;]{0,60}/u.exec(after)?.[0] ?? '')) return undefined
  if (ofSite(scene, quantity)) return undefined
  if (companyOf.test(before) || ofWorth.test(before)) return decision
  // "is a $9.6 billion company", „ein 9,6 Milliarden Dollar schwerer Konzern“
  if (heavy.test(after) && /(?<![A-Za-zÀ-ɏ])(?:a|an|eine?n?|einem?r?)\s+(?:now |roughly |rund |etwa )?$/iu.test(before)) return decision
  if (sizeOf(quantity) >= 1e8 && paidBehind.test(sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 110))))
    return decision
  // The words that make it so may lie before another figure of the sentence.
  const ahead = sentence.source.slice(sentence.clause(quantity.start).start, quantity.boundStart)
  if (sizeOf(quantity) >= 1e8 && (leftWorth.test(ahead) || (thusWorth.test(ahead) && /^\s*wert(?![\p{L}])/u.test(after))))
    return otherThing.test(
      ahead.slice(Math.max(0, ahead.search(/(?:leaves?|leaving|left|mak|made|keep|kept|womit|wodurch|[Dd]amit|so ?dass)[^;.]*$/u))),
    )
      ? undefined
      : decision
  const { session } = scene.context.focus
  const quoted =
    scene.others.some(
      (other) => (other.unit === 'USD' || other.unit === 'USD/share') && other.end <= quantity.start && sizeOf(other) < 5000,
    ) ||
    (session?.passage === sentence.passage && session.price !== undefined)
  if (quoted && sizeOf(quantity) >= 1e8 && comesToValue(sentence.source.slice(sentence.clause(quantity.start).start, quantity.boundStart)))
    return decision
  const valuer = market.exec(before) ?? market.exec(after.slice(0, 70))
  const valued = values.exec(before) ?? undefined
  if (valuer && valued && sentence.distance(clause.start + valued.index, quantity.boundStart) <= 14) return decision
  // "came to $93 million and the loss to $91 million, nearly all of it depreciation": what stands behind a comma is of something else.
  const own = /^[^,;]{0,60}/u.exec(after)?.[0] ?? ''
  if (whole.test(`${before} ${own}`) && (costs.test(before) || /^\s*(?:wert|worth)(?![A-Za-zÀ-ɏ])/iu.test(after))) return decision
  return worth(scene, quantity, before, after) ? { ...decision, score: 12, lead: 3 } : undefined
}

/** "leaves its campus worth": a thing, not the company. */
const thingWorth =
  /(?<![\p{L}])(?:campus|site|plant|stake|unit|facility|data cent(?:er|re)|mine|hoard|treasury|pipeline|backlog)(?:es|s)?(?: alone| itself)? worth\s+(?:\p{Ll}+ ){0,2}$/u

/** Whether an amount is told as the worth of a thing that a company has. */
export function ofThing({ sentence }: Scene, quantity: Quantity): boolean {
  if (thingWorth.test(sentence.source.slice(sentence.clause(quantity.start).start, quantity.boundStart))) return true
  // "which leaves CoreWeave worth $40 billion": a tenant, not its landlord.
  const tenant = sentence.names.findLast((name) => name.kind === 'tenant' && name.end <= quantity.boundStart)
  const between = tenant === undefined ? '' : sentence.source.slice(tenant.end, quantity.boundStart)
  return (
    tenant !== undefined &&
    !/(?:contract|lease|deal|agreement|order|[Vv]ertrag|[Aa]uftrag|Abkommen)\p{Ll}* (?:with|from|for|mit|von|für) (?:the |der )?$/u.test(
      sentence.source.slice(sentence.start, tenant.start),
    ) &&
    /^\s+(?:\p{Ll}+ ){0,4}$/u.test(between) &&
    (/(?<![\p{L}])worth(?![\p{L}])/u.test(between) || /^\s*wert(?![\p{L}])/u.test(sentence.source.slice(quantity.end)))
  )
}

/** "The company values the lease at $3.9 billion", „beziffert den Wert des Vertrags auf“ */
export const ofLease =
  /(?<![A-Za-zÀ-ɏ])(?:values?|valued|puts?|bewertet|veranschlagt|taxiert|beziffert|schätzt)\s(?:[a-zß-ɏ]+ )*?(?:the|this|that|its|den|das|die|diesen|seinen|ihren)\s(?:(?:new|whole|total|neuen|gesamten|Wert des|value of the|worth of the) )*(?:leases?|contracts?|deals?|agreements?|orders?|Mietvertrag|Vertrags?|Auftrags?|Geschäfts?|Mietvertrags)\s(?:with \S+ |mit \S+ )?(?:at|mit|auf)\s(?:about |some |roughly |rund |etwa |gut )?$/u

/** What somebody bids for a company is no value of the market. */
const bid =
  /(?<![A-Za-zÀ-ɏ])(?:offers?|bids?|takeover|buyout|\w*[Üü]bernahme\w*|\w*[Aa]ngebot\w*|\w*[Oo]fferte|Gebot)(?![A-Za-zÀ-ɏ])[^;]*(?<![A-Za-zÀ-ɏ])(?:worth|valued at|values|valuing|Wert von|wert|bewertet)(?![A-Za-zÀ-ɏ])[^;.]{0,40}$/u

/** "The offer values Rockdale at $900 million": a site is not the company. */
export function ofSite(scene: Scene, quantity: Quantity): boolean {
  const { sentence } = scene
  const clause = sentence.clause(quantity.start)
  const ahead = sentence.source.slice(clause.start, quantity.boundStart)
  if (ofLease.test(sentence.source.slice(clause.start, quantity.boundStart))) return true
  if (bid.test(ahead)) return true
  return sentence.names.some(
    (name) =>
      name.kind === 'site' &&
      name.end <= quantity.start &&
      /^(?:['’]s (?:campus|site))?\s+(?:campus |site )?(?:at|mit|auf|worth)\s+(?:\p{L}+ )?$/u.test(
        sentence.source.slice(name.end, quantity.boundStart),
      ),
  )
}

/** From the comma or "and" that opens the figure's own clause to the end of it. */
function clauseOf(scene: Scene, quantity: Quantity): Slice {
  const { sentence } = scene
  const clause = sentence.clause(quantity.start)
  const other = scene.others.findLast((each) => each.end <= quantity.start && each.start >= clause.start && each.unit !== '')
  const joint = other && /(?:,|\sand\s|\sund\s)/.exec(sentence.source.slice(other.end, quantity.start))
  return { start: joint && other ? other.end + joint.index : clause.start, end: clause.end }
}

/** "CleanSpark is worth about $2.9 billion", „ist X 9,8 Milliarden Dollar wert“: the company, where nothing else is named that has a worth. */
function worth(scene: Scene, quantity: Quantity, before: string, after: string): boolean {
  const { context, sentence } = scene
  if (sizeOf(quantity) < 1e8) return false
  const groups = groupsOf(context, sentence)
  const ids = new Set(groups.flatMap((group) => group.ids))
  if (ids.size > 1 || (groups.length === 0 && !sentence.has('sectorNoun') && !together.test(sentence.text))) return false
  const told =
    /(?:\bis|\bwas|\bnow|\bcurrently|\bstill)\s+(?:now |currently |still |together )?(?:worth|valued at)\s+(?:a |an |some |just |only |about |around |roughly |almost |nearly )*$/i.test(
      before,
    ) ||
    (/(?<![A-Za-zÀ-ɏ])(?:ist|sind|war|waren)(?![A-Za-zÀ-ɏ])/iu.test(before) && /^\s*wert(?![A-Za-zÀ-ɏ])/iu.test(after)) ||
    (sentence.has('marketCap') && sentence.has('sectorNoun')) ||
    ((sentence.has('sectorNoun') || together.test(sentence.text) || /(?<![a-z])shares\s[^,;.]{0,24}$/iu.test(before)) &&
      /\b(?:are|were)\s+(?:now |still |together )?worth\s+(?:[a-z]+ )?$/i.test(before))
  return (
    told &&
    !(['contract', 'leased', 'debt', 'held', 'bitcoin', 'backstop', 'soldCoins'] as const).some(
      (cue) => sentence.has(cue) && !(cue === 'bitcoin' && sentence.has('sectorNoun')),
    )
  )
}

const together =
  /(?<![A-Za-zÀ-ɏ])(?:[Tt]ogether|[Cc]ombined|[Pp]ut together|[Zz]usammen\w*|[Aa]ll(?:e)?|[Ss]ämtliche|in Summe)(?![A-Za-zÀ-ɏ])/u

/** Shares times price, of the sentence or told just before. */
function product(scene: Scene, quantity: Quantity): boolean {
  const { context, sentence, others } = scene
  const { session } = context.focus
  const here = session?.passage === sentence.passage ? session : undefined
  const prices = others
    .filter((other) => (other.unit === 'USD' || other.unit === 'USD/share') && sizeOf(other) < 5000)
    .flatMap((other) => other.value ?? [])
  const counts = others
    .filter((other) => (other.unit === 'share' || other.unit === '') && sizeOf(other) >= 1e6)
    .flatMap((other) => other.value ?? [])
  const { value } = quantity
  if (value === undefined) return false
  return [...prices, ...(here?.price === undefined ? [] : [here.price])].some((price) =>
    [...counts, ...(here?.shares === undefined ? [] : [here.shares])].some((count) => Math.abs(price * count - value) <= 0.025 * value),
  )
}

/** "had 280 million shares at the end of February and a market cap of": the date stands right behind another figure. */
function ofOtherFigure(scene: Scene, span: Slice, mention: Slice): boolean {
  const { sentence } = scene
  return (
    mention.end <= span.start &&
    scene.others.some(
      (other) =>
        other.end <= mention.start &&
        !(other.unit === 'USD' && sizeOf(other) < 5000) &&
        other.unit !== '' &&
        other.unit !== 'ratio' &&
        sentence.distance(other.end, mention.start) <= 5 &&
        /(?:,|\band|\bund)\s/.test(sentence.source.slice(mention.end, span.start)),
    )
  )
}

/** Facts of an amount known to be a market value. */
export function marketValueDrafts(scene: Scene, quantity: Quantity, sure: number): readonly Draft[] {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const summed = together.test(sentence.text) || /(?<![A-Za-zÀ-ɏ])stocks(?![A-Za-zÀ-ɏ])/u.test(sentence.text)
  // "companies with a trillion dollars of market value": of no company of the list, nor of all of them.
  if (
    groupsOf(context, sentence).length === 0 &&
    !sentence.has('sectorNoun') &&
    !summed &&
    context.focus.subjects[0] === 'SECTOR' &&
    context.outline.main === undefined
  )
    return []
  const dated =
    dateOf(context, sentence, span, (mention) => mention.role !== 'since' && !ofOtherFigure(scene, span, mention)) ??
    openDates(sentence).findLast(
      (mention) => mention.date.length === 10 && mention.end <= span.start && !ofOtherFigure(scene, span, mention),
    )
  const on = dated?.date ?? stateDay(context, sentence)
  return fill(scene, quantity, {
    attribute: 'market_cap',
    sure,
    span,
    sector: true,
    speaker: summed ? speakerOf(context, sentence, span) : undefined,
    qualifiers: on === undefined ? {} : { on },
  })
}
