// Runs every check that is not a test: types, lint, format, unused code, freshness of generated pages. Prints one line each.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The script that a package installs as a command, run by this same Node so that no shell differs between systems. */
function commandOf(name: string, inPackage = name): string {
  const folder = join(root, 'node_modules', inPackage)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> }
  const script = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name]
  if (script === undefined) throw new Error(`${inPackage} installs no command ${name}`)
  return join(folder, script)
}

const checks: readonly { readonly name: string; readonly script: string; readonly args: readonly string[]; readonly remedy: string }[] = [
  { name: 'types', script: commandOf('tsc', 'typescript'), args: ['--noEmit'], remedy: 'correct the types' },
  { name: 'types of the page', script: commandOf('tsc', 'typescript'), args: ['--noEmit', '-p', 'src/web'], remedy: 'correct the types' },
  { name: 'lint', script: commandOf('oxlint'), args: ['--deny-warnings'], remedy: 'correct the places named above' },
  { name: 'format', script: commandOf('oxfmt'), args: ['--check'], remedy: 'run "npm run format"' },
  { name: 'unused code', script: commandOf('knip'), args: ['--no-progress'], remedy: 'remove what nothing uses' },
  { name: 'generated docs', script: join(root, 'scripts/generate-docs.ts'), args: ['--check'], remedy: 'run "npm run docs"' },
]

function run(script: string, args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() }))
  })
}

let failed = 0
for (const { name, script, args, remedy } of checks) {
  const started = performance.now()
  const { code, output } = await run(script, args)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (code === 0) console.log(`ok    ${name} (${seconds} s)`)
  else {
    failed += 1
    console.log(`${output.trimEnd()}\nFAIL  ${name} (${seconds} s): ${remedy}`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
