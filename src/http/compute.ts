// One run of a command for a client: its result as bytes ready to be sent, on this thread or another.
import { createHash } from 'node:crypto'
import { canonical, type Command, type Context, type Outcome } from '../desk/index.ts'

export interface Answer {
  readonly outcome: Outcome
  /** Of the canonical result: equal results, equal tags. */
  readonly tag: string
  /** `{ "result": …, "status": …, "notices": … }` */
  readonly body: Uint8Array<ArrayBuffer>
}

export type Run = Pick<Context, 'progress' | 'signal'>

export function tagOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 27)
}

const before = '{"result":'

/** `more` follows the notices: `,"page":{…}`. `result` is canonical JSON. */
export function answerOf(result: string, outcome: Outcome, more = ''): Answer {
  const { status, notices } = outcome
  const text = `${before}${result},"status":${JSON.stringify(status)},"notices":${JSON.stringify(notices)}${more}}`
  return { outcome, tag: tagOf(result), body: new TextEncoder().encode(text) }
}

/** The result of an answer as data. */
export function resultOf({ body }: Answer): unknown {
  return (JSON.parse(new TextDecoder().decode(body)) as { readonly result: unknown }).result
}

export async function compute(command: Command, input: Record<string, unknown>, context: Context): Promise<Answer> {
  const result = await command.run(input, context)
  const outcome = (await command.outcome?.(result)) ?? { status: 'done', notices: [] }
  return answerOf(canonical(result), outcome)
}
