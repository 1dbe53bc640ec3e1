// A correction: the fields of the fact as they should be, and the words that carry the value.
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { attributeNames, attributes, isAttribute, type Fact } from '../../../facts/index.ts'
import { inboxWords } from '../../words/inbox-words.ts'
import { typedNumber } from '../../words/typed-number.ts'
import { digits } from '../../words/numbers.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import type { Choice } from './choices.ts'

const fields = ['subject', 'attribute', 'value', 'on', 'stage', 'basis', 'site', 'counterparty', 'by', 'bound', 'kind', 'previous'] as const
type Field = (typeof fields)[number]

const options: Partial<Record<Field, readonly string[]>> = {
  stage: ['operating', 'construction', 'contracted', 'potential', 'expected', 'pipeline'],
  basis: ['gross', 'approved', 'critical_it'],
  kind: ['colocation', 'cloud', 'mining', 'convertible', 'project', 'diluted'],
  bound: ['about', 'at_least', 'at_most'],
  attribute: attributeNames,
}

export function CorrectForm({
  fact,
  choice,
  apply,
  cancel,
}: {
  readonly fact: Fact
  readonly choice: Choice | undefined
  readonly apply: (correction: Pick<Choice, 'set' | 'quote' | 'reason'>) => void
  readonly cancel: () => void
}) {
  const words = useWords(inboxWords)
  const language = useLanguage()
  const shown = (value: number | string | undefined) =>
    typeof value !== 'number'
      ? (value ?? '')
      : Number.isInteger(value)
        ? digits(language, value, 0)
        : String(value).replace('.', language === 'de' ? ',' : '.')
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field, choice?.set?.[field] ?? shown(fact[field])])),
  )
  const [quote, setQuote] = useState(choice?.quote ?? fact.quote)
  const [reason, setReason] = useState(choice?.action === 'correct' ? choice.reason : words.reasons.correct)
  const [wrong, setWrong] = useState<string>()
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => {
    first.current?.focus()
    first.current?.select()
  }, [])
  const attribute = isAttribute(typed['attribute'] ?? '') ? (typed['attribute'] as Fact['attribute']) : fact.attribute
  const { unit } = attributes[attribute]

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const set: Record<string, string> = {}
    for (const field of fields) {
      const text = (typed[field] ?? '').trim()
      if (text === shown(fact[field]).trim()) continue
      if ((field === 'value' || field === 'previous') && unit !== '' && text !== '') {
        const number = typedNumber(text, language)
        if (number === undefined) return setWrong(`${words.fields[field]}: „${text}“ ${words.notANumber}`)
        if (number !== fact[field]) set[field] = String(number)
      } else set[field] = text
    }
    if (Object.keys(set).length === 0 && quote === fact.quote) return setWrong(words.noChange)
    apply({ set, ...(quote !== fact.quote && { quote }), reason })
  }
  const put = (field: Field, value: string) => setTyped({ ...typed, [field]: value })
  return (
    <form className="correct" onSubmit={submit} aria-label={words.correction} onKeyDown={(event) => event.key === 'Escape' && cancel()}>
      <div className="correct-fields">
        {fields.map((field) => (
          <label key={field}>
            <span>
              {words.fields[field]}
              {field === 'value' && unit !== '' && ` (${unit})`}
            </span>
            {options[field] ? (
              <select className="quiet" value={typed[field]} onChange={(event) => put(field, event.target.value)}>
                {field !== 'attribute' && <option value=""> </option>}
                {options[field].map((name) => (
                  <option key={name} value={name}>
                    {field === 'attribute' && isAttribute(name) ? attributes[name].label[language] : name}
                  </option>
                ))}
              </select>
            ) : (
              <input
                ref={field === 'value' ? first : undefined}
                className="quiet"
                type="text"
                value={typed[field]}
                onChange={(event) => put(field, event.target.value)}
              />
            )}
          </label>
        ))}
      </div>
      <label>
        <span>{words.quote}</span>
        <textarea className="quiet" rows={2} value={quote} onChange={(event) => setQuote(event.target.value)} />
      </label>
      <p>
        <button
          type="button"
          className="quiet"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            const selected = getSelection()?.toString() ?? ''
            if (selected.trim() !== '') setQuote(selected)
          }}
        >
          {words.useMarked}
        </button>
      </p>
      <label>
        <span>{words.reason}</span>
        <input className="quiet" type="text" required value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      {wrong !== undefined && (
        <p className="down" role="alert">
          {wrong}
        </p>
      )}
      <p>
        <button type="submit" className="quiet primary">
          {words.apply}
        </button>{' '}
        <button type="button" className="quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  )
}
