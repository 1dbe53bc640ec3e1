// The landing page: the calls of the day, the sector in four figures, the table, the charts, and what changed.
import { useMemo } from 'react'
import { useQueries } from '@tanstack/react-query'
import { useAddress } from '../../address/use-address.ts'
import { useCommand } from '../../api/questions.ts'
import { useAsOf, useSince } from '../../live/as-of.ts'
import type { Results } from '../../../desk/index.ts'
import { askDesk, openDesk, useReading } from '../../live/ask-desk.ts'
import { useSnapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { sectorWords } from '../../words/sector-words.ts'
import { useLanguage, useNumbers, useWords } from '../../words/use-words.ts'
import { Changes } from './changes.tsx'
import { Calls, KeyFigures } from './headline.tsx'
import { SectorCharts } from './sector-charts.tsx'
import { sectorLines } from './sector-line.ts'
import { SectorTable } from './sector-table.tsx'
import { Unvalued } from './unvalued.tsx'
import './sector.css'

/** Company by company, so that nothing else waits for it. */
function useRanges(asOf: string | undefined, result: Results['value'] | undefined): Readonly<Record<string, readonly [number, number]>> {
  const { snapshot } = useSnapshot()
  const tickers =
    snapshot && asOf === result?.asOf ? (result?.rows ?? []).filter((row) => row.perShare !== undefined).map((row) => row.ticker) : []
  return useQueries({
    queries: tickers.map((ticker) => ({
      queryKey: ['reading', snapshot?.head, snapshot?.view.name, 'range', { ticker, asOf }],
      queryFn: async ({ signal }: { readonly signal: AbortSignal }) => {
        openDesk(snapshot!)
        return (await askDesk('range', { ticker, asOf: asOf! }, signal)) ?? null
      },
      staleTime: Infinity,
      retry: false,
    })),
    combine: (found) => Object.fromEntries(found.flatMap(({ data }, index) => (data ? [[tickers[index]!, data] as const] : []))),
  })
}

export function SectorPage() {
  const words = useWords(sectorWords)
  const numbers = useNumbers()
  const language = useLanguage()
  const { address } = useAddress()
  const { snapshot } = useSnapshot()
  const asOf = useAsOf()
  const since = useSince()
  const asked = { ...(address.asOf && { asOf: address.asOf }), ...(address.view && { view: address.view }) }
  const valued = useCommand('value', asked)
  const sums = useCommand('sector', asked)
  const before = useCommand('value', { ...asked, ...(since && { asOf: since }) }, { enabled: since !== undefined })
  const day = valued.data?.result.asOf ?? asOf
  const implied = useReading('implied', day === undefined ? undefined : { asOf: day })
  const moves = useReading('moves', day === undefined || since === undefined ? undefined : { asOf: day, since })
  const result = valued.data?.result
  const ranges = useRanges(day, result)
  const lines = useMemo(
    () =>
      result &&
      sectorLines(result.rows, {
        asOf: result.asOf,
        since,
        broker: result.broker,
        before: before.data && !before.isPlaceholderData ? before.data.result.rows : [],
        facts: snapshot?.facts ?? [],
        implied: implied.data ?? [],
        moves: moves.data ?? [],
        ranges,
      }),
    [result, since, snapshot, before.data, before.isPlaceholderData, implied.data, moves.data, ranges],
  )
  if (valued.error) return <Problem error={valued.error} retry={() => void valued.refetch()} />
  if (!result || !lines) return <Opening />
  const title = snapshot?.views.find((view) => view.name === result.view)?.title[language] ?? result.view
  const priced = lines.filter((line) => line.row.missing.length === 0)
  return (
    <div aria-busy={valued.isPlaceholderData}>
      <h1>{words.title(numbers.day(result.asOf))}</h1>
      <Calls lines={lines} broker={result.broker} day={result.asOf} />
      {address.set !== undefined && <p className="notice">{words.whatIfOpen}</p>}
      {sums.data && (
        <KeyFigures sums={sums.data.result} facts={snapshot?.facts ?? []} broker={result.broker} targetDate={result.targetDate} />
      )}
      <SectorTable lines={priced} broker={result.broker} view={title} />
      <Unvalued lines={lines.filter((line) => line.row.missing.length > 0)} />
      {sums.data && snapshot && (
        <SectorCharts
          lines={priced}
          sums={sums.data.result}
          snapshot={snapshot}
          asOf={result.asOf}
          broker={result.broker}
          targetDate={result.targetDate}
        />
      )}
      {since !== undefined && snapshot && (
        <Changes asOf={result.asOf} since={since} lines={lines} moves={moves.data ?? []} snapshot={snapshot} broker={result.broker} />
      )}
    </div>
  )
}
