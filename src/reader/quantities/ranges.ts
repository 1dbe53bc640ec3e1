// Joins the two ends of a range: "$8-17 million", "between 5 and 7 percent", „10- bis 15-jährig“.
import { alignUnits } from './align-units.ts'
import { between } from './between.ts'
import { wordBefore, wordStartBefore } from './bounds.ts'
import type { Candidate } from './candidate.ts'

const rangeWords = new Set(['to', 'bis', 'bis zu', 'through', 'up to'])
const betweenWords = new Set(['between', 'zwischen'])
const rangers = new Set(['range', 'ranges', 'ranged', 'ranging', 'anywhere', 'vary', 'varies', 'varying', 'anything'])

/** The candidates with each pair that is a range made one. */
export function joinRanges(text: string, related: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = []
  for (let index = 0; index < related.length; index++) {
    const low = related[index]
    const high = related[index + 1]
    if (!low) break
    const range = high && !low.upper ? rangeOf(text, low, high) : undefined
    if (range === 'neither') {
      index++
      continue
    }
    if (range) {
      joined.push(range)
      index++
    } else joined.push(low)
  }
  return joined
}

function rangeOf(text: string, low: Candidate, high: Candidate): Candidate | 'neither' | undefined {
  // "- through " is the longest that stands between the ends of a range.
  if (high.boundStart - low.end > 12) return undefined
  const gap = between(text, low.end, high.boundStart)
  if (!gap || gap.comma || gap.stop || gap.arrow || gap.bracket) return undefined
  const opener = wordBefore(text, low.boundStart)
  const dashed = gap.dash && gap.words === ''
  const spoken = rangeWords.has(gap.words) || ((gap.words === 'and' || gap.words === 'und') && betweenWords.has(opener))
  if (!dashed && !spoken) return undefined
  if (dashed && high.start - low.end > 3) return undefined
  if (dashed && low.unit === '' && high.unit === '' && !low.scaled && !high.scaled) {
    // Bare digits with a hyphen between are file numbers and telephones as often as ranges.
    if (text.charCodeAt(low.end) === 0x2d && high.start - low.end === 1) return 'neither'
  }
  // "from 12 to 18" is a change unless the words before speak of a range.
  if (gap.words === 'to' && opener === 'from') {
    const from = wordStartBefore(text, low.boundStart)
    if (!rangers.has(wordBefore(text, from))) return undefined
  }
  const a = { ...low }
  const b = { ...high }
  if (!alignUnits(text, a, b)) return undefined
  // "800 MW to 1.2 GW": the lower end is counted in the unit of the upper one.
  const lower = a.factor === b.factor ? a.number : (a.number * a.factor) / b.factor
  if (lower * a.scale >= b.number * b.scale) return undefined
  const openerIncluded = betweenWords.has(opener) || (opener === 'from' && spoken) || (opener === 'von' && spoken)
  return {
    ...b,
    start: a.start,
    numberStart: a.numberStart,
    number: lower,
    scale: a.scale,
    scaled: a.scaled || b.scaled,
    prefixed: a.prefixed || b.prefixed,
    bare: false,
    weak: a.weak && b.weak && b.unit === '',
    upper: { number: b.number, scale: b.scale },
    bound: a.bound,
    boundStart: openerIncluded ? wordStartBefore(text, a.boundStart) : a.boundStart,
  }
}
