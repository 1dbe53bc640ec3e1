// A request's body, read whole and never beyond what is taken.
import { DoorError } from './problem.ts'

/** A request's body may have so many bytes. */
export const mostBodyBytes = 25_000_000

function tooLarge(): DoorError {
  return new DoorError('too-large', `more than ${mostBodyBytes / 1e6} MB in one request`, {
    where: 'the body',
    remedy: 'send the files one by one, or split the file',
  })
}

/** Throws a door error beyond the limit: at once where the length is announced, else when it is passed. */
export async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > mostBodyBytes) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > mostBodyBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
