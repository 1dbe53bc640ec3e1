// Every test, also those in a browser and those that take minutes; `npm test` leaves these out.
import { defineConfig } from 'vitest/config'
import standard from './vitest.config.ts'

export default defineConfig({ ...standard, test: { ...standard.test, exclude: [], env: { UPRATE_TESTS: 'all' }, testTimeout: 300_000 } })
