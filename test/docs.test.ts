// Runs the console blocks of README.md and docs/: what a page shows is what the program prints.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { furnish, root, shell } from './sandbox.ts'

interface Step {
  readonly line: string
  readonly expected: readonly string[]
  readonly place: string
}

/** Lines starting with `$ npx uprate` in blocks fenced as `console`, each with the output shown below it. */
function stepsOf(page: string, text: string): readonly Step[] {
  const steps: { line: string; expected: string[]; place: string }[] = []
  let open = false
  for (const [index, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) {
      const last = steps.at(-1)
      if (open && last && last.expected.at(-1) === '') last.expected.pop()
      open = !open && line.trim() === '```console'
      if (open) steps.push({ line: '', expected: [], place: '' })
    } else if (open && line.startsWith('$ ')) steps.push({ line: line.slice(2), expected: [], place: `${page}:${index + 1}` })
    else if (open) steps.at(-1)?.expected.push(line)
  }
  return steps.filter(({ line }) => line.startsWith('npx uprate'))
}

/** Whether `actual` reads as `expected`, in which a line `…` stands for any lines. */
function reads(actual: readonly string[], expected: readonly string[]): boolean {
  const [head, ...rest] = expected
  if (head === undefined) return actual.length === 0
  if (head.trim() !== '…') return actual.length > 0 && actual[0] === head && reads(actual.slice(1), rest)
  return Array.from({ length: actual.length + 1 }, (_, skipped) => skipped).some((skipped) => reads(actual.slice(skipped), rest))
}

const linesOf = (text: string) =>
  text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.trimEnd())
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

test('the comparison lets lines out only where the page says so', () => {
  expect(reads(['a', 'b', 'c'], ['a', '…', 'c'])).toBe(true)
  expect(reads(['a', 'b', 'c'], ['a', '…'])).toBe(true)
  expect(reads(['a', 'b', 'c'], ['a', 'c'])).toBe(false)
  expect(reads(['a', 'b', 'c'], ['a', '…', 'd'])).toBe(false)
  expect(reads(['a', 'b'], ['a'])).toBe(false)
})

for (const page of pages.filter((name) => existsSync(join(root, name)))) {
  const steps = stepsOf(page, readFileSync(join(root, page), 'utf8'))
  if (steps.length === 0) continue
  test.skipIf(process.platform === 'win32')(`${page} shows what the program prints`, async () => {
    const folder = furnish(mkdtempSync(join(tmpdir(), 'uprate-docs-')))
    try {
      for (const { line, expected, place } of steps) {
        const { output, status } = await shell(folder, line)
        const wanted = Number(/# exits with (\d+)/.exec(line)?.[1] ?? 0)
        expect(status, `${place}: ${line}\n${output}`).toBe(wanted)
        const actual = output === '' ? [] : linesOf(output)
        const shown = expected.map((text) => text.trimEnd())
        // When it differs, both texts are shown whole.
        expect(reads(actual, shown) ? shown : actual, `${place}: ${line}`).toEqual(shown)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}
