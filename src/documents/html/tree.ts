// A page as a tree with source positions, in time linear in its length whatever the page does.
import { Tokenizer, TokenizerMode } from 'parse5'
import { closedBy, endsScope, inline, rawModes, scopes, voids } from './elements.ts'

export interface TextNode {
  readonly kind: 'text'
  /** Source offsets; character references not yet resolved. */
  readonly start: number
  end: number
}

export interface ElementNode {
  readonly kind: 'element'
  /** Lower case, with its prefix: `ix:header`. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
  end: number
  readonly children: (ElementNode | TextNode)[]
}

/** Deeper than any page that people made (browsers stop at 512); what is nested deeper stays, beside instead of inside. */
const deepest = 256
/** Longer attribute values say nothing about the page's build: cut. */
const longestAttribute = 2000
/** More attributes than this are not looked at. */
const mostAttributes = 40

type TagToken = Parameters<ConstructorParameters<typeof Tokenizer>[1]['onStartTag']>[0]

/**
 * parse5's tokenizer, which follows the standard, under a builder of our own: the standard's tree construction looks
 * through all open elements at many tags, which hostile nesting turns into quadratic time.
 */
export function parseTree(html: string): ElementNode {
  const root: ElementNode = { kind: 'element', name: '#root', attributes: new Map(), start: 0, end: html.length, children: [] }
  const open: ElementNode[] = [root]
  /** How often each name is open: most tags end nothing, and need not look. */
  const counts = new Map<string, number>()
  const top = (): ElementNode => open[open.length - 1] ?? root
  const pop = (at: number): void => {
    const closed = open.pop()
    if (closed === undefined) return
    closed.end = at
    counts.set(closed.name, (counts.get(closed.name) ?? 1) - 1)
  }
  const characters = (token: { location: { startOffset: number; endOffset: number } | null }): void => {
    const { location } = token
    if (location === null || location.endOffset <= location.startOffset) return
    const siblings = top().children
    const last = siblings[siblings.length - 1]
    if (last?.kind === 'text' && last.end === location.startOffset) last.end = location.endOffset
    else siblings.push({ kind: 'text', start: location.startOffset, end: location.endOffset })
  }

  const startTag = (token: TagToken): void => {
    const name = token.tagName
    const start = token.location?.startOffset ?? 0
    const end = token.location?.endOffset ?? start
    if (endsAny(name, counts)) closeImplied(open, name, start, pop)
    const element: ElementNode = { kind: 'element', name, attributes: attributesOf(token), start, end, children: [] }
    top().children.push(element)
    const empty = voids.has(name) || (token.selfClosing && name.includes(':'))
    if (!empty && open.length < deepest) {
      open.push(element)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const mode = rawModes[name]
    if (mode !== undefined) tokenizer.state = TokenizerMode[mode]
  }

  const endTag = (token: TagToken): void => {
    const name = token.tagName
    if (!headings.has(name) && (counts.get(name) ?? 0) === 0) return
    const at = closing(open, name)
    if (at < 0) return
    const end = token.location?.endOffset ?? 0
    while (open.length > at) pop(end)
  }

  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: startTag,
      onEndTag: endTag,
      onCharacter: characters,
      onNullCharacter: characters,
      onWhitespaceCharacter: characters,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onParseError: null,
    },
  )
  tokenizer.write(html, true)
  while (open.length > 1) pop(html.length)
  return root
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

function ignore(): void {}

const none: ReadonlyMap<string, string> = new Map()

function attributesOf(token: TagToken): ReadonlyMap<string, string> {
  if (token.attrs.length === 0) return none
  return new Map(token.attrs.slice(0, mostAttributes).map(({ name, value }) => [name, value.slice(0, longestAttribute)]))
}

function endsAny(name: string, counts: ReadonlyMap<string, number>): boolean {
  const ended = closedBy[name]
  if (ended === undefined) return false
  for (const one of ended) if ((counts.get(one) ?? 0) > 0) return true
  return false
}

/** Closes what the opening of `name` ends by itself: a paragraph before a block, an item before the next. */
function closeImplied(open: readonly ElementNode[], name: string, at: number, pop: (at: number) => void): void {
  const ended = closedBy[name]
  if (ended === undefined) return
  let lowest = -1
  for (let index = open.length - 1; index > 0; index--) {
    const current = (open[index] as ElementNode).name
    if (ended.has(current)) lowest = index
    if (endsScope(current, name)) break
  }
  if (lowest > 0) while (open.length > lowest) pop(at)
}

/** Index of the element that the end tag closes, or -1 when it closes none. */
function closing(open: readonly ElementNode[], name: string): number {
  let crossed = false
  for (let index = open.length - 1; index > 0; index--) {
    const current = (open[index] as ElementNode).name
    if (current === name || (headings.has(current) && headings.has(name))) return crossed && inline.has(name) ? -1 : index
    if (!inline.has(current)) crossed = true
    if (scopes.has(current) && !scopes.has(name) && !['tr', 'tbody', 'thead', 'tfoot'].includes(name)) return -1
  }
  return -1
}
