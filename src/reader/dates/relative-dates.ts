// Dates that count from the publication: weekdays, "yesterday", "earlier this month", „Ende vergangenen Jahres“, "two weeks ago".
import { addDays, type PartialDate } from '../../base/index.ts'
import { classAt, HYPHEN, LETTER, gapEnd, isDigitAt, isUpperAt } from '../quantities/characters.ts'
import { monthNumber, monthOf, periodEnding, weekdayBefore, weekdayInWeek, weekdayOf } from './calendar.ts'
import { countedSpans, shifts, smallNumbers, spans, timesOfDay, weekdays, wholeWords, type Place } from './date-words.ts'
import type { Hit, Settled } from './hit.ts'
import { isMonthAt } from './month-dates.ts'
import { digitsFrom, nextWord, previousWord, speaksOfFuture, wordFrom, yearFrom, type Scene, type Word } from './place.ts'

function relative(scene: Scene, start: number, end: number, settle: (published: string) => Settled | undefined): Hit | undefined {
  const { published } = scene
  if (published === undefined) return undefined
  return {
    start,
    end,
    settle: () => {
      const settled = settle(published)
      return settled ? { ...settled, relative: true } : undefined
    },
  }
}

/** The weekday that a word names, with what German glues to it: „Mittwochabend“. */
export function weekdayIn(lower: string): number | undefined {
  const plain = weekdays.get(lower)
  if (plain !== undefined || lower.length < 10) return plain
  for (const [name, day] of weekdays) if (lower.startsWith(name) && timesOfDay.has(lower.slice(name.length))) return day
  return undefined
}

/** A weekday, the last one on or before the publication unless the words beside it say another. */
export function weekdayHit(scene: Scene, word: Word): Hit | undefined {
  const weekday = weekdayIn(word.lower)
  if (weekday === undefined || !isUpperAt(scene.text, word.start)) return undefined
  const { text } = scene
  // "Wednesday, December 3": the date behind says it better.
  const comma = text.charCodeAt(word.end) === 0x2c
  const after = gapEnd(text, comma ? word.end + 1 : word.end)
  if (
    after > word.end &&
    (isMonthAt(text, after, true) ||
      (comma && isDayOfMonth(text, after)) ||
      text.startsWith('den ', after) ||
      text.startsWith('dem ', after))
  )
    return undefined
  const week = weekNamed(text, word.end)
  const before = shifts.get(previousWord(text, word.start).lower)
  return relative(scene, word.start, week?.end ?? word.end, (published) => {
    if (week) return { date: weekdayInWeek(published, weekday, week.shift) }
    if (before === 1) return { date: addDays(weekdayBefore(published, weekday), 7) }
    const last = weekdayBefore(published, weekday)
    return { date: before === -1 && weekdayOf(published) === weekday ? addDays(last, -7) : last }
  })
}

function isDayOfMonth(text: string, index: number): boolean {
  const day = digitsFrom(text, index, 2)
  if (!day) return false
  const end = text.charCodeAt(day.end) === 0x2e ? day.end + 1 : day.end
  return isMonthAt(text, gapEnd(text, end), true)
}

/** "last week", „vergangener Woche“, „der vergangenen Woche“ behind a weekday. */
function weekNamed(text: string, end: number): { readonly shift: number; readonly end: number } | undefined {
  let word = nextWord(text, end)
  for (let count = 0; count < 2 && (word.lower === 'of' || word.lower === 'der' || word.lower === 'the' || word.lower === 'in'); count++)
    word = nextWord(text, word.end)
  const shift = shifts.get(word.lower)
  if (shift === undefined) return undefined
  const noun = nextWord(text, word.end)
  return spans.get(noun.lower) === 'week' ? { shift, end: noun.end } : undefined
}

/** „zu Silvester“, "on New Year's Eve": the last day of the year that is over. */
export function yearsLastDay(scene: Scene, word: Word): Hit | undefined {
  const { text } = scene
  if (word.lower === 'christmas' || word.lower === 'weihnachten')
    return relative(scene, word.start, word.end, (published) => ({ date: `${published.slice(0, 4)}-12` }))
  if (
    word.lower === 'day' &&
    previousWord(text, word.start).lower === 'the' &&
    /^ before (?:they|it|he|she|the (?:stock|shares)) /.test(text.slice(word.end, word.end + 20))
  )
    return relative(scene, word.start, word.end + 7, (published) => ({ date: addDays(published, -1) }))
  const english = word.lower === 'new' && /^New Year['’]s Eve(?![a-z])/.test(text.slice(word.start, word.start + 16))
  if (!english && word.lower !== 'silvester') return undefined
  return relative(scene, word.start, english ? word.start + 14 : word.end, (published) => ({
    date: `${Number(published.slice(0, 4)) - 1}-12-31`,
  }))
}

/** "today", „Vorquartal“, "year-end": words that are a date by themselves. */
export function wholeWord(scene: Scene, word: Word): Hit | undefined {
  const row = wholeWords.get(word.lower)
  if (!row || (classAt(scene.text, word.end) === HYPHEN && classAt(scene.text, word.end + 1) === LETTER)) return undefined
  // „am Vortag“ is a day, „gegenüber dem Vortag“ a comparison.
  if ((word.lower === 'vortag' || word.lower === 'vorabend') && previousWord(scene.text, word.start).lower !== 'am') return undefined
  const [span, shift, place] = row
  const next = nextWord(scene.text, word.end)
  // „am heutigen Tag“ and „am gestrigen Montag“: the noun decides in the second.
  if (weekdayIn(next.lower) !== undefined && span === 'day') return undefined
  // „Jahresende 2027“
  if (span === 'year' && shift === 0 && place !== undefined) {
    const at = gapEnd(scene.text, word.end)
    const year = at > word.end ? yearFrom(scene.text, at) : undefined
    if (year) return { start: word.start, end: year.end, settle: () => ({ date: yearAt(year.year, place) }) }
  }
  return relative(scene, word.start, word.end, (published) => {
    if (span === 'day') return { date: addDays(published, shift) }
    return shifted(scene, published, span, shift, place)
  })
}

/** The month, quarter or year `shift` away from the publication's, and the place in it. */
export function shifted(scene: Scene, published: string, span: 'month' | 'quarter' | 'year', shift: number, place?: Place): Settled {
  const here = monthNumber(published)
  if (span === 'month') return { date: monthOf(here + shift) }
  if (span === 'quarter') {
    // Quarters end in the month of the fiscal year's end and every third before it.
    const lag = (((scene.fiscalYearEnd - 1 - here) % 3) + 3) % 3
    const end = here + lag + shift * 3
    return { date: monthOf(end), period: periodEnding(end, 3) }
  }
  return { date: yearAt(Math.floor(here / 12) + shift, place) }
}

/** A year and the place in it: the end is its December, the beginning its January, the middle its June. */
export function yearAt(year: number, place?: Place): PartialDate {
  if (place === 'end') return `${year}-12`
  if (place === 'start') return `${year}-01`
  return place === 'middle' ? `${year}-06` : String(year)
}

/** "this month", „vergangenen Jahres“, "next quarter" at a shift word. */
export function shiftHit(scene: Scene, word: Word, start = word.start, place?: Place): Hit | undefined {
  const shift = shifts.get(word.lower)
  if (shift === undefined) return undefined
  let noun = nextWord(scene.text, word.end)
  if (noun.lower === 'calendar' || noun.lower === 'fiscal') noun = nextWord(scene.text, noun.end)
  const span = spans.get(noun.lower)
  if (span === undefined || span === 'week') return undefined
  if (classAt(scene.text, noun.end) === HYPHEN && classAt(scene.text, noun.end + 1) === LETTER && span !== 'year') return undefined
  const yearEnd = scene.text.startsWith('-end', noun.end)
  return relative(scene, start, yearEnd ? noun.end + 4 : noun.end, (published) =>
    shifted(scene, published, span, shift, yearEnd ? 'end' : place),
  )
}

const ends = new Set(['ended', 'finished', 'closed', 'ending', 'beendete', 'beendeten', 'beendet', 'schloss', 'schlossen'])
const friday = 4

/** "finished the week at", „zum Wochenschluss“: the last Friday. */
export function weekEnded(scene: Scene, word: Word): Hit | undefined {
  const { text } = scene
  if (word.lower !== 'wochenschluss' && word.lower !== 'wochenausklang') {
    const article = previousWord(text, word.start)
    if (article.lower !== 'the' && article.lower !== 'die') return undefined
    if (!ends.has(previousWord(text, article.start).lower)) return undefined
  }
  return relative(scene, word.start, word.end, (published) => ({ date: weekdayBefore(published, friday) }))
}

/** "two weeks ago" at "ago", „vor zwei Wochen“ at „vor“. */
export function agoHit(scene: Scene, word: Word): Hit | undefined {
  const { text } = scene
  if (word.lower === 'ago') {
    const unit = previousWord(text, word.start)
    const count = countBefore(text, unit)
    return count ? ago(scene, count.start, word.end, unit.lower, count.value) : undefined
  }
  const at = gapEnd(text, word.end)
  const digits = isDigitAt(text, at) ? digitsFrom(text, at, 3) : undefined
  const first = digits ? undefined : nextWord(text, word.end)
  const value = digits?.value ?? (first ? smallNumbers.get(first.lower) : undefined)
  const end = digits?.end ?? first?.end ?? -1
  if (value === undefined || end < 0) return undefined
  const unit = nextWord(text, end)
  return ago(scene, word.start, unit.end, unit.lower, value)
}

const within = new Set(['within', 'inside', 'binnen', 'innerhalb', 'in'])
const fillers = new Set([
  'the',
  'next',
  'coming',
  'about',
  'around',
  'some',
  'of',
  'von',
  'der',
  'nächsten',
  'kommenden',
  'etwa',
  'rund',
  'just',
])

const coming = new Set(['next', 'coming', 'nächsten', 'kommenden'])

/** "within 18 months", "in the next two years", „bis in zwei Jahren“, „binnen zwölf Monaten“: so long from the publication. */
export function aheadHit(scene: Scene, word: Word): Hit | undefined {
  const { text } = scene
  if (!within.has(word.lower) && !coming.has(word.lower)) return undefined
  let end = word.end
  let filled = coming.has(word.lower)
  for (let count = 0; count < 4; count++) {
    const next = nextWord(text, end)
    if (!fillers.has(next.lower)) break
    filled ||= coming.has(next.lower)
    end = next.end
  }
  const at = gapEnd(text, end)
  if (at === end) return undefined
  const digits = isDigitAt(text, at) ? digitsFrom(text, at, 2) : undefined
  const first = digits ? undefined : wordFrom(text, at)
  const value = digits?.value ?? (first ? (smallNumbers.get(first.lower) ?? teens.get(first.lower)) : undefined)
  if (value === undefined) return undefined
  const unit = nextWord(text, digits?.end ?? first?.end ?? -1)
  const span = countedSpans.get(unit.lower)
  if (span !== 'month' && span !== 'year') return undefined
  // "in two years" may be how long something took; a word of the future says that it is ahead.
  const sure = filled || previousWord(text, word.start).lower === 'bis' || /^['’]\s+time/.test(text.slice(unit.end, unit.end + 8))
  if (!sure && !speaksOfFuture(text, word.start, unit.end)) return undefined
  if (value > (span === 'month' ? 60 : 5)) return undefined
  return relative(scene, word.start, unit.end, (published) =>
    span === 'month' ? { date: monthOf(monthNumber(published) + value) } : { date: String(Number(published.slice(0, 4)) + value) },
  )
}

const teens: ReadonlyMap<string, number> = new Map([
  ['fifteen', 15],
  ['fünfzehn', 15],
  ['eighteen', 18],
  ['achtzehn', 18],
  ['twenty', 20],
  ['zwanzig', 20],
])

function countBefore(text: string, unit: Word): { readonly value: number; readonly start: number } | undefined {
  if (unit.end < 0) return undefined
  const word = previousWord(text, unit.start)
  const value = smallNumbers.get(word.lower)
  if (value !== undefined) return { value, start: word.start }
  let start = unit.start - 1
  while (unit.start - start < 5 && isDigitAt(text, start - 1)) start--
  const digits = digitsFrom(text, start, 3)
  return digits && digits.end === unit.start - 1 ? { value: digits.value, start } : undefined
}

function ago(scene: Scene, start: number, end: number, unit: string, count: number): Hit | undefined {
  const span = countedSpans.get(unit)
  if (span === undefined) return undefined
  return relative(scene, start, end, (published) => {
    if (span === 'day') return { date: addDays(published, -count) }
    if (span === 'week') return { date: addDays(published, -7 * count) }
    if (span === 'month') return { date: monthOf(monthNumber(published) - count) }
    return { date: String(Number(published.slice(0, 4)) - count) }
  })
}
