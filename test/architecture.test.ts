// Holds the floors: who may import whom, what stays free of Node, and how files are named and sized.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const floors: readonly (readonly string[])[] = [
  ['base'],
  ['units'],
  ['documents', 'facts', 'graph', 'charts'],
  ['model', 'evaluate', 'reader', 'store', 'sources'],
  ['research'],
  ['notes'],
  ['desk'],
  ['cli', 'http', 'mcp', 'web'],
]
const floorOf = new Map(floors.flatMap((folders, floor) => folders.map((folder) => [folder, floor] as const)))
const pure = ['base', 'units', 'documents', 'facts', 'graph', 'charts', 'model', 'evaluate', 'reader', 'research']
const source = fileURLToPath(new URL('../src', import.meta.url))
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name))
/** Tests, suites that several tests share, and scripts that tests start: they may use Node on every floor. */
const companion = /\.(?:test|suite|script)\.tsx?$/
const textOf = (file: string) => readFileSync(join(source, file), 'utf8')

/** Everything a text imports: `import … from`, `import type`, `export … from`, `import '…'` and `import('…')`. */
function specifiersOf(text: string): string[] {
  const code = text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')
  return [...code.matchAll(/\b(?:from\s*|import\s*\(?\s*|require\s*\(\s*)(['"`])([^'"`\n]+)\1/g)].map((match) => match[2]!)
}

/** Why `file` may not import `specifier`, or nothing. */
function objection(file: string, specifier: string): string | undefined {
  const folder = file.split('/')[0]!
  if (specifier.startsWith('node:')) return pure.includes(folder) && !companion.test(file) ? 'this floor is free of Node' : undefined
  if (!specifier.startsWith('.')) return undefined
  const target = relative(source, join(source, dirname(file), specifier)).replaceAll('\\', '/')
  if (target.startsWith('..')) return 'sources import nothing outside src'
  const to = target.split('/')[0]!
  if (to === folder) return undefined
  const [own, other] = [floorOf.get(folder), floorOf.get(to)]
  if (own === undefined || other === undefined) return `${own === undefined ? folder : to} is on no floor`
  if (other >= own) return other === own ? 'never a neighbour on the same floor' : 'only floors below'
  if (own === 7 && to !== 'desk' && !(folder === 'web' && pure.includes(to))) return 'doors talk to the desk alone'
  return target === `${to}/index.ts` ? undefined : 'another folder only through its index.ts'
}

test('each folder imports only what its floor allows', () => {
  const imports = files.flatMap((file) => specifiersOf(textOf(file)).map((specifier) => ({ file, specifier })))
  expect(files.length).toBeGreaterThan(20)
  expect(imports.length).toBeGreaterThan(files.length)
  const broken = imports.flatMap(({ file, specifier }) => {
    const reason = objection(file, specifier)
    return reason === undefined ? [] : [`src/${file} imports ${specifier}: ${reason}`]
  })
  expect(broken).toEqual([])
})

test('the rule sees every way to import and objects where it must', () => {
  const text = `import { a } from './a.ts'\nimport type {\n  B,\n} from "../b/index.ts"\nexport * from './c.ts'\nimport './d.ts'
const e = await import('./e.ts')\nlet f: typeof import('./f.ts')\n// import './comment.ts'`
  expect(specifiersOf(text)).toEqual(['./a.ts', '../b/index.ts', './c.ts', './d.ts', './e.ts', './f.ts'])
  expect(objection('model/value.ts', '../evaluate/index.ts')).toBe('never a neighbour on the same floor')
  expect(objection('graph/node.ts', '../model/index.ts')).toBe('only floors below')
  expect(objection('model/value.ts', '../graph/node.ts')).toBe('another folder only through its index.ts')
  expect(objection('reader/read.ts', 'node:fs')).toBe('this floor is free of Node')
  expect(objection('cli/main.ts', '../base/index.ts')).toBe('doors talk to the desk alone')
  expect(objection('utils/main.ts', '../base/index.ts')).toBe('utils is on no floor')
  expect(objection('desk/commands/read.ts', '../command.ts')).toBeUndefined()
  expect(objection('web/live.ts', '../model/index.ts')).toBeUndefined()
  expect(objection('store/ledger.ts', 'node:sqlite')).toBeUndefined()
})

test('every import is written out, so that the rule can read it', () => {
  const hidden = files.filter((file) => /\bimport\s*\(\s*[^'"\s)]/.test(textOf(file).replaceAll(/^\s*\/\/.*$/gm, '')))
  expect(hidden).toEqual([])
})

test('files are kebab-case words of the field, and short', () => {
  const badNames = files.filter((file) => !/^(?:[a-z0-9-]+\/)+[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|suite|script))?\.tsx?$/.test(file))
  const noWords = files.filter((file) => /(?:^|[/-])(?:managers?|helpers?|services?|common|utils?|types)(?:[/.-]|$)/.test(file))
  expect([badNames, noWords]).toEqual([[], []])
  const withoutHead = files.filter(
    (file) => !/(?:^|\/)index\.tsx?$/.test(file) && !companion.test(file) && !/^(?:\/\/|\/\*)/.test(textOf(file)),
  )
  expect(withoutHead).toEqual([])
  const lines = files.map((file) => textOf(file).split('\n').length - 1).toSorted((a, b) => a - b)
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(150)
  expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(300)
  expect(lines.at(-1)).toBeLessThanOrEqual(400)
})
