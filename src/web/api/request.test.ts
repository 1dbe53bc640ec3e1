import { expect, test } from 'vitest'
import { problemOf } from './problem.ts'
import { commandAddress } from './request.ts'

test('a command becomes an address', () => {
  expect(commandAddress('value', { asOf: '2025-11-24', view: undefined })).toBe('/api/v1/value?asOf=2025-11-24')
  expect(commandAddress('read', { files: ['a b', 'c'] })).toBe('/api/v1/read?files=a+b&files=c')
  expect(commandAddress('record')).toBe('/api/v1/record')
})

test('a problem keeps what, where and remedy', async () => {
  const response = Response.json(
    { title: 'Bad input', detail: '"2025-13-01" is not a day', where: 'asOf', remedy: 'write YYYY-MM-DD' },
    { status: 400, headers: { 'content-type': 'application/problem+json' } },
  )
  const { details, message } = await problemOf(response)
  expect(message).toBe('"2025-13-01" is not a day')
  expect(details).toEqual({ title: 'Bad input', status: 400, detail: message, where: 'asOf', remedy: 'write YYYY-MM-DD' })
})

test('an answer that is no problem document still says something', async () => {
  const page = await problemOf(new Response('<html>', { status: 502, statusText: 'Bad Gateway', headers: { 'content-type': 'text/html' } }))
  expect(page.details).toEqual({ title: 'Bad Gateway', status: 502 })
  const broken = await problemOf(new Response('{', { status: 500, headers: { 'content-type': 'application/json' } }))
  expect(broken.details.title).toBe('HTTP 500')
})
