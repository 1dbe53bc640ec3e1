// The numbered sources of one note: the same fact has the same number throughout; listed by document.
import { hashOf } from '../base/index.ts'
import type { DocumentReference, KeptFact } from '../facts/index.ts'

export interface SourceDocument {
  readonly document: DocumentReference
  readonly facts: readonly { readonly number: number; readonly kept: KeptFact }[]
}

export class Sources {
  readonly #facts: KeptFact[] = []

  /** From 1, in the order in which the note first speaks of them. */
  numberOf(fact: KeptFact): number {
    const at = this.#facts.findIndex((known) => known.id === fact.id)
    return at >= 0 ? at + 1 : this.#facts.push(fact)
  }

  get byDocument(): readonly SourceDocument[] {
    const documents = new Map<string, { document: DocumentReference; facts: { number: number; kept: KeptFact }[] }>()
    for (const [index, kept] of this.#facts.entries()) {
      const held = documents.get(kept.document.hash)
      const entry = { number: index + 1, kept }
      if (held) held.facts.push(entry)
      else documents.set(kept.document.hash, { document: kept.document, facts: [entry] })
    }
    return [...documents.values()]
  }
}

/** A curated record has no text behind it: its words are the curator's, and its hash is that of the description of its source. */
export function isCurated({ hash, title, publisher, url, published, type }: DocumentReference): boolean {
  return hash === hashOf({ publisher, title, type, ...(url !== undefined && { url }), ...(published !== undefined && { published }) })
}

/** Records are kept in English. */
const curatorsLanguage = 'en'

/** Whether words of the document are of another language than the note's, as far as it is known. */
export function isForeign(document: DocumentReference, code: 'en' | 'de'): boolean {
  const language = isCurated(document) ? curatorsLanguage : document.language
  return language !== undefined && language !== code
}
