// A view by its name: shipped with Uprate, saved in the ledger, or in a file that somebody gives.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { InputError, MissingError } from '../base/index.ts'
import { checkView, type View } from '../research/index.ts'
import type { KeptCall, Ledger } from '../store/index.ts'
import type { Files } from './input-files.ts'

const folder = fileURLToPath(new URL('../../data/views/', import.meta.url))

/** Names of the views that ship. */
export function viewNames(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .toSorted()
}

/** Reads a view from the text of its file. Throws an input error that names the field. */
export function parseView(text: string, where: string): View {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the view is not JSON: ${(cause as Error).message}`, {
      where,
      remedy: 'correct the place named, or start from data/views/house.json',
      cause,
    })
  }
  return checkView(data, where)
}

/** A view that ships; the name is one of `viewNames`. */
export function shippedView(name: string): View {
  return parseView(readFileSync(`${folder}${name}.json`, 'utf8'), `data/views/${name}.json`)
}

/** What tells one view from another. */
export function viewHead({ name, title, version, voice }: View) {
  return { name, title: { ...title }, version, ...(voice === undefined ? {} : { voice }) }
}

/** All views that can be named: those that ship, and the newest version of each that somebody saved, with its id. */
export async function viewsOf(ledger: Ledger) {
  const saved = (await savedViews(ledger)).map(({ id, by, name, content }) => ({ ...viewHead(viewIn(content, name)), id, by }))
  return [...viewNames().map((name) => viewHead(shippedView(name))), ...saved]
}

async function savedViews(ledger: Ledger): Promise<readonly KeptCall[]> {
  const newest = new Map<string, KeptCall>()
  for (const one of await ledger.calls()) if (one.call === 'view') newest.set(one.name, one)
  return [...newest.values()]
}

/** Checked again: a later Uprate may ask more of a view than the one that saved it. */
function viewIn(content: KeptCall['content'], name: string): View {
  return checkView(content, `the saved view "${name}"`)
}

/** A view by name or by the file that holds it. Throws a missing error that lists the names. */
export async function viewNamed(ledger: Ledger, files: Files, name = 'house'): Promise<View> {
  const shipped = viewNames()
  if (shipped.includes(name)) return shippedView(name)
  const saved = await savedViews(ledger)
  const names = [...shipped, ...saved.map((one) => one.name)].join(', ')
  if (!name.endsWith('.json')) {
    const found = saved.find((one) => one.name === name)
    if (found) return viewIn(found.content, name)
    throw new MissingError(`no view "${name}"`, { where: 'data/views', remedy: `name one of ${names}, or the path of a .json file` })
  }
  return parseView(new TextDecoder().decode(readView(files, name, names)), name)
}

/** Only a file that is not there is no view; what a file lacks is said by the check. */
function readView(files: Files, name: string, names: string): Uint8Array {
  try {
    return files.read(name)
  } catch (cause) {
    if (!(cause instanceof MissingError)) throw cause
    throw new MissingError('there is no such view file', { where: name, remedy: `check the path, or name one of ${names}`, cause })
  }
}
