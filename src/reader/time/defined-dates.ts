// Days that a filing gives a name: "Closing Date" means June 12, 2026; "on April 21, 2026 (the "Issue Date")". Later the name stands for the day.
import type { DateMention, DateRole } from '../dates/index.ts'

/** A name of up to four words in capitals that ends in "Date": „Stichtag“, "Initial Closing Date". */
const term = /["'](?:the )?((?:[A-Z][\p{L}-]+ ){0,3}(?:Date|[A-ZÄÖÜ]\p{Ll}*(?:tag|datum|stichtag|termin)))["']/gu
const means = /^(?:,? as used (?:in this \w+|herein),?)?\s+(?:means|shall mean|is|bedeutet|bezeichnet|ist)(?: den| der| the)?\s*$/i
const longest = 60

/** Names of days that a passage defines, by the words of the name. */
function definitions(text: string, dates: readonly DateMention[]): readonly (readonly [string, string])[] {
  const days = dates.filter((date) => date.date.length === 10)
  if (days.length === 0) return []
  return [...text.matchAll(term)].flatMap((match) => {
    const [whole, name] = match
    const end = match.index + whole.length
    const behind = days.find((date) => date.start >= end && date.start - end < longest && means.test(text.slice(end, date.start)))
    const before = days.findLast(
      (date) => date.end <= match.index && /^\s*\((?:the |der |den |dem |am )?$/i.test(text.slice(date.end, match.index)),
    )
    const day = behind ?? before
    return name === undefined || day === undefined ? [] : [[name, day.date] as const]
  })
}

const roles: readonly (readonly [RegExp, DateRole])[] = [
  [/\b(?:since|after|following|seit|nach)(?: the| dem)?\s$/i, 'since'],
  [/\b(?:until|before|prior to|bis(?: zum)?|vor)(?: the| dem)?\s$/i, 'until'],
  [/\b(?:on|as of|at|am|zum|per)(?: the| dem)?\s$/i, 'on'],
]

/** For every passage the places where a day is meant by the name that the document has given it. */
export function definedDates(
  texts: readonly string[],
  dates: readonly (readonly DateMention[])[],
): ReadonlyMap<number, readonly DateMention[]> {
  const named = new Map(texts.flatMap((text, number) => definitions(text, dates[number] ?? [])))
  const found = new Map<number, readonly DateMention[]>()
  if (named.size === 0) return found
  for (const [number, text] of texts.entries()) {
    const mentions: DateMention[] = []
    for (const [name, date] of named) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        const quoted = /["'(]/.test(text.charAt(at - 1))
        // "Closing Date" is no part of "Initial Closing Date".
        const part = /[\p{L}\d]/u.test(text.charAt(at + name.length)) || /[A-Z]\p{L}+ $/u.test(text.slice(Math.max(0, at - 24), at))
        if (quoted || part) continue
        const role = roles.find(([pattern]) => pattern.test(text.slice(Math.max(0, at - 16), at)))?.[1]
        mentions.push({ text: name, start: at, end: at + name.length, date, ...(role === undefined ? {} : { role }) })
      }
    }
    if (mentions.length > 0) found.set(number, mentions)
  }
  return found
}
