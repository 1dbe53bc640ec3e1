import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inflatedSize } from './inflated-size.ts'

function pdf(stream: Uint8Array, dictionary: string): Uint8Array {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
  return Uint8Array.from([...utf8(`%PDF-1.4\n4 0 obj\n<< ${dictionary} >>\nstream\r\n`), ...stream, ...utf8('\nendstream\nendobj\n')])
}

const packed = deflateSync(new Uint8Array(1_000_000))

test('counts what deflated streams unpack to, with and without a length', async () => {
  expect(await inflatedSize(pdf(packed, `/Length ${packed.length} /Filter /FlateDecode`))).toBe(1_000_000)
  expect(await inflatedSize(pdf(packed, '/Length 9 0 R /Filter [/FlateDecode]'))).toBe(1_000_000)
})

test('stops soon above the limit', async () => {
  const size = await inflatedSize(pdf(packed, `/Length ${packed.length} /Filter /FlateDecode`), 100_000)
  expect(size).toBeGreaterThan(100_000)
  expect(size).toBeLessThan(400_000)
})

test('does not count pictures and what is not packed', async () => {
  expect(await inflatedSize(pdf(packed, `/Length ${packed.length} /Subtype /Image /Filter /FlateDecode`))).toBe(0)
  expect(await inflatedSize(pdf(new Uint8Array(500), '/Length 500'))).toBe(0)
})
