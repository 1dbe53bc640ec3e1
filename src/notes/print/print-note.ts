// A finished note in a format. What a format needs is loaded when it is asked for: Markdown needs nothing.
import type { WrittenNote } from '../document/written-note.ts'
import type { NoteData } from '../note-data.ts'

export const noteFormats = ['md', 'html', 'pdf'] as const
export type NoteFormat = (typeof noteFormats)[number]

/** Text, but for PDF bytes. */
export async function printNote(note: WrittenNote, data: NoteData, format: NoteFormat): Promise<string | Uint8Array> {
  if (format === 'md') return note.markdown
  const charts = note.blocks.some(({ kind }) => kind === 'chart')
    ? (await import('../charts/draw-charts.ts')).drawCharts(note, data)
    : new Map()
  if (format === 'html') return (await import('./html/print-html.ts')).printHtml(note, data, charts)
  return (await import('./pdf/print-pdf.ts')).printPdf(note, data, charts)
}
