// A typesetter in a thread of its own: takes a note in the typesetter's language, gives back PDF.
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { noteFonts } from './fonts.ts'

export interface Job {
  readonly id: number
  readonly source: string
  /** Seconds since 1970. */
  readonly created: number
}

/** `fault`: why the source could not be set. */
export type Result = { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly fault: string }

type Typesetter = typeof import('@myriaddreamin/typst-ts-node-compiler')

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as Typesetter
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...noteFonts()] }] })

/** PDF/UA-1 where every sign of the text has a letter in the fonts, else tagged PDF. */
function set({ id, source, created }: Job): Result {
  const compiled = compiler.compile({ mainFileContent: source })
  const { result } = compiled
  if (!result) {
    const [first] = compiler.fetchDiagnostics(compiled.takeError()!) as readonly { readonly message?: string }[]
    return { id, fault: first?.message ?? 'unknown fault' }
  }
  try {
    return { id, pdf: new Uint8Array(compiler.pdf(result, { creationTimestamp: created, pdfStandard: 'ua-1' })) }
  } catch {
    return { id, pdf: new Uint8Array(compiler.pdf(result, { creationTimestamp: created })) }
  }
}

parentPort?.on('message', (job: Job) => {
  const result = set(job)
  parentPort!.postMessage(result, 'pdf' in result ? [result.pdf.buffer] : [])
})
