// Where a figure's evidence opens. An address names the figure as people do: CIFR/target, CIFR/input/view.bitcoin_price, fact/ID, sector/contractedMw.

export type EvidenceAddress =
  /** A fact of the ledger by its id: down to its words. */
  | { readonly kind: 'fact'; readonly id: string }
  /** A result of the model for a company: `target`, `equity`, `upside`, `price`, `expectedMw`, `part/mining` … */
  | { readonly kind: 'figure'; readonly ticker: string; readonly name: string }
  /** An input of a company's model by its id. */
  | { readonly kind: 'input'; readonly ticker: string; readonly id: string }
  /** A sum over the sector. */
  | { readonly kind: 'sector'; readonly name: string }
  /** A document by the start of its hash. */
  | { readonly kind: 'document'; readonly hash: string }

export function evidencePath(address: EvidenceAddress): string {
  switch (address.kind) {
    case 'fact':
      return `fact/${address.id}`
    case 'figure':
      return `${address.ticker}/${address.name}`
    case 'input':
      return `${address.ticker}/input/${address.id}`
    case 'sector':
      return `sector/${address.name}`
    case 'document':
      return `document/${address.hash}`
  }
}

/** Reads what `evidencePath` writes; undefined for anything else. */
export function readEvidencePath(path: string): EvidenceAddress | undefined {
  const [first = '', second = '', ...rest] = path.split('/')
  if (second === '') return undefined
  if (first === 'fact' && rest.length === 0) return { kind: 'fact', id: second }
  if (first === 'document' && rest.length === 0) return { kind: 'document', hash: second }
  if (first === 'sector' && rest.length === 0) return { kind: 'sector', name: second }
  if (!/^[A-Z][A-Z0-9.]{0,9}$/.test(first)) return undefined
  if (second === 'input') return rest.length > 0 ? { kind: 'input', ticker: first, id: rest.join('/') } : undefined
  return { kind: 'figure', ticker: first, name: [second, ...rest].join('/') }
}
