// Values that replace others, mended where the sentence shows more than the numbers: a value and its old one stand in one sentence.
import type { Quantity } from './quantities/index.ts'

const earlier =
  /^\s*\((?:[^()]{0,30})(?:19|20)\d\d(?:[^()]{0,12}):\s*$|^\s*\(\s*(?:prior|previous|last|year[- ]ago|year earlier|Q[1-4]|H[12]|Vor\w+|zuvor|Jan\w*|Feb\w*|M[aä]r\w*|Apr\w*|Ma[iy]|Ju[nl]\w*|Aug\w*|Sep\w*|O[ck]t\w*|Nov\w*|De[cz]\w*)[^()]{0,24}:\s*$|^[^;.()]{0,50}(?:im|in the|the|dem) (?:Vor\w+|previous (?:quarter|month|year)|prior (?:quarter|month|year)) \(\s*$|^\s*(?:a (?:kilowatt-hour|share|year) )?(?:in|im|for|at|on|am|zum|per|last|by|(?=Ende|End))\s?[^;,.()\d]{2,24}(?:,? \d{4}|,? \d{1,2}(?:, \d{4})?)?,? (?:up from|down from|against|compared with|compared to|versus|after|nach|gegenüber|verglichen mit|statt)(?: only| just| about| rund| noch)?\s+$/i

const measures: ReadonlySet<string> = new Set(['BTC', 'EH/s', 'MW', 'J/TH', 'USD/kWh'])
/** "885 bitcoin in the three months to the end of December, its fiscal third quarter, up from", „150 Megawatt kritische IT-Last vergeben, nach“ */
const fromFormer =
  /^[^;.()\d]{0,90}?,?\s(?:up from|down from|(?:as )?compared (?:with|to)|against|versus|after|nach|gegenüber|verglichen mit)\s+(?:only |just |noch |nur |rund |etwa |about )?$/iu
/** „im ersten waren es noch“, "where three months earlier it had been" */
const formerly =
  /^[^;.()\d]{0,60}?[,;]\s(?:(?:im|in dem|in the|a|the|where|vor|Ende|Anfang|drei|three|six)\s[^;,.()\d]{0,40}\s)?(?:it had been|had been|it was|there (?:were|had been)|waren es|war es|sind es|hatten es)\s+(?:noch |only |just |nur |erst )?$/iu
/** „im Dezember waren es 306“ tells December; „waren es noch“ sets it against now. */
const stillThen = /(?<![\p{L}])(?:noch|only|just|nur|erst|earlier|before|ago|davor|zuvor)(?![\p{L}])/iu
const thenBefore =
  /(?<![\p{L}])(?:earlier|before|ago|davor|zuvor|im (?:ersten|zweiten|dritten|vierten|Vor\p{L}+)|in the (?:first|second|third|fourth|prior|previous|preceding))(?![\p{L}])/iu
/** A time behind the old value tells that it is one. */
const thenBehind =
  /^\s*(?:(?:bitcoins?|coins?|BTC|EH\/s|exahash\w*|MW|GW|[Mm]ega[Ww]att|[Gg]iga[Ww]att|megawatts|gigawatts|J\/TH|Cent|cents|US-Cent|GPUs)\s+)?(?:(?:in|at|by|during|for) (?:the |its )?(?:preceding|prior|previous|last|earlier|three|six|first|second|third|fourth|start|end|beginning|quarter|year|month)|(?:a|one|the|three|six) (?:year|quarter|month|months)s? (?:ago|earlier|before)|when\s|(?:im|in dem|in den) (?:Quartal|Jahr|Monat|Vor\w+|ersten|zweiten|dritten|vierten|drei)|zu (?:Jahres|Quartals)|vor (?:einem|drei|sechs|zwölf)|(?:davor|zuvor|earlier|before|gewesen)(?![\p{L}])|zum Jahres)/iu

/** What moves by the first of two amounts to the second: "by $3 to $20", "climbed seven dollars to $48", "up $2 to $14". */
const moved =
  /(?:\bby|\bum|\bup|\bdown|\b(?:climb|rose|ris|rais|lift|cut|trim|lower|fell|fall|dropp?|add|gain|slipp?|jump|hik|slash|shav)(?:s|es|e|ed|ing)?|\bgoes|\bwent)\s+(?:another |a further |about )?$/i

/** What stands before a target or a rating's target in lists. */
const beforeTarget =
  /(?:(?:target|Ziel|PT|tgt|objective)(?:(?:\s(?:to|auf|at|bei|of|von|now|nun|neu|new|raised|cut|lifted|lowered|trimmed|hiked|up|down|erhöht|gesenkt|angehoben|steigt|sinkt|unchanged|unverändert))|:|=){0,3}|(?:Buy|Hold|Sell|Neutral|Add|Reduce|weight|[Pp]erform|Kaufen|Halten|Verkaufen)["']?\s?[,;:|/–-]?)\s*$/iu

/** The place in the list of the value of another time that belongs to the figure at `index`, or -1. */
function oldAt(list: readonly Quantity[], index: number, source: string): number {
  const quantity = list[index]
  if (quantity?.value === undefined || !measures.has(quantity.unit)) return -1
  for (const place of [index + 1, index + 2]) {
    const old = list[place]
    if (old?.value === undefined) return -1
    const bare = /^\d[\d.,]*$/.test(old.text)
    // "885 in the three months …, up from 717": the length of the time stands between.
    if (old.unit === 'year' && !(bare && old.superseded === true)) continue
    const value = old.unit === 'year' ? Number(old.text.replaceAll(/[^\d.]/g, '')) : old.value
    const alike =
      old.unit === quantity.unit || old.unit === '' || old.unit === 'year' || (quantity.unit === 'USD/kWh' && old.unit.startsWith('USD'))
    const link = source.slice(quantity.end, old.boundStart)
    const behind = source.slice(bare ? old.end : old.start + (/^[\d.,]+/.exec(old.text)?.[0].length ?? old.text.length), old.end + 48)
    const then = thenBehind.test(behind)
    const told = (fromFormer.test(link) && then) || (formerly.test(link) && (then || thenBefore.test(link)) && stillThen.test(link))
    return alike && told && value > quantity.value / 8 && value < quantity.value * 8 ? place : -1
  }
  return -1
}

/** "(fiscal 2024: 0.046)" behind a figure is its old value; "raised by $333 million to $1.73 billion" is no range. */
function mended(quantities: readonly Quantity[], source: string): readonly Quantity[] {
  const list = quantities.flatMap((quantity): readonly Quantity[] => {
    const { low, high, ...rest } = quantity
    if (
      high === undefined ||
      low === undefined ||
      !(quantity.unit === 'USD' ? moved : /(?:\bby|\bum)\s+$/i).test(
        source.slice(Math.max(0, quantity.boundStart - 24), quantity.boundStart),
      ) ||
      !/\s(?:to|auf)\s/.test(quantity.text)
    )
      return [quantity]
    const link = /\s(?:to|auf)\s+/.exec(quantity.text)
    const start = quantity.start + (link ? link.index + link[0].length : 0)
    const level = { ...rest, value: high, bound: undefined, start, boundStart: start, text: source.slice(start, quantity.end) }
    // The step of a price is kept: it tells where the price stood.
    if (!link || high > 2000) return [level]
    const end = quantity.start + link.index
    return [{ ...rest, value: low, bound: undefined, end, boundEnd: end, numberEnd: end, text: source.slice(quantity.start, end) }, level]
  })
  for (const [index, quantity] of list.entries()) {
    const next = list[index + 1]
    // "cash of $311 million against $1.1 billion of convertible debt" sets two things against each other.
    if (
      next?.superseded &&
      quantity.previous === next.value &&
      /^\s+(?:against|gegenüber)\s+$/.test(source.slice(quantity.end, next.boundStart)) &&
      /^\s+(?:of|in|an)\s+[a-zA-ZÀ-ɏ]/.test(source.slice(next.end, next.end + 8))
    ) {
      list[index] = { ...quantity, previous: undefined }
      list[index + 1] = { ...next, superseded: undefined }
    }
    if (
      !next ||
      quantity.value === undefined ||
      next.value === undefined ||
      quantity.previous !== undefined ||
      quantity.superseded ||
      next.superseded
    )
      continue
    const link = source.slice(quantity.end, next.start)
    // „800 MW, was 526 MW kritischer IT-Last entspricht“
    if (/,\s+was\s+(?:rund |etwa )?$/u.test(link) && next.superseded === true) {
      list[index] = { ...quantity, previous: undefined }
      list[index + 1] = { ...next, superseded: undefined }
      continue
    }
    // "from $17 up to $21": the bound of the second has swallowed what ties them.
    if (
      next.unit === quantity.unit &&
      next.previous === undefined &&
      /^\s*(?:up|down|hinauf|hinunter|hoch|herunter) (?:to|auf)\s*(?:just )?$/i.test(link) &&
      /(?:\bfrom|\bvon)\s+$/i.test(source.slice(Math.max(0, quantity.boundStart - 6), quantity.boundStart))
    ) {
      list[index] = { ...quantity, superseded: true }
      list[index + 1] = { ...next, previous: quantity.value, bound: undefined, boundStart: next.start }
      continue
    }
    // "target $26 ($17)", "PT $18 (12)", "Buy, $18 ($12)"
    if (
      quantity.unit === 'USD' &&
      (next.unit === 'USD' || (next.unit === '' && /^\d+(?:[.,]\d{1,2})?$/.test(next.text))) &&
      next.value > quantity.value / 8 &&
      next.value < quantity.value * 8 &&
      /^\s*[↑↓▲▼]?\s*[([]\s?(?:(?:from|was|von|nach|statt|zuvor|bisher|bislang|prev\.?|raised from|cut from|up from|down from|(?:was|from|zuvor|bisher|von) [A-Z][A-Za-z ]{2,18}\s?[/,]) ?)?$/u.test(
        link,
      ) &&
      /^(?: (?:USD|Dollar))?(?: (?:angehoben|erhöht|gesenkt|reduziert|gekürzt|previously|before|zuvor))?[)\]]/.test(
        source.slice(next.end, next.end + 24),
      ) &&
      beforeTarget.test(source.slice(Math.max(0, quantity.boundStart - 40), quantity.boundStart))
    ) {
      list[index] = { ...quantity, previous: next.value }
      list[index + 1] = { ...next, superseded: true }
      continue
    }
    // „Ziel 13 von 20 Dollar“
    if (
      quantity.unit === '' &&
      next.unit === 'USD' &&
      next.value < 5000 &&
      /^\s+(?:von|nach|statt|from|instead of)\s+$/i.test(link) &&
      (/(?:target|Ziel|PT|Kursziel)(?: to| auf|:| now| nun)?\s+$/i.test(
        source.slice(Math.max(0, quantity.boundStart - 24), quantity.boundStart),
      ) ||
        // All that a cell holds: „24 nach 16 Dollar“.
        (source.slice(0, quantity.boundStart).trim() === '' && source.slice(next.end).trim() === ''))
    ) {
      list[index] = { ...quantity, unit: 'USD', previous: next.value }
      list[index + 1] = { ...next, superseded: true }
      continue
    }
    // "$39 a share, against $28 before"
    if (
      quantity.unit === 'USD/share' &&
      next.unit === 'USD' &&
      next.value < 5000 &&
      /^,? (?:against|up from|down from|from|instead of|compared with|versus|statt|nach|zuvor|bisher|gegenüber)\s+$/i.test(link)
    ) {
      list[index] = { ...quantity, previous: next.value }
      list[index + 1] = { ...next, superseded: true }
      continue
    }
    // "… of critical IT load, up from 25 when they shook hands": outputs, loads and rates with the value of another time.
    const place = oldAt(list, index, source)
    const old = list[place]
    if (old !== undefined) {
      const former = old.unit === 'year' ? Number(old.text.replaceAll(/[^\d.]/g, '')) : old.value
      list[index] = { ...quantity, previous: former }
      if (place > index + 1) list[index + 1] = { ...next, previous: undefined }
      list[place] = { ...old, ...(old.unit === 'year' ? { unit: '', value: former } : {}), superseded: true, previous: undefined }
      continue
    }
    const alike = next.unit === quantity.unit || next.unit === '' || (next.unit === 'USD' && quantity.unit.startsWith('USD/'))
    if (!alike || !earlier.test(source.slice(quantity.end, next.start))) continue
    list[index] = { ...quantity, previous: next.value }
    list[index + 1] = { ...next, superseded: true }
  }
  return list
}

/** A value and the one it replaces stand in one sentence; a pair across two is none. */
export function ownReplacements(found: readonly Quantity[], source: string): readonly Quantity[] {
  const quantities = mended(found, source)
  const pairs = quantities.filter((quantity) => quantity.previous !== undefined || quantity.previousLow !== undefined).length
  const olds = quantities.filter((quantity) => quantity.superseded).length
  if (pairs === olds) return quantities
  if (olds === 0)
    return quantities.map((quantity) => ({ ...quantity, previous: undefined, previousLow: undefined, previousHigh: undefined }))
  return pairs === 0 ? quantities.map((quantity) => ({ ...quantity, superseded: undefined })) : quantities
}
