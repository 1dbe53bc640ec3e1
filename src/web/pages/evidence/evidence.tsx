// The evidence of whatever an evidence address names: for the page and for the drawer.
import './evidence.css'
import { Link } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { readEvidencePath, type EvidenceAddress } from '../../figures/evidence-address.ts'
import { useAsOf } from '../../live/as-of.ts'
import { useSnapshot, type Snapshot } from '../../live/snapshot.ts'
import { Opening, Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { evidenceWords, type EvidenceWords } from '../../words/evidence-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { DocumentEvidence } from './document-evidence.tsx'
import { FactEvidence } from './fact-evidence.tsx'
import { CompanyFigure, SectorFigure } from './figure-evidence.tsx'
import { TitleLevel } from './sub-heading.tsx'

function titleOf(address: EvidenceAddress | undefined, words: EvidenceWords, parts: Readonly<Record<string, string>>): string {
  switch (address?.kind) {
    case 'figure': {
      const part = /^part\/(.+)$/.exec(address.name)?.[1]
      return words.of(
        `${address.ticker}, ${words.figureNames[address.name] ?? (part === undefined ? address.name : (parts[part] ?? part))}`,
      )
    }
    case 'sector':
      return words.of(words.sectorNames[address.name] ?? address.name)
    case 'input':
      return words.of(`${address.ticker}, ${address.id}`)
    default:
      return words.title
  }
}

export function Evidence({ path, level }: { readonly path: string; readonly level: 1 | 2 }) {
  const words = useWords(evidenceWords)
  const { parts } = useWords(companyWords)
  const numbers = useNumbers()
  const { address: page } = useAddress()
  const asOf = useAsOf()
  const { snapshot, error, refetch } = useSnapshot()
  const address = readEvidencePath(path)
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="evidence" aria-labelledby="evidence-head">
      <Heading id="evidence-head" tabIndex={-1}>
        {titleOf(address, words, parts)}
      </Heading>
      {asOf !== undefined && <p className="soft small">{words.asOf(numbers.day(asOf), page.view ?? 'house')}</p>}
      {error && !snapshot ? <Problem error={error} retry={() => void refetch()} /> : null}
      <TitleLevel value={level}>
        {snapshot && asOf !== undefined ? <Body address={address} snapshot={snapshot} asOf={asOf} /> : error ? null : <Opening />}
      </TitleLevel>
    </section>
  )
}

function Body({
  address,
  snapshot,
  asOf,
}: {
  readonly address: EvidenceAddress | undefined
  readonly snapshot: Snapshot
  readonly asOf: string
}) {
  const words = useWords(evidenceWords)
  switch (address?.kind) {
    case 'fact':
      return <FactEvidence id={address.id} snapshot={snapshot} asOf={asOf} />
    case 'figure':
      return <CompanyFigure ticker={address.ticker} name={address.name} snapshot={snapshot} asOf={asOf} />
    case 'input':
      return <CompanyFigure ticker={address.ticker} name={`input/${address.id}`} snapshot={snapshot} asOf={asOf} />
    case 'sector':
      return <SectorFigure name={address.name} snapshot={snapshot} asOf={asOf} />
    case 'document':
      return <DocumentEvidence hash={address.hash} />
    default:
      return (
        <div className="notice">
          <p className="strong">{words.none}</p>
          <p>
            {words.noneNext} <Link to="/">→</Link>
          </p>
        </div>
      )
  }
}
