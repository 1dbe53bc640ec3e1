// Sources, in both languages.

export interface SourceWords {
  readonly intro: string
  document(publisher: string, title: string, published: string, address: string, standing: string): string
  published(day: string): string
  readonly undated: string
  curated(hash: string): string
  kept(hash: string): string
  /** `nested`: the words hold quotation marks of the language themselves. */
  quote(words: string, start: string, end: string, nested: boolean): string
  /** Words of another language than the note's. */
  original(words: string): string
  known(day: string): string
  readonly doubt: string
  decided(action: 'accept' | 'correct' | 'add', by: string, reason: string): string
}

const english: SourceWords = {
  intro:
    'By document. Words in quotation marks stand in a document of the ledger at the place given; the others are the curators’ own, from a curated record of the source named. Words of another language are marked “in the original”. The number after “document” or “record” is the start of its SHA-256.',
  document: (publisher, title, published, address, standing) => `**${publisher}**: ${title}. ${published}${address}; ${standing}.`,
  published: (day) => `Published ${day}`,
  undated: 'Publication date not on file',
  curated: (hash) => `curated record \`${hash}\``,
  kept: (hash) => `document \`${hash}\``,
  quote: (words, start, end, nested) => `${nested ? `‘${words}’` : `“${words}”`} (characters ${start} to ${end})`,
  original: (words) => `in the original: ${words}`,
  known: (day) => `known since ${day}`,
  doubt: '; **of low certainty**',
  decided: (action, by, reason) => `; ${{ accept: 'accepted', correct: 'corrected', add: 'added' }[action]} by ${by}: ${reason}`,
}

const german: SourceWords = {
  intro:
    'Nach Dokument. Worte in Anführungszeichen stehen in einem Dokument des Bestands an der genannten Stelle; die anderen sind Worte der Kuratoren aus einem gepflegten Datensatz zur genannten Quelle. Worte in anderer Sprache sind mit „im Original“ bezeichnet. Die Zahl nach „Dokument“ oder „Datensatz“ ist der Anfang seines SHA-256.',
  document: (publisher, title, published, address, standing) => `**${publisher}**: ${title}. ${published}${address}; ${standing}.`,
  published: (day) => `Veröffentlicht ${day}`,
  undated: 'Tag der Veröffentlichung nicht bekannt',
  curated: (hash) => `gepflegter Datensatz \`${hash}\``,
  kept: (hash) => `Dokument \`${hash}\``,
  quote: (words, start, end, nested) => `${nested ? `»${words}«` : `„${words}“`} (Zeichen ${start} bis ${end})`,
  original: (words) => `im Original: ${words}`,
  known: (day) => `bekannt seit ${day}`,
  doubt: '; **wenig gesichert**',
  decided: (action, by, reason) => `; ${{ accept: 'angenommen', correct: 'berichtigt', add: 'ergänzt' }[action]} von ${by}: ${reason}`,
}

export const sourceWords = { en: english, de: german } as const
