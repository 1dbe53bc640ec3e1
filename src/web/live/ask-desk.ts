// Asks the worker for readings. What nobody waits for any more is not computed: a slider asks faster than it is answered.
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { FromWorker, ToWorker } from './desk-worker.ts'
import type { ReadingInput, ReadingName, ReadingResult } from './readings/index.ts'
import { useSnapshot, type Snapshot } from './snapshot.ts'

interface Waiting {
  readonly name: ReadingName
  readonly input: unknown
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

let worker: Worker | undefined
let opened: Snapshot | undefined
let count = 0
const queue: Waiting[] = []
const running = new Map<number, Waiting>()

function send(message: ToWorker): void {
  // A worker's messages have no origin to name; the rule means windows.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker!.postMessage(message)
}

/** One at a time: what is waiting can still be taken back. */
function next(): void {
  if (running.size > 0) return
  // The picture under the hand before what stands beside it.
  const first = queue.findIndex(({ name }) => name === 'simulation')
  const [waiting] = queue.splice(Math.max(first, 0), 1)
  if (!waiting) return
  count += 1
  running.set(count, waiting)
  send({ kind: 'read', id: count, name: waiting.name, input: waiting.input })
}

function listen(event: MessageEvent<FromWorker>): void {
  const reply = event.data
  const waiting = running.get(reply.id)
  running.delete(reply.id)
  if (waiting) {
    if ('error' in reply) waiting.reject(Object.assign(new Error(reply.error.message), { name: reply.error.name }))
    else waiting.resolve(reply.result)
  }
  next()
}

/** Gives the worker the snapshot that readings are made from. */
export function openDesk(snapshot: Snapshot): void {
  if (opened === snapshot) return
  opened = snapshot
  if (!worker) {
    worker = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', listen)
    worker.addEventListener('error', (event) => {
      for (const waiting of running.values()) waiting.reject(new Error(event.message))
      running.clear()
      next()
    })
  }
  const { view, companies, facts } = snapshot
  send({ kind: 'open', facts: { view, companies, facts } })
}

export function askDesk<Name extends ReadingName>(
  name: Name,
  input: ReadingInput<Name>,
  signal?: AbortSignal,
): Promise<ReadingResult<Name>> {
  return new Promise<ReadingResult<Name>>((resolve, reject) => {
    const waiting: Waiting = { name, input, resolve: resolve as (result: unknown) => void, reject }
    signal?.addEventListener('abort', () => {
      const place = queue.indexOf(waiting)
      if (place >= 0) queue.splice(place, 1)
      reject(new DOMException('nobody waits for it', 'AbortError'))
    })
    queue.push(waiting)
    next()
  })
}

/** Another day or another what-if may stand for a moment; another company's numbers never. */
function sameTicker(before: unknown, now: unknown): boolean {
  const ticker = (input: unknown) => (input as { readonly ticker?: string } | undefined)?.ticker
  return before !== undefined && ticker(before) === ticker(now)
}

/** A reading of the address's view, kept by its input; what stood before stays until the new one is there. */
export function useReading<Name extends ReadingName>(name: Name, input: ReadingInput<Name> | undefined) {
  const { snapshot } = useSnapshot()
  useEffect(() => {
    if (snapshot) openDesk(snapshot)
  }, [snapshot])
  return useQuery({
    queryKey: ['reading', snapshot?.head, snapshot?.view.name, name, input] as const,
    // `null` where there is no value: a query must have something to keep.
    queryFn: async ({ signal }) => {
      openDesk(snapshot!)
      return (await askDesk(name, input!, signal)) ?? null
    },
    enabled: snapshot !== undefined && input !== undefined,
    placeholderData: (before, query) => (sameTicker(query?.queryKey[4], input) ? before : undefined),
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
    refetchOnWindowFocus: false,
  })
}
