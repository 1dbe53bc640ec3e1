// Why a proposed fact does not simply enter the ledger.

/** Short names for scripts; each is explained where its rule stands. */
export type ReasonCode =
  | 'malformed'
  | 'unknown-subject'
  | 'low-confidence'
  | 'implausible-value'
  | 'implausible-date'
  | 'dated-after-publication'
  | 'off-by-power-of-ten'
  | 'implausible-jump'
  | 'far-from-price'
  | 'unlike-previous'
  | 'exceeds-site'
  | 'share-unlike-capacity'
  | 'bases-out-of-order'
  | 'part-exceeds-total'
  | 'contract-economics'
  | 'contradicts'
  | 'decided-otherwise'

export interface Reason {
  readonly code: ReasonCode
  /** One sentence with the numbers, so that a person can decide. */
  readonly what: string
  /** Id of the kept fact that speaks against it. */
  readonly against?: string
}
