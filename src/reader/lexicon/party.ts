// The shape of a name in the lexicon: how facts spell it and how documents do.

/** A broker, an investor, a tenant or a guarantor: its name in facts and its other names in documents. */
export interface Party {
  readonly name: string
  readonly aliases: readonly string[]
}

export interface Site {
  readonly name: string
  readonly aliases: readonly string[]
  /** Ticker of the owner, where the name belongs to one. */
  readonly company?: string
}
