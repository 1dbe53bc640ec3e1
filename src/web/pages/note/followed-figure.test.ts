import { expect, test } from 'vitest'
import { evidencePath } from '../../figures/evidence-address.ts'
import { followedFigure } from './followed-figure.ts'

const fact = 'a'.repeat(64)

test.each([
  ['CIFR/target', undefined, 'CIFR/target', false],
  ['CIFR/target before', undefined, 'CIFR/target', true],
  ['IREN/implied gap', undefined, 'IREN/implied/expected-mw', false],
  ['CIFR/swing/CIFR.contract.Black Pearl/AWS/1.build_cost/low', undefined, 'CIFR/input/CIFR.contract.Black Pearl/AWS/1.build_cost', false],
  ['CIFR/part share/hpc_contracted', undefined, 'CIFR/part/hpc_contracted', false],
  ['CIFR/call/target', `source/${fact}`, `fact/${fact}`, false],
  [`source/${fact}`, undefined, `fact/${fact}`, false],
])('%s leads to %s', (figure, source, path, before) => {
  const found = followedFigure(figure, source)!
  expect([evidencePath(found.to), found.before]).toEqual([path, before])
})

test('what has no evidence leads nowhere', () => {
  expect(['note/view', 'words', ''].map((figure) => followedFigure(figure, undefined))).toEqual([undefined, undefined, undefined])
})
