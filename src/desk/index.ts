export { describeError, InputError, MissingError, UprateError, canonical } from '../base/index.ts'
export { commandNames, loadCommand, type CommandName, type Inputs, type Results } from './catalog.ts'
export {
  defineCommand,
  type Command,
  type Context,
  type Continuation,
  type Effect,
  type Example,
  type Format,
  type Listener,
  type Outcome,
  type OutputFile,
  type Serve,
  type Serving,
  type Status,
} from './command.ts'
export { exampleInput, type ExampleInput } from './example-input.ts'
export { describeInput, type InputShape } from './input-shape.ts'
export type { Files } from './input-files.ts'
export { type Column, type Part } from './presentation.ts'
export { defaultLedger, openWorkspace, type Workspace } from './workspace.ts'
