// Words of the page on which notes are read, filled in and published.
import type { InBoth } from './use-words.ts'

/** The places that only the person who publishes can fill, in the order of the note. */
export const places = [
  'author',
  'completed',
  'priceTime',
  'shownToIssuer',
  'holdings',
  'pay',
  'onePercent',
  'positions',
  'offerings',
  'services',
  'barriers',
  'recommendations',
  'priceChart',
  'distribution',
  'othersWords',
  'certification',
] as const
export type Place = (typeof places)[number]

export interface NoteWords {
  readonly title: string
  readonly kind: string
  readonly kinds: Readonly<Record<'sector' | 'company' | 'change' | 'morning', string>>
  readonly company: string
  readonly noteLanguage: string
  readonly languages: Readonly<Record<'en' | 'de', string>>
  readonly preview: string
  readonly writing: string
  readonly follow: string
  readonly figures: (count: number) => string
  readonly hash: string
  readonly download: string
  readonly formats: Readonly<Record<'md' | 'html' | 'pdf' | 'workbook', string>>
  readonly preparing: string
  readonly disclosures: string
  readonly open: (count: number, all: number) => string
  readonly allFilled: string
  readonly apart: string
  readonly must: string
  readonly filled: string
  readonly places: Readonly<Record<Place, string>>
  readonly apply: string
  readonly publish: string
  readonly publishSays: string
  readonly by: string
  readonly who: string
  readonly byMissing: string
  readonly sure: (open: number) => string
  readonly forGood: string
  readonly cancel: string
  readonly publishing: string
  readonly published: string
  readonly publishedBefore: string
  readonly publications: string
  readonly nothingPublished: string
  readonly nothingPublishedNext: string
  readonly asPublished: string
  readonly backToDraft: string
  readonly file: string
  readonly size: string
  readonly asOf: string
  readonly name: string
  readonly show: string
}

export const noteWords: InBoth<NoteWords> = {
  en: {
    title: 'Note',
    kind: 'Kind',
    kinds: { sector: 'Sector', company: 'Company', change: 'Change', morning: 'Morning' },
    company: 'Company',
    noteLanguage: 'Language of the note',
    languages: { en: 'English', de: 'German' },
    preview: 'Preview of the note',
    writing: 'The note is being written and checked …',
    follow: 'Click a figure in the note to follow it to its words.',
    figures: (count) => `${count} figures, each followed back to a fact or a computed value`,
    hash: 'Hash of what it was written from',
    download: 'Download',
    formats: { md: 'Markdown', html: 'HTML', pdf: 'PDF', workbook: 'Workbook' },
    preparing: 'Preparing …',
    disclosures: 'Disclosures',
    open: (count, all) => `${count} of ${all} places are open`,
    allFilled: 'Every place is filled in.',
    apart: 'A text of its own for each language',
    must: 'to be filled in',
    filled: 'filled in',
    places: {
      author: 'Author, job title, firm; supervisory authority',
      completed: 'Date and time of completion and of first dissemination',
      priceTime: 'Time of the prices',
      shownToIssuer: 'Shown to an issuer before, and changed afterwards?',
      holdings: 'Holdings of the author and the household',
      pay: 'Is the author’s pay tied to investment banking?',
      onePercent: 'Holdings of the firm of 1% or more (United States)',
      positions: 'Net positions above 0.5%; issuer’s holdings above 5% (European Union)',
      offerings: 'Offerings managed and banking fees, last 12 and next 3 months',
      services: 'Other services, market making, other material conflicts',
      barriers: 'Barriers between research and banking',
      recommendations: 'Every recommendation of the last 12 months',
      priceChart: 'Price chart with ratings and targets',
      distribution: 'Distribution of the firm’s ratings, and of banking clients',
      othersWords: 'Where the full texts of other brokers are found',
      certification: 'That the views are the author’s own (Regulation AC)',
    },
    apply: 'Put into the note',
    publish: 'Publish',
    publishSays: 'Freezes the note in English and German, in every format, with its hash. It is listed below and never changed afterwards.',
    by: 'Your name',
    who: 'By',
    byMissing: 'Say who publishes the note.',
    sure: (open) =>
      open === 0
        ? 'Publish this note for good?'
        : `${open} places of the disclosures are open, and the note says so: it is not ready to be passed on. Publish it for good all the same?`,
    forGood: 'Publish for good',
    cancel: 'Cancel',
    publishing: 'Both languages are being written and frozen …',
    published: 'Published.',
    publishedBefore: 'This very note was published before: nothing was added.',
    publications: 'Published notes',
    nothingPublished: 'Nothing was published yet.',
    nothingPublishedNext: 'Read the preview, fill in the disclosures, then publish.',
    asPublished: 'As it was published',
    backToDraft: 'Back to the note of today',
    file: 'File',
    size: 'kB',
    asOf: 'As of',
    name: 'Note',
    show: 'Show',
  },
  de: {
    title: 'Studie',
    kind: 'Art',
    kinds: { sector: 'Sektor', company: 'Unternehmen', change: 'Änderung', morning: 'Morgen' },
    company: 'Unternehmen',
    noteLanguage: 'Sprache der Studie',
    languages: { en: 'Englisch', de: 'Deutsch' },
    preview: 'Vorschau der Studie',
    writing: 'Die Studie wird geschrieben und geprüft …',
    follow: 'Klicken Sie in der Studie auf eine Zahl, um ihr bis zu ihren Worten zu folgen.',
    figures: (count) => `${count} Zahlen, jede bis zu einem Fakt oder einem gerechneten Wert zurückverfolgt`,
    hash: 'Hash dessen, woraus sie geschrieben wurde',
    download: 'Herunterladen',
    formats: { md: 'Markdown', html: 'HTML', pdf: 'PDF', workbook: 'Arbeitsmappe' },
    preparing: 'Wird vorbereitet …',
    disclosures: 'Offenlegungen',
    open: (count, all) => `${count} von ${all} Angaben sind offen`,
    allFilled: 'Jede Angabe ist gemacht.',
    apart: 'Für jede Sprache ein eigener Text',
    must: 'auszufüllen',
    filled: 'ausgefüllt',
    places: {
      author: 'Verfasser, Funktion, Haus; zuständige Behörde',
      completed: 'Datum und Uhrzeit der Fertigstellung und der ersten Verbreitung',
      priceTime: 'Uhrzeit der Kurse',
      shownToIssuer: 'Einem Emittenten vorher gezeigt und danach geändert?',
      holdings: 'Bestände des Verfassers und seines Haushalts',
      pay: 'Ist die Vergütung an das Investmentbanking gebunden?',
      onePercent: 'Bestände des Hauses ab 1\u00A0% (Vereinigte Staaten)',
      positions: 'Nettopositionen über 0,5\u00A0%; Anteile des Emittenten über 5\u00A0% (Europäische Union)',
      offerings: 'Geführte Emissionen und Vergütung daraus, letzte 12 und nächste 3 Monate',
      services: 'Andere Dienste, Market Making, andere wesentliche Konflikte',
      barriers: 'Schranken zwischen Research und Investmentbanking',
      recommendations: 'Jede Empfehlung der letzten 12 Monate',
      priceChart: 'Kursverlauf mit Ratings und Kurszielen',
      distribution: 'Verteilung der Ratings des Hauses und der Bankkunden',
      othersWords: 'Wo die vollen Texte anderer Broker stehen',
      certification: 'Dass die Ansichten die eigenen sind (Regulation AC)',
    },
    apply: 'In die Studie setzen',
    publish: 'Veröffentlichen',
    publishSays:
      'Friert die Studie auf Englisch und Deutsch in jedem Format mit ihrem Hash ein. Sie steht dann unten in der Liste und ändert sich nie mehr.',
    by: 'Ihr Name',
    who: 'Von',
    byMissing: 'Sagen Sie, wer die Studie veröffentlicht.',
    sure: (open) =>
      open === 0
        ? 'Diese Studie endgültig veröffentlichen?'
        : `${open} Angaben der Offenlegungen sind offen, und die Studie sagt es: Sie ist nicht zur Weitergabe fertig. Trotzdem endgültig veröffentlichen?`,
    forGood: 'Endgültig veröffentlichen',
    cancel: 'Abbrechen',
    publishing: 'Beide Sprachen werden geschrieben und eingefroren …',
    published: 'Veröffentlicht.',
    publishedBefore: 'Genau diese Studie wurde schon veröffentlicht: Nichts wurde hinzugefügt.',
    publications: 'Veröffentlichte Studien',
    nothingPublished: 'Noch wurde nichts veröffentlicht.',
    nothingPublishedNext: 'Lesen Sie die Vorschau, füllen Sie die Offenlegungen aus, dann veröffentlichen Sie.',
    asPublished: 'Wie sie veröffentlicht wurde',
    backToDraft: 'Zurück zur heutigen Studie',
    file: 'Datei',
    size: 'kB',
    asOf: 'Stand',
    name: 'Studie',
    show: 'Zeigen',
  },
}
