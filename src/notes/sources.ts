// The numbered sources of one note: the same fact has the same number throughout.
import type { KeptFact } from '../facts/index.ts'
import type { Sourced } from '../research/index.ts'
import { factsOf } from '../research/index.ts'

export class Sources {
  readonly #facts: KeptFact[] = []

  /** `[3]`; several facts: `[3][4]`. */
  mark(...facts: readonly KeptFact[]): string {
    return facts.map((fact) => `[${this.#number(fact)}]`).join('')
  }

  markOf(sourced: Sourced | undefined): string {
    return sourced ? this.mark(...factsOf(sourced.origin)) : ''
  }

  get listed(): readonly KeptFact[] {
    return this.#facts
  }

  #number(fact: KeptFact): number {
    const at = this.#facts.findIndex((known) => known.id === fact.id)
    return at >= 0 ? at + 1 : this.#facts.push(fact)
  }
}
