// Finds brokers that no list knows by their place beside ratings: in columns and records for them, "(X, Buy)", "to Buy at X", "Riot - X - Hold to Buy".
import type { CellPlace } from '../../documents/index.ts'
import { cellAct } from './call-lists.ts'
import { labelIn, previousLabel } from '../lexicon/labels.ts'

export interface Listed {
  readonly text: string
  readonly cell?: CellPlace
}

const word = "[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d-]*(?:['’](?!s(?![A-Za-zÀ-ɏ]))[A-Za-zÀ-ɏ-]+)?"
/** One to four capitalised words; initials and "&" between them allowed. */
const name = `(?:[A-Z]\\.\\s?){0,2}${word}(?:\\s(?:(?:&|of|de)\\s)?${word}){0,3}(?:\\s&\\s(?:Co|Cie)\\.)?`
const scale =
  '(?:(?:Strong|Speculative|Market|Sector|Peer|Equal)[- ])?(?:Buy|Hold|Sell|Neutral|Overweight|Underweight|Outperform|Underperform|Perform|Weight|Accumulate|Add|Reduce)|In[- ]Line|Kaufen|Halten|Verkaufen|Übergewichten|Untergewichten|Akkumulieren|Reduzieren|Aufstocken'
const rating = `(?:["'„“»](?:${scale.toLowerCase()})["'“”«]|["'„“»]?(?:${scale}|${scale.toUpperCase()})(?![A-Za-zÀ-ɏ])["'“”«]?)`
const opening =
  '(?:^|[.;:,•|]\\s+|\\s[-–|>]\\s+|\\b(?:and|while|but|when|where|as|after|since|that|und|während|aber|nachdem|weil|wo|dass)\\s+)(?:[Tt]he |[Dd]ie |[Dd]as |[Dd]er )?'

/** Right before or behind a rating, where only a house stands whatever the list is of. */
const sure: readonly RegExp[] = [
  // "to Buy from Hold at X", „auf Kaufen (Halten) bei X“
  new RegExp(
    `${rating}(?:\\s(?:rating|[Vv]otum))?(?:,?\\s(?:from|von|vs\\.?)\\s(?:an?\\s)?${rating}|\\s?\\(${rating}\\))?,?\\s(?:at|by|bei|von|from|AT|BY|BEI)\\s(?:der\\s|the\\s|dem\\s)?(${name})`,
    'gu',
  ),
  // "upgraded at X, to Buy", "(X, to Buy)", "(X, Hold → Buy)"
  new RegExp(`\\b(?:at|by|bei|von)\\s(?:der\\s|the\\s)?(${name}),\\s(?:to|auf)\\s(?:an?\\s)?${rating}`, 'gu'),
  new RegExp(`\\((${name})(?:,|:|;)?\\s(?:(?:to|auf|at|mit|now|from|von|raised to|cut to)\\s)?(?:an?\\s)?${rating}`, 'gu'),
  // "at X, where MARA is now rated Sell", "wrote Ruth Adler of X", "it had been X that", "Buy (unchanged) at X", „Kaufen, unverändert (X)“
  new RegExp(`\\b(?:at|bei)\\s(?:der\\s)?(${name}),\\s(?:where|wo)\\s[^.;]{0,60}${rating}`, 'gu'),
  new RegExp(
    `\\b(?:wrote|writes|said|says|schrieb|schreibt|sagte?|so)\\s(?:analyst\\s|Analyst(?:in)?\\s)?${word}\\s${word}\\s(?:of|at|from|von|vom|bei)\\s(?:der\\s)?(${name})`,
    'gu',
  ),
  new RegExp(`\\b(?:was|been|war)\\s(${name})\\s(?:that|who|die|das)\\s`, 'gu'),
  new RegExp(`${rating}\\s\\([^()]{2,24}\\)\\s(?:at|by|bei|von)\\s(?:der\\s|the\\s)?(${name})`, 'gu'),
  new RegExp(`${rating},?\\s(?:unverändert|bestätigt|unchanged|reiterated|neu|new)\\s\\((${name})\\)`, 'gu'),
  // "RIOT (X): Hold/Buy", "bei X auf Kaufen", "at X to Buy", „Bei X wurde aus Kaufen …“, „Bei X steht …“
  new RegExp(`\\((${name})\\)\\s?[:–-]\\s?(?:from |von )?${rating}`, 'gu'),
  new RegExp(
    `\\b(?:at|bei)\\s(?:der\\s|the\\s|dem\\s)?(${name})\\s(?:to|auf|mit|unverändert|weiterhin|weiter|neu mit)\\s(?:an?\\s)?${rating}`,
    'gu',
  ),
  new RegExp(
    `(?:^|[.:;]\\s)Bei (?:der |dem )?(${name})\\s(?:wurde|wird|steht|stehen|gilt|heißt|hieß|lautet|bleibt|ist|war|hat)(?![A-Za-zÀ-ɏ])`,
    'gu',
  ),
  // „das Kaufen der X für …“, „X belässt … auf der Kaufliste“, "X für IREN (Buy"
  new RegExp(`${rating}\\s(?:der|von|des)\\s(${name})(?=\\s(?:für|zu)|[,.;])`, 'gu'),
  new RegExp(
    `${opening}(${name})\\s(?:belässt|beließ|hat|hatte|hebt|setzt|setzte|führt|hält|streicht|strich|bestätigt|bekräftigt|erneuert|nimmt|behält)\\s[^.;]{0,70}(?:Kauf|Verkaufs|Halte)(?:liste|empfehlung|votum)`,
    'gu',
  ),
  new RegExp(`${opening}(${name})\\s(?:für|for)\\s\\p{Lu}[^()]{1,30}\\(\\s?${rating}`, 'gu'),
  // "turns its Hold into a Buy", „macht aus dem Halten …“
  new RegExp(
    `${opening}(${name})\\s(?:turns|turned|swaps|swapped|trades|traded|macht|machte)\\s(?:aus\\s)?(?:its|the|an?|dem|einem|seinem|ihrem)\\s${rating}`,
    'gu',
  ),
  // "Hold → Buy (X)"
  new RegExp(`${rating}\\s\\((${name})\\)`, 'gu'),
  // "analyst John Doe keeps his Buy" is no house; "X's John Doe" is.
  new RegExp(
    `(?:^|[.;:,]\\s|\\bby\\s)(${name})['’]s\\s(?:analyst\\s)?${word}\\s${word}\\s(?:[a-z]+\\s){1,4}(?:to|at|on|a|an|his|her|its)\\s${rating}`,
    'gu',
  ),
]

/** Lines of a record: "Analyst: John Doe, X", "Broker: X". */
const records: readonly RegExp[] = [
  /^\W*(?:broker(?:age)?|house|(?:research )?firm|bank|haus|analysehaus|institut|brokerhaus)\s?:\s+(\p{Lu}[^,;()\d]{1,40})$/giu,
  new RegExp(`^\\W*[Aa]nalyst(?:in)?:\\s+${word}\\s(?:[A-Z]\\.\\s)?${word},\\s+(${name})$`, 'gu'),
]

/** Where a company may stand as well: taken only where no company of the document stands in such a place. */
const open: readonly RegExp[] = [
  new RegExp(
    `${opening}(${name})(?::|,|\\s[-–|])\\s(?:(?:to|auf|at|mit|from|von|now|jetzt|unverändert|unchanged)\\s)?(?:an?\\s)?${rating}`,
    'gu',
  ),
  new RegExp(`${opening}(${name})\\s${rating}\\s?(?:/|,|\\(|-|–)`, 'gu'),
  new RegExp(`${opening}(${name})\\s\\((?:(?:to|at|mit|auf)\\s)?${rating}`, 'gu'),
  new RegExp(`${opening}(${name}):\\s(?:[\\p{L}]+\\s){1,3}(?:to|at|with|auf|mit|bei|von|from)\\s(?:an?\\s)?${rating}`, 'gu'),
  new RegExp(`${opening}(${name})\\s(?:to|at|auf|mit|neu mit|new at|unverändert|bestätigt)\\s(?:an?\\s)?${rating}`, 'gu'),
]

/** "upgraded by X", „hochgestuft von X“ */
const byHouse = [
  new RegExp(
    `(?:(?:up|down)graded|initiated|(?:hoch|herauf|ab|herab)gestuft)\\s(?:[a-z]+\\s)?(?:by|at|bei|von)\\s(?:der\\s|the\\s)?(${name})`,
    'gu',
  ),
]

/** A passage that begins like a line of a list: "Halden: upgrade to Buy". */
const opensAsList = new RegExp(`^\\W*[^.:]{2,40}:\\s[^.]{0,60}${rating}`, 'u')

/** "X's target for Riot Platforms", „das Kursziel der X für Riot“, "X takes $2 off its target": of what houses alone have. */
const ofTargets: readonly RegExp[] = [
  new RegExp(`${opening}(${name})['’]s\\s(?:new\\s|price\\s|own\\s)?(?:target|price target|rating)\\s(?:for|on|of)\\s`, 'gu'),
  new RegExp(
    `\\b(?:Kursziel|Votum|Einstufung|Urteil|Ziel)\\s(?:der|von|des|vom)\\s(?:Bank\\s|Hauses\\s)?(${name})\\s(?:für|zu|bei|liegt|lautet|steigt|sinkt|klettert)`,
    'gu',
  ),
  new RegExp(
    `${opening}(${name})\\s(?:takes|took|knocks|knocked|shaves|shaved|adds|added|nimmt|nahm|legt|streicht)\\s(?:another |weitere )?[^.;]{1,24}\\s(?:off|to|from|vom|auf|beim)\\s(?:its\\s|das\\s)?(?:price )?(?:target|Kursziel|Ziel)`,
    'gu',
  ),
  new RegExp(
    `${opening}(${name})\\s(?:turns|turned|grows|grew|gets|got|goes|went)\\s(?:more\\s)?(?:cautious|bullish|bearish|positive|negative|sceptical|skeptical|constructive|cool)\\son\\s`,
    'gu',
  ),
]

/** A verb between house and rating: "X moves to Buy", „X bleibt bei Kaufen“, "X raises to Overweight". */
const actors =
  '(?:haben|hatten|stayed|stay|stuck|stick|kept|keep|have|had|rate|rated|raised|raise|cut|lowered|lifted|upgraded|downgraded|reiterated|reaffirmed|affirmed|maintained|started|initiated|moved|went|remain|remained|bleiben|blieben|belassen|beließen|bestätigen|bestätigten|bekräftigen|bekräftigten|führen|führten|sehen|stufen|stuften|heben|hoben|senken|senkten|halten|hielten|votieren)'
/** "X and Y both stayed at Buy", „X und Y belassen es bei Kaufen“: either of the two. */
const pairs: readonly RegExp[] = [
  new RegExp(
    `(?:${opening}|\\sby\\s)(${name}),?\\s(?:and|und|sowie)\\s(?:the |die |der )?${name}(?:,|\\s(?:both\\s|all\\s|beide\\s|alle\\s|now\\s|nun\\s)?${actors})(?![A-Za-zÀ-ɏ])`,
    'gu',
  ),
  new RegExp(
    `${name},?\\s(?:and|und|sowie)\\s(?:the |die |der )?(${name})(?:,\\s(?:führen|both|each|beide)|\\s(?:both\\s|all\\s|beide\\s|alle\\s|now\\s|nun\\s)?${actors})(?![A-Za-zÀ-ɏ])`,
    'gu',
  ),
]
const doing = new RegExp(
  `${opening}(${name})(?:,\\s[^,.;]{3,40},)?(?=\\s(?:raises|cuts|lifts|lowers|moves?|moved|goes|went|stays|stayed|remains|sticks|stuck|starts|started|begins|resumes|resumed|initiates|initiated|reiterates|reaffirms|reaffirmed|affirms|affirmed|confirms|confirmed|retains|retained|repeats|removed|removes|drops|dropped|abandons|abandoned|pulls|pulled|gives|gave|assigns|assigned|puts|maintains|keeps|kept|has|have|rates|transfers|assumes|picks|takes|took|launches|opens|held|holds|verliert|verlor|rät|streicht|strich|nahm|hob|senkte|stufte|bekräftigt|bekräftigte|upgrades|upgraded|downgrades|downgraded|turns|hebt|senkt|stuft|bleibt|blieb|belässt|beließ|bestätigt|startet|nimmt|rauf|runter|setzt|sieht|führt|hat|votiert|stutzt|belassen|bleiben|blieben|macht|dreht|geht|ging|HEBT|SENKT|BELÄSST|STARTET|BESTÄTIGT)\\s(?:[\\p{L}\\d$'’.,]+\\s){0,12}?(?:to|at|auf|mit|bei|a|an|the|its|das|ein|aus dem)?\\s?\\(?${rating})`,
  'gu',
)
/** Of a name of two words or more whatever it does, unless something is done to it or its price. */
const doesAnything = new RegExp(
  `${opening}(${word}(?:\\s(?:&\\s)?${word}){1,3})(?:,\\s[^,.;]{3,60},)?(?=\\s(?!(?:was|were|is|are|be|been|wurden?|wird|werden|ist|sind|war|waren|gets?|got|fell|falls|rose|rises|closed?|gained|lost|loses|slipped|jumped|climbed|fiel|stieg|gewann|notiert|schloss|shares?|stock)\\s)\\p{Ll}{2,}\\s(?:[\\p{L}\\d$'’.,]+\\s){0,14}?(?:to|at|auf|mit|bei|a|an|the|its|das|ein|aus dem)?\\s?\\(?${rating})`,
  'gu',
)

/** "X, which cut the stock to Market Perform in February" */
const whichDoes = new RegExp(
  `${opening}(${name}),\\s(?:which|who|die|das|der)\\s(?:had\\s|has\\s|hat\\s|hatte\\s)?(?!was|were|is|are|wurde|wird)\\p{Ll}{2,}\\s(?:[\\p{L}'’]+\\s){0,8}?(?:to|at|a|an|its|auf|mit|von|aus|bei)?\\s?${rating}`,
  'gu',
)

/** "X on Riot Platforms", „X zu Riot Platforms:“: what follows is a company. */
const onSomebody = new RegExp(`(?:^|[.;:|]\\s+)(${name})\\s(?:on|zu|über|zur|>)\\s(?=\\p{Lu})`, 'gu')
const colonSomebody = new RegExp(`(?:^|[.;|]\\s+)(${name}):\\s(?=\\p{Lu}[^,;:()]{1,40}\\s(?:to|auf|at|mit)\\s["'„“]?${rating})`, 'gu')
/** Over a note: "X, Apr. 14". */
const noteHead = new RegExp(`^\\W*(${name})(?:[,:–|-]\\s?[^;:]{0,24})?$`, 'u')
const noteLine = /^\W*(?:company|stock|aktie|unternehmen|rating|einstufung|votum|(?:price )?target|kursziel)[^:]{0,20}:\s/iu
/** "X starts four miners", „X nimmt vier Miner auf“. */
const begins = new RegExp(
  `^\\W*(${name})\\s(?:starts|initiates|launches|begins|opens|picks up|takes up|nimmt|startet|beginnt|eröffnet)\\s(?:coverage|on\\s|with\\s|mit\\s|two|three|four|five|six|seven|zwei|drei|vier|fünf|sechs|sieben|\\d)`,
  'u',
)
const betweenMarks = new RegExp(`\\s[-–|]\\s(${name})\\s[-–|:]\\s(?:[a-zäöü]+\\s){0,3}(?:to\\s|auf\\s)?${rating}`, 'gu')

const houseColumn =
  /^\W*(?:broker(?:age)?s?|houses?|(?:research |analyst )?firms?|banks?|brokers?\/analysts?|häuser|haus|analysehaus|analysehäuser|institute?|bankhaus|research|analysts?|analyst(?:en)?haus)\W*$/iu
const plainName = new RegExp(`^${name}$`, 'u')
const ratingCell = new RegExp(`^\\W*${rating}\\W*$`, 'iu')

const anyRating = new RegExp(rating, 'u')

/** First names tell a person from a house: "John Todaro keeps his Buy". */
const given =
  /^(?:Adam|Alex|Alexander|Andrea|Andreas|Andrew|Anna|Anne|Ben|Bill|Bob|Brad|Brett|Brian|Bruce|Carl|Charles|Chris|Christian|Christopher|Claudia|Dan|Daniel|David|Dirk|Donald|Ed|Edward|Emily|Emma|Eric|Eva|Felix|Florian|Frank|Gary|George|Greg|Gregory|Hanna|Hans|Harald|Henry|Ian|Ingo|Jack|James|Jan|Jason|Jeff|Jens|Jim|Joe|John|Jonas|Jonathan|Joseph|Josh|Judith|Julia|Jule|Karen|Kate|Katrin|Kevin|Klaus|Kyle|Lars|Laura|Linda|Lisa|Lucas|Lukas|Maria|Mark|Markus|Martin|Mary|Matthew|Matt|Max|Michael|Mike|Mona|Moritz|Nick|Nicole|Oliver|Patrick|Paul|Paula|Peter|Philipp|Rachel|Ralf|Reginald|Richard|Rob|Robert|Sabine|Sam|Sandra|Sara|Sarah|Scott|Sebastian|Simon|Sophie|Stefan|Stephen|Steve|Steven|Susan|Sven|Thomas|Tim|Timothy|Tom|Tyler|Uwe|Will|William)\s/u

/** Words that call a house one without being its name. */
const genericHouse =
  /(?:[Hh]aus(?:es)?|bank|Analyst\p{Ll}*|[Aa]nalysts?|[Bb]roker|[Ff]irm|[Hh]ouse)\s\p{Lu}|^(?:New Yorker|Frankfurter|Londoner|Zürcher|Hamburger|Münchner|Wiener|Schweizer)(?:\s|$)/u

export interface Known {
  /** Whether a text begins with the name of a company of the list. */
  readonly company: (text: string) => boolean
  /** Whether a text names a company of the list anywhere. */
  readonly named: (text: string) => boolean
  /** Whether a name is one that a list knows, of whatever kind. */
  readonly any: (name: string) => boolean
}

function matches(text: string, patterns: readonly RegExp[]): readonly string[] {
  const found: string[] = []
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      found.push(match[1] ?? '')
      if (match[0] === '') pattern.lastIndex += 1
    }
  }
  return found
}

/** Names in columns that are for houses, and in lists of a company, a house and a rating without headings. */
function inTables(passages: readonly Listed[], known: Known): readonly string[] {
  const tables = new Map<number, Listed[]>()
  for (const passage of passages) {
    if (!passage.cell) continue
    const cells = tables.get(passage.cell.table)
    if (cells) cells.push(passage)
    else tables.set(passage.cell.table, [passage])
  }
  const found: string[] = []
  const isHouse = (text: string) =>
    plainName.test(text) && !known.any(text) && !anyRating.test(text) && cellAct(text) === undefined && !given.test(text)
  for (const cells of tables.values()) {
    if (cells.length > 600 || !cells.some((cell) => anyRating.test(cell.text))) continue
    const columns = new Set(cells.filter((cell) => houseColumn.test(cell.text)).map((cell) => cell.cell?.column))
    for (const cell of cells) {
      const text = cell.text.trim()
      if (columns.has(cell.cell?.column) && !houseColumn.test(text) && isHouse(text)) found.push(text)
    }
    // A column for every house: the heads of two or more columns that hold ratings alone.
    const heads = cells.filter(
      (head) =>
        head.cell?.row === 0 &&
        head.cell.column > 0 &&
        cells
          .filter((other) => other.cell?.column === head.cell?.column && other !== head)
          .every((other) => anyRating.test(other.text) || !/\p{L}/u.test(other.text)) &&
        cells.some((other) => other.cell?.column === head.cell?.column && anyRating.test(other.text) && other !== head),
    )
    if (heads.length > 1)
      found.push(...heads.map((head) => head.text.trim()).filter((text) => isHouse(text) && !labelIn(text) && !previousLabel.test(text)))
    if (columns.size > 0 || cells.some((cell) => cell.cell?.header && cell.cell.row === 0 && cell.cell.column > 0)) continue
    for (const cell of cells) {
      const text = cell.text.trim()
      if (!isHouse(text)) continue
      const row = cells.filter((other) => other.cell?.row === cell.cell?.row && other !== cell)
      const acts = row.some((other) => cellAct(other.text) !== undefined)
      const owned = row.some((other) => known.company(other.text.trim())) || (acts && cell.cell?.column === 0)
      if (owned && row.some((other) => anyRating.test(other.text))) found.push(text)
    }
  }
  return found
}

/** "X on Riot Platforms", "X: CORZ to Buy", „X zu Riot Platforms: Kaufen“: a name before a company of the list. */
function beforeCompany(text: string, known: Known): readonly string[] {
  return [onSomebody, colonSomebody]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .filter((match) => known.company(text.slice(match.index + match[0].length)))
    .map((match) => match[1] ?? '')
}

/** Names told together with a house: "X and Halden both stayed at Buy". */
function together(text: string, houses: readonly string[]): readonly string[] {
  return houses.flatMap((house) => {
    const at = text.indexOf(house)
    if (at < 0) return []
    const behind = new RegExp(`^(?:,\\s${name})*,?\\s(?:and|und|sowie)\\s(${name})(?=\\s(?:\\p{Ll}|\\())`, 'u').exec(
      text.slice(at + house.length),
    )?.[1]
    const before = new RegExp(`(?:^|[.;:,]\\s|\\sby\\s|\\sat\\s|\\sbei\\s|\\svon\\s)(${name})(?:,|\\s(?:and|und|sowie))\\s$`, 'u').exec(
      text.slice(Math.max(0, at - 60), at),
    )?.[1]
    return [behind, before].filter((each) => each !== undefined)
  })
}

/** Names of houses as the passages write them, in their order. */
export function listedHouses(passages: readonly Listed[], known: Known): readonly string[] {
  // Most documents speak of no rating at all.
  if (
    !passages.some(
      ({ text }) =>
        anyRating.test(text) || /(?:Kauf|Verkaufs|Halte)(?:liste|empfehlung|votum)|[Tt]arget|[Kk]ursziel|graded|gestuft/u.test(text),
    )
  )
    return []
  const found: string[] = [...inTables(passages, known)]
  const isName = (each: string) =>
    each.length > 2 &&
    !genericHouse.test(each) &&
    !ratingCell.test(each) &&
    !known.any(each) &&
    !given.test(each) &&
    cellAct(each) === undefined
  const add = (names: readonly string[]) => found.push(...names.filter((each) => isName(each) && !found.includes(each)))
  const lines = passages.filter((passage) => passage.text.length < 1200)
  // A place where a company of the list stands is one for companies, in all of the document.
  const hasRating = lines.map(({ text }) => anyRating.test(text))
  const ratedLines = lines.filter((_, index) => hasRating[index] === true)
  const taken = open.map((pattern) => ratedLines.some(({ text }) => matches(text, [pattern]).some((each) => known.company(each))))
  const owned = new Set(lines.flatMap(({ text, cell }) => (cell && known.company(text.trim()) ? [`${cell.table}:${cell.row}`] : [])))
  // The last heading or short line that was of a company: the lines under it are of houses.
  let under = -9
  for (const [index, { text, cell }] of lines.entries()) {
    const trimmed = text.trim()
    if (!cell && trimmed.length < 60 && known.company(trimmed.replace(/^\W+/u, ''))) under = index
    const rated = hasRating[index] === true || ratingCell.test(text)
    if (rated || hasRating[index + 1] === true || /(?:target|ziel)/iu.test(text)) add(beforeCompany(trimmed, known))
    if (trimmed.includes(':')) add(matches(trimmed, records))
    const next = lines.slice(index + 1, index + 3)
    if (
      !cell &&
      trimmed.length < 60 &&
      !noteLine.test(trimmed) &&
      next.some((line) => noteLine.test(line.text) && !line.cell) &&
      next.some((line) => !noteLine.test(line.text) || /rating|einstufung|votum/iu.test(line.text))
    )
      add(
        matches(
          trimmed,
          [noteHead].map((pattern) => new RegExp(pattern.source, 'gu')),
        ),
      )
    if (trimmed.length < 120 && hasRating.slice(index, index + 4).includes(true)) add([begins.exec(trimmed)?.[1] ?? ''])
    if (cell && !/[:(]/.test(text)) continue
    if (
      /(?:target|rating|ziel|votum|einstufung|urteil|cautious|bullish|bearish|positive|negative|s[kc]eptical|constructive)/iu.test(text) &&
      known.named(text)
    )
      add(matches(text, ofTargets))
    if (/(?:graded|gestuft|initiated)/u.test(text) && known.named(text)) add(matches(text, byHouse))
    if (!rated && !/(?:Kauf|Verkaufs|Halte)(?:liste|empfehlung|votum)/u.test(text)) continue
    add(matches(text, sure))
    add(matches(text, pairs))
    const named = known.company(trimmed.replace(/^\W+/u, ''))
    if (named) add(matches(text, [betweenMarks]))
    const listLike = trimmed.length < 120 || opensAsList.test(trimmed)
    const short = listLike && (index - under <= 8 || (cell !== undefined && owned.has(`${cell.table}:${cell.row}`)))
    let before = false
    for (const part of text.split(/(?<=\p{L}{3}[.])\s/u)) {
      // "Equinix: Buy, target $960" amid prose is a stock.
      const own = known.named(part)
      const goesOn = short || own || before
      // "1. Riot Platforms. Halden, from Hold to Buy."
      before = own && part.length < 40
      const ofStock =
        /(?<![\p{L}])(?:the (?:stock|shares|name|rating)|its rating|it|ihm|ihr|ihn|die Aktien?|der Aktie|dem Papier|das Papier|den Titel|das Votum|ihr Votum)(?![\p{L}])/iu.test(
          part,
        )
      // "Palantir moves to Buy at Halden": who stands before the verb is rated there.
      if ((goesOn || ofStock) && !matches(part, sure.slice(0, 1)).some(isName)) add(matches(part, [doing, doesAnything, whichDoes]))
      if (!goesOn) continue
      open.forEach((pattern, place) => {
        if (taken[place] !== true) add(matches(part, [pattern]))
        // Behind the company that opens the line: "Riot Platforms (RIOT): X to Buy".
        else if (known.company(part.trim().replace(/^\W+/u, '')) && place > 0)
          add(matches(part.replace(/^\W*[^:]{2,50}:/u, '|'), [pattern]))
      })
    }
    add(together(text, found))
  }
  return found
}
