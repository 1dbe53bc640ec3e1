// A part of the company page with its heading; the address can name it.
import type { ReactNode } from 'react'
import { companyWords, type CompanyPart } from '../../words/company-words.ts'
import { useWords } from '../../words/use-words.ts'

export function Section({
  part,
  children,
  tools,
}: {
  readonly part: CompanyPart
  readonly children: ReactNode
  readonly tools?: ReactNode
}) {
  const words = useWords(companyWords)
  return (
    <section className="section" id={part} aria-labelledby={`${part}-head`}>
      <header>
        <h2 id={`${part}-head`}>{words.sections[part]}</h2>
        {tools}
      </header>
      {children}
    </section>
  )
}

/** A table that scrolls sideways on a narrow screen, by keyboard too. */
export function Lines({
  label,
  head,
  children,
}: {
  readonly label: string
  readonly head: readonly (readonly [text: string, right?: 'right'])[]
  readonly children: ReactNode
}) {
  return (
    <div className="scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="lines">
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {head.map(([text, right], index) => (
              <th key={index} scope="col" className={right}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}
