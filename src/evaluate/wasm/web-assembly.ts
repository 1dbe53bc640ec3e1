// The little of WebAssembly that kernels use, typed here: it is a part of neither the language's library nor Node's types.

interface Memory {
  readonly buffer: ArrayBuffer
}

export type Module = object

interface WebAssembly {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => Module
  readonly Memory: new (size: { readonly initial: number }) => Memory
  readonly Instance: new (module: Module, imports: { readonly kernel: { readonly memory: Memory } }) => { readonly exports: unknown }
  readonly CompileError: new () => Error
}

/** Undefined where the machine or the page has none. */
export function webAssembly(): WebAssembly | undefined {
  return (globalThis as unknown as { readonly WebAssembly?: WebAssembly }).WebAssembly
}
