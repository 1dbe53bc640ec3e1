// Turns a command's input schema into arguments and options of the command line, and what was typed into input.
import { describeInput, InputError, type Command } from '../desk/index.ts'

export interface Flag {
  /** Key of the command's input. */
  readonly key: string
  /** `--as-of` */
  readonly long: string
  /** `DATE`; absent for switches. */
  readonly placeholder?: string
  readonly help: string
  /** May be given several times. */
  readonly many: boolean
  /** A switch with an opposite: `--no-serve`. */
  readonly eitherWay: boolean
}

export interface Positional {
  readonly key: string
  /** `FILE…`, `[TICKER]` */
  readonly label: string
  readonly help: string
  readonly required: boolean
  readonly many: boolean
}

export function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

export function positionalsOf(command: Command): readonly Positional[] {
  return command.arguments.map((key) => {
    const { description, placeholder, many, optional } = describeInput(command.input, key)
    const label = `${placeholder ?? key.toUpperCase()}${many ? '…' : ''}`
    return { key, label: optional ? `[${label}]` : label, help: description, required: !optional, many }
  })
}

export function flagsOf(command: Command): readonly Flag[] {
  return Object.keys(command.input.shape)
    .filter((key) => !command.arguments.includes(key))
    .map((key) => {
      const { description, placeholder, choices, isSwitch, eitherWay, many, fallback } = describeInput(command.input, key)
      const help = fallback === undefined || isSwitch ? description : `${description} (default: ${fallback})`
      return {
        key,
        long: `--${kebab(key)}`,
        help,
        many,
        eitherWay,
        ...(isSwitch ? {} : { placeholder: choices ? choices.join('|') : (placeholder ?? 'VALUE') }),
      }
    })
}

/** Checks what was typed against the schema. Throws an input error that names the option or argument. */
export function parseInput(command: Command, typed: Record<string, unknown>): Record<string, unknown> {
  const shaped = Object.fromEntries(
    Object.entries(typed)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, describeInput(command.input, key).isNumber && typeof value === 'string' ? numberOf(value) : value]),
  )
  const parsed = command.input.safeParse(shaped)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const key = String(issue?.path[0] ?? '')
  const positional = positionalsOf(command).find((candidate) => candidate.key === key)
  const given = typed[key]
  const where = positional ? positional.label : `--${kebab(key)}`
  if (given === undefined && issue?.code === 'invalid_type') {
    const { description, placeholder } = describeInput(command.input, key)
    throw new InputError(`${where} is missing`, {
      where: `uprate ${command.name}`,
      remedy: positional ? `add it: ${description}` : `add ${where} ${placeholder ?? 'VALUE'}: ${description}`,
    })
  }
  if (issue?.code === 'invalid_type' && issue.expected === 'number') {
    throw new InputError(`"${String(given)}" is no number`, { where, remedy: 'write digits, with a point before decimals: 65536, 0.5' })
  }
  const choices = issue?.code === 'invalid_value' ? issue.values.map(String) : []
  throw new InputError(`"${String(given)}" is not right`, {
    where,
    remedy: choices.length > 0 ? `write ${choices.join(' or ')}` : (issue?.message ?? `see uprate ${command.name} --help`),
  })
}

function numberOf(text: string): number | string {
  const number = Number(text)
  return text.trim() !== '' && Number.isFinite(number) ? number : text
}
