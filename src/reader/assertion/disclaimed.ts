// Tells what a text passes on without standing behind it: its own misprints, stories denied, talk that nobody confirms, what is only sought, covenants, other money.
import type { AttributeName } from '../../facts/index.ts'
import type { Context } from '../discourse.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

const ofTheTape: ReadonlySet<AttributeName> = new Set(['share_price', 'price_move', 'drawdown', 'bitcoin_price'])

/** "200 MW, the figure we printed, was wrong", "we wrongly gave the term as 15 years" */
const wrongly =
  /(?<![\p{L}])(?:wrongly|mistakenly|erroneously|incorrectly|inaccurately|in error|by mistake|mis(?:stated|reported|printed|quoted|takenly)|irrtümlich\p{L}*|fälschlich\p{L}*|versehentlich|(?:die|der|das|den) von uns (?:genannt|gedruckt|gemeldet|angegeben|veröffentlicht)\p{L}*)[^;\d]{0,60}$/iu
const printed =
  /^(?:\s+[\p{L}-]+){0,4},? (?:the|an?|our|die|der|das|eine|unsere) (?:figure|number|value|sum|amount|date|total|one|Zahl|Angabe|Wert|Summe|Betrag)s?,? (?:that |which |die |der |den |das )?(?:we|wir|this (?:paper|newsletter|column|page)|our \p{L}+|hier|an dieser Stelle) (?:had )?(?:printed|gave|given|published|reported|used|quoted|named|stated|druckten|nannten|meldeten|angaben|veröffentlichten|gedruckt|genannt|gemeldet)/iu
const wasWrong =
  /^[^;.\d]{0,90}(?<![\p{L}])(?:(?:was|is|were|are) (?:wrong|incorrect|inaccurate|mistaken|a mistake|an error|a typo|a misprint|out of date|outdated|too (?:high|low))|(?:war|ist|waren|sind|sei|seien) (?:falsch|unrichtig|ein (?:Fehler|Irrtum|Tippfehler|Druckfehler|Versehen)|veraltet|überholt|zu (?:hoch|niedrig))|stimm(?:t|te|en|ten) nicht|traf(?:en)? nicht zu)(?![\p{L}])/iu
const wasRight =
  /^[^;.\d]{0,90}(?<![\p{L}])(?:(?:was|is|were|are|remains?) (?:right|correct|accurate|unaffected)|(?:war|ist|waren|sind|bleib\p{Ll}+) (?:richtig|korrekt)|stimm(?:t|te|en|ten)(?! nicht))(?![\p{L}])/iu
const earlierVersion =
  /(?<![\p{L}])(?:[Aa]n (?:earlier|original)|[Aa] previous|[Tt]he (?:earlier|original|first)) version (?:of this \p{L}+ )?[^;]{0,80}$|(?<![\p{L}])[Ii]n (?:einer|der) (?:früheren|ersten|ursprünglichen) (?:Fassung|Version)[^;]{0,90}$/u
const weWrote =
  /(?<![\p{L}])(?:we (?:had )?(?:wrote|written|said|reported|stated|gave|given|put|printed|claimed)|(?:our|this|the|an?) (?:report|story|article|item|headline|table|chart|graphic|caption|column|newsletter)(?: (?:of|on|in|from) [^;,]{2,30})?,? (?:had )?(?:said|gave|given|put|stated|showed|shown|had|claimed)|(?:hatten|haben) wir|wir (?:hatten|haben)|(?:schrieben|meldeten|nannten|berichteten|druckten) wir|wir (?:schrieben|meldeten|nannten|berichteten|druckten)|hieß es (?:bei uns|hier|an dieser Stelle)|(?:in|In) (?:einer|der) (?:früheren|ersten|ursprünglichen) (?:Fassung|Version|Meldung)|(?:in|In) unsere[rm] (?:Bericht|Artikel|Beitrag|Meldung|Tabelle|Ausgabe)|(?:[Uu]nser|[Dd]er|[Ee]in) (?:Bericht|Artikel|Beitrag)|[Ee]ine (?:Grafik|Tabelle))(?![\p{L}])[^;]{0,110}$/u
const owns =
  /(?<![\p{L}])(?:errors?|mistakes?|wrong|incorrect|regret|apolog\p{L}*|corrected|correction|should have (?:been|read|said)|in fact|sorry|Fehler\p{Ll}*|falsch\p{Ll}*|richtig\p{Ll}*|bedauern|tatsächlich|korrig\p{Ll}*|berichtig\p{Ll}*|Irrtum|versehentlich|entschuldig\p{Ll}*)(?![\p{L}])/iu

/** The wrong value of a correction: not asserted, unless the words behind call it right. */
function isMisprint(context: Context, sentence: Sentence, lead: string, rest: string): boolean {
  if (context.outline.voice !== 'press' || wasRight.test(rest)) return false
  // A company whose name holds a number.
  const plain = rest.replaceAll('Hut 8', 'Hut')
  if (wrongly.test(lead) || printed.test(rest) || wasWrong.test(plain) || earlierVersion.test(lead)) return true
  if (isCorrected(context, sentence, lead, rest)) return true
  if (!weWrote.test(lead)) return false
  const later = context.outline.passages[sentence.passage]?.sentences.filter((other) => other.start > sentence.start) ?? []
  const heading = context.outline.passages
    .slice(Math.max(0, sentence.passage - 6), sentence.passage)
    .some((passage) => corrects.test(passage.sentences[0]?.text ?? ''))
  return (
    owns.test(rest) ||
    corrects.test(sentence.text) ||
    (heading && later.length > 0) ||
    later.slice(0, 2).some((other) => owns.test(other.text))
  )
}

/** A piece printed before, in whatever form, and that it told something. */
const piece =
  /(?<![\p{L}])(?:articles?|story|report|item|column|profile|feature|table|chart|graphic|infographic|map|list|box|caption|headline|editions?|piece|preview|review|\p{L}*[Aa]rtikel|\p{L}*[Mm]eldung|\p{L}*[Bb]ericht|\p{L}*[Tt]abelle|\p{L}*[Gg]rafik|[Kk]arte|[Ll]iste|[Kk]asten|\p{L}*[Aa]usgabe|Bildunterschrift|Beitrag|Überschrift|Schlagzeile|Porträt|Übersicht)(?![\p{L}])/u
const toldThere =
  /(?<![\p{L}])(?:had|has|said|stated|gave|given|put|described|listed|showed?n?|printed|reported|wrote|called|named|counted|referred|attributed|credited|ascribed|identified|confused|transposed|overstated|understated|claimed|suggested|implied|hieß|stand|hatten?|haben|wurden?|war(?:en)?|bezeichne\p{Ll}*|angegeben|gaben?|genannt|nannten?|beziffer\p{Ll}*|geschrieben|schrieben?|vertauscht\p{Ll}*|verwechselt\p{Ll}*)(?![\p{L}])/iu

/** "was described as operating", „wurde als im Bau bezeichnet“, "we said" */
const passedOn =
  /(?<![\p{L}])(?:(?:was|were|been|being) (?:\p{L}+ly )?(?:described|given|stated|listed|put|reported|called|shown|identified|printed|named)|(?:wurden?|worden|ist|sind) [^.;]{0,80}(?:bezeichnet|angegeben|genannt|beziffert|gedruckt|aufgeführt)|we (?:\p{L}+ly )?(?:said|wrote|gave|described|stated|reported|printed|put|called)|(?:schrieben|nannten|meldeten|bezifferten) wir|wir (?:\p{L}+ )?(?:schrieben|nannten|meldeten|bezifferten))(?![\p{L}])/iu

const givenRight = /(?<![\p{L}])(?:correctly|rightly|accurately|unaffected|richtig|korrekt|zutreffend)(?![\p{L}])/iu

/** In a column of corrections: what an earlier piece said, where the passage goes on to say what is right. */
function isCorrected({ outline }: Context, sentence: Sentence, lead: string, rest: string): boolean {
  const headed = [outline.document.metadata.title ?? '', ...outline.passages.slice(0, 3).map((passage) => passage.sentences[0]?.text ?? '')]
  if (!headed.some((text) => corrects.test(text)) || givenRight.test(sentence.text)) return false
  const later =
    outline.passages[sentence.passage]?.sentences.some((other) => other.start > sentence.start && other.quantities.length > 0) === true
  const goesOnToSay = later || /(?:[:;–—]|, (?:but|when|while|whereas|aber|sondern|während))\s[^.]*\d/u.test(rest)
  // The right figure may stand in the same sentence, behind the wrong one.
  if (/\d[^\d]{0,40}?(?:[:;–—,]|\s(?:but|when|while|whereas|aber|sondern|statt|instead of))\s[^\d]*$/u.test(lead)) return false
  return goesOnToSay && ((piece.test(lead) && toldThere.test(lead)) || passedOn.test(sentence.text))
}

const corrects =
  /^\W*(?:corrections?|clarifications?|corrections? (?:and|&) clarifications?|korrekturen?|errat(?:um|a)|for the record|setting the record straight|we got it wrong|berichtigung(?:en)?|richtigstellung(?:en)?|korrekturspalte|in eigener sache)(?![\p{L}])/iu

const denies =
  /(?<![\p{L}])(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|rebut(?:s|ted)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)|disavow\p{L}*|contradict(?:s|ed)|(?:wav|brush|shrugg?)(?:es|ed) (?:off|away|aside)|knock(?:s|ed) down(?! (?:an?|one|two|three|several) notch| (?:to|from)\b)|(?:shot|shoots) down|pour(?:s|ed) (?:cold )?water on|(?:could|can|did)(?: ?not|n't) (?:find|confirm|verify|see|locate|trace)|(?:find|finds|found|see|sees|saw) no (?:sign|trace|evidence)|no (?:truth|substance) (?:in|to|behind)|nothing (?:in|to|behind) (?:the|a|reports?|talk|claims)|dementier\p{L}*|bestreite[nt]|bestritt(?:en)?|widersprach(?:en)?|widerspricht|widersprechen|verneint\p{L}*)(?![\p{L}])/giu
const goesOn = /[,–—]\s*(?:but|and|while|whereas|aber|sondern|doch|und|während)\s|\s(?:but|sondern|while)\s|:\s/u
const story =
  /(?<![\p{L}])(?:reports?|story|stories|claims?|rumou?rs?|talk|suggestions?|speculation|whispers|posts?|(?:Medien|Zeitungs|Presse)?[Bb]ericht\p{Ll}*|Meldung\p{Ll}*|Gerücht\p{Ll}*|Behauptung\p{Ll}*|Spekulation\p{Ll}*|Darstellung\p{Ll}*|Gerede|dass|Dass)(?![\p{L}])/u
const isFalse =
  /(?<![\p{L}])(?:not true|untrue|unfounded|baseless|made up|invented|pure fiction|nonsense|a?\s?fantas(?:y|ies)|a fairy tale|wishful thinking|hogwash|nothing to it|denied|dismissed|rejected|refuted|unconfirmed|confirmed by neither|nichts dran|falsch|(?:frei )?erfunden|haltlos|unzutreffend|unbegründet|aus der Luft gegriffen|eine Ente|Unsinn|Fantasien?|Märchen|Quatsch|Wunschdenken|(?:ist|sei|sei an der Sache) nichts(?: Wahres)?|stimm(?:t|e|te|en) nicht|trifft nicht zu|treffe nicht zu|entbehr\p{Ll}+|zurückgewiesen|nicht bestätig\p{Ll}+|unbestätigt|dementiert\p{Ll}*|bestritten)(?![\p{L}])/iu
const nobodyConfirms =
  /(?<![\p{L}])(?:bestätigt (?:\p{L}+ )?niemand|niemand (?:\p{L}+ )?bestätig\p{Ll}+|(?:nobody|no one) (?:has |will |would |can )?(?:confirm(?:s|ed)?)|confirmed by (?:neither|no one|nobody)|neither (?:side|party|company|of them) (?:has |have |had |would |will |could )?confirm(?:s|ed)?|keine (?:Seite|der Seiten) (?:hat |will )?bestätig\p{Ll}+)(?![\p{L}])/iu

function isDenied(sentence: Sentence, lead: string, rest: string, near: string): boolean {
  denies.lastIndex = 0
  let end = -1
  for (let match = denies.exec(lead); match; match = denies.exec(lead)) end = denies.lastIndex
  if (end >= 0 && !goesOn.test(lead.slice(end))) return true
  if (nobodyConfirms.test(near)) return true
  if (!story.test(lead)) return false
  return (
    isFalse.test(rest) || (/(?<![\p{L}])(?:weist|wies(?:en)?|weisen)(?![\p{L}])/u.test(sentence.text) && /\szurück(?![\p{L}])/u.test(rest))
  )
}

/** „Vor einem Jahr kostete die Aktie noch 6,20 Dollar“, "last summer the stock had traded at $6": of no day. */
const longAgo =
  /(?<![\p{L}])(?:[Ll]ast (?:summer|winter|spring|autumn|fall|year)|[Tt]he year before|(?:[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) years? (?:ago|earlier)|[Bb]ack in 20\d\d|[Vv]or (?:einem|zwei|drei) Jahr(?:en)?|[Ii]m (?:vorigen|vergangenen|letzten) (?:Sommer|Winter|Frühjahr|Herbst|Jahr)|[Ii]m Vorjahr|(?:[Vv]orige|[Ll]etzte|[Vv]ergangene)s Jahr)(?![\p{L}])[^;,\d]{0,70}(?<![\p{L}])(?:cost|had|was|were|traded|fetched|saw|kostete|hatte|hatten|war|stand|notierte|sah)(?![\p{L}])[^;,\d]{0,40}$/u

/** What leads from the start of the sentence to the figure, figures left out, unless the present is named. */
function allWhile(sentence: Sentence, at: Slice): string {
  const lead = sentence.source.slice(sentence.start, at.start)
  return /(?<![\p{L}])(?:now|today|yesterday|currently|heute|gestern|jetzt|nun|inzwischen|aktuell|\p{L}+(?:day|tag))(?![\p{L}])/u.test(lead)
    ? ''
    : lead.replace(/[;,\d]/g, '').slice(0, 30) + lead.slice(-40).replace(/[;,\d]/g, '')
}

/** Warrants, bonds and preferred shares have prices of their own. */
const otherPaper =
  /(?<![\p{L}])(?:warrants?|[Cc]all options?|[Pp]ut options?|preferred (?:shares?|stock)|Optionsscheine?n?|Zertifikate?n?|Vorzugsaktien?|(?:[Cc]all|[Pp]ut)-Optionen)(?![\p{L}])(?![^;.]*(?<![\p{L}])(?:common|ordinary|Stammaktien?|[Dd]ie Aktien?|the (?:shares?|stock))(?![\p{L}]))[^;.]*$/u

/** What is bid for all shares is nobody's target. */
const offered =
  /(?<![\p{L}])(?:(?:takeover|buyout|tender|acquisition|merger|cash) (?:offer|bid|price)|bids? (?:of|at)|offer(?:s|ed|ing)? (?:of|worth|at)|\p{L}*[Üü]bernahme(?:angebot|offerte|preis)\p{Ll}*|(?:Kauf|Bar)?[Aa]ngebot\p{Ll}*|\p{L}*[Oo]fferte|Gebot)(?![\p{L}])[^;.]{0,50}$/u

const talk =
  /(?<![\p{L}])(?:(?:doing|making|made|did) the rounds|go(?:es|ing) around|(?:is|are|was|were) circulating|kursier\p{L}*|mach(?:t|te|en|ten) (?:\p{L}+ )*die Runde|die Runde mach\p{Ll}*|munkelt|[Gg]emunkelt|[Ii]m (?:Forum|Netz|Internet|Chat) (?:steht|heißt|liest|schreib)\p{Ll}*|(?:[Oo]n|[Ii]n) (?:the )?(?:forums?|message boards?|Reddit|chat rooms?)(?![\p{L}])|(?:dinner|fellow) (?:guest|traveller)|[Yy]our (?:columnist|correspondent|article|report|piece|newsletter|paper) (?:says?|said|claims?|claimed|writes?|wrote|states?|put|puts)|(?:[Ii]hr|[Ee]uer) (?:Kolumnist|Autor|Bericht|Artikel|Redakteur|Beitrag|Newsletter) (?:schreibt|schrieb|behauptet|sagt|nennt)|[Ii]n [Ii]hre[mr] (?:Kolumne|Artikel|Bericht|Beitrag|Newsletter|letzten Ausgabe))(?![\p{L}])/u

const sought =
  /(?<![\p{L}])(?:shopping (?:around )?(?:for)?|on the hunt for|hunting for|in (?:\p{L}+ ){0,2}(?:talks|negotiations|discussions) (?:[^,;.]{0,40} )?(?:over|about|on|for)|negotiat(?:es|ed|ing) (?:[^,;.]{0,30} )?(?:over|for|about|on)|bidding for|tender(?:ing|s|ed)? for|(?:has|have|had|having) (?:its|their|an|one) eyes? on|ey(?:es|ed|eing)|scouting (?:for|out)?|verhandel(?:t|n|te|ten) (?:[^,;.]{0,40} )?über|(?:Gespräche?n?|Verhandlung(?:en)?) (?:[^,;.]{0,30} )?über|sondier(?:t|en|te|ten)|ausgeschrieben)\s+(?:[^,;.\d]{0,24}\s)?$/iu
/** „soll 500 Megawatt im Auge haben“, „hat 300 Megawatt ins Auge gefasst“ */
const inView =
  /^[^,;.]{0,40}\s(?:im (?:Auge|Blick|Visier) (?:hat|haben|habe|hätte|hatte)|(?:ins|in den) (?:Auge|Blick|Visier) (?:gefasst|genommen|fasst|nimmt))(?![\p{L}])/u
const soughtThings: ReadonlySet<AttributeName> = new Set([
  'capacity',
  'contract_value',
  'contract_term',
  'annual_revenue',
  'debt',
  'gpu_count',
])

const covenant =
  /(?<![\p{L}])(?:shall not|covenants?|must (?:hold|keep|maintain|not)|(?:required|obliged|obligated) to (?:hold|keep|maintain|have)|not (?:fall|drop|sink) below|minimum (?:cash|liquidity|balance)|darf nicht|dürfen nicht|müssen? (?:stets |jederzeit )?mindestens|Mindest(?:liquidität|bestand|guthaben))(?![\p{L}])/iu
const commitment =
  /(?<![\p{L}])(?:commitments?|undertakings?|Zusagen?|Verpflichtung)(?![\p{L}])[^.;]{0,110}(?:not to exceed|not exceeding|up to|no more than|höchstens|bis zu)\s*$/iu

/** Dollars that are not those of the United States: "$3.95 Canadian", "$11.5-billion in our money". */
const otherDollars =
  /^\s*(?:\(?(?:Canadian|Australian|CAD|AUD|kanadische[rn]?|australische[rn]?)(?![\p{L}])|in (?:our|local|Canadian|Australian) (?:money|dollars|currency|terms))/iu
/** "nine dollars out of ten", „neun von zehn Dollar“: a share of dollars. */
const ofEveryTen =
  /^\s*(?:(?:out )?of (?:every |each )?(?:ten|10|hundred|100)|(?:von|aus) (?:je |jeweils )?(?:zehn|10|hundert|100))(?![\p{L}\d])/u
const heat =
  /^\s*(?:of |an |in )?(?:waste |thermal |useful |district )?(?:heat|cooling|steam|Wärme\p{Ll}*|Abwärme|Fernwärme|Kälte\p{Ll}*|Dampf|thermisch\p{Ll}*)(?![\p{L}])/iu

const turn = /[,;–]\s(?:and|but|while|und|aber|doch|während)\s/u
/** What stands behind the last turn of a text. */
const afterTurn = (lead: string): string => lead.split(turn).at(-1) ?? lead

function turnAt(rest: string): number {
  const at = rest.search(turn)
  return at < 0 ? rest.length : at
}

/** Whether the figure is told but not stood behind. */
export function isDisclaimed(context: Context, sentence: Sentence, at: Slice, attribute: AttributeName): boolean {
  const { source } = sentence
  const from = Math.max(sentence.start, source.lastIndexOf(';', at.start - 1) + 1)
  const stop = source.indexOf(';', at.end)
  const lead = source.slice(from, at.start)
  const rest = source.slice(at.end, stop < 0 || stop > sentence.end ? sentence.end : stop)
  if (otherDollars.test(rest)) return true
  if (isMisprint(context, sentence, lead, rest)) return true
  if ((attribute === 'share_price' || attribute === 'price_target') && longAgo.test(lead)) return true
  if (attribute === 'share_price' && from > sentence.start && longAgo.test(allWhile(sentence, at))) return true
  if (attribute === 'price_target' && offered.test(lead)) return true
  if (attribute === 'share_price' && otherPaper.test(lead)) return true
  if ((attribute === 'price_target' || attribute === 'share_price') && ofEveryTen.test(rest)) return true
  if (ofTheTape.has(attribute)) return false
  // The part of the sentence that the figure stands in.
  const near = `${afterTurn(lead)} 0 ${rest.slice(0, turnAt(rest))}`
  if (isDenied(sentence, lead, rest, near) || talk.test(near)) return true
  // "in talks over 400 MW": the preposition may stand as a word of bound.
  const preposition = /^(?:over|about|for|über)\s/iu.exec(source.slice(at.start, at.end))?.[0] ?? ''
  if (soughtThings.has(attribute) && (sought.test(lead + preposition) || inView.test(rest))) return true
  if (attribute === 'capacity' && heat.test(rest)) return true
  if (attribute === 'cash' && covenant.test(lead)) return true
  if (attribute === 'debt' && (commitment.test(lead) || commitment.test(source.slice(from, at.end)))) return true
  if (attribute === 'shares_outstanding' && (traded.test(lead) || inOthers.test(rest))) return true
  if (ofLeases.has(attribute) && usual.test(lead) && !sentence.names.some((name) => name.kind !== 'place')) return true
  return attribute === 'contract_term' && (optionOfEach(sentence, at) || otherSpan.test(lead) || writtenOff.test(rest))
}

/** "14 million shares of a Canadian broker" */
const inOthers =
  /^\s*(?:shares |Aktien )?(?:(?:of|in) an?|(?:von|an) eine[mr]|eine[sr]) (?:[\p{L}-]+ ){0,2}(?:brokers?|companies|company|firms?|banks?|miners?|start-?ups?|Brokers?|Firma|Bank|Unternehmens?|Konzerns?)(?![\p{L}])/u
/** Shares that changed hands, may not, or may be had: none that are outstanding. */
const traded =
  /(?<![\p{L}])(?:(?:has |have |had )?(?:sold|bought back|repurchased|retired)|sells?|selling|sell|(?:will|to|may|plans to) issue|buys? back|buying back|repurchas(?:es|ing)|lock-?ups?|warrants?|verkauf\p{Ll}*|kauft?e?n?|zurückgekauft|Haltefrist|Sperrfrist|Optionsscheine?\p{Ll}*|begeben|ausgeben will)(?![\p{L}])[^;,.]{0,40}$/iu

/** "The typical lease runs for 15 years": of no lease in particular. */
const usual =
  /(?<![\p{L}])(?:typical(?:ly)?|usual(?:ly)?|customary|normally|as a rule|standard lease|üblich\p{Ll}*|normalerweise|in der Regel|gewöhnlich\p{Ll}*|gängig\p{Ll}*)(?![\p{L}])/iu
const ofLeases: ReadonlySet<AttributeName> = new Set(['contract_term', 'contract_value', 'annual_revenue', 'capacity'])

/** Years of taxes forgone, of depreciation and warranty are no term of a lease. */
const otherSpan =
  /(?<![\p{L}])(?:tax(?:es)?|abatements?|written (?:off|down)|writes? (?:off|down)|depreciat\p{Ll}*|amorti[sz]\p{Ll}*|warrant(?:y|ies)|subsid\p{Ll}*|useful li(?:fe|ves)|\p{L}*[Ss]teuer\p{Ll}*|\p{L}*[Aa]bschreib\p{Ll}*|Gewährleistung|Nutzungsdauer)(?![\p{L}])[^;,.]{0,30}(?:over|for|of|within|to|über|auf|in|von|für|bei)\s+(?:about |rund |etwa )?$/u
const writtenOff = /^[^;,.]{0,20}(?:abgeschrieben|abschreib\p{Ll}*|of (?:tax|depreciation)|steuerfrei)/u

/** "two options to extend it, each for a period of five years" */
function optionOfEach(sentence: Sentence, at: Slice): boolean {
  const option = sentence.cues('option').findLast((cue) => cue.end <= at.start)
  return (
    option !== undefined &&
    /(?<![\p{L}])(?:each|every|jeweils|je)(?![\p{L}])[^;\d]{0,40}$/u.test(sentence.source.slice(option.end, at.start))
  )
}

const signature = /\?["”“»«']*\s*(?:[–—-]\s*[A-ZÀ-Þ][^.?!]{0,3}[^?!]{1,50}|\([A-ZÀ-Þ][^()?!]{1,60}\))\s*$/u
const quotedQuestion = /^["„“»«][^"„“»«]{10,600}\?["”“«»]\s*$/u

/** A passage in which a reader asks: what it supposes is nobody's word. */
export function isLetter(text: string): boolean {
  return text.length < 1200 && (signature.test(text) || quotedQuestion.test(text))
}

const legend =
  /(?<![\p{L}])(?:\d+ ?(?:%|percent|per cent|Prozent) of (?:our |all |the )?(?:ratings|companies covered|stocks covered|coverage)|ratings? (?:distribution|definitions?|system|scale|key)|distribution of ratings|(?:does and )?seeks? to do business with|Verteilung der (?:Einstufungen|Empfehlungen)|Einstufungssystem|Einstufungsskala|(?:bewertet|stuft|bezeichnet)\p{Ll}* [^.;]{0,40}(?:Aktien|Titel|Werte|Papiere),? (?:deren|bei denen|die)|(?:bedeutet|heißt),? dass|(?:means|denotes|indicates|is assigned to|applies to) (?:that |stocks |shares |an expected |we expect )|expected (?:total )?returns?|(?:erwartete|voraussichtliche)\p{Ll}* (?:Gesamt)?rendite)(?![\p{L}])/iu
const ratingWord =
  /(?<![\p{L}])(?:ratings?|Buy|Sell|Hold|Neutral|Outperform|Underperform|Overweight|Underweight|Kaufen|Halten|Verkaufen|Einstufung\p{Ll}*)(?![\p{L}])/iu

/** What a house means by its ratings, and how many of each it gives. */
export function isLegend(sentence: Sentence): boolean {
  return legend.test(sentence.text) && ratingWord.test(sentence.text) && !sentence.names.some((name) => name.kind === 'company')
}

/** "Ratings are relative to total return: Buy above 15%, Sell below zero". */
const ratingScale =
  /(?<![\p{L}])(?:buy|outperform|overweight|hold|neutral|sell|underperform|underweight|kaufen|halten|verkaufen)["'”“]?\s*(?:means?|stands? for|indicates?|bedeutet|steht für|[=:]?\s*(?:above|over|below|under|more than|less than|über|unter|mehr als|weniger als|[<>]))[^.;$€]{0,32}\d ?(?:%|percent|per cent|prozent)/iu

/** "Of all companies we cover, 54% carry a Buy": how a house's ratings are spread, which is a rating of nobody. */
export function isSpread(sentence: Sentence): boolean {
  const { text } = sentence
  if (sentence.names.some((name) => name.kind === 'company')) return false
  if (ratingScale.test(text)) return true
  return (
    /\d ?(?:%|percent|per cent|Prozent)/i.test(text) &&
    /(?<![\p{L}])(?:(?:of|for) (?:all|the) (?:[\p{L}-]+ ){0,2}(?:companies|stocks|issuers|securities|ratings|names)(?: (?:that |which )?(?:we|it|the firm|our analysts) (?:covers?|rates?)| under coverage| covered| rated)?|(?:all|our) (?:research )?(?:ratings|coverage)|coverage universe|rating distribution|aller (?:[\p{L}-]+ )?(?:Unternehmen|Aktien|Werte|Titel|Einstufungen|Studien)|beobachteten (?:Unternehmen|Aktien|Werte)|Verteilung der (?:Einstufungen|Ratings|Empfehlungen))(?![\p{L}])/iu.test(
      text,
    ) &&
    /(?<![\p{L}])(?:carry|carried|carries|have|has|had|are|were|is|was|received?|bear|rated?|distribution|tragen|trägt|haben|sind|lauten|entfallen|Verteilung)(?![\p{L}])[^.;]{0,40}(?:buy|hold|sell|neutral|overweight|underweight|outperform|underperform|kaufen|halten|verkaufen)(?![\p{L}])/iu.test(
      text,
    )
  )
}
