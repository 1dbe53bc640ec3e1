// The file of a sweep, read and checked.
import { InputError, UprateError } from '../../base/index.ts'
import { checkSweep, type Sweep } from '../../research/index.ts'
import type { Files } from '../input-files.ts'

/** Throws missing and input errors that name the place. */
export function openSweep(files: Files, path: string): Sweep {
  let data: unknown
  try {
    data = JSON.parse(new TextDecoder().decode(files.read(path)))
  } catch (cause) {
    if (cause instanceof UprateError) throw cause
    throw new InputError(`the sweep cannot be read: ${(cause as Error).message}`, {
      where: path,
      remedy: 'give the path of a JSON file (docs/simulation.md)',
      cause,
    })
  }
  return checkSweep(data, path)
}
