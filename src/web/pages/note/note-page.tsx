// The page "Note": the note of the day as it would be published, what its author fills in, and what was published.
import './note.css'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useAddress } from '../../address/use-address.ts'
import { question, useCommand } from '../../api/questions.ts'
import { get, post } from '../../api/request.ts'
import { evidencePath, type EvidenceAddress } from '../../figures/evidence-address.ts'
import { useAsOf } from '../../live/as-of.ts'
import { useSnapshot } from '../../live/snapshot.ts'
import { say } from '../../shell/say.ts'
import { Problem } from '../../shell/states.tsx'
import { noteWords } from '../../words/note-words.ts'
import { useLanguage, useNumbers, useWords } from '../../words/use-words.ts'
import { Disclosures } from './disclosures.tsx'
import { download } from './download.ts'
import { fillsFile, useFills } from './fills.ts'
import { NoteFrame } from './note-frame.tsx'
import { Publications } from './publications.tsx'
import { PublishBox } from './publish-box.tsx'

const kinds = ['sector', 'company', 'change', 'morning'] as const
type Kind = (typeof kinds)[number]

export function NotePage() {
  const words = useWords(noteWords)
  const { address, change } = useAddress()
  const asOf = useAsOf()
  const { snapshot } = useSnapshot()
  const page = useLanguage()
  const kind: Kind = kinds.find((one) => one === address.part) ?? 'sector'
  const isCompany = kind === 'company' || kind === 'change'
  const companies = useMemo(
    () => (snapshot ? snapshot.companies.filter((company) => snapshot.view.universe.includes(company.ticker)) : []),
    [snapshot],
  )
  const ticker = companies.find((company) => company.ticker === address.company)?.ticker ?? companies[0]?.ticker
  const language = address.filter === 'de' || address.filter === 'en' ? address.filter : page
  const input = useMemo(
    () => ({
      kind,
      ...(asOf !== undefined && { asOf }),
      ...(address.view !== undefined && { view: address.view }),
      ...(address.since !== undefined && { since: address.since }),
      ...(isCompany && ticker !== undefined && { ticker }),
    }),
    [kind, asOf, address.view, address.since, isCompany, ticker],
  )
  const ready = asOf !== undefined && (!isCompany || ticker !== undefined)
  return (
    <div className="note">
      <h1>{words.title}</h1>
      <div className="note-tools" role="group" aria-label={words.title}>
        <span className="choices" role="group" aria-label={words.kind}>
          {kinds.map((one) => (
            <button
              key={one}
              type="button"
              className="quiet"
              aria-pressed={one === kind && address.open === undefined}
              onClick={() => change({ part: one === 'sector' ? undefined : one, open: undefined })}
            >
              {words.kinds[one]}
            </button>
          ))}
        </span>
        {isCompany && (
          <label>
            <span className="unseen">{words.company}</span>
            <select className="quiet" value={ticker ?? ''} onChange={(event) => change({ company: event.target.value, open: undefined })}>
              {companies.map((company) => (
                <option key={company.ticker} value={company.ticker}>
                  {company.ticker} {company.name}
                </option>
              ))}
            </select>
          </label>
        )}
        <span className="choices" role="group" aria-label={words.noteLanguage}>
          {(['en', 'de'] as const).map((one) => (
            <button key={one} type="button" className="quiet" aria-pressed={one === language} onClick={() => change({ filter: one })}>
              {words.languages[one]}
            </button>
          ))}
        </span>
      </div>
      {address.open === undefined ? (
        ready && (
          <>
            <Preview input={input} language={language} />
            <Disclosures />
            <PublishBox input={input} published={(id) => change({ open: id })} />
          </>
        )
      ) : (
        <Published id={address.open} language={language} back={() => change({ open: undefined })} />
      )}
      <Publications open={address.open} show={(id) => change({ open: id })} />
    </div>
  )
}

type Input = Readonly<Record<string, unknown>>

/** Opens the evidence of a figure, as known on the day of the note and through its view. */
function useFollow(days: { readonly asOf?: string | undefined; readonly since?: string | undefined; readonly view?: string | undefined }) {
  const navigate = useNavigate()
  const { address, change } = useAddress()
  const shown = useAsOf()
  return (to: EvidenceAddress, before: boolean) => {
    const asOf = before ? days.since : days.asOf
    // Of the day and the view that the page shows: beside the note.
    if (asOf === shown && (days.view ?? 'house') === (address.view ?? 'house')) return change({ evidence: evidencePath(to) })
    void navigate({
      to: '/evidence/$',
      params: { _splat: evidencePath(to) },
      search: { ...(asOf !== undefined && { asOf }), ...(days.view !== undefined && days.view !== 'house' && { view: days.view }) },
    })
  }
}

function Preview({ input, language }: { readonly input: Input; readonly language: 'en' | 'de' }) {
  const words = useWords(noteWords)
  const file = useRested(fillsFile(useFills()))
  const wanted = { ...input, language, to: 'html' as const }
  const asked = useQuery({
    queryKey: [...question('note', wanted).queryKey, file?.text ?? ''],
    queryFn: ({ signal }) => (file ? post('note', { ...wanted, disclosures: file }, signal) : get('note', wanted, signal)),
    placeholderData: (before) => before,
  })
  const result = asked.data?.result
  const follow = useFollow({ asOf: result?.asOf, since: result?.since, view: result?.view })
  if (asked.error && !asked.isFetching) return <Problem error={asked.error} retry={() => void asked.refetch()} />
  return (
    <>
      <p role="status" className="soft small">
        {asked.isFetching ? words.writing : result ? `${words.figures(result.figures)}. ${words.follow}` : ''}
      </p>
      {result && <NoteFrame html={result.printed[0]?.content ?? ''} title={words.preview} follow={follow} />}
      <Downloads input={{ ...input, language, ...(file && { disclosures: file }) }} />
      {result && (
        <p className="small soft hash">
          {words.hash}: <code>{result.hash}</code>
        </p>
      )}
    </>
  )
}

/** What was typed, once the hand rests: a note takes a second to be written and checked. */
function useRested(file: ReturnType<typeof fillsFile>): ReturnType<typeof fillsFile> {
  const [rested, setRested] = useState(file)
  const text = file?.text
  useEffect(() => {
    const wait = setTimeout(() => setRested(text === undefined ? undefined : { name: 'disclosures.json', text }), 800)
    return () => clearTimeout(wait)
  }, [text])
  return rested
}

function Downloads({ input }: { readonly input: Input }) {
  const words = useWords(noteWords)
  const [busy, setBusy] = useState<string>()
  const [error, setError] = useState<unknown>()
  const fetchFile = (format: keyof typeof words.formats) => {
    setBusy(format)
    setError(undefined)
    const { asOf, view } = input
    const asked =
      format === 'workbook'
        ? download('workbook', { asOf, ...(view !== undefined && { view }) })
        : download('note', { ...input, to: format })
    asked.then((name) => say(name), setError).finally(() => setBusy(undefined))
  }
  return (
    <p className="note-downloads">
      <span className="soft small">{words.download}</span>
      {(['md', 'html', 'pdf', 'workbook'] as const).map((format) => (
        <button key={format} type="button" className="quiet" disabled={busy !== undefined} onClick={() => fetchFile(format)}>
          {busy === format ? words.preparing : words.formats[format]}
        </button>
      ))}
      {error ? <Problem error={error} /> : null}
    </p>
  )
}

function Published({ id, language, back }: { readonly id: string; readonly language: 'en' | 'de'; readonly back: () => void }) {
  const words = useWords(noteWords)
  const numbers = useNumbers()
  const asked = useCommand('publications', { id })
  const publication = asked.data?.result.publications[0]
  const html = asked.data?.result.contents.find((one) => one.name.endsWith(`.${language}.html`))
  const follow = useFollow({ asOf: publication?.asOf, since: publication?.since, view: publication?.view })
  return (
    <>
      <p className="published-head">
        <button type="button" className="quiet" onClick={back}>
          {words.backToDraft}
        </button>
        {publication && (
          <span className="soft">
            {words.asPublished}: {numbers.day(publication.asOf)}, {publication.by}, <code>{publication.id.slice(0, 12)}</code>
          </span>
        )}
      </p>
      {asked.error ? <Problem error={asked.error} retry={() => void asked.refetch()} /> : null}
      {html && <NoteFrame html={html.content} title={words.asPublished} follow={follow} />}
    </>
  )
}
