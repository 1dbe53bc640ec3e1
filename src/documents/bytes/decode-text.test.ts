import { expect, test } from 'vitest'
import { DocumentError } from '../../base/index.ts'
import { decodeText } from './decode-text.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => (little ? [character.charCodeAt(0), 0] : [0, character.charCodeAt(0)])))

test('UTF-8 is taken as it is, its byte order mark kept as Node keeps it', () => {
  expect(decodeText(utf8('\ufeffZürich 5 MW'), 'x')).toEqual({ text: '\ufeffZürich 5 MW', problems: [] })
})

test('bytes that are not UTF-8 are read as Windows-1252, with the first one named', () => {
  const { text, problems } = decodeText(latin('F\xfcr 300 MW zahlt der Mieter 5 \x80'), 'x')
  expect(text).toBe('Für 300 MW zahlt der Mieter 5 €')
  expect(problems.map((problem) => problem.what)).toEqual(['byte 1 is not UTF-8; read as windows-1252 (none is declared)'])
})

test('a declared encoding goes before the guess', () => {
  const { text, problems } = decodeText(latin('<meta charset="iso-8859-2"><p>S\xb3upsk 5 MW'), 'x')
  expect(text).toBe('<meta charset="iso-8859-2"><p>Słupsk 5 MW')
  expect(problems[0]?.what).toBe('byte 31 is not UTF-8; read as iso-8859-2 (the document declares it)')
})

test('UTF-8 with a torn sequence stays UTF-8', () => {
  const bytes = Uint8Array.from([...utf8('Für Süd '), 0xc3, ...utf8(' 5 MW')])
  const { text, problems } = decodeText(bytes, 'x')
  expect(text).toBe('Für Süd \ufffd 5 MW')
  expect(problems[0]).toMatchObject({ code: 'not-utf-8', what: 'byte 10 is not UTF-8; 1 bytes are shown as U+FFFD', span: [8, 9] })
})

test('UTF-16 is known by its mark, and without one by its zeros', () => {
  expect(decodeText(Uint8Array.from([0xff, 0xfe, ...wide('5 MW', true)]), 'x').text).toBe('\ufeff5 MW')
  expect(decodeText(Uint8Array.from([0xfe, 0xff, ...wide('5 MW', false)]), 'x').text).toBe('\ufeff5 MW')
  expect(decodeText(wide('Riot has 5 MW', true), 'x').text).toBe('Riot has 5 MW')
  expect(decodeText(wide('Riot has 5 MW', false), 'x').problems[0]?.what).toBe('byte 0 on: read as UTF-16BE (every second byte is zero)')
})

test('a stray zero is no binary, many are', () => {
  expect(decodeText(utf8(`${'5 MW '.repeat(200)}\0`), 'x').text).toHaveLength(1001)
  expect(() =>
    decodeText(
      Uint8Array.from({ length: 600 }, (_, at) => (at % 7 === 0 ? 0 : at % 256)),
      'x',
    ),
  ).toThrow(DocumentError)
  expect(() =>
    decodeText(
      Uint8Array.from({ length: 600 }, (_, at) => ((at * 37 + 129) % 255) | 128),
      'x',
    ),
  ).toThrow('these bytes are not text')
})
