// A view into the ledger, checked, under a name that is free.
import { canonical, InputError, type Json } from '../base/index.ts'
import type { Ledger } from '../store/index.ts'
import type { Files } from './input-files.ts'
import { parseView, viewNames } from './view-named.ts'

export interface WantedView {
  readonly file: string
  readonly by: string
  readonly name?: string | undefined
  readonly seen?: string | undefined
}

/** Throws an input error for what is no view, or a name that ships; a conflict error when another version stands than was seen. */
export async function keepView(ledger: Ledger, files: Files, { file, by, name, seen }: WantedView) {
  const given = parseView(new TextDecoder().decode(files.read(file)), file)
  const view = { ...given, name: name ?? given.name }
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(view.name) || view.name.endsWith('.json')) {
    throw new InputError(`"${view.name}" can be no name of a view`, {
      where: name === undefined ? file : '--name',
      remedy: 'use letters, digits, spaces, dots and dashes, at most 80, not ending in .json',
    })
  }
  if (viewNames().includes(view.name)) {
    throw new InputError(`the name "${view.name}" is that of a view that ships`, {
      where: name === undefined ? file : '--name',
      remedy: 'give it another with --name',
    })
  }
  const known = (await ledger.newestKnown()) ?? '1990-01-01'
  const content = view as unknown as { readonly [key: string]: Json | undefined }
  const standing = (await ledger.calls()).findLast((one) => one.call === 'view' && one.name === view.name)
  // The same view again is the same version, whatever was learned since it was kept.
  const same = standing !== undefined && canonical(standing.content) === canonical(content)
  const { kept, already } = await ledger.keepCall(
    { call: 'view', name: view.name, by: same ? standing.by : by, known: same ? standing.known : known, content },
    { seen },
  )
  return { name: view.name, id: kept.id, already }
}
