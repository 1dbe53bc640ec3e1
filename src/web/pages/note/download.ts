// Saves a file that the server makes: asked with POST, since what was filled in may be long.
import { tellConnection } from '../../api/connection.ts'
import { problemOf, ServerLost } from '../../api/problem.ts'

/** The name that the server gives the file. */
function nameIn(header: string | null): string | undefined {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(header ?? '')?.[1]
  return encoded === undefined ? undefined : decodeURIComponent(encoded)
}

/** Throws a `ServerProblem` or `ServerLost`. */
export async function download(command: string, input: Readonly<Record<string, unknown>>): Promise<string> {
  let response: Response
  try {
    response = await fetch(`/api/v1/${command}/files`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
  } catch (cause) {
    tellConnection('lost')
    throw new ServerLost('the server does not answer', { cause })
  }
  if (!response.ok) throw await problemOf(response)
  const name = nameIn(response.headers.get('content-disposition')) ?? command
  const address = URL.createObjectURL(await response.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads it when it likes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return name
}
