// A file in which a person fills the places of a note's disclosures: {"author": "…"}, or {"author": {"en": "…", "de": "…"}}.
import { InputError } from '../base/index.ts'
import { disclosureNames, type Fills } from '../notes/index.ts'

/** Checks the parsed text. Throws an input error that names the place. */
export function checkDisclosures(text: string, where: string): Fills {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the disclosures are not JSON: ${(cause as Error).message}`, { where, remedy: 'write {"author": "…", …}', cause })
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new InputError('the disclosures are no object', { where, remedy: 'write {"author": "…", …}' })
  }
  for (const [name, value] of Object.entries(data)) {
    if (!disclosureNames.some((known) => known === name)) {
      throw new InputError(`"${name}" is no place of the disclosures`, { where, remedy: `name one of ${disclosureNames.join(', ')}` })
    }
    const texts = typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? [value.en, value.de] : []
    if (texts.length === 0 || texts.some((one) => typeof one !== 'string' || one.trim() === '')) {
      throw new InputError(`"${name}" is neither a text nor one in each language`, {
        where,
        remedy: `write "${name}": "…" or {"en": "…", "de": "…"}`,
      })
    }
  }
  return data as Fills
}
