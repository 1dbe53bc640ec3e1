// The piece of a sentence that a figure shares with nobody: between commas, "and" and the like, and whether it says more than whose the figure is.
import type { Context } from '../discourse.ts'
import { openDates } from '../time/dating.ts'
import { sitesOf, type SiteMention } from '../deals/deal.ts'
import type { DateMention } from '../dates/index.ts'
import type { CueName } from '../lexicon/cues.ts'
import type { NameMention } from '../names.ts'
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf, type Group } from '../subject.ts'

export interface Conjunct extends Slice {
  readonly groups: readonly Group[]
  readonly sites: readonly SiteMention[]
  readonly dates: readonly DateMention[]
  readonly tenants: readonly NameMention[]
  readonly brokers: readonly NameMention[]
  /** Words between commas that only say who the subject is. */
  readonly aside?: Slice
}

const separator =
  /[,;:()]|\s[–—-](?=\s)|\s(?:and|und|while|whereas|während|wogegen|wohingegen|but|aber|sowie|dann|then)(?=\s)|[.!?](?=\s|$)/gu

/** Appositions between commas say who somebody is: ", the smallest of them,". */
const aside = /^\s*(?!(?:and|und|but|aber|while|während)\s)[a-zà-ɏ][^\d]{2,44}$/u

const stopsCache = new WeakMap<Sentence, readonly Slice[]>()

/** Where conjuncts end: separators that are no part of a number, a name or a date. */
function stopsOf(sentence: Sentence): readonly Slice[] {
  const cached = stopsCache.get(sentence)
  if (cached) return cached
  const taken: Slice[] = [...sentence.quantities, ...sentence.names, ...sentence.dates]
  const stops: Slice[] = []
  for (const match of sentence.text.matchAll(separator)) {
    const start = sentence.start + match.index
    const end = start + match[0].length
    if (!taken.some((piece) => piece.start <= start && end <= piece.end)) stops.push({ start, end })
  }
  stopsCache.set(sentence, stops)
  return stops
}

/** The conjunct that holds a figure, as wide as the nearest separators on both sides let it be. */
export function conjunctOf(context: Context, sentence: Sentence, at: Slice, from = sentence.start): Conjunct {
  const stops = stopsOf(sentence)
  const before = stops.filter((stop) => stop.end <= at.start && stop.end > from)
  const ahead = before.at(-1)
  let start = ahead?.end ?? from
  const end = stops.find((stop) => stop.start >= at.end)?.start ?? sentence.end
  // "HIVE, the smallest, 750": the subject stands before what says who it is.
  const opener = before.at(-2)
  const said =
    ahead &&
    opener &&
    sentence.source.startsWith(',', ahead.start) &&
    sentence.source.startsWith(',', opener.start) &&
    sentence.source.slice(ahead.end, at.start).trim() === '' &&
    aside.test(sentence.source.slice(opener.end, ahead.start))
      ? { start: opener.start, end: ahead.end }
      : undefined
  if (said) start = before.at(-3)?.end ?? from
  const within = <T extends Slice>(pieces: readonly T[]) => pieces.filter((piece) => piece.start >= start && piece.end <= end)
  return {
    start,
    end,
    groups: within(groupsOf(context, sentence)),
    sites: within(sitesOf(sentence)),
    dates: within(openDates(sentence)),
    tenants: within(sentence.names.filter((name) => name.kind === 'tenant')),
    brokers: within(sentence.names.filter((name) => name.kind === 'broker')),
    ...(said ? { aside: said } : {}),
  }
}

// Words that say no more than that somebody has, reaches or follows with so many: all that an ellipsis leaves standing.
const light = new Set(
  (
    "a an the of for in at on to with by from as its their his her our own has have had having is are was were be been will it that this those these one ones there here 's s and so each only just about some roughly around almost nearly still even already now currently meanwhile also too likewise another further more additional other comes come came coming gets get got manages managed makes make made do reaches reach reached follows follow followed following stands stand stood counts count counted adds add added brings brought boasts boast settles settled lags trails leads led tops runs run ran amounts totals totalled arrives arrived ends ended up down behind next second third fourth last once again since while whereas part parts rest remainder remaining reports reported claims claimed quotes quoted cites names site campus figure number total reckoning view estimate model" +
    ' der die das den dem des ein eine einen einem einer in im am an auf bei beim zu zum zur mit von vom für aus es er sie man sich inzwischen seither seitdem sein ihr ihre ihrer ihres seiner seines ihren ihrem seine seinen hat haben hatte hatten ist sind war waren wird werden wurde gewesen geworden auch noch nur erst schon bereits immerhin gerade genau etwa rund knapp gut fast weitere weiteren weiterer weiteres zusätzliche andere anderen kommt kommen kam kamen bringt bringen brachte brachten muss müssen begnügt begnügen begnügte vorlieb vorliebnehmen zufrieden zufriedengeben gibt schafft schaffte schafften geschafft erreicht erreichte erreichten folgt folgen folgte liegt liegen lag lagen steht stehen stand standen zählt zählte macht machte davon dort hier dagegen hingegen indes indessen wiederum dann danach dahinter zuletzt nun jetzt derzeit aktuell dafür allein einmal mal zweiten dritten vierten letzten zweiter dritter dritte zweite vierte bescheidet bescheiden steuert bei trägt reicht reichte genügen und während meldet meldete nennt nannte weist aus restlichen übrigen rest zahl wert rechnung ansicht einschätzung schätzung sicht modell'
  ).split(' '),
)

/** Words of the field that belong to what a figure is about: they may stand in a conjunct of it without saying anything else. */
export const ownWords: Readonly<Record<string, readonly CueName[]>> = {
  capacity: [
    'leased',
    'operating',
    'construction',
    'pipeline',
    'approved',
    'potential',
    'criticalIt',
    'gross',
    'contract',
    'cloud',
    'colocation',
  ],
  contract_value: ['contract', 'contractValue', 'leased', 'cloud', 'colocation'],
  contract_term: ['contract', 'term', 'leased'],
  backstop_value: ['backstop', 'contract'],
  bitcoin_production: ['mined', 'bitcoin'],
  bitcoin_holdings: ['held', 'bitcoin'],
  hashrate: ['hashrate', 'operating'],
  fleet_efficiency: ['hashrate'],
  cash: ['cash'],
  debt: ['debt', 'convertible'],
  gpu_count: ['operating', 'cloud'],
  value_per_mw: ['value', 'criticalIt', 'gross', 'approved', 'cloud', 'colocation', 'leased'],
  capex_per_mw: ['buildCost', 'criticalIt', 'gross'],
  noi_margin: ['noi'],
}

/** Whether a conjunct says nothing but whose, where or when its figure is; `like` is a clause told in full, whose words may come again. */
export function isGap(sentence: Sentence, conjunct: Conjunct, figure: Slice, attribute: string, like: string): boolean {
  const known = new Set(like.toLowerCase().match(/[a-zà-ɏ]+/gu) ?? [])
  const masks: Slice[] = [
    figure,
    ...(conjunct.aside ? [conjunct.aside] : []),
    ...conjunct.groups,
    ...conjunct.sites,
    ...conjunct.dates,
    ...conjunct.tenants,
    ...conjunct.brokers,
    ...(ownWords[attribute] ?? []).flatMap((cue) => sentence.cues(cue)),
  ]
  const words = /[A-Za-zÀ-ɏ]+|\d+/gu
  const text = sentence.source.slice(conjunct.start, conjunct.end)
  let count = 0
  for (let match = words.exec(text); match; match = words.exec(text)) {
    const start = conjunct.start + match.index
    if (masks.some((mask) => mask.start <= start && start < mask.end)) continue
    const word = match[0].toLowerCase()
    if (!light.has(word) && !known.has(word)) return false
    count += 1
  }
  return count <= 14
}
