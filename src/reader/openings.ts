// With which letters the matches of a pattern can begin, read off its source: a text without any of them need not be searched.

/** Letters of an opening: two are too many words' own, four gain nothing. */
const longest = 3

interface Openings {
  /** What a match so far may have begun with; more may follow. */
  readonly open: ReadonlySet<string>
  /** What it may begin with where nothing is known of the rest. */
  readonly closed: ReadonlySet<string>
}

const nothing: Openings = { open: new Set(['']), closed: new Set() }
const unknown: Openings = { open: new Set(), closed: new Set(['']) }

function joined(left: Openings, right: Openings): Openings {
  const open = new Set<string>()
  const closed = new Set(left.closed)
  for (const head of left.open) {
    for (const tail of right.closed) closed.add((head + tail).slice(0, longest))
    for (const tail of right.open) {
      const both = head + tail
      if (both.length >= longest) closed.add(both.slice(0, longest))
      else open.add(both)
    }
  }
  return { open, closed }
}

const either = (left: Openings, right: Openings): Openings => ({
  open: new Set([...left.open, ...right.open]),
  closed: new Set([...left.closed, ...right.closed]),
})

class Parser {
  private at = 0
  private readonly source: string

  constructor(source: string) {
    this.source = source
  }

  alternatives(): Openings {
    let result = this.sequence()
    while (this.source.charAt(this.at) === '|') {
      this.at++
      result = either(result, this.sequence())
    }
    return result
  }

  private sequence(): Openings {
    let result = nothing
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) {
      if (result.open.size === 0) {
        this.skip()
        break
      }
      const one = this.atom()
      result = joined(result, this.repeated(one))
    }
    return result
  }

  /** To the end of an alternative whose opening is known. */
  private skip(): void {
    let depth = 0
    for (; this.at < this.source.length; this.at++) {
      const sign = this.source.charAt(this.at)
      if (sign === '\\') this.at++
      else if (sign === '[') this.at += this.source.slice(this.at).search(/(?<!\\)\]/)
      else if (sign === '(') depth++
      else if (depth === 0 && (sign === '|' || sign === ')')) return
      else if (sign === ')') depth--
    }
  }

  private atom(): Openings {
    const sign = this.source.charAt(this.at++)
    if (sign === '(') return this.group()
    if (sign === '[') return this.set()
    if (sign === '\\') {
      const escaped = this.source.charAt(this.at++)
      if (escaped === 'b') return nothing
      return /[A-Za-z\d]/.test(escaped) ? unknown : { open: new Set([escaped]), closed: new Set() }
    }
    if (sign === '.' || sign === '^' || sign === '$') return unknown
    return { open: new Set([sign.toLowerCase()]), closed: new Set() }
  }

  /** What is looked for ahead or behind is no part of the match. */
  private group(): Openings {
    const head = /^\?(?:<?[=!]|:)/.exec(this.source.slice(this.at, this.at + 3))?.[0] ?? ''
    this.at += head.length
    const inner = this.alternatives()
    this.at++
    return head === '?:' || head === '' ? inner : nothing
  }

  /** A class of a few letters, each written out; of any other nothing is known. */
  private set(): Openings {
    const end = this.source.slice(this.at).search(/(?<!\\)\]/) + this.at
    const inner = this.source.slice(this.at, end)
    this.at = end + 1
    return /^[\p{L}\d ]{1,4}$/u.test(inner) ? { open: new Set(inner.toLowerCase()), closed: new Set() } : unknown
  }

  private repeated(one: Openings): Openings {
    const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(this.source.slice(this.at, this.at + 12))?.[0]
    if (sign === undefined) return one
    this.at += sign.length
    if (sign.startsWith('?')) return either(nothing, one)
    const more = joined(one, unknown)
    return sign.startsWith('*') || sign.startsWith('{0') ? either(nothing, more) : more
  }
}

/**
 * Small letters, one to three, that every match of `source` begins with one of, matched without case; `undefined` where nothing is certain.
 * Knows what the lists of words use: alternatives, groups, classes, repetitions, looking ahead and behind.
 */
export function openingsOf(source: string): readonly string[] | undefined {
  const { open, closed } = new Parser(source).alternatives()
  const all = [...new Set([...open, ...closed])]
  return all.includes('') ? undefined : all
}
