// Files that came with a request: the only files that a command run for a client can read.
import { InputError, MissingError, type Files } from '../desk/index.ts'

export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Most files in one request. */
export const mostUploads = 100

/** A name without folders, so that nobody takes it for a path. Throws an input error for one that cannot be a file's. */
function checkName(name: string): string {
  // eslint-disable-next-line no-control-regex
  const fits = name.length > 0 && name.length <= 255 && !/[/\\\u0000-\u001f]/.test(name) && !/^\.{1,2}$/.test(name) && name !== '-'
  if (fits) return name
  throw new InputError(`"${name.slice(0, 60)}" is no name of a file`, {
    where: 'the uploaded file',
    remedy: 'give a name without folders, for example article.txt',
  })
}

export class Uploads implements Files {
  readonly #files = new Map<string, Uint8Array>()

  /** Throws an input error for a second file of the same name, or for too many. */
  add({ name, bytes }: Upload): void {
    const checked = checkName(name)
    if (this.#files.has(checked)) {
      throw new InputError(`two files are named ${checked}`, { where: 'the uploaded files', remedy: 'give each a name of its own' })
    }
    if (this.#files.size >= mostUploads) {
      throw new InputError(`more than ${mostUploads} files in one request`, {
        where: 'the uploaded files',
        remedy: 'send them in several requests',
      })
    }
    this.#files.set(checked, bytes)
  }

  get size(): number {
    return this.#files.size
  }

  read(name: string): Uint8Array {
    const bytes = this.#files.get(name)
    if (bytes !== undefined) return bytes
    throw new MissingError('no such file came with the request', {
      where: name,
      remedy: 'send the file itself: as a part of a multipart form, or as { "name": …, "text": … } in JSON',
    })
  }
}
