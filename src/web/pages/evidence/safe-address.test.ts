import { expect, test } from 'vitest'
import { safeAddress } from './safe-address.ts'

test('only addresses of the web become links', () => {
  expect(safeAddress('https://example.com/a?b=c')).toBe('https://example.com/a?b=c')
  expect(
    ['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', '', undefined].map(safeAddress),
  ).toEqual(Array.from({ length: 7 }))
})
