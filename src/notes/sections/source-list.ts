// The sources by document: curated records apart from words that stand in a document of the ledger.
import { list, paragraph, type Draft } from '../document/block.ts'
import type { Pen } from '../pen.ts'
import { isCurated, isForeign, type SourceDocument } from '../sources.ts'
import { sourceWords } from '../words/source-words.ts'

/** Certainty under which a source is flagged, as disclosure rules ask: a single weak source, or a derived figure. */
const doubtedBelow = 0.6

/** Written last: it lists what the other sections referred to. */
export function sourceList(pen: Pen): readonly Draft[] {
  const words = sourceWords[pen.code]
  return [paragraph(pen.words(words.intro)), ...pen.sources.byDocument.flatMap((source) => oneDocument(pen, source))]
}

function oneDocument(pen: Pen, { document, facts }: SourceDocument): readonly Draft[] {
  const words = sourceWords[pen.code]
  const first = facts[0]!.kept
  const at = `fact/${first.id}/document`
  const curated = isCurated(document)
  const hash = pen.figure(`${at}/hash`, 'code')
  const head = words.document(
    pen.figure(`${at}/publisher`, 'text'),
    pen.figure(`${at}/title`, 'text'),
    document.published === undefined ? words.undated : words.published(pen.figure(`${at}/published`, 'day')),
    document.url === undefined ? '' : ` ${pen.figure(`${at}/url`, 'address')}`,
    curated ? words.curated(hash) : words.kept(hash),
  )
  const lines = facts.map(({ kept }) => {
    const quote = pen.figure(`fact/${kept.id}/quote`, 'text')
    const wording = curated
      ? quote
      : words.quote(
          quote,
          pen.figure(`fact/${kept.id}/start`, 'count'),
          pen.figure(`fact/${kept.id}/end`, 'count'),
          /[„“”]/.test(kept.fact.quote),
        )
    const said = isForeign(document, pen.code) ? words.original(wording) : wording
    const decided = kept.decided
      ? words.decided(kept.decided.action, pen.figure(`fact/${kept.id}/decider`, 'text'), pen.figure(`fact/${kept.id}/reason`, 'text'))
      : ''
    return `${pen.marks([kept]).trim()} ${said}; ${words.known(pen.figure(`fact/${kept.id}/known`, 'short day'))}${kept.confidence < doubtedBelow ? words.doubt : ''}${decided}`
  })
  return [paragraph(head, 'source'), list(lines, 'sources')]
}
