// What a sidecar `NAME.meta.json` says of a document: one flat record of texts.
import { InputError, requireDay } from '../base/index.ts'
import type { Metadata, Problem } from './document.ts'

const keys = ['title', 'publisher', 'url', 'published', 'language', 'type'] as const
type Key = (typeof keys)[number]

/**
 * Reads a sidecar. A key with an impossible value is an input error; an unknown key is a problem pushed on `problems`,
 * so that a sidecar that carries more than is needed does not stop the reading. Empty values count as absent.
 */
export function parseMetadata(text: string, where: string, problems: Problem[] = []): Metadata {
  const record = parseRecord(text, where)
  const given: Partial<Record<Key, string>> = {}
  for (const [key, value] of Object.entries(record)) {
    if (!isKey(key)) {
      problems.push({ code: 'unknown-metadata', what: `"${key}" in ${where} is not used`, remedy: `use ${keys.join(', ')}` })
    } else if (typeof value === 'string') {
      if (value.trim() !== '') given[key] = value.trim()
    } else if (value !== null) {
      throw new InputError(`${key} is not a text`, { where, remedy: `write "${key}" as a text or leave it out` })
    }
  }
  const { language, published, ...rest } = given
  if (published !== undefined) requireDay(published, `${where}, published`)
  return {
    ...rest,
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language: requireLanguage(language, where) }),
  }
}

function isKey(key: string): key is Key {
  return (keys as readonly string[]).includes(key)
}

function requireLanguage(language: string, where: string): 'en' | 'de' {
  if (language === 'en' || language === 'de') return language
  throw new InputError(`language is "${language}"`, { where, remedy: 'write "en" or "de", or leave it out' })
}

function parseRecord(text: string, where: string): Record<string, unknown> {
  let record: unknown
  try {
    record = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw new InputError(`the sidecar is not JSON: ${(cause as Error).message}`, { where, remedy: 'correct it or remove it', cause })
  }
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return record as Record<string, unknown>
  throw new InputError('the sidecar is not a record', { where, remedy: 'write {"title": …, "publisher": …, "published": "YYYY-MM-DD"}' })
}
