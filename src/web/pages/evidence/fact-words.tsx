// A fact's words, marked where they stand in their document, with the document's hash and address.
import { Link } from '@tanstack/react-router'
import type { KeptFact } from '../../../facts/index.ts'
import { useCommand } from '../../api/questions.ts'
import { MarkedText } from '../../figures/marked-text.tsx'
import { around } from '../../figures/segments.ts'
import { Problem } from '../../shell/states.tsx'
import { evidenceWords } from '../../words/evidence-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'
import { safeAddress } from './safe-address.ts'

export function FactWords({ kept, reach = 420 }: { readonly kept: KeptFact; readonly reach?: number }) {
  const words = useWords(evidenceWords)
  const { document, fact } = kept
  const asked = useCommand('document', { document: document.hash })
  const text = asked.data?.result.text
  const stands = text !== undefined && text.slice(...fact.span) === fact.quote
  const [from, to] = stands ? around(text, fact.span, reach) : [0, 0]
  const shift = (at: number) => at - from
  return (
    <div className="fact-words">
      {asked.error ? <Problem error={asked.error} retry={() => void asked.refetch()} /> : null}
      {stands ? (
        <MarkedText
          text={text.slice(from, to)}
          marks={[{ id: kept.id, span: [shift(fact.span[0]), shift(fact.span[1])], attribute: fact.attribute }]}
          chosen={kept.id}
          label={words.inDocument}
        />
      ) : (
        <>
          <blockquote>
            <mark className="plain-mark">{fact.quote}</mark>
          </blockquote>
          {asked.data && text === undefined && <p className="small soft">{words.noText}</p>}
        </>
      )}
      <DocumentLines document={document} />
    </div>
  )
}

export function DocumentLines({ document, own = false }: { readonly document: KeptFact['document']; readonly own?: boolean }) {
  const words = useWords(evidenceWords)
  const numbers = useNumbers()
  const address = safeAddress(document.url)
  return (
    <div className="document-lines small">
      <p>
        <strong>{document.publisher}</strong>: {document.title}
        {document.published !== undefined && ` (${numbers.shortDay(document.published)})`}
      </p>
      {document.url !== undefined && (
        <p>
          {words.link}:{' '}
          {address === undefined ? (
            document.url
          ) : (
            <a href={address} rel="noreferrer noopener" target="_blank">
              {document.url}
            </a>
          )}
        </p>
      )}
      <p className="soft">
        {words.hash}: <code>{document.hash}</code>
      </p>
      {!own && (
        <p>
          <Link to="/evidence/$" params={{ _splat: `document/${document.hash}` }}>
            {words.wholeDocument}
          </Link>
        </p>
      )}
    </div>
  )
}
