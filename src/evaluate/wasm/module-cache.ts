// Modules that were compiled before, by their bytes: a graph that is compiled again with other fixed numbers has the same code.

import { webAssembly, type Module } from './web-assembly.ts'

const kept = 24
const modules = new Map<string, { readonly bytes: Uint8Array; readonly module: Module }>()

function keyOf(bytes: Uint8Array): string {
  // FNV-1a; equal keys are checked byte by byte.
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return `${bytes.length} ${hash >>> 0}`
}

/** The compiled module, or undefined where the machine or the page allows none. */
export function moduleOf(bytes: Uint8Array<ArrayBuffer>): Module | undefined {
  const host = webAssembly()
  if (host === undefined) return undefined
  const key = keyOf(bytes)
  const known = modules.get(key)
  if (known !== undefined && known.bytes.every((byte, index) => byte === bytes[index])) {
    // The last used stand last.
    modules.delete(key)
    modules.set(key, known)
    return known.module
  }
  try {
    const module = new host.Module(bytes)
    modules.set(key, { bytes, module })
    const oldest = modules.keys().next()
    if (modules.size > kept && !oldest.done) modules.delete(oldest.value)
    return module
  } catch (error) {
    // No vectors on this machine, or a policy that forbids compiling; a slip of ours would be seen by the tests, which ask for vectors.
    if (error instanceof host.CompileError) return undefined
    throw error
  }
}
