// What moved the target between any two days: the waterfall, and every cause with its evidence.
import { useCallback } from 'react'
import type { Chart, ChartSurface } from '../../../charts/index.ts'
import { useAddress } from '../../address/use-address.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { evidenceOfCause } from '../../figures/cause.ts'
import { Figure } from '../../figures/figure.tsx'
import { useReading } from '../../live/ask-desk.ts'
import type { Language } from '../../address/address.ts'
import type { Cause } from '../../live/readings/moves.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { tone } from '../sector/columns.tsx'
import { Lines, Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

/** Causes under five cents are one bar, and none where they cancel out. */
function barsOf(causes: readonly Cause[], language: Language, small: string): { label: string; contribution: number }[] {
  const isSmall = (cause: Cause) => Math.abs(cause.contribution) < 0.05
  const rest = causes.filter(isSmall).reduce((sum, cause) => sum + cause.contribution, 0)
  return [
    ...causes.filter((cause) => !isSmall(cause)).map((cause) => ({ label: cause.label[language], contribution: cause.contribution })),
    ...(Math.abs(rest) < 0.002 ? [] : [{ label: small, contribution: rest }]),
  ]
}

export function Bridge({
  ticker,
  name,
  since,
  asOf,
  snapshot,
}: {
  readonly ticker: string
  readonly name: string
  readonly since: string | undefined
  readonly asOf: string
  readonly snapshot: Snapshot
}) {
  const words = useWords(companyWords)
  const numbers = useNumbers()
  const { change } = useAddress()
  const asked = useReading('move', since === undefined ? undefined : { ticker, since, asOf })
  const move = asked.data
  // What is under half a cent would stand as 0.00.
  const causes = (move?.causes ?? []).filter((cause) => Math.abs(cause.contribution) >= 0.005)
  const language = numbers.language
  const small = words.smaller
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.bridgeChart(
        {
          name,
          start: { day: since!, value: move!.start },
          end: { day: asOf, value: move!.end },
          bars: barsOf(move!.causes, language, small),
          most: 9,
        },
        surface,
      ),
    [name, since, asOf, move, language, small],
  )
  const days = snapshot.days.filter((day) => day < asOf)
  const choose = (
    <label className="small tools">
      {words.from}{' '}
      <select
        className="quiet"
        value={since ?? ''}
        onChange={(event) => change({ since: event.target.value }, { says: words.sections.bridge })}
      >
        {[...new Set([...(since === undefined ? [] : [since]), ...days])]
          .toSorted()
          .toReversed()
          .map((day) => (
            <option key={day} value={day}>
              {numbers.shortDay(day)}
            </option>
          ))}
      </select>{' '}
      {words.to} {numbers.shortDay(asOf)}
    </label>
  )
  return (
    <Section part="bridge" tools={choose}>
      {asked.error ? <Problem error={asked.error} /> : null}
      {move === null || since === undefined ? <p className="soft">{words.noBridge}</p> : null}
      {move && causes.length === 0 && <p className="soft">{words.stoodStill}</p>}
      {move && causes.length > 0 && (
        <div className="pair">
          <ChartFigure name="bridge" draw={draw} height={300} />
          <Lines
            label={words.sections.bridge}
            head={[[words.cause], [words.kind], [words.before, 'right'], [words.after, 'right'], [words.effect, 'right']]}
          >
            {causes.map((cause) => (
              <tr key={cause.id}>
                <th scope="row" className="words">
                  <Figure from={evidenceOfCause(ticker, cause)} {...(cause.source !== undefined && { title: cause.source })}>
                    {cause.label[language]}
                  </Figure>
                </th>
                <td className="soft">{words.groups[cause.group] ?? cause.group}</td>
                <td className="right">{numbers.ofUnit(cause.before, cause.unit)}</td>
                <td className="right">{numbers.ofUnit(cause.after, cause.unit)}</td>
                <td className={`right ${tone(cause.contribution)}`}>{numbers.signed(cause.contribution, 2)}</td>
              </tr>
            ))}
            <tr className="strong">
              <th scope="row">{words.sum}</th>
              <td />
              <td className="right">{numbers.dollars(move.start)}</td>
              <td className="right">{numbers.dollars(move.end)}</td>
              <td className="right">{numbers.signed(move.end - move.start, 2)}</td>
            </tr>
          </Lines>
        </div>
      )}
    </Section>
  )
}
