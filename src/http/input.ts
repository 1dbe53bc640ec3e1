// From a request to a command's input: query parameters, JSON or a multipart form, with uploads in the place of file names.
import { z } from 'zod'
import { describeInput, InputError, type Command } from '../desk/index.ts'
import { readBody } from './body.ts'
import { DoorError } from './problem.ts'
import { Uploads } from './uploads.ts'

export interface Asked {
  readonly input: Record<string, unknown>
  readonly uploads: Uploads
}

/** A file inside JSON. What else is said of it stands beside the text as in a sidecar. */
export const uploadSchema = z.strictObject({
  name: z.string().min(1).describe('a file name without folder, for example article.txt'),
  text: z.string().optional().describe('its content, where that is text'),
  base64: z.string().optional().describe('its content, where that is not text'),
  published: z.string().optional().describe('the day of publication, YYYY-MM-DD'),
  title: z.string().optional(),
  publisher: z.string().optional(),
  url: z.string().optional(),
  language: z.enum(['en', 'de']).optional(),
  type: z.string().optional().describe('filing, release, broker, press or data'),
})

/** The keys of a command's input that a client may give: not those about the server's own disk. */
export function keysOf(command: Command): readonly string[] {
  return Object.keys(command.input.shape).filter((key) => !describeInput(command.input, key).local)
}

/** Whether every input of the command fits into an address. */
export function fitsAddress(command: Command): boolean {
  return !keysOf(command).some((key) => {
    const { file, optional } = describeInput(command.input, key)
    return file === 'always' && !optional
  })
}

function requireKnown(command: Command, keys: readonly string[]): void {
  const known = keysOf(command)
  const unknown = keys.find((key) => !known.includes(key))
  if (unknown === undefined) return
  throw new InputError(`"${unknown}" is no input of ${command.name}`, {
    where: unknown,
    remedy: known.length === 0 ? 'leave it out' : `name one of ${known.join(', ')}`,
  })
}

function coerced(command: Command, key: string, texts: readonly string[]): unknown {
  const { isSwitch, isNumber, many } = describeInput(command.input, key)
  if (many) return texts
  const [text = '', second] = texts
  if (second !== undefined) {
    throw new InputError(`${key} was given ${texts.length} times`, { where: key, remedy: 'give it once' })
  }
  if (isNumber && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  if (!isSwitch) return text
  if (text === '' || text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : text
}

/** Checks against the command's schema. Throws an input error that names the key. */
function checked(command: Command, given: Record<string, unknown>): Record<string, unknown> {
  const parsed = command.input.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const key = issue?.path.join('.') ?? ''
  const name = String(issue?.path[0] ?? '')
  const { description } = Object.hasOwn(command.input.shape, name) ? describeInput(command.input, name) : { description: '' }
  if (given[name] === undefined) throw new InputError(`${key} is missing`, { where: command.name, remedy: `give ${key}: ${description}` })
  throw new InputError(`${key} is not right`, { where: key, remedy: issue === undefined ? description : remedyOf(issue, description) })
}

function remedyOf(issue: z.core.$ZodIssue, description: string): string {
  if (issue.code === 'invalid_value') return `give ${issue.values.map(String).join(' or ')}`
  const wanted = issue.code === 'invalid_type' ? kinds[issue.expected] : undefined
  return `${wanted === undefined ? issue.message : `give ${wanted}`} (${description})`
}

const kinds: Readonly<Partial<Record<string, string>>> = {
  number: 'a number',
  string: 'a text',
  boolean: 'true or false',
  array: 'a list',
}

export function fromQuery(command: Command, query: URLSearchParams): Asked {
  const keys = [...new Set(query.keys())]
  requireKnown(command, keys)
  const given = Object.fromEntries(keys.map((key) => [key, coerced(command, key, query.getAll(key))]))
  return { input: checked(command, given), uploads: new Uploads() }
}

/** A file in JSON joins the uploads, what is said of it as its sidecar; in its place stays its name. */
function taken(value: unknown, where: string, uploads: Uploads): unknown {
  if (typeof value !== 'object' || value === null) return value
  const parsed = uploadSchema.safeParse(value)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new InputError(`this is no file: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(), {
      where,
      remedy: 'give { "name": …, "text": … } with, where known, published, title, publisher, url, language, type',
    })
  }
  const { name, text, base64, ...said } = parsed.data
  if ((text === undefined) === (base64 === undefined)) {
    throw new InputError('a file has either text or base64', { where: `${where}, ${name}`, remedy: 'give one of the two' })
  }
  if (base64 !== undefined && !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) {
    throw new InputError('this is not base64', { where: `${where}, ${name}`, remedy: 'encode the bytes as base64, without line breaks' })
  }
  uploads.add({ name, bytes: text === undefined ? Buffer.from(base64!, 'base64') : Buffer.from(text) })
  if (Object.keys(said).length > 0) {
    uploads.add({ name: `${name.replace(/(?<=.)\.[^.]*$/, '')}.meta.json`, bytes: Buffer.from(JSON.stringify(said)) })
  }
  return name
}

function withUploads(command: Command, given: Record<string, unknown>, uploads: Uploads): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      if (describeInput(command.input, key).file === undefined) return [key, value]
      return [key, Array.isArray(value) ? value.map((one) => taken(one, key, uploads)) : taken(value, key, uploads)]
    }),
  )
}

export function fromJson(command: Command, text: string): Asked {
  let data: unknown
  try {
    data = text.trim() === '' ? {} : JSON.parse(text)
  } catch (cause) {
    throw new InputError(`the body is not JSON: ${(cause as Error).message}`, { where: 'the body', remedy: 'send one JSON object', cause })
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new InputError('the body is no JSON object', { where: 'the body', remedy: 'send { "key": value, … }' })
  }
  requireKnown(command, Object.keys(data))
  const uploads = new Uploads()
  return { input: checked(command, withUploads(command, data as Record<string, unknown>, uploads)), uploads }
}

/** Parts named for an input: texts as in an address, files as files; a part `NAME.meta.json` is the sidecar of another. */
async function fromForm(command: Command, form: FormData): Promise<Asked> {
  const uploads = new Uploads()
  const keys = [...new Set(form.keys())]
  requireKnown(command, keys)
  const given: Record<string, unknown> = {}
  for (const key of keys) {
    const parts = form.getAll(key)
    const names: string[] = []
    for (const part of parts) {
      if (typeof part === 'string') names.push(part)
      else {
        uploads.add({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) })
        if (!part.name.endsWith('.meta.json') || parts.length === 1) names.push(part.name)
      }
    }
    given[key] = coerced(command, key, names)
  }
  return { input: checked(command, given), uploads }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new InputError('the body is not UTF-8', { where: 'the body', remedy: 'send JSON in UTF-8', cause })
  }
}

/** Reads the body of a request. Throws input errors, and door errors for bodies in no form that is taken. */
export async function fromBody(command: Command, request: Request): Promise<Asked> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json') return fromJson(command, textOf(await readBody(request)))
  if (type === 'multipart/form-data') {
    const bytes = await readBody(request)
    let form: FormData
    try {
      form = await new Response(bytes, { headers: { 'content-type': request.headers.get('content-type') ?? '' } }).formData()
    } catch (cause) {
      throw new InputError('the form cannot be read', { where: 'the body', remedy: 'send a complete multipart form', cause })
    }
    return fromForm(command, form)
  }
  throw new DoorError('media', type === '' ? 'the body has no content type' : `bodies of type ${type} are not taken`, {
    where: 'content-type',
    remedy: 'send application/json or multipart/form-data',
  })
}
