// Scenarios that a user keeps in a file.
import { InputError, MissingError } from '../base/index.ts'
import { checkScenario, type Scenario } from '../research/index.ts'
import type { Files } from './input-files.ts'

/** Reads a scenario from a .json file; undefined when the name is not one. */
export function scenarioFile(files: Files, path: string): Scenario | undefined {
  if (!path.endsWith('.json')) return undefined
  try {
    return checkScenario(JSON.parse(new TextDecoder().decode(files.read(path))), path)
  } catch (cause) {
    if (cause instanceof InputError || cause instanceof MissingError) throw cause
    throw new InputError(`the scenario cannot be read: ${(cause as Error).message}`, {
      where: path,
      remedy: 'give the path of a JSON file',
      cause,
    })
  }
}
