// The command palette: type a few letters of a page, company, view or command, arrow down, enter.
import { useEffect, useMemo, useState } from 'react'
import { Combobox, useCombobox } from '@mantine/core'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import { matches } from './matches.ts'
import { Sheet } from './sheet.tsx'
import type { ShellCommand } from './commands.ts'

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
  const box = useCombobox({ opened: true })
  const shown = useMemo(() => matches(commands, text, (command) => `${command.says} ${command.group} ${command.id}`), [commands, text])
  const { selectFirstOption } = box
  // The best match is chosen once it stands in the list.
  useEffect(() => {
    selectFirstOption()
  }, [text, selectFirstOption])
  const groups = [...new Set(shown.map((command) => command.group))]
  return (
    <Combobox
      store={box}
      withinPortal={false}
      onOptionSubmit={(id) => {
        close()
        commands.find((command) => command.id === id)?.act()
      }}
    >
      <Combobox.EventsTarget>
        <input
          className="quiet"
          data-autofocus
          aria-label={words.paletteHint}
          placeholder={words.paletteHint}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
          }}
        />
      </Combobox.EventsTarget>
      {shown.length === 0 ? (
        <p role="status">{words.nothingFound}</p>
      ) : (
        <Combobox.Options className="palette-list" aria-label={words.palette}>
          {groups.map((group) => (
            <Combobox.Group key={group} label={group}>
              {shown
                .filter((command) => command.group === group)
                .map((command) => (
                  <Combobox.Option key={command.id} value={command.id}>
                    {command.says} {command.keys !== undefined && <kbd>{command.keys}</kbd>}
                  </Combobox.Option>
                ))}
            </Combobox.Group>
          ))}
        </Combobox.Options>
      )}
    </Combobox>
  )
}
