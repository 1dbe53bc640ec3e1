// `uprate note --check`: a note as written passes, with edited words too; with a changed figure it is refused at its place.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sandbox, shippedFolder, uprate } from '../sandbox.ts'

test('a note in a file is checked against the facts', async () => {
  const folder = sandbox(shippedFolder)
  const note = ['note', '--as-of', '2025-11-24', '--language', 'de']
  expect((await uprate(folder, [...note, '--out', '.'])).status).toBe(0)
  const file = join(folder, 'sector-note-2025-11-24.de.md')
  const written = readFileSync(file, 'utf8')
  const check = () => uprate(folder, [...note, '--check', 'sector-note-2025-11-24.de.md'])

  writeFileSync(file, written.replace('## Wichtigste Änderungen', '## Das Wichtigste').replaceAll('\n', '\r\n'))
  const edited = await check()
  expect([edited.status, edited.stderr]).toEqual([0, ''])
  expect(edited.stdout).toMatch(/^sector-note-2025-11-24\.de\.md: all \d+ figures are what the facts give\.\n$/)

  writeFileSync(file, written.replace('12 → **18 US-Dollar**', '12 → **81 US-Dollar**'))
  const changed = await check()
  expect(changed.status).toBe(1)
  expect(changed.stdout).toMatch(/^sector-note-2025-11-24\.de\.md:\d+:\d+: "81" stands where "18 US-Dollar" belongs \(CIFR\/call\/target\)\n$/)

  const missing = await uprate(folder, [...note, '--check', 'nowhere.md'])
  expect(missing.status).toBeGreaterThan(0)
  expect(missing.stderr).toContain('nowhere.md')
})
