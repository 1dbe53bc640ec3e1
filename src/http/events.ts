// Long work as server-sent events: progress while it lasts, then the result or the problem. Closing the connection cancels it.
import { problemOf } from './problem.ts'
import type { Answer, Run } from './compute.ts'

/** How often a silent stream shows that it lives, in milliseconds; proxies close what is silent for long. */
const beat = 15_000

export function events(work: (run: Run) => Promise<Answer>, log: (line: string) => void, left: AbortSignal): Response {
  const encoder = new TextEncoder()
  const stop = new AbortController()
  left.addEventListener('abort', () => stop.abort(), { once: true })
  let pulse: NodeJS.Timeout | undefined
  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (event: string, data: string) => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
      }
      pulse = setInterval(() => {
        if (!stop.signal.aborted) controller.enqueue(encoder.encode(': still working\n\n'))
      }, beat)
      try {
        const answer = await work({ progress: (line) => send('progress', JSON.stringify({ line })), signal: stop.signal })
        send('result', new TextDecoder().decode(answer.body))
      } catch (error) {
        if (!stop.signal.aborted) send('problem', JSON.stringify(problemOf(error, log)))
      } finally {
        clearInterval(pulse)
        if (!stop.signal.aborted) controller.close()
      }
    },
    cancel() {
      stop.abort()
      clearInterval(pulse)
    },
  })
  return new Response(stream, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
