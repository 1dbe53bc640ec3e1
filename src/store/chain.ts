// How each row is tied to the one before: SHA-256 over the previous hash, the row's kind and its body.
import { createHash } from 'node:crypto'

/** What the first row follows. */
export const noHash = '0'.repeat(64)

/**
 * The hash of a row, 64 lower-case hex digits. Line feeds part the three fields: neither a hash nor a kind contains one, so no two rows write the same bytes.
 * A body may be given as text or as its UTF-8 bytes; Node's own SHA-256 because `verify` runs over everything kept.
 */
export function rowHash(previous: string, kind: string, body: string | Uint8Array): string {
  return createHash('sha256').update(`${previous}\n${kind}\n`).update(body).digest('hex')
}

/** SHA-256 of a text's UTF-8 bytes, or of bytes. */
export function contentHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
