// Holds clauses that leave out what a neighbour tells, and leases told in passing, to passages with all their facts.
import { describe } from 'vitest'
import { german as gappingGerman } from './gapping-de.suite.ts'
import { english as gappingEnglish } from './gapping-en.suite.ts'
import * as leases from './leases.suite.ts'
import { holdRows, rowsOf } from './listed-rows.suite.ts'

describe.each([
  ['clauses that lean on others', 'en', rowsOf(gappingEnglish)],
  ['clauses that lean on others', 'de', rowsOf(gappingGerman)],
  ['leases told in passing', 'en', rowsOf(leases.english)],
  ['leases told in passing', 'de', rowsOf(leases.german)],
] as const)('%s, %s', (_title, language, rows) => {
  holdRows(rows, language)
})
