// Rewrites the output shown in README.md and docs/ to what the commands print now, cuts kept. Names each page it changed; look at the diff.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages, readPage, reads, renewed, run, stepsOf, type Ran } from '../test/pages.ts'
import { root } from '../test/sandbox.ts'

/** A pipe hides the exit code of what stands before it. */
function failed({ status, wanted, printed }: Ran): boolean {
  return status !== wanted || printed.some((text) => text.startsWith('This is a fault in Uprate'))
}

const asked = process.argv.slice(2)
for (const page of asked.length > 0 ? asked : pages) {
  const lines = readPage(page).split('\n')
  const ran = await run(stepsOf(readPage(page)))
  const failure = ran.find(failed)
  if (failure) {
    // The steps behind it show what came of the failure.
    const { line, at, printed, status, wanted } = failure
    console.error(`${page} is left alone. Line ${at}: "${line}" exits with ${status}, not ${wanted}:\n${printed.join('\n')}`)
    process.exitCode = 1
    continue
  }
  // From the end, so that the places of earlier blocks stay.
  for (const { line, at, shown, printed } of ran.toReversed()) {
    if (reads(printed, shown)) continue
    lines.splice(at, shown.length, ...renewed(shown, printed))
    console.log(`${page}:${at}: ${line}`)
  }
  if (lines.join('\n') !== readPage(page)) writeFileSync(join(root, page), lines.join('\n'))
}
