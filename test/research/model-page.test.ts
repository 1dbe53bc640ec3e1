// The table of assumptions in docs/model.md says what the views hold.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { assumptionNames, assumptions, type AssumptionName } from '../../src/model/index.ts'
import { broker, house } from '../shipped-facts.ts'

const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => /^\| `\w+` +\|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, name]) => Object.hasOwn(assumptions, name!.replaceAll('`', '')))

function cellsOf(name: AssumptionName): readonly string[] {
  const [own, other] = [house.assumptions[name], broker.assumptions[name]]
  const values = (given: typeof own) => ('fact' in given ? 'newest fact' : given.map(({ value }) => value).join(' → '))
  const held = 'fact' in own ? undefined : own.at(-1)!
  return [
    `\`${name}\``,
    assumptions[name].unit,
    values(own),
    held ? `${held.low} to ${held.high}` : '',
    held ? (held.judgement ? 'judgement' : 'source') : '',
    values(other),
  ]
}

it('has every assumption with unit, value, range and basis', () => {
  expect(rows.map((row) => row.slice(1, 7))).toEqual(assumptionNames.map(cellsOf))
})
