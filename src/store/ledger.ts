// What every ledger can do, whatever keeps it: append-only, bitemporal, chained by hash. All methods are asynchronous so that a server's database can serve the same desk.
import type { Day, Json } from '../base/index.ts'
import type { AttributeName, Decision, DocumentReference, Fact, KeptDecision, KeptFact, Reason } from '../facts/index.ts'

/** A fact that enters. */
export interface Entry {
  readonly fact: Fact
  /** From 0 to 1. */
  readonly confidence: number
  /** The day from which anybody could know it; default: the day its document was published. */
  readonly known?: Day
  /** Ids of kept facts that it confirms. */
  readonly confirms?: readonly string[]
}

/** A fact that stayed a proposal. */
export interface HeldEntry extends Entry {
  readonly reasons: readonly Reason[]
}

/** One document with all that was read from it: kept whole or not at all. */
export interface Batch {
  readonly document: DocumentReference
  /** The text that spans point into. Without it (sector data that cite a source) quotes are not checked. */
  readonly text?: string
  readonly facts: readonly Entry[]
  readonly proposals?: readonly HeldEntry[]
  /** What happens when the document is in the ledger already. `refuse` (default): nothing is added. `amend`: rows that are not there yet are added, for data files that grow. */
  readonly again?: 'refuse' | 'amend'
  /** Decisions on these facts and proposals, kept right behind them in the same step; left out when the document is there already. */
  readonly decisions?: readonly Decision[]
}

/** `call`: what the desk itself says. */
export type RowKind = 'document' | 'fact' | 'proposal' | 'decision' | 'call'

export interface KeptRow {
  readonly sequence: number
  readonly kind: RowKind
  readonly hash: string
}

/** What `keep` acknowledges: when it is given, the rows are on disk. */
export interface Receipt {
  /** The document was there before. */
  readonly already: boolean
  /** Rows added, in order; empty when nothing changed. */
  readonly rows: readonly KeptRow[]
  readonly head: Head
}

/** The newest row; sequence 0 and 64 zeros for an empty ledger. Noted elsewhere it proves that no later row was cut off. */
export interface Head {
  readonly sequence: number
  readonly hash: string
}

export interface FactQuery {
  /** Only what was known on this day. */
  readonly asOf?: Day
  readonly subject?: string
  readonly attribute?: AttributeName
  /** Only rows kept up to this sequence: what the ledger itself said then. */
  readonly upTo?: number
  /** Only what this document says, by its hash. */
  readonly document?: string
}

export interface KeptProposal extends KeptFact {
  readonly reasons: readonly Reason[]
}

/** A fact or a proposal as it was kept, whatever was decided about it since. */
export type KeptEntry = (KeptFact & { readonly kind: 'fact' }) | (KeptProposal & { readonly kind: 'proposal' })

export interface KeptDocument {
  /** Hash of the ledger row. */
  readonly id: string
  readonly sequence: number
  readonly reference: DocumentReference
  /** Length of the text in UTF-16 code units; absent when no text is kept. */
  readonly length?: number
}

/** A row or a part of the file that is not as it was kept. */
export interface LedgerProblem {
  /** The row, where the problem has one. */
  readonly sequence?: number
  readonly code:
    | 'unreadable'
    | 'damaged-file'
    | 'changed-schema'
    | 'missing-row'
    | 'changed-row'
    | 'broken-chain'
    | 'changed-document'
    | 'quote-not-in-document'
    | 'no-such-document'
    | 'no-such-row'
    | 'head-not-found'
  readonly what: string
}

export interface Verification {
  /** Rows read. */
  readonly rows: number
  readonly head: Head
  /** Empty when all is as it was kept. */
  readonly problems: readonly LedgerProblem[]
}

/** What the desk itself says: a note that it published, a view that somebody saved. Each name has a line of versions, and none is ever changed. */
export interface DeskCall {
  readonly call: 'note' | 'view'
  readonly name: string
  /** Who keeps it. */
  readonly by: string
  /** The day of knowledge that it speaks from. */
  readonly known: Day
  /** What it says, as data. */
  readonly content: { readonly [key: string]: Json | undefined }
}

/** A file that belongs to what the desk says; its bytes are kept beside the rows, once for each hash. */
export interface CallFile {
  readonly name: string
  /** SHA-256 of the bytes. */
  readonly hash: string
  /** In bytes. */
  readonly length: number
}

export interface KeptCall extends DeskCall {
  readonly files?: readonly CallFile[]
  /** Hash of the ledger row. */
  readonly id: string
  readonly sequence: number
}

export interface Ledger {
  /** Where it is kept, for messages. */
  readonly place: string
  /** Keeps a document with its facts and proposals, all or nothing; durable when the promise resolves. Throws an input error when an entry is malformed, the ledger is read-only, busy or the disk is full. */
  keep(batch: Batch): Promise<Receipt>
  /** Keeps many documents in one step, all or nothing, much faster than one by one: for data that come together. */
  keepAll(batches: readonly Batch[]): Promise<readonly Receipt[]>
  /** Whether a document with this hash is kept. */
  has(hash: string): Promise<boolean>
  /**
   * Keeps decisions, all or nothing. One on a reading that the ledger holds (or an addition to a text that it holds) takes effect:
   * what it replaces is withdrawn from its day on, what it says enters. Any other waits for its document. One that is kept already, word for word, adds no row.
   * `at`: hash of the newest row that the decisions were made for; with another row behind it nothing is kept, and a conflict error is thrown.
   */
  decide(decisions: readonly Decision[], at?: string): Promise<Receipt>
  /** In the order in which they were kept. */
  decisions(query?: Pick<FactQuery, 'upTo' | 'document'>): Promise<readonly KeptDecision[]>
  /** In the order in which they were kept, without those that a decision had withdrawn by the day asked for. Without a day: all that stood on any day, marked where one was withdrawn. */
  facts(query?: FactQuery): Promise<readonly KeptFact[]>
  /** All that were held back, whatever was decided about them since. */
  proposals(query?: FactQuery): Promise<readonly KeptProposal[]>
  /** Facts and proposals whose id starts so, in no order. */
  entries(idStart: string): Promise<readonly KeptEntry[]>
  /**
   * Keeps what the desk says. The first of its name needs no `seen`; a further version names the id of the one before it, else a conflict error says
   * what stands. Word for word the same adds no row.
   */
  keepCall(
    call: DeskCall,
    options?: { readonly seen?: string | undefined; readonly files?: readonly { readonly name: string; readonly content: Uint8Array }[] },
  ): Promise<{ readonly kept: KeptCall; readonly already: boolean }>
  /** In the order in which they were kept. */
  calls(): Promise<readonly KeptCall[]>
  /** The bytes of a kept file. Throws a missing error for an unknown hash. */
  content(hash: string): Promise<Uint8Array>
  documents(): Promise<readonly KeptDocument[]>
  /** The text of a kept document; undefined when the ledger keeps the reference alone. Throws a missing error for an unknown hash. */
  text(hash: string): Promise<string | undefined>
  /** The newest day on which a kept fact became known or a decision took effect; undefined while there is none. */
  newestKnown(): Promise<Day | undefined>
  head(): Promise<Head>
  /** Reads everything again and compares it with its hashes. `head`: a hash noted earlier that must still be in the chain. */
  verify(expected?: { readonly head?: string }): Promise<Verification>
  close(): Promise<void>
}
