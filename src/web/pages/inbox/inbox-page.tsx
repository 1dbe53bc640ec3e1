// The page "Inbox".
import { shellWords } from '../../words/shell-words.ts'
import { useWords } from '../../words/use-words.ts'

export function InboxPage() {
  const words = useWords(shellWords)
  return <h1>{words.inbox}</h1>
}
