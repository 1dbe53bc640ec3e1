import { expect, test } from 'vitest'
import type { Problem } from './document.ts'
import { parseMetadata } from './metadata.ts'

test('reads the six fields, empty ones as absent', () => {
  const text = '{"title":"A","publisher":"B","url":"","published":"2025-11-24","language":"de","type":"press"}'
  expect(parseMetadata(text, 'a.meta.json')).toEqual({ title: 'A', publisher: 'B', published: '2025-11-24', language: 'de', type: 'press' })
})

test('an unknown key is named and passed over', () => {
  const problems: Problem[] = []
  expect(parseMetadata('{"tilte":"A"}', 'a.meta.json', problems)).toEqual({})
  expect(problems).toEqual([
    {
      code: 'unknown-metadata',
      what: '"tilte" in a.meta.json is not used',
      remedy: 'use title, publisher, url, published, language, type',
    },
  ])
})

test.each([
  ['{"published":"24.11.2025"}', '"24.11.2025" is not a date'],
  ['{"published":"2025-02-30"}', '"2025-02-30" is not a date'],
  ['{"language":"fr"}', 'language is "fr"'],
  ['{"title":5}', 'title is not a text'],
  ['[]', 'the sidecar is not a record'],
])('%s is refused', (text, message) => {
  expect(() => parseMetadata(text, 'a.meta.json')).toThrow(message)
})

test('broken JSON is refused', () => {
  expect(() => parseMetadata('{"title":', 'a.meta.json')).toThrow(/^the sidecar is not JSON: /)
})
