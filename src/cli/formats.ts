// The forms in which a command gives its result: a table for a person, JSON or a record per line for programs.
import { canonical, type Command, type Format } from '../desk/index.ts'

export function formatsOf(command: Command): readonly Format[] {
  return command.lines === undefined ? ['table', 'json'] : ['table', 'json', 'jsonl']
}

export function formatHelp(command: Command): string {
  return command.defaultFormat === undefined ? 'form of the result (default: table)' : 'form of the result (default: JSON)'
}

/** The result as text. JSON has sorted keys and no white space; lines keep the order of keys that the command gives. */
export async function formatted(command: Command, result: unknown, format: Format): Promise<string> {
  if (format === 'json') return `${canonical(result)}\n`
  if (format === 'jsonl') return (command.lines?.(result) ?? []).map((line) => `${JSON.stringify(line)}\n`).join('')
  const { draw } = await import('./draw.ts')
  return draw(command.present(result))
}
