// Whether the words quoted carry the value that is said to stand in them.
import { openDocument } from '../documents/index.ts'
import type { Fact } from '../facts/index.ts'
import { lexiconOf, readDocument, readQuantities } from '../reader/index.ts'
import { companies } from './sector-data.ts'

/** Values are written rounded: a third is 0.3333. */
const tolerance = 0.005

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b))
}

/** Whether a number of the fact's unit, or one without a unit, stands in the quote and is the fact's value. A fall may be written without its sign. */
function numberCarried({ value, unit, quote }: Fact): boolean {
  if (typeof value !== 'number') return false
  return readQuantities(quote).some((quantity) => {
    if (quantity.unit !== unit && quantity.unit !== '') return false
    return [quantity.value, quantity.low, quantity.high].some((one) => one !== undefined && near(Math.abs(one), Math.abs(value)))
  })
}

/** True where the quote, or the reader in its place in the text, gives the fact's value. `text`: the whole text, where it is kept. */
export async function carriesValue(fact: Fact, text: string | undefined): Promise<boolean> {
  if (numberCarried(fact) || fact.quote.toLowerCase().includes(String(fact.value).toLowerCase())) return true
  if (text === undefined) return false
  const document = await openDocument(new TextEncoder().encode(text), { name: 'text' })
  return readDocument(document, lexiconOf(companies())).proposals.some(
    (read) =>
      read.fact.attribute === fact.attribute &&
      read.fact.span[0] < fact.span[1] &&
      fact.span[0] < read.fact.span[1] &&
      (typeof read.fact.value === 'number' && typeof fact.value === 'number'
        ? near(read.fact.value, fact.value)
        : read.fact.value === fact.value),
  )
}
