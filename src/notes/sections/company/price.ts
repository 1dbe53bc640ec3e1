// What the price of one company implies: megawatts, value per megawatt and share of approved power, and what would have to be signed for it.
import { paragraph, type Draft } from '../../document/block.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { impliedWords } from '../../words/implied-words.ts'

export function priceImplies(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { ticker, pricedIn, after, beyondModel } = company
  const { valued } = after.valuation
  if (!pricedIn || !valued) return [paragraph(words.impliesNothing)]
  const price = pen.figure(`${ticker}/price`, 'dollars')
  const other = [
    pen.has(`${ticker}/implied per mw`) && pen.has(`${ticker}/per mw`)
      ? words.impliesPerMw(pen.figure(`${ticker}/implied per mw`, 'money'), pen.figure(`${ticker}/per mw`, 'money'))
      : '',
    pen.has(`${ticker}/implied share`) && pen.has(`${ticker}/share of approved`)
      ? words.impliesShare(pen.figure(`${ticker}/implied share`, 'percent'), pen.figure(`${ticker}/share of approved`, 'percent'))
      : '',
    beyondModel ? words.impliesBeyond : '',
  ]
    .filter(Boolean)
    .join(' ')
  return [paragraph(megawatts(pen, company, price)), ...(other === '' ? [] : [paragraph(other)])]
}

function megawatts(pen: Pen, { ticker, pricedIn, after }: NotedCompany, price: string): string {
  const words = companyBodyWords[pen.code]
  const sector = impliedWords[pen.code]
  const { none, gapMw = 0 } = pricedIn!
  const { contractedMw, expectedMw } = after.valuation.valued!
  const name = pen.figure(`${ticker}/name`, 'text')
  if (none === 'worth more') return sector.worthMore(name, price, pen.figure(`${ticker}/implied low`, 'cents'))
  if (none === 'worth less') return sector.worthLess(name, price, pen.figure(`${ticker}/implied high`, 'cents'))
  const signed = () => pen.figure(`${ticker}/signed`, 'megawatts')
  const standing = () => {
    if (contractedMw < 0.5) return words.impliesNothingSigned
    if (gapMw < 1) return words.impliesCovered(signed())
    const at = `${ticker}/implied gap ratio`
    const ratio = gapMw < contractedMw ? words.ofSigned(pen.figure(at, 'percent')) : words.timesSigned(pen.figure(at, 'tenths'))
    return words.impliesSigned(signed(), pen.figure(`${ticker}/implied gap`, 'megawatts'), ratio)
  }
  const expected =
    expectedMw > contractedMw + 1
      ? [
          words.impliesExpected(
            pen.figure(`${ticker}/expected`, 'megawatts'),
            after.valuation.price!.value > after.valuation.valued!.perShare,
          ),
        ]
      : []
  const all = words.implies(price, pen.figure(`${ticker}/implied mw`, 'megawatts'), pen.figure('note/target date', 'month'))
  return [all, standing(), ...expected].join(' ')
}
