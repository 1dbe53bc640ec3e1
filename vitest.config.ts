// Where the tests are and how they report.
import { defineConfig } from 'vitest/config'
import { SlowFirst } from './test/slow-first.ts'

const report = process.env.UPRATE_TEST_REPORT

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // What needs minutes, or a browser for every page, runs with `npm run test:all`.
    exclude: ['**/*.slow.test.ts'],
    // Nothing here takes so long; a machine that does ten things at once may.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    globalSetup: 'test/global-setup.ts',
    // Half of the tests wait for processes of their own: every core may have a worker.
    maxWorkers: '100%',
    // No test changes what modules hold, so files share a worker: a third less to load.
    isolate: false,
    sequence: { sequencer: SlowFirst },
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
})
