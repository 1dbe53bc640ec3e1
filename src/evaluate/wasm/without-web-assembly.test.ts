import { afterEach, expect, it, vi } from 'vitest'
import { describeError } from '../../base/index.ts'
import { add, exponential, input, multiply, normalQuantile } from '../../graph/index.ts'
import { compileKernel } from './kernel.ts'

interface Global {
  readonly CompileError: new (message: string) => Error
}
const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Global }

const [x, u] = [input('x', '1'), input('u', '1')]
const root = add([exponential(multiply(x, normalQuantile(u))), x])
const draws = [0.01, 0.2, 0.5, 0.93, 1 - 1e-9]

/** A kernel's outputs as a machine with another WebAssembly computes them. */
function outputsWith(another: unknown, runtime?: 'simd'): { readonly runtime: string; readonly values: readonly number[] } {
  vi.stubGlobal('WebAssembly', another)
  const kernel = compileKernel(root, { varying: ['u', 'x'], fixed: {}, ...(runtime && { runtime }) })
  for (const [lane, value] of draws.entries()) {
    kernel.input(0)[lane] = value
    kernel.input(1)[lane] = 1.25 - value
  }
  kernel.run(draws.length)
  return { runtime: kernel.runtime, values: [...kernel.output(0).subarray(0, draws.length)] }
}

afterEach(() => vi.unstubAllGlobals())

/** A page whose policy forbids compiling. */
const forbidden = {
  CompileError: WebAssembly.CompileError,
  Module: function refuse(): never {
    throw new WebAssembly.CompileError('refused by the policy of the page')
  },
}

it('gives the same bits where there is no WebAssembly, and where a page forbids it', () => {
  // What is compiled once is kept, so that the page that forbids it comes first.
  const without = [forbidden, undefined].map((another) => outputsWith(another))
  const simd = outputsWith(WebAssembly)
  expect(simd.runtime).toBe('simd')
  expect(without).toEqual([1, 2].map(() => ({ runtime: 'javascript', values: simd.values })))
})

it('says so where vectors are asked for', () => {
  let words = ''
  try {
    outputsWith(undefined, 'simd')
  } catch (error) {
    words = describeError(error)
  }
  expect(words).toContain('does not run WebAssembly with vectors')
  expect(words).toContain('plain JavaScript gives the same numbers')
})
