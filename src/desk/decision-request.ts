// What a person asks for when deciding: on the command line, or one JSON object a line in a file.
import { z } from 'zod'
import { InputError } from '../base/index.ts'
import { attributes, decisionActions, isAttribute, qualifierNames, type Decision, type DecisionAction, type Fact } from '../facts/index.ts'
import { decisionSchema } from './decision-form.ts'
import type { Files } from './input-files.ts'

export interface DecisionRequest {
  /** Start of the id of a proposal or fact; of an addition, the document's file or the start of its hash. */
  readonly what: string
  readonly action: DecisionAction
  readonly by: string
  readonly reason: string
  /** Fields as they should be; an empty text takes one away. */
  readonly set: Readonly<Record<string, string>>
  readonly quote?: string
  /** Which of several places where the quote stands, from 1. */
  readonly occurrence?: number
  readonly on?: string
  readonly again: boolean
  /** Start of the id of the newest decision on the same reading that the person has seen. */
  readonly seen?: string
  /** Place of the request, for messages. */
  readonly where: string
}

const keys = ['subject', 'attribute', 'value', 'unit', ...qualifierNames] as const

/** `value=48`, `site=` → a record. Throws an input error that names the pair. */
export function parsePairs(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, key, value] = /^([a-z_]+)=(.*)$/s.exec(pair) ?? []
      if (key === undefined || value === undefined) {
        throw new InputError(`"${pair}" is no field with its value`, { where: '--set', remedy: 'write KEY=VALUE, for example value=48' })
      }
      return [key, value.trim()]
    }),
  )
}

function numberOrText(key: string, text: string, attribute: string, where: string): number | string {
  if (!isAttribute(attribute) || attributes[attribute].unit === '') return text
  const number = Number(text)
  if (text !== '' && Number.isFinite(number)) return number
  throw new InputError(`"${text}" is not a number`, {
    where: `${where}, ${key}`,
    remedy: `give the ${key} as a plain number in ${attributes[attribute].unit}, for example 168 or 1.7e9`,
  })
}

/** The fact with the fields that were set. A new attribute brings its unit. Throws an input error for a field that is none. */
export function withFields(fact: Fact, set: Readonly<Record<string, string>>, where: string): Fact {
  const unknown = Object.keys(set).find((key) => !(keys as readonly string[]).includes(key))
  if (unknown !== undefined) {
    throw new InputError(`"${unknown}" is not a field of a fact`, {
      where,
      remedy: `name one of ${keys.join(', ')}; words go with --quote`,
    })
  }
  const attribute = set['attribute'] ?? fact.attribute
  const unit = set['unit'] ?? (isAttribute(attribute) ? attributes[attribute].unit : fact.unit)
  const fields = Object.entries(set).map(([key, text]) => {
    if (text === '' && ['subject', 'attribute', 'value'].includes(key)) {
      throw new InputError(`a fact has a ${key}`, { where, remedy: `give ${key} a value, or reject the fact` })
    }
    if (key === 'unit') return [key, text]
    if (key === 'subject') return [key, text.toUpperCase()]
    if (text === '') return [key, undefined]
    return [key, key === 'value' || key === 'previous' ? numberOrText(key, text, attribute, where) : text]
  })
  const changed = { ...fact, unit, ...Object.fromEntries(fields) } as Fact & Record<string, unknown>
  return Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined)) as unknown as Fact
}

const lineSchema = z.strictObject({
  what: z.string().min(1),
  action: z.enum(decisionActions as unknown as [DecisionAction, ...DecisionAction[]]),
  by: z.string().optional(),
  reason: z.string().optional(),
  set: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  quote: z.string().optional(),
  occurrence: z.number().int().positive().optional(),
  on: z.string().optional(),
  again: z.boolean().optional(),
  seen: z.string().min(6).optional(),
})

/** A line of a file: a request, or a decision that another ledger gave out. */
export type DecisionLine = { readonly request: DecisionRequest } | { readonly decision: Decision }

function parseLine(line: string, where: string, defaults: Pick<DecisionRequest, 'by' | 'reason'>): DecisionLine {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch (cause) {
    throw new InputError(`not JSON: ${(cause as Error).message}`, { where, remedy: 'write one JSON object on one line', cause })
  }
  const foreign = typeof data === 'object' && data !== null && 'fact' in data
  const parsed = foreign ? decisionSchema.safeParse(data) : lineSchema.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new InputError(`this line is not a decision: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), {
      where,
      remedy:
        'give what, action, by, reason and, where it applies, set, quote, occurrence, on, again; or a line of "uprate decisions --format jsonl"',
    })
  }
  if ('fact' in parsed.data) return { decision: parsed.data }
  const { set = {}, by, reason, again, ...rest } = parsed.data
  const fields = Object.fromEntries(Object.entries(set).map(([key, value]) => [key, String(value)]))
  return { request: { ...rest, by: by ?? defaults.by, reason: reason ?? defaults.reason, set: fields, again: again ?? false, where } }
}

/** Reads a file of decisions, `-` for standard input. Throws an input error that names the first line that is wrong. */
export function readDecisionLines(files: Files, file: string, defaults: Pick<DecisionRequest, 'by' | 'reason'>): readonly DecisionLine[] {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(files.read(file))
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new InputError('this file is not UTF-8', { where: file, remedy: 'save it as UTF-8', cause })
  }
  const lines = text.split('\n').flatMap((line, index) => {
    return line.trim() === '' ? [] : [parseLine(line, `${file}, line ${index + 1}`, defaults)]
  })
  if (lines.length > 0) return lines
  throw new InputError('there is no decision in this file', { where: file, remedy: 'write one JSON object a line' })
}
