// A chart in a note: what `charts` drew, once for the page and once for print.
export interface NoteChart {
  /** Unique in a note: `bridge`, `tornado`. */
  readonly id: string
  readonly title: string
  readonly description: string
  /** Follows the colours of the page it stands in. */
  readonly svg: string
  /** For paper: dark on white, without a style sheet. */
  readonly printSvg: string
  /** What is drawn, as text. */
  readonly columns: readonly { readonly label: string; readonly align?: 'left' | 'right' }[]
  readonly rows: readonly (readonly string[])[]
}
