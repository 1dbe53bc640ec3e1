// Files that are no workbook of Uprate, or no file at all: each is refused by name before anything of it is read.
import { deflateRawSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { importWorkbook } from '../../src/desk/import-workbook.ts'
import { openWorkspace } from '../../src/desk/index.ts'
import { readWorkbook, requireSafeZip, writeWorkbook } from '../../src/notes/index.ts'
import { house } from '../shipped-facts.ts'
import { madeFor } from './made.ts'

/** The ledger is not asked for a file that is none. */
const imported = (bytes: Uint8Array) => importWorkbook({ ...openWorkspace('no-ledger'), files: { read: () => bytes } }, 'w.xlsx', undefined)

describe('refused', () => {
  test('a workbook of another program', async () => {
    await expect(imported(await writeXlsx({ sheets: [{ name: 'A', rows: [[1, 2]] }] }))).rejects.toThrow('not made by uprate workbook')
  })

  test.each([
    ['nothing', () => new Uint8Array()],
    ['text', () => new TextEncoder().encode('a;b;c')],
    ['an old or encrypted file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)])],
    ['an archive of something else', () => zipped([['readme.txt', 'hello']])],
    ['a bomb', () => zipped([['xl/workbook.xml', '0'.repeat(101_000_000)]])],
    [
      'a document type with entities',
      () => zipped([['xl/workbook.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><workbook/>']]),
    ],
    [
      'macros',
      () =>
        zipped([
          ['xl/vbaProject.bin', 'x'],
          ['xl/workbook.xml', '<workbook/>'],
        ]),
    ],
    [
      'a workbook of infinite rows',
      () =>
        zipped([
          ['[Content_Types].xml', '<Types/>'],
          ['xl/workbook.xml', '<workbook><sheets><sheet name="a" sheetId="1"/></sheets></workbook>'],
        ]),
    ],
  ] as const)('%s', async (_, bytes) => {
    const error = await imported(bytes()).then(
      () => undefined,
      (caught: unknown) => caught as { branch: string; where: string },
    )
    expect(['document', 'input']).toContain(error?.branch)
    expect(error?.where).toContain('w.xlsx')
  })

  test('a workbook cut off anywhere', async () => {
    const whole = await writeWorkbook(madeFor({ ...house, universe: ['GLXY'] }).made.plan)
    for (const share of [0.01, 0.3, 0.9, 0.999]) {
      await expect(imported(whole.subarray(0, Math.floor(whole.length * share)))).rejects.toMatchObject({ branch: 'document' })
    }
  })
})

test('a formula that a program stored once for a row is put back into each cell', async () => {
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
  const bytes = zipped([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', `<workbook ${main} xmlns:r="${types}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml'))],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet ${main}><sheetData><row r="2"><c r="B2"><f t="shared" ref="B2:D2" si="0">B1*$A$1+A2</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>3</v></c></row></sheetData></worksheet>`,
    ],
  ])
  requireSafeZip(bytes, 'shared')
  const { sheets } = await readWorkbook(bytes, 'shared')
  expect([...sheets[0]!.cells].map(([key, { formula, value }]) => [key, formula, value])).toEqual([
    ['1,1', 'B1*$A$1+A2', 1],
    ['1,2', 'C1*$A$1+B2', 2],
    ['1,3', 'D1*$A$1+C2', 3],
  ])
})

/** A small archive, sizes stated as they are. */
function zipped(files: readonly (readonly [name: string, content: string])[]): Uint8Array {
  const parts: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const [name, content] of files) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(8, 8)
    head.writeUInt32LE(packed.length, 18)
    // A bomb says that it is small.
    head.writeUInt32LE(Math.min(raw.length, 1000), 22)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(Math.min(raw.length, 1000), 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    parts.push(head, Buffer.from(name), packed)
    central.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, list, end]))
}
