// The columns of the sector table: what each sorts by, exports and shows.
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { evidenceOfCause } from '../../figures/cause.ts'
import { Figure } from '../../figures/figure.tsx'
import type { EvidenceAddress } from '../../figures/evidence-address.ts'
import { shortFact } from '../../figures/said.ts'
import { factWords } from '../../words/fact-words.ts'
import type { Language } from '../../address/address.ts'
import { dash, type Numbers } from '../../words/numbers.ts'
import type { ColumnName } from '../../words/sector-words.ts'
import type { Cause } from '../../live/readings/moves.ts'
import { ratingStep, type SectorLine } from './sector-line.ts'

export interface SectorColumn {
  readonly name: ColumnName
  readonly group: 'none' | 'broker' | 'house' | 'megawatts'
  readonly right?: true
  readonly words?: true
  /** For sorting and export; undefined goes last either way. */
  readonly value: (line: SectorLine) => string | number | undefined
  readonly cell: (line: SectorLine, numbers: Numbers) => ReactNode
}

const rank: Readonly<Record<string, number>> = { Overweight: 3, Buy: 3, Outperform: 3, Neutral: 2, Hold: 2, Underweight: 1, Sell: 1 }

const from = (line: SectorLine, name: string): EvidenceAddress => ({ kind: 'figure', ticker: line.row.ticker, name })
const factOf = (kept: { readonly id: string } | undefined): EvidenceAddress | undefined => kept && { kind: 'fact', id: kept.id }

/** `up`, `down` or nothing by the sign. */
export function tone(value: number | undefined): string {
  return value === undefined || value === 0 ? '' : value > 0 ? 'up' : 'down'
}

/** `Neutral → Overweight`, coloured by the step; an old call is soft. */
export function ratingChange(before: string | undefined, now: string | undefined, isNew: boolean): ReactNode {
  if (now === undefined) return dash
  if (!isNew || before === undefined || before === now) return <span className={isNew ? tone((rank[now] ?? 2) - 2) : 'soft'}>{now}</span>
  const step = ratingStep(before, now)
  return (
    <span className={step > 0 ? 'up' : step < 0 ? 'down' : ''}>
      <span className="soft">{before}</span> → <span className="strong">{now}</span>
    </span>
  )
}

/** Causes of a move of our target worth a word: five cents and more, rounding aside. */
export function causesOf({ move }: SectorLine): readonly Cause[] {
  return (move?.causes ?? []).filter((cause) => !/^(?:rounding|published)\./.test(cause.id) && Math.abs(cause.contribution) >= 0.05)
}

export const sectorColumns: readonly SectorColumn[] = [
  {
    name: 'company',
    group: 'none',
    value: ({ row }) => row.ticker,
    cell: ({ row }) => (
      <>
        <Link to="/company/$ticker" params={{ ticker: row.ticker }} className="strong">
          {row.ticker}
        </Link>{' '}
        <span className="soft small name">{row.name}</span>
      </>
    ),
  },
  {
    name: 'call',
    group: 'broker',
    value: ({ row }) => row.call?.rating,
    cell: (line) => (
      <Figure from={factOf(line.callFacts.rating)}>
        {line.row.call?.rating === undefined ? dash : ratingChange(line.row.call.previousRating, line.row.call.rating, line.isNewCall)}
      </Figure>
    ),
  },
  {
    name: 'callTarget',
    group: 'broker',
    right: true,
    value: ({ row }) => row.call?.target,
    cell: (line, numbers) => {
      const { call } = line.row
      if (call?.target === undefined) return dash
      const moved = line.isNewCall && call.previousTarget !== undefined && call.previousTarget !== call.target
      return (
        <Figure from={factOf(line.callFacts.target)} className={line.isNewCall ? '' : 'soft'}>
          {moved && <span className="soft">{numbers.dollars(call.previousTarget)} → </span>}
          <span className={moved ? `strong ${tone(call.target - call.previousTarget!)}` : ''}>{numbers.dollars(call.target)}</span>
        </Figure>
      )
    },
  },
  {
    name: 'said',
    group: 'broker',
    words: true,
    value: ({ said }) => (said.length === 0 ? undefined : said.map(({ fact }) => `${fact.attribute} ${String(fact.value)}`).join('; ')),
    cell: ({ said }, numbers) =>
      said.length === 0
        ? dash
        : said.slice(0, 3).map((kept, index) => (
            <span key={kept.id} className="chip">
              {index > 0 && ' · '}
              <Figure from={{ kind: 'fact', id: kept.id }} title={kept.fact.quote}>
                {shortFact(kept, numbers, factWords[numbers.language as Language])}
              </Figure>
            </span>
          )),
  },
  {
    name: 'price',
    group: 'none',
    right: true,
    value: ({ row }) => row.price?.value,
    cell: ({ row }, numbers) => (
      <Figure from={row.price && { kind: 'fact', id: row.price.fact }}>{numbers.dollars(row.price?.value, 2)}</Figure>
    ),
  },
  {
    name: 'belowHigh',
    group: 'none',
    right: true,
    value: ({ row }) => row.belowHigh,
    cell: (line, numbers) => <Figure from={from(line, 'belowHigh')}>{numbers.percent(line.row.belowHigh)}</Figure>,
  },
  {
    name: 'rating',
    group: 'house',
    value: ({ row }) => rank[row.rating] ?? 0,
    cell: (line) => (
      <Figure from={from(line, 'rating')} title={line.row.rule}>
        {ratingChange(line.before?.rating, line.row.rating, true)}
      </Figure>
    ),
  },
  {
    name: 'target',
    group: 'house',
    right: true,
    value: ({ row }) => row.target,
    cell: (line, numbers) => {
      const moved = line.before && line.before.target !== line.row.target
      return (
        <Figure from={from(line, 'target')}>
          {moved && <span className="soft">{numbers.dollars(line.before?.target)} → </span>}
          <span className="strong">{numbers.dollars(line.row.target)}</span>
        </Figure>
      )
    },
  },
  {
    name: 'upside',
    group: 'house',
    right: true,
    value: ({ row }) => row.upside,
    cell: (line, numbers) => (
      <Figure from={from(line, 'upside')} className={tone(line.row.upside)}>
        {numbers.signedPercent(line.row.upside)}
      </Figure>
    ),
  },
  {
    name: 'range',
    group: 'house',
    right: true,
    value: ({ range }) => range && range[1] - range[0],
    cell: (line, numbers) => (
      <Figure from={from(line, 'distribution')}>
        {line.range === undefined ? dash : `${numbers.plain(line.range[0])}–${numbers.plain(line.range[1])}`}
      </Figure>
    ),
  },
  {
    name: 'signed',
    group: 'megawatts',
    right: true,
    value: ({ row }) => row.contractedMw,
    cell: (line, numbers) => <Figure from={from(line, 'contractedMw')}>{numbers.plain(line.row.contractedMw)}</Figure>,
  },
  {
    name: 'expected',
    group: 'megawatts',
    right: true,
    value: ({ row }) => row.expectedMw,
    cell: (line, numbers) => <Figure from={from(line, 'expectedMw')}>{numbers.plain(line.row.expectedMw)}</Figure>,
  },
  {
    name: 'inPrice',
    group: 'megawatts',
    right: true,
    value: ({ implied }) => implied?.mw,
    cell: (line, numbers) => (
      <Figure
        from={from(line, 'implied/expected-mw')}
        {...(line.implied?.none !== undefined && { title: line.implied.none })}
        className={
          line.implied?.mw !== undefined && line.row.expectedMw !== undefined && line.implied.mw > line.row.expectedMw ? 'down' : ''
        }
      >
        {numbers.plain(line.implied?.mw)}
      </Figure>
    ),
  },
  {
    name: 'share',
    group: 'megawatts',
    right: true,
    value: ({ row }) => row.shareOfApproved,
    cell: (line, numbers) => <Figure from={from(line, 'shareOfApproved')}>{numbers.percent(line.row.shareOfApproved)}</Figure>,
  },
  {
    name: 'perMw',
    group: 'megawatts',
    right: true,
    value: ({ row }) => row.valuePerMw,
    cell: (line, numbers) => (
      <Figure from={from(line, 'valuePerMw')}>
        {line.row.valuePerMw === undefined ? dash : numbers.plain(line.row.valuePerMw / 1e6, 1)}
      </Figure>
    ),
  },
  {
    name: 'moved',
    group: 'house',
    words: true,
    value: ({ move }) => move && move.end - move.start,
    cell: (line, numbers) => {
      const { row } = line
      const causes = causesOf(line)
      if (causes.length === 0) return dash
      return causes
        .toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
        .slice(0, 2)
        .map((cause, index) => (
          <span key={cause.id} className="chip">
            {index > 0 && ' · '}
            <Figure from={evidenceOfCause(row.ticker, cause)}>
              <span className={tone(cause.contribution)}>{numbers.signed(cause.contribution, 2)}</span> {cause.label[numbers.language]}
            </Figure>
          </span>
        ))
    },
  },
]

/** Shown unless the address says otherwise. */
export const usualColumns: readonly ColumnName[] = [
  'company',
  'call',
  'callTarget',
  'said',
  'price',
  'rating',
  'target',
  'upside',
  'range',
  'signed',
  'expected',
  'inPrice',
  'moved',
]
