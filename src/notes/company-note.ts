// The note on one company: the view on page one, then what changed, what the price implies, what matters, what is signed, and what the value is made of.
import { chartsOf, type ChartId } from './charts/chart-id.ts'
import { charts, heading, paragraph, type Draft } from './document/block.ts'
import type { WrittenNote } from './document/written-note.ts'
import type { NoteData } from './note-data.ts'
import { Pen } from './pen.ts'
import { companyChanges } from './sections/company/changed.ts'
import { contracted } from './sections/company/contracted.ts'
import { keyEstimates } from './sections/company/estimates.ts'
import { companyLead, companyTitle, ratingBox } from './sections/company/front.ts'
import { history } from './sections/company/history.ts'
import { companyRisks, whatMatters } from './sections/company/matters.ts'
import { sumOfParts } from './sections/company/parts.ts'
import { priceImplies } from './sections/company/price.ts'
import { disclosures } from './sections/disclosures.ts'
import { dateline } from './sections/front.ts'
import { method } from './sections/method.ts'
import { contradictions } from './sections/risks.ts'
import { sourceList } from './sections/source-list.ts'
import { companyBodyWords } from './words/company-body-words.ts'
import { frameWords } from './words/frame-words.ts'

/** `data`: turned to the company by `focusOn`. A company without a value gets a note of what the sources do say. */
export function companyNote(data: NoteData, code: 'en' | 'de'): WrittenNote {
  const pen = new Pen(data, code)
  const company = pen.company(data.focus!.ticker)
  const { headings } = frameWords[code]
  const own = companyBodyWords[code].headings
  const { valued } = company.after.valuation
  const section = (title: string, blocks: readonly Draft[]) => (blocks.length === 0 ? [] : [heading(2, title), ...blocks])
  const drawable = chartsOf(data)
  const drawn = (...ids: readonly ChartId[]) => charts(ids, drawable)
  return pen.finish([
    heading(1, companyTitle(pen, company)),
    paragraph(dateline(pen), 'dateline'),
    ratingBox(pen, company),
    ...companyLead(pen, company),
    ...section(headings.keyChanges, [keyEstimates(pen, company)]),
    ...section(headings.changes, [...companyChanges(pen, company), ...drawn('bridge')]),
    ...(valued ? section(own.price, priceImplies(pen, company)) : []),
    ...(valued ? section(own.matters, [...whatMatters(pen, company), ...drawn('tornado', 'frontier')]) : []),
    ...section(own.signed, [...contracted(pen, company), ...drawn('contracts', 'ladder')]),
    ...section(own.parts, [...sumOfParts(pen, company), ...drawn('parts', 'distribution')]),
    ...(valued ? section(own.risks, companyRisks(pen, company)) : []),
    ...section(own.history, [...history(pen, company), ...drawn('history')]),
    ...section(headings.contradictions, [contradictions(pen)]),
    ...section(headings.method, method(pen, company)),
    ...section(headings.sources, sourceList(pen)),
    ...section(headings.disclosures, disclosures(pen)),
  ])
}
