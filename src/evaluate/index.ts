export type { Bindings } from './bindings.ts'
export { explain, type Explanation } from './explain.ts'
export { evaluate } from './point.ts'
export { prepare, Program, type InputSlot, type Root, type Roots } from './program.ts'
