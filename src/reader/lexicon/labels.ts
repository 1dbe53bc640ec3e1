// Labels of tables and lists in both languages, and the attribute that each stands for.
import type { AttributeName, Basis, Kind, Stage } from '../../facts/index.ts'
import { inMeasure, type Measure } from './measures.ts'

export interface Label {
  readonly pattern: RegExp
  /** `none` for what is not booked, `role` for columns that qualify their row. */
  readonly attribute: AttributeName | 'none'
  readonly kind?: Kind
  readonly stage?: Stage
  readonly basis?: Basis
}

const label = (pattern: RegExp, attribute: AttributeName | 'none', more: Omit<Label, 'pattern' | 'attribute'> = {}): Label => ({
  pattern,
  attribute,
  ...more,
})

/** In order: the first that matches decides. */
export const labels: readonly Label[] = [
  label(
    /^(?:sites|standorte|anzahl|count|number of (?:sites|machines|rigs|buildings)|units|buildings|employees|mitarbeiter|deployed (?:units|miners)|rigs|miners (?:deployed|owned))\b/i,
    'none',
  ),
  label(
    /^(?:rating|recommendation|einstufung|votum|urteil)s? (?:changes?|änderung|actions?)\b|^(?:umstufung|einstufungsänderung)(?:en)?\b/i,
    'rating',
  ),
  label(
    /(?:abstand|rückstand|abschlag|minus|verlust)\b.{0,16}hoch\b|unter (?:dem |ihrem )?[\p{L}\d-]*hoch\b|\b(?:below|off|from|to|vs\.?)\b.{0,24}\b(?:high|peak|ATH)\b|^drawdown/iu,
    'drawdown',
  ),
  label(
    /(?:\b(?:change|move|chg\.?|performance|gain|%)\b.{0,12}\b(?:1 ?d|day|daily|today|session)\b|\b(?:1-?d(?:ay)?|day'?s?|daily|today'?s?|session)\b.{0,6}\b(?:change|move|chg|performance|%)|tages-?(?:veränderung|änderung|gewinn|plus|bewegung)|(?:veränderung|änderung|±|\+\/-) ?(?:in %|in prozent|\(%\)|\(prozent\))? ?(?:am|zum|gegenüber dem|ggü\.?|seit|vs\.?) ?(?:vor)?tag)/iu,
    'price_move',
  ),
  label(/\b(?:change|veränderung|diff|delta)\b|^\s*(?:\+\/?-|%|Δ|yoy|qoq|m\/m|y\/y|vs\b)/i, 'none'),
  label(
    /if (?:all|exercised)|falls |option|renewal|verlängerung|conversion (?:rate|price)|wandlungs|cap price|capped call|par value|coupon|zinssatz|kupon|maturity|fälligkeit(?!en)|undrawn|unused|nicht gezogen|warrant/i,
    'none',
  ),
  label(/\bNOI\b.*\bmarg|\bmargin?e?\b.*\bNOI\b|NOI margin/i, 'noi_margin'),
  label(/\bNOI\b|net operating|nettobetriebs|EBITDA|ebit\b|net (?:income|loss)|ergebnis|gewinn|verlust|profit|impairment/i, 'none'),
  label(
    /(?:produced|mined|earned|bitcoin|btc|geschürft\w*|produziert\w*)\b.*\b(?:per|a|each|pro|am|je) (?:day|tag)\b|\b(?:daily|täglich)\b/i,
    'none',
  ),
  label(/per (?:average )?EH\/s|per exahash|share of network|anteil am netz|network difficulty|blocks? (?:found|won)/i, 'none'),
  label(
    /network (?:hash|average)|netzwerk-?hash|network hash ?rate|(?:rechenleistung|hash ?-?rate)\b.{0,12}\bnetz(?:werk)?/i,
    'network_hashrate',
  ),
  label(/(?:bitcoin|btc)(?: market)? price|bitcoinkurs|bitcoin-kurs|price of bitcoin/i, 'bitcoin_price'),
  label(/value per (?:MW|megawatt)|(?:wert|bewertung) je (?:MW|megawatt)/i, 'value_per_mw'),
  label(/(?:cap(?:ital )?ex\w*|build(?:ing)? cost|construction cost|baukosten|cost)\b.*(?:per|je|\/) ?(?:MW|megawatt)/i, 'capex_per_mw'),
  label(
    /^(?:[A-Z&.]{2,6} |our |their )?(?:rating|recommendation|call|einstufung|votum|urteil|empfehlung|anlageurteil|stance)s?\b/i,
    'rating',
  ),
  label(
    /(?:price )?targets?\b|kursziel|\bziel(?:kurs)?\b|^(?:(?:new|old|prior|prev\.?|previous|former|current|our) )?(?:PT|TP|PO)\b|target price|price objectives?/i,
    'price_target',
  ),
  label(/mkt\.? ?cap|market (?:cap|value)|börsenwert|marktkapitalisierung|capitali[sz]ation/i, 'market_cap'),
  label(
    /shares? (?:of common stock )?outstanding|outstanding shares|aktien im umlauf|diluted shares|ausstehende aktien|share count|aktienzahl/i,
    'shares_outstanding',
  ),
  label(
    /^stablecoins?\b|unamorti[sz]ed|issuance costs|discount\b|digital assets|fair value|marktwert|crypto|proceeds|erlös|credits|gutschrift|revenue of the quarter|umsatz im quartal|quartalsumsatz|equity|eigenkapital|liquid(?!e[nr]? mittel)|property|lease liabilit|accounts payable|receivable|goodwill|inventor|derivative|deferred|warrant liab|total (?:assets|liabilities)|bilanzsumme|vorräte/i,
    'none',
  ),
  label(/\bnet (?:debt|cash|leverage|borrowings)\b|netto(?:verschuldung|finanz\w*|schulden|cash|liquidität)|net proceeds/i, 'none'),
  label(/convertible|wandel|exchangeable|umtauschbar/i, 'debt', { kind: 'convertible' }),
  label(
    /\b(?:notes? payable|long-term debt|total debt|debt|borrowings?|loans?|line of credit|credit facilit|credit line|senior (?:secured )?notes|notes\b(?! receivable)|bonds|term loan|principal|finance liabilities)|anleihe|darlehen|kredit|schulden|finanzverbindlichkeit|verbindlichkeiten gegenüber kreditinstituten/i,
    'debt',
  ),
  label(
    /\bcash (?:provided|used|generated|flows?)\b|(?:operating|investing|financing) activities|mittel(?:zu|ab)fl(?:uss|üsse)|kapitalfluss|cash-?flow/i,
    'none',
  ),
  label(
    /(?:cash|restricted cash)\b(?!.*flow)|zahlungsmittel|barmittel|(?:flüssige|liquide) mittel|kassenbestand|kasse\b|finanzmittel/i,
    'cash',
  ),
  label(/(?:cost|kosten).*(?:per|je|pro) (?:bitcoin|coin|BTC)|cost to mine/i, 'none'),
  label(/(?:power|energy|electricity) (?:cost|price)|stromkosten|strompreis|cost of power|cost per kwh|kosten je kwh/i, 'power_cost'),
  label(/efficien|effizienz|J\/TH/i, 'fleet_efficiency'),
  label(/hash ?-?rate|EH\/s|hashing|rechenleistung/i, 'hashrate'),
  label(/^(?:bitcoin|btc|coins?) (?:held|holdings?|owned)\b|^(?:gehaltene|eigene) bitcoin\b/i, 'bitcoin_holdings'),
  label(/\b(?:sold|verkauft|purchased|gekauft|pledged|restricted|liquidated|bought|disposed)\b/i, 'none'),
  label(
    /(?:bitcoin|btc|coins?)\b.*(?:held|holdings?|end of|in treasury|balance)|(?:held|holdings?)\b.*(?:end|bitcoin|btc|coins?|total)|^held\b|(?:treasury|balance|reserves?|bestand)\b.*(?:bitcoin|btc|coins?)|bitcoin-?bestand|bestand(?: an bitcoin)?|gehaltene bitcoin|bitcoin im bestand|number of bitcoin|(?:bitcoin|btc) (?:stack|stash|treasury|position|reserve)|bitcoin (?:that )?we own|total bitcoin|^treasury\b/i,
    'bitcoin_holdings',
  ),
  label(
    /(?:bitcoin|btc|coins?)\b.*(?:produced|mined|production|earned|self-mined)|(?:produced|mined)\b|bitcoin production|geschürft|erzeugt|produziert|bitcoin-?produktion|förderung/i,
    'bitcoin_production',
  ),
  label(/GPUs?\b|grafikprozessor|accelerators/i, 'gpu_count'),
  label(/(?:annuali[sz]ed|annual|run[- ]rate|jährlich|annualisiert|jahres).*(?:revenue|umsatz|erlös)|\bARR\b/i, 'annual_revenue'),
  label(
    /(?:contract|lease|total contract|base[- ]term) (?:value|revenue)|vertragswert|auftragswert|vertraglich (?:gesicherte[rn]?|vereinbarte[rn]?) (?:umsatz|erlöse|mieteinnahmen)|contracted revenue|vertragsvolumen|gesamtwert|revenue over|\brent (?:over|for|in|during) the (?:base|initial|first|lease|contract|whole|full|primary)? ?term|(?:base|total|contracted) rent(?! per|.*(?:per|a) year)|mietsumme|mieten? über die|gesamtmiete|base rent over|value of (?:the )?(?:lease|contract)|^(?:value|wert|volumen|vertragssumme|mietvolumen)\b/i,
    'contract_value',
  ),
  label(/^(?:vertrag|mietvertrag|contract|lease|agreement|auftrag)\b.*\b(?:mit|with|von|from)\b/i, 'contract_value'),
  label(/backstop|guarant|credit (?:support|enhancement)|garant(?:ie|in?)?\b|bürg(?:e|in|schaft)/i, 'backstop_value'),
  label(/laufzeit|\bterm\b|lease term|contract term|(?:initial |base )?term|duration|years\b|\bjahre\b/i, 'contract_term'),
  label(
    /(?:share|stock|closing|last|aktien)\s?-?(?:price|kurs)|^price\b|^close\b|^kurs\b|schlusskurs|closing price|aktienkurs|^last\b/i,
    'share_price',
  ),
  label(/price move|tagesveränderung|^1d\b|^day\b/i, 'price_move'),
  label(/critical[- ]IT|kritische[rn]? IT|IT[- ](?:load|last|leistung|capacity)/i, 'capacity', { basis: 'critical_it' }),
  label(/gross|brutto/i, 'capacity', { basis: 'gross' }),
  label(
    /approved|contracted power|under contract|genehmigt|grid-connected|power contracted|secured (?:grid )?power|(?:gesicherte|bewilligte|vertraglich gesicherte) (?:netz|strom|anschluss)?leistung|bewilligt/i,
    'capacity',
    {
      basis: 'approved',
    },
  ),
  label(/finanzierung(?:en)?\b|\bfinancings?\b/i, 'debt'),
  label(/pipeline/i, 'capacity', { stage: 'pipeline' }),
  label(/\(?\bMW\b\)?|megawatt|\bGW\b|capacity|power\b|kapazität|leistung\b/i, 'capacity'),
]

export const previousLabel =
  /\b(?:old|former(?:ly)?|prev\.?|previous(?:ly)?|prior|was|before|alte?[rsn]?|bisher(?:ige?[rsn]?)?|vorherige?[rsn]?|zuvor|vorher|bislang|from)\b|^(?:von|war|galt|zuletzt (?:rating|votum|einstufung))$/i
export const stageLabels: readonly (readonly [RegExp, Stage])[] = [
  [/under construction|im bau|in construction|being built/i, 'construction'],
  [/in operation|operating|operational|energized|running|in betrieb|betrieben|online|live/i, 'operating'],
  [/leased|contracted(?! (?:power|with|by))|vermietet|lease[sd]?\b|mieter|tenant|mietvertr/i, 'contracted'],
  [/pipeline|in planung|planned|development|geplant|vorgesehen|in entwicklung|in vorbereitung/i, 'pipeline'],
  [/energi[sz]ation|due|expected/i, 'expected'],
]
export const deliveryLabel =
  /deliver|übergabe|energi[sz]ation|ready|in service|handover|fertig(?!ung)|completion|start|inbetriebnahme|online|(?:^|\s)(?:due|termin|zieldatum|target date|when|wann|COD|RFS|first power|bezug)(?!\p{L})/iu
export const foreignMoney = /\b(?:EUR|CAD|GBP|CHF|AUD|JPY|HKD)\b|\bEuro\b|€|£|C\$|A\$|\bFranken\b/
/** Heads a column of those who answer for a tenant. */
export const supportLabel =
  /credit (?:support|enhancement|backing)|backstop|guarant|supported by|backed by|support (?:provider|from)|surety|bürg|garant|kreditstütz|absicherung|abgesichert|besichert|sicherheit|rückhalt|einstand/i
export const tenantLabel = /^(?:tenant|customer|lessee|counterparty|mieter|kunde|vertragspartner)/i
export const siteLabel =
  /^(?:site|campus|location|standort|state|region|place|address|county|ort|bundesstaat|project|projekt|facility|anlage)\b|(?:site|campus|standort)$/i
export const statusHead = /^(?:status|stage|state of|phase|stand|zustand|ausbaustand|baustand)(?![\p{L}])/iu
/** Heads a column that tells in what each row is counted. */
export const unitLabel = /^(?:units?|einheit(?:en)?|measured? in|in)$/i
/** Says to whom the ground of a site belongs, which is no lease of its megawatts. */
export const tenureLabel =
  /\b(?:title|tenure|ownership|ground lease|land lease|fee simple|freehold|leasehold|eigentum|grundstück|erbbaurecht|pacht)/i
/** Heads a column of where sites lie, beside the column that names them. */
export const regionLabel =
  /^(?:location|lage|where|wo|state|region|county|country|province|city|town|grid|market|bundesstaat|land|staat|ort|provinz|netz)\b/i
export const totalLabel = /^(?:total|all|sum|summe|gesamt|insgesamt|zusammen|aggregate|overall|combined)\b|\btotal$/i

/** The same words head a whole row or column: each is looked up once, not for every cell. */
const known = new Map<Measure | undefined, Map<string, Label | undefined>>()
const mostKnown = 2000

/** The first label that a text matches; told in `measure` it is of an attribute that is counted so. */
export function labelIn(text: string, measure?: Measure): Label | undefined {
  let texts = known.get(measure)
  if (texts === undefined || texts.size >= mostKnown) known.set(measure, (texts = new Map()))
  const before = texts.get(text)
  if (before !== undefined || texts.has(text)) return before
  const found = labels.find(
    (entry) => (measure === undefined || entry.attribute === 'none' || inMeasure(entry.attribute, measure)) && entry.pattern.test(text),
  )
  texts.set(text, found)
  return found
}

/** Labels that say nothing but in which stage megawatts are: heads of columns in tables of sites. */
const statuses: readonly (readonly [RegExp, Stage])[] = [
  [
    /^(?:(?:currently |now )?(?:operating|operational|in operation|energi[sz]ed|online|live|running|in service|connected)|(?:bereits |derzeit )?(?:in betrieb|am netz|angeschlossen|in nutzung)|betrieb|laufend)$/i,
    'operating',
  ],
  [/^(?:under construction|in construction|construction|being built|building|under way|im bau|in bau|bau)$/i, 'construction'],
  [/^(?:leased|contracted|signed|let|pre-?leased|under lease|vermietet|verpachtet|belegt|unter vertrag|vergeben)$/i, 'contracted'],
  [
    /^(?:(?:development )?pipeline|planned|(?:in |under )?development|in planning|future|geplant|(?:in )?planung|in (?:der )?entwicklung|vorgesehen|in vorbereitung)$/i,
    'pipeline',
  ],
]

/** "Operating (MW)", „davon im Bau²“: the megawatts of a stage; undefined for labels that say more. */
export function statusLabel(text: string): Label | undefined {
  const bare = text
    .replaceAll(/[([][^()[\]]*[)\]]/g, ' ')
    .replace(/,?\s+(?:in )?(?:MW|GW|megawatts?|gigawatts?)(?: (?:of )?\S+(?: \S+)?)?\s*$/i, '')
    .replace(/^(?:of which|thereof|davon|darunter)[: ]+/i, '')
    .replace(/[\s*†‡¹²³:.,]+$/u, '')
    .replace(/\s+(?:today|now|heute|capacity|power|load|last|leistung)$/i, '')
    .trim()
  const found = statuses.find(([pattern]) => pattern.test(bare))
  return found ? { pattern: found[0], attribute: 'capacity', stage: found[1] } : undefined
}

/** Labels of what qualifies figures told elsewhere: who rents, who answers, where, by when, how far. */
export function besideLabel(text: string): boolean {
  return tenantLabel.test(text) || supportLabel.test(text) || siteLabel.test(text) || deliveryLabel.test(text) || statusHead.test(text)
}
