// What the desk itself says, kept beside what documents say: notes as they were published, views as they were saved.
import type { DatabaseSync } from 'node:sqlite'
import { canonical, ConflictError, InputError, isDay, MissingError } from '../base/index.ts'
import { append } from './append.ts'
import { contentHash } from './chain.ts'
import type { Connection } from './connection.ts'
import type { DeskCall, KeptCall, Ledger } from './ledger.ts'
import { reading } from './read.ts'

function keptCall(row: Record<string, unknown>): KeptCall {
  return {
    id: String(row['hash']),
    sequence: Number(row['sequence']),
    ...(JSON.parse(String(row['body'])) as Omit<KeptCall, 'id' | 'sequence'>),
  }
}

export function callsOf(db: DatabaseSync): readonly KeptCall[] {
  return db.prepare(`SELECT sequence, hash, body FROM rows WHERE kind = 'call' ORDER BY sequence`).all().map(keptCall)
}

function check({ call, name, by, known }: DeskCall): void {
  const where = `the ${call} "${name}"`
  if (name.trim() === '') throw new InputError(`a ${call} without a name`, { where, remedy: 'give it a name' })
  if (by.trim() === '') throw new InputError(`nobody is named who keeps the ${call}`, { where, remedy: 'say who does' })
  if (!isDay(known)) throw new InputError(`"${known}" is not a date`, { where, remedy: 'write a day as YYYY-MM-DD' })
}

/** See `Ledger.content`. */
export function contentOf(connection: Connection, hash: string): Uint8Array {
  return reading(connection, (db) => {
    const row = db.prepare('SELECT text FROM texts WHERE hash = ?').get(hash)
    if (row) return new Uint8Array(row['text'] as Uint8Array)
    throw new MissingError(`no file with the hash ${hash}`, { where: connection.place, remedy: 'restore the ledger from a backup' })
  })
}

type Given = Parameters<Ledger['keepCall']>

/** See `Ledger.keepCall`; runs inside a transaction. */
export function keepCall(
  db: DatabaseSync,
  call: Given[0],
  { seen, files = [] }: NonNullable<Given[1]>,
): { readonly kept: KeptCall; readonly already: boolean } {
  check(call)
  const listed = files.map(({ name, content }) => ({ name, hash: contentHash(content), length: content.length }))
  const given = { ...call, ...(listed.length === 0 ? {} : { files: listed }) }
  const standing = callsOf(db).findLast((one) => one.call === call.call && one.name === call.name)
  if (standing !== undefined) {
    const { id, sequence: _, ...said } = standing
    if (canonical(said) === canonical(given)) return { kept: standing, already: true }
    if (id !== seen) {
      throw new ConflictError(
        `${standing.by} has kept a ${call.call} of the name "${call.name}" already`,
        { where: call.name, remedy: 'look at it, then name its id as the one you have seen, or choose another name' },
        { id, by: standing.by, known: standing.known },
      )
    }
  } else if (seen !== undefined) {
    throw new ConflictError(
      `no ${call.call} of the name "${call.name}" is kept`,
      { where: call.name, remedy: 'leave out the id you have seen, or correct the name' },
      {},
    )
  }
  for (const [index, { hash }] of listed.entries()) {
    if (db.prepare('SELECT 1 FROM texts WHERE hash = ?').get(hash)) continue
    db.prepare('INSERT INTO texts (hash, text) VALUES (?, ?)').run(hash, files[index]!.content)
  }
  const [row] = append(db, [{ kind: 'call', body: canonical(given) }])
  if (row === undefined) throw new Error('one draft gives one row')
  return { kept: { id: row.hash, sequence: row.sequence, ...given }, already: false }
}
