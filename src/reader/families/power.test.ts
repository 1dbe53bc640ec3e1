// Holds the grammar of megawatts, contracts and GPUs to passages written apart from it, and tells which of them it does not read yet.
import { describe } from 'vitest'
import type { AttributeName } from '../../facts/index.ts'
import { holdRows, rowsOf } from './listed-rows.suite.ts'
import { german } from './power-de.suite.ts'
import { english } from './power-en.suite.ts'
import { moreEnglish, moreGerman } from './power-more.suite.ts'

const family: ReadonlySet<AttributeName> = new Set([
  'capacity',
  'conversion_share',
  'contract_value',
  'contract_term',
  'annual_revenue',
  'backstop_value',
  'gpu_count',
])

describe.each([
  ['en', [...rowsOf(english), ...rowsOf(moreEnglish)]],
  ['de', [...rowsOf(german), ...rowsOf(moreGerman)]],
] as const)('power and contracts, %s', (language, rows) => {
  holdRows(rows, language, family)
})
