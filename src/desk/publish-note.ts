// A note as it is published: every file of it, frozen in the ledger.
import { MissingError, type Json } from '../base/index.ts'
import type { KeptCall, Ledger } from '../store/index.ts'
import type { Context } from './command.ts'
import { note } from './commands/note.ts'

/** What is kept of a publication beside its name, its author, its day and its files. */
interface Published {
  readonly kind: string
  readonly ticker?: string
  readonly since?: string
  readonly view: string
  readonly hash: string
}

export function publicationOf({ id, name, by, known, content, files = [] }: KeptCall) {
  const { kind, ticker, since, view, hash } = content as unknown as Published
  return {
    id,
    name,
    kind,
    ...(ticker === undefined ? {} : { ticker }),
    asOf: known,
    ...(since === undefined ? {} : { since }),
    view,
    by,
    hash,
    files: files.map((file) => ({ name: file.name, hash: file.hash, bytes: file.length })),
  }
}

/** Publications in the order in which they were published. */
export async function publicationsOf(ledger: Ledger): Promise<readonly KeptCall[]> {
  return (await ledger.calls()).filter(({ call }) => call === 'note')
}

/** A publication with its files, byte for byte. Throws a missing error for an id that no publication's starts with. */
export async function publicationNamed(ledger: Ledger, id: string) {
  const found = (await publicationsOf(ledger)).filter((one) => one.id.startsWith(id))
  const [kept] = found
  if (kept === undefined || found.length > 1) {
    throw new MissingError(
      `${found.length === 0 ? 'no publication has' : `${found.length} publications have`} an id that starts with ${id}`,
      {
        where: ledger.place,
        remedy: 'list them: uprate publications',
      },
    )
  }
  const contents = await Promise.all(
    (kept.files ?? []).map(async ({ name, hash }) => {
      const encoding: 'utf8' | 'base64' = name.endsWith('.pdf') ? 'base64' : 'utf8'
      return { name, encoding, content: Buffer.from(await ledger.content(hash)).toString(encoding) }
    }),
  )
  return { kept, contents }
}

/** `by` publishes the note that `wanted`, an input of `note` without language and format, asks for. */
export async function publishNote(wanted: Parameters<typeof note.run>[0], by: string, context: Context) {
  // Opened for writing first: reading opens for reading alone.
  const ledger = await context.workspace.ledger('write')
  const en = await note.run({ ...wanted, language: 'en', to: 'all' }, context)
  const de = await note.run({ ...wanted, language: 'de', to: 'all' }, context)
  const { kind, ticker, since, view, asOf, hash } = en
  const files = [...en.printed, ...de.printed].map(({ name, encoding, content }) => ({ name, content: Buffer.from(content, encoding) }))
  const name = [kind, ticker, asOf, view].filter((part) => part !== undefined).join(' ')
  const content: { readonly [key: string]: Json | undefined } = { kind, ticker, since, view, hash }
  const seen = (await publicationsOf(ledger)).findLast((one) => one.name === name)?.id
  // A further version under the same name: nothing is taken away from those before it.
  const { kept, already } = await ledger.keepCall({ call: 'note', name, by, known: asOf, content }, { seen, files })
  return { ...publicationOf(kept), already }
}
