// What a command makes as files, as downloads.
import { MissingError, type Command } from '../desk/index.ts'
import { resultOf, type Answer } from './compute.ts'
import { DoorError } from './problem.ts'

const types: Readonly<Record<string, string>> = {
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  svg: 'image/svg+xml',
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Saved under its name, never shown: a file may be HTML, and must not run as a page of this origin. */
function download(name: string, content: string | Uint8Array): Response {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const plain = name.replaceAll(/[^\w.-]/g, '_')
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-cache',
    },
  })
}

/** One file as a download; several as a list with their contents, from which `name` picks one. */
export async function filesOf(command: Command, answer: Answer, name?: string): Promise<Response> {
  if (command.files === undefined) {
    throw new DoorError('no-route', `${command.name} makes no files`, {
      where: `/api/v1/${command.name}/files`,
      remedy: 'leave /files out',
    })
  }
  const files = await command.files(resultOf(answer))
  const [first] = files
  if (name !== undefined) {
    const wanted = files.find((file) => file.name === name)
    if (wanted) return download(wanted.name, wanted.content)
    throw new MissingError('no such file among the results', {
      where: name,
      remedy: `name one of ${files.map((file) => file.name).join(', ')}`,
    })
  }
  if (files.length === 1 && first !== undefined) return download(first.name, first.content)
  const list = files.map((file) => ({
    name: file.name,
    ...(typeof file.content === 'string' ? { text: file.content } : { base64: Buffer.from(file.content).toString('base64') }),
  }))
  return Response.json({ files: list })
}
