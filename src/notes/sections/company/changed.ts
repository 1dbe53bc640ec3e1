// What changed of one company, and why: the bridge as causes, the broker's word, and what the broker newly assumes. No change is a message too.
import { heading, list, paragraph, type Draft } from '../../document/block.ts'
import { mainCauses } from '../../findings/causes.ts'
import { stands } from '../../findings/moves.ts'
import type { NotedCompany } from '../../note-data.ts'
import type { Pen } from '../../pen.ts'
import { changeWords } from '../../words/change-words.ts'
import { companyBodyWords } from '../../words/company-body-words.ts'
import { assumedOf } from '../assumed.ts'
import { callWords, differenceLine, story } from '../changes.ts'
import { speaksForBroker } from '../front.ts'
import { newContracts } from '../new-contracts.ts'

/** Whether anything of the view's own moved, on the surface or beneath it. */
export function isQuiet({ move, bridge }: NotedCompany): boolean {
  return stands(move) && (!bridge || mainCauses(bridge).shown.length === 0)
}

export function companyChanges(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  if (pen.data.since === undefined) return [paragraph(words.firstNote)]
  if (!company.after.valuation.valued && !company.before?.valuation.valued) {
    const signed = newContracts(pen, company.ticker)
    return [paragraph(words.stillNone), ...(signed.length > 0 ? [list(signed)] : []), ...brokerNews(pen, company)]
  }
  const quiet = isQuiet(company) && company.after.valuation.valued
  const own = quiet ? [paragraph([words.unchanged, priceMoved(pen, company)].filter(Boolean).join(' '))] : story(pen, company)
  return [...own, ...brokerNews(pen, company), ...difference(pen, company)]
}

/** What a price that moves does to a target that stands. */
function priceMoved(pen: Pen, { ticker }: NotedCompany): string {
  const moved = pen.value(`${ticker}/change/price`)
  if (moved === undefined || Math.abs(moved) < 0.005 || !pen.has(`${ticker}/upside before`)) return ''
  return companyBodyWords[pen.code].priceMoved(
    pen.figure(`${ticker}/change/price`, 'signed tenths'),
    pen.figure(`${ticker}/price`, 'dollars'),
    pen.figure(`${ticker}/upside before`, 'signed percent'),
    pen.figure(`${ticker}/upside`, 'signed percent'),
  )
}

function brokerNews(pen: Pen, company: NotedCompany): readonly Draft[] {
  const words = companyBodyWords[pen.code]
  const { callMove, call } = company
  const broker = () => pen.figure('note/broker', 'text')
  const assumed = assumedOf(pen, company.ticker)
  const news =
    callMove && call && !stands(callMove)
      ? words.brokerNews(
          broker(),
          pen.name(company),
          Object.values(callWords(pen, company, callMove))
            .filter(Boolean)
            .join(', '),
          pen.marks(call.facts),
        )
      : call
        ? words.brokerQuiet(broker())
        : ''
  return [...(news === '' ? [] : [paragraph(news)]), ...(assumed.length === 0 ? [] : [paragraph(words.broker(broker())), list(assumed)])]
}

/** Part by part against the broker's own assumptions, where they explain its target. */
function difference(pen: Pen, { difference: row }: NotedCompany): readonly Draft[] {
  if (!row || speaksForBroker(pen) || Math.abs(row.ratio) < 0.1 || row.modelled === undefined) return []
  return [
    heading(3, companyBodyWords[pen.code].headings.part),
    paragraph(changeWords[pen.code].differenceIntro(pen.figure('note/broker view', 'text'))),
    list([differenceLine(pen, row)]),
  ]
}
