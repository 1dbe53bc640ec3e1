// The forms in which a command gives its result: a table for a person, JSON or a record per line for programs.
import { canonical, InputError, type Command, type Format } from '../desk/index.ts'
import { kebab } from './inputs.ts'

/** The names that `--format` takes: the forms every result has, then those of this command's own. */
export function formatsOf(command: Command): readonly string[] {
  return [...plainFormats(command), ...Object.keys(command.forms ?? {})]
}

function plainFormats(command: Command): readonly Format[] {
  return command.lines === undefined ? ['table', 'json'] : ['table', 'json', 'jsonl']
}

/** What a word after `--format` asks for: a form of the result, and what it adds to the input. Throws an input error where an option says otherwise. */
export function askedFor(
  command: Command,
  word: string | undefined,
  typed: Readonly<Record<string, unknown>>,
): { readonly format: Format | undefined; readonly typed: Readonly<Record<string, unknown>> } {
  const adds = word === undefined ? undefined : command.forms?.[word]
  if (adds === undefined) return { format: plainFormats(command).find((name) => name === word), typed }
  for (const [key, value] of Object.entries(adds)) {
    if (typed[key] === undefined || typed[key] === value) continue
    throw new InputError(`--format ${word} and --${kebab(key)} ${String(typed[key])} contradict each other`, {
      where: `uprate ${command.name}`,
      remedy: 'write one of them',
    })
  }
  return { format: undefined, typed: { ...typed, ...adds } }
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
