// Runs of digits that are no numbers: names with digits, dates, file numbers, telephones; where each of them ends.
import { classAt, DIGIT, HYPHEN, isDashAt, isDigitAt, LETTER } from './characters.ts'

/** End of a name that goes on with digits: "GB300", "S19j", "FY26", "v2.1", "CB-3". */
export function nameEnd(text: string, index: number): number {
  let end = index
  while (true) {
    const found = classAt(text, end)
    if (found === DIGIT || found === LETTER) end++
    else if ((found === HYPHEN || text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2f) && isDigitAt(text, end + 1)) end++
    else return end
  }
}

/** End of what follows a refused number and belongs to it: the "4" of "Horizon 1-4", the rest of a date. */
export function refusedEnd(text: string, index: number): number {
  let end = index
  while ((isDashAt(text, end) || text.charCodeAt(end) === 0x2f || text.charCodeAt(end) === 0x3a) && isDigitAt(text, end + 1)) {
    end++
    while (isDigitAt(text, end)) end++
  }
  return classAt(text, end) === LETTER ? nameEnd(text, end) : end
}

/** End of a run of digits that hyphens, brackets or a plus show to be a date, a file number or a telephone number; `end` when it is none. */
export function chainEnd(text: string, start: number, end: number, lead: number): number {
  if (lead === 0) return end
  const before = text.charCodeAt(start - 1)
  if (before === 0x2b || (before === 0x28 && text.charCodeAt(end) === 0x29)) {
    let at = end
    let digits = lead
    while (at - start < 26) {
      const code = text.charCodeAt(at)
      if (isDigitAt(text, at)) digits++
      else if (code !== 0x20 && code !== 0x2d && code !== 0x28 && code !== 0x29 && code !== 0x2f && code !== 0x2011) break
      at++
    }
    while (at > end && !isDigitAt(text, at - 1)) at--
    if (digits >= 9 && at > end) return at
  }
  if (!isDashAt(text, end) || !isDigitAt(text, end + 1)) return end
  let groups = 1
  let at = end
  let odd = false
  while (isDashAt(text, at) && isDigitAt(text, at + 1)) {
    groups++
    const from = at + 1
    at = from
    while (isDigitAt(text, at)) at++
    // A group that begins with 0 and has no decimals is no number: "2025-09", "555-0100".
    if (text.charCodeAt(from) === 0x30 && at - from > 1) odd = true
  }
  const month = lead === 4 && at - end === 3 && text.charCodeAt(end) === 0x2d && groups === 2
  return groups > 2 || odd || (month && Number(text.slice(end + 1, at)) <= 12 && text.charCodeAt(start) !== 0x30) ? at : end
}
