import { expect, test } from 'vitest'
import { pushUndo, undoDepth, undoLast } from './undo.ts'

test('steps are taken back newest first, and one that fails stays', async () => {
  const done: string[] = []
  pushUndo({ says: 'first', undo: () => void done.push('first') })
  let broken = true
  pushUndo({
    says: 'second',
    undo: async () => {
      if (broken) throw new Error('server lost')
      done.push('second')
    },
  })
  await expect(undoLast()).rejects.toThrow('server lost')
  expect(undoDepth()).toBe(2)
  broken = false
  expect((await undoLast())?.says).toBe('second')
  expect((await undoLast())?.says).toBe('first')
  expect(done).toEqual(['second', 'first'])
  expect(await undoLast()).toBeUndefined()
})
