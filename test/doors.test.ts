// All doors answer alike: what the command line prints as JSON for the first example of a command, the API gives as its result, and the schema of the command describes it.
import { expect, test } from 'vitest'
import { casesOf, commands, compareDoors, long } from './doors.ts'

test('every command is compared but those that stay or need something from elsewhere', () => {
  const left = commands.filter((command) => casesOf(command).length === 0)
  expect(left.every(({ name, effect }) => effect === 'stays' || name === 'cross-read' || name === 'import')).toBe(true)
  expect(commands.length - left.length).toBeGreaterThan(30)
})

compareDoors(commands.filter(({ name }) => !long.has(name)).flatMap((command) => casesOf(command).slice(0, 1)))
