// What the first page asks, computed while the server starts: whoever opens it finds the answers ready.
import { loadCommand } from '../desk/index.ts'
import type { Answering } from './answer.ts'
import { fromQuery } from './input.ts'

/** The questions of the first page, as its addresses have them. */
export function firstQuestions(day: string | undefined): readonly (readonly [name: 'value' | 'sector' | 'snapshot', query: string])[] {
  const asOf = day === undefined ? '' : `asOf=${day}`
  return [
    ['value', asOf],
    ['sector', asOf],
    ['snapshot', 'view=house'],
  ]
}

/** One after the other, on one thread. What cannot be answered is said when somebody asks. */
export async function answerAhead(answer: Answering, day: string | undefined, signal: AbortSignal): Promise<void> {
  for (const [name, query] of firstQuestions(day)) {
    if (signal.aborted) return
    const command = await loadCommand(name)
    await answer(command, fromQuery(command, new URLSearchParams(query)), { progress: () => {}, signal }).catch(() => {})
  }
}
