// Prices on a tape that leave out the dollar: "RIOT closes 16.02, -1.9%; GLXY 24.10, +0.4%".
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { groupsOf } from '../subject.ts'
import type { Scene } from './frame.ts'
import { priceDraft } from './share-price.ts'

const moved = /^,?\s*\(?[+−–-]\s?\d+(?:[.,]\d+)?\s?(?:%|percent|Prozent)/u
const link = /^(?:'s|:)?\s+(?:(?:closes?|closed|ends?|ended|last|at|now|schließt|schloss|zuletzt|bei)\s+(?:at |bei )?)?$/u

/** Whether a bare number is a price: a company right before it, two decimals, a signed move behind. */
export function isBarePrice(scene: Scene, quantity: Quantity): boolean {
  const { sentence, context } = scene
  if (quantity.unit !== '' || quantity.value === undefined || quantity.superseded) return false
  if (!/^\d{1,4}[.,]\d\d$/.test(quantity.text) || !moved.test(sentence.source.slice(quantity.end, quantity.end + 16))) return false
  const group = groupsOf(context, sentence).findLast((each) => each.end <= quantity.start)
  return group !== undefined && link.test(sentence.source.slice(group.end, quantity.boundStart))
}

/** The price that such a number is, or undefined. */
export function barePriceDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  return isBarePrice(scene, quantity) ? priceDraft(scene, { ...quantity, unit: 'USD' }) : undefined
}
