// Publishes the note that is shown, after asking once: what is published stays.
import { useLayoutEffect, useRef, useState, type FormEvent } from 'react'
import { ledgerChanged } from '../../api/questions.ts'
import { post } from '../../api/request.ts'
import { say } from '../../shell/say.ts'
import { Problem } from '../../shell/states.tsx'
import { noteWords, places } from '../../words/note-words.ts'
import { useWords } from '../../words/use-words.ts'
import { useWho } from '../inbox/who.ts'
import { fillsFile, isFilled, useFills } from './fills.ts'

export function PublishBox({
  input,
  published,
}: {
  readonly input: Readonly<Record<string, unknown>>
  readonly published: (id: string) => void
}) {
  const words = useWords(noteWords)
  const fills = useFills()
  const [who, setWho] = useWho()
  const [asking, setAsking] = useState(false)
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const sure = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const open = places.filter((place) => !isFilled(fills[place])).length
  useLayoutEffect(() => {
    if (asking) sure.current?.focus()
  }, [asking])
  const ask = (event: FormEvent) => {
    event.preventDefault()
    setMissing(who.trim() === '')
    if (who.trim() === '') {
      field.current?.focus()
      return
    }
    setAsking(true)
  }
  const publish = async () => {
    setBusy(true)
    setError(undefined)
    const disclosures = fillsFile(fills)
    try {
      const { result } = await post('publish', { ...input, by: who.trim(), ...(disclosures && { disclosures }) })
      setAsking(false)
      say(result.already ? words.publishedBefore : words.published)
      await ledgerChanged()
      published(result.id)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  return (
    <section className="publish" aria-labelledby="publish-head">
      <h2 id="publish-head">{words.publish}</h2>
      <p className="small soft">{words.publishSays}</p>
      <form onSubmit={ask}>
        <label>
          {words.by}{' '}
          <input
            ref={field}
            className="quiet"
            type="text"
            autoComplete="name"
            value={who}
            aria-invalid={missing}
            aria-describedby={missing ? 'by-missing' : undefined}
            onChange={(event) => setWho(event.target.value)}
          />
        </label>{' '}
        <button type="submit" className="quiet primary" disabled={busy || asking}>
          {words.publish}
        </button>
        {missing && (
          <p id="by-missing" className="down" role="alert">
            {words.byMissing}
          </p>
        )}
      </form>
      {asking && (
        <div className="notice" role="group" aria-label={words.publish}>
          <p>{words.sure(open)}</p>
          <p>
            <button ref={sure} type="button" className="quiet primary" disabled={busy} onClick={() => void publish()}>
              {busy ? words.publishing : words.forGood}
            </button>{' '}
            <button type="button" className="quiet" disabled={busy} onClick={() => setAsking(false)}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
      {error ? <Problem error={error} retry={() => void publish()} /> : null}
    </section>
  )
}
