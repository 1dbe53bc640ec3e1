// Tells what a sentence asserts from what it only asks, supposes, denies, offers as an option or retells as rumour.
import type { AttributeName } from '../../facts/index.ts'
import { openingsOf } from '../openings.ts'
import { nearest, near, type Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import type { Speaker } from '../voices/voice.ts'

const teaser =
  /^["'(\s»›•→–-]*(?:icymi(?![a-z])|in case you missed it|(?:last|previous) (?:week|month|time|issue|edition|episode): (?:why|how|what|who|where|whether|the|an?|our)(?![a-z])|(?:vorige|letzte)[ns]? (?:woche|mal|ausgabe|folge): (?:warum|wieso|weshalb|wie|was|wer|wo|ob|der|die|das)(?![a-zäöü])|read (?:next|also|more|on)|also read|see also|watch\b|more (?:by|from) this (?:author|writer)|related(?: articles?| stories)?\s*:|most read|more from|(?:last (?:week|month|time|issue)|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:letzte|vorige|vergangene) (?:woche|ausgabe)|gestern): (?:why|how|what|who|where|whether|warum|wieso|weshalb|wie|was|wer|wo)(?![a-zäöü])|next time|next (?:week|month|issue|edition|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:in|on|at) [^:.]{2,30})?:|(?:tomorrow|after the break|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:in|on|at) [^:.]{2,30})?: (?:why|how|what|who|where|whether|the|an?|our)(?![a-z])|coming (?:up|next week|soon|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|in (?:the|our) next (?:issue|edition|letter)|in der n(?:ä|ae)chsten (?:ausgabe|folge|woche)(?: \w+){0,3}:|auch lesen|am (?:mon|diens|donners|frei|sams|sonn)tag lesen sie|am mittwoch lesen sie|morgen lesen sie|als n(?:ä|ae)chstes lesen|lesen sie (?:auch|hier|mehr|dazu)|mehr zum thema|mehr (?:von|aus|zu) (?:diesem|dieser|unserem|unserer) \w+\s*:|das k(?:ö|oe)nnte sie|(?:n(?:ä|ae)chste[nr]?|kommende[nr]?) (?:woche|ausgabe|folge|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|mal)(?: (?:im|in|bei|auf) [^:.]{2,30})?:|(?:morgen|nach der (?:pause|werbung)|am (?:mon|diens|donners|frei|sams|sonn)tag|am mittwoch)(?: (?:im|in|bei|auf) [^:.]{2,30})?: (?:warum|wieso|weshalb|wie|was|wer|wo|ob|der|die|das|unser)(?![a-zäöü])|weitere meldungen|zum thema|empfohlen|don't miss|you may also|up next|(?:corrections?|clarification): an? (?:earlier|previous) version|korrektur: in einer früheren (?:fassung|version)|poll\b|umfrage\b|homework|advertisement|anzeige\b|earlier updates|also from this)/i
const teaserOpenings = new Set(openingsOf(teaser.source.replace(/^[^*]*\*/, '')))

/** Whether a text begins with letters that such words begin with. */
function opensTeaser(text: string): boolean {
  let at = 0
  while (/["'(\s»›•→–-]/.test(text.charAt(at))) at++
  const opening = text.slice(at, at + 3).toLowerCase()
  return teaserOpenings.has(opening) || teaserOpenings.has(opening.slice(0, 2)) || teaserOpenings.has(opening.slice(0, 1))
}

/** A passage that points to other articles or sells something. */
export function isTeaser(text: string): boolean {
  return (
    (opensTeaser(text) && teaser.test(text)) ||
    (text.length < 220 && text.includes(' | ') && (text.match(/ \| /g) ?? []).length >= 2 && /\?/.test(text))
  )
}

// „falls“ opens a clause; the English verb "falls" stands behind its subject.
const conditional =
  /(?<![A-Za-zÀ-ɏ])(?:if|unless|suppose|supposing|imagine|assuming|assume that|provided (?:that)?|in the event|what if|hypothetical\w*|for example|zum Beispiel|for instance|wenn|(?<=^["'(\s]*|[,;:(–—]\s*|\s(?:und|oder|nur|aber|auch|selbst|außer)\s)falls(?! (?:to|by|from|short|behind|below|on)\b)|sofern|angenommen|vorausgesetzt|im Fall(?:e)?|bei voller|gesetzt den Fall)(?![A-Za-zÀ-ɏ])/giu
const inverted =
  /(?:^|[;:.]\s+|[–—]\s+|,\s+(?:and|but|und|doch|aber)\s+)["']?(?:Had|Were|Should|were|should|had|Sollten?|Zöge|Stiege|Käme|Wäre|Wären|Hätte|Hätten|Würden?|Gelänge|Verlängerte|Fiele|Nähme|Träte|Ginge|Erhielte|Liefe|Bliebe|Kletterte|Erreichte|Stünde|sollten?|zöge)\s+(?!a |an |the same|(?:about |some |just |only |nearly )?[$€\d])/u
/** "replies that, should utilisation fall to 70%, the shares would …": a condition between commas. */
const insertedCase =
  /(?<![\p{L}])(?:that|dass|and|but|und|aber|doch),?\s(?:should|were|had)\s(?:[\p{L}'’]+\s){1,5}(?:fall|drop|rise|climb|go|reach|stay|be|fail|to|come|sink|slip|turn|get|grow|prove)(?![\p{L}])/u
const unreal =
  /(?<![A-Za-zÀ-ɏ])(?:könnten?|würden?|wären?|kämen?|stünden?|ließen?|müssten?|hätten?|gäbe|sähe|could|would|might)(?![A-Za-zÀ-ɏ])/giu
// In small letters: "May 2026" is a month.
const may = /(?<![A-Za-zÀ-ɏ])(?:[Cc]ould|[Mm]ight|may|can)(?![A-Za-zÀ-ɏ])(?! (?:be had|also be reached))/u
const rumour =
  /(?<![A-Za-zÀ-ɏ])(?:chatter|nor do I believe|rumou?rs?|rumou?red|reportedly|allegedly|supposedly|unconfirmed|linked with|(?:is|are|was|were) said to|in the forum|according to one|wonders whether|asking for a friend|speculat(?!ive buy)\w+|headlines? (?:about|on)|Schlagzeilen? (?:über|zu)|angeblich|gerüchteweise|Gerüchte?n?|dem Vernehmen nach|unbestätigt\w*|Optimisten|Eingeweihten)(?![A-Za-zÀ-ɏ])/iu
const implied =
  /(?<![A-Za-zÀ-ɏ])(?:market (?:is )?impl\w+|price (?:already )?impl\w+|implied by|implies|Markt \w* ?impliziert|eingepreist|preist \w+ ein|priced in|prices in)(?![A-Za-zÀ-ɏ])/iu
const deniedPlan =
  /(?:\b(?:do|does|did|will|would|can|could|is|are|has|have|had)(?:\s+not|n't)|\bno longer|\bnever|\bneither|\bnor|\bnot going to|\bnot yet|\bnicht(?: mehr)?|\bkeine?[nrms]?|\bnie)\s+(?:\w+\s+){0,5}$/i
/** "There is no 200-megawatt deal", "has not signed the 600-megawatt lease". */
const deniedThing =
  /(?<![A-Za-zÀ-ɏ])(?:(?:not (?:one|a single)|none|kein(?:e|es|er)?(?: einzige[rs]?)?)(?: megawatts?)?(?: of (?:the|its|their|all)| der| von den| ihrer| seiner)|there (?:is|was|are|were) no(?:t an?)?|es gibt (?:weder )?kein\w*|gibt es kein\w*)\s+(?:\w+\s+){0,2}$/iu
const deniedDeed =
  /(?:\bnot|n't|\bnever|\bnicht|\bnie)\s+(?:yet\s+|noch\s+)?(?:signed|leased|let|rented|sold|won|announced|issued|borrowed|drawn)\s+(?:(?:an?|the|any|its|for|on|of|over)\s+)*$/i
/** „Einen Vertrag über 400 Megawatt hat X jedenfalls nicht.“ */
const deniedAtEnd =
  /(?<![A-Za-zÀ-ɏ])(?:hat|haben|gibt|existiert|besteht|liegt|steht|kennt)\s+(?:[^\s,;.]+\s+){0,5}nicht(?: vor)?[.!]?["']?$/iu
/** Megawatts that could be converted are told as such: that is a stage, no supposition. */
const couldBecome =
  /(?<![A-Za-zÀ-ɏ])(?:(?:could|can|might)(?: in [^.;]{3,40})? be (?:converted|used|turned|repurposed|re-?fitted)|(?:could|can|might) (?:turn|convert|devote|switch|give|use) [^.;]{0,50}(?:to|for|into) (?:AI|HPC|high-performance)|(?:könnten?|ließen|lassen)\s+[^.;]{0,90}(?:umgerüstet|umgestellt|umgewidmet|genutzt|nutzen|umrüsten|umwidmen)|(?:umgerüstet|umgestellt|umgewidmet|genutzt) werden (?:könnten?|können|kann))(?![A-Za-zÀ-ɏ])/iu
/** What a share price comes to per megawatt is the market's word, not a valuation. */
const paidByMarket =
  /(?<![A-Za-zÀ-ɏ])(?:(?:current|present|today's) (?:share )?price\b(?:[^.;]|\.\d)*\b(?:equals?|equalled|correspond(?:s|ed)?|work(?:s|ed) out|c[ao]mes? to|amount(?:s|ed)?)|the market (?:did|does|pays?|paid|(?:is|was) (?:now |still |just )?paying|values?|valued|puts?)\b|(?:aktuelle[rnm]?|heutige[rnm]?|derzeitige[rnm]?) (?:Aktien)?[Kk]urs\b[^.;]*(?:entspr[iäe]\w+|kommt|bedeute\w*)|der Markt (?:bewert|bezahl|zahl)\w*)(?![A-Za-zÀ-ɏ])/iu
/** "A landlord trades at $14 million a megawatt": right before the figure, for a sentence on what somebody trades at may value as well. */
const tradesAt =
  /(?<![A-Za-zÀ-ɏ])(?:(?:market|stock market|Börsen|Markt)[ -]?(?:value|cap(?:italisation|italization)?|wert)\b[^.;,]{0,40}\b(?:works? out|worked out|comes? to|came to|equals?|amounts?|corresponds?|entspr[iäe]\p{Ll}+|bedeutet\p{Ll}*)(?: at| to)?|(?:trades?|traded|trading|changes? hands) (?:now |currently |today )?(?:at|for)|(?:wird|werden|wurde|wurden) (?:\p{L}+ ){0,3}(?:mit|zu|für))\s+(?:about |only |just |some |rund |etwa |nur )?(?:US)?\$?$/iu
/** Notes still to be issued: a plan to borrow is no debt. */
const plannedDebt =
  /(?:\bno decision (?:has been|was|had been) (?:taken|made)\b|\b(?:plans?|intends?|wants?|proposes?|seeks?|hopes?|aims?) to (?:\w+ )?(?:issue|sell|raise|borrow|offer|place)\b|(?<![A-Za-zÀ-ɏ])(?:noch|bislang|bisher) nicht (?:entschieden|begeben|ausgegeben|platziert)|(?<![A-Za-zÀ-ɏ])(?:plant|erwägt|prüft|beabsichtigt|will|möchte)(?![A-Za-zÀ-ɏ])[^.;]*(?:begeben|auszugeben|ausgeben|platzieren|aufnehmen|aufzunehmen|Ausgabe|Begebung|Emission)(?![A-Za-zÀ-ɏ]))/iu
const forecastable: ReadonlySet<AttributeName> = new Set([
  'capacity',
  'gpu_count',
  'annual_revenue',
  'conversion_share',
  'hashrate',
  'network_hashrate',
  'bitcoin_price',
  'value_per_mw',
  'capex_per_mw',
  'noi_margin',
  'market_cap',
  'contract_value',
  'contract_term',
])

/** „Behält Needham recht und klettert die Aktie auf 24 Dollar, haben frühe Käufer …“: a verb ahead of its subject supposes, where another verb follows the comma. */
const supposes =
  /^["']?(?:Beh[aä]lt(?:en)?|Kletter[tn]|Steig(?:t|en)|F[aä]ll(?:t|en)|Sink(?:t|en)|Gelingt|Erreich(?:t|en)|Komm(?:t|en)|Geh(?:t|en)|Bleib(?:t|en)|H[aä]lt(?:en)?|Rutsch(?:t|en)|Stimm(?:t|en)|Tritt|Trifft|Erfüll(?:t|en)|Zieh(?:t|en)|Schaff(?:t|en)|Spring(?:t|en)|Unterschreib(?:t|en)|Find(?:et|en)|Verläng(?:ert|ern)|Notier(?:t|en)|Leg(?:t|en)|Wird|Werden|Hat|Haben|Ist|Sind)\s[^.;?]*,\s(?:so |dann )?(?:hat|haben|hätten?|ist|sind|wären?|wird|werden|würden?|winkt|winken|muss|müssen|müssten?|kann|können|könnten?|bleibt|bleiben|bliebe|dürften?|käme[n]?|steigt|fällt|lohnt|geht|gehen|verdien\p{Ll}+)\s/u

/** Whether a condition governs the place: in its sentence, not cut off by a coordinated assertion. */
export function isConditional(sentence: Sentence, at: Slice): boolean {
  const parts = sentence.text.split(';')
  let offset = sentence.start
  for (const part of parts) {
    const end = offset + part.length
    if (at.start >= offset && at.start < end) {
      const local = at.start - offset
      if (supposes.test(part.trimStart())) return true
      if (inverted.test(part) && part.search(inverted) <= local + 1) return true
      if (insertedCase.test(part.slice(0, local))) return true
      conditional.lastIndex = 0
      for (let match = conditional.exec(part); match; match = conditional.exec(part)) {
        if (/^wenn$/i.test(match[0]) && /^wenn auch(?! (?:nur|noch) immer)/i.test(part.slice(match.index, match.index + 14))) continue
        if (
          /^(?:wenn|if)$/i.test(match[0]) &&
          /(?:auch|even|as|ask(?:ed|s)?|wonder\w*|know|see)\s$/i.test(part.slice(Math.max(0, match.index - 8), match.index)) &&
          !/even\s$/i.test(part.slice(Math.max(0, match.index - 8), match.index))
        )
          continue
        if (match.index < local) {
          // A condition that ended before: "…, if exercised, …" still colours what follows.
          return true
        }
        const between = part.slice(local, match.index)
        if (!/,\s+(?:und|and|but|aber|while|während)\s/.test(between)) return true
      }
      return false
    }
    offset = end + 1
  }
  return false
}

/** A guarantee is told with the case that it is for: "should the tenant ever stop paying", „falls dem Mieter die Luft ausgeht“. */
const ifTenantFails =
  /(?<![A-Za-zÀ-ɏ])(?:if|should|in case|in the event|were|falls|sollte|wenn|im Fall|Fall,? dass|fällt)(?![A-Za-zÀ-ɏ])[^.;]{0,60}(?<![A-Za-zÀ-ɏ])(?:pay(?:ing|s|ment)?|default\w*|fails?|failed|cannot|not|under|insolv\w+|bankrupt\w*|falter\w*|miss\w*|zahl\w*|ausfäll\w*|ausfallen|aus|Ausfalls?|ausgeht|pleite|schuldig)(?![A-Za-zÀ-ɏ])/iu

const afterMove =
  /(?<![A-Za-zÀ-ɏ])(?:after|following|despite|given|nach|trotz|angesichts)\s+(?:an?|the|its|eine[mrs]?|de[mrs])\s+(?:\p{L}+ )?(?:gains?|rise|jump|surge|rally|loss|fall|drop|slide|decline|advance|Plus|Minus|Anstieg|Gewinn|Kursgewinn|Zuwachs|Verlust|Kursverlust|Rückgang|Rutsch|Sprung)s? (?:of|by|um|von)\s+(?:about |rund |etwa )?$/iu

const supposedPrice =
  /^\W*(?:(?:With [^,;]{3,60} at|At|Above|Below) \$[^,;]{1,60},? (?=[^;]*(?<![\p{L}])(?:would|might)(?![\p{L}]))|(?:Bei|Ab|Über|Unter|Oberhalb von|Unterhalb von) [\d.,]+ (?:US-)?Dollar (?=[^;]*(?<![\p{L}])würden?(?![\p{L}])))/u
/** "thinks the stock can fetch $26", „glaubt, dass die Aktie 26 Dollar erreichen kann“: a house's target in words of what a share can do. */
const canReach =
  /(?<![\p{L}])(?:thinks?|believes?|reckons?|says?|holds|sees|expects|convinced|confident|sure|glaub(?:t|en)|mein(?:t|en)|denk(?:t|en)|überzeugt|sicher|rechne[tn]|sieht|sehen)(?![\p{L}])[^.;]{0,60}(?<![\p{L}])(?:(?:can|could|may) (?:\p{L}+ )?(?:fetch|reach|get to|climb to|rise to|go to|go as high as|make it to|be worth|command|bring)|(?:kann|könne|könnte|können)(?![\p{L}])(?=[^;]{0,50}(?:erreichen|bringen|steigen|klettern|kosten|wert sein))|(?:erreichen|bringen|steigen|klettern|kosten|wert sein) (?:kann|könne|könnte|können))(?![\p{L}])/iu

/** Whether the sentence asserts the figure as an attribute's value; `speaker` lets a broker's "could" pass as a forecast. */
export function isAsserted(sentence: Sentence, at: Slice, attribute: AttributeName, speaker: Speaker | undefined): boolean {
  if (sentence.question) return false
  if (rumour.test(sentence.text) && attribute !== 'share_price' && attribute !== 'price_move') return false
  // A target may imply what it likes.
  if (implied.test(sentence.text) && attribute !== 'price_target') return false
  // What the street expects is nobody's word.
  if (
    attribute !== 'share_price' &&
    attribute !== 'price_move' &&
    /(?<![A-Za-zÀ-ɏ])(?:consensus (?:is|stands|sees|expects|has)|Konsens (?:liegt|erwartet|steht|sieht))(?![A-Za-zÀ-ɏ])/u.test(
      sentence.text,
    )
  )
    return false
  // "With Riot at $30, Roth would sell": a price only supposed.
  if (attribute === 'price_target' && supposedPrice.test(sentence.text)) return false
  if (isConditional(sentence, at) && !(attribute === 'backstop_value' && ifTenantFails.test(sentence.text))) return false
  // "A bitcoin price below $60,000 could force sales": a price only supposed.
  if (
    attribute === 'bitcoin_price' &&
    /(?:^|[.;,]\s)\W*(?:[Aa]|[Aa]ny|[Ee]in|[Ee]inem?|[Bb]ei einem)\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}(?:price|[Pp]reis|[Kk]urs|\w*kurs|\w*preis|bitcoin|Bitcoin)\b[^.;]*$/u.test(
      sentence.source.slice(sentence.start, at.start),
    ) &&
    /(?<![A-Za-zÀ-ɏ])(?:could|would|might|may|könnten?|würden?|dürften?)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(at.end, sentence.end))
  )
    return false
  // „Bei acht Millionen je Megawatt wäre nicht viel übrig“: a rate only supposed.
  if (
    attribute === 'value_per_mw' &&
    /(?:^|[.;]\s)\W*(?:Bei|At)\s(?:\S+\s){0,3}$/u.test(sentence.source.slice(sentence.start, at.start)) &&
    /(?<![A-Za-zÀ-ɏ])(?:could|would|might|wären?|würden?|bliebe|käme|könnten?)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(at.end, sentence.end),
    )
  )
    return false
  // Room to grow is no capacity: "expandable to 600 MW".
  if (
    attribute === 'capacity' &&
    /(?:expan(?:sion|d(?:able|ed)?)|scal(?:able|ed)|extend(?:able|ed)?|grow|erweiter\w*|ausbau\w*|aufstock\w*|room for|Platz für)\s+(?:\w+\s+){0,2}(?:to|up to|auf|bis)?\s*(?:\w+\s+)?$/i.test(
      sentence.source.slice(Math.max(sentence.start, at.start - 34), at.start),
    ) &&
    /(?<![A-Za-zÀ-ɏ])(?:can|could|able|kann|können|room|Platz|possible|möglich|\w+able|\w+(?:weiter|bau)bar)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(Math.max(sentence.start, at.start - 60), Math.min(sentence.end, at.end + 60)),
    )
  )
    return false
  const lead = sentence.source.slice(Math.max(sentence.start, at.start - 70), at.start)
  if (deniedThing.test(lead) || deniedDeed.test(lead)) return false
  const rest = sentence.source.slice(at.end, sentence.end).trimEnd()
  if (!rest.includes(';') && deniedAtEnd.test(rest)) return false
  if (attribute === 'value_per_mw' && (paidByMarket.test(sentence.text) || tradesAt.test(lead))) return false
  if (attribute === 'debt' && plannedDebt.test(sentence.text)) return false
  // "It is 15 years, not 10": the number denied.
  if (
    /(?:\bnot:?|\bnicht:?|\bstatt|\brather than|\bund nicht|\band not)\s+["'„]?(?:about |rund |etwa |the |die )?(?:(?:initial|original|first|full|total|whole|anfänglich\w*|ursprünglich\w*) )?$/i.test(
      sentence.source.slice(Math.max(sentence.start, at.start - 22), at.start),
    ) &&
    !/(?:not|nicht)\s+(?:only|just|nur)/i.test(sentence.source.slice(Math.max(sentence.start, at.start - 22), at.start))
  )
    return false
  if (/(?<![A-Za-zÀ-ɏ])(?:gehört|gehören|belongs?|does)\s+(?:\w+\s+)?(?:nicht|not)(?:\s+belong|\s+zu|\s+[A-ZÀ-Þ])/u.test(sentence.text))
    return false
  // Prices in other money without a company: somebody else's shed, household or utility.
  const abroad = sentence.quantities.some((quantity) => /^(?:EUR|GBP|CHF|CAD|AUD|HKD|JPY|NOK|SEK)/.test(quantity.unit))
  if (abroad && (attribute === 'capacity' || attribute === 'power_cost') && !sentence.names.some((name) => name.kind === 'company'))
    return false
  const clause = sentence.clause(at.start)
  const whole = sentence.source.slice(clause.start, clause.end)
  // "With $311 million on hand, X can pay": the comma closes what is asserted.
  const opening = /^[,;\s]*(?:With|Mit|Having|Given|Thanks to|Dank|Bei|Of|Von)\s[^,;]*,\s/u.exec(whole)
  // "… at $2.9 billion, less than its coins would suggest": what is compared stands behind the comma.
  const aside = /^[^,;]*(?=,\s+(?:less|more|far|much|not|about|half|weniger|mehr|kaum|etwa so)\s)/iu.exec(
    sentence.source.slice(at.end, clause.end),
  )
  // "Counting everything that may one day turn into stock, there are …": the "may" is of the phrase ahead of the comma.
  const ahead =
    /^[,;\s]*(?:Counting|Including|Adding|Excluding|Leaving|Zählt man|Rechnet man|Einschließlich|Samt|Ohne)\s[^;]*?,\s(?:dann |so )?/u.exec(
      whole,
    )
  // "slid 4.4%, to $10.87, a day after telling holders that its chip unit would need money": what a share did stands before its comma.
  const traded =
    (attribute === 'share_price' || attribute === 'price_move') && !/^\W*(?:An?|Any|Another|Eine?|Jede[rs]?)\s/u.test(sentence.text)
      ? /,\s/u.exec(sentence.source.slice(at.end, clause.end))
      : null
  unreal.lastIndex = 0
  // "… has an initial term of 15 years and may be extended": the "may" is of the second half.
  const second =
    /^[^;]*?(?=\s(?:and|but|und|aber)\s(?:it |they |er |sie |es )?(?:may|might|can|could|would|should|kann|könnte|können|könnten|dürfte)\s)/u.exec(
      sentence.source.slice(at.end, clause.end),
    )
  const words =
    second && !may.test(sentence.source.slice(clause.start, at.end)) && !unreal.test(sentence.source.slice(clause.start, at.end))
      ? sentence.source.slice(clause.start, at.end + second[0].length)
      : ahead && at.start >= clause.start + ahead[0].length
        ? whole.slice(ahead[0].length)
        : opening && at.end <= clause.start + opening[0].length
          ? opening[0]
          : aside
            ? sentence.source.slice(clause.start, at.end + aside[0].length)
            : traded
              ? sentence.source.slice(clause.start, at.end + traded.index)
              : whole
  // "182 megawatts, most of what its site can draw": what can be is of the clause inside.
  const told = words.replaceAll(/(?<![A-Za-zÀ-ɏ])(?:of|than|from|all|von dem|als das|alles|allem)(?:,)? (?:what|was) [^,;]{0,60}/gu, ' ')
  const asksAnother = /\?/.test(sentence.source.slice(at.end, clause.end))
  if (asksAnother) return false
  unreal.lastIndex = 0
  const reusable = attribute === 'capacity' && couldBecome.test(sentence.text) && near(sentence, at, 'potential', 16)
  // "a share could be had for $33.18" tells a price paid.
  const bought = /(?<![A-Za-zÀ-ɏ])(?:could|can) (?:(?:\w+ )?be (?:had|bought) for|(?:buy|have) (?:all|the whole) )/iu.test(words)
  // "can hardly complain after a gain of 62 per cent": the gain is none the less there.
  const presupposed = attribute === 'price_move' && afterMove.test(lead)
  // "Together they can do 50 exahashes per second": what machines can do is their rate.
  const able =
    attribute === 'hashrate' &&
    /(?<![\p{L}])can (?:now |together |already |currently )?(?:do|run|muster|manage|deliver|produce|compute|perform|reach|bring|throw|work|hash|put out|churn out)(?![\p{L}])/u.test(
      words,
    ) &&
    !/(?<![\p{L}])(?:could|may|might|would)(?![\p{L}])/u.test(words)
  if (!reusable && !bought && !presupposed && !able && (may.test(told) || unreal.test(told))) {
    const broker =
      speaker?.kind === 'broker' && (forecastable.has(attribute) || (attribute === 'price_target' && canReach.test(sentence.text)))
    const reported =
      speaker?.kind === 'company' && (/\bwould\b/.test(words) || /(?<![A-Za-zÀ-ɏ])würden?(?![A-Za-zÀ-ɏ])/u.test(words)) && !may.test(words)
    if (!broker && !reported) return false
  }
  const option = nearest(sentence, at, sentence.cues('option'))
  if (option && (option.place.start <= at.start ? option.cost <= 14 || option.place.start >= clause.start : option.cost <= 3)) {
    const unaffected = /\b(?:without|excluding|before|ohne|not including|nicht eingerechnet)\b[^,;]*$/i.test(
      sentence.source.slice(sentence.start, option.place.start),
    )
    const exercised = /(?:exercis(?:ed|ing)|took up|taken up|used|drew|drawn|ausgeübt|gezogen|zog|nutzte|nahm)\W+(?:\w+\W+){0,2}$/i.test(
      sentence.source.slice(sentence.start, option.place.start),
    )
    if (!unaffected && !exercised) return false
  }
  // "declined to say whether AWS wants another 300 MW"
  if (/(?:^|\s)(?:whether|Ob|ob)\s[^;:,]*$/u.test(sentence.source.slice(sentence.start, at.start))) return false
  // „Für weitere 1,6 Gigawatt hat IREN eine Option.“
  if (
    /^[^;,]*\s(?:hat|haben|besitzt|besitzen|hält|sicherte?|hatte)\s(?:[^;,]*\s)?(?:eine?n?|das|ein)\s+\p{L}*(?:[Oo]ption|[Vv]orrecht|[Vv]ormietrecht|[Vv]orkaufsrecht)/u.test(
      rest,
    )
  )
    return false
  const before = sentence.source.slice(Math.max(clause.start, at.start - 60), at.start)
  if (
    deniedPlan.test(before) &&
    !/(?:nicht|not) (?:namentlich |näher |yet )?(?:genannt\w*|bekannt\w*|named|disclosed)/i.test(before) &&
    !near(sentence, at, 'leased', 8, 'before') &&
    !/\b(?:more|less|fewer|weniger|mehr) than|tenant|Mieter/i.test(before)
  )
    return false
  return true
}
