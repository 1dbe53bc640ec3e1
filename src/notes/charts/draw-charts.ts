// Draws the charts of a note, once for the page and for print.
import { parseHTML } from 'linkedom'
import { ModelError } from '../../base/index.ts'
import type { Chart, ChartSurface } from '../../charts/index.ts'
import type { WrittenNote } from '../document/written-note.ts'
import type { NoteData } from '../note-data.ts'
import type { ChartId } from './chart-id.ts'
import { companyChart } from './company-charts.ts'
import { sectorChart } from './sector-charts.ts'

/** Two stand beside each other on a page, and one fits a phone. */
const width = 440

const drawn = new WeakMap<WrittenNote, ReadonlyMap<ChartId, Chart>>()

/** Drawn for a page that sets the colours; `forPrint` turns them into plain ones. */
export function drawCharts(note: WrittenNote, data: NoteData): ReadonlyMap<ChartId, Chart> {
  const held = drawn.get(note)
  if (held) return held
  const { document } = parseHTML('<!doctype html><html></html>')
  const ids = note.blocks.flatMap((block) => (block.kind === 'chart' ? [block.id] : []))
  const charts = new Map<ChartId, Chart>()
  for (const id of ids) {
    const surface: ChartSurface = { document, language: note.language, theme: 'light', width, prefix: `chart-${id}` }
    const chart = companyChart(id, data, surface) ?? sectorChart(id, data, surface)
    if (!chart) throw new ModelError(`there is nothing to draw for the chart ${id}`, { where: 'note', remedy: 'leave it out of the note' })
    charts.set(id, chart)
  }
  drawn.set(note, charts)
  return charts
}

/** Colours of the page as plain ones: what the theme `print` draws. */
export function forPrint(svg: string): string {
  return svg.replaceAll(/var\(--chart-[a-z]+, (#[0-9a-f]{6})\)/g, '$1')
}
