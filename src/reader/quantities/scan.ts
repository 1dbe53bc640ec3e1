// The scanner: one pass over the text that stops only at digits and at words that can begin a number.
import { readBoundBefore, wordStartBefore } from './bounds.ts'
import { ratioCandidate, type Candidate } from './candidate.ts'
import { classAt, DIGIT, gapEnd, HYPHEN, isDigitAt, isUpperAt, LETTER, letterRunEnd, SPACE } from './characters.ts'
import { complete } from './complete.ts'
import { isCurrencyCode } from './currency.ts'
import { chainEnd, nameEnd, refusedEnd } from './digit-runs.ts'
import { isNoQuantity, isPlainYear } from './exclusions.ts'
import type { LanguageSense } from './language.ts'
import { readNumeral } from './numeral.ts'
import { isTrigger } from './triggers.ts'
import { writtenNumber, type Take } from './written-numbers.ts'

const bridges = new Set(['bis', 'to', 'und', 'and', 'oder', 'or', 'von', 'from', 'auf', 'us', 'sub', 'near', 'under', 'over'])

/** All numbers of the text with what stands around them, in order and without overlap. */
export function scan(text: string, sense: LanguageSense): Candidate[] {
  const found: Candidate[] = []
  const length = text.length
  let at = 0
  let free = 0
  const take = (candidate: Candidate | undefined): number => {
    if (!candidate) return -1
    if (candidate.start < free) {
      if (candidate.numberStart < free) return -1
      candidate.start = Math.max(candidate.start, free)
    }
    found.push(candidate)
    free = candidate.end
    return candidate.end
  }
  while (at < length) {
    const kind = classAt(text, at)
    if (kind === DIGIT) {
      at = Math.max(digitsAt(text, at, sense, take), at + 1)
    } else if (kind === LETTER) {
      const end = letterRunEnd(text, at)
      const next = classAt(text, end)
      if (next === DIGIT) {
        at = isCurrencyCode(text.slice(at, Math.min(end, at + 4))) ? end : nameEnd(text, end)
      } else if (next === HYPHEN && isDigitAt(text, end + 1) && !bridges.has(text.slice(at, Math.min(end, at + 5)).toLowerCase())) {
        at = nameEnd(text, end + 1)
      } else {
        at = end - at > 2 && isTrigger(text, at) ? Math.max(writtenNumber(text, at, end, sense, take), end) : end
      }
    } else at++
  }
  return found
}

function digitsAt(text: string, start: number, sense: LanguageSense, take: Take): number {
  const numeral = readNumeral(text, start, () => sense(start))
  const { end } = numeral
  if (numeral.value === undefined) return refusedEnd(text, end)
  const next = text.charCodeAt(end)
  if ((next === 0x3a || next === 0x2f) && isDigitAt(text, end + 1)) {
    const part = next === 0x2f && numeral.bare ? slashFraction(text, start, end, numeral.value, sense) : undefined
    return part ? take(part) : refusedEnd(text, end)
  }
  // "2x150 MW": the size stands behind the sign.
  if (next === 0x78 && isDigitAt(text, end + 1)) return end + 1
  const chain = chainEnd(text, start, end, numeral.bare ? numeral.lead : 0)
  if (chain > end) return refusedEnd(text, chain)
  if (numeral.bare && isPlainYear(text, start, end, numeral.value)) return end
  const language = () => numeral.language ?? sense(start)
  const base = {
    start,
    end,
    bare: numeral.bare,
    lead: numeral.lead,
    words: false,
    language: numeral.language,
    otherwise: numeral.otherwise,
  }
  if (numeral.spaced && !isUpperAt(text, wordStartBefore(text, start))) {
    const spaced = complete(text, { ...base, value: numeral.spaced.value, end: numeral.spaced.end, bare: false }, language)
    const { end: spacedEnd } = numeral.spaced
    const counted =
      spaced && (spaced.unit !== '' || spaced.scaled || (classAt(text, spacedEnd) === SPACE && classAt(text, spacedEnd + 1) === LETTER))
    if (spaced && (counted || text.charCodeAt(end + 1) === 0x30)) return take(spaced)
  }
  const candidate = complete(text, { ...base, value: numeral.value }, language)
  if (!candidate) return nameEnd(text, classAt(text, end) === HYPHEN ? end + 1 : end)
  if (isNoQuantity(text, candidate)) return refusedEnd(text, end)
  return take(candidate)
}

/** "2/3 of": a fraction in digits, when "of" or a German genitive follows. */
function slashFraction(text: string, start: number, end: number, above: number, sense: LanguageSense): Candidate | undefined {
  let to = end + 1
  while (isDigitAt(text, to)) to++
  const below = Number(text.slice(end + 1, to))
  if (above >= below || below > 12) return undefined
  const next = gapEnd(text, to)
  const word = text.slice(next, letterRunEnd(text, next))
  const followed = next > to && (word === 'of' || word === 'der' || word === 'des')
  if (!followed && readBoundBefore(text, start, false).bound === undefined) return undefined
  return ratioCandidate(start, to, above / below, word === 'of' ? 'en' : word === 'der' || word === 'des' ? 'de' : (sense(start) ?? 'en'))
}
