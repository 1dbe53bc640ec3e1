// The change note: what moved and why, on one company or on all that moved. That nothing moved is a message too.
import { chartsOf } from './charts/chart-id.ts'
import { charts, heading, paragraph, type Draft } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import type { NoteData } from './note-data.ts'
import { Pen } from './pen.ts'
import { changes } from './sections/changes.ts'
import { companyChanges } from './sections/company/changed.ts'
import { keyEstimates } from './sections/company/estimates.ts'
import { companyLead, companyTitle, ratingBox } from './sections/company/front.ts'
import { priceImplies } from './sections/company/price.ts'
import { disclosures } from './sections/disclosures.ts'
import { dateline, summary, title } from './sections/front.ts'
import { keyChanges } from './sections/key-changes.ts'
import { method } from './sections/method.ts'
import { sourceList } from './sections/source-list.ts'
import { frameWords } from './words/frame-words.ts'
import { morningWords } from './words/morning-words.ts'

export function changeNote(data: NoteData, code: 'en' | 'de'): WrittenNote {
  const pen = new Pen(data, code)
  const { headings } = frameWords[code]
  const body = data.focus === undefined ? ofSector(pen) : ofCompany(pen, data.focus.ticker)
  return pen.finish([...body, heading(2, headings.sources), ...sourceList(pen), heading(2, headings.disclosures), ...disclosures(pen)])
}

function ofSector(pen: Pen): readonly Draft[] {
  const { headings } = frameWords[pen.code]
  return [
    heading(1, title(pen)),
    paragraph(dateline(pen), 'dateline'),
    paragraph(summary(pen), 'lead'),
    heading(2, headings.keyChanges),
    keyChanges(pen),
    heading(2, headings.changes),
    ...changes(pen),
    heading(2, headings.method),
    ...method(pen),
  ]
}

function ofCompany(pen: Pen, ticker: string): readonly Draft[] {
  const { headings } = frameWords[pen.code]
  const company = pen.company(ticker)
  const { valued } = company.after.valuation
  return [
    heading(1, companyTitle(pen, company)),
    paragraph(dateline(pen), 'dateline'),
    ratingBox(pen, company),
    ...companyLead(pen, company),
    heading(2, headings.changes),
    ...companyChanges(pen, company),
    ...charts(['bridge', 'parts'], chartsOf(pen.data)),
    heading(2, headings.keyChanges),
    keyEstimates(pen, company),
    ...(valued ? [heading(2, morningWords[pen.code].headings.means), ...priceImplies(pen, company)] : []),
    heading(2, headings.method),
    ...method(pen, company),
  ]
}
