#!/usr/bin/env node
// Starts the command line. Plain JavaScript that any Node from 18 on can parse: under a Node too old to run TypeScript
// it hands over to the Node that the project brings along, or says what to run.
import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Same condition as `engines` in package.json: ^24.15.0 || >=26. */
function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 26 || (major === 24 && minor >= 15)
}

/** The Node that `npm ci` put beside the project, if it is there. */
function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  return [join(root, 'node_modules', 'node', 'bin', name), join(root, 'node_modules', '.bin', name)].find((path) => existsSync(path))
}

// What a short process gains by: word patterns compiled once instead of twice; young objects in 8 MB: more gains nothing, and a long filing would fill it.
// Only for a process that starts with them: set in a running one they brought it down in one of six readings on a busy machine.
const flags = ['--no-regexp-tier-up', '--min-semi-space-size=8', '--max-semi-space-size=8']

/** Bytes of a document that gains more by the flags than the 40 ms that another process takes to start. */
const worthIt = 2000

/** Whether a document is named on the command line; a running process cannot be given the flags, a new one can. */
function namesDocument() {
  return process.argv.slice(3).some((argument) => {
    try {
      return statSync(argument).size > worthIt
    } catch {
      // No file: an option, a name, words too long for a path.
      return false
    }
  })
}

/** Carries the result of the other process over, a death by signal included. */
function handOver(node) {
  const child = spawn(
    node,
    [...(node === process.execPath ? process.execArgv : []), ...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, UPRATE_HANDED_OVER: '1' },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`uprate: the project's own Node does not start (${node}): ${error.message}. Run "npm ci" again.\n`)
    process.exitCode = 70
  })
  child.on('exit', (code, signal) => {
    process.exit(code === null ? 128 + (constants.signals[signal] ?? 0) : code)
  })
}

/** zod reads sixty translations of its messages at every start; the commands bring their own words, so they are left out. */
async function loadSchemasWithoutTranslations() {
  const hooks = nodeModule.registerHooks({
    load: (url, context, next) =>
      url.endsWith('/zod/v4/locales/index.js') ? { format: 'module', source: 'export {}', shortCircuit: true } : next(url, context),
  })
  await import('zod')
  hooks.deregister()
}

async function start() {
  // Loading and stripping the sources takes most of a cold start; Node keeps the result between runs.
  const modules = join(root, 'node_modules')
  nodeModule.enableCompileCache(existsSync(modules) ? join(modules, '.cache', 'uprate') : join(tmpdir(), 'uprate-compile-cache'))
  await loadSchemasWithoutTranslations()
  const { main } = await import('../src/cli/main.ts')
  // The command line knows no other door; whoever starts it brings the one that serves, loaded when it is asked for.
  await main(process.argv.slice(2), { serve: async () => (await import('../src/http/index.ts')).serve })
}

if (runsTypeScript(process.versions.node)) {
  if (process.env.UPRATE_HANDED_OVER !== '1' && namesDocument()) handOver(process.execPath)
  else await start()
} else {
  const node = process.env.UPRATE_HANDED_OVER === '1' ? undefined : projectNode()
  if (node !== undefined) handOver(node)
  else {
    process.stderr.write(
      `uprate needs Node 24.15 or newer (not 25) and this is Node ${process.versions.node}. ` +
        `Run "npm ci" in ${root} first: it brings the right Node along; then run this command again.\n`,
    )
    process.exitCode = 70
  }
}
