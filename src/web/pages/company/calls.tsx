// How our target and rating moved against the price, and what brokers' targets were worth.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { addDays } from '../../../base/index.ts'
import { useCommand } from '../../api/questions.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { Figure } from '../../figures/figure.tsx'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines, Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

export function Calls({
  ticker,
  name,
  asOf,
  view,
}: {
  readonly ticker: string
  readonly name: string
  readonly asOf: string
  readonly view: string | undefined
}) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const from = addDays(asOf, -365)
  const history = useCommand('history', { ticker, from, to: asOf, ...(view !== undefined && { view }) })
  const record = useCommand('record', { asOf })
  const days = history.data?.result.companies[0]?.days
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart => {
      const known = days ?? []
      const changes = <Item extends { readonly day: string }>(list: readonly Item[], of: (item: Item) => unknown) =>
        list.filter((item, index) => index === 0 || of(item) !== of(list[index - 1]!))
      return charts.historyChart(
        {
          name,
          from,
          to: asOf,
          prices: known.flatMap(({ day, price }) => (price === undefined ? [] : [{ day, value: price }])),
          targets: changes(
            known.flatMap(({ day, target }) => (target === undefined ? [] : [{ day, value: target }])),
            (one) => one.value,
          ),
          ratings: changes(
            known.map(({ day, rating }) => ({ day, rating })),
            (one) => one.rating,
          ),
        },
        surface,
      )
    },
    [days, name, from, asOf],
  )
  const targets = (record.data?.result.targets ?? []).filter((row) => row.company === ticker).toSorted((a, b) => (a.day < b.day ? 1 : -1))
  return (
    <Section part="calls">
      {days && days.length > 0 && <ChartFigure name="history" draw={draw} height={300} most={1200} />}
      {record.data && targets.length === 0 && <p className="soft">{words.noCalls}</p>}
      {targets.length > 0 && (
        <Lines
          label={words.sections.calls}
          head={[
            [words.of],
            [words.by],
            [words.target, 'right'],
            [words.horizon],
            [words.priceThen, 'right'],
            [words.error, 'right'],
            [words.state],
          ]}
        >
          {targets.slice(0, 30).map((row, index) => (
            <tr key={`${row.by} ${row.day} ${index}`}>
              <td>{numbers.shortDay(row.day)}</td>
              <th scope="row">{row.by}</th>
              <td className="right">
                <Figure from={row.facts[0] === undefined ? undefined : { kind: 'fact', id: row.facts[0] }}>
                  {numbers.dollars(row.target)}
                </Figure>
              </td>
              <td>{numbers.shortDay(row.horizon)}</td>
              <td className="right">{numbers.dollars(row.price, 2)}</td>
              <td className="right">{numbers.signedPercent(row.error)}</td>
              <td className="soft">{words.states[row.state] ?? row.state}</td>
            </tr>
          ))}
        </Lines>
      )}
    </Section>
  )
}
