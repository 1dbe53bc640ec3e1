// Reads every date of a text: one pass that stops at digits and at the words that dates begin with.
import type { PartialDate } from '../../base/index.ts'
import { classAt, DIGIT, gapEnd, isDigitAt, isUpperAt, LETTER, letterRunEnd } from '../quantities/characters.ts'
import { senseLanguage } from '../quantities/language.ts'
import type { DateMention, DateOptions, DateRole } from './date-mention.ts'
import { dateOf, type Period } from './calendar.ts'
import { articles, places, roles, type Place } from './date-words.ts'
import { fixed, type Hit } from './hit.ts'
import { isMonthAt, monthHit } from './month-dates.ts'
import { numericDate } from './numeric-dates.ts'
import { digitPeriod, fiscalYear, letterPeriod, ordinalPeriod, periodClosedBy } from './period-dates.ts'
import { digitsFrom, nextWord, previousWord, wordFrom, yearFrom, type Scene, type Word } from './place.ts'
import { agoHit, aheadHit, shifted, shiftHit, weekdayHit, weekEnded, wholeWord, yearAt, yearsLastDay } from './relative-dates.ts'
import { isYear } from './years.ts'

/**
 * All dates of `text` in order and without overlap. Words that need a publication date are left out when `published` is not given.
 * Never throws on any text; time is linear in its length.
 */
export function readDates(text: string, options: DateOptions = {}): readonly DateMention[] {
  const sense = senseLanguage(text, options.language)
  const scene: Scene = {
    text,
    published: options.published,
    fiscalYearEnd: options.fiscalYearEnd ?? 12,
    dayFirst: (index) => sense(index) === 'de',
  }
  const mentions: DateMention[] = []
  // Where days end that come back every year: they date nothing.
  const yearly: number[] = []
  let at = 0
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind !== DIGIT && kind !== LETTER) {
      at++
      continue
    }
    const hit = kind === DIGIT ? (atDigit(scene, at) ?? ordinalDay(scene, at, mentions.at(-1))) : atWord(scene, at)
    const mention = hit ? mentionOf(scene, hit, mentions.at(-1)) : undefined
    if (mention && recurs(text, mention.start)) yearly.push(mention.end)
    else if (mention && yearly.length > 0 && /^(?:,|,? and|,? und|,? or|,? oder)\s+$/.test(text.slice(yearly.at(-1), mention.start)))
      yearly.push(mention.end)
    else if (mention) mentions.push(mention)
    at = mention ? mention.end : kind === DIGIT ? pastDigits(text, at) : letterRunEnd(text, at)
  }
  return mentions
}

/** "Payable each March 15 and September 15", „jeweils am 15. März“ */
function recurs(text: string, start: number): boolean {
  return /(?<![\p{L}])(?:each|every|jeweils (?:am|zum)|jährlich (?:am|zum)|jedes Jahr (?:am|zum)|annually on|semi-annually on|semiannually on|yearly on)\s+$/u.test(
    text.slice(Math.max(0, start - 24), start),
  )
}

/** Behind a run of digits and what is written without a space to it, so that no part of a number is read as a date. */
function pastDigits(text: string, start: number): number {
  let end = start
  while (isDigitAt(text, end) || ((text.charAt(end) === ',' || text.charAt(end) === '.') && isDigitAt(text, end + 1))) end++
  return Math.max(end, start + 1)
}

function mentionOf(scene: Scene, hit: Hit, last: DateMention | undefined): DateMention | undefined {
  const free = last?.end ?? 0
  if (hit.start < free) return undefined
  const { text } = scene
  const opening = last && continues(text, hit.start, free) ? last : undefined
  const role = opening ? 'until' : roleBefore(text, hit.start)
  // The end of a span looks the same way as its beginning, not ahead as "until" does.
  const settled = hit.settle(opening ? opening.role : role)
  if (!settled) return undefined
  const period = settled.period ?? periodClosedBy(text, hit.start, settled.date) ?? spanFrom(opening?.date, settled.date)
  return {
    text: text.slice(hit.start, hit.end),
    start: hit.start,
    end: hit.end,
    date: settled.date,
    ...(role ? { role } : {}),
    ...(period ? { period } : {}),
    ...(settled.relative ? { relative: true } : {}),
  }
}

/** „Juli bis September“: between two dates „bis“ and "to" make a span. */
function continues(text: string, start: number, free: number): boolean {
  const word = previousWord(text, start)
  const joins = word.lower === 'bis' || word.lower === 'to' || word.lower === 'through'
  return joins && word.start - free <= 2 && word.start > free
}

function spanFrom(since: PartialDate | undefined, on: PartialDate): Period | undefined {
  return since !== undefined && since.length === on.length && since <= on ? { since, on } : undefined
}

/** The role that the preposition before a date gives it, behind an article and words like „zum“ in „bis zum“. */
function roleBefore(text: string, start: number): DateRole | undefined {
  let word = previousWord(text, start)
  for (let count = 0; count < 3 && word.end > 0; count++) {
    const role = roles.get(word.lower)
    if (role === 'on' || role === 'during') {
      // „bis zum“, „seit dem“, "as of": the outer word decides.
      const outer = previousWord(text, word.start)
      const stronger = roles.get(outer.lower)
      return stronger === 'by' || stronger === 'since' || stronger === 'until' ? stronger : role
    }
    if (role) return role
    if (word.lower === 'of') return previousWord(text, word.start).lower === 'as' ? 'on' : undefined
    if (!articles.has(word.lower)) return undefined
    word = previousWord(text, word.start)
  }
  return undefined
}

function atDigit(scene: Scene, at: number): Hit | undefined {
  const numeric = numericDate(scene, at) ?? digitPeriod(scene, at)
  if (numeric) return numeric
  const year = yearFrom(scene.text, at)
  if (!year || !isYear(scene.text, at, year.end)) return undefined
  return { start: at, end: year.end, settle: () => ({ date: String(year.year) }) }
}

/** "on the 16th": the day of the month that was named last. */
function ordinalDay({ text }: Scene, at: number, last: DateMention | undefined): Hit | undefined {
  const day = digitsFrom(text, at, 2)
  if (!day || !last || last.date.length < 7) return undefined
  // „Am 16. verlor die Aktie“
  const before = previousWord(text, at).lower
  if (
    text.charAt(day.end) === '.' &&
    (before === 'am' || before === 'zum' || before === 'vom') &&
    /^\s+\p{Ll}/u.test(text.slice(day.end + 1, day.end + 4))
  )
    return fixed(at, day.end + 1, dateOf(Number(last.date.slice(0, 4)), Number(last.date.slice(5, 7)), day.value))
  const suffix = wordFrom(text, day.end)
  if (!ordinalSuffixes.has(suffix.lower) || previousWord(text, at).lower !== 'the') return undefined
  const date = dateOf(Number(last.date.slice(0, 4)), Number(last.date.slice(5, 7)), day.value)
  return fixed(at, suffix.end, date)
}
const ordinalSuffixes = new Set(['th', 'st', 'nd', 'rd'])

function atWord(scene: Scene, at: number): Hit | undefined {
  const { text } = scene
  const first = text.charCodeAt(at)
  if ((first === 0x51 || first === 0x48) && isDigitAt(text, at + 1)) return letterPeriod(scene, at)
  const word = wordFrom(text, at)
  if (word.end < 0) return undefined
  const place = places.get(word.lower)
  if (place) return placeHit(scene, word, place) ?? undefined
  if (isUpperAt(text, at) && (isMonthAt(text, at) || isMonthAt(text, at, true))) return monthHit(scene, at)
  if (word.lower === 'ago' || word.lower === 'vor') return agoHit(scene, word)
  if (word.lower === 'week' || word.lower === 'woche' || word.lower.startsWith('wochen')) return weekEnded(scene, word)
  if (word.lower === 'year') return closedYear(scene, word) ?? hyphenEnd(scene, word)
  if (word.lower === 'jahr') {
    const closed = closedYear(scene, word)
    if (closed) return closed
  }
  if (word.lower === 'quarter' || word.lower === 'quartal') return reportedQuarter(scene, word)
  const ahead = aheadHit(scene, word) ?? yearsLastDay(scene, word)
  if (ahead) return ahead
  return weekdayHit(scene, word) ?? ordinalPeriod(scene, word) ?? fiscalYear(scene, word) ?? wholeWord(scene, word) ?? shiftHit(scene, word)
}

const reportedBefore = new Set(['the', 'im', 'das', 'dem'])

/** "in the quarter", „im Quartal“: the quarter that ended last. Behind an ordinal or "this" it has been read already. */
function reportedQuarter(scene: Scene, word: Word): Hit | undefined {
  const { published, text } = scene
  const before = previousWord(text, word.start)
  const end = nextWord(text, word.end)
  // "at quarter's end"
  if (published !== undefined && /^['’]s (?:end|close)(?![a-z])/.test(text.slice(word.end, word.end + 9)))
    return { start: word.start, end: word.end + 6, settle: () => ({ ...shifted(scene, published, 'quarter', -1, 'end'), relative: true }) }
  if (published !== undefined && end.lower === 'end' && end.start === word.end + 1)
    return { start: word.start, end: end.end, settle: () => ({ ...shifted(scene, published, 'quarter', -1, 'end'), relative: true }) }
  if (published === undefined || !reportedBefore.has(before.lower) || text.charAt(word.end) === '-') return undefined
  return { start: word.start, end: word.end, settle: () => ({ ...shifted(scene, published, 'quarter', -1), relative: true }) }
}

const closing = new Set('closed ended finished ends ending closing beendete beendet schloss beschloss schließt beendeten'.split(' '))

/** "closed the year with", „schloss das Jahr mit“: the end of the year that is over. */
function closedYear(scene: Scene, word: Word): Hit | undefined {
  const { published, text } = scene
  const article = previousWord(text, word.start)
  if (published === undefined || (article.lower !== 'the' && article.lower !== 'das')) return undefined
  if (!closing.has(previousWord(text, article.start).lower)) return undefined
  const behind = nextWord(text, word.end).lower
  if (behind !== 'with' && behind !== 'mit' && behind !== 'at' && behind !== 'bei' && behind !== 'holding') return undefined
  return { start: word.start, end: word.end, settle: () => ({ ...shifted(scene, published, 'year', -1, 'end'), relative: true }) }
}

/** "year-end 2026", "year end", "month-end" is left out: whose month it is only the document's title tells. */
function hyphenEnd(scene: Scene, word: Word): Hit | undefined {
  const end = nextWord(scene.text, word.end)
  if (word.lower !== 'year' || end.lower !== 'end') return undefined
  return yearPlace(scene, word.start, end.end, 'end')
}

function yearPlace(scene: Scene, start: number, end: number, place: Place): Hit | undefined {
  const at = gapEnd(scene.text, end)
  const year = at > end ? yearFrom(scene.text, at) : undefined
  if (year) return { start, end: year.end, settle: () => ({ date: yearAt(year.year, place) }) }
  const { published } = scene
  return published === undefined
    ? undefined
    : { start, end, settle: () => ({ ...shifted(scene, published, 'year', 0, place), relative: true }) }
}

const links = new Set(['of', 'the', 'des', 'der', 'von', 'im', 'in', 'jahres', 'year', 'calendar', 'kalenderjahres', 'den'])

/** "end of 2026", „Ende September“, "late last year", „Anfang dieses Monats“, "mid-2026", „Mitte des Jahres“ at a place word. */
function placeHit(scene: Scene, word: Word, place: Place): Hit | undefined {
  const { text } = scene
  let end = word.end
  let ownYear = false
  for (let count = 0; count < 4; count++) {
    const at = gapEnd(text, end)
    if (at === end) return undefined
    const year = yearFrom(text, at)
    if (year)
      return {
        start: word.start,
        end: year.end,
        settle: (role) => ({ date: yearAt(year.year, role === 'since' && place === 'early' ? 'start' : place) }),
      }
    const next = wordFrom(text, at)
    if (next.end < 0) return undefined
    if (isMonthAt(text, at) || (isUpperAt(text, at) && isMonthAt(text, at, true))) {
      const month = monthHit(scene, at)
      return month ? { ...month, start: word.start } : undefined
    }
    const shift = shiftHit(scene, next, word.start, place === 'early' || place === 'late' ? undefined : place)
    if (shift) return shift
    const fiscal = fiscalYear(scene, next)
    if (fiscal) return { ...fiscal, start: word.start }
    const part = ordinalPeriod(scene, next)
    if (part) return { ...part, start: word.start }
    if ((next.lower === 'monats' || next.lower === 'month') && place !== 'end' && scene.published !== undefined) {
      // Of the end of "the month" only the document's title tells which month it is.
      const { published } = scene
      return { start: word.start, end: next.end, settle: () => ({ ...shifted(scene, published, 'month', 0), relative: true }) }
    }
    if (next.lower === 'year' || next.lower === 'jahres') {
      ownYear = true
      end = next.end
      const behind = gapEnd(text, end)
      if (!yearFrom(text, behind)) break
      continue
    }
    if (!links.has(next.lower)) return undefined
    end = next.end
  }
  // "the end of the year", „Anfang des Jahres“.
  return ownYear && place !== 'early' && place !== 'late'
    ? yearPlace(scene, word.start, end, place)
    : ownYear
      ? yearPlace(scene, word.start, end, place === 'early' ? 'start' : 'end')
      : undefined
}
