// Runs the console blocks of a page, compares what they show with what is printed, and brings them up to date.
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { furnish, root, shell, uprate, wordsOf } from './sandbox.ts'

export interface Step {
  /** The line after the prompt. */
  readonly line: string
  /** Line of the page on which the prompt stands, from 1. */
  readonly at: number
  /** The lines shown below it, without empty ones at the end of the block. A line `…` stands for any lines. */
  readonly shown: readonly string[]
}

export interface Ran extends Step {
  readonly status: number | null
  readonly wanted: number
  readonly printed: readonly string[]
}

export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

export function readPage(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

/** Only these need a network or change the checkout; each other line of a block is run. */
const notRun = /^(git|npm|cd) /

/** `npm start` is `uprate start`; npm's own words are left out. */
function commandOf(line: string): string {
  return line.replace(/^(npm ci && )?npm start$/, 'npx uprate start')
}

/** The prompts of blocks fenced as `console`, each with the output shown below it. */
export function stepsOf(text: string): readonly Step[] {
  const steps: { line: string; at: number; shown: string[] }[] = []
  let inside = false
  let current: string[] | undefined
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) {
      if (current?.at(-1) === '') current.pop()
      inside = !inside && line.trim() === '```console'
      current = undefined
    } else if (inside && line.startsWith('$ ')) {
      if (current?.at(-1) === '') current.pop()
      current = []
      steps.push({ line: line.slice(2), at: index + 1, shown: current })
    } else if (inside) current?.push(line.trimEnd())
  }
  return steps.filter(({ line }) => !notRun.test(commandOf(line)))
}

/** Whether a line reads as expected, where `…` stands for any characters. */
function lineReads(actual: string, expected: string): boolean {
  const [head = '', ...rest] = expected.split('…')
  if (rest.length === 0) return actual === expected
  const tail = rest.pop() ?? ''
  if (!actual.startsWith(head) || !actual.endsWith(tail) || actual.length < head.length + tail.length) return false
  let from = head.length
  for (const part of rest) {
    const at = actual.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return from <= actual.length - tail.length
}

/** Whether `actual` reads as `expected`, in which a line `…` stands for any lines, and `…` in a line for any characters. */
export function reads(actual: readonly string[], expected: readonly string[]): boolean {
  const [head, ...rest] = expected
  if (head === undefined) return actual.length === 0
  if (head.trim() !== '…') return actual.length > 0 && lineReads(actual[0] ?? '', head) && reads(actual.slice(1), rest)
  return Array.from({ length: actual.length + 1 }, (_, skipped) => skipped).some((skipped) => reads(actual.slice(skipped), rest))
}

/** Words of one command line that ask nothing of a shell, and what stands behind them: `npx uprate value CIFR`, `npx uprate read x.txt | head -1`. */
function uprateFirst(line: string): { readonly words: readonly string[]; readonly rest: string | undefined } | undefined {
  const [, words, sign, rest] =
    /^npx uprate((?: (?:[\w./=:,@%+-]+|"[^"$`\\]*"|'[^']*'))*)(?: +([|>]) +(.+?))?(?: +# exits with \d+)?$/.exec(line) ?? []
  if (words === undefined) return undefined
  return { words: wordsOf(words), rest: sign === '>' ? `cat > ${rest}` : rest }
}

/** A command line runs in a process that has started before, what stands behind it in a shell; other lines run in a shell as they are. */
async function outcomeOf(folder: string, line: string): Promise<{ readonly output: string; readonly status: number | null }> {
  const first = uprateFirst(line)
  if (first === undefined) return shell(folder, line)
  const ran = await uprate(folder, first.words)
  if (first.rest === undefined) return ran
  const { output, status } = await shell(folder, first.rest, ran.stdout)
  return { output: ran.stderr + output, status }
}

/** Runs the steps one after the other in a new folder with the shipped data; stops at nothing. */
export async function run(steps: readonly Step[]): Promise<readonly Ran[]> {
  const folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-docs-')))
  const away = `${relative(realpathSync(folder), realpathSync(root))}/`
  const ran: Ran[] = []
  try {
    for (const step of steps) {
      const { output, status } = await outcomeOf(folder, commandOf(step.line))
      const printed = output
        .replaceAll(away, '')
        .replace(/\n+$/, '')
        .split('\n')
        .map((line) => line.trimEnd())
      const wanted = Number(/# exits with (\d+)/.exec(step.line)?.[1] ?? 0)
      ran.push({ ...step, status, wanted, printed: output === '' ? [] : printed })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return ran
}

/** Share of letter pairs that a line shown and one printed have in common; figures count as alike. */
function likeness(one: string, other: string): number {
  if (lineReads(other, one)) return 1
  const pairs = (text: string) => {
    const plain = text.replaceAll(/\d/g, '0').replaceAll(/\s+/g, ' ')
    return Array.from({ length: Math.max(plain.length - 1, 0) }, (_, index) => plain.slice(index, index + 2))
  }
  const [a, b] = [pairs(one), pairs(other)]
  if (a.length + b.length === 0) return 1
  const count = new Map<string, number>()
  for (const pair of a) count.set(pair, (count.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of b) {
    const left = count.get(pair) ?? 0
    if (left > 0) common += 1
    count.set(pair, left - 1)
  }
  return (2 * common) / (a.length + b.length)
}

/** What the block should show now: the same cuts, each stretch moved to the lines of `printed` that are most like it. */
export function renewed(shown: readonly string[], printed: readonly string[]): readonly string[] {
  const stretches: string[][] = [[]]
  for (const line of shown) {
    if (line.trim() === '…') stretches.push([])
    else stretches.at(-1)?.push(line)
  }
  const line = (place: number, was = '') => (lineReads(printed[place] ?? '', was) ? was : (printed[place] ?? ''))
  if (stretches.length === 1) return printed.map((_, place) => line(place, shown[place]))
  const renewedLines: string[] = []
  let from = 0
  for (const [index, stretch] of stretches.entries()) {
    if (index > 0) renewedLines.push('…')
    const last = printed.length - stretch.length
    let start = index === 0 ? 0 : from
    if (index === stretches.length - 1) start = Math.max(last, from)
    else if (index > 0) {
      let best = -1
      for (let place = from; place <= last; place += 1) {
        const like = stretch.reduce((sum, was, offset) => sum + likeness(was, printed[place + offset] ?? ''), 0)
        if (like > best) [best, start] = [like, place]
      }
    }
    renewedLines.push(...stretch.slice(0, printed.length - start).map((was, offset) => line(start + offset, was)))
    from = start + stretch.length
  }
  return renewedLines
}
