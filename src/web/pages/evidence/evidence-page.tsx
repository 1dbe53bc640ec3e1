// The page "Evidence".
import { shellWords } from '../../words/shell-words.ts'
import { useWords } from '../../words/use-words.ts'

export function EvidencePage() {
  const words = useWords(shellWords)
  return <h1>{words.evidence}</h1>
}
