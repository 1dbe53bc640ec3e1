// The one shape of a command. Command line, server, agents' tools and reference pages are projections of such objects: nothing about a command is said twice.
import type { z } from 'zod'
import type { ErrorBranch } from '../base/index.ts'
import type { Part } from './presentation.ts'
import type { Workspace } from './workspace.ts'

/** A command line that runs as it stands in the project's folder, and what it shows. */
export interface Example {
  /** Without a prompt: `uprate read data/articles/analyst-day.en.txt`. */
  readonly line: string
  readonly shows: string
}

/** A file that a command makes; the door decides where it goes. */
export interface OutputFile {
  /** A file name without folder. */
  readonly name: string
  readonly content: string | Uint8Array
}

/** How it went, for scripts: `done`; `findings` when all was done but something needs a person; else the branch of the worst error. */
export type Status = 'done' | 'findings' | ErrorBranch

/** The forms in which a door can give a result. */
export type Format = 'table' | 'json' | 'jsonl'

export interface Outcome {
  readonly status: Status
  /** One line each, for the person; never part of the result. */
  readonly notices: readonly string[]
}

export interface Context {
  /** Where the ledger and the sector data are. */
  readonly workspace: Workspace
  /** Says how far it is, one line; never part of the result. */
  readonly progress: (line: string) => void
  /** Aborted when nobody waits for the result any more; a command that takes long looks at it between two steps. */
  readonly signal?: AbortSignal | undefined
  /** At a door for others: an empty folder of this run's own, in place of any on the machine's disk. */
  readonly scratch?: string
  /** Where a door brings one: opens the workspace to browsers and programs. */
  readonly listener?: Listener
}

/** What is to be opened, and to whom. */
export interface Serving {
  readonly workspace: Workspace
  /** The address of this machine to listen on. */
  readonly host: string
  /** Absent: the first free one of a few. */
  readonly port?: number | undefined
  /** What clients must show; absent: nothing on this machine alone, else one that is made. */
  readonly token?: string | undefined
  /** The day of knowledge that the address opens; absent: the newest. */
  readonly day?: string | undefined
  /** Called with the address once it answers. */
  readonly announce: (address: string) => Promise<void>
  readonly progress: (line: string) => void
}

/** Serves until a person stops it; gives back the address and how many requests were answered. */
export type Serve = (serving: Serving) => Promise<{ readonly address: string; readonly answered: number }>

export interface Listener {
  readonly serve: Serve
  /** Gives the address to the person, where results go. */
  readonly announce: (address: string) => Promise<void>
}

/** A command to go on with, on another ledger. */
export interface Continuation {
  readonly name: string
  readonly input: Readonly<Record<string, unknown>>
  readonly ledger: string
}

/**
 * What a command does to the world: `reads` answers and changes nothing; `writes` changes the ledger or makes files;
 * `stays` runs until it is stopped, which only the command line can offer.
 */
export type Effect = 'reads' | 'writes' | 'stays'

/** Keys of `input` are options (`asOf` becomes `--as-of`), those in `arguments` are given by position. */
export interface Command<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType> {
  readonly name: string
  /** One line without a full stop. */
  readonly summary: string
  /** What it does, what it leaves alone and what its exit means; plain paragraphs. */
  readonly description: string
  readonly effect: Effect
  /** Whether it looks at the signal and gives what it has when stopped; the command line then turns the first Ctrl-C into the signal. */
  readonly stoppable?: boolean
  /** Keys of `input` given by position, in order; an array among them comes last and takes the rest. */
  readonly arguments: readonly (keyof z.output<Input> & string)[]
  /**
   * Each key with `.describe(…)` and, where it takes a value, `.meta({ placeholder: 'DATE' })`.
   * `file: 'always'` marks the name of a file, `file: 'possible'` a name that may be one's; such files come through `workspace.files`, so that
   * a door for others can take uploads in their place. `local: true` marks what means something on the machine's own disk alone.
   */
  readonly input: Input
  readonly output: Output
  /** Key of the result's list that a door may hand out in pages. */
  readonly list?: string
  /** At least one; all of them are run by the tests. */
  readonly examples: readonly Example[]
  /** The form when none is asked for. Absent: `table`. */
  defaultFormat?(input: z.output<Input>): Format
  /** Loads what it needs when it runs, so that other commands start without it. */
  run(input: z.output<Input>, context: Context): Promise<z.output<Output>>
  /** The result for a person's eyes. */
  present(result: z.output<Output>): readonly Part[]
  /** Further names that `--format` takes, each with the input that it stands for: `{ pdf: { to: 'pdf' } }`. The result has the default form then. */
  readonly forms?: Readonly<Record<string, Readonly<Partial<z.input<Input>>>>>
  /** The result as records, one a line (`--format jsonl`). */
  lines?(result: z.output<Output>): readonly unknown[]
  /** The result as files (`--out DIR`). */
  files?(result: z.output<Output>): readonly OutputFile[] | Promise<readonly OutputFile[]>
  /** What comes after, once the result was given out; `attended`: a person sits before it. */
  followedBy?(input: z.output<Input>, result: z.output<Output>, attended: boolean): Continuation | undefined
  /** Absent: always `done`. */
  outcome?(result: z.output<Output>): Outcome | Promise<Outcome>
}

/** Checks a command's shape where it is written. */
export function defineCommand<Input extends z.ZodObject, Output extends z.ZodType>(
  command: Command<Input, Output>,
): Command<Input, Output> {
  return command
}
