// Which date belongs to which megawatts, where a sentence tells several of both by turns.
import type { Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

/** "75 MW by September and the other 150 MW by March": where figures and dates take turns, each has the date behind it. */
export function datedInTurn(sentence: Sentence, span: Slice): Slice | undefined {
  const figures = sentence.quantities.filter((quantity) => quantity.unit === 'MW' && !quantity.superseded)
  const dates = sentence.dates.filter((date) => date.role === 'by' || date.role === 'on')
  if (figures.length < 2 || dates.length !== figures.length) return undefined
  const inTurn = figures.every((figure, index) => {
    const [date, next] = [dates[index], figures[index + 1]]
    return date !== undefined && date.start >= figure.end && (next === undefined || date.end <= next.start)
  })
  return inTurn ? dates[figures.findIndex((figure) => figure.start <= span.start && span.start < figure.end)] : undefined
}
