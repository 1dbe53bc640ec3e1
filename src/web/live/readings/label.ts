// The name of an input in both languages, with the contract or instrument it belongs to.
import { inputName, ofOwner } from '../../../research/index.ts'

export interface Label {
  readonly en: string
  readonly de: string
}

const fixed: Readonly<Record<string, Label>> = {
  structure: { en: 'Way of valuing', de: 'Art der Bewertung' },
  'rounding.from': { en: 'Rounding of the first target', de: 'Rundung des ersten Kursziels' },
  'rounding.to': { en: 'Rounding of the second target', de: 'Rundung des zweiten Kursziels' },
  'published.from': { en: 'Model less the first published target', de: 'Modell abzüglich des ersten veröffentlichten Kursziels' },
  'published.to': { en: 'Second published target less the model', de: 'Zweites veröffentlichtes Kursziel abzüglich des Modells' },
}

/** `label`: the model's own, for what has no other name. */
export function labelOf(id: string, label: string): Label {
  const known = fixed[id]
  if (known) return known
  const owner = ofOwner(id)
  const prefix = owner ? `${owner.key.replaceAll('/', ', ').replace(/, 1$/, '')}: ` : ''
  return { en: `${prefix}${inputName(id, label, 'en')}`, de: `${prefix}${inputName(id, label, 'de')}` }
}
