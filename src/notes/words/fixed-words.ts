// All texts of the note that do not depend on its figures: where one of them holds a digit, the check looks for it here.
import { assumedWords } from './assumed-words.ts'
import { chartWords } from './chart-words.ts'
import { changeWords } from './change-words.ts'
import { companyBodyWords } from './company-body-words.ts'
import { companyFrontWords } from './company-front-words.ts'
import { frameWords } from './frame-words.ts'
import { frontWords } from './front-words.ts'
import { impliedWords } from './implied-words.ts'
import { methodWords } from './method-words.ts'
import { morningWords } from './morning-words.ts'
import { riskWords } from './risk-words.ts'
import { sourceWords } from './source-words.ts'
import { valuationWords } from './valuation-words.ts'

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const all = [
  assumedWords,
  changeWords,
  chartWords,
  companyBodyWords,
  companyFrontWords,
  frameWords,
  frontWords,
  impliedWords,
  methodWords,
  morningWords,
  riskWords,
  sourceWords,
  valuationWords,
]

export function fixedWords(code: 'en' | 'de'): ReadonlySet<string> {
  return new Set(all.flatMap((words) => textsIn(words[code])))
}
