// The page "Time".
import { shellWords } from '../../words/shell-words.ts'
import { useWords } from '../../words/use-words.ts'

export function TimePage() {
  const words = useWords(shellWords)
  return <h1>{words.time}</h1>
}
