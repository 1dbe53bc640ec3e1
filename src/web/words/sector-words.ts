// Words of the sector page.
import type { InBoth } from './use-words.ts'

export interface SectorWords {
  readonly title: (day: string) => string
  readonly calls: (broker: string, day: string) => string
  readonly upgrades: readonly [before: string, after: string]
  readonly downgrades: readonly [before: string, after: string]
  readonly targetsUp: readonly [before: string, after: string]
  readonly targetsDown: readonly [before: string, after: string]
  readonly noCalls: (day: string) => string
  readonly expectedBy: (month: string) => string
  readonly ofApproved: string
  readonly signed: string
  readonly contractValue: string
  readonly says: (broker: string) => string
  readonly reported: string
  readonly since: (month: string) => string
  readonly more: string
  readonly about: string
  readonly atMost: string
  readonly third: string
  readonly table: string
  readonly find: string
  readonly columns: string
  readonly exportCsv: string
  readonly unrated: string
  readonly rows: (shown: number, all: number) => string
  readonly noRows: string
  readonly clear: string
  readonly noValue: string
  readonly whatIfOpen: string
  readonly scatter: string
  readonly pricedIn: string
  readonly overTime: string
  /** Which companies the two lines cover. */
  readonly overTimeCovers: (valued: number) => string
  readonly ofCompanies: (count: number) => string
  readonly changed: (from: string, to: string) => string
  readonly sinceLabel: string
  readonly nothingChanged: string
  readonly before: string
  readonly after: string
  readonly cause: string
  readonly effect: string
  readonly unchanged: string
  readonly firstRated: string
  readonly newFacts: (count: number) => string
  readonly column: Readonly<Record<ColumnName, readonly [short: string, long: string]>>
}

export const columnNames = [
  'company',
  'call',
  'callTarget',
  'price',
  'belowHigh',
  'rating',
  'target',
  'upside',
  'range',
  'signed',
  'expected',
  'inPrice',
  'share',
  'perMw',
  'said',
  'moved',
] as const
export type ColumnName = (typeof columnNames)[number]

export const sectorWords: InBoth<SectorWords> = {
  en: {
    title: (day) => `The sector, ${day}`,
    calls: (broker, day) => `${broker}, ${day}`,
    upgrades: ['upgrades', ''],
    downgrades: ['downgrades', ''],
    targetsUp: ['raises', ''],
    targetsDown: ['cuts', ''],
    noCalls: (day) => `No broker changed a rating or target on ${day}.`,
    expectedBy: (month) => `Critical IT by ${month}`,
    ofApproved: 'of approved power',
    signed: 'Signed critical IT',
    contractValue: 'Contract value',
    says: (broker) => `${broker}: `,
    reported: 'reported: ',
    since: (month) => `since ${month}`,
    more: 'at least ',
    about: 'about ',
    atMost: 'at most ',
    third: 'a third',
    table: 'Ratings, targets and megawatts',
    find: 'Filter',
    columns: 'Columns',
    exportCsv: 'Export CSV',
    unrated: 'Without a value',
    rows: (shown, all) => (shown === all ? `${all} companies` : `${shown} of ${all} companies`),
    noRows: 'No company matches.',
    clear: 'Clear the filter',
    noValue: 'What is missing',
    whatIfOpen: 'A what-if is set; this page shows the view without it.',
    scatter: 'Price per signed MW against the share of approved power',
    pricedIn: 'Megawatts in the price',
    overTime: 'Expected and contracted megawatts over time',
    overTimeCovers: (valued) =>
      `Contracted: of all companies. Expected: of the ${valued} with a value, from the first month end on which as many had one.`,
    ofCompanies: (count) => (count === 1 ? '1 company' : `${count} companies`),
    changed: (from, to) => `What changed, ${from} to ${to}`,
    sinceLabel: 'Since',
    nothingChanged: 'No rating and no target of this view changed between the two days. Choose an earlier day under “Since”.',
    before: 'before',
    after: 'after',
    cause: 'Causes',
    effect: '$ a share',
    unchanged: 'unchanged',
    firstRated: 'first rated',
    newFacts: (count) => `${count} new facts`,
    column: {
      company: ['Company', 'Company'],
      call: ['rating', 'Rating by the broker'],
      callTarget: ['target', 'Price target of the broker, USD'],
      price: ['Price', 'Share price, USD; the day where it is an older one'],
      belowHigh: ['Below high', 'Below the 52-week high'],
      rating: ['Rating', 'Rating of the view'],
      target: ['Target', 'Price target of the view, USD'],
      upside: ['Upside', 'Target against price'],
      range: ['10–90 %', 'Value per share in eight of ten draws, USD'],
      signed: ['Signed', 'Signed critical IT, MW'],
      expected: ['Expected', 'Critical IT by the target date, MW'],
      inPrice: ['In price', 'Critical IT that the share price assumes, MW'],
      share: ['of approved', 'Critical IT by the target date, as a share of approved power'],
      perMw: ['$m per MW', 'Value per MW of critical IT, USD million'],
      said: ['newly says', 'What the broker newly says in figures'],
      moved: ['Why ours moved', 'Largest causes of the change of the view’s target, USD a share'],
    },
  },
  de: {
    title: (day) => `Der Sektor am ${day}`,
    calls: (broker, day) => `${broker}, ${day}`,
    upgrades: ['stuft', 'hoch'],
    downgrades: ['stuft', 'herab'],
    targetsUp: ['erhöht', ''],
    targetsDown: ['senkt', ''],
    noCalls: (day) => `Am ${day} hat kein Broker ein Rating oder Kursziel geändert.`,
    expectedBy: (month) => `Kritische IT-Last bis ${month}`,
    ofApproved: 'der genehmigten Leistung',
    signed: 'Unterzeichnete kritische IT-Last',
    contractValue: 'Vertragswert',
    says: (broker) => `${broker}: `,
    reported: 'berichtet: ',
    since: (month) => `seit ${month}`,
    more: 'mindestens ',
    about: 'rund ',
    atMost: 'höchstens ',
    third: 'ein Drittel',
    table: 'Ratings, Kursziele und Megawatt',
    find: 'Filtern',
    columns: 'Spalten',
    exportCsv: 'Als CSV ausgeben',
    unrated: 'Ohne Wert',
    rows: (shown, all) => (shown === all ? `${all} Unternehmen` : `${shown} von ${all} Unternehmen`),
    noRows: 'Kein Unternehmen passt.',
    clear: 'Filter leeren',
    noValue: 'Was fehlt',
    whatIfOpen: 'Ein Was-wäre-wenn ist gesetzt; diese Seite zeigt die Sicht ohne es.',
    scatter: 'Preis je unterzeichnetem MW gegen den Anteil der genehmigten Leistung',
    pricedIn: 'Megawatt im Kurs',
    overTime: 'Erwartete und unterzeichnete Megawatt im Lauf der Zeit',
    overTimeCovers: (valued) =>
      `Unterzeichnet: aller Unternehmen. Erwartet: der ${valued} mit einem Wert, ab dem ersten Monatsende, an dem ebenso viele einen hatten.`,
    ofCompanies: (count) => (count === 1 ? '1 Unternehmen' : `${count} Unternehmen`),
    changed: (from, to) => `Was sich geändert hat, ${from} bis ${to}`,
    sinceLabel: 'Seit',
    nothingChanged:
      'Kein Rating und kein Kursziel dieser Sicht hat sich zwischen den beiden Tagen geändert. Wählen Sie unter „Seit“ einen früheren Tag.',
    before: 'vorher',
    after: 'nachher',
    cause: 'Ursachen',
    effect: '$ je Aktie',
    unchanged: 'unverändert',
    firstRated: 'erstmals bewertet',
    newFacts: (count) => `${count} neue Fakten`,
    column: {
      company: ['Unternehmen', 'Unternehmen'],
      call: ['Rating', 'Rating des Brokers'],
      callTarget: ['Kursziel', 'Kursziel des Brokers, US-Dollar'],
      price: ['Kurs', 'Aktienkurs, US-Dollar; der Tag, wo es ein älterer ist'],
      belowHigh: ['unter Hoch', 'Unter dem 52-Wochen-Hoch'],
      rating: ['Rating', 'Rating der Sicht'],
      target: ['Kursziel', 'Kursziel der Sicht, US-Dollar'],
      upside: ['Potenzial', 'Kursziel gegen Kurs'],
      range: ['10–90 %', 'Wert je Aktie in acht von zehn Ziehungen, US-Dollar'],
      signed: ['signiert', 'Unterzeichnete kritische IT-Last, MW'],
      expected: ['erwartet', 'Kritische IT-Last bis zum Zieltermin, MW'],
      inPrice: ['im Kurs', 'Kritische IT-Last, die der Kurs voraussetzt, MW'],
      share: ['v. genehmigt', 'Kritische IT-Last bis zum Zieltermin, als Anteil der genehmigten Leistung'],
      perMw: ['Mio. $ je MW', 'Wert je MW kritischer IT-Last, Mio. US-Dollar'],
      said: ['sagt neu', 'Was der Broker neu in Zahlen sagt'],
      moved: ['Warum sich unseres bewegt', 'Größte Ursachen der Änderung unseres Kursziels, US-Dollar je Aktie'],
    },
  },
}
