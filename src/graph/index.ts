export {
  add,
  constant,
  divide,
  exponential,
  input,
  labelled,
  logarithm,
  maximum,
  minimum,
  multiply,
  power,
  product,
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
  type Nary,
  type Node,
  type NodeOf,
  type Operation,
  type Power,
  type Unary,
} from './node.ts'
export { nameOf, pathOf, print } from './print.ts'
