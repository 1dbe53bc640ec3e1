// The one way to turn data into bytes: keys sorted, no white space, no undefined, no NaN. Equal data, equal bytes.
import { InputError } from './errors.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** Canonical JSON after the manner of RFC 8785. Throws on NaN, infinities and values JSON has no word for. */
export function canonical(value: unknown, where = 'value'): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new InputError(`${value} cannot be written down`, { where, remedy: 'give a finite number' })
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((item, index) => canonical(item ?? null, `${where}[${index}]`)).join(',')}]`
  if (typeof value === 'object') {
    const record = value as Record<string, unknown>
    const keys = Object.keys(record).filter((key) => record[key] !== undefined)
    keys.sort()
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(record[key], `${where}.${key}`)}`).join(',')}}`
  }
  throw new InputError(`a ${typeof value} cannot be written down`, {
    where,
    remedy: 'give null, a boolean, a number, a text, a list or a record',
  })
}
