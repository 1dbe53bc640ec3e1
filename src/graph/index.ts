export {
  add,
  constant,
  divide,
  exponential,
  input,
  interpolate,
  labelled,
  logarithm,
  maximum,
  minimum,
  multiply,
  normalProbability,
  normalQuantile,
  power,
  product,
  step,
  subtract,
} from './build.ts'
export { inputsOf } from './check.ts'
export {
  inOrder,
  operandsOf,
  operations,
  type Binary,
  type Constant,
  type Input,
  type Interpolate,
  type Nary,
  type Node,
  type NodeOf,
  type Operation,
  type Power,
  type Step,
  type Unary,
} from './node.ts'
export { nameOf, pathOf, print } from './print.ts'
export { substitute } from './substitute.ts'
