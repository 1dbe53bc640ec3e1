// The built page: its files held in memory with their compressed forms, so that no address can lead anywhere else on the disk.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { tagOf } from './compute.ts'
import { DoorError } from './problem.ts'

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  woff: 'font/woff',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
}

/** Compressed already. */
const dense = new Set(['png', 'woff2', 'woff', 'ico'])

interface PageFile {
  readonly type: string
  readonly tag: string
  readonly bytes: Buffer
  /** The bundler puts a hash into the names of files that never change. */
  readonly hashed: boolean
  /** By name of the encoding; there once they are made. */
  readonly encoded: Map<'br' | 'gzip', Buffer>
}

export interface Page {
  readonly files: ReadonlyMap<string, PageFile>
  readonly made: number
}

const endings = (path: string) => path.split('.').at(-1) ?? ''

function readPage(folder: string): Page | undefined {
  const made = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs
  if (made === undefined) return undefined
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = names.map((entry): readonly [string, PageFile] => {
    const path = join(entry.parentPath, entry.name)
    const address = path.slice(folder.length).replaceAll('\\', '/')
    const bytes = readFileSync(path)
    return [
      address,
      {
        type: types[endings(address)] ?? 'application/octet-stream',
        tag: tagOf(bytes),
        bytes,
        hashed: /^\/assets\/.*-[\w-]{8}\.\w+$/.test(address),
        encoded: new Map(),
      },
    ]
  })
  return { files: new Map(files), made }
}

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** On other threads, while answers go out as they are. */
async function compress({ files }: Page): Promise<void> {
  for (const [address, { bytes, encoded }] of files) {
    if (dense.has(endings(address)) || bytes.length < 1000) continue
    encoded.set('gzip', await gzipped(bytes))
    encoded.set(
      'br',
      await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    )
  }
}

function answer(request: Request, { type, tag, bytes, hashed, encoded }: PageFile): Response {
  const accepted = request.headers.get('accept-encoding') ?? ''
  const encoding = (['br', 'gzip'] as const).find(
    (name) => new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`).test(accepted) && encoded.has(name),
  )
  const etag = `"${tag}${encoding === undefined ? '' : `-${encoding}`}"`
  const headers = new Headers({
    'content-type': type,
    etag,
    vary: 'accept-encoding',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  })
  if ((request.headers.get('if-none-match') ?? '').includes(tag)) return new Response(null, { status: 304, headers })
  if (encoding !== undefined) headers.set('content-encoding', encoding)
  const body = encoding === undefined ? bytes : encoded.get(encoding)!
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers })
}

export interface Workbench {
  /** Builds the page where that is called for; resolves when it can be served. */
  readonly ready: () => Promise<void>
  readonly folder: string
}

/** Serves the page; an address that is no file's is one of the page's own. */
export function pageOf({ folder, ready }: Workbench): (request: Request) => Promise<Response> {
  let page: Page | undefined
  const current = async (): Promise<Page | undefined> => {
    await ready()
    const made = statSync(join(folder, 'index.html'), { throwIfNoEntry: false })?.mtimeMs
    if (page === undefined || page.made !== made) {
      page = readPage(folder)
      if (page !== undefined) void compress(page)
    }
    return page
  }
  return async (request) => {
    const { pathname } = new URL(request.url)
    const name = pathname.split('/').at(-1) ?? ''
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      throw new DoorError('method', `${request.method} is not taken here`, { where: pathname, remedy: 'the API is at /api/v1' })
    }
    const now = await current()
    // The page's own addresses may have dots (`/evidence/CIFR/input/view.cap_rate`); only whoever wants a page of text is given it there.
    const isFile = name.includes('.') && !(request.headers.get('accept') ?? '').includes('text/html')
    const file = now?.files.get(pathname === '/' ? '/index.html' : pathname) ?? (isFile ? undefined : now?.files.get('/index.html'))
    if (file !== undefined) return answer(request, file)
    const why = now === undefined ? 'the page of the workbench is not built' : `there is nothing at ${pathname}`
    throw new DoorError('no-route', why, {
      where: pathname,
      remedy: now === undefined ? 'run "npm ci" and "npm run build" in the project; the API answers already' : 'start at /',
    })
  }
}
