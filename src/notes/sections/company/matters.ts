// What matters most to one company's value, and the risks up and down that follow from it.
import type { Sensitivity } from '../../../research/index.ts'
import { heading, left, list, paragraph, right, table, type Draft } from '../../document/block.ts'
import { formOfInput } from '../../figures/input-form.ts'
import { inputName, ofOwner } from '../../input-name.ts'
import { lowered } from '../lowered.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { riskWords } from '../../words/risk-words.ts'

function nameOf(pen: Pen, ticker: string, row: Sensitivity, inSentence = false): string {
  const name = inputName(row.id, row.label, pen.code)
  if (!ofOwner(row.id)) return pen.text(inSentence ? lowered(pen.code, name) : name)
  return `${pen.figure(`${ticker}/swing/${row.id}/owner`, 'text')}: ${pen.text(name)}`
}

/** A value per share at an end; below nothing in words. */
function valueAt(pen: Pen, at: string): string {
  return (pen.value(at) ?? 0) < 0 ? riskWords[pen.code].belowZero : pen.figure(at, 'cents')
}

export function whatMatters(pen: Pen, { ticker, swings }: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { columns, range, belowZero } = riskWords[pen.code]
  const [first, second] = swings
  if (!first) return [paragraph(words.mattersNone)]
  const at = (row: Sensitivity) => `${ticker}/swing/${row.id}`
  const form = formOfInput(first.id, first.unit)
  const lead = words.matters(
    nameOf(pen, ticker, first, true),
    pen.figure(`${at(first)}/low`, form),
    pen.figure(`${at(first)}/high`, form),
    valueAt(pen, `${at(first)}/down`),
    valueAt(pen, `${at(first)}/up`),
  )
  const next = second
    ? [words.mattersNext(nameOf(pen, ticker, second, true), valueAt(pen, `${at(second)}/down`), valueAt(pen, `${at(second)}/up`))]
    : []
  const cell = (address: string) => ((pen.value(address) ?? 0) < 0 ? belowZero : pen.figure(address, 'column cents'))
  const rows = swings.map((row) => [
    nameOf(pen, ticker, row),
    pen.range(`${at(row)}/low`, `${at(row)}/high`, formOfInput(row.id, row.unit), range),
    pen.figure(`${at(row)}/base`, formOfInput(row.id, row.unit)),
    cell(`${at(row)}/down`),
    cell(`${at(row)}/up`),
  ])
  return [
    paragraph([lead, ...next].join(' ')),
    ...spreadParagraph(pen, ticker),
    paragraph(words.mattersReading, 'small'),
    table([left(columns.input), left(columns.range), left(columns.here), right(columns.down), right(columns.up)], rows),
  ]
}

/** How far the value spreads when everything uncertain is drawn at once. */
function spreadParagraph(pen: Pen, ticker: string): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const at = `${ticker}/spread`
  if (!pen.has(`${at}/low`)) return []
  const spread = words.spread(
    pen.figure(`${at}/draws`, 'count'),
    pen.figure(`${at}/low`, 'rough dollars'),
    pen.figure(`${at}/high`, 'rough dollars'),
    pen.figure(`${at}/median`, 'rough dollars'),
  )
  const above = pen.has(`${at}/above`)
    ? words.spreadAbove(pen.figure(`${at}/above`, 'percent'), pen.figure(`${ticker}/price`, 'cents'))
    : ''
  return [paragraph([spread, above].filter(Boolean).join(' '))]
}

const risksShown = 4

/** Each side with the inputs that move the value most that way, and what no input says. */
export function companyRisks(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { ticker, swings } = company
  const side = (up: boolean) =>
    swings
      .flatMap((row) => (['low', 'high'] as const).map((end) => ({ row, end, value: end === 'low' ? row.atLow : row.atHigh })))
      .filter(({ value }) => value > company.after.valuation.valued!.perShare === up && value !== company.after.valuation.valued!.perShare)
      .toSorted((a, b) => (up ? b.value - a.value : a.value - b.value))
      .slice(0, risksShown)
      .map(({ row, end, value }) => {
        const at = `${ticker}/swing/${row.id}`
        const form = formOfInput(row.id, row.unit)
        const [shown, base] = [pen.figure(`${at}/${end}`, form), pen.figure(`${at}/base`, form)]
        if (value < 0) return words.riskBelow(nameOf(pen, ticker, row), shown, base)
        return words.risk(
          nameOf(pen, ticker, row),
          shown,
          base,
          pen.figure(`${at}/at ${end}`, 'cents'),
          pen.figure(`${at}/change ${end}`, 'signed percent'),
        )
      })
  const other = otherRisks(pen, company)
  if (swings.length === 0) return [paragraph(words.noRisks), ...(other.length > 0 ? [list(other)] : [])]
  const [down, up] = [[...side(false), ...other], side(true)]
  return [...(down.length > 0 ? [heading(3, words.down), list(down)] : []), ...(up.length > 0 ? [heading(3, words.up), list(up)] : [])]
}

function otherRisks(pen: Pen, { ticker }: NotedCompany): readonly string[] {
  const words = companyBodyWords[pen.code]
  const signed = pen.data.focus?.signed ?? []
  const [largest] = signed
  const runs = pen.data.sums.deliveredFacts.some(({ fact }) => fact.subject === ticker)
  return [
    ...(largest && largest.share > 0.5 && signed.length > 1
      ? [
          words.oneTenant(
            pen.figure(`sector/contract/${ticker}/${largest.key}/label`, 'text'),
            pen.figure(`${ticker}/contract/${largest.key}/share`, 'percent'),
          ),
        ]
      : []),
    ...(largest && !runs ? [words.noDelivery] : []),
  ]
}
