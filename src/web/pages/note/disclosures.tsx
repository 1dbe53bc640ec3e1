// The places of the disclosures as a form: what is open is marked, what is filled goes into the note.
import { useState } from 'react'
import { noteWords, places, type Place } from '../../words/note-words.ts'
import { useWords } from '../../words/use-words.ts'
import { isFilled, setFill, useFills, type Fill } from './fills.ts'

export function Disclosures() {
  const words = useWords(noteWords)
  const fills = useFills()
  const [apart, setApart] = useState(() => Object.values(fills).some((fill) => typeof fill !== 'string'))
  const open = places.filter((place) => !isFilled(fills[place])).length
  return (
    <details className="disclosures">
      <summary>
        <h2>{words.disclosures}</h2>{' '}
        <span className={open > 0 ? 'tag-open' : 'soft'}>{open === 0 ? words.allFilled : words.open(open, places.length)}</span>
      </summary>
      <p>
        <label>
          <input type="checkbox" checked={apart} onChange={(event) => setApart(event.target.checked)} /> {words.apart}
        </label>
      </p>
      {places.map((place) => (
        <Field key={place} place={place} fill={fills[place]} apart={apart} />
      ))}
    </details>
  )
}

function Field({ place, fill, apart }: { readonly place: Place; readonly fill: Fill | undefined; readonly apart: boolean }) {
  const words = useWords(noteWords)
  const both = typeof fill === 'object' ? fill : { en: fill ?? '', de: fill ?? '' }
  const state = <span className={isFilled(fill) ? 'soft small' : 'tag-open small'}>{isFilled(fill) ? words.filled : words.must}</span>
  if (!apart) {
    return (
      <label className="place">
        <span>
          {words.places[place]} {state}
        </span>
        <textarea className="quiet" rows={1} value={both.en} onChange={(event) => setFill(place, event.target.value)} />
      </label>
    )
  }
  return (
    <fieldset className="place">
      <legend>
        {words.places[place]} {state}
      </legend>
      {(['en', 'de'] as const).map((language) => (
        <label key={language}>
          <span className="small soft">{words.languages[language]}</span>
          <textarea
            className="quiet"
            rows={1}
            lang={language}
            value={both[language]}
            onChange={(event) => setFill(place, { ...both, [language]: event.target.value })}
          />
        </label>
      ))}
    </fieldset>
  )
}
