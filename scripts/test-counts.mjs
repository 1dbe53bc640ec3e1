// Prints the closing line of a test run, `N passed, N failed[, N skipped]`, from vitest's JSON report. Exits 1 when any
// failed or none ran. Plain JavaScript: it also runs under the machine's own Node.
import { readFileSync } from 'node:fs'

const [path] = process.argv.slice(2)
const text = readFileSync(path, 'utf8')
if (text.trim() === '') {
  console.log('0 passed, 1 failed')
  process.exitCode = 1
} else {
  const report = JSON.parse(text)
  // A file that does not load has no tests and would otherwise pass unseen.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + broken
  const skipped = report.numPendingTests + report.numTodoTests
  console.log(`${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  if (failed > 0 || report.numPassedTests === 0) process.exitCode = 1
}
