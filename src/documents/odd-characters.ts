// Characters that make a text read otherwise than it looks: marks of direction and words of mixed scripts.
import type { Problem } from './document.ts'
import { mixedWords } from './look-alikes.ts'

/** Embeddings, overrides and isolates; the plain marks U+200E and U+200F turn nothing around and pass. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g
/** One problem for each place would bury the rest: of more than this many, the others are counted. */
const mostNamed = 20

export function oddCharacters(text: string): Problem[] {
  const turned = turns(text)
  return [
    ...named(
      turned,
      'direction-marks',
      (span) =>
        `U+${(text.codePointAt(span[0]) ?? 0).toString(16).toUpperCase()} turns the direction of the text: it is not read as it looks`,
      'compare the passage with the original',
    ),
    ...named(
      mixedWords(text),
      'mixed-script',
      (span) => `"${text.slice(...span)}" mixes Latin letters with look-alikes of another script`,
      'check the name by hand',
    ),
  ]
}

function turns(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  turning.lastIndex = 0
  while (turning.test(text)) found.push([turning.lastIndex - 1, turning.lastIndex])
  return found
}

function named(
  spans: readonly (readonly [number, number])[],
  code: string,
  what: (span: readonly [number, number]) => string,
  remedy: string,
): Problem[] {
  const problems: Problem[] = spans.slice(0, mostNamed).map((span) => ({ code, what: what(span), span, remedy }))
  if (spans.length > mostNamed) problems.push({ code, what: `${spans.length - mostNamed} more of the same`, remedy })
  return problems
}
