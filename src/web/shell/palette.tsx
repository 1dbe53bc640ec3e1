// The command palette: type a few letters of a page, company, view or command, arrow down, enter.
import { useMemo, useState } from 'react'
import { Combobox, Modal, useCombobox } from '@mantine/core'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import { matches } from './matches.ts'
import type { ShellCommand } from './commands.ts'

export function Palette({
  commands,
  opened,
  close,
}: {
  readonly commands: readonly ShellCommand[]
  readonly opened: boolean
  readonly close: () => void
}) {
  const words = useWords(shellWords)
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={words.palette}
      size="lg"
      yOffset="10vh"
      lockScroll={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Choice commands={commands} close={close} />
    </Modal>
  )
}

function Choice({ commands, close }: { readonly commands: readonly ShellCommand[]; readonly close: () => void }) {
  const words = useWords(shellWords)
  const [text, setText] = useState('')
  const box = useCombobox()
  const shown = useMemo(() => matches(commands, text, (command) => `${command.says} ${command.group} ${command.id}`), [commands, text])
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
            box.updateSelectedOptionIndex()
            queueMicrotask(() => box.selectFirstOption())
          }}
        />
      </Combobox.EventsTarget>
      <Combobox.Options className="palette-list" aria-label={words.palette}>
        {shown.length === 0 && <Combobox.Empty>{words.nothingFound}</Combobox.Empty>}
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
    </Combobox>
  )
}
