// Builds the page when it was never built or its sources have changed since, if the bundler is there.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workbench } from './page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const target = join(root, 'dist', 'web')

/** What is built into the page: the page's own folder and the floors that it computes with. */
const sources = ['web', 'base', 'units', 'documents', 'facts', 'graph', 'charts', 'model', 'evaluate', 'reader', 'research']

/** When a source was changed last, in milliseconds; undefined where the sources are not there. */
function changed(): number | undefined {
  if (!existsSync(join(root, 'src', 'web', 'index.html'))) return undefined
  const times = sources.flatMap((folder) =>
    readdirSync(join(root, 'src', folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:test|suite|script)\.tsx?$/.test(entry.name))
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  )
  return Math.max(...times)
}

/** Into a folder beside it first, so that a page that is being served, or a second server's build, never meets a half. */
async function build(): Promise<void> {
  const { build: bundle } = await import('vite')
  mkdirSync(join(root, 'dist'), { recursive: true })
  const draft = mkdtempSync(join(root, 'dist', 'build-'))
  try {
    await bundle({
      root: join(root, 'src', 'web'),
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'silent',
      build: { outDir: join(draft, 'web'), emptyOutDir: true },
    })
    rmSync(target, { recursive: true, force: true })
    renameSync(join(draft, 'web'), target)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

async function bring(progress: (line: string) => void): Promise<void> {
  const since = statSync(join(target, 'index.html'), { throwIfNoEntry: false })?.mtimeMs
  const newest = changed()
  if (newest === undefined || (since !== undefined && since >= newest)) return
  const started = performance.now()
  progress(since === undefined ? 'building the page, once …' : 'the sources of the page have changed: building it again …')
  try {
    await build()
    progress(`built the page in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND'
    const why = missing ? 'the bundler is not installed: run "npm ci"' : (error as Error).message
    progress(`the page could not be built (${why})${since === undefined ? '' : '; the one built before is served'}`)
  }
}

/** The page of this checkout, brought up to date when it is first asked for. */
export function workbench(progress: (line: string) => void): Workbench {
  let brought: Promise<void> | undefined
  return { folder: target, ready: () => (brought ??= bring(progress)) }
}
