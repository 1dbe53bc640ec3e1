// The API described as OpenAPI 3.1, from the same objects that answer: inputs, results and examples of the commands.
import { z } from 'zod'
import { describeInput, exampleInput, type Command } from '../desk/index.ts'
import { keysOf, uploadSchema } from './input.ts'
import { mostPerPage } from './paging.ts'
import { problemKinds } from './problem.ts'
import { base, readable } from './routes.ts'

type Schema = Readonly<Record<string, unknown>>

/** Of the house's own words about an input, for other doors; no part of JSON Schema. */
const houseWords = ['placeholder', 'file', 'local', 'eitherWay'] as const

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const made = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: one }) => {
      for (const word of houseWords) delete one[word]
      // A later version may say more; who reads must not break.
      if (io === 'output' && one.additionalProperties === false) delete one.additionalProperties
    },
  })
  const { $schema: _, ...rest } = made
  return rest
}

function ref(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` }
}

/** `CrossReadResult` */
function resultName({ name }: Command): string {
  return `${name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Result`
}

function inputSchema(command: Command, key: string): Schema {
  return jsonSchema(command.input.shape[key] as z.ZodType, 'input')
}

function described(command: Command, key: string): { readonly schema: Schema; readonly description: string } {
  const { description: _, ...schema } = inputSchema(command, key)
  return { schema, description: describeInput(command.input, key).description }
}

function parameters(command: Command): readonly unknown[] {
  const own = keysOf(command)
    // A file does not fit into an address.
    .filter((key) => describeInput(command.input, key).file !== 'always')
    .map((key) => ({ name: key, in: 'query', required: !describeInput(command.input, key).optional, ...described(command, key) }))
  if (command.list === undefined) return own
  return [
    ...own,
    {
      name: 'limit',
      in: 'query',
      required: false,
      description: `at most so many of "${command.list}"; default: all, with a cursor 100`,
      schema: { type: 'integer', minimum: 1, maximum: mostPerPage },
    },
    { name: 'cursor', in: 'query', required: false, description: 'the "next" of the page before', schema: { type: 'string' } },
  ]
}

/** In JSON a file is an object with its text; where another name will do too, a text names it. */
function withFiles(command: Command, key: string): Schema {
  const { file, many, description } = describeInput(command.input, key)
  if (file === undefined) return { ...inputSchema(command, key), description }
  const one = file === 'always' ? ref('Upload') : { anyOf: [{ type: 'string' }, ref('Upload')] }
  return many ? { type: 'array', items: one, minItems: 1, description } : { ...one, description }
}

function asPart(command: Command, key: string): Schema {
  const { file, many, description } = describeInput(command.input, key)
  if (file === undefined) return { ...inputSchema(command, key), description }
  const one = { type: 'string', format: 'binary' }
  return many ? { type: 'array', items: one, description } : { ...one, description }
}

/** Inputs that the examples' command lines stand for, those that need files of the disk left out. */
function examples(command: Command): Readonly<Record<string, unknown>> | undefined {
  const usable = command.examples
    .map(({ line, shows }) => ({ ...exampleInput(command, line), shows }))
    .filter(({ input, options }) => options['help'] === undefined && !Object.keys(input).some((key) => fileOf(command, key)))
  if (usable.length === 0) return undefined
  return Object.fromEntries(usable.map(({ input, shows }, index) => [`example${index + 1}`, { summary: shows, value: input }]))
}

function fileOf(command: Command, key: string): boolean {
  const { file, local } = describeInput(command.input, key)
  return file === 'always' || local
}

function requestBody(command: Command): unknown {
  const keys = keysOf(command)
  const required = keys.filter((key) => !describeInput(command.input, key).optional)
  const object = (of: (command: Command, key: string) => Schema) => ({
    type: 'object',
    properties: Object.fromEntries(keys.map((key) => [key, of(command, key)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  })
  const shown = examples(command)
  const hasFiles = keys.some((key) => describeInput(command.input, key).file !== undefined)
  return {
    required: true,
    content: {
      'application/json': { schema: object(withFiles), ...(shown === undefined ? {} : { examples: shown }) },
      ...(hasFiles ? { 'multipart/form-data': { schema: object(asPart) } } : {}),
    },
  }
}

function answers(command: Command, method: 'get' | 'post'): unknown {
  return {
    '200': {
      description: 'the result, how it went, and what a person should know',
      headers: { ETag: { description: 'hash of the result', schema: { type: 'string' } } },
      content: {
        'application/json': {
          schema: {
            type: 'object',
            properties: {
              result: ref(resultName(command)),
              status: ref('Status'),
              notices: { type: 'array', items: { type: 'string' } },
              ...(command.list === undefined ? {} : { page: ref('Page') }),
            },
            required: ['result', 'status', 'notices'],
          },
        },
        ...(command.lines === undefined
          ? {}
          : { 'application/x-ndjson': { schema: { type: 'string', description: 'a record a line, on Accept: application/x-ndjson' } } }),
        'text/event-stream': {
          schema: { type: 'string', description: 'on Accept: text/event-stream: events "progress", then "result" or "problem"' },
        },
      },
    },
    ...(method === 'get' ? { '304': { description: 'as the client has it already (If-None-Match)' } } : {}),
    default: { $ref: '#/components/responses/Problem' },
  }
}

function operations(command: Command): Readonly<Record<string, unknown>> {
  const about = { summary: command.summary, description: command.description, tags: [command.effect] }
  return {
    ...(readable(command)
      ? { get: { operationId: `get-${command.name}`, ...about, parameters: parameters(command), responses: answers(command, 'get') } }
      : {}),
    post: { operationId: `post-${command.name}`, ...about, requestBody: requestBody(command), responses: answers(command, 'post') },
  }
}

function fileOperations(command: Command): Readonly<Record<string, unknown>> {
  const responses = {
    '200': {
      description: 'one file as a download; several as a list with their contents',
      content: { '*/*': { schema: { type: 'string', format: 'binary' } }, 'application/json': { schema: ref('FileList') } },
    },
    default: { $ref: '#/components/responses/Problem' },
  }
  const about = { summary: `the files that ${command.name} makes`, tags: [command.effect] }
  return {
    ...(readable(command)
      ? {
          get: {
            operationId: `get-${command.name}-files`,
            ...about,
            parameters: parameters({ ...command, list: undefined } as Command),
            responses,
          },
        }
      : {}),
    post: { operationId: `post-${command.name}-files`, ...about, requestBody: requestBody(command), responses },
  }
}

const fixed: Readonly<Record<string, Schema>> = {
  Upload: jsonSchema(uploadSchema, 'input'),
  Status: {
    type: 'string',
    enum: ['done', 'findings', 'input', 'missing', 'document', 'model'],
    description: 'done; findings when all was done but something needs a person; else the kind of the worst problem with a part of it',
  },
  Page: {
    type: 'object',
    description: 'with limit or cursor: where this page stands',
    properties: { total: { type: 'integer' }, next: { type: 'string', description: 'the cursor of the next page, where one follows' } },
    required: ['total'],
  },
  FileList: {
    type: 'object',
    properties: {
      files: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, text: { type: 'string' }, base64: { type: 'string' } },
          required: ['name'],
        },
      },
    },
    required: ['files'],
  },
  Problem: {
    type: 'object',
    description: 'problem details after RFC 9457',
    properties: {
      type: { type: 'string', enum: Object.keys(problemKinds).map((kind) => `/problems/${kind}`) },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string', description: 'what is wrong' },
      where: { type: 'string', description: 'where it is' },
      remedy: { type: 'string', description: 'what would have been right' },
      standing: { description: 'of a conflict: what somebody else kept first' },
    },
    required: ['type', 'title', 'status', 'detail'],
  },
}

export function openApi(commands: readonly Command[], version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Uprate',
      version,
      description:
        'The open-source research desk for companies that turn power into compute. Every command of the command line is an address: GET where it only reads, POST with its input as JSON for each.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'reads', description: 'answers and changes nothing' },
      { name: 'writes', description: 'changes the ledger' },
    ],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(
      commands.flatMap((command) => [
        [`${base}/${command.name}`, operations(command)],
        ...(command.files === undefined ? [] : [[`${base}/${command.name}/files`, fileOperations(command)]]),
      ]),
    ) as Readonly<Record<string, Readonly<Record<string, unknown>>>>,
    components: {
      schemas: {
        ...fixed,
        ...Object.fromEntries(commands.map((command) => [resultName(command), jsonSchema(command.output, 'output')])),
      } as Readonly<Record<string, Schema>>,
      responses: {
        Problem: {
          description: 'what is wrong, where, and what would have been right',
          content: { 'application/problem+json': { schema: ref('Problem') } },
        },
      },
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'asked for where the server can be reached from other machines' },
      },
    },
  }
}
