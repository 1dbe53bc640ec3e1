// The first lines of the sector page: who changed what on the day, and the sector in four figures, the broker's beside ours.
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { KeptFact } from '../../../facts/index.ts'
import type { Results } from '../../../desk/index.ts'
import { newestFact } from '../../figures/call-fact.ts'
import { Figure } from '../../figures/figure.tsx'
import { sectorWords } from '../../words/sector-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { ratingStep, type SectorLine } from './sector-line.ts'

/** `JPMorgan, 24 November 2025: upgrades CIFR, CLSK; raises CIFR $12 → $18 …` */
export function Calls({ lines, broker, day }: { readonly lines: readonly SectorLine[]; readonly broker: string; readonly day: string }) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const fresh = lines.filter((line) => line.isNewCall)
  const named = (step: 1 | -1) => fresh.filter(({ row }) => ratingStep(row.call?.previousRating, row.call?.rating) === step)
  const moved = (up: boolean) =>
    fresh.filter(
      ({ row: { call } }) =>
        call?.target !== undefined &&
        call.previousTarget !== undefined &&
        (up ? call.target > call.previousTarget : call.target < call.previousTarget),
    )
  const company = (line: SectorLine) => (
    <Link to="/company/$ticker" params={{ ticker: line.row.ticker }}>
      {line.row.ticker}
    </Link>
  )
  const list = (items: readonly SectorLine[], show: (line: SectorLine) => ReactNode) =>
    items.map((line, index) => (
      <span key={line.row.ticker}>
        {index > 0 && ', '}
        {show(line)}
      </span>
    ))
  const target = (line: SectorLine) => (
    <>
      {company(line)}{' '}
      <Figure from={line.callFacts.target && { kind: 'fact', id: line.callFacts.target.id }}>
        {numbers.dollars(line.row.call?.previousTarget)} → {numbers.dollars(line.row.call?.target)}
      </Figure>
    </>
  )
  const parts: readonly (readonly [readonly [string, string], readonly SectorLine[], (line: SectorLine) => ReactNode])[] = [
    [words.upgrades, named(1), company],
    [words.downgrades, named(-1), company],
    [words.targetsUp, moved(true), target],
    [words.targetsDown, moved(false), target],
  ]
  const said = parts.filter(([, items]) => items.length > 0)
  if (said.length === 0) return <p className="soft">{words.noCalls(numbers.day(day))}</p>
  return (
    <p className="calls">
      <strong>{words.calls(broker, numbers.day(day))}</strong>:{' '}
      {said.map(([[before, after], items, show], index) => (
        <span key={index}>
          {index > 0 && '; '}
          {before} {list(items, show)}
          {after !== '' && ` ${after}`}
        </span>
      ))}
    </p>
  )
}

export function KeyFigures({
  sums,
  facts,
  broker,
  targetDate,
}: {
  readonly sums: Results['sector']
  readonly facts: readonly KeptFact[]
  readonly broker: string
  readonly targetDate: string
}) {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const of = (fits: Parameters<typeof newestFact>[2]) =>
    newestFact(
      facts,
      sums.asOf,
      (fact) => fact.subject === 'SECTOR' && (fact.by === broker || (fact.by === undefined && fact.since !== undefined)) && fits(fact),
    )
  const expected = of((fact) => fact.attribute === 'capacity' && fact.stage === 'expected')
  const share = of((fact) => fact.attribute === 'conversion_share')
  const signed = of((fact) => fact.attribute === 'capacity' && fact.stage === 'contracted')
  const value = of((fact) => fact.attribute === 'contract_value')
  const say = (kept: KeptFact | undefined, show: (value: number) => string) => {
    if (!kept) return undefined
    const { fact } = kept
    const bound =
      fact.bound === 'at_least' ? words.more : fact.bound === 'at_most' ? words.atMost : fact.bound === 'about' ? words.about : ''
    const given = fact.value as number
    const third = fact.attribute === 'conversion_share' && Math.abs(given - 1 / 3) < 0.005
    return (
      <>
        {fact.by === undefined ? words.reported : words.says(fact.by)}
        <Figure from={{ kind: 'fact', id: kept.id }}>
          {bound}
          {third ? words.third : show(given)}
        </Figure>
        {fact.since !== undefined && ` ${words.since(numbers.month(fact.since))}`}
      </>
    )
  }
  const figures = [
    {
      label: `${words.expectedBy(numbers.month(targetDate))}, ${words.ofCompanies(sums.companies.length)}`,
      name: 'expectedMw',
      value: numbers.gigawatts(sums.expectedMw),
      broker: say(expected, numbers.gigawatts),
    },
    {
      label: words.ofApproved,
      name: 'shareOfApproved',
      value: numbers.percent(sums.shareOfApproved),
      broker: say(share, (given) => numbers.percent(given)),
    },
    {
      label: `${words.signed}, ${words.ofCompanies(sums.companies.length + sums.contractedOnly.length)}`,
      name: 'contractedMw',
      value: numbers.gigawatts(sums.contractedMw),
      broker: say(signed, numbers.gigawatts),
    },
    { label: words.contractValue, name: 'contractValue', value: numbers.money(sums.contractValue), broker: say(value, numbers.money) },
  ]
  return (
    <dl className="key-figures">
      {figures.map((figure) => (
        <div key={figure.name}>
          <dt>{figure.label}</dt>
          <dd className="key-figure">
            <Figure from={{ kind: 'sector', name: figure.name }}>{figure.value}</Figure>
          </dd>
          <dd className="small soft">{figure.broker ?? '\u00A0'}</dd>
        </div>
      ))}
    </dl>
  )
}
