import { expect, test } from 'vitest'
import { csv } from './csv.ts'

test('numbers in full, words quoted where they must be, nothing that runs as a formula', () => {
  expect(
    csv([
      ['Company', 'Upside', 'Says'],
      ['CIFR', -0.2537, 'a, "b"'],
      ['=SUM(A1)', undefined, '-1+1'],
    ]),
  ).toBe('Company,Upside,Says\r\nCIFR,-0.2537,"a, ""b"""\r\n\'=SUM(A1),,\'-1+1\r\n')
})
