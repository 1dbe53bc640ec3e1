// Who may ask: the right host name against rebinding, the same origin for changes, a token where others can reach the server, and what a page may load.
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { DoorError, problemOf, respond } from './problem.ts'
import { cookieName, equals, type Sessions } from './sessions.ts'

/**
 * What a page of this server may do: scripts, styles, pictures and requests of its own origin alone. Compiled kernels need
 * 'wasm-unsafe-eval'; the component library sets sizes and positions in style attributes, which carry no code.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const safeHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': contentPolicy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
const loopback = new RegExp(String.raw`^(?:localhost|127(?:\.${octet}){3}|\[::1\])(?::\d{1,5})?$`, 'i')

/** Whether a listener on this address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host)
}

/**
 * A name that an attacker's domain points here (DNS rebinding) is not one of this machine's own. Where a token is asked for the
 * name does not matter: the attacker's page has neither token nor cookie.
 */
function requireOwnName(host: string | undefined): void {
  if (host !== undefined && loopback.test(host)) return
  throw new DoorError('origin', `this server is not called "${host ?? ''}"`, {
    where: 'host',
    remedy: 'use the address that "uprate serve" printed, or serve with --host and a token',
  })
}

/** Other sites' pages may not change anything here, whatever cookies the browser holds. */
function requireSameOrigin(method: string, headers: Headers, host: string): void {
  if (method === 'GET' || method === 'HEAD') return
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const foreign = (site !== null && site !== 'same-origin' && site !== 'none') || (origin !== null && hostOf(origin) !== host)
  if (!foreign) return
  throw new DoorError('origin', 'a page of another site asked for a change', {
    where: origin === null ? 'sec-fetch-site' : 'origin',
    remedy: 'do it on the page of this server, or with a program of your own',
  })
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

export interface GuardOptions {
  /** Absent on loopback: whoever can reach the server is its owner. */
  readonly token?: string | undefined
  readonly sessions: Sessions
}

export function guard({ token, sessions }: GuardOptions): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')
    try {
      if (token === undefined) requireOwnName(host)
      requireSameOrigin(c.req.method, c.req.raw.headers, host ?? '')
      if (token !== undefined && c.req.path !== '/enter') {
        const [, bearer] = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '') ?? []
        const entered = bearer === undefined ? sessions.has(getCookie(c, cookieName)) : equals(bearer.trim(), token)
        if (!entered) throw tokenWanted(bearer !== undefined)
      }
      await next()
    } catch (error) {
      const refused = problemOf(error, () => {})
      const wantsPage = c.req.method === 'GET' && (c.req.header('accept') ?? '').includes('text/html')
      c.res =
        refused.status === 401 && wantsPage
          ? c.redirect('/enter', 303)
          : respond(refused, refused.status === 401 ? { 'www-authenticate': 'Bearer realm="uprate"' } : {})
    }
    for (const [name, value] of Object.entries(safeHeaders)) c.res.headers.set(name, value)
  }
}

function tokenWanted(given: boolean): DoorError {
  return new DoorError('token', given ? 'this is not the token of this server' : 'this server asks for a token', {
    where: 'authorization',
    remedy: 'send "Authorization: Bearer TOKEN" with the token that "uprate serve" printed, or open the link it printed',
  })
}
