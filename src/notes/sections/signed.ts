// What is signed, expected, approved and delivered, with bases kept apart, and the contracts behind it.
import { sortedBy } from '../../base/index.ts'
import type { SectorSums } from '../../research/index.ts'
import { left, paragraph, paragraphs, right, table, type Draft } from '../document/block.ts'
import { dash, type Pen } from '../pen.ts'
import { impliedWords } from '../words/implied-words.ts'

export function signed(pen: Pen): readonly Draft[] {
  const words = impliedWords[pen.code]
  const { sums, companies } = pen.data
  const names = (tickers: readonly string[]) => pen.language.list(tickers.map((ticker) => pen.name(pen.company(ticker))))
  const none = companies.filter(({ ticker }) => !sums.contracts.some((row) => row.ticker === ticker)).map(({ ticker }) => ticker)
  const cloud = companies.filter(({ ticker, after }) => pen.data.view.cloud.includes(ticker) && after.valuation.valued!.expectedMw > 0)
  return [
    ...paragraphs([
      sums.contractedMw > 0
        ? [
            words.signed(pen.figure('sector/signed', 'gigawatts'), pen.figure('sector/contract value', 'money')),
            ...(sums.contractedOnly.length > 0 ? [words.signedOnly(names(sums.contractedOnly))] : []),
            ...(sums.expectedMw > 0
              ? [
                  words.signedValued(
                    pen.figure('sector/signed valued', 'gigawatts'),
                    pen.figure('sector/expected', 'gigawatts'),
                    pen.figure('sector/signed share', 'percent'),
                  ),
                ]
              : []),
          ].join(' ')
        : words.noContracts,
      (pen.value('sector/unsigned') ?? 0) >= 1 ? words.unsigned(pen.figure('sector/unsigned', 'gigawatts')) : '',
      sums.shareOfApproved === undefined
        ? ''
        : words.approved(
            pen.figure('sector/approved', 'gigawatts'),
            pen.figure('sector/share of approved', 'percent'),
            names(sums.approvedOf),
          ),
      sums.approvedOnFileMw > sums.approvedMw + 1 ? words.onFile(pen.figure('sector/approved on file', 'gigawatts')) : '',
      sums.deliveredMw > 0
        ? words.delivered(pen.figure('sector/delivered', 'gigawatts'), pen.marks(sums.deliveredFacts))
        : words.notDelivered,
      sums.deliveredUnstatedMw > 0
        ? words.deliveredUnstated(pen.figure('sector/delivered without basis', 'gigawatts'), pen.marks(sums.deliveredUnstatedFacts))
        : '',
      sums.cloudMw > 0
        ? words.cloud(
            names(cloud.map(({ ticker }) => ticker)),
            pen.figure('sector/cloud', 'gigawatts'),
            pen.figure('sector/gpus', 'round GPUs'),
            pen.figure('sector/cloud revenue', 'money'),
          )
        : '',
    ]),
    ...(sums.contracts.length > 0 ? [paragraph(words.contractsTitle), contractTable(pen, sums.contracts)] : []),
    ...paragraphs([
      sums.contracts.some(({ contract }) => contract.critical === undefined) ? words.ratio : '',
      none.length > 0 && sums.contracts.length > 0 ? words.without(names(none)) : '',
    ]),
  ]
}

export function contractTable(pen: Pen, list: SectorSums['contracts']): Draft {
  const { contracts: columns } = impliedWords[pen.code]
  const rows = sortedBy(
    list,
    ({ contract }) => -(contract.critical?.value ?? contract.gross?.value ?? 0),
    ({ ticker }) => ticker,
    ({ contract }) => contract.key,
  )
  return table(
    [
      left(columns.company),
      left(columns.contract),
      right(columns.critical),
      right(columns.gross),
      right(columns.value),
      right(columns.term),
      right(columns.known),
      left(columns.sources),
    ],
    rows.map(({ ticker, contract }) => {
      const at = `sector/contract/${ticker}/${contract.key}`
      const facts = [
        ...(contract.critical?.from ?? contract.gross?.from ?? []),
        ...(contract.value?.from ?? []),
        ...(contract.term ? [contract.term] : []),
      ]
      return [
        ticker,
        contract.label === '' ? dash : pen.figure(`${at}/label`, 'text'),
        pen.orDash(`${at}/critical`, 'column megawatts'),
        pen.orDash(`${at}/gross`, 'column megawatts'),
        pen.orDash(`${at}/value`, 'column millions'),
        pen.orDash(`${at}/term`, 'column years'),
        pen.figure(`${at}/known`, 'short day'),
        pen.marks(facts).trim(),
      ]
    }),
  )
}
