// Keeps a what-if: beside others to compare, or as a view that everybody at this ledger can name.
import { useId, useState } from 'react'
import { readKept, writeChanges, writeKept } from '../../address/changes.ts'
import { useAddress } from '../../address/use-address.ts'
import { ledgerChanged } from '../../api/questions.ts'
import { post } from '../../api/request.ts'
import { askDesk, openDesk } from '../../live/ask-desk.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { say } from '../../shell/say.ts'
import { Problem } from '../../shell/states.tsx'
import { whatIfWords } from '../../words/what-if-words.ts'
import { useWords } from '../../words/use-words.ts'
import { download } from '../sector/csv.ts'
import type { Changes } from './use-what-if.ts'

export function Keep({ changes }: { readonly changes: Changes }) {
  const words = useWords(whatIfWords)
  const { address, change } = useAddress()
  const [name, setName] = useState('')
  return (
    <form
      className="tools"
      onSubmit={(event) => {
        event.preventDefault()
        const kept = readKept(address.beside)
        const given = name.trim() === '' ? `${kept.length + 1}` : name.trim()
        const set = writeChanges(changes)
        const one = { name: given, ...(address.scenario && { scenario: address.scenario }), ...(set !== undefined && { set }) }
        change({ beside: writeKept([...kept.filter((other) => other.name !== given), one]) }, { says: words.keep })
        setName('')
      }}
    >
      <input
        className="quiet"
        aria-label={words.keepName}
        placeholder={words.keepName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type="submit" className="quiet">
        {words.keep}
      </button>
    </form>
  )
}

export function SaveView({ changes, snapshot }: { readonly changes: Changes; readonly snapshot: Snapshot }) {
  const words = useWords(whatIfWords)
  const { change } = useAddress()
  const [name, setName] = useState('')
  const [by, setBy] = useState('')
  const [problem, setProblem] = useState<unknown>()
  const [left, setLeft] = useState<readonly string[]>([])
  const ids = [useId(), useId()]
  const movesView = Object.keys(changes).some((id) => id.startsWith('view.'))
  const draft = () => {
    openDesk(snapshot)
    return askDesk('viewWith', { name: name.trim(), set: writeChanges(changes) })
  }
  const save = async () => {
    try {
      const made = await draft()
      setLeft(made.left)
      await post('save-view', { file: { name: `${made.view.name}.json`, text: JSON.stringify(made.view) }, by: by.trim() })
      await ledgerChanged()
      say(words.saved(made.view.name))
      setProblem(undefined)
      change({ view: made.view.name, set: undefined }, { says: words.save })
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <details className="save">
      <summary>{words.save}</summary>
      {!movesView && <p className="soft wrap">{words.nothingToSave}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <label htmlFor={ids[0]}>{words.saveName}</label>{' '}
        <input
          id={ids[0]}
          className="quiet"
          required
          pattern="[a-z0-9][a-z0-9\-]*"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />{' '}
        <label htmlFor={ids[1]}>{words.saveBy}</label>{' '}
        <input id={ids[1]} className="quiet" required value={by} autoComplete="name" onChange={(event) => setBy(event.target.value)} />{' '}
        <button type="submit" className="quiet primary" disabled={!movesView}>
          {words.save}
        </button>{' '}
        <button
          type="button"
          className="quiet"
          disabled={!movesView || name.trim() === ''}
          onClick={() =>
            void draft().then(
              ({ view }) => download(`${view.name}.json`, `${JSON.stringify(view, undefined, 2)}\n`, 'application/json'),
              (error: unknown) => setProblem(error),
            )
          }
        >
          {words.download}
        </button>
      </form>
      {left.length > 0 && <p className="soft wrap">{words.leftOut(left.join(', '))}</p>}
      {problem !== undefined && <Problem error={problem} />}
    </details>
  )
}
