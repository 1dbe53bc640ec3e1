// "As known on": a slider over the days on which something became known, a field for any day, and steps either way. Every page follows.
import { useEffect, useId, useRef, useState } from 'react'
import { useAddress } from '../address/use-address.ts'
import { dayBefore, useSnapshot } from '../live/snapshot.ts'
import { shellWords } from '../words/shell-words.ts'
import { useNumbers, useWords } from '../words/use-words.ts'
import { useAsOf } from '../live/as-of.ts'

const pattern = /^\d{4}-\d{2}-\d{2}$/

function isRealDay(text: string): boolean {
  return pattern.test(text) && !Number.isNaN(Date.parse(text)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

export function TimeSlider() {
  const words = useWords(shellWords)
  const numbers = useNumbers()
  const { change } = useAddress()
  const { snapshot } = useSnapshot()
  const asOf = useAsOf()
  const id = useId()
  const days = snapshot?.days ?? []
  const nearest = days.findLastIndex((day) => day <= (asOf ?? ''))
  const before = asOf === undefined ? undefined : dayBefore(days, asOf)
  const after = days.find((day) => day > (asOf ?? '9'))
  const go = (day: string) => change({ asOf: day }, { says: `${words.asOf} ${numbers.shortDay(day)}` })
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && typed.length >= 10 && !isRealDay(typed)
  // While the thumb moves, the page follows without leaving a step behind for every day passed.
  const start = useRef<string>(undefined)
  const moved = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(moved.current), [])
  return (
    <div className="time" role="group" aria-label={words.asOf}>
      <label htmlFor={id}>{words.asOf}</label>
      <input
        id={id}
        type="text"
        className="quiet"
        inputMode="numeric"
        placeholder="YYYY-MM-DD"
        value={typed ?? asOf ?? ''}
        aria-invalid={wrong}
        title={wrong ? words.noSuchDay : words.asOfHelp}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined)
          if (event.key !== 'Enter' || typed === undefined || !isRealDay(typed)) return
          setTyped(undefined)
          go(typed)
        }}
      />
      <button
        type="button"
        className="quiet"
        disabled={before === undefined}
        aria-label={words.dayBefore}
        title={words.dayBefore}
        onClick={() => before && go(before)}
      >
        ‹
      </button>
      <input
        type="range"
        min={0}
        max={Math.max(days.length - 1, 0)}
        step={1}
        value={Math.max(nearest, 0)}
        disabled={days.length === 0}
        aria-label={words.asOf}
        aria-valuetext={asOf === undefined ? '' : numbers.day(asOf)}
        onChange={(event) => {
          const day = days[Number(event.target.value)]
          if (day === undefined) return
          if (start.current === undefined) {
            start.current = asOf
            change({ asOf: day }, { says: `${words.asOf} ${numbers.shortDay(day)}` })
          } else change({ asOf: day }, { replace: true })
          clearTimeout(moved.current)
          moved.current = setTimeout(() => (start.current = undefined), 700)
        }}
      />
      <button
        type="button"
        className="quiet"
        disabled={after === undefined}
        aria-label={words.dayAfter}
        title={words.dayAfter}
        onClick={() => after && go(after)}
      >
        ›
      </button>
    </div>
  )
}
