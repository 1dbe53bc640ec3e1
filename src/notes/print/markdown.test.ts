// Text from outside stays text in Markdown, whatever it holds.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linked, plain } from './markdown.ts'

test('markup, marks of direction and addresses lose their power', () => {
  expect(plain('a|b `c` <i> [x](y) **z** &lt; \u202Eevil\u202C\nnext')).toBe(
    'a\\|b \\`c\\` \\<i\\> \\[x\\](y) \\*\\*z\\*\\* \\&lt; evil next',
  )
  expect(plain('http://a.example www.b.example c@d.example $x$')).toBe('http\\://a.example www\\.b.example c\\@d.example \\$x\\$')
  expect(linked('https://a.example/x?y=1#z')).toBe('<https://a.example/x?y=1#z>')
  expect(linked('javascript:alert(1)')).toBe('javascript:alert(1)')
  expect(linked('https://a.example/> <b>')).toBe('https\\://a.example/\\> \\<b\\>')
})

const signs = [...'ab1 \\`*_[]<>|#~&$@\n\r\t\u0000\u200B\u200E\u2028\u202E\u2066\uE000\uE001\uFEFFäß😀', '\uD800', '://', 'www.']

test('no text leaves a control, direction or private-use character, a line break or an unescaped sign of markup', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...signs), maxLength: 40 }), (text) => {
      const made = plain(text)
      expect(made).not.toMatch(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u)
      expect(made.replaceAll(/\\./gu, '')).not.toMatch(/[\\`*_[\]<>|#~&$@]/)
    }),
    { seed: 7 },
  )
})
