// The lines under a figure: formula with numbers, then what went into it, each to be opened down to the words of its facts.
import { useState } from 'react'
import { evidencePath } from '../../figures/evidence-address.ts'
import { factValue } from '../../figures/fact-said.ts'
import type { ChainLine } from '../../live/readings/chain.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { chainLabel, formulaIn } from '../../words/chain-words.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useLanguage, useNumbers, useWords } from '../../words/use-words.ts'
import { FactWords } from './fact-words.tsx'
import { factsById } from './facts-by-id.ts'

/** How deep the tree stands open at first. */
const openDepth = 2

export function ChainTree({
  lines,
  snapshot,
  depth = 0,
  decided,
}: {
  readonly lines: readonly ChainLine[]
  readonly snapshot: Snapshot
  readonly depth?: number
  readonly decided?: string | undefined
}) {
  return (
    <ul className="chain">
      {lines.map((line, index) => (
        <li key={`${line.label.en} ${index}`}>
          <Line line={line} snapshot={snapshot} depth={depth} decides={decided !== undefined && line.label.en === decided} />
        </li>
      ))}
    </ul>
  )
}

function Line({
  line,
  snapshot,
  depth,
  decides,
}: {
  readonly line: ChainLine
  readonly snapshot: Snapshot
  readonly depth: number
  readonly decides: boolean
}) {
  const words = useWords(evidenceWords)
  const numbers = useNumbers()
  const language = useLanguage()
  const [open, setOpen] = useState(depth < openDepth)
  const head = (
    <>
      <span className="chain-label">{chainLabel(line.label, language)}</span> <strong>{numbers.ofUnit(line.value, line.unit)}</strong>
      {decides && <span className="tag"> {words.decides}</span>}
      {line.above === true && <span className="soft small"> {words.above}</span>}
      {line.formula !== undefined && line.lines.length > 0 && <span className="formula"> = {formulaIn(line.formula, language)}</span>}
    </>
  )
  if (line.lines.length > 0) {
    return (
      <details open={open} onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
        <summary>{head}</summary>
        {open && <ChainTree lines={line.lines} snapshot={snapshot} depth={depth + 1} decided={line.decided} />}
      </details>
    )
  }
  return (
    <>
      <p>{head}</p>
      {line.kind !== undefined && line.kind !== 'fact' && (
        <p className="small soft">
          {words.kinds[line.kind]}
          {line.judgement === true && `, ${words.judgement}`}
          {line.range && `, ${words.range(numbers.ofUnit(line.range[0], line.unit), numbers.ofUnit(line.range[1], line.unit))}`}
          {line.origin !== undefined && line.origin !== '' && `: ${line.origin}`}
        </p>
      )}
      <FactList ids={line.facts} snapshot={snapshot} rule={line.rule} />
      {line.rivals.length > 0 && (
        <>
          <p className="small soft">{words.rivals}</p>
          <FactList ids={line.rivals} snapshot={snapshot} />
        </>
      )}
    </>
  )
}

export function FactList({
  ids,
  snapshot,
  rule,
}: {
  readonly ids: readonly string[]
  readonly snapshot: Snapshot
  readonly rule?: string | undefined
}) {
  const words = useWords(evidenceWords)
  const facts = factsById(snapshot)
  const known = ids.flatMap((id) => facts.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <ul className="evidence-facts">
      {known.map((kept) => (
        <li key={kept.id}>
          <FactOpen id={kept.id} snapshot={snapshot} />
          {rule !== undefined && rule !== 'only' && words.rules[rule] !== undefined && <p className="small soft">{words.rules[rule]}</p>}
        </li>
      ))}
    </ul>
  )
}

/** A fact in a line; opened, its words where they stand. */
function FactOpen({ id, snapshot }: { readonly id: string; readonly snapshot: Snapshot }) {
  const words = useWords(evidenceWords)
  const numbers = useNumbers()
  const [open, setOpen] = useState(false)
  const kept = factsById(snapshot).get(id)
  if (!kept) return null
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-fact={evidencePath({ kind: 'fact', id })}>
      <summary>
        {factValue(kept.fact, numbers)} “{kept.fact.quote}”{' '}
        <span className="soft">
          {kept.document.publisher}, {words.known.toLowerCase()} {numbers.shortDay(kept.known)}
        </span>
      </summary>
      {open && <FactWords kept={kept} />}
    </details>
  )
}
