// A finished note as PDF: tagged, with vector charts, the same bytes for the same note.
import { createRequire } from 'node:module'
import { ModelError } from '../../../base/index.ts'
import type { Chart } from '../../../charts/index.ts'
import type { ChartId } from '../../charts/chart-id.ts'
import type { WrittenNote } from '../../document/written-note.ts'
import type { NoteData } from '../../note-data.ts'
import { noteFonts } from './fonts.ts'
import { printTypst } from './print-typst.ts'

type Typesetter = typeof import('@myriaddreamin/typst-ts-node-compiler')
type Compiler = InstanceType<Typesetter['NodeCompiler']>

let compiler: Compiler | undefined

/** Loaded with the first PDF: the typesetter is large. */
function typesetter(): Compiler {
  const require = createRequire(import.meta.url)
  const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler') as Typesetter
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs: [...noteFonts()] }] })
  return compiler
}

/** Title and date of the file are those of the note; PDF/UA-1 where every sign of the text has a letter in the fonts, else tagged PDF. */
export function printPdf(note: WrittenNote, data: NoteData, drawn: ReadonlyMap<ChartId, Chart>): Uint8Array {
  const own = typesetter()
  const compiled = own.compile({ mainFileContent: printTypst(note, data, drawn) })
  const { result } = compiled
  if (!result) {
    const [first] = own.fetchDiagnostics(compiled.takeError()!) as readonly { readonly message?: string }[]
    throw new ModelError(`the note could not be set: ${first?.message ?? 'unknown fault'}`, {
      where: 'PDF',
      remedy: 'write Markdown or HTML, and report the note',
    })
  }
  const creationTimestamp =
    Date.UTC(Number(data.asOf.slice(0, 4)), Number(data.asOf.slice(5, 7)) - 1, Number(data.asOf.slice(8, 10))) / 1000
  try {
    return new Uint8Array(own.pdf(result, { creationTimestamp, pdfStandard: 'ua-1' }))
  } catch {
    return new Uint8Array(own.pdf(result, { creationTimestamp }))
  }
}
