// The quantities of a file's text, in the form that scripts are promised.
import { DocumentError } from '../base/index.ts'
import { readQuantities } from '../reader/index.ts'
import type { Files } from './input-files.ts'

/** One list for the whole text; with `byLine` a list for each line, offsets counted in the line. */
export function quantitiesIn(files: Files, file: string, byLine: boolean) {
  const text = textOf(files, file)
  if (!byLine) return rowsOf(text)
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  return text === '' ? [] : lines.map(rowsOf)
}

function rowsOf(text: string) {
  return readQuantities(text).map((quantity) => {
    const { start, end, value, low, high, unit, bound, language } = quantity
    return {
      text: quantity.text,
      start,
      end,
      ...(value === undefined ? { low, high } : { value }),
      unit,
      ...(bound === undefined ? {} : { bound }),
      language,
    }
  })
}

function textOf(files: Files, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(files.read(file))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new DocumentError('this text is not UTF-8', { where: file, remedy: 'save it as UTF-8', cause: error })
  }
}
