import { expect, test } from 'vitest'
import { evidencePath, readEvidencePath, type EvidenceAddress } from './evidence-address.ts'

test('every address reads back as itself', () => {
  const addresses: readonly EvidenceAddress[] = [
    { kind: 'fact', id: '044a3a55' },
    { kind: 'figure', ticker: 'CIFR', name: 'target' },
    { kind: 'figure', ticker: 'CIFR', name: 'part/mining' },
    { kind: 'input', ticker: 'IREN', id: 'view.bitcoin_price' },
    { kind: 'sector', name: 'contractedMw' },
    { kind: 'document', hash: 'ab12' },
  ]
  expect(addresses.map((address) => readEvidencePath(evidencePath(address)))).toEqual(addresses)
  expect(['', 'fact', 'cifr/target', 'CIFR/input', 'CIFR/'].map(readEvidencePath)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
