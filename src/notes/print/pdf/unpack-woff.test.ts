// A web font unpacked: the tables are those of its directory, and their sums are right.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { unpackWoff } from './unpack-woff.ts'

const file = createRequire(import.meta.url).resolve('@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff')

/** Sum of the words of a table, as the OpenType specification has it. */
function checksum(font: Buffer, offset: number, length: number): number {
  let sum = 0
  for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4) sum = (sum + font.readUInt32BE(at)) >>> 0
  return sum
}

test('every table of the font stands where the directory says, with its own checksum', () => {
  const font = unpackWoff(readFileSync(file), file)
  expect(font.readUInt32BE(0)).toBe(0x00_01_00_00)
  const count = font.readUInt16BE(4)
  const names: string[] = []
  for (let index = 0; index < count; index += 1) {
    const row = 12 + 16 * index
    const name = font.toString('latin1', row, row + 4)
    names.push(name)
    const [sum, offset, length] = [font.readUInt32BE(row + 4), font.readUInt32BE(row + 8), font.readUInt32BE(row + 12)]
    expect(offset + length).toBeLessThanOrEqual(font.length)
    // The sum of the head table is taken with its own field for the whole file at zero.
    if (name === 'head') expect(font.readUInt32BE(offset + 12)).toBe(0x5f_0f_3c_f5)
    else expect(checksum(font, offset, length), name).toBe(sum)
  }
  expect(names).toEqual(expect.arrayContaining(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'post']))
})

test('what is no web font is refused', () => {
  expect(() => unpackWoff(Buffer.from('no font'), 'a.woff')).toThrow('this is no WOFF font')
  expect(() => unpackWoff(Buffer.alloc(100), 'a.woff')).toThrow('this is no WOFF font')
})
