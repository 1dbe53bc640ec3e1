// The few words in which a fact is told beside a figure.
import type { InBoth } from './use-words.ts'

export const factWords: InBoth<
  Readonly<Record<'approvedShort' | 'expected' | 'potential' | 'signedShort' | 'belowHigh' | 'revenue', string>>
> = {
  en: {
    approvedShort: 'of approved',
    expected: 'by',
    potential: 'potential',
    signedShort: 'signed',
    belowHigh: 'below high',
    revenue: 'revenue',
  },
  de: {
    approvedShort: 'd. genehmigten',
    expected: 'bis',
    potential: 'Potenzial',
    signedShort: 'signiert',
    belowHigh: 'unter Hoch',
    revenue: 'Umsatz',
  },
}
