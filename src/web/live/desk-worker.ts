// The worker in which the page values companies: takes a snapshot once, then answers readings one after the other.
import { describeError } from '../../base/index.ts'
import { openLiveDesk, type DeskFacts, type LiveDesk } from './live-desk.ts'
import { readings, type ReadingName } from './readings/index.ts'

export type ToWorker =
  | { readonly kind: 'open'; readonly facts: DeskFacts }
  | { readonly kind: 'read'; readonly id: number; readonly name: ReadingName; readonly input: unknown }

export type FromWorker =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } }

let desk: LiveDesk | undefined

async function answer({ id, name, input }: Extract<ToWorker, { kind: 'read' }>): Promise<FromWorker> {
  try {
    if (!desk) throw new Error('no snapshot yet')
    const result = await (readings[name] as (from: LiveDesk, asked: unknown) => unknown)(desk, input)
    return { id, result }
  } catch (error) {
    return { id, error: { name: (error as Error).name, message: describeError(error) } }
  }
}

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  const message = event.data
  if (message.kind === 'open') desk = openLiveDesk(message.facts)
  else void answer(message).then((reply) => postMessage(reply))
})
