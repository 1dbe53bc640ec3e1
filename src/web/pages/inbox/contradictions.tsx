// Documents of the ledger that contradict each other: the values side by side, which the view takes, by which rule, and what would change that.
import { useState } from 'react'
import type { Results } from '../../../desk/index.ts'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import { Figure } from '../../figures/figure.tsx'
import { companyWords } from '../../words/company-words.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'

const most = 20

export function Contradictions({ contradictions }: { readonly contradictions: Results['proposals']['contradictions'] }) {
  const words = useWords(inboxWords)
  const said = useWords(companyWords)
  const numbers = useNumbers()
  const [all, setAll] = useState(false)
  if (contradictions.length === 0) return null
  const shown = all ? contradictions : contradictions.slice(0, most)
  return (
    <details className="contradictions">
      <summary>
        <h2>{words.contradictions(contradictions.length)}</h2>
      </summary>
      <ul>
        {shown.map(({ sides, words: rule }, index) => (
          <li key={sides[0]?.id ?? index}>
            <h3>
              {sides[0]?.subject} {sides[0] && factName(sides[0], numbers)}
            </h3>
            <ul className="reasons small">
              {sides.map((side) => (
                <li key={side.id}>
                  <Figure from={{ kind: 'fact', id: side.id }}>{factValue(side, numbers)}</Figure>{' '}
                  <span className="soft">
                    {factQualifiers(side, numbers, said)} · {side.document.publisher}, {numbers.shortDay(side.known)},{' '}
                    {numbers.percent(side.confidence)}
                  </span>
                  {side.chosen && <strong> {words.taken}</strong>}
                </li>
              ))}
            </ul>
            <p className="small">{rule}.</p>
          </li>
        ))}
      </ul>
      {!all && contradictions.length > most && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          + {contradictions.length - most}
        </button>
      )}
    </details>
  )
}
