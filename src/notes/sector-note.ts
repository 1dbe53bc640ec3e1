// The sector note: its sections in order, the same figures in every language.
import { chartsOf } from './charts/chart-id.ts'
import { charts, heading, paragraph, paragraphs } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import type { NoteData } from './note-data.ts'
import { Pen } from './pen.ts'
import { changes } from './sections/changes.ts'
import { disclosures } from './sections/disclosures.ts'
import { dateline, summary, title } from './sections/front.ts'
import { implied } from './sections/implied.ts'
import { keyChanges } from './sections/key-changes.ts'
import { method } from './sections/method.ts'
import { contradictions, risks } from './sections/risks.ts'
import { signed } from './sections/signed.ts'
import { sourceList } from './sections/source-list.ts'
import { limits, valuation } from './sections/valuation.ts'
import { frameWords } from './words/frame-words.ts'
import { frontWords } from './words/front-words.ts'

/** Writes the note with its figures in order. Every figure stands in `data`; every fact behind one is among the numbered sources. */
export function sectorNote(data: NoteData, code: 'en' | 'de'): WrittenNote {
  const pen = new Pen(data, code)
  const { headings } = frameWords[code]
  if (data.companies.length === 0) return emptyNote(pen)
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
    ...charts(['priced-in', 'scatter'], chartsOf(data)),
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

/** Nothing can be valued: the note says so, and what each company lacks. */
function emptyNote(pen: Pen): WrittenNote {
  const { headings } = frameWords[pen.code]
  return pen.finish([
    heading(1, title(pen)),
    paragraph(dateline(pen), 'dateline'),
    paragraph(frontWords[pen.code].empty, 'lead'),
    heading(2, headings.valuation),
    ...paragraphs(limits(pen)),
    heading(2, headings.signed),
    ...signed(pen),
    heading(2, headings.method),
    ...method(pen),
    heading(2, headings.sources),
    ...sourceList(pen),
    heading(2, headings.disclosures),
    ...disclosures(pen),
  ])
}
