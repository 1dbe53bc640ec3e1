// A chart on a page: the picture at the width there is, its description, and its numbers as a table for whoever wants or needs them.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Chart, ChartSurface } from '../../charts/index.ts'
import { drawingWords } from '../words/drawing-words.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { useAppearance } from '../shell/appearance.tsx'

type Charts = typeof import('../../charts/index.ts')

let loaded: Charts | undefined
let loading: Promise<Charts> | undefined

/** Charts are code of their own, loaded once when the first one is shown. */
export function loadCharts(): Promise<Charts> {
  return (loading ??= import('../../charts/index.ts').then((charts) => (loaded = charts)))
}

export interface ChartFigureProps {
  /** Unique on the page; begins the ids in the picture. */
  readonly name: string
  readonly draw: (charts: Charts, surface: ChartSurface) => Chart
  /** Kept free while it loads, so that the page does not jump. Pixels. */
  readonly height: number
  /** Pixels at most. */
  readonly most?: number
}

export function ChartFigure({ name, draw, height, most = 860 }: ChartFigureProps) {
  const words = useWords(drawingWords)
  const language = useLanguage()
  const { scheme } = useAppearance()
  const place = useRef<HTMLElement>(null)
  const [width, setWidth] = useState<number>()
  const [charts, setCharts] = useState(loaded)
  useEffect(() => {
    if (!charts) void loadCharts().then(setCharts)
  }, [charts])
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      // Steps of twenty pixels: a window that is drawn wider redraws a few times, not at every pixel.
      if (entry) setWidth(Math.max(280, Math.min(most, Math.floor(entry.contentRect.width / 20) * 20)))
    })
    observer.observe(place.current!)
    return () => observer.disconnect()
  }, [most])
  const drawn = useMemo(() => {
    if (!charts || width === undefined) return undefined
    try {
      return draw(charts, { document, language, theme: scheme, width, prefix: name })
    } catch (error) {
      return error as Error
    }
  }, [charts, draw, language, scheme, width, name])
  if (drawn instanceof Error) return <p className="notice">{drawn.message}</p>
  return (
    <figure className="chart" ref={place}>
      {/* The picture is made by our own code from numbers and plain text; texts from documents are written as text. */}
      {drawn ? <div dangerouslySetInnerHTML={{ __html: drawn.svg }} /> : <svg height={height} aria-hidden="true" />}
      {drawn && (
        <details>
          <summary className="small soft">{words.asTable}</summary>
          <p className="small wrap">{drawn.description}</p>
          <div className="scroll" tabIndex={0} role="group" aria-label={drawn.title}>
            <table className="lines small">
              <caption className="unseen">{drawn.title}</caption>
              <thead>
                <tr>
                  {drawn.table.columns.map((column, index) => (
                    <th key={index} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {drawn.table.rows.map((row, index) => (
                  <tr key={index}>
                    {row.map((cell, column) =>
                      column === 0 ? (
                        <th key={column} scope="row">
                          {cell}
                        </th>
                      ) : (
                        <td key={column}>{cell}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </figure>
  )
}
