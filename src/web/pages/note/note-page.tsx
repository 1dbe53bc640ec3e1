// The page "Note".
import { shellWords } from '../../words/shell-words.ts'
import { useWords } from '../../words/use-words.ts'

export function NotePage() {
  const words = useWords(shellWords)
  return <h1>{words.note}</h1>
}
