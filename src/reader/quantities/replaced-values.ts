// Ties a value to the one that it replaces: "from 12 to 18", "39, up from 28", „14 Dollar (zuvor 26,50)“.
import { alignUnits } from './align-units.ts'
import { between, widest, type Between } from './between.ts'
import { wordBefore, wordStartBefore } from './bounds.ts'
import type { Candidate } from './candidate.ts'
import { classAt, LETTER, letterRunEnd, SPACE } from './characters.ts'
import { oldOf } from './successions.ts'
import { wordFilter } from './word-filter.ts'

const changeWords = new Set(['to', 'auf'])
const changeOpeners = new Set(['from', 'von', 'vom'])
const formerWords = new Set([
  'zuvor',
  'bisher',
  'bislang',
  'previously',
  'formerly',
  'zuletzt',
  'vorher',
  'earlier',
  'ehemals',
  'vormals',
  'ursprünglich',
])
const strong = [
  'up from',
  'down from',
  'compared with',
  'compared to',
  'verglichen mit',
  'im vergleich zu',
  'previously',
  'formerly',
  'zuvor',
  'bisher',
  'bislang',
  'vorher',
  'vormals',
  'instead of',
  'rather than',
  'anstelle von',
  'prev',
  'ggü',
  'bislang waren es',
  'bisher waren es',
  'zuvor waren es',
  'vorher waren es',
  'davor waren es',
  'früher waren es',
  'nach zuletzt',
  'statt zuletzt',
  'von zuletzt',
  'zuletzt noch',
]
const weak = ['from', 'nach', 'after', 'statt', 'was', 'against', 'gegenüber', 'prior', 'old', 'alt', 'vs', 'versus', 'gegen', 'ehedem']

/** Words before a number that gives where something stands now. */
const levels = new Set(['ziel', 'kursziel', 'zielkurs', 'nun', 'jetzt', 'auf', 'bei', 'lautet', 'neu', 'neuerdings', 'mit'])

const lastWords = new Set([...strong, ...weak, 'von'].map((phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)))

const nows: ReadonlySet<string> = new Set(['nunmehr', 'jetzt', 'nun', 'now', 'aktuell', 'zuletzt', 'künftig', 'a'])
const articles: ReadonlySet<string> = new Set(['the', 'den'])
const tieWords = new Set([...lastWords, 'mit', 'bei', 'zu', 'with', 'at', ...changeWords, ...nows, ...articles])
const mayTie = wordFilter(tieWords)

export function tieReplaced(text: string, related: readonly Candidate[]): void {
  const gaps: (Between | undefined)[] = []
  for (let index = 0; index + 1 < related.length; index++) {
    const first = related[index]
    const second = related[index + 1]
    if (!first || !second) return
    const gap = maySpeakOfChange(text, first.end, second.boundStart) ? between(text, first.end, second.boundStart) : undefined
    gaps.push(gap)
    if (gap && !gap.stop && (gap.arrow || changes(text, first, gap))) tie(text, second, first)
    else if (maySucceed(first, second)) {
      const spoken = gap ?? between(text, first.end, second.boundStart)
      const old = spoken && !first.replaces ? oldOf(text, spoken, first, second) : undefined
      if (old === 'first') tie(text, second, first)
      else if (old === 'second' && !first.superseded) tie(text, first, second)
    }
  }
  for (let index = 0; index + 1 < related.length; index++) {
    const first = related[index]
    const second = related[index + 1]
    const gap = gaps[index]
    if (first && second && !gap && farBehind(text, first, second)) tie(text, first, second)
    // "from 12 to 18, then from 18": a value that the forward reading has tied is no former value of the one before.
    if (!gap || !first || !second || first.replaces || second.superseded || second.replaces || !replaces(text, gap, first, second)) continue
    const outer = related[index - 1]
    const last = related[index + 2]
    if (outer && last && paired(text, outer, first) && paired(text, second, last)) {
      tie(text, outer, second)
      tie(text, first, last)
    } else tie(text, first, second)
  }
}

const farthest = 120
/** „Auf 14,6 Gigawatt beläuft sich die genehmigte Leistung, nach 10,9 Gigawatt vor einem Jahr“: the old value far behind, its unit written out. */
const behindComma = /,\s(?:nach|up from|down from|compared (?:with|to)|against|gegenüber|verglichen mit)\s(?:zuvor |noch |zuletzt )?$/u
const anEarlierTime =
  /^\s(?:(?:a|one) (?:year|month|quarter) (?:ago|earlier|before)|(?:vor einem|ein) (?:Jahr|Monat|Quartal)(?: zuvor)?|im (?:Vorjahr|Vormonat|Vorquartal)|zuvor|previously|before|in (?:its|the|an?|last) (?:[\p{L}]+(?:['’]s)? ){0,2}(?:model|forecast|estimate|note|study|survey|count|report)|(?:im|in (?:der|einer|ihrer|seiner)|in dem) (?:\p{Ll}+ ){0,2}(?:Modell|Prognose|Schätzung|Studie|Umfrage|Zählung|Bericht))(?![\p{L}])/u

function farBehind(text: string, first: Candidate, second: Candidate): boolean {
  const from = first.end
  const to = second.boundStart
  if (first.unit === '' || second.unit !== first.unit || first.replaces || first.superseded || second.superseded) return false
  if (to - from <= widest || to - from > farthest) return false
  if (!behindComma.test(text.slice(to - 24, to)) || !anEarlierTime.test(text.slice(second.end, second.end + 24))) return false
  return !/[.;?!\n]/.test(text.slice(from, to))
}

/** Amounts of money are what is raised, cut and replaced in whole clauses; one of the two may leave out its unit. */
function maySucceed(first: Candidate, second: Candidate): boolean {
  if (second.boundStart - first.end > widest || first.superseded) return false
  if (first.unit === second.unit) return first.kind === 'money'
  return (first.kind === 'money' && second.unit === '') || (second.kind === 'money' && first.unit === '')
}

/** A look at the last word or sign between two numbers, before the words between them are taken apart. */
function maySpeakOfChange(text: string, from: number, to: number): boolean {
  if (to - from > widest) return false
  let end = to
  while (end > from && classAt(text, end - 1) !== LETTER) {
    const code = text.charCodeAt(end - 1)
    if (code === 0x2192 || code === 0x3e) return true
    end--
  }
  let start = end
  while (start > from && classAt(text, start - 1) === LETTER) start--
  return start < end && mayTie(text, start, end) && tieWords.has(text.slice(start, end).toLowerCase())
}

/** "$13 and $12 respectively, down from $16 and $17": two lists of two, replaced one by one. */
function paired(text: string, left: Candidate, right: Candidate): boolean {
  const gap = between(text, left.end, right.boundStart)
  return (
    gap !== undefined &&
    /^(?:and|und|beziehungsweise|bzw|respectively)$/.test(gap.words) &&
    !gap.stop &&
    left.unit === right.unit &&
    !left.superseded
  )
}

function changes(text: string, first: Candidate, gap: Between): boolean {
  const last = gap.words.slice(gap.words.lastIndexOf(' ') + 1)
  const two = gap.words.split(' ')
  const spoken = changeWords.has(last) || (two.length === 2 && changeWords.has(two[0] ?? '') && nows.has(last))
  // "from $20 and the latter to $28" are two changes.
  if (!spoken || gap.comma || /^(?:and|und|but|while) /.test(gap.words)) return false
  let start = first.boundStart
  let opener = wordBefore(text, start)
  if (formerWords.has(opener)) {
    start = wordStartBefore(text, start)
    opener = wordBefore(text, start)
  }
  // A range has taken the "from" before it for its own.
  return (
    changeOpeners.has(opener) ||
    (first.upper !== undefined && changeOpeners.has(text.slice(start, letterRunEnd(text, start)).toLowerCase()))
  )
}

function replaces(text: string, gap: Between, first: Candidate, second: Candidate): boolean {
  if (gap.words === '') return false
  // "up from the $8 million it had planned"
  const cut = gap.words.lastIndexOf(' ')
  if (cut > 0 && articles.has(gap.words.slice(cut + 1))) return replaces(text, { ...gap, words: gap.words.slice(0, cut) }, first, second)
  // „mit 15 statt mit 18 Millionen Dollar“
  if (insteadWith.test(gap.words)) return replaces(text, { ...gap, words: 'statt' }, first, second)
  const last = gap.words.slice(gap.words.lastIndexOf(' ') + 1)
  if (!lastWords.has(last)) return false
  const ended = strong.some((phrase) => gap.words === phrase || gap.words.endsWith(` ${phrase}`))
  if (ended)
    return second.unit === ''
      ? !gap.stop && loose(text, second.end)
      : !gap.stop || (first.unit !== '' && second.unit.startsWith(first.unit))
  if (gap.stop) return false
  if (outputs.test(gap.words)) return second.unit === '' ? loose(text, second.end) : first.unit === '' || second.unit === first.unit
  // „auf 24 von 17 Dollar“
  if (gap.words === 'von')
    return (
      wordBefore(text, first.boundStart) === 'auf' &&
      // „sank auf 871 von 1022 im Vorquartal“
      (second.unit !== '' ||
        (first.unit === '' && first.number >= 10 && second.number >= 10 && formerTime.test(text.slice(second.end, second.end + 24))))
    )
  const dated = timed.test(gap.words)
  if (first.unit === '') {
    // "melted to 1,166 from 1,500", "fell to 377 in the fourth quarter from 485 in the third"
    const bare = second.unit === '' && wordBefore(text, first.boundStart) === 'to' && !gap.comma && loose(text, second.end)
    // „Ziel lautet nun 15 nach 18 Dollar“
    if (gap.words === 'nach' && second.kind === 'money' && second.unit !== '' && levels.has(wordBefore(text, first.boundStart))) return true
    return (gap.words === 'statt' && second.unit !== '') || (bare && last === 'from' && (gap.words === 'from' || dated))
  }
  const count = gap.words.split(' ').length
  // Between two written units more may stand: "to 36.6 EH/s in October from 36.5 EH/s".
  const alike = second.unit === first.unit && !gap.comma
  const room = dated && !gap.comma && (alike || second.unit === '') ? 8 : alike ? 4 : 2
  const hit = weak.some((word) => gap.words === word || (count <= room && gap.words.endsWith(` ${word}`)))
  return hit && (second.unit === '' ? loose(text, second.end) : true)
}

const afterBare = new Set([
  'im',
  'in',
  'on',
  'per',
  'und',
  'and',
  'auf',
  'to',
  'by',
  'at',
  'bei',
  'am',
  'ende',
  'a',
  'before',
  'zuvor',
  'the',
  'je',
  'pro',
  'earlier',
  'last',
  'year',
  'vor',
  'an',
  'hoch',
  'herab',
  'herauf',
  'hinauf',
  'but',
  'while',
  'as',
  'with',
  'two',
  'three',
  'six',
  'twelve',
  'zwei',
  'drei',
  'sechs',
  'noch',
  'für',
  'for',
])

const insteadWith = /^(?:statt|anstatt|instead of) (?:mit|auf|bei|zu|für|von|at|to|with)$/

const formerTime =
  /^\s+(?:im|in|vor|ein|zum|am)\s+(?:dem |einem |ein |Jahr )?(?:Vor|davor|zuvor|früher|Quartal|ersten|zweiten|dritten|vierten)/u

/** „452 BTC im September geschürft, nach 375 im August“: the verb of output stands before the word that ties. */
const outputs =
  /(?:^|\s)(?:geschürft|gefördert|produziert|erzeugt|gewonnen|gemint|mined|produced|earned)(?: (?:haben|hat|habe|hatte|wurden|worden|in total))? (?:nach|after|gegenüber|statt|against|versus)$/

/** True when no noun follows that the bare number would count. */
function loose(text: string, end: number): boolean {
  if (classAt(text, end) !== SPACE || classAt(text, end + 1) !== LETTER) return true
  return afterBare.has(text.slice(end + 1, letterRunEnd(text, end + 1)).toLowerCase())
}

/** "to $547 million at the end of December from $826.4 million": a date may stand before the word that ties. */
const timed = /^(?:at|in|on|by|as of|during|for|im|am|ende|zum|per) /

/** A value and what it replaces are of one order: a market value is not "down from $21.10 a share". */
function comparable(a: Candidate, b: Candidate): boolean {
  if (a.kind !== 'money') return true
  const ratio = Math.abs((a.number * a.scale * a.factor) / (b.number * b.scale * b.factor))
  return !(ratio > 100 || ratio < 0.01)
}

function tie(text: string, value: Candidate, former: Candidate): void {
  const a = { ...former }
  const b = { ...value }
  if (!alignUnits(text, a, b) || a.unit !== b.unit || !comparable(a, b)) return
  Object.assign(former, a)
  Object.assign(value, b)
  former.weak = false
  value.weak = false
  former.superseded = true
  value.replaces = former
}
