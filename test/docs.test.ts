// Runs the console blocks of README.md and docs/: what a page shows is what the program prints.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'
import { drawLadder, picture } from '../scripts/draw-ladder.ts'
import { pages, readPage, reads, renewed, run, stepsOf } from './pages.ts'
import { root } from './sandbox.ts'

test('the comparison lets lines out only where the page says so', () => {
  expect(reads(['a', 'b', 'c'], ['a', '…', 'c'])).toBe(true)
  expect(reads(['a', 'b', 'c'], ['a', '…'])).toBe(true)
  expect(reads(['a', 'b', 'c'], ['a', 'c'])).toBe(false)
  expect(reads(['a', 'b', 'c'], ['a', '…', 'd'])).toBe(false)
  expect(reads(['a', 'b'], ['a'])).toBe(false)
  expect(reads(['head 12 ab', 'z'], ['head …', 'z'])).toBe(true)
  expect(reads(['head 12 ab'], ['head … b', '…'])).toBe(false)
  expect(reads(['aba'], ['ab…ba'])).toBe(false)
})

test('a renewed block keeps its cuts and shows what is printed', () => {
  const printed = ['head', '', 'CIFR  $19', 'CLSK  $14', 'IREN  $40', 'RIOT  $17', '', 'end 2']
  expect(renewed(['head', '…', 'CLSK  $13', 'IREN  $39', '…', 'end 1'], printed)).toEqual([
    'head',
    '…',
    'CLSK  $14',
    'IREN  $40',
    '…',
    'end 2',
  ])
  expect(renewed(['…', 'I… $…', '…'], printed)).toEqual(['…', 'I… $…', '…'])
  expect(renewed(['old'], printed)).toEqual(printed)
  expect(renewed(['old', '…'], printed)).toEqual(['head', '…'])
})

test('each line of a console block is a step, but for those that fetch or change the checkout', () => {
  const page = '```console\n$ npm ci && npm start\nout\n\n$ git clone x\n$ sed s/a/b/ f > g\n```\n```sh\n$ rm x\n```\n'
  expect(stepsOf(page)).toEqual([
    { line: 'npm ci && npm start', at: 2, shown: ['out'] },
    { line: 'sed s/a/b/ f > g', at: 6, shown: [] },
  ])
})

const withoutShell = process.platform === 'win32'

for (const page of pages) {
  const steps = stepsOf(readPage(page))
  if (steps.length === 0) continue
  test(`${page} shows what the program prints (else: node scripts/renew-pages.ts)`, async ({ skip }) => {
    skip(withoutShell, 'pages are written for a POSIX shell')
    for (const { line, at, shown, status, wanted, printed } of await run(steps)) {
      expect(status, `${page}:${at}: ${line}\n${printed.join('\n')}`).toBe(wanted)
      // When it differs, both texts are shown whole.
      expect(reads(printed, shown) ? shown : printed, `${page}:${at}: ${line}`).toEqual(shown)
    }
  })
}

test('the picture shows what the program computes (else: node scripts/draw-ladder.ts)', async () => {
  expect(readFileSync(picture, 'utf8')).toBe(await drawLadder())
})

const underDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)

test('every link between pages leads somewhere', () => {
  const texts = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'data/README.md', ...underDocs]
  const headings = (page: string) =>
    [...readPage(page).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    )
  const links = texts.flatMap((page) =>
    [...readPage(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link = '']) => ({ page, link })),
  )
  expect(links.length).toBeGreaterThan(30)
  const dead = links.filter(({ page, link }) => {
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? page : posix.join(posix.dirname(page), path)
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !headings(target).includes(anchor)
  })
  expect(dead).toEqual([])
})
