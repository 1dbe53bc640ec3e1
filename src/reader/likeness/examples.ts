// Examples for learning: the figures of a document, each with what a person wrote down about it, or `none`.
import type { Document } from '../../documents/index.ts'
import type { AttributeName } from '../../facts/index.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { readWith } from '../read-document.ts'
import type { Example } from './learn.ts'
import { comparedUnit } from './likely-drafts.ts'
import type { Meaning } from './likeness.ts'
import { signsOf } from './signs.ts'

/** What is needed of a gold fact; without a span its quote says where it stands, without a quote its value has to do: in a passage of a line or two it does. */
export interface Stated {
  readonly attribute: AttributeName
  readonly value: number | string
  readonly quote?: string
  readonly span?: readonly [number, number]
}

const close = (a: number, b: number) => Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b), 1e-12)

/** How far around a figure its quote is looked for in a page, whose gold facts have no spans. */
const around = 40

/** The figures of a document as examples. Those that have the value of a fact told elsewhere are left out: they may be that fact told twice. */
export function examplesOf(document: Document, lexicon: Lexicon, facts: readonly Stated[]): readonly Example[] {
  const numeric = facts.filter((fact): fact is Stated & { readonly value: number } => typeof fact.value === 'number')
  const examples: Example[] = []
  readWith(document, lexicon, (scene, quantity, found, told) => {
    const unit = comparedUnit(quantity)
    const passage = scene.context.outline.passages[scene.sentence.passage]
    if (unit === undefined || !passage) return
    const [from, to] = passage.copy.original(quantity.start, quantity.end)
    const [start, end] = [passage.base + from, passage.base + to]
    const values = [quantity.value, quantity.low, quantity.high].filter((value) => value !== undefined).map(Math.abs)
    const alike = numeric.filter((fact) => values.some((value) => close(value, Math.abs(fact.value))))
    const here = alike.find((fact) =>
      fact.span
        ? fact.span[0] < end && start < fact.span[1]
        : fact.quote === undefined ||
          fact.quote.includes(quantity.text) ||
          document.text.slice(Math.max(0, start - around), end + around).includes(fact.quote),
    )
    const same = here ?? alike.find((fact) => found.some((draft) => draft.attribute === fact.attribute))
    if (!same && alike.length > 0) return
    examples.push({ unit, signs: signsOf(scene, quantity, told), meaning: meaningOf(same) })
  })
  return examples
}

function meaningOf(fact: { readonly attribute: AttributeName; readonly value: number } | undefined): Meaning {
  if (!fact || fact.attribute === 'rating' || fact.attribute === 'rating_action') return 'none'
  if (fact.attribute === 'price_move') return fact.value < 0 ? 'price_move down' : 'price_move up'
  return fact.attribute
}
