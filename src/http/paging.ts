// A long list in pages: `limit` and `cursor`. A cursor belongs to one state of the list and says so when that has passed.
import { InputError, type Command } from '../desk/index.ts'
import { answerOf, resultOf, type Answer } from './compute.ts'
import { DoorError } from './problem.ts'

export const mostPerPage = 1000

export interface Page {
  readonly limit: number
  readonly start: number
  /** Tag of the whole list that the cursor was given out for. */
  readonly tag?: string
}

/** Takes `limit` and `cursor` out of the query; undefined when neither is there. Throws an input error for what is neither. */
export function pageOf(query: URLSearchParams, command: Command): Page | undefined {
  if (command.list === undefined) return undefined
  const [limit, cursor] = [query.get('limit'), query.get('cursor')]
  query.delete('limit')
  query.delete('cursor')
  if (limit === null && cursor === null) return undefined
  const count = limit === null ? 100 : Number(limit)
  if (!Number.isInteger(count) || count < 1 || count > mostPerPage) {
    throw new InputError(`"${limit}" is no number of rows`, { where: 'limit', remedy: `give a whole number from 1 to ${mostPerPage}` })
  }
  if (cursor === null) return { limit: count, start: 0 }
  const [, start, tag] = /^(\d{1,9})\.([\w-]{8})$/.exec(cursor) ?? []
  if (start === undefined || tag === undefined) {
    throw new InputError('this is no cursor', { where: 'cursor', remedy: 'give the "next" of the page before, or leave it out' })
  }
  return { limit: count, start: Number(start), tag }
}

/** One page of an answer; beside the result stand `page.total` and, where more follows, `page.next`. */
export function paged(answer: Answer, list: string, page: Page): Answer {
  const tag = answer.tag.slice(0, 8)
  if (page.tag !== undefined && page.tag !== tag) {
    throw new DoorError('conflict', 'the list has changed since the page before', {
      where: 'cursor',
      remedy: 'start again without a cursor',
    })
  }
  const whole = resultOf(answer) as Record<string, unknown>
  const rows = whole[list] as readonly unknown[]
  const end = page.start + page.limit
  const result = { ...whole, [list]: rows.slice(page.start, end) }
  const about = { total: rows.length, ...(end < rows.length ? { next: `${end}.${tag}` } : {}) }
  // Parsed from canonical text, the result has its keys in order already.
  return answerOf(JSON.stringify(result), answer.outcome, `,"page":${JSON.stringify(about)}`)
}
