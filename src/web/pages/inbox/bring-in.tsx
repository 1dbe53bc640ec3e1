// Brings a document in: dropped, chosen or pasted; what it does not say of itself is asked. Nothing is kept here.
import { useEffect, useId, useRef, useState, useSyncExternalStore, type FormEvent } from 'react'
import { say } from '../../shell/say.ts'
import { Problem } from '../../shell/states.tsx'
import { inboxWords, type InboxWords } from '../../words/inbox-words.ts'
import { useLanguage, useNumbers, useWords } from '../../words/use-words.ts'
import { fileToDraft, mostFileBytes, readDraft, setDraft, type Draft } from './draft.ts'
import { stored } from './stored.ts'

/** Text that was pasted and not read yet survives a lost server and a reload. */
const pasted = stored('uprate.inbox.pasted', '')

interface BringIn {
  readonly busy: boolean
  readonly error: unknown
  readonly take: (draft: Draft) => void
  readonly takeFile: (files: FileList | readonly File[]) => void
  readonly stop: () => void
}

/** `then` is called when a document has been read. */
export function useBringIn(then: () => void): BringIn {
  const words = useWords(inboxWords)
  const numbers = useNumbers()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const running = useRef<AbortController>(undefined)
  const take = (draft: Draft) => {
    running.current?.abort()
    const stop = new AbortController()
    running.current = stop
    setBusy(true)
    setError(undefined)
    readDraft(draft, stop.signal)
      .then(
        (read) => {
          setDraft(read)
          // The text is in the draft now.
          pasted.set('')
          then()
        },
        (problem: Error) => {
          if (problem.name !== 'AbortError') setError(problem)
        },
      )
      .finally(() => setBusy(false))
  }
  const takeFile = (files: FileList | readonly File[]) => {
    const [file] = files
    if (!file) return
    if (files.length > 1) say(words.oneAtATime)
    if (file.size > mostFileBytes) {
      const size = (bytes: number) => `${numbers.plain(bytes / 1e6, bytes < 1e7 ? 1 : 0)} MB`
      setError(new Error(words.tooLarge(file.name, size(file.size), size(mostFileBytes))))
      return
    }
    void fileToDraft(file).then(take, setError)
  }
  return { busy, error, take, takeFile, stop: () => running.current?.abort() }
}

/** A file may be dropped anywhere on the page. */
export function useDrop(takeFile: BringIn['takeFile']): boolean {
  const [over, setOver] = useState(false)
  const take = useRef(takeFile)
  useEffect(() => {
    take.current = takeFile
  })
  useEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
    const drag = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(false)
      take.current(event.dataTransfer!.files)
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

export function BringIn({ bring, over }: { readonly bring: BringIn; readonly over: boolean }) {
  const words = useWords(inboxWords)
  const text = useSyncExternalStore(pasted.subscribe, pasted.get)
  const file = useRef<HTMLInputElement>(null)
  const id = useId()
  const [missing, setMissing] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() === '') return
    bring.take({ name: 'pasted.txt', text, said: {} })
  }
  return (
    <section className="bring-in" aria-labelledby={`${id}-head`} data-over={over || undefined}>
      <h2 id={`${id}-head`}>{words.bringIn}</h2>
      <p>
        {words.drop}{' '}
        <button type="button" className="quiet" onClick={() => file.current?.click()}>
          {words.chooseFile}
        </button>
        <input
          ref={file}
          type="file"
          hidden
          accept=".txt,.md,.html,.htm,.pdf,text/plain,text/html,application/pdf"
          aria-label={words.chooseFile}
          onChange={(event) => {
            if (event.target.files) bring.takeFile(event.target.files)
            event.target.value = ''
          }}
        />
      </p>
      <form onSubmit={submit}>
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          className="quiet"
          rows={3}
          placeholder={words.pasteHere}
          value={text}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : undefined}
          onChange={(event) => pasted.set(event.target.value)}
        />
        {missing && (
          <p id={`${id}-missing`} className="down small">
            {words.empty}
          </p>
        )}
        <p>
          <button type="submit" className="quiet primary" disabled={bring.busy}>
            {bring.busy ? words.reading : words.read}
          </button>{' '}
          {bring.busy && (
            <button type="button" className="quiet" onClick={bring.stop}>
              {words.cancel}
            </button>
          )}
        </p>
      </form>
      {bring.error ? <Problem error={bring.error} /> : null}
    </section>
  )
}

/** What is said of the draft, to be completed; read again with it, since days in the text count from the day of publication. */
export function DraftDetails({ draft, bring }: { readonly draft: Draft; readonly bring: BringIn }) {
  const words = useWords(inboxWords)
  const language = useLanguage()
  const metadata = draft.read?.metadata
  const [published, setPublished] = useState(draft.said.published ?? metadata?.published ?? '')
  const [title, setTitle] = useState(draft.said.title ?? metadata?.title ?? '')
  const [publisher, setPublisher] = useState(draft.said.publisher ?? metadata?.publisher ?? '')
  const [url, setUrl] = useState(draft.said.url ?? metadata?.url ?? '')
  const [type, setType] = useState(draft.said.type ?? metadata?.type ?? 'press')
  const needsDay = draft.said.published === undefined && metadata?.published === undefined
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const said = {
      ...(published !== '' && { published }),
      ...(title !== '' && { title }),
      ...(publisher !== '' && { publisher }),
      ...(url !== '' && { url }),
      type,
    }
    bring.take({ ...draft, said })
  }
  const field = (label: string, value: string, set: (value: string) => void) => (
    <label>
      <span>{label}</span>
      <input className="quiet" type="text" value={value} onChange={(event) => set(event.target.value)} />
    </label>
  )
  return (
    <form className="details" onSubmit={submit} data-needs-day={needsDay || undefined}>
      {needsDay && <p className="notice">{words.whenHelp}</p>}
      <label>
        <span>{words.whenPublished}</span>
        <input
          className="quiet"
          type="date"
          lang={language}
          required
          value={published}
          aria-invalid={needsDay}
          onChange={(event) => setPublished(event.target.value)}
        />
      </label>
      {field(words.publisher, publisher, setPublisher)}
      {field(words.docTitle, title, setTitle)}
      {field(words.address, url, setUrl)}
      <label>
        <span>{words.voice}</span>
        <select className="quiet" value={type} onChange={(event) => setType(event.target.value)}>
          {Object.entries(words.voices satisfies InboxWords['voices']).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className={`quiet ${needsDay ? 'primary' : ''}`} disabled={bring.busy}>
        {bring.busy ? words.reading : words.readAgain}
      </button>{' '}
      <button type="button" className="quiet" onClick={() => setDraft(undefined)}>
        {words.discard}
      </button>
      {bring.error ? <Problem error={bring.error} /> : null}
    </form>
  )
}
