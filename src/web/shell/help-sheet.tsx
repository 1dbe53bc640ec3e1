// The help sheet: which keys do what, and a switch for those who steer by voice.
import { useState } from 'react'
import { shellWords } from '../words/shell-words.ts'
import { useWords } from '../words/use-words.ts'
import { setSingleKeys, singleKeysOn } from './keys.ts'
import { Sheet } from './sheet.tsx'
import type { ShellCommand } from './commands.ts'

export function HelpSheet({ commands, close }: { readonly commands: readonly ShellCommand[]; readonly close: () => void }) {
  const words = useWords(shellWords)
  const [on, setOn] = useState(singleKeysOn)
  return (
    <Sheet title={words.help} close={close}>
      <div>
        <dl>
          <dt>
            <kbd>Ctrl K</kbd> <kbd>⌘ K</kbd>
          </dt>
          <dd>{words.palette}</dd>
          {commands
            .filter((command) => command.keys !== undefined)
            .map((command) => (
              <div key={command.id}>
                <dt>
                  {command.keys!.split(' ').map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{command.says}</dd>
              </div>
            ))}
        </dl>
        <p>
          <label>
            <input
              type="checkbox"
              checked={on}
              onChange={(event) => {
                setSingleKeys(event.target.checked)
                setOn(event.target.checked)
              }}
            />{' '}
            {words.keysOn}
          </label>
        </p>
        <p className="small soft">{words.keysNote}</p>
      </div>
    </Sheet>
  )
}
