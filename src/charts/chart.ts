// What every chart takes and gives: a surface to draw on, and a picture with its words and its numbers.

export const chartLanguages = ['en', 'de'] as const
export type ChartLanguage = (typeof chartLanguages)[number]

/**
 * `light`, `dark`: colours as custom properties (`--chart-ink` …) with that theme as fallback, so that a page that sets them (`chartColours`) needs no redraw.
 * `print`: plain colours, for paper and for programs that know no custom properties. `standalone`: a file of its own, with its title drawn, that follows the reader's light or dark.
 */
export const chartThemes = ['light', 'dark', 'print', 'standalone'] as const
export type ChartTheme = (typeof chartThemes)[number]

/** The document that makes elements: the page's own, or linkedom's on a server. */
export interface ChartDocument {
  readonly documentElement: unknown
  createElementNS(namespace: string, name: string): unknown
}

export interface ChartSurface {
  readonly document: ChartDocument
  readonly language: ChartLanguage
  readonly theme: ChartTheme
  /** Pixels, 280 or more; default 720. */
  readonly width?: number
  /** Begins every id of the picture: unlike ones let charts stand on one page. Default: the chart's name. */
  readonly prefix?: string
}

/** The numbers of a chart in words and figures of its language, for those who do not see it. */
export interface ChartTable {
  readonly columns: readonly string[]
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly string[])[]
}

/** What a chart says beside its picture. */
export interface ChartWords {
  readonly title: string
  /** One or two sentences: what it shows, and what one sees. */
  readonly description: string
  readonly table: ChartTable
}

export interface Chart extends ChartWords {
  /** One `<svg>` element: no script, no style attribute, no request, the same bytes for the same data. */
  readonly svg: string
  /** Pixels. */
  readonly width: number
  readonly height: number
}
