// The command line as a projection of the desk's commands: arguments, options, help with examples.
import { readFileSync } from 'node:fs'
import { Command as Program, InvalidArgumentError, Option } from 'commander'
import { commandNames, defaultLedger, loadCommand, type Command, type Format } from '../desk/index.ts'
import { exitCodes, exitMeanings } from './exit-codes.ts'
import { askedFor, formatHelp, formatsOf } from './formats.ts'
import { flagsOf, positionalsOf } from './inputs.ts'

export const ledgerHelp = `the ledger file, made when there is none (default: ${defaultLedger}, or UPRATE_LEDGER)`

export interface Call {
  readonly command: Command
  readonly typed: Readonly<Record<string, unknown>>
  /** Absent: the command's own default. */
  readonly format: Format | undefined
  readonly out?: string
  readonly ledger: string
}

/** Builds the command line for `words`. Only the command that is named is loaded; all of them for the list in `--help`. */
export async function buildProgram(words: readonly string[], act: (call: Call) => Promise<void>): Promise<Program> {
  const program = new Program('uprate')
    .description('The open-source research desk for companies that turn power into compute.')
    .usage('COMMAND …')
    .helpOption('-h, --help', 'show this help')
    .version(version(), '--version', 'show the version')
    .helpCommand('help [COMMAND]', 'show the help of a command')
    .configureHelp({ subcommandTerm: (sub) => `${sub.name()} ${sub.usage().replace('[options]', '').trim()}`.trim() })
    .showHelpAfterError('Run "uprate --help" for the list of commands.')
    .exitOverride()
  const named = words.find((word) => !word.startsWith('-') && word !== 'help')
  const wanted = commandNames.find((name) => name === named)
  const commands = await Promise.all((wanted === undefined ? commandNames : [wanted]).map((name) => loadCommand(name)))
  for (const command of commands) program.addCommand(project(command, act))
  if (wanted !== undefined) {
    for (const name of commandNames) if (name !== wanted) program.addCommand(new Program(name))
  }
  program.addHelpText('after', () => `\n${exitHelp()}`)
  return program
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version
}

function project(command: Command, act: (call: Call) => Promise<void>): Program {
  const program = new Program(command.name)
    .summary(command.summary)
    .description(command.description)
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`Run "uprate ${command.name} --help" for its options.`)
    .exitOverride()
  const positionals = positionalsOf(command)
  for (const { key, help, required, many, label } of positionals) {
    const dots = many ? '...' : ''
    program.argument(required ? `<${key}${dots}>` : `[${key}${dots}]`, `${label}: ${help}`)
  }
  program.usage(['[options]', ...positionals.map(({ label }) => label)].join(' '))
  const flags = flagsOf(command)
  for (const { long, placeholder, help, many, eitherWay } of flags) {
    const name = placeholder === undefined ? long : `${long} <${placeholder}>`
    if (many) program.option(name, help, (value: string, before: readonly string[] = []) => [...before, value])
    else program.option(name, help)
    if (eitherWay) program.option(long.replace(/^--/, '--no-'), `the opposite of ${long}`)
  }
  const formats = formatsOf(command)
  const format = new Option(`--format <${formats.join('|')}>`, formatHelp(command)).argParser(formatOf(formats))
  program.addOption(format)
  if (command.files) program.option('--out <DIR>', 'write the result into files in this folder instead of stdout')
  program.option('--ledger <FILE>', ledgerHelp)
  program.addHelpText('after', `\n${examplesHelp(command)}`)
  program.action(async (...given: unknown[]) => {
    const options = program.opts<Record<string, unknown>>()
    const typed: Record<string, unknown> = {}
    for (const [index, { key }] of positionals.entries()) typed[key] = emptyAsAbsent(given[index])
    for (const { key, long } of flags) typed[key] = options[camel(long)]
    await act({
      command,
      ...askedFor(command, options['format'] as string | undefined, typed),
      ledger: (options['ledger'] as string | undefined) ?? (process.env['UPRATE_LEDGER'] || defaultLedger),
      ...(options['out'] === undefined ? {} : { out: options['out'] as string }),
    })
  })
  return program
}

function formatOf(formats: readonly string[]): (text: string) => string {
  return (text) => {
    if (formats.includes(text)) return text
    throw new InvalidArgumentError(`Write one of ${formats.join(', ')}.`)
  }
}

function emptyAsAbsent(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? undefined : value
}

function camel(long: string): string {
  return long.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

function examplesHelp(command: Command): string {
  return ['Examples:', ...command.examples.flatMap(({ line, shows }) => [`  # ${shows}`, `  $ npx ${line}`])].join('\n')
}

function exitHelp(): string {
  const names = Object.keys(exitCodes) as (keyof typeof exitCodes)[]
  return ['Exit codes:', ...names.map((name) => `  ${String(exitCodes[name]).padEnd(4)}${exitMeanings[name]}`)].join('\n')
}
