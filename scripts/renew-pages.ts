// Rewrites the output shown in README.md and docs/ to what the commands print now, cuts kept. Names each page it changed; look at the diff.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pages, readPage, reads, renewed, run, stepsOf } from '../test/pages.ts'
import { root } from '../test/sandbox.ts'

const asked = process.argv.slice(2)
for (const page of asked.length > 0 ? asked : pages) {
  const lines = readPage(page).split('\n')
  const ran = await run(stepsOf(readPage(page)))
  // From the end, so that the places of earlier blocks stay.
  for (const { line, at, shown, printed, status, wanted } of ran.toReversed()) {
    // A pipe hides the exit code of what stands before it.
    if (status !== wanted || printed.some((text) => text.startsWith('This is a fault in Uprate'))) {
      console.error(`${page}:${at}: "${line}" exits with ${status}, not ${wanted}:\n${printed.join('\n')}`)
      process.exitCode = 1
    } else if (!reads(printed, shown)) {
      lines.splice(at, shown.length, ...renewed(shown, printed))
      console.log(`${page}:${at}: ${line}`)
    }
  }
  if (lines.join('\n') !== readPage(page)) writeFileSync(join(root, page), lines.join('\n'))
}
