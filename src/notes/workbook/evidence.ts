// Where an input comes from, as a comment and as a line: source, date, quote, link and document hash.
import { factsOf, rivalsOf, type Origin, type Sourced } from '../../research/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import { safeText } from './plan.ts'

const mostQuote = 500
const mostComment = 1800
const mostFacts = 4

function ofFact(kept: KeptFact): string {
  const { document, fact, known } = kept
  const value = typeof fact.value === 'number' ? `${fact.value} ${fact.unit}` : fact.value
  return [
    `“${safeText(fact.quote, mostQuote)}”`,
    `${value}${fact.on === undefined ? '' : `, about ${fact.on}`}${fact.by === undefined ? '' : `, by ${fact.by}`}`,
    `${document.publisher}: ${document.title}`,
    `known ${known}${document.published === undefined ? '' : `, published ${document.published}`}`,
    ...(document.url === undefined ? [] : [document.url]),
    `document ${document.hash}`,
    ...(kept.decided === undefined ? [] : [`${kept.decided.action} by ${kept.decided.by}: ${kept.decided.reason}`]),
  ].join('\n')
}

const rules: Readonly<Record<string, string>> = {
  only: 'the only one on file',
  newer: 'newer than the others',
  rank: 'its kind of document ranks higher in the view',
  confidence: 'surer than the others',
  'later-known': 'known later than the others',
  'first-kept': 'kept first of equals',
}

/** Sources of judgements say so themselves. */
function withoutKind(source: string): string {
  return source.replace(/^judgement[:;] /, '')
}

function ownWords(origin: Origin): string {
  switch (origin.kind) {
    case 'fact':
      return `Fact (${rules[origin.rule] ?? origin.rule})`
    case 'assumption': {
      const range = origin.low === undefined || origin.high === undefined ? '' : `\nDocumented range ${origin.low} to ${origin.high}`
      return `${origin.judgement ? 'Judgement' : 'Assumption'} of the view ${origin.view}: ${withoutKind(origin.source)}${range}`
    }
    case 'derived':
      return `Derived: ${origin.words}`
    case 'calendar':
      return `Calendar: ${origin.words}`
  }
}

/** The comment of an input. */
export function commentOf({ origin }: Sourced): string {
  const facts = factsOf(origin)
  const rivals = rivalsOf(origin)
  const more = facts.length > mostFacts ? [`… and ${facts.length - mostFacts} more facts`] : []
  const against = rivals
    .slice(0, mostFacts)
    .map((kept) => `Against it: ${kept.fact.value} ${kept.fact.unit}, ${kept.document.publisher}, known ${kept.known}`)
  const text = [ownWords(origin), ...facts.slice(0, mostFacts).map(ofFact), ...more, ...against].join('\n\n')
  return text.length > mostComment
    ? `${text
        .slice(0, mostComment - 1)
        .toWellFormed()
        .replaceAll('\ufffd', '')}…`
    : text
}

/** The source in a line. */
export function sourceLine({ origin }: Sourced): string {
  const [first] = factsOf(origin)
  if (origin.kind === 'assumption') return `${origin.judgement ? 'judgement' : 'assumption'}: ${withoutKind(origin.source)}`
  if (!first) return origin.kind === 'derived' || origin.kind === 'calendar' ? origin.words : ''
  const source = `${first.document.publisher}: ${first.document.title}, known ${first.known}`
  return origin.kind === 'derived' ? `${origin.words}: ${source}` : source
}

/** The address of the first document that is on the web. */
export function linkOf({ origin }: Sourced): string | undefined {
  const url = factsOf(origin).find(({ document }) => document.url !== undefined)?.document.url
  return url !== undefined && /^https?:\/\/[^\s"<>]+$/.test(url) ? url : undefined
}
