// The morning note and the change note in both languages.

export interface MorningWords {
  readonly headings: Readonly<Record<'new' | 'table' | 'watch' | 'sources' | 'means', string>>
  readonly nothingNew: string
  firstDay: string
  signed(name: string, label: string, megawatts: string, value: string, marks: string): string
  readonly columns: Readonly<Record<'company' | 'rating' | 'target' | 'price' | 'upside' | 'gap', string>>
  brokerColumn(broker: string): string
  readonly notValued: (names: string) => string
  stale(list: string): string
  crossed(name: string, points: string, rating: string): string
  source(marks: string, publisher: string, day: string, hash: string): string
  undated: string
  readonly frame: string
}

const english: MorningWords = {
  headings: { new: 'New since', table: 'Where the ratings stand', watch: 'What to watch', sources: 'Sources', means: 'What it means' },
  nothingNew: 'Nothing that moves a rating or a target became known.',
  firstDay: 'First note of this view: there is no earlier day to compare with.',
  signed: (name, label, megawatts, value, marks) =>
    `${name} signs with ${label}: ${[megawatts, value].filter(Boolean).join(', ')}${marks}.`,
  columns: {
    company: 'Company',
    rating: 'Rating',
    target: 'Target, $',
    price: 'Price, $',
    upside: 'To target',
    gap: 'In the price, not signed, MW',
  },
  brokerColumn: (broker) => broker,
  notValued: (names) => `Not valued for want of facts: ${names}.`,
  stale: (list) => `Old prices, so distance and rating with care: ${list}.`,
  crossed: (name, points, rating) => `${name} is ${points} points from another rating than ${rating}.`,
  source: (marks, publisher, day, hash) => `${marks} ${publisher}, ${day}, ${hash}`,
  undated: 'undated',
  frame:
    'Method, risks, every quote and the disclosures stand in the sector note and the company notes of the same day; this page is not to be passed on without them. Author and time:',
}

const german: MorningWords = {
  headings: {
    new: 'Neu seit',
    table: 'Wo die Ratings stehen',
    watch: 'Worauf zu achten ist',
    sources: 'Quellen',
    means: 'Was es bedeutet',
  },
  nothingNew: 'Nichts, was ein Rating oder ein Kursziel bewegt, wurde bekannt.',
  firstDay: 'Erste Studie dieser Sicht: Es gibt keinen früheren Tag zum Vergleich.',
  signed: (name, label, megawatts, value, marks) =>
    `${name} unterzeichnet mit ${label}: ${[megawatts, value].filter(Boolean).join(', ')}${marks}.`,
  columns: {
    company: 'Unternehmen',
    rating: 'Rating',
    target: 'Kursziel, US-Dollar',
    price: 'Kurs, US-Dollar',
    upside: 'Bis zum Kursziel',
    gap: 'Im Kurs, ohne Vertrag, MW',
  },
  brokerColumn: (broker) => broker,
  notValued: (names) => `Ohne Bewertung, weil Fakten fehlen: ${names}.`,
  stale: (list) => `Alte Kurse, Abstand und Rating daher mit Vorsicht: ${list}.`,
  crossed: (name, points, rating) => `${name} ist ${points} Punkte von einem anderen Rating als ${rating} entfernt.`,
  source: (marks, publisher, day, hash) => `${marks} ${publisher}, ${day}, ${hash}`,
  undated: 'ohne Datum',
  frame:
    'Verfahren, Risiken, alle Zitate und die Offenlegungen stehen in der Branchenstudie und den Unternehmensstudien desselben Tages; diese Seite ist ohne sie nicht zur Weitergabe bestimmt. Verfasser und Uhrzeit:',
}

export const morningWords = { en: english, de: german } as const
