// A figure of a company or of the sector: how it follows from what went in, what-if included.
import { Link } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { Figure } from '../../figures/figure.tsx'
import { useReading } from '../../live/ask-desk.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { ChainTree, FactList } from './chain-tree.tsx'
import { SubHeading } from './sub-heading.tsx'

function None() {
  const words = useWords(evidenceWords)
  return (
    <div className="notice">
      <p className="strong">{words.none}</p>
      <p>
        {words.noneNext} <Link to="/">→</Link>
      </p>
    </div>
  )
}

export function CompanyFigure({
  ticker,
  name,
  snapshot,
  asOf,
}: {
  readonly ticker: string
  readonly name: string
  readonly snapshot: Snapshot
  readonly asOf: string
}) {
  const words = useWords(evidenceWords)
  const numbers = useNumbers()
  const { address } = useAddress()
  const known = snapshot.companies.some((company) => company.ticker === ticker)
  const asked = useReading('chain', known ? { ticker, name, asOf, set: address.set, scenario: address.scenario } : undefined)
  if (!known) return <None />
  if (asked.error) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  if (asked.data === undefined) return <Opening />
  const chain = asked.data
  if (chain === null) return <None />
  return (
    <>
      <p className="key-figure">{chain.text ?? numbers.ofUnit(chain.value, chain.unit)}</p>
      {chain.missing.length > 0 && <p className="notice">{words.noValue(chain.missing.join(', '))}</p>}
      {chain.step !== undefined && (
        <p className="wrap">
          {words.steps[chain.step]} {chain.rule}
        </p>
      )}
      {chain.lines.length > 0 && (
        <>
          <SubHeading>{words.chain}</SubHeading>
          <ChainTree lines={chain.lines} snapshot={snapshot} />
        </>
      )}
      <p className="small soft">
        {words.hashOfInputs}: <code>{chain.hash}</code>
      </p>
    </>
  )
}

export function SectorFigure({ name, snapshot, asOf }: { readonly name: string; readonly snapshot: Snapshot; readonly asOf: string }) {
  const words = useWords(evidenceWords)
  const numbers = useNumbers()
  const { address } = useAddress()
  const asked = useReading('sectorChain', { name, asOf, set: address.set, scenario: address.scenario })
  if (asked.error) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  if (asked.data === undefined) return <Opening />
  const chain = asked.data
  if (chain === null) return <None />
  const over = 'over' in chain ? chain.over : undefined
  const unit = chain.unit === 'ratio' ? 'MW' : chain.unit
  const sum = chain.parts.reduce((total, part) => total + part.value, 0)
  return (
    <>
      <p className="key-figure">{numbers.ofUnit(chain.value, chain.unit)}</p>
      <SubHeading>{words.chain}</SubHeading>
      <ul className="chain">
        {chain.parts.map((part, index) => (
          <li key={`${part.ticker} ${part.name} ${index}`}>
            <p>
              {part.ticker} <span className="soft">{part.name}</span>{' '}
              <strong>
                <Figure
                  from={
                    part.figure !== undefined
                      ? { kind: 'figure', ticker: part.ticker, name: part.figure }
                      : part.facts[0] === undefined
                        ? undefined
                        : { kind: 'fact', id: part.facts[0] }
                  }
                >
                  {numbers.ofUnit(part.value, unit)}
                </Figure>
              </strong>
            </p>
            <FactList ids={part.facts} snapshot={snapshot} />
          </li>
        ))}
        <li>
          <p>
            {words.sum} <strong>{numbers.ofUnit(sum, unit)}</strong>
            {over !== undefined && ` ${words.divided(numbers.megawatts(over))}`}
          </p>
        </li>
      </ul>
    </>
  )
}
