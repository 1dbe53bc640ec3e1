// The inputs of each company of which a figure was computed: value, and the fact with its words or the assumption with its source.
import type { KeptFact } from '../../../facts/index.ts'
import { inOrder } from '../../../graph/index.ts'
import type { Sourced } from '../../../research/index.ts'
import { printFigure } from '../../figures/print-figure.ts'
import { contractName } from '../../contract-name.ts'
import { formOfInput } from '../../figures/input-form.ts'
import { inputName, ofOwner } from '../../input-name.ts'
import { languages } from '../../languages/languages.ts'
import type { NoteData, NotedCompany } from '../../note-data.ts'
import { chainWords } from '../../words/chain-words.ts'
import { sourceWords } from '../../words/source-words.ts'
import { anchor, escapeHtml } from './escape.ts'
import { factWords, type HtmlFigures } from './figure.ts'

/** Empty where no figure of the note was computed from inputs. */
export function printInputs(data: NoteData, code: 'en' | 'de', figures: HtmlFigures): string {
  const words = chainWords[code]
  const companies = data.companies.filter(({ ticker }) => figures.computedOf.has(ticker))
  if (companies.length === 0) return ''
  const tables = companies.map((company) => companyInputs(company, code, figures))
  return `<section class="appendix"><h2>${escapeHtml(words.title)}</h2>\n<p class="small">${escapeHtml(words.intro)}</p>\n${tables.join('\n')}</section>`
}

function companyInputs({ ticker, name, after }: NotedCompany, code: 'en' | 'de', figures: HtmlFigures): string {
  const words = chainWords[code]
  const title = escapeHtml(words.inputsOf(name === ticker ? ticker : `${name} (${ticker})`))
  const labels = labelsOf(after.valuation)
  const rows = Object.entries(after.valuation.state.inputs).map(([id, sourced]) => {
    const named = labels.get(id) ?? id
    const owner = ofOwner(id) ? `${contractName(named.split(':')[0] ?? '', code)}: ` : ''
    const label = escapeHtml(`${owner}${inputName(id, named, code)}`)
    const place = id.startsWith(`${ticker}.`) ? ` id="input-${anchor(id)}"` : ''
    return `<tr${place}><th scope="row">${label}</th><td class="right">${escapeHtml(valueOf(id, sourced, code))}</td><td>${originOf(sourced, code, figures)}</td></tr>`
  })
  const head = [words.columns.input, words.columns.value, words.columns.origin]
    .map((label, index) => `<th scope="col"${index === 1 ? ' class="right"' : ''}>${escapeHtml(label)}</th>`)
    .join('')
  return `<h3 id="inputs-${ticker}">${title}</h3>\n<div class="scroll inputs" role="region" tabindex="0" aria-label="${title}"><table><thead><tr>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody></table></div>`
}

function labelsOf({ graph }: NotedCompany['after']['valuation']): ReadonlyMap<string, string> {
  const nodes = graph ? inOrder([graph.perShare]) : []
  return new Map(nodes.flatMap((node) => (node.operation === 'input' && node.label !== undefined ? [[node.id, node.label] as const] : [])))
}

function valueOf(id: string, { value, unit }: Sourced, code: 'en' | 'de'): string {
  return printFigure(value, formOfInput(id, unit), languages[code])
}

function originOf({ origin }: Sourced, code: 'en' | 'de', figures: HtmlFigures): string {
  const words = chainWords[code]
  /** Views and the model say where a number comes from in English. */
  const english = (said: string) => (code === 'en' ? said : sourceWords[code].original(said))
  const fact = (kept: KeptFact) => {
    const number = figures.numberOf(kept.id)
    const decided = kept.decided ? sourceWords[code].decided(kept.decided.action, kept.decided.by, kept.decided.reason) : ''
    return `${escapeHtml(`${factWords(kept, code)}${decided}`)}${number === undefined ? '' : ` <a class="mark" href="#source-${number}" aria-label="${words.source} ${number}">[${number}]</a>`}`
  }
  switch (origin.kind) {
    case 'fact':
      return fact(origin.fact)
    case 'derived':
      return [`${words.derived}: ${escapeHtml(english(origin.words))}`, ...origin.from.map(fact)].join('; ')
    case 'assumption':
      return `${origin.judgement ? words.judgement : words.assumption}: ${escapeHtml(english(origin.source.replace(/^judgement[:;] /, '')))}`
    case 'calendar':
      return `${words.calendar}: ${escapeHtml(english(origin.words))}`
  }
}
