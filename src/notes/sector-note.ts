// The sector note: its sections in order, the same figures in every language.
import { heading, list, paragraph, type Draft } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import type { NoteData } from './note-data.ts'
import { Pen } from './pen.ts'
import { changes } from './sections/changes.ts'
import { dateline, summary, title } from './sections/front.ts'
import { implied } from './sections/implied.ts'
import { keyChanges } from './sections/key-changes.ts'
import { method } from './sections/method.ts'
import { contradictions, risks } from './sections/risks.ts'
import { signed } from './sections/signed.ts'
import { sourceList } from './sections/source-list.ts'
import { valuation } from './sections/valuation.ts'
import { frameWords } from './words/frame-words.ts'

/** Writes the note with its figures in order. Every figure stands in `data`; every fact behind one is among the numbered sources. */
export function sectorNote(data: NoteData, code: 'en' | 'de'): WrittenNote {
  const pen = new Pen(data, code)
  const { headings } = frameWords[code]
  return pen.finish([
    heading(1, title(pen)),
    paragraph(dateline(pen), 'dateline'),
    paragraph(summary(pen), 'lead'),
    heading(2, headings.keyChanges),
    keyChanges(pen),
    heading(2, headings.valuation),
    ...valuation(pen),
    heading(2, headings.changes),
    ...changes(pen),
    heading(2, headings.implied),
    ...implied(pen),
    heading(2, headings.signed),
    ...signed(pen),
    heading(2, headings.contradictions),
    contradictions(pen),
    heading(2, headings.risks),
    ...risks(pen),
    heading(2, headings.method),
    ...method(pen),
    heading(2, headings.sources),
    ...sourceList(pen),
    heading(2, headings.disclosures),
    ...disclosures(pen),
  ])
}

function disclosures(pen: Pen): readonly Draft[] {
  const words = frameWords[pen.code]
  return [
    paragraph(words.intro),
    ...words.disclosures.flatMap(({ title: name, items }) => [
      heading(3, name),
      list(
        items.map((item) => `${pen.words(item)} **‹${words.fill}›**`),
        'disclosures',
      ),
    ]),
  ]
}
