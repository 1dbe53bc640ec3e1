// Words around charts.
import type { InBoth } from './use-words.ts'

export const drawingWords: InBoth<{ readonly asTable: string }> = {
  en: { asTable: 'The numbers as a table' },
  de: { asTable: 'Die Zahlen als Tabelle' },
}
