// A document as text with everything that was read from it marked, and the facts beside it.
import { useMemo, useState } from 'react'
import { useCommand } from '../../api/questions.ts'
import { factName, factQualifiers, factValue } from '../../figures/fact-said.ts'
import { Figure } from '../../figures/figure.tsx'
import { MarkedText } from '../../figures/marked-text.tsx'
import { Opening, Problem } from '../../shell/states.tsx'
import { companyWords } from '../../words/company-words.ts'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { DocumentLines } from './fact-words.tsx'
import { Legend } from './legend.tsx'
import { SubHeading } from './sub-heading.tsx'

export function DocumentEvidence({ hash }: { readonly hash: string }) {
  const words = useWords(evidenceWords)
  const said = useWords(companyWords)
  const numbers = useNumbers()
  const asked = useCommand('document', { document: hash })
  const [chosen, setChosen] = useState<string>()
  const result = asked.data?.result
  const marks = useMemo(
    () => [
      ...(result?.facts ?? []).map(({ id, fact }) => ({ id, span: fact.span, attribute: fact.attribute })),
      ...(result?.proposals ?? []).map(({ id, fact }) => ({ id, span: fact.span, attribute: fact.attribute, out: true })),
    ],
    [result],
  )
  if (asked.error) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  if (!result) return <Opening />
  return (
    <>
      <DocumentLines document={result.document as Parameters<typeof DocumentLines>[0]['document']} own />
      <div className="beside">
        {result.text === undefined ? (
          <p className="soft">{words.noText}</p>
        ) : (
          <div>
            <Legend attributes={marks.map((mark) => mark.attribute)} />
            <MarkedText text={result.text} marks={marks} chosen={chosen} choose={setChosen} label={words.inDocument} />
          </div>
        )}
        <div>
          <SubHeading>
            {words.readFrom} ({words.facts(result.facts.length)})
          </SubHeading>
          <ul className="evidence-facts">
            {result.facts.map(({ id, fact }) => (
              <li key={id} data-chosen={id === chosen || undefined} onMouseEnter={() => setChosen(id)} onFocus={() => setChosen(id)}>
                {fact.subject} {factName(fact, numbers)} <Figure from={{ kind: 'fact', id }}>{factValue(fact, numbers)}</Figure>{' '}
                <span className="soft">{factQualifiers(fact, numbers, said)}</span>
              </li>
            ))}
            {result.proposals.map(({ id, fact, decision }) => (
              <li key={id} data-chosen={id === chosen || undefined}>
                {fact.subject} {factName(fact, numbers)} {factValue(fact, numbers)}{' '}
                <span className="soft">{decision === undefined ? words.waits : words.actions[decision.action].toLowerCase()}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </>
  )
}
