// What is seen of a figure in its sentence, as a list of signs: words with their place before or behind it, kinds of names, its size, what was told before.
import type { AttributeName } from '../../facts/index.ts'
import type { Scene } from '../frames/frame.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf } from '../subject.ts'

interface Mark extends Slice {
  readonly sign: string
}

const nameSigns = { company: 'COMPANY', broker: 'HOUSE', investor: 'INVESTOR', tenant: 'TENANT', site: 'SITE', place: 'PLACE' } as const

const itself = 'IT'
const words = /[\p{L}][\p{L}'’-]*|\d[\d.,]*|[^\s\p{L}\d]/gu
const ascii = /^[ -~]*$/
const plainWords = /[A-Za-z][A-Za-z'-]*|\d[\d.,]*|[^\sA-Za-z\d]/g
/** Words are cut here: German endings and plurals count for little. */
const stem = 5
/** So many words on either side are seen. */
const reach = 8

/** The sentence as words, with names, dates and other figures as one sign each. */
function tokensOf({ sentence }: Scene, quantity: Quantity): readonly string[] {
  const marks: Mark[] = [
    ...sentence.names.map(({ kind, start, end }) => ({ start, end, sign: nameSigns[kind] })),
    ...sentence.dates.map(({ start, end }) => ({ start, end, sign: 'DATE' })),
    ...sentence.quantities.map((other) => ({
      start: other.start,
      end: other.end,
      sign: other === quantity ? itself : `FIGURE ${other.unit}`,
    })),
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const tokens: string[] = []
  const plain = (from: number, to: number) => {
    const between = sentence.source.slice(from, to)
    // Not \p{L} where all are letters of English: the engine looks each of its ranges up.
    const pattern = ascii.test(between) ? plainWords : words
    pattern.lastIndex = 0
    for (let match = pattern.exec(between); match; match = pattern.exec(between)) {
      const [text] = match
      tokens.push(/^\d/.test(text) ? '#' : text.toLowerCase().slice(0, stem))
    }
  }
  // Far from the figure nothing is looked at: a sentence may be long.
  const from = Math.max(sentence.start, quantity.start - 160)
  const to = Math.min(sentence.end, quantity.end + 160)
  let at = from
  for (const { start, end, sign } of marks) {
    if (start < at || end > to) continue
    plain(at, start)
    tokens.push(sign)
    at = end
  }
  plain(at, to)
  return tokens
}

/** Nearest two words, next three, the rest. */
function placeOf(distance: number): string {
  const far = Math.abs(distance)
  return `${distance < 0 ? '<' : '>'}${far <= 2 ? 1 : far <= 5 ? 2 : 3}`
}

/** The signs of a figure, each once. `told` is what the figure before it in the sentence was read as. */
export function signsOf(scene: Scene, quantity: Quantity, told: AttributeName | undefined): readonly string[] {
  const { context, sentence } = scene
  const signs = new Set<string>()
  const tokens = tokensOf(scene, quantity)
  const at = Math.max(0, tokens.indexOf(itself))
  for (let index = Math.max(0, at - reach); index < Math.min(tokens.length, at + reach); index += 1) {
    if (index === at) continue
    const token = tokens[index]!
    signs.add(`${placeOf(index - at)} ${token}`).add(`${index < at ? '<' : '>'} ${token}`)
    const next = tokens[index + 1]
    if (next !== undefined && index + 1 !== at && Math.abs(index - at) <= 5) signs.add(`${index < at ? '<' : '>'} ${token} ${next}`)
  }
  const around = (from: number, to: number) => tokens.slice(Math.max(0, at + from), Math.max(0, at + to)).join(' ')
  signs
    .add(`-1 ${around(-1, 0)}`)
    .add(`-2 ${around(-2, 0)}`)
    .add(`-3 ${around(-3, 0)}`)
    .add(`+1 ${around(1, 2)}`)
    .add(`+2 ${around(1, 3)}`)
  signs.add(`size ${quantity.unit} ${Math.floor(2 * Math.log10(Math.max(1e-9, sizeOf(quantity))))}`)
  if (quantity.bound !== undefined) signs.add(`bound ${quantity.bound}`)
  if (quantity.previous !== undefined) signs.add('previous')
  if (quantity.low !== undefined) signs.add('range')
  signs.add(`voice ${context.outline.voice}`).add(`in ${sentence.kind}`)
  if (sentence.question) signs.add('question')
  if (sentence.names.some(({ kind }) => kind === 'broker')) signs.add('house')
  signs.add(`companies ${Math.min(3, groupsOf(context, sentence).length)}`)
  const [subject] = context.focus.subjects
  signs.add(`about ${subject === undefined ? 'nobody' : subject === 'SECTOR' ? 'sector' : 'company'}`)
  if (context.focus.deal) signs.add('deal')
  if (told !== undefined) signs.add(`told ${told}`)
  const before = context.focus.told
  if (before && sentence.passage - before.passage <= 1) signs.add(`before ${before.draft.attribute}`)
  return [...signs]
}
