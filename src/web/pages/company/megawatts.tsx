// Megawatts of a company: the ladder by basis, contracts over time, and sites with what is on file about their power.
import { useCallback } from 'react'
import type { Chart, ChartSurface, LadderStage } from '../../../charts/index.ts'
import { useCommand } from '../../api/questions.ts'
import { ChartFigure } from '../../drawing/chart.tsx'
import { Figure } from '../../figures/figure.tsx'
import type { CompanyReading } from '../../live/readings/company.ts'
import { Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { Lines, Section } from './section.tsx'

type Charts = typeof import('../../../charts/index.ts')

export function Ladder({ reading }: { readonly reading: CompanyReading }) {
  const { name, valued, approvedMw, pipelineMw, contracts } = reading
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart => {
      const gross = contracts.filter((one) => one.grossMw !== undefined).reduce((sum, one) => sum + one.grossMw!, 0)
      const step = (basis: 'gross' | 'approved' | 'critical_it', stage: LadderStage, mw: number | undefined) =>
        mw === undefined || mw <= 0 ? [] : [{ basis, stage, mw }]
      return charts.ladderChart(
        {
          name,
          steps: [
            ...step('critical_it', 'contracted', valued?.contractedMw),
            ...step('critical_it', 'expected', valued?.expectedMw),
            ...step('critical_it', 'potential', valued && valued.laterMw > 0 ? valued.expectedMw + valued.laterMw : undefined),
            ...step('gross', 'contracted', gross),
            ...step('approved', 'operating', undefined),
            ...step('approved', 'expected', approvedMw),
            ...step('gross', 'pipeline', pipelineMw),
          ].map((one) => (one.basis === 'approved' ? { ...one, label: surface.language === 'de' ? 'genehmigt' : 'approved' } : one)),
        },
        surface,
      )
    },
    [name, valued, approvedMw, pipelineMw, contracts],
  )
  if (!valued) return null
  return (
    <Section part="megawatts">
      <ChartFigure name="ladder" draw={draw} height={260} />
    </Section>
  )
}

export function Contracts({
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
  const asked = useCommand('timeline', { ticker, asOf, ...(view !== undefined && { view }) })
  const result = asked.data?.result
  const draw = useCallback(
    (charts: Charts, surface: ChartSurface): Chart =>
      charts.contractsChart(
        {
          name,
          asOf,
          contracts: (result?.contracts ?? []).map(({ label, signed, delivery, years, criticalMw, value }) => ({
            label,
            signed,
            ...(delivery !== undefined && { delivery }),
            ...(years !== undefined && { termYears: years }),
            ...(criticalMw !== undefined && { mw: criticalMw }),
            ...(value !== undefined && { value }),
          })),
        },
        surface,
      ),
    [name, asOf, result],
  )
  return (
    <Section part="contracts">
      {asked.error ? <Problem error={asked.error} retry={() => void asked.refetch()} /> : null}
      {result && result.contracts.length === 0 && <p className="soft">{words.noContracts}</p>}
      {result && result.contracts.length > 0 && (
        <>
          <ChartFigure name="contracts" draw={draw} height={220} />
          <Lines
            label={words.contract}
            head={[
              [words.contract],
              [words.kind],
              [words.criticalMw, 'right'],
              [words.grossMw, 'right'],
              [words.contractValue, 'right'],
              [words.term, 'right'],
              [words.signed],
              [words.delivery],
            ]}
          >
            {result.contracts.map((one) => {
              const from = one.evidence[0] && ({ kind: 'fact', id: one.evidence[0].id } as const)
              return (
                <tr key={one.label}>
                  <th scope="row">{one.label}</th>
                  <td className="soft">{words.contractKind[one.kind]}</td>
                  <td className="right">
                    <Figure from={from}>{numbers.plain(one.criticalMw)}</Figure>
                  </td>
                  <td className="right">
                    <Figure from={from}>{numbers.plain(one.grossMw)}</Figure>
                  </td>
                  <td className="right">
                    <Figure from={from}>{numbers.money(one.value)}</Figure>
                  </td>
                  <td className="right">{numbers.plain(one.years)}</td>
                  <td>{numbers.shortDay(one.signed)}</td>
                  <td>{one.delivery === undefined ? '–' : numbers.shortDay(one.delivery)}</td>
                </tr>
              )
            })}
          </Lines>
        </>
      )}
      {result && result.sites.length > 0 && (
        <details>
          <summary className="soft">
            {words.site}: {result.sites.map((one) => one.site).join(', ')}
          </summary>
          <Lines label={words.site} head={[[words.site], [words.stage], [words.basis], ['MW', 'right'], [words.about], [words.known]]}>
            {result.sites.flatMap(({ site, steps }) =>
              steps.map((one, index) => (
                <tr key={`${site} ${index}`}>
                  <th scope="row">{site}</th>
                  <td>{words.stages[one.stage] ?? one.stage}</td>
                  <td>{words.bases[one.basis] ?? words.bases['unstated']}</td>
                  <td className="right">
                    <Figure from={{ kind: 'fact', id: one.evidence.id }}>{numbers.plain(one.mw)}</Figure>
                  </td>
                  <td>{numbers.shortDay(one.on)}</td>
                  <td>{numbers.shortDay(one.known)}</td>
                </tr>
              )),
            )}
          </Lines>
        </details>
      )}
    </Section>
  )
}
