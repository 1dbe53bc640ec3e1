// How a browser enters a server with a token: by the link that was printed, once, or by typing the token. It then holds a cookie.
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'

export const cookieName = 'uprate'

/** In the same time whatever is given. */
export function equals(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

/** 192 bits. */
export function secret(): string {
  return randomBytes(24).toString('base64url')
}

/** Browsers that entered, as long as the server runs. */
export interface Sessions {
  /** Opens once. */
  readonly key: string
  has(session: string | undefined): boolean
  /** A new session for the key or the token; undefined for anything else. */
  open(key: string): string | undefined
}

/** Wrong tries before the form takes none for a while; guessing 192 bits is hopeless anyway, a token of one's own may be weaker. */
const tries = 10
const pause = 60_000

export function sessionsFor(token: string | undefined, now: () => number = Date.now): Sessions {
  const open = new Set<string>()
  const key = secret()
  let used = false
  let wrong = 0
  let until = 0
  return {
    key,
    has: (session) => session !== undefined && open.has(session),
    open(given) {
      if (now() < until) return undefined
      const byKey = !used && equals(given, key)
      if (!byKey && (token === undefined || !equals(given, token))) {
        wrong += 1
        if (wrong % tries === 0) until = now() + pause
        return undefined
      }
      if (byKey) used = true
      wrong = 0
      const session = secret()
      open.add(session)
      return session
    },
  }
}

function page(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Uprate</title>${head}</head>
<body style="font-family:system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem"><h1>Uprate</h1>${body}</body></html>
`
}

const form = `<form method="post" action="/enter"><p><label>Token <input name="key" type="password" autocomplete="current-password" required autofocus></label>
<button>Enter</button></p></form><p>"uprate serve" printed it where it was started.</p>`

/** Goes on by itself and not by a redirect: a browser that followed the link from elsewhere sends the new cookie only from a page of this origin. */
const entered = page('<p><a href="/">Open the workbench</a></p>', '<meta http-equiv="refresh" content="0; url=/">')

export function entrance(sessions: Sessions): Hono {
  const app = new Hono()
  const enter = (key: string) => sessions.open(key)
  app.get('/enter', (c) => {
    c.header('cache-control', 'no-store')
    const key = c.req.query('key')
    if (key === undefined) return c.html(page(form))
    const session = enter(key)
    if (session === undefined) return c.html(page(`<p>This link was used before or is not of this server.</p>${form}`), 401)
    setCookie(c, cookieName, session, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return c.html(entered)
  })
  app.post('/enter', async (c) => {
    c.header('cache-control', 'no-store')
    const { key } = await c.req.parseBody()
    const session = enter(typeof key === 'string' ? key.trim() : '')
    if (session === undefined) return c.html(page(`<p>This is not the token.</p>${form}`), 401)
    setCookie(c, cookieName, session, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return c.html(entered)
  })
  return app
}
