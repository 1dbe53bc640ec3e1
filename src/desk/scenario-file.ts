// Scenarios that a user keeps in a file.
import { readFileSync } from 'node:fs'
import { InputError } from '../base/index.ts'
import { checkScenario, type Scenario } from '../research/index.ts'

/** Reads a scenario from a .json file; undefined when the name is not one. */
export function scenarioFile(path: string): Scenario | undefined {
  if (!path.endsWith('.json')) return undefined
  try {
    return checkScenario(JSON.parse(readFileSync(path, 'utf8')), path)
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    throw new InputError(`the scenario cannot be read: ${(cause as Error).message}`, {
      where: path,
      remedy: 'give the path of a JSON file',
      cause,
    })
  }
}
