// Digits that are no quantity: dates, years, times, labels, list numbers, names with a number.
import { monthNumbers } from './month-words.ts'
import type { Candidate } from './candidate.ts'
import { wordBefore, wordStartBefore } from './bounds.ts'
import { classAt, gapEnd, HYPHEN, isDigitAt, isUpperAt, LETTER, letterRunEnd, NEWLINE, OTHER, SPACE } from './characters.ts'
import { mayScale } from './scales.ts'
import { mayCount } from './units.ts'

const labels = new Set(
  'item punkt ziff rz rn paragraf section sections note notes exhibit article page pages chapter chapters figure table rule part phase phases schedule appendix annex volume issue number no nr nos paragraph clause line form series tranche stage block building unit site level tier step version suite floor room box act release type class grade generation week day ziffer abschnitt artikel absatz seite seiten kapitel anhang anlage tabelle abbildung bauabschnitt halle gebäude stufe ausgabe nummer abs art bd kap teil tel telefon fon fax phone mobile isin wkn cusip cik hut nasdaq dax mdax sdax s&p russell stoxx nikkei dow zone top web core route highway interstate ip port gate platz rang'.split(
    ' ',
  ),
)

// Capitalised words after which a bare number is a number all the same.
const notNames = new Set(
  'the a an its our their this these all each also up down no only der die das ein eine seine ihre about around some over at in of to from with by for only just between under below above nearly almost roughly approximately and or than mit von bei auf um rund etwa bis über unter nur gut knapp fast nach zuvor bisher bislang mehr mindestens höchstens insgesamt weitere kursziel ziel target pt tp zwischen und sowie oder zusammen total summe gesamt davon ergebnis jetzt nun statt alt neu old new previously plus minus ca circa'.split(
    ' ',
  ),
)

const yearOpeners = new Set(
  'in by since of for until till through during from fiscal fy year before after early late mid end im bis seit ab jahr jahre jahres ende anfang mitte herbst sommer frühjahr winter frühling geschäftsjahr nach vor von spring summer autumn fall next quartal quarter half halbjahr and und'.split(
    ' ',
  ),
)
const ordinalNouns = new Set(
  'quartal quartals halbjahr halbjahres geschäftsjahr mal platz rang jahrhundert bauabschnitt tag woche monat jahr jahrestag phase stufe kapitel stock etage auflage senat kammer absatz'.split(
    ' ',
  ),
)

/** True of four digits that stand like a year and have nothing beside them that could make them a quantity: an answer before anything is read. */
export function isPlainYear(text: string, start: number, end: number, value: number): boolean {
  if (value < 1900 || value > 2099 || end - start !== 4) return false
  if (classAt(text, start - 1) !== SPACE || classAt(text, start - 2) === OTHER || isUpperAt(text, start - 2)) return false
  const sign = text.charCodeAt(end)
  if (sign === 0x2c || sign === 0x2e || sign === 0x3b || sign === 0x29) return true
  const next = gapEnd(text, end)
  if (next === end || classAt(text, next) !== LETTER || classAt(text, end) === HYPHEN) return false
  const nextEnd = letterRunEnd(text, next)
  return nextEnd - next > 1 && !mayScale(text, next, nextEnd) && !mayCount(text, next, nextEnd) && !ranged.has(text.slice(next, nextEnd))
}

// A year before these may be the lower end of a range whose unit stands at the upper one.
const ranged = new Set(['to', 'bis', 'and', 'und', 'or', 'oder', 'auf'])

/** True when the candidate's digits are a date, a year, a time, a label or another number that measures nothing. */
export function isNoQuantity(text: string, candidate: Candidate): boolean {
  if (candidate.prefixed || candidate.scaled) return false
  const { unit, kind, bare, lead } = candidate
  if (!bare) return unit === '' && (isLabelled(text, candidate, labels) || isClock(text, candidate))
  const { numberStart, numberEnd, number } = candidate
  if (unit === '' && lead > 1 && text.charCodeAt(numberStart) === 0x30) return true
  if (lead === 4 && number >= 1900 && number <= 2099) {
    if (unit === '') return true
    const counted = kind === 'coin' || kind === 'gpu' || kind === 'share' || kind === 'time'
    if (counted || kind === 'power') {
      const before = wordBefore(text, numberStart)
      if (monthNumbers.has(before) || (counted && yearOpeners.has(before))) return true
      if (isDigitAt(text, numberStart - 2) && text.charCodeAt(numberStart - 1) === 0x20) return true
    }
  }
  if (unit !== '') return kind === 'coin' && wordBefore(text, numberStart) === 'hut'
  return (
    isFactor(text, numberEnd) ||
    isClock(text, candidate) ||
    isDay(text, candidate) ||
    isListMark(text, numberStart, numberEnd, lead) ||
    isOrdinal(text, candidate) ||
    isLabelled(text, candidate, labels) ||
    isReference(text, candidate)
  )
}

/** The 2 of "2 x 150 MW" and "3 × 100 MW" counts things of a size, and is no size itself. */
function isFactor(text: string, end: number): boolean {
  const at = gapEnd(text, end)
  const sign = text.charCodeAt(at)
  return (sign === 0xd7 || (sign === 0x78 && classAt(text, at + 1) !== LETTER)) && isDigitAt(text, gapEnd(text, at + 1))
}

function isClock(text: string, { numberEnd }: Candidate): boolean {
  const next = gapEnd(text, numberEnd)
  if (next === numberEnd) return false
  if (text.startsWith('a.m.', next) || text.startsWith('p.m.', next)) return true
  const word = text.slice(next, letterRunEnd(text, next))
  return word === 'Uhr' || word === 'am' || word === 'pm' || word === 'AM' || word === 'PM'
}

function isDay(text: string, { number, numberStart, numberEnd, lead }: Candidate): boolean {
  if (lead > 2 || number < 1 || number > 31) return false
  let next = text.charCodeAt(numberEnd) === 0x2e ? numberEnd + 1 : numberEnd
  next = gapEnd(text, next)
  if (classAt(text, next) === LETTER) {
    const end = letterRunEnd(text, next)
    const word = text.slice(next, end).toLowerCase()
    if (monthNumbers.has(word) && isUpperAt(text, next)) return true
    if (word === 'of' && monthNumbers.has(text.slice(gapEnd(text, end), letterRunEnd(text, gapEnd(text, end))).toLowerCase())) return true
  }
  const before = wordStartBefore(text, numberStart)
  return before < numberStart && isUpperAt(text, before) && monthNumbers.has(text.slice(before, letterRunEnd(text, before)).toLowerCase())
}

/** "1. ", "2) ", "(3) " at the beginning of a line. */
function isListMark(text: string, start: number, end: number, lead: number): boolean {
  if (lead > 2) return false
  const close = text.charCodeAt(end)
  if (close !== 0x2e && close !== 0x29) return false
  let at = start - 1
  if (text.charCodeAt(at) === 0x28) at--
  while (classAt(text, at) === SPACE && start - at < 40) at--
  if (at >= 0 && classAt(text, at) !== NEWLINE) return false
  let next = end + 1
  while (classAt(text, next) === SPACE && next - end < 8) next++
  return next > end + 1 && (classAt(text, next) === LETTER || text.charCodeAt(next) === 0x201e || text.charCodeAt(next) === 0x22)
}

/** „im 3. Quartal“, „am 7. und 8. Mai“: a number with a dot before a noun that is counted in order, or before a small letter. */
const ordinalArticles = new Set(['der', 'die', 'das', 'den', 'dem', 'des', 'zum', 'zur', 'im', 'am', 'vom', 'beim'])

function isOrdinal(text: string, { numberStart, numberEnd, lead, language }: Candidate): boolean {
  if (lead > 2 || text.charCodeAt(numberEnd) !== 0x2e) return false
  const next = gapEnd(text, numberEnd + 1)
  if (next === numberEnd + 1 || classAt(text, next) !== LETTER) return false
  const word = text.slice(next, letterRunEnd(text, next))
  if (word === 'und' || word === 'bis' || word === 'oder' || ordinalArticles.has(wordBefore(text, numberStart))) return true
  return ordinalNouns.has(word.toLowerCase()) || (language === 'de' && word.charAt(0) === word.charAt(0).toLowerCase())
}

function isLabelled(text: string, { numberStart }: Candidate, words: ReadonlySet<string>): boolean {
  const before = wordStartBefore(text, numberStart)
  if (before === numberStart)
    return (
      text.charCodeAt(numberStart - 1) === 0xa7 || (text.charCodeAt(numberStart - 1) === 0x20 && text.charCodeAt(numberStart - 2) === 0xa7)
    )
  return words.has(text.slice(before, letterRunEnd(text, before)).toLowerCase())
}

/** Who a company is called by its home or its trade: a number behind it is no part of a name. */
const inhabitants = /(?:[a-zß-ɏ](?:er|ern|ier|iern|ans|nesen)|^(?:Firma|Gesellschaft|Gruppe|Konzern|Unternehmen|Rival\w*))$/u

/** "Polaris Forge 2", "Sweetwater 1": a small bare number directly behind a name. It counts only with a unit, its own or a neighbour's. */
export function followsName(text: string, { numberStart, lead, bare }: Candidate): boolean {
  if (!bare || lead > 5 || classAt(text, numberStart - 1) !== SPACE || text.charCodeAt(numberStart - 1) === 0x09) return false
  if (text.charCodeAt(numberStart - 2) === 0x2e && isUpperAt(text, numberStart - 3) && text.charCodeAt(numberStart - 4) === 0x2e)
    return true
  const before = wordStartBefore(text, numberStart)
  if (before === numberStart || !isUpperAt(text, before) || numberStart - letterRunEnd(text, before) !== 1) return false
  const name = text.slice(before, letterRunEnd(text, before))
  // „im Januar 668“: three digits are neither a day nor a year.
  if (lead === 3 && monthNumbers.has(name.toLowerCase())) return false
  // "TX 77002"
  if (lead > 3) return lead === 5 && name.length === 2 && isUpperAt(text, before + 1)
  // „hatten die Texaner 428 geschafft“, „die Firma 428“
  if (
    lead > 1 &&
    inhabitants.test(name) &&
    /(?:^|[^A-Za-zÀ-ɏ])(?:die|der|das|den|the) $/iu.test(text.slice(Math.max(0, before - 5), before))
  )
    return false
  return !notNames.has(name.toLowerCase())
}

/** "#12", "[3]", "page=7", "@5", and digits inside addresses. */
function isReference(text: string, { numberStart, numberEnd }: Candidate): boolean {
  const before = text.charCodeAt(numberStart - 1)
  if (before === 0x23 || before === 0x40 || before === 0x3d || before === 0x5f || before === 0x26) return true
  // "Section 4(a)(2)", "MW(2)": a bracket without a space before it.
  if (
    before === 0x28 &&
    text.charCodeAt(numberEnd) === 0x29 &&
    (classAt(text, numberStart - 2) === LETTER || text.charCodeAt(numberStart - 2) === 0x29)
  )
    return true
  // "15(d)"
  if (text.charCodeAt(numberEnd) === 0x28 && classAt(text, numberEnd + 1) === LETTER && text.charCodeAt(numberEnd + 2) === 0x29) return true
  if (before === 0x5b && text.charCodeAt(numberEnd) === 0x5d) return true
  if (before === 0x2f || before === 0x2e || before === 0x2c || before === 0x2d) {
    const outer = classAt(text, numberStart - 2)
    return outer !== SPACE && outer !== NEWLINE && numberStart > 1 && before === 0x2f
  }
  return false
}
