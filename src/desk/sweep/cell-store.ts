// Finished cells of a sweep on disk, one a line, so that a job that was killed goes on where it was.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../../base/index.ts'

export interface CellStore<Result> {
  readonly get: (key: string) => Result | undefined
  /** On disk when it returns. */
  readonly put: (key: string, result: Result) => void
  readonly close: () => void
}

/** Opens `cells.jsonl` in a folder, made when it is not there. A last line that was cut off is dropped. Throws an input error where it cannot be written. */
export function openCells<Result>(folder: string): CellStore<Result> {
  const path = join(folder, 'cells.jsonl')
  const kept = new Map<string, Result>()
  let file: number
  try {
    mkdirSync(folder, { recursive: true })
    if (existsSync(path)) {
      const bytes = readFileSync(path)
      const end = bytes.lastIndexOf(0x0a) + 1
      // The line that the last run was writing when it ended.
      if (end < bytes.length) truncateSync(path, end)
      for (const line of bytes.subarray(0, end).toString('utf8').split('\n')) {
        if (line === '') continue
        const { key, result } = JSON.parse(line) as { readonly key: string; readonly result: Result }
        kept.set(key, result)
      }
    }
    file = openSync(path, 'a')
  } catch (cause) {
    throw new InputError(`the cells cannot be kept: ${(cause as Error).message}`, {
      where: path,
      remedy: 'name a folder that you may write to, or remove the file to start anew',
      cause,
    })
  }
  return {
    get: (key) => kept.get(key),
    put(key, result) {
      writeSync(file, `${JSON.stringify({ key, result })}\n`)
      fsyncSync(file)
      kept.set(key, result)
    },
    close: () => closeSync(file),
  }
}
