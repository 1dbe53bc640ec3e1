// Keeps what was decided: the document first where it is a draft, then all decisions on it at once. Whatever fails, the choices stay.
import { useState } from 'react'
import { canonical } from '../../../base/index.ts'
import type { Fact } from '../../../facts/index.ts'
import { ServerLost, ServerProblem } from '../../api/problem.ts'
import { ledgerChanged } from '../../api/questions.ts'
import { get, post } from '../../api/request.ts'
import { say } from '../../shell/say.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { useWords } from '../../words/use-words.ts'
import { keptChoices, type Choices } from './choices.ts'
import { decisionLines, lineOf } from './decision-lines.ts'
import { fileOf, setDraft, type Draft } from './draft.ts'
import type { Row } from './rows.ts'

export interface Keep {
  readonly busy: boolean
  readonly error: unknown
  /** Said beside the error: what of it all was kept. */
  readonly note: string | undefined
  /** The row that the server's complaint is about. */
  readonly at: string | undefined
  readonly keep: (wanted: Wanted) => Promise<string | undefined>
  readonly forget: () => void
}

export interface Wanted {
  readonly rows: readonly Row[]
  readonly choices: Choices
  readonly draft: Draft | undefined
  readonly by: string
}

/** Where a fact of the draft went: the ledger's id for the same words saying the same. */
async function idsOf(hash: string): Promise<ReadonlyMap<string, string>> {
  const { result } = await get('document', { document: hash })
  return new Map([...result.facts, ...result.proposals].map(({ id, fact }) => [canonical(fact as unknown as Fact), id]))
}

export function useKeep(): Keep {
  const words = useWords(inboxWords)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [note, setNote] = useState<string>()
  const [at, setAt] = useState<string>()
  const forget = () => {
    setError(undefined)
    setNote(undefined)
    setAt(undefined)
  }

  async function decide(decided: readonly { readonly id: string; readonly row: Row }[], choices: Choices, by: string): Promise<void> {
    if (decided.length === 0) return
    const lines = decisionLines(decided.map(({ id, row }) => ({ id, choice: choices[row.key]! })))
    try {
      await post('decide', { from: { name: 'decisions.jsonl', text: lines }, by })
    } catch (problem) {
      const line = problem instanceof ServerProblem ? lineOf(problem.details.where) : undefined
      setAt(line === undefined ? undefined : decided[line]?.row.key)
      throw problem
    }
    keptChoices(decided.map(({ row }) => row.key))
  }

  async function keep({ rows, choices, draft, by }: Wanted): Promise<string | undefined> {
    const chosen = rows.filter((row) => choices[row.key] !== undefined)
    setBusy(true)
    forget()
    let isKept = false
    try {
      if (!draft) {
        await decide(
          chosen.map((row) => ({ id: row.key, row })),
          choices,
          by,
        )
        say(words.keptDecisions(chosen.length))
        return undefined
      }
      const { result } = await post('ingest', { files: [fileOf(draft)] })
      const [failure] = result.failures
      if (failure) throw new Error(failure.message)
      const kept = result.documents[0]!
      isKept = true
      if (chosen.length > 0) {
        const ids = await idsOf(kept.hash)
        const placed = chosen.flatMap((row) => {
          const id = ids.get(canonical(row.fact))
          return id === undefined ? [] : [{ id, row }]
        })
        await decide(placed, choices, by)
        if (placed.length < chosen.length) throw new Error(words.readOtherwise(chosen.length - placed.length))
      }
      const waiting = kept.facts.filter((fact) => fact.verdict === 'stays-proposal').length
      keptChoices(rows.map((row) => row.key))
      setDraft(undefined)
      say(kept.already ? words.already : words.kept(kept.facts.length - waiting, waiting))
      return kept.hash
    } catch (problem) {
      setError(problem)
      setNote(problem instanceof ServerLost ? words.lostNotKept : isKept ? words.partly : undefined)
      return undefined
    } finally {
      setBusy(false)
      void ledgerChanged()
    }
  }
  return { busy, error, note, at, keep, forget }
}
