// One fact: what it says, since when, by whom, what speaks against it, and its words.
import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { knownBy, sameMatter, type KeptFact } from '../../../facts/index.ts'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import { Figure } from '../../figures/figure.tsx'
import type { Snapshot } from '../../live/snapshot.ts'
import { companyWords } from '../../words/company-words.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { FactWords } from './fact-words.tsx'
import { factNamed } from './facts-by-id.ts'
import { SubHeading } from './sub-heading.tsx'

export function FactEvidence({ id, snapshot, asOf }: { readonly id: string; readonly snapshot: Snapshot; readonly asOf: string }) {
  const words = useWords(evidenceWords)
  const kept = factNamed(snapshot, id)
  if (!kept) {
    return (
      <div className="notice">
        <p className="strong">{words.noFact}</p>
        <p>
          {words.noFactNext} <Link to="/inbox">→</Link>
        </p>
      </div>
    )
  }
  return (
    <>
      <FactLines kept={kept} />
      <SubHeading>{words.inDocument}</SubHeading>
      <FactWords kept={kept} reach={900} />
      <Beside kept={kept} snapshot={snapshot} asOf={asOf} />
    </>
  )
}

function FactLines({ kept }: { readonly kept: KeptFact }) {
  const words = useWords(evidenceWords)
  const said = useWords(companyWords)
  const numbers = useNumbers()
  const { fact } = kept
  const wholes = ['SECTOR', 'NETWORK'].includes(fact.subject)
  const qualifiers = factQualifiers({ ...fact, by: undefined } as unknown as typeof fact, numbers, said)
  return (
    <>
      <p className="key-figure">{factValue(fact, numbers)}</p>
      <p>
        {wholes ? (
          fact.subject
        ) : (
          <Link to="/company/$ticker" params={{ ticker: fact.subject }}>
            {fact.subject}
          </Link>
        )}{' '}
        {factName(fact, numbers)}
        {qualifiers !== '' && <span className="soft">, {qualifiers}</span>}
      </p>
      <dl className="evidence-lines small">
        {fact.by !== undefined && <Line label={words.by}>{fact.by}</Line>}
        <Line label={words.known}>{numbers.day(kept.known)}</Line>
        <Line label={words.confidence}>{numbers.percent(kept.confidence)}</Line>
        {kept.withdrawn !== undefined && <Line label="">{words.withdrawn(numbers.day(kept.withdrawn))}</Line>}
        {kept.decided && <Line label="">{words.decided(words.actions[kept.decided.action], kept.decided.by, kept.decided.reason)}</Line>}
      </dl>
    </>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="soft">{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Other documents on the same matter: those that say the same, and those that contradict. */
function Beside({ kept, snapshot, asOf }: { readonly kept: KeptFact; readonly snapshot: Snapshot; readonly asOf: string }) {
  const words = useWords(evidenceWords)
  const others = knownBy(snapshot.facts, asOf).filter(
    (other) =>
      other.document.hash !== kept.document.hash &&
      other.fact.subject === kept.fact.subject &&
      other.fact.attribute === kept.fact.attribute &&
      other.fact.by === kept.fact.by &&
      sameMatter(kept.fact, kept.known, other.fact, other.known),
  )
  return (
    <>
      <Others head={words.agreeing} facts={others.filter((other) => other.fact.value === kept.fact.value)} />
      <Others head={words.rivals} facts={others.filter((other) => other.fact.value !== kept.fact.value)} />
    </>
  )
}

function Others({ head, facts }: { readonly head: string; readonly facts: readonly KeptFact[] }) {
  const numbers = useNumbers()
  if (facts.length === 0) return null
  return (
    <>
      <SubHeading>{head}</SubHeading>
      <ul className="evidence-facts">
        {facts.slice(0, 12).map((other) => (
          <li key={other.id}>
            <Figure from={{ kind: 'fact', id: other.id }}>{factValue(other.fact, numbers)}</Figure> “{other.fact.quote}”{' '}
            <span className="soft">
              {other.document.publisher}, {numbers.shortDay(other.known)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
