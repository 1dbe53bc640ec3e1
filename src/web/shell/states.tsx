// What stands where something is awaited, missing or has failed: always with the next step.
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { ServerLost, ServerProblem } from '../api/problem.ts'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'

export function Opening() {
  const words = useWords(shellWords)
  return (
    <p className="soft" role="status">
      {words.loading} …
    </p>
  )
}

export function NotFound() {
  const words = useWords(shellWords)
  return (
    <section>
      <h1>{words.notFound}</h1>
      <p className="wrap">{words.notFoundNext}</p>
      <p>
        <Link to="/">{words.sector}</Link>
      </p>
    </section>
  )
}

/** A problem in words: what, where, what would be right, and a way to try again. */
export function Problem({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const words = useWords(shellWords)
  if (error instanceof ServerProblem && error.details.status === 401) return <AskForToken />
  const details = error instanceof ServerProblem ? error.details : undefined
  const message = error instanceof ServerLost ? words.lost : error instanceof Error ? error.message : String(error)
  return (
    <div className="notice" role="alert">
      <p className="strong">{message}</p>
      {details?.where !== undefined && (
        <p>
          {words.where}: {details.where}
        </p>
      )}
      {details?.remedy !== undefined && (
        <p>
          {words.toDo}: {details.remedy}
        </p>
      )}
      {error instanceof ServerLost && <p>{words.lostNext}</p>}
      {retry && (
        <p>
          <button type="button" className="quiet" onClick={retry}>
            {words.retry}
          </button>
        </p>
      )}
    </div>
  )
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const words = useWords(shellWords)
  const router = useRouter()
  const client = useQueryClient()
  return (
    <section>
      <h1>{words.failed}</h1>
      <p className="wrap soft">{words.failedNext}</p>
      <Problem
        error={error}
        retry={() => {
          void client.resetQueries()
          reset()
          void router.invalidate()
        }}
      />
    </section>
  )
}

/** The server lets in whoever has its token; it asks for it on a page of its own. */
function AskForToken() {
  const words = useWords(shellWords)
  return (
    <p className="notice" role="alert">
      {words.tokenNeeded} <a href="/enter">{words.enter}</a>
    </p>
  )
}
