// Gives numbers of a list the unit that only the last one has.
import { copyScale, takeUnit } from './align-units.ts'
import { between } from './between.ts'
import type { Candidate, NumberRead } from './candidate.ts'
import { complete } from './complete.ts'

const listWords = new Set(['and', 'und', 'or', 'oder', 'sowie', 'beziehungsweise', 'bzw', 'respectively'])
/** „im Mittel 45,1, in der Spitze 50,0 Exahash“ */
const extremes = new Set([
  'in der spitze',
  'und in der spitze',
  'und zum monatsende',
  'and a peak of',
  'and peaked at',
  'with a peak of',
  'zum monatsende',
  'am monatsende',
])

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
    const listed: boolean =
      portion ||
      (extremes.has(gap.words) && countedKinds.has(right.kind)) ||
      listWords.has(gap.words) ||
      (gap.comma && gap.words === '' && chained && right.start - left.end <= 3)
    if (listed && right.kind !== 'time' && !right.hyphenated) {
      takeUnit(left, right)
      left.weak = false
      if (right.scaled && left.number < 1000 && !left.upper) copyScale(left, right)
    }
    chained = listed
  }
}

const parts = /^\s+(?:of which|of them|of those|davon|von denen|hiervon)(?![A-Za-zÀ-ɏ])/iu

/** "260 megawatts, 190 of which are in service": the part is counted like the whole before it. */
export function shareWithPart(text: string, related: readonly Candidate[]): void {
  for (let index = 1; index < related.length; index++) {
    const whole = related[index - 1]
    const part = related[index]
    if (!whole || !part) return
    if (part.unit !== '' || part.scaled || !countedKinds.has(whole.kind) || part.number > whole.number) continue
    if (!parts.test(text.slice(part.end, part.end + 16)) || /[.;]\s/.test(text.slice(whole.end, part.start))) continue
    takeUnit(part, whole)
    if (whole.scaled) copyScale(part, whole)
    part.weak = false
  }
}

// What may stand in the bracket before the older value.
const olderWords = new Set([
  '',
  'vorjahr',
  'vj',
  'i v',
  'zuvor',
  'bisher',
  'vormonat',
  'vorquartal',
  'previously',
  'prior year',
  'year ago',
])

/** „1,2 (Vorjahr: 0,9) Milliarden Dollar“: both numbers have the scale and unit behind the bracket; the one inside is the older value. */
export function shareBehindBracket(text: string, related: readonly Candidate[]): void {
  for (let index = 0; index + 1 < related.length; index++) {
    const outer = related[index]
    const inner = related[index + 1]
    if (!outer || !inner) return
    if (outer.unit !== '' || inner.unit !== '' || outer.scaled || inner.scaled || text.charCodeAt(inner.end) !== 0x29) continue
    const gap = between(text, outer.end, inner.boundStart, true)
    const read = gap?.bracket && !gap.comma ? complete(text, asNumber(inner), () => inner.language) : undefined
    if (!gap || !read || (read.unit === '' && !read.scaled)) continue
    for (const candidate of [outer, inner]) {
      takeUnit(candidate, read)
      copyScale(candidate, read)
      candidate.weak = false
    }
    if (!olderWords.has(gap.words)) continue
    inner.superseded = true
    outer.replaces = inner
  }
}

/** The number as if it ended behind the bracket, so that what follows is read as its own. */
function asNumber(inner: Candidate): NumberRead {
  return { value: inner.number, start: inner.numberStart, end: inner.end + 1, bare: false, lead: 0, words: false }
}
