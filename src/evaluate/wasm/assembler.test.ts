import { expect, it } from 'vitest'
import { assemble, FunctionBody, i32, v128 } from './assembler.ts'
import { webAssembly } from './web-assembly.ts'

function instantiate(bytes: Uint8Array<ArrayBuffer>) {
  const host = webAssembly()!
  const memory = new host.Memory({ initial: 1 })
  const { exports } = new host.Instance(new host.Module(bytes), { kernel: { memory } })
  return { memory, run: (exports as { readonly run: (...operands: readonly number[]) => number }).run }
}

it('writes a module as its specification has it, byte by byte', () => {
  const body = new FunctionBody([i32], [i32])
  body.get(0).constant(-65).plain('i32.add')
  const sections = [
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    // One type: (i32) -> i32.
    [0x01, 0x06, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f],
    // "kernel" "memory", a memory of at least one page.
    [0x02, 0x12, 0x01, 0x06, 0x6b, 0x65, 0x72, 0x6e, 0x65, 0x6c, 0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00, 0x01],
    [0x03, 0x02, 0x01, 0x00],
    [0x07, 0x07, 0x01, 0x03, 0x72, 0x75, 0x6e, 0x00, 0x00],
    // No locals; local.get 0, i32.const −65 in two bytes of seven bits, i32.add, end.
    [0x0a, 0x0a, 0x01, 0x08, 0x00, 0x20, 0x00, 0x41, 0xbf, 0x7f, 0x6a, 0x0b],
  ]
  expect([...assemble([{ body, name: 'run' }])]).toEqual(sections.flat())
})

it.each([0, 1, 63, 64, -64, -65, 8191, 8192, -8193, 2 ** 31 - 1, -(2 ** 31)])('carries the constant %d', (value) => {
  const body = new FunctionBody([], [i32])
  body.constant(value)
  expect(instantiate(assemble([{ body, name: 'run' }])).run()).toBe(value)
})

it('runs loops over vectors in memory, with locals of several types and calls', () => {
  const double = new FunctionBody([v128], [v128])
  double.get(0).get(0).vector('f64x2.add')
  const body = new FunctionBody([i32], [i32])
  const [at, x, count] = [body.local(i32), body.local(v128), body.local(i32)]
  body.loop()
  body.get(at).access('v128.load', 8).call(1).set(x)
  body.get(at).get(x).access('v128.store', 8)
  body.get(count).constant(1).plain('i32.add').set(count)
  body.get(at).constant(16).plain('i32.add').tee(at).get(0).plain('i32.lt_u').branchIf(0).plain('end')
  body.get(count)
  const { memory, run } = instantiate(assemble([{ body, name: 'run' }, { body: double }]))
  const numbers = new Float64Array(memory.buffer, 8, 6)
  numbers.set([1, 2, 3, 4, 5, 6])
  expect(run(32)).toBe(2)
  expect([...numbers]).toEqual([2, 4, 6, 8, 5, 6])
})
