// The order of test files: those that wait for processes or compute long come first, so that none is left alone at the end.
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By what they take on a machine that runs them for the first time. */
const first = [
  'commands',
  'docs',
  'serve',
  'note-formats',
  'doors',
  'workers',
  'unusual-company-notes',
  'import',
  'bad-input',
  'corrections',
]

function rank({ moduleId }: TestSpecification): number {
  const at = first.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
  if (at >= 0) return at
  return moduleId.includes('/src/') ? first.length + 1 : first.length
}

export class SlowFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? -1 : 1)))
  }
}
