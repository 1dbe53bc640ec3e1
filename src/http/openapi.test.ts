import { expect, it } from 'vitest'
import { z } from 'zod'
import { describeInput, exampleInput } from '../desk/index.ts'
import { json, openApp } from './app.suite.ts'
import { apiDescription } from './description.ts'
import { offered, readable } from './routes.ts'

type Data = Readonly<Record<string, unknown>>

const api = openApp()
const commands = await offered()

/** The description as a client gets it. */
const described = await json(api.get('/openapi.json'))

function resolved(reference: string): unknown {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((at, key) => (at as Data | undefined)?.[key], described)
}

/** Every value under every key, with its path. */
function* walk(value: unknown, path = '#'): Generator<readonly [path: string, key: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    yield [`${path}/${key}`, key, one]
    yield* walk(one, `${path}/${key}`)
  }
}

const kinds = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']
/** JSON Schema 2020-12, the dialect of OpenAPI 3.1, as far as it is used. */
const words =
  /^(?:\$ref|type|enum|const|anyOf|oneOf|allOf|not|properties|required|additionalProperties|propertyNames|items|prefixItems|minItems|maxItems|minimum|maximum|exclusiveMinimum|exclusiveMaximum|multipleOf|minLength|maxLength|pattern|format|default|description|title|examples|readOnly)$/

function checkSchema(schema: unknown, path: string, wrong: string[]): void {
  if (typeof schema === 'boolean') return
  const one = schema as Data
  for (const [key, value] of Object.entries(one)) {
    if (!words.test(key)) wrong.push(`${path}: "${key}" is no word of JSON Schema`)
    if (key === 'type' && ![value].flat().every((kind) => kinds.includes(String(kind)))) wrong.push(`${path}: type ${String(value)}`)
    if (key === '$ref' && resolved(String(value)) === undefined) wrong.push(`${path}: ${String(value)} leads nowhere`)
    if (key === 'required' && !(value as readonly string[]).every((name) => Object.hasOwn(one['properties'] as Data, name)))
      wrong.push(`${path}: required`)
    if (key === 'properties') for (const [name, of] of Object.entries(value as Data)) checkSchema(of, `${path}/${name}`, wrong)
    if (['items', 'additionalProperties', 'not', 'propertyNames'].includes(key)) checkSchema(value, `${path}/${key}`, wrong)
    if (['anyOf', 'oneOf', 'allOf', 'prefixItems'].includes(key)) {
      for (const [index, of] of (value as readonly unknown[]).entries()) checkSchema(of, `${path}/${key}/${index}`, wrong)
    }
  }
}

it('is an OpenAPI 3.1 document: known fields, unique operations, parameters and answers as the standard wants them, references that lead somewhere', () => {
  expect(described.openapi).toBe('3.1.0')
  expect(Object.keys(described).toSorted()).toEqual(['components', 'info', 'openapi', 'paths', 'security', 'servers', 'tags'])
  expect(described.info).toMatchObject({ title: 'Uprate', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) })
  const wrong: string[] = []
  const operations = Object.entries<Data>(described.paths).flatMap(([path, item]) => {
    if (!/^\/api\/v1\/[a-z-]+(?:\/files)?$/.test(path)) wrong.push(path)
    return Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Data }))
  })
  expect(new Set(operations.map(({ operation }) => operation['operationId'])).size).toBe(operations.length)
  for (const { path, method, operation } of operations) {
    const place = `${method} ${path}`
    if (!['get', 'post'].includes(method)) wrong.push(`${place}: method`)
    if (typeof operation['summary'] !== 'string' || !Array.isArray(operation['tags'])) wrong.push(`${place}: summary, tags`)
    if ((operation['requestBody'] !== undefined) !== (method === 'post')) wrong.push(`${place}: body`)
    for (const one of (operation['parameters'] ?? []) as readonly Data[]) {
      if (one['in'] !== 'query' || typeof one['required'] !== 'boolean' || one['description'] === '')
        wrong.push(`${place}: parameter ${String(one['name'])}`)
    }
    const answers = operation['responses'] as Data
    for (const [code, answer] of Object.entries(answers)) {
      if (!/^(?:\d{3}|default)$/.test(code)) wrong.push(`${place}: ${code}`)
      if (!Object.hasOwn(answer as Data, '$ref') && typeof (answer as Data)['description'] !== 'string')
        wrong.push(`${place}: ${code} without description`)
    }
    if (!Object.hasOwn(answers, '200') || !Object.hasOwn(answers, 'default')) wrong.push(`${place}: answers`)
  }
  for (const [path, key, value] of walk(described)) {
    if (key === 'schema') checkSchema(value, path, wrong)
    if (key === '$ref' && resolved(String(value)) === undefined) wrong.push(`${path}: ${String(value)} leads nowhere`)
  }
  for (const [name, schema] of Object.entries(described.components.schemas)) checkSchema(schema, name, wrong)
  expect(wrong).toEqual([])
})

it('describes every command that is offered, with all inputs but those about the server, and not the one that stays', async () => {
  expect(described).toEqual(JSON.parse(JSON.stringify(await apiDescription())))
  for (const command of commands) {
    const item = described.paths[`/api/v1/${command.name}`]
    expect(Object.keys(item)).toEqual(readable(command) ? ['get', 'post'] : ['post'])
    const { properties } = item.post.requestBody.content['application/json'].schema
    expect(Object.keys(properties)).toEqual(Object.keys(command.input.shape).filter((key) => !describeInput(command.input, key).local))
  }
  expect(described.paths['/api/v1/serve']).toBeUndefined()
  expect(described.paths['/api/v1/start'].post.requestBody.content['application/json'].schema.properties).not.toHaveProperty('folder')
})

it('no input names a place on the disk without saying so', () => {
  const unsaid = commands.flatMap((command) =>
    Object.keys(command.input.shape)
      .filter((key) => {
        const { placeholder = '', file, local } = describeInput(command.input, key)
        return /FILE|DIR|PATH/.test(placeholder) && file === undefined && !local
      })
      .map((key) => `${command.name} ${key}`),
  )
  expect(unsaid).toEqual([])
})

/** The schema of a result with its references put in, which is what the standard's validator reads. */
function inlined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inlined)
  if (typeof value !== 'object' || value === null) return value
  const reference = (value as Data)['$ref']
  if (typeof reference === 'string') return inlined(resolved(reference))
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inlined(one)]))
}

function answerSchema(path: string, method: 'get' | 'post'): z.ZodType {
  return z.fromJSONSchema(
    inlined(described.paths[path][method].responses['200'].content['application/json'].schema) as Parameters<typeof z.fromJSONSchema>[0],
  )
}

function isOfTheDisk(command: (typeof commands)[number], key: string): boolean {
  const { file, local } = describeInput(command.input, key)
  return file === 'always' || local
}

const readings = commands.filter(readable).flatMap((command) =>
  command.examples
    .map(({ line }) => exampleInput(command, line))
    .filter(({ input, options }) => options['help'] === undefined && !Object.keys(input).some((key) => isOfTheDisk(command, key)))
    .map(({ input }) => {
      const query = new URLSearchParams(
        Object.entries(input).flatMap(([key, value]) => [value].flat().map((one): [string, string] => [key, String(one)])),
      )
      return { path: `/api/v1/${command.name}`, query: query.toString() }
    }),
)

// One of each command by default: how a schema is written does not depend on the question.
const asked = readings.filter(({ path, query }, index) => {
  if (query.includes('articles')) return false
  return (
    process.env['UPRATE_TESTS'] === 'all' || readings.findIndex((one) => one.path === path && !one.query.includes('articles')) === index
  )
})
it.each(asked)('$path?$query answers as it is described', async ({ path, query }) => {
  const response = await api.get(`${path}?${query}`)
  expect(response.status).toBe(200)
  const found = answerSchema(path, 'get').safeParse(await json(response))
  expect(found.error?.issues ?? []).toEqual([])
})

it('tells an answer that fits from one that does not', async () => {
  const answer = await json(api.get('/api/v1/value?asOf=2025-11-24'))
  const schema = answerSchema('/api/v1/value', 'get')
  expect(schema.safeParse(answer).success).toBe(true)
  expect(schema.safeParse({ ...answer, status: 'perhaps' }).success).toBe(false)
  expect(schema.safeParse({ ...answer, result: { ...answer.result, rows: [{}] } }).success).toBe(false)
})

it('describes its problems', async () => {
  const schema = z.fromJSONSchema(described.components.schemas.Problem)
  for (const path of ['/api/v1/value?asOf=x', '/api/v1/explain?ticker=NOPE', '/api/v1/nothing', '/api/v1/ingest']) {
    expect(schema.safeParse(await json(api.get(path))).success).toBe(true)
  }
  expect(schema.safeParse({ type: '/problems/luck', title: '', status: 400, detail: '' }).success).toBe(false)
})
