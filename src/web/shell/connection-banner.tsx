// Says that the server is lost, and that it is back; what is on the page stays.
import { useEffect, useSyncExternalStore } from 'react'
import { connectionState, onConnection } from '../api/connection.ts'
import { ledgerChanged } from '../api/questions.ts'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'

export function ConnectionBanner() {
  const words = useWords(shellWords)
  const state = useSyncExternalStore(onConnection, connectionState)
  useEffect(() => {
    if (state !== 'lost') return
    return () => void ledgerChanged()
  }, [state])
  return (
    <div role="status">
      {state === 'lost' && (
        <p className="banner">
          <strong>{words.lost}</strong> {words.lostNext}
        </p>
      )}
    </div>
  )
}
