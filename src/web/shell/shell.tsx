// The frame of every page: skip link, bar with pages, time, view, language and appearance, the page itself, palette and help.
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useAddress } from '../address/use-address.ts'
import { useSnapshot } from '../live/snapshot.ts'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import { useAppearance } from './appearance.tsx'
import { useShellCommands } from './commands.ts'
import { HelpSheet } from './help-sheet.tsx'
import { Palette } from './palette.tsx'
import { ConnectionBanner } from './connection-banner.tsx'
import { useKeys } from './keys.ts'
import { useSaid } from './say.ts'
import { TimeSlider } from './time-slider.tsx'

const EvidenceDrawer = lazy(async () => ({ default: (await import('../pages/evidence/evidence-drawer.tsx')).EvidenceDrawer }))

type Sheet = 'palette' | 'help'

export function Shell() {
  const words = useWords(shellWords)
  const { address, change } = useAddress()
  const { scheme, toggle } = useAppearance()
  const said = useSaid()
  const [sheet, setSheet] = useState<Sheet>()
  const openPalette = useCallback(() => setSheet('palette'), [])
  const openHelp = useCallback(() => setSheet('help'), [])
  const close = useCallback(() => setSheet(undefined), [])
  const commands = useShellCommands(useMemo(() => ({ palette: openPalette, help: openHelp }), [openPalette, openHelp]))
  useKeys(commands.flatMap(({ keys, says, act }) => (keys === undefined ? [] : [{ keys, says, act }])))
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const isTyping = event.target instanceof HTMLElement && /^(?:INPUT|TEXTAREA)$/.test(event.target.tagName)
      if (event.key === 'k') {
        event.preventDefault()
        openPalette()
      } else if (event.key === 'z' && !event.shiftKey && !isTyping) {
        event.preventDefault()
        commands.find((command) => command.id === 'undo')?.act()
      }
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [commands, openPalette])
  useEffect(() => {
    document.documentElement.lang = address.language ?? 'en'
  }, [address.language])

  const main = useRef<HTMLElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const shown = useRef(path)
  // A page opened from a link is announced: focus goes to its frame.
  useEffect(() => {
    if (shown.current !== path) main.current?.focus({ preventScroll: true })
    shown.current = path
  }, [path])

  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <Link to="/" className="wordmark">
          Uprate
        </Link>
        <nav aria-label={words.pages}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true, includeSearch: false }}>
                {words.sector}
              </Link>
            </li>
            {(
              [
                ['/what-if', words.whatIf],
                ['/inbox', words.inbox],
                ['/time', words.time],
                ['/note', words.note],
              ] as const
            ).map(([to, label]) => (
              <li key={to}>
                <Link to={to} activeOptions={{ includeSearch: false }}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <TimeSlider />
        <div className="bar-end">
          <ViewChoice />
          <button
            type="button"
            className="quiet"
            lang={address.language === 'de' ? 'en' : 'de'}
            onClick={() => change({ language: address.language === 'de' ? undefined : 'de' })}
          >
            {address.language === 'de' ? words.english : words.german}
          </button>
          <button type="button" className="quiet" onClick={toggle}>
            {scheme === 'dark' ? words.light : words.dark}
          </button>
          <button type="button" className="quiet" onClick={openPalette} title="Ctrl K, ⌘ K">
            {words.palette}
          </button>
          <button type="button" className="quiet" onClick={openHelp} aria-label={words.help} title={words.help}>
            ?
          </button>
        </div>
      </header>
      <ConnectionBanner />
      <main id="content" className="frame" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      {sheet === 'palette' && <Palette commands={commands} close={close} />}
      {sheet === 'help' && <HelpSheet commands={commands} close={close} />}
      <Suspense>
        {address.evidence !== undefined && !path.startsWith('/evidence/') && (
          <EvidenceDrawer path={address.evidence} close={() => change({ evidence: undefined }, { replace: true })} />
        )}
      </Suspense>
      <div aria-live="polite">{said !== undefined && <p className="said">{said}</p>}</div>
    </>
  )
}

function ViewChoice() {
  const words = useWords(shellWords)
  const { address, change } = useAddress()
  const current = address.view ?? 'house'
  const views = useSnapshot().snapshot?.views ?? []
  const own = views.every((view) => view.name !== current)
  return (
    <select
      className="quiet"
      aria-label={words.view}
      value={current}
      onChange={(event) =>
        change({ view: event.target.value === 'house' ? undefined : event.target.value }, { says: `${words.view} ${event.target.value}` })
      }
    >
      {views.map((view) => (
        <option key={view.name} value={view.name}>
          {view.title[address.language ?? 'en']}
        </option>
      ))}
      {own && <option value={current}>{current}</option>}
    </select>
  )
}
