// The input that an example's command line stands for, for doors that have no command line.
import { describeInput } from './input-shape.ts'
import type { Command } from './command.ts'

export interface ExampleInput {
  readonly input: Readonly<Record<string, unknown>>
  /** Options of the command line itself: `format`, `out`, `ledger`, `help`. */
  readonly options: Readonly<Record<string, string>>
}

/** Quotes keep words together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

function camel(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** Reads `uprate value --as-of 2025-11-24` as `{ asOf: '2025-11-24' }`. The line is one of the command's own examples. */
export function exampleInput(command: Command, line: string): ExampleInput {
  const input: Record<string, unknown> = {}
  const options: Record<string, string> = {}
  const places = [...command.arguments]
  const add = (key: string, text: string) => {
    const { many, isNumber } = describeInput(command.input, key)
    input[key] = many ? [...((input[key] as readonly string[] | undefined) ?? []), text] : isNumber ? Number(text) : text
  }
  const words = wordsOf(line).slice(2)
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (word.startsWith('--')) {
      const key = camel(word.slice(2))
      const own = Object.hasOwn(command.input.shape, key)
      if (own && describeInput(command.input, key).isSwitch) input[key] = true
      else if (own) add(key, words[(at += 1)] ?? '')
      else options[key] = key === 'help' ? '' : (words[(at += 1)] ?? '')
      continue
    }
    const [key] = places
    if (key === undefined) continue
    add(key, word)
    if (!describeInput(command.input, key).many) places.shift()
  }
  return { input, options }
}
