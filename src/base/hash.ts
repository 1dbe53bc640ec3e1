// SHA-256 of text or bytes, the same in Node and in a page, synchronous.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { canonical } from './canonical.ts'

const encoder = new TextEncoder()

/** Lower-case hex, 64 digits. */
export function hashBytes(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes))
}

export function hashText(text: string): string {
  return hashBytes(encoder.encode(text))
}

/** Hash of the canonical form: equal data, equal hash. */
export function hashOf(value: unknown): string {
  return hashText(canonical(value))
}
