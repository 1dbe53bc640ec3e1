// Parses curated data files: one JSON object a line, each one fact with its source, its own words and the day it became known.
import { isDay, isPartialDate, startOf, type Day } from '../base/index.ts'
import { attributes, isAttribute } from './attributes.ts'
import { confidenceOf, documentTypes, qualifierNames, type DocumentType, type Fact } from './fact.ts'
import { malformed } from './checks/well-formed.ts'

/** Where a curated fact was read; `published` only where the day is known. */
export interface RecordSource {
  readonly publisher: string
  readonly title: string
  readonly url?: string
  readonly published?: Day
  readonly type: DocumentType
}

/** One line of a curated file. `fact.quote` is the curator's own words, which stand at `fact.span` of the file's text. */
export interface FactRecord {
  readonly fact: Fact
  /** The day from which anybody could know it. */
  readonly known: Day
  /** From 0 to 1, from the curator's word by `confidenceOf`. */
  readonly confidence: number
  readonly source: RecordSource
  /** The curator's remark: how it was derived, what it contradicts. */
  readonly note?: string
  /** Line in the file, from 1. */
  readonly line: number
}

/** What is wrong with one line: what, where (`name, line n`) and what would have been right. */
export interface RecordProblem {
  readonly what: string
  readonly where: string
  readonly remedy: string
}

export interface Records {
  readonly facts: readonly FactRecord[]
  readonly problems: readonly RecordProblem[]
}

type Row = { readonly [key: string]: unknown }
type Failure = readonly [what: string, remedy: string]

function failed(result: Omit<FactRecord, 'line'> | Failure): result is Failure {
  return Array.isArray(result)
}

const opening = '{"words":"'
const own = ['words', 'subject', 'attribute', 'value', 'unit', 'known', 'confidence', 'source', 'note']
const rowKeys = new Set<string>([...own, ...qualifierNames])
const sourceKeys = new Set(['publisher', 'title', 'url', 'published', 'type'])
const textual = ['subject', 'attribute', 'unit', 'by', 'on', 'since', 'counterparty', 'backstop', 'site', 'instrument', 'note'] as const

/** Remark with which a curator marks a page that was published after the fact was public. */
export const laterPage = 'Later page:'

/** Reads a curated file. Never throws for its content: lines that are wrong become problems, the others records. `name` is used in problems only. */
export function parseRecords(text: string, name: string): Records {
  const facts: FactRecord[] = []
  const problems: RecordProblem[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') {
      const result = parseLine(line, start, text)
      if (failed(result)) problems.push({ what: result[0], where: `${name}, line ${index + 1}`, remedy: result[1] })
      else facts.push({ ...result, line: index + 1 })
    }
    start += line.length + 1
  }
  return { facts, problems }
}

function parseLine(line: string, start: number, text: string): Omit<FactRecord, 'line'> | Failure {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    return [`not JSON: ${(error as Error).message}`, 'write one JSON object on one line']
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return ['not a JSON object', 'write one JSON object on one line']
  return checkKeys(row as Row, line) ?? checkTexts(row as Row) ?? checkDates(row as Row) ?? recordOf(row as Row, start, text)
}

function checkKeys(row: Row, line: string): Failure | undefined {
  const unknown = Object.keys(row).find((key) => !rowKeys.has(key))
  if (unknown !== undefined) return [`"${unknown}" is not a key of a record`, `use ${[...rowKeys].join(', ')}`]
  const absent = own.find((key) => key !== 'note' && row[key] === undefined)
  if (absent !== undefined) return [`"${absent}" is missing`, `give ${absent}`]
  const { words, source } = row
  if (typeof words !== 'string' || !line.startsWith(opening)) return ['the line does not open with its words', `open it with ${opening}`]
  if (words === '' || !/^[\u0020-\u007e]*$/.test(words) || /["\\]/.test(words)) {
    return ['the words need escapes, or are empty', 'write plain ASCII without quotation marks and backslashes']
  }
  return checkSource(source)
}

function checkSource(source: unknown): Failure | undefined {
  if (typeof source !== 'object' || source === null || Array.isArray(source))
    return ['the source is not an object', 'give publisher, title, url, published, type']
  const fields = source as Row
  const unknown = Object.keys(fields).find((key) => !sourceKeys.has(key))
  if (unknown !== undefined) return [`"${unknown}" is not a key of a source`, `use ${[...sourceKeys].join(', ')}`]
  for (const key of ['publisher', 'title']) {
    if (typeof fields[key] !== 'string' || fields[key] === '') return [`the source has no ${key}`, `give the ${key}`]
  }
  if (fields['url'] !== undefined && !/^https?:\/\/\S+$/.test(String(fields['url']))) {
    return [`"${String(fields['url'])}" is not an address`, 'write http:// or https:// and no spaces, or leave url out']
  }
  if (fields['published'] !== undefined && !isDay(String(fields['published']))) {
    return [`published "${String(fields['published'])}" is not a day`, 'write YYYY-MM-DD, or leave published out']
  }
  if (!(documentTypes as readonly unknown[]).includes(fields['type'])) {
    return [`"${String(fields['type'])}" is not a type of source`, `write one of ${documentTypes.join(', ')}`]
  }
  return undefined
}

function checkTexts(row: Row): Failure | undefined {
  for (const key of textual) {
    const value = row[key]
    if (value !== undefined && typeof value !== 'string') return [`${key} is not a text`, 'write it in quotation marks']
    if (value === '' && key !== 'unit') return [`${key} is empty`, 'leave it out, or fill it']
  }
  if (!Object.hasOwn(confidenceOf, String(row['confidence']))) {
    return [`"${String(row['confidence'])}" is not a confidence`, `write one of ${Object.keys(confidenceOf).join(', ')}`]
  }
  return undefined
}

function checkDates(row: Row): Failure | undefined {
  const { known, since, on, note } = row
  const { published } = row['source'] as RecordSource
  if (!isDay(String(known))) return [`known "${String(known)}" is not a day`, 'write the day it became public as YYYY-MM-DD']
  if (typeof since === 'string' && typeof on === 'string' && isPartialDate(since) && isPartialDate(on) && startOf(since) > startOf(on)) {
    return [`since ${since} lies after on ${on}`, 'write the start of the period as since, its end as on']
  }
  if (published !== undefined && published > String(known) && !String(note ?? '').startsWith(laterPage)) {
    return [
      `known ${String(known)} lies before the publication on ${published}`,
      `correct one of them, or open the note with "${laterPage}" and say since when it was public`,
    ]
  }
  return undefined
}

function recordOf(row: Row, start: number, text: string): Omit<FactRecord, 'line'> | Failure {
  const words = row['words'] as string
  const from = start + opening.length
  const qualifiers = Object.fromEntries(qualifierNames.filter((name) => row[name] !== undefined).map((name) => [name, row[name]]))
  const fact = {
    subject: row['subject'],
    attribute: row['attribute'],
    value: row['value'],
    unit: row['unit'],
    ...qualifiers,
    span: [from, from + words.length],
    quote: words,
  } as Fact
  const fault = malformed(fact, text)
  if (fault) return [fault.what, fault.remedy]
  const strange = implausible(fact)
  if (strange) return strange
  return {
    fact,
    known: row['known'] as Day,
    confidence: confidenceOf[row['confidence'] as keyof typeof confidenceOf],
    source: row['source'] as RecordSource,
    ...(row['note'] !== undefined && { note: row['note'] as string }),
  }
}

function implausible(fact: Fact): Failure | undefined {
  if (!isAttribute(fact.attribute)) return undefined
  const row: { readonly unit: string; readonly plausible?: readonly [number, number] } = attributes[fact.attribute]
  if (!row.plausible) return undefined
  const [least, most] = row.plausible
  for (const value of [fact.value, fact.previous]) {
    if (typeof value === 'number' && (value < least || value > most)) {
      return [`${value} ${row.unit} is no plausible ${fact.attribute}`, `give a number from ${least} to ${most} in ${row.unit}`]
    }
  }
  return undefined
}
