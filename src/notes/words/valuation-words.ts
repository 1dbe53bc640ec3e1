// The valuation tables and what a reader must know beside them, in both languages.
import type { Part } from '../../model/index.ts'

export interface ValuationWords {
  readonly columns: Readonly<
    Record<
      | 'company'
      | 'rating'
      | 'target'
      | 'price'
      | 'priceDay'
      | 'upside'
      | 'belowHigh'
      | 'signed'
      | 'expected'
      | 'share'
      | 'perMw'
      | 'equity'
      | 'shares'
      | 'perShare',
      string
    >
  >
  /** Column heads of the sum of the parts. */
  readonly part: Readonly<Record<Part, string>>
  readonly reading: string
  readonly partsTitle: string
  stale(list: string): string
  staleOne(name: string, day: string): string
  readonly noPrice: (names: string) => string
  beyond(name: string, what: string): string
  unrated(list: string): string
  unratedOne(name: string, why: string): string
  /** What all of them lack. */
  unratedAll(why: string): string
  missing: MissingWords
}

/** What lacks, in words; a name of an attribute comes as its label. */
export interface MissingWords {
  fact(label: string): string
  doubted(label: string): string
  of(label: string, subject: string): string
  readonly megawatts: string
  readonly price: string
  readonly equity: string
  assumption(label: string): string
  other(words: string): string
}

const english: ValuationWords = {
  columns: {
    company: 'Company',
    rating: 'Rating',
    target: 'Target, $',
    price: 'Price, $',
    priceDay: 'Price of',
    upside: 'To target',
    belowHigh: 'Below 52-week high',
    signed: 'Signed, MW',
    expected: 'Expected, MW',
    share: 'Expected, of approved',
    perMw: 'Value per MW, $m',
    equity: 'Equity',
    shares: 'Diluted shares, m',
    perShare: 'Per share, $',
  },
  part: {
    mining: 'Mining',
    bitcoin: 'Bitcoin held',
    hpc_contracted: 'HPC, signed',
    hpc_unsigned: 'HPC, unsigned',
    hpc_later: 'HPC, later',
    power: 'Unused power',
    pipeline: 'Pipeline',
    net_cash: 'Net cash',
  },
  reading:
    'Signed and expected megawatts are critical IT, expected in full count by the target date. A dash means none, or not on file. The sources give prices with their day and without the time.',
  partsTitle: 'Sum of the parts in $m, fully diluted:',
  stale: (list) => `Older than a week, so that upside and rating rest on an old price: ${list}.`,
  staleOne: (name, day) => `${name} (${day})`,
  noPrice: (names) => `No price on file, so neither upside nor rating: ${names}.`,
  beyond: (name, what) => `Not in the value of ${name}: ${what}. Its target says less than the others.`,
  unrated: (list) => `Not valued, as facts are missing. ${list}.`,
  unratedOne: (name, why) => `${name}: ${why}`,
  unratedAll: (why) => `All lack: ${why}`,
  missing: {
    fact: (label) => label.toLowerCase(),
    doubted: (label) => `${label.toLowerCase()} (the figure on file is less certain than this view asks for)`,
    of: (label, subject) => `${label.toLowerCase()} (${subject})`,
    megawatts: 'hashrate or capacity, contracted or approved',
    price: 'share price',
    equity: 'equity not above zero on these inputs',
    assumption: (label) => `an assumption for that day: ${label.toLowerCase()}`,
    other: (words) => `the model says: ${words}`,
  },
}

const german: ValuationWords = {
  columns: {
    company: 'Unternehmen',
    rating: 'Rating',
    target: 'Kursziel, US-Dollar',
    price: 'Kurs, US-Dollar',
    priceDay: 'Kurs vom',
    upside: 'Bis zum Kursziel',
    belowHigh: 'Unter 52-Wochen-Hoch',
    signed: 'Unter Vertrag, MW',
    expected: 'Erwartet, MW',
    share: 'Erwartet, Anteil an genehmigter Anschlussleistung',
    perMw: 'Wert je MW, Mio. US-Dollar',
    equity: 'Eigenkapital',
    shares: 'Aktien, voll verwässert, Mio.',
    perShare: 'Je Aktie, US-Dollar',
  },
  part: {
    mining: 'Mining',
    bitcoin: 'Bitcoin-Bestand',
    hpc_contracted: 'HPC, unter Vertrag',
    hpc_unsigned: 'HPC, ohne Vertrag',
    hpc_later: 'HPC, später',
    power: 'Ungenutzte Leistung',
    pipeline: 'Projektpipeline',
    net_cash: 'Nettokasse',
  },
  reading:
    'Megawatt unter Vertrag und erwartet meinen kritische IT-Last, erwartete voll gezählt bis zum Zieltermin. Ein Strich heißt: nichts, oder nichts bekannt. Die Quellen nennen Kurse mit ihrem Tag, ohne Uhrzeit.',
  partsTitle: 'Summe der Teile in Mio. US-Dollar, voll verwässert:',
  stale: (list) => `Älter als eine Woche, Abstand zum Kursziel und Rating beruhen also auf einem alten Kurs: ${list}.`,
  staleOne: (name, day) => `${name} (${day})`,
  noPrice: (names) => `Ohne bekannten Kurs, daher ohne Abstand und Rating: ${names}.`,
  beyond: (name, what) => `Nicht im Wert von ${name}: ${what}. Das Kursziel sagt hier weniger als bei den anderen.`,
  unrated: (list) => `Nicht bewertet, weil Fakten fehlen. ${list}.`,
  unratedOne: (name, why) => `${name}: ${why}`,
  unratedAll: (why) => `Allen fehlt: ${why}`,
  missing: {
    fact: (label) => label,
    doubted: (label) => `${label} (die bekannte Angabe ist weniger sicher, als diese Sicht verlangt)`,
    of: (label, subject) => `${label} (${subject})`,
    megawatts: 'Hashrate oder Leistung, unter Vertrag oder genehmigt',
    price: 'Aktienkurs',
    equity: 'Eigenkapital nach diesen Zahlen nicht über null',
    assumption: (label) => `Annahme für diesen Tag: ${label}`,
    other: (words) => `das Modell sagt: ${words}`,
  },
}

export const valuationWords = { en: english, de: german } as const
