// A document that somebody has brought in and not kept yet: its bytes, what is said of it, and what was read from it.
import { useSyncExternalStore } from 'react'
import type { Results } from '../../../desk/index.ts'
import { post } from '../../api/request.ts'
import { stored } from './stored.ts'

export interface Said {
  readonly published?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly type?: string
}

export interface Draft {
  readonly name: string
  readonly text?: string
  readonly base64?: string
  readonly said: Said
  /** As the server read it last. */
  readonly read?: Results['read']['documents'][number]
  /** The document's own text, into which the spans count. */
  readonly words?: string
}

const store = stored<Draft | undefined | null>('uprate.inbox.draft', null)

export function useDraft(): Draft | undefined {
  return useSyncExternalStore(store.subscribe, store.get) ?? undefined
}

export function setDraft(draft: Draft | undefined): void {
  store.set(draft ?? null)
}

/** Most bytes of one file: a request takes 25 MB, and bytes grow by a third on the way. */
export const mostFileBytes = 18_000_000

export function fileOf({ name, text, base64, said }: Draft): Record<string, unknown> {
  return { name, ...(text !== undefined ? { text } : { base64 }), ...said }
}

function bytesOf({ text, base64 }: Draft): Uint8Array {
  if (text !== undefined) return new TextEncoder().encode(text)
  return Uint8Array.from(atob(base64 ?? ''), (character) => character.codePointAt(0)!)
}

/** Reads it on the server, and opens it here for its text. Throws problems of the server, lost servers, and an error in words. */
export async function readDraft(draft: Draft, signal?: AbortSignal): Promise<Draft> {
  const { result } = await post('read', { files: [fileOf(draft)] }, signal)
  const [failure] = result.failures
  if (failure) throw new Error(failure.message)
  const [read] = result.documents
  if (!read) throw new Error('nothing was read')
  const { openDocument } = await import('../../../documents/index.ts')
  const { text } = await openDocument(bytesOf(draft), { name: draft.name })
  return { ...draft, read, words: text }
}

export async function fileToDraft(file: File): Promise<Draft> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let binary = ''
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  // Without folders: a name is all that a file has here.
  return { name: file.name.replaceAll(/[/\\]/g, '_').slice(-200), base64: btoa(binary), said: {} }
}
