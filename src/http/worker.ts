// Where a thread begins: loads the code that answers as the command line does, from the compile cache and without what no answer needs.
import * as nodeModule from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Said, ThreadStart } from './workers.ts'

const { compiled } = workerData as ThreadStart
// A cache belongs to one thread of a process; the threads share its files.
if (compiled !== undefined) nodeModule.enableCompileCache(compiled)
// zod reads sixty translations of its messages; the commands bring their own words. Hooks, too, belong to a thread.
const hooks = nodeModule.registerHooks({
  load: (url, context, next) =>
    url.endsWith('/zod/v4/locales/index.js') ? { format: 'module', source: 'export {}', shortCircuit: true } : next(url, context),
})
await import('zod')
hooks.deregister()
await import('./thread.ts')
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage({ kind: 'ready' } satisfies Said)
// A thread ends with its server, by force: what was compiled is kept now.
nodeModule.flushCompileCache()
