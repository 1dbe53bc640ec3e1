// Gives numbers of a list the unit that only the last one has.
import { copyScale, takeUnit } from './align-units.ts'
import { between } from './between.ts'
import type { Candidate } from './candidate.ts'

const listWords = new Set(['and', 'und', 'or', 'oder', 'sowie', 'beziehungsweise', 'bzw', 'respectively'])

// "480 of the 750 MW"
const portionWords = new Set(['of', 'of the', 'of its', 'of their', 'der', 'von', 'von den', 'der insgesamt', 'von insgesamt'])
const countedKinds = new Set<string>(['power', 'coin', 'gpu', 'hashrate'])

/** "12, 14 and 18 dollars": from the right, a number without unit takes the next one's when commas and one "and" lead there. */
export function shareUnits(text: string, related: readonly Candidate[]): void {
  let chained = false
  for (let index = related.length - 2; index >= 0; index--) {
    const left = related[index]
    const right = related[index + 1]
    if (!left || !right) return
    if (left.unit !== '' || left.scaled || left.prefixed || right.unit === '') {
      chained = false
      continue
    }
    const gap = between(text, left.end, right.boundStart)
    if (!gap || gap.stop || gap.bracket || gap.dash) {
      chained = false
      continue
    }
    const portion = portionWords.has(gap.words) && countedKinds.has(right.kind) && !gap.comma
    const listed: boolean = portion || listWords.has(gap.words) || (gap.comma && gap.words === '' && chained && right.start - left.end <= 3)
    if (listed && right.kind !== 'time' && !right.hyphenated) {
      takeUnit(left, right)
      left.weak = false
      if (right.scaled && left.number < 1000 && !left.upper) copyScale(left, right)
    }
    chained = listed
  }
}
