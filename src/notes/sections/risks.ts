// Risks up and down: the widest inputs over their documented ranges. And where sources contradict each other, with the rule that decided.
import { attributes, type KeptFact } from '../../facts/index.ts'
import { formOfUnit } from '../figures/form.ts'
import { formOfInput } from '../figures/input-form.ts'
import { inputName, ofOwner } from '../input-name.ts'
import { left, list, paragraph, paragraphs, right, table, type Draft } from '../document/block.ts'
import type { Pen } from '../pen.ts'
import { riskWords } from '../words/risk-words.ts'
import { lowered } from './lowered.ts'

const commonShown = 3

export function risks(pen: Pen): readonly Draft[] {
  const words = riskWords[pen.code]
  const rows = pen.data.companies.flatMap((company) => company.swings.map((swing) => ({ ticker: company.ticker, swing })))
  if (rows.length === 0) return [paragraph(words.none)]
  const counts = new Map<string, { count: number; label: string }>()
  for (const { swing } of rows) {
    if (swing.id.startsWith('view.')) counts.set(swing.id, { count: (counts.get(swing.id)?.count ?? 0) + 1, label: swing.label })
  }
  const common = [...counts]
    .filter(([, { count }]) => count > 1)
    .toSorted(([, a], [, b]) => b.count - a.count)
    .slice(0, commonShown)
  const swings = table(
    [
      left(words.columns.company),
      left(words.columns.input),
      left(words.columns.range),
      left(words.columns.here),
      right(words.columns.down),
      right(words.columns.up),
      right(words.columns.target),
    ],
    rows.map(({ ticker, swing }) => {
      const at = `${ticker}/swing/${swing.id}`
      const form = formOfInput(swing.id, swing.unit)
      const owner = ofOwner(swing.id) ? `${pen.figure(`${at}/owner`, 'text')}: ` : ''
      const value = (end: 'down' | 'up') =>
        (pen.value(`${at}/${end}`) ?? 0) < 0 ? words.belowZero : pen.figure(`${at}/${end}`, 'column cents')
      return [
        ticker,
        `${owner}${pen.text(inputName(swing.id, swing.label, pen.code))}`,
        pen.range(`${at}/low`, `${at}/high`, form, words.range),
        pen.figure(`${at}/base`, form),
        value('down'),
        value('up'),
        pen.figure(`${ticker}/target`, 'column dollars'),
      ]
    }),
  )
  const most = common.map(([id, { label }]) =>
    words.commonOne(pen.text(lowered(pen.code, inputName(id, label, pen.code))), pen.figure(`sector/swings/${id}`, 'count')),
  )
  return [...paragraphs([words.intro, most.length > 0 ? words.common(pen.language.list(most)) : '']), swings]
}

export function contradictions(pen: Pen): Draft {
  const words = riskWords[pen.code]
  if (pen.data.contradictions.length === 0) return paragraph(words.noContradictions)
  const shown = (kept: KeptFact) => {
    const form = typeof kept.fact.value === 'number' ? formOfUnit(kept.fact.unit) : 'text'
    return `${words.bound(kept.fact.bound, pen.figure(`fact/${kept.id}/value`, form))}${pen.marks([kept])}`
  }
  return list(
    pen.data.contradictions.map(({ ticker, used, against, rule }) => {
      const label = attributes[used.fact.attribute].label[pen.code]
      const what = used.fact.site === undefined ? label : words.site(label, pen.figure(`fact/${used.id}/site`, 'text'))
      const day = pen.figure(`fact/${used.id}/${used.fact.on === undefined ? 'known' : 'on'}`, 'day')
      return words.contradiction(
        words.subject[used.fact.subject] ?? pen.name(pen.company(ticker)),
        lowered(pen.code, what),
        day,
        shown(used),
        against.map(shown).join(', '),
        words.rules[rule] ?? pen.text(rule),
      )
    }),
  )
}
