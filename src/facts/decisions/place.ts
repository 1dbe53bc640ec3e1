// Finds the words of a decision in a text: at their span where it is the same text, else by the quote and the words around it.
import type { Fact, Span } from '../fact.ts'
import type { Context, Decision } from './decision.ts'

export interface Place {
  /** Where the words decided about stand. */
  readonly anchor: Span
  /** The fact as decided, its span and quote those of this text. */
  readonly fact: Fact
}

const reach = 40

/** A copy may be cut shorter, or have other words further off: so much on each side must be the same. */
const enough = 24

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}

export function contextOf(text: string, [start, end]: Span): Context {
  return {
    before: squeezed(text.slice(Math.max(0, start - 2 * reach), start)).slice(-reach),
    after: squeezed(text.slice(end, end + 2 * reach)).slice(0, reach),
  }
}

/** All places where the quote stands, whatever the white space between its words. Two of them do not overlap. */
export function findQuote(text: string, quote: string): readonly Span[] {
  const words = quote.trim().split(/\s+/)
  if (words[0] === '') return []
  const pattern = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('\\s+')
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => [match.index, match.index + match[0].length] as const)
}

/** How many characters two texts have in common from their ends. */
function commonEnd(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1
  return count
}

function commonStart(a: string, b: string): number {
  let count = 0
  while (count < Math.min(a.length, b.length) && a[count] === b[count]) count += 1
  return count
}

function alike(was: Context, is: Context): boolean {
  return (
    commonEnd(was.before, is.before) >= Math.min(enough, was.before.length) &&
    commonStart(was.after, is.after) >= Math.min(enough, was.after.length)
  )
}

function nearest(spans: readonly Span[], start: number): Span | undefined {
  return spans.toSorted((a, b) => Math.abs(a[0] - start) - Math.abs(b[0] - start))[0]
}

/** Where the decision's words stand in `text`; undefined where they do not, or not in their context. `same`: the text is the one that was decided about. */
export function placeIn(decision: Decision, text: string, same: boolean): Place | undefined {
  const { read, fact, context } = decision
  const about = read ?? fact
  if (same) return { anchor: about.span, fact }
  if (context === undefined) return undefined
  const spans = findQuote(text, about.quote).filter((span) => alike(context, contextOf(text, span)))
  const anchor = nearest(spans, about.span[0])
  if (anchor === undefined) return undefined
  if (fact.span[0] === about.span[0] && fact.span[1] === about.span[1]) {
    return { anchor, fact: { ...fact, span: anchor, quote: text.slice(...anchor) } }
  }
  // A person may have chosen other words than the reader: they stand as far from it as before, give or take.
  const span = nearest(findQuote(text, fact.quote), anchor[0] + fact.span[0] - about.span[0])
  return span && { anchor, fact: { ...fact, span, quote: text.slice(...span) } }
}
