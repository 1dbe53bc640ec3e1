// What the prices pay for already: megawatts beyond those signed, widest gap first, and the value per megawatt.
import { byGap, type PricedIn } from '../findings/priced-in.ts'
import { left, paragraph, paragraphs, right, table, type Draft } from '../document/block.ts'
import { dash, type Pen } from '../pen.ts'
import { staleAfterDays } from './valuation.ts'
import { impliedWords } from '../words/implied-words.ts'

/** Companies told in a sentence; the table has all of them. */
const told = 3
/** Megawatts under which a price per signed megawatt says nothing, since the price pays for other things. */
const enoughMw = 100

export function implied(pen: Pen): readonly Draft[] {
  const words = impliedWords[pen.code]
  const rows = byGap(pen.data.companies.flatMap(({ pricedIn }) => (pricedIn ? [pricedIn] : [])))
  if (rows.length === 0) return [paragraph(words.none)]
  const ahead = rows.filter((row) => row.gapMw !== undefined && row.gapMw >= 1)
  const covered = rows.filter((row) => row.gapMw !== undefined && row.gapMw < 1)
  const beyond = rows.filter(({ ticker }) => pen.company(ticker).beyondModel).map(({ ticker }) => ticker)
  return [
    ...paragraphs([
      ...ahead
        .filter(({ ticker }) => !beyond.includes(ticker))
        .slice(0, told)
        .map((row) => sentence(pen, row)),
      ...(covered.length > 0 ? [words.covered(pen.language.list(covered.map(({ ticker }) => pen.name(pen.company(ticker)))))] : []),
      ...rows.filter((row) => row.none !== undefined).map((row) => exception(pen, row)),
      words.tableTitle,
    ]),
    impliedTable(pen, rows),
    ...paragraphs([
      words.reading,
      beyond.length > 0 ? words.beyond(pen.language.list(beyond.map((ticker) => pen.name(pen.company(ticker))))) : '',
      paid(pen),
    ]),
  ]
}

function sentence(pen: Pen, { ticker }: PricedIn): string {
  const words = impliedWords[pen.code]
  const signed =
    (pen.value(`${ticker}/signed`) ?? 0) < 0.5 ? words.nothingSigned : words.someSigned(pen.figure(`${ticker}/signed`, 'megawatts'))
  return words.lead(
    pen.name(pen.company(ticker)),
    priceOf(pen, ticker),
    pen.figure(`${ticker}/implied mw`, 'megawatts'),
    signed,
    pen.figure(`${ticker}/implied gap`, 'megawatts'),
  )
}

/** With its day where the valuation table calls it old. */
function priceOf(pen: Pen, ticker: string): string {
  const price = pen.figure(`${ticker}/price`, 'dollars')
  const old = (pen.company(ticker).priceAge ?? 0) > staleAfterDays
  return old ? impliedWords[pen.code].priceOf(price, pen.figure(`${ticker}/price day`, 'short day')) : price
}

function exception(pen: Pen, { ticker, none }: PricedIn): string {
  const words = impliedWords[pen.code]
  const [name, price] = [pen.name(pen.company(ticker)), priceOf(pen, ticker)]
  return none === 'worth more'
    ? words.worthMore(name, price, pen.figure(`${ticker}/implied low`, 'cents'))
    : words.worthLess(name, price, pen.figure(`${ticker}/implied high`, 'cents'))
}

function impliedTable(pen: Pen, rows: readonly PricedIn[]): Draft {
  const { columns } = impliedWords[pen.code]
  return table(
    [
      left(columns.company),
      right(columns.price),
      right(columns.implied),
      right(columns.signed),
      right(columns.gap),
      right(columns.expected),
      right(columns.perMwPrice),
      right(columns.perMwView),
    ],
    rows.map(({ ticker, gapMw }) => [
      ticker,
      pen.figure(`${ticker}/price`, 'column cents'),
      pen.orDash(`${ticker}/implied mw`, 'column megawatts'),
      pen.unlessZero(`${ticker}/signed`, 'column megawatts', 0.5),
      gapMw !== undefined && gapMw >= 0.5 ? pen.figure(`${ticker}/implied gap`, 'column megawatts') : dash,
      pen.figure(`${ticker}/expected`, 'column megawatts'),
      pen.orDash(`${ticker}/implied per mw`, 'column tenths of millions'),
      pen.orDash(`${ticker}/per mw`, 'column tenths of millions'),
    ]),
  )
}

function paid(pen: Pen): string {
  const words = impliedWords[pen.code]
  const rows = pen.data.paid
    .filter(({ ticker, contractedMw }) => contractedMw >= enoughMw && !pen.company(ticker).beyondModel)
    .toSorted((a, b) => b.paid - a.paid)
  if (rows.length === 0) return ''
  return words.paid(
    rows.map(({ ticker }) => words.paidOne(pen.name(pen.company(ticker)), pen.figure(`sector/paid/${ticker}`, 'money'))).join(', '),
  )
}
