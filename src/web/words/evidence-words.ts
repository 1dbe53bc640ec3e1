// Words of the page and the drawer that show where a figure comes from.
import type { Family } from '../figures/attribute-family.ts'
import type { Chain } from '../live/readings/chain.ts'
import type { InBoth } from './use-words.ts'

export interface EvidenceWords {
  readonly title: string
  readonly of: (name: string) => string
  readonly asOf: (day: string, view: string) => string
  readonly openPage: string
  readonly close: string
  readonly none: string
  readonly noneNext: string
  readonly noFact: string
  readonly noFactNext: string
  readonly noValue: (what: string) => string
  readonly steps: Readonly<Record<NonNullable<Chain['step']>, string>>
  readonly chain: string
  readonly above: string
  readonly decides: string
  readonly kinds: Readonly<Record<'fact' | 'assumption' | 'derived' | 'calendar' | 'constant', string>>
  readonly judgement: string
  readonly range: (low: string, high: string) => string
  readonly rules: Readonly<Record<string, string>>
  readonly rests: string
  readonly rivals: string
  readonly agreeing: string
  readonly words: string
  readonly inDocument: string
  readonly noText: string
  readonly wholeDocument: string
  readonly readFrom: string
  readonly hash: string
  readonly link: string
  readonly published: string
  readonly known: string
  readonly withdrawn: (day: string) => string
  readonly confidence: string
  readonly by: string
  readonly about: string
  readonly previous: string
  readonly decided: (action: string, by: string, reason: string) => string
  readonly actions: Readonly<Record<'accept' | 'correct' | 'add' | 'reject', string>>
  readonly sum: string
  readonly divided: (over: string) => string
  readonly hashOfInputs: string
  readonly families: Readonly<Record<Family, string>>
  readonly facts: (count: number) => string
  readonly sectorNames: Readonly<Record<string, string>>
  readonly figureNames: Readonly<Record<string, string>>
  readonly waits: string
  readonly rejected: string
}

export const evidenceWords: InBoth<EvidenceWords> = {
  en: {
    title: 'Evidence',
    of: (name) => `Evidence: ${name}`,
    asOf: (day, view) => `as known on ${day}, view ${view}`,
    openPage: 'Open as a page',
    close: 'Close',
    none: 'There is no such figure.',
    noneNext: 'Follow a figure from the sector, a company or a note: every number there leads here.',
    noFact: 'This fact does not stand in the ledger.',
    noFactNext: 'It may be a proposal that waits, or belong to another ledger. Look into the inbox.',
    noValue: (what) => `There is no value: ${what}`,
    steps: {
      rounded: 'Value per share, rounded to the dollar; under five dollars to fifty cents.',
      upside: 'Price target ÷ share price − 1.',
      belowHigh: '1 − share price ÷ 52-week high.',
      rating: 'By the view’s rule:',
      implied: 'The model solved for this quantity so that its value per share is the share price.',
      distribution: 'Drawn around this value: every uncertain input from the range that its source gives. The company’s page shows it.',
      dilutedShares: 'Shares outstanding and those of every instrument that dilutes at the value per share.',
    },
    chain: 'How it is computed',
    above: 'shown above',
    decides: 'decides',
    kinds: { fact: 'fact', assumption: 'assumption', derived: 'derived', calendar: 'calendar', constant: 'constant' },
    judgement: 'judgement',
    range: (low, high) => `range ${low} to ${high}`,
    rules: {
      only: 'the only one on file',
      newer: 'newer than the others',
      rank: 'its kind of document ranks higher in the view',
      confidence: 'surer than the others',
      'later-known': 'known later than the others',
      'first-kept': 'kept first of equals',
    },
    rests: 'Rests on',
    rivals: 'Contradicted by',
    agreeing: 'Other documents say the same',
    words: 'Words',
    inDocument: 'In its document',
    noText: 'The ledger keeps the quoted words of this source, not its text.',
    wholeDocument: 'Whole document with everything read from it',
    readFrom: 'Read from it',
    hash: 'SHA-256 of the document',
    link: 'Source',
    published: 'Published',
    known: 'Known since',
    withdrawn: (day) => `left out since ${day}`,
    confidence: 'Confidence',
    by: 'Said by',
    about: 'About',
    previous: 'Before',
    decided: (action, by, reason) => `${action} by ${by}: ${reason}`,
    actions: { accept: 'Accepted', correct: 'Corrected', add: 'Added', reject: 'Rejected' },
    sum: 'Sum',
    divided: (over) => `divided by ${over} of approved power`,
    hashOfInputs: 'Hash of everything that went in',
    families: {
      opinion: 'Ratings and targets',
      market: 'Prices',
      power: 'Megawatts',
      contract: 'Contracts and value',
      balance: 'Balance sheet',
      mining: 'Mining',
    },
    facts: (count) => (count === 1 ? '1 fact' : `${count} facts`),
    sectorNames: {
      expectedMw: 'Critical IT expected by the target date',
      shareOfApproved: 'Share of approved power',
      contractedMw: 'Critical IT signed',
      contractValue: 'Value of the contracts',
    },
    figureNames: {
      target: 'Price target',
      perShare: 'Value per share',
      equity: 'Equity before conversions',
      upside: 'Upside',
      price: 'Share price',
      belowHigh: 'Below the 52-week high',
      rating: 'Rating',
      contractedMw: 'Critical IT signed',
      expectedMw: 'Critical IT by the target date',
      laterMw: 'Critical IT later',
      approvedBase: 'Approved power that counts',
      shareOfApproved: 'Share of approved power',
      valuePerMw: 'Value per megawatt',
      distribution: 'Distribution of the value per share',
      dilutedShares: 'Diluted shares',
      'implied/expected-mw': 'Megawatts in the price',
      'implied/value-per-mw': 'Value per megawatt in the price',
      'implied/conversion-share': 'Share converted in the price',
      'implied/probability': 'Probability in the price',
    },
    waits: 'waits for a person',
    rejected: 'rejected',
  },
  de: {
    title: 'Beleg',
    of: (name) => `Beleg: ${name}`,
    asOf: (day, view) => `Wissensstand ${day}, Sicht ${view}`,
    openPage: 'Als Seite öffnen',
    close: 'Schließen',
    none: 'Diese Zahl gibt es nicht.',
    noneNext: 'Folgen Sie einer Zahl aus dem Sektor, einem Unternehmen oder einer Studie: Jede führt hierher.',
    noFact: 'Dieser Fakt steht nicht im Kontobuch.',
    noFactNext: 'Er wartet vielleicht noch als Vorschlag oder gehört zu einem anderen Kontobuch. Sehen Sie im Eingang nach.',
    noValue: (what) => `Es gibt keinen Wert: ${what}`,
    steps: {
      rounded: 'Wert je Aktie, auf den Dollar gerundet; unter fünf Dollar auf fünfzig Cent.',
      upside: 'Kursziel ÷ Aktienkurs − 1.',
      belowHigh: '1 − Aktienkurs ÷ 52-Wochen-Hoch.',
      rating: 'Nach der Regel der Sicht:',
      implied: 'Das Modell wurde nach dieser Größe aufgelöst, sodass sein Wert je Aktie der Aktienkurs ist.',
      distribution: 'Um diesen Wert gezogen: jede unsichere Eingabe aus der Spanne ihrer Quelle. Die Seite des Unternehmens zeigt sie.',
      dilutedShares: 'Ausstehende Aktien und die jedes Instruments, das beim Wert je Aktie verwässert.',
    },
    chain: 'So wird gerechnet',
    above: 'weiter oben gezeigt',
    decides: 'entscheidet',
    kinds: { fact: 'Fakt', assumption: 'Annahme', derived: 'abgeleitet', calendar: 'Kalender', constant: 'Konstante' },
    judgement: 'Urteil',
    range: (low, high) => `Spanne ${low} bis ${high}`,
    rules: {
      only: 'der einzige im Bestand',
      newer: 'neuer als die anderen',
      rank: 'seine Art von Dokument steht in der Sicht höher',
      confidence: 'sicherer als die anderen',
      'later-known': 'später bekannt als die anderen',
      'first-kept': 'unter gleichen zuerst aufgenommen',
    },
    rests: 'Beruht auf',
    rivals: 'Dem widerspricht',
    agreeing: 'Andere Dokumente sagen dasselbe',
    words: 'Worte',
    inDocument: 'Im Dokument',
    noText: 'Das Kontobuch bewahrt die zitierten Worte dieser Quelle, nicht ihren Text.',
    wholeDocument: 'Ganzes Dokument mit allem, was daraus gelesen wurde',
    readFrom: 'Daraus gelesen',
    hash: 'SHA-256 des Dokuments',
    link: 'Quelle',
    published: 'Veröffentlicht',
    known: 'Bekannt seit',
    withdrawn: (day) => `ausgelassen seit ${day}`,
    confidence: 'Sicherheit',
    by: 'Aussage von',
    about: 'Bezogen auf',
    previous: 'Zuvor',
    decided: (action, by, reason) => `${action} von ${by}: ${reason}`,
    actions: { accept: 'Angenommen', correct: 'Berichtigt', add: 'Ergänzt', reject: 'Abgelehnt' },
    sum: 'Summe',
    divided: (over) => `geteilt durch ${over} genehmigte Leistung`,
    hashOfInputs: 'Hash von allem, was einging',
    families: {
      opinion: 'Ratings und Kursziele',
      market: 'Kurse',
      power: 'Megawatt',
      contract: 'Verträge und Wert',
      balance: 'Bilanz',
      mining: 'Mining',
    },
    facts: (count) => (count === 1 ? '1 Fakt' : `${count} Fakten`),
    sectorNames: {
      expectedMw: 'Bis zum Zieltag erwartete Critical-IT',
      shareOfApproved: 'Anteil der genehmigten Leistung',
      contractedMw: 'Critical-IT unter Vertrag',
      contractValue: 'Wert der Verträge',
    },
    figureNames: {
      target: 'Kursziel',
      perShare: 'Wert je Aktie',
      equity: 'Eigenkapital vor Wandlungen',
      upside: 'Abstand zum Kurs',
      price: 'Aktienkurs',
      belowHigh: 'Unter dem 52-Wochen-Hoch',
      rating: 'Rating',
      contractedMw: 'Critical-IT unter Vertrag',
      expectedMw: 'Critical-IT bis zum Zieltag',
      laterMw: 'Spätere Critical-IT',
      approvedBase: 'Zählende genehmigte Leistung',
      shareOfApproved: 'Anteil der genehmigten Leistung',
      valuePerMw: 'Wert je Megawatt',
      distribution: 'Verteilung des Werts je Aktie',
      dilutedShares: 'Verwässerte Aktien',
      'implied/expected-mw': 'Megawatt im Kurs',
      'implied/value-per-mw': 'Wert je Megawatt im Kurs',
      'implied/conversion-share': 'Umwandlungsanteil im Kurs',
      'implied/probability': 'Wahrscheinlichkeit im Kurs',
    },
    waits: 'wartet auf einen Menschen',
    rejected: 'abgelehnt',
  },
}
