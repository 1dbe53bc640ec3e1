// The command palette: type a few letters of a page, company, view or command, arrow down, enter.
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import type { ShellCommand } from './commands.ts'
import { matches } from './matches.ts'
import { Sheet } from './sheet.tsx'

export function Palette({ commands, close }: { readonly commands: readonly ShellCommand[]; readonly close: () => void }) {
  const words = useWords(shellWords)
  return (
    <Sheet title={words.palette} close={close}>
      <Choice commands={commands} close={close} />
    </Sheet>
  )
}

function Choice({ commands, close }: { readonly commands: readonly ShellCommand[]; readonly close: () => void }) {
  const words = useWords(shellWords)
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => matches(commands, text, (command) => `${command.says} ${command.group} ${command.id}`), [commands, text])
  const groups = [...new Set(shown.map((command) => command.group))]
  const order = groups.flatMap((group) => shown.filter((command) => command.group === group))
  const chosen = order[Math.min(at, order.length - 1)]
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const act = (command: ShellCommand | undefined) => {
    if (!command) return
    close()
    command.act()
  }
  const step = (by: number) =>
    setAt((before) => (order.length === 0 ? 0 : (Math.min(before, order.length - 1) + by + order.length) % order.length))
  return (
    <>
      <input
        data-first
        className="quiet"
        role="combobox"
        aria-expanded={order.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={chosen && `${id}${order.indexOf(chosen)}`}
        aria-autocomplete="list"
        aria-label={words.paletteHint}
        placeholder={words.paletteHint}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          const moves = { ArrowDown: 1, ArrowUp: -1 } as const
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(moves[event.key])
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) act(chosen)
          else return
          event.preventDefault()
        }}
      />
      {order.length === 0 ? (
        <p role="status">{words.nothingFound}</p>
      ) : (
        <div className="palette-list" id={`${id}list`} role="listbox" aria-label={words.palette} ref={list} tabIndex={-1}>
          {groups.map((group) => (
            <div key={group} role="group" aria-label={group}>
              <div className="palette-group" aria-hidden="true">
                {group}
              </div>
              {order
                .filter((command) => command.group === group)
                .map((command) => (
                  // The field keeps the focus and answers keys; a mouse may click.
                  <div
                    key={command.id}
                    id={`${id}${order.indexOf(command)}`}
                    role="option"
                    tabIndex={-1}
                    aria-selected={command === chosen}
                    className="palette-option"
                    onClick={() => act(command)}
                    onMouseMove={() => setAt(order.indexOf(command))}
                  >
                    {command.says} {command.keys !== undefined && <kbd>{command.keys}</kbd>}
                  </div>
                ))}
            </div>
          ))}
        </div>
      )}
    </>
  )
}
