// What the command palette and the keyboard can do anywhere: go to a page or a company, change view, day, language and appearance, undo.
import { useMemo } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { useAddress } from '../address/use-address.ts'
import { useAsOf } from '../live/as-of.ts'
import { dayBefore, useSnapshot } from '../live/snapshot.ts'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import { useAppearance } from './appearance.tsx'
import { say } from './say.ts'
import { undoLast } from './undo.ts'

export interface ShellCommand {
  readonly id: string
  readonly group: string
  readonly says: string
  readonly keys?: string
  readonly act: () => void
}

export function useShellCommands(open: { readonly palette: () => void; readonly help: () => void }): readonly ShellCommand[] {
  const words = useWords(shellWords)
  const navigate = useNavigate()
  const { address, change } = useAddress()
  const { snapshot } = useSnapshot()
  const asOf = useAsOf()
  const { scheme, toggle } = useAppearance()
  return useMemo(() => {
    const page = (id: string, says: string, keys: string, to: '/' | '/what-if' | '/inbox' | '/time' | '/note'): ShellCommand => ({
      id,
      group: words.go,
      says,
      keys,
      act: () => void navigate({ to }),
    })
    const day = (id: string, says: string, keys: string, to: string | undefined): ShellCommand[] =>
      to === undefined ? [] : [{ id, group: words.does, says, keys, act: () => change({ asOf: to }, { says: `${words.asOf} ${to}` }) }]
    const days = snapshot?.days ?? []
    return [
      page('sector', words.sector, 'g s', '/'),
      page('what-if', words.whatIf, 'g w', '/what-if'),
      page('inbox', words.inbox, 'g i', '/inbox'),
      page('time', words.time, 'g t', '/time'),
      page('note', words.note, 'g n', '/note'),
      ...(snapshot?.companies ?? []).map(({ ticker, name }): ShellCommand => ({
        id: `company ${ticker}`,
        group: words.company,
        says: `${ticker} ${name}`,
        act: () => void navigate({ to: '/company/$ticker', params: { ticker } }),
      })),
      ...(snapshot?.views ?? []).map(({ name, title }): ShellCommand => ({
        id: `view ${name}`,
        group: words.view,
        says: title[address.language ?? 'en'],
        act: () => change({ view: name === 'house' ? undefined : name }, { says: `${words.view} ${name}` }),
      })),
      ...day('day-before', words.dayBefore, '[', asOf === undefined ? undefined : dayBefore(days, asOf)),
      ...day(
        'day-after',
        words.dayAfter,
        ']',
        days.find((known) => known > (asOf ?? '9')),
      ),
      ...day('newest', words.newest, 'g e', days.at(-1)),
      {
        id: 'language',
        group: words.does,
        says: address.language === 'de' ? words.english : words.german,
        keys: 'l',
        act: () => change({ language: address.language === 'de' ? undefined : 'de' }),
      },
      { id: 'appearance', group: words.does, says: scheme === 'dark' ? words.light : words.dark, keys: 'd', act: toggle },
      {
        id: 'undo',
        group: words.does,
        says: words.undo,
        keys: 'u',
        act: () =>
          void undoLast().then(
            (step) => say(step ? words.undone(step.says) : words.nothingToUndo),
            (error: Error) => say(error.message),
          ),
      },
      {
        id: 'copy',
        group: words.does,
        says: words.copyLink,
        keys: 'y',
        act: () => void navigator.clipboard.writeText(location.href).then(() => say(words.copied)),
      },
      {
        id: 'find',
        group: words.does,
        says: words.focusFind,
        keys: '/',
        act: () => document.querySelector<HTMLInputElement>('[data-find]')?.focus(),
      },
      { id: 'palette', group: words.does, says: words.palette, keys: 'k', act: open.palette },
      { id: 'help', group: words.does, says: words.help, keys: '?', act: open.help },
    ]
  }, [words, navigate, address.language, change, snapshot, asOf, scheme, toggle, open.palette, open.help])
}
