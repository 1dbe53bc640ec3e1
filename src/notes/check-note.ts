// Proves a note: every number in the Markdown is one of its figures, in order; every figure is what the desk computed or a fact says; both languages carry the same.
import { ModelError } from '../base/index.ts'
import { FigureBook } from './figures/figure-book.ts'
import type { WrittenNote } from './document/written-note.ts'
import type { PlacedFigure } from './figures/figure.ts'
import { isWordForm } from './figures/form.ts'
import { printFigure } from './figures/print-figure.ts'
import { readFigure } from './figures/read-figure.ts'
import { languages } from './languages/languages.ts'
import type { NoteData } from './note-data.ts'
import { figureInMarkdown } from './print/markdown.ts'
import { fixedWords } from './words/fixed-words.ts'

export interface NoteFault {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly what: string
}

interface Located extends PlacedFigure {
  readonly line: number
  readonly column: number
}

/** Gives line and column, from 1, of an offset. */
function places(text: string): (offset: number) => { readonly line: number; readonly column: number } {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

function tokenAt(text: string, offset: number): string {
  return /^[\d.,]*\d/.exec(text.slice(offset, offset + 40))?.[0] ?? ''
}

/** Walks the text along its figures. The first digit that belongs to none, or figure that is not there, ends the walk; up to it the text is `original`, so its place there is the place here. */
function locate(
  markdown: string,
  figures: readonly PlacedFigure[],
  original = markdown,
): { readonly located: readonly Located[]; readonly fault?: NoteFault } {
  const placeOf = places(markdown)
  const located: Located[] = []
  let [cursor, own] = [0, 0]
  for (const figure of figures) {
    const text = figureInMarkdown(figure)
    const at = markdown.indexOf(text, cursor)
    const gap = markdown.slice(cursor, at < 0 ? undefined : at)
    const stray = gap.search(/\d/)
    const meant = original.indexOf(text, own)
    if (at < 0 || stray >= 0) {
      const offset = Math.min(stray < 0 ? markdown.length : cursor + stray, meant < 0 ? markdown.length : meant)
      const found = tokenAt(markdown, offset)
      const what = `${found === '' ? 'something else' : `"${found}"`} stands where "${text}" belongs (${figure.address})`
      return { located, fault: { ...placeOf(offset), what } }
    }
    located.push({ ...figure, ...placeOf(at) })
    cursor = at + text.length
    own = meant + text.length
  }
  const stray = markdown.slice(cursor).search(/\d/)
  if (stray < 0) return { located }
  return { located, fault: { ...placeOf(cursor + stray), what: `"${tokenAt(markdown, cursor + stray)}" is no figure of the note` } }
}

/** What is wrong with a figure beside its place: value, digits or evidence. */
function objection(
  figure: PlacedFigure,
  next: string,
  note: WrittenNote,
  data: NoteData,
  book: FigureBook,
  numbers: Map<number, string>,
): string | undefined {
  const language = languages[note.language]
  const { address, value, form, text, facts } = figure
  for (const kept of facts) {
    if (data.facts.get(kept.id) !== kept) return `${address} rests on a fact that does not stand on ${data.asOf}`
    if (kept.fact.quote === '' || !/^[0-9a-f]{64}$/.test(kept.document.hash)) return `${address} rests on a fact without words or document`
  }
  if (address === 'words') return fixedWords(note.language).has(text) ? undefined : `"${text}" is not among the words of the note`
  if (form === 'mark') {
    const held = numbers.get(value as number)
    numbers.set(value as number, address)
    if (held !== undefined && held !== address) return `two facts have the number ${value}`
  } else {
    const found = book.find(address)
    if (!found) return `${address} leads nowhere`
    if (found.value !== value) return `${address} is ${found.value}, not ${value}`
  }
  if (isWordForm(form)) return text === printFigure(value, form, language) ? undefined : `${address} is "${value}", written "${text}"`
  const read = readFigure(text, form, language, figure.bare ? next : '')
  if (!read || Math.abs(read.value - (value as number)) > read.half * (1 + 1e-9)) return `${address} is ${value}, written "${text}"`
  return undefined
}

/** Checks a text against the figures it was written with and what they were computed from; `markdown`: the text as it is now. */
export function checkNote(note: WrittenNote, data: NoteData, markdown = note.markdown): readonly NoteFault[] {
  const { located, fault } = locate(markdown, note.figures, note.markdown)
  const book = new FigureBook(data, note.language)
  const numbers = new Map<number, string>()
  const faults = located.flatMap((figure, index): NoteFault[] => {
    const what = objection(figure, note.figures[index + 1]?.text ?? '', note, data, book, numbers)
    return what === undefined ? [] : [{ line: figure.line, column: figure.column, what }]
  })
  return fault ? [...faults, fault] : faults
}

/** Figures of each line, in an order that no language decides. Fixed words count by their numbers. */
function byLine({ markdown, figures, offsets }: WrittenNote): readonly (readonly string[])[] {
  const placeOf = places(markdown)
  const lines: string[][] = markdown.split('\n').map(() => [])
  for (const [index, figure] of figures.entries()) {
    const { address, form, value, text } = figure
    const numbers = (text.match(/\d[\d.,]*\d|\d/g) ?? []).map((number) => number.replaceAll(',', '.')).join(' ')
    const said = address === 'words' ? `words ${numbers}` : isWordForm(form) ? `${address} ${form}` : `${address} ${form} ${value}`
    lines[placeOf(offsets[index]!).line - 1]?.push(said)
  }
  return lines.map((line) => line.toSorted())
}

/** Checks that two languages of one note carry the same figures, line by line. Places are those of the second. */
export function checkPair(first: WrittenNote, second: WrittenNote): readonly NoteFault[] {
  const [a, b] = [byLine(first), byLine(second)]
  if (a.length !== b.length)
    return [{ line: Math.min(a.length, b.length), column: 1, what: `${a.length} lines in one language, ${b.length} in the other` }]
  return a.flatMap((line, index): NoteFault[] => {
    const other = b[index]!
    if (line.join('\n') === other.join('\n')) return []
    const only = [...line.filter((said) => !other.includes(said)), ...other.filter((said) => !line.includes(said))]
    return [{ line: index + 1, column: 1, what: `the languages differ in ${only[0] ?? 'how often a figure stands'}` }]
  })
}

/** Throws a model error that names the first fault and its place. */
export function requireSound(faults: readonly NoteFault[], name: string): void {
  const [first] = faults
  if (!first) return
  throw new ModelError(`the note does not hold: ${first.what}`, {
    where: `${name}, line ${first.line}, column ${first.column}`,
    remedy: `write the note anew from its facts${faults.length > 1 ? `; ${faults.length - 1} further faults` : ''}`,
  })
}
