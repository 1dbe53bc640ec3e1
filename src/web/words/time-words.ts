// Words of the page that puts two days side by side.
import type { InBoth } from './use-words.ts'

export interface TimeWords {
  readonly title: string
  readonly lead: (from: string, to: string) => string
  readonly from: string
  readonly to: string
  readonly swap: string
  readonly company: string
  readonly wholeSector: string
  readonly sector: string
  readonly name: string
  readonly target: string
  readonly rating: string
  readonly price: string
  readonly signed: string
  readonly expected: string
  readonly change: string
  readonly why: string
  readonly same: string
  readonly noValue: string
  readonly known: string
  readonly withdrawn: string
  readonly corrected: string
  readonly none: string
  readonly noneNext: string
  readonly more: (count: number) => string
  readonly figures: string
  readonly onlyMoved: string
  readonly earlier: string
  readonly became: (count: number) => string
  readonly fact: string
  readonly value: string
  readonly words: string
  readonly document: string
  readonly sum: string
  readonly equity: string
  readonly perShare: string
  readonly dilutedShares: string
  readonly upside: string
}

export const timeWords: InBoth<TimeWords> = {
  en: {
    title: 'Time',
    lead: (from, to) => `What was known on ${from} beside what was known on ${to}, and why it differs.`,
    from: 'From',
    to: 'To',
    swap: 'The later day is that of the slider above.',
    company: 'Company',
    wholeSector: 'Whole sector',
    sector: 'The sector on both days',
    name: 'Company',
    target: 'Target',
    rating: 'Rating',
    price: 'Price',
    signed: 'MW signed',
    expected: 'MW expected',
    change: 'Change',
    why: 'Why',
    same: 'Nothing moved between the two days.',
    noValue: 'no value',
    known: 'What became known',
    withdrawn: 'What was left out',
    corrected: 'What was corrected or added by a person',
    none: 'Nothing became known between the two days.',
    noneNext: 'Choose an earlier first day, or move the slider.',
    more: (count) => `${count} more`,
    figures: 'Figures on both days',
    onlyMoved: 'Only companies that moved',
    earlier: 'There is no earlier day in the ledger.',
    became: (count) => (count === 1 ? '1 fact' : `${count} facts`),
    fact: 'Fact',
    value: 'Value',
    words: 'Words',
    document: 'Document',
    sum: 'Sum',
    equity: 'Equity before conversions',
    perShare: 'Value per share',
    dilutedShares: 'Diluted shares',
    upside: 'Upside',
  },
  de: {
    title: 'Zeit',
    lead: (from, to) => `Was am ${from} bekannt war, neben dem, was am ${to} bekannt war, und warum es sich unterscheidet.`,
    from: 'Von',
    to: 'Bis',
    swap: 'Der spätere Tag ist der des Reglers oben.',
    company: 'Unternehmen',
    wholeSector: 'Ganzer Sektor',
    sector: 'Der Sektor an beiden Tagen',
    name: 'Unternehmen',
    target: 'Kursziel',
    rating: 'Rating',
    price: 'Kurs',
    signed: 'MW unter Vertrag',
    expected: 'MW erwartet',
    change: 'Änderung',
    why: 'Warum',
    same: 'Zwischen den beiden Tagen hat sich nichts bewegt.',
    noValue: 'kein Wert',
    known: 'Was bekannt wurde',
    withdrawn: 'Was ausgelassen wurde',
    corrected: 'Was ein Mensch berichtigt oder ergänzt hat',
    none: 'Zwischen den beiden Tagen wurde nichts bekannt.',
    noneNext: 'Wählen Sie einen früheren ersten Tag, oder bewegen Sie den Regler.',
    more: (count) => `${count} weitere`,
    figures: 'Zahlen an beiden Tagen',
    onlyMoved: 'Nur Unternehmen, die sich bewegt haben',
    earlier: 'Es gibt keinen früheren Tag im Kontobuch.',
    became: (count) => (count === 1 ? '1 Fakt' : `${count} Fakten`),
    fact: 'Fakt',
    value: 'Wert',
    words: 'Worte',
    document: 'Dokument',
    sum: 'Summe',
    equity: 'Eigenkapital vor Wandlungen',
    perShare: 'Wert je Aktie',
    dilutedShares: 'Verwässerte Aktien',
    upside: 'Abstand zum Kurs',
  },
}
