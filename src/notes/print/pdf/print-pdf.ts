// A finished note as PDF: tagged, with vector charts, the same bytes for the same note.
import type { Chart } from '../../../charts/index.ts'
import type { ChartId } from '../../charts/chart-id.ts'
import type { WrittenNote } from '../../document/written-note.ts'
import type { NoteData } from '../../note-data.ts'
import { printTypst } from './print-typst.ts'
import { typeset } from './typeset.ts'

/** Title and date of the file are those of the note. */
export function printPdf(note: WrittenNote, data: NoteData, drawn: ReadonlyMap<ChartId, Chart>): Promise<Uint8Array> {
  const [year = 0, month = 1, day = 1] = data.asOf.split('-').map(Number)
  return typeset(printTypst(note, data, drawn), Date.UTC(year, month - 1, day) / 1000)
}
