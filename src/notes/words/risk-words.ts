// Risks and contradictions in both languages.

export interface RiskWords {
  readonly intro: string
  common(list: string): string
  commonOne(name: string, count: string): string
  readonly columns: Readonly<Record<'company' | 'input' | 'range' | 'here' | 'down' | 'up' | 'target', string>>
  range(low: string, high: string): string
  readonly belowZero: string
  readonly none: string
  contradiction(name: string, what: string, day: string, used: string, against: string, rule: string): string
  site(what: string, site: string): string
  bound(bound: string | undefined, value: string): string
  /** What a fact is about where it is no company. */
  readonly subject: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, string>>
  readonly noContradictions: string
}

const english: RiskWords = {
  intro:
    'Each line moves one input over its documented range and leaves the others; the last columns are the value per share at the worse and at the better end. Ranges and their sources stand in the view.',
  common: (list) =>
    `The sector hangs most on ${list}; in brackets, for how many companies an input is among the three that move the value most.`,
  commonOne: (name, count) => `${name} (${count})`,
  columns: {
    company: 'Company',
    input: 'What may turn out otherwise',
    range: 'Documented range',
    here: 'Here',
    down: 'Worse end, $',
    up: 'Better end, $',
    target: 'Target, $',
  },
  range: (low, high) => `${low} to ${high}`,
  belowZero: 'below zero',
  none: 'No input of this view has a documented range.',
  contradiction: (name, what, day, used, against, rule) => `**${name}**, ${what} of ${day}: used ${used}, against ${against}. ${rule}`,
  site: (what, site) => `${what} at ${site}`,
  bound: (bound, value) => `${{ about: 'about ', at_least: 'at least ', at_most: 'at most ' }[bound ?? ''] ?? ''}${value}`,
  subject: { NETWORK: 'Bitcoin network', SECTOR: 'Sector' },
  rules: {
    only: 'It is the only figure of its date.',
    newer: 'The newer date decided.',
    rank: 'The kind of document that the view ranks higher decided.',
    confidence: 'The more certain source decided.',
    'later-known': 'What became known later decided.',
    'first-kept': 'Both are equal in date, rank and certainty, so the one kept first stands; a person should look.',
  },
  noContradictions: 'None among the facts used.',
}

const german: RiskWords = {
  intro:
    'Jede Zeile bewegt eine Größe über ihre belegte Spanne und lässt die anderen; die letzten Spalten sind der Wert je Aktie am schlechteren und am besseren Ende. Spannen und ihre Quellen stehen in der Sicht.',
  common: (list) =>
    `Am meisten hängt der Sektor an diesen Größen: ${list}; in Klammern, bei wie vielen Unternehmen sie zu den drei gehören, die den Wert am weitesten bewegen.`,
  commonOne: (name, count) => `${name} (${count})`,
  columns: {
    company: 'Unternehmen',
    input: 'Was anders kommen kann',
    range: 'Belegte Spanne',
    here: 'Hier',
    down: 'Schlechteres Ende, US-Dollar',
    up: 'Besseres Ende, US-Dollar',
    target: 'Kursziel, US-Dollar',
  },
  range: (low, high) => `${low} bis ${high}`,
  belowZero: 'unter null',
  none: 'Keine Größe dieser Sicht hat eine belegte Spanne.',
  contradiction: (name, what, day, used, against, rule) => `**${name}**, ${what}, ${day}: verwendet ${used}, dagegen ${against}. ${rule}`,
  site: (what, site) => `${what} in ${site}`,
  bound: (bound, value) => `${{ about: 'rund ', at_least: 'mindestens ', at_most: 'höchstens ' }[bound ?? ''] ?? ''}${value}`,
  subject: { NETWORK: 'Bitcoin-Netzwerk', SECTOR: 'Sektor' },
  rules: {
    only: 'Es ist die einzige Angabe ihres Datums.',
    newer: 'Entschieden hat das neuere Datum.',
    rank: 'Entschieden hat die Art des Dokuments, die bei dieser Sicht höher steht.',
    confidence: 'Entschieden hat die sicherere Quelle.',
    'later-known': 'Entschieden hat, was später bekannt wurde.',
    'first-kept':
      'Beide sind nach Datum, Rang und Sicherheit gleich, deshalb gilt die zuerst aufgenommene; hier sollte ein Mensch hinsehen.',
  },
  noContradictions: 'Keine unter den verwendeten Fakten.',
}

export const riskWords = { en: english, de: german } as const
