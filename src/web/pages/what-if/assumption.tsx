// One assumption: a slider over its documented range and a field for any value, with the value of the view and a way back to it.
import { memo, useId, useState } from 'react'
import { Figure } from '../../figures/figure.tsx'
import type { MovableInput } from '../../live/readings/inputs.ts'
import { scaleOf, stepOf, typedNumber } from '../../words/typed-number.ts'
import { whatIfWords } from '../../words/what-if-words.ts'
import { useNumbers, useWords } from '../../words/use-words.ts'

export interface AssumptionProps {
  readonly input: MovableInput
  /** What it is set to; undefined: as in the view. */
  readonly set: number | undefined
  readonly onSet: (id: string, value: number) => void
  readonly onUnset: (id: string) => void
  /** Whose chain shows where the view's value comes from. */
  readonly ticker: string
}

/** Digits enough for the number as it is, six at most: 70000, 6.75, 0.1. */
function decimalsOf(value: number): number {
  const [, rest = ''] = Number(value.toFixed(6)).toString().split('.')
  return rest.includes('e') ? 6 : rest.length
}

export const Assumption = memo(function Assumption({ input, set, onSet, onUnset, ticker }: AssumptionProps) {
  const words = useWords(whatIfWords)
  const numbers = useNumbers()
  const { language } = numbers
  const id = useId()
  const value = set ?? input.value
  const scale = scaleOf(input.unit, language)
  const step = stepOf(input.low, input.high)
  // A value outside of the range stretches the slider rather than lie at its end.
  const [low, high] = [Math.min(input.low, value), Math.max(input.high, value)]
  const decimals = decimalsOf(value / scale.by)
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && typedNumber(typed, language) === undefined
  const label = input.label[language]
  const isOutside = input.documented && (value < input.low || value > input.high)
  const take = () => {
    if (typed === undefined) return
    const given = typedNumber(typed, language)
    setTyped(undefined)
    if (given !== undefined && given * scale.by !== value) onSet(input.id, given * scale.by)
  }
  return (
    <div className={`assumption ${set === undefined ? '' : 'is-set'}`} data-input={input.id}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        min={low}
        max={high}
        step={step}
        value={value}
        aria-valuetext={numbers.ofUnit(value, input.unit)}
        onChange={(event) => onSet(input.id, Number(event.target.value))}
      />
      <span className="typed">
        <input
          type="text"
          className="quiet"
          inputMode="decimal"
          aria-label={`${label}, ${scale.label}`}
          aria-invalid={wrong}
          title={wrong ? words.wrongNumber : undefined}
          value={typed ?? numbers.plain(value / scale.by, decimals)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take()
            if (event.key === 'Escape') setTyped(undefined)
          }}
        />{' '}
        <span className="small soft">{scale.label}</span>
      </span>
      <span className="small soft note">
        {words.base}:{' '}
        <Figure from={{ kind: 'input', ticker, id: input.id }} title={input.source}>
          {numbers.ofUnit(input.value, input.unit)}
        </Figure>
        {isOutside && <span className="down"> {words.outside}</span>}
        {set !== undefined && (
          <>
            {' '}
            <button type="button" className="plain link" aria-label={words.resetOne(label)} onClick={() => onUnset(input.id)}>
              ↺
            </button>
          </>
        )}
      </span>
    </div>
  )
})
