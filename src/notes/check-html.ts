// Proves a note in HTML: every figure, every digit in a tooltip, link, table or drawing is what the facts give; words between them may have been edited.
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { cleanText } from './document/clean-text.ts'
import type { NoteFault } from './check-note.ts'

/** A piece of the page that must be as it was written. */
interface Token {
  readonly text: string
  /** Of a figure of the note, its address. */
  readonly address?: string
  readonly line: number
  readonly column: number
}

/** Compares a page that somebody has with the one that the facts give; names the first place where they part. */
export function checkHtml(html: string, original: string): readonly NoteFault[] {
  const [found, meant] = [tokensOf(html), tokensOf(original)]
  for (let index = 0; index < Math.max(found.length, meant.length); index += 1) {
    const [here, there] = [found[index], meant[index]]
    if (here && there && here.text === there.text && here.address === there.address) continue
    const at = here ?? found.at(-1) ?? { line: 1, column: 1 }
    const of = there?.address === undefined ? '' : ` (${there.address})`
    const what =
      here === undefined
        ? `the page ends where "${short(there!.text)}" belongs${of}`
        : there === undefined
          ? `"${short(here.text)}" is no figure of the note`
          : `"${short(here.text)}" stands where "${short(there.text)}" belongs${of}`
    return [{ line: at.line, column: at.column, what }]
  }
  return []
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const numbers = /\d(?:[\d.,]*\d)?/g

function tokensOf(html: string): readonly Token[] {
  const starts = [0, ...[...html.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const placeOf = (offset: number) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1 }
  }
  const tokens: Token[] = []
  /** Numbers of a text, each at its place in the source between two offsets. */
  const numbersIn = (text: string, from: number, to: number) => {
    let cursor = from
    for (const [number] of text.matchAll(numbers)) {
      const at = html.slice(cursor, to).indexOf(number)
      const offset = at < 0 ? cursor : cursor + at
      tokens.push({ text: number, ...placeOf(offset) })
      cursor = offset + (at < 0 ? 0 : number.length)
    }
  }
  const visit = (node: Tree.Node): void => {
    if (node.nodeName === '#text') {
      const text = node as Tree.TextNode
      const { startOffset = 0, endOffset = 0 } = text.sourceCodeLocation ?? {}
      numbersIn(text.value, startOffset, endOffset)
      return
    }
    if (!('childNodes' in node)) return
    if ('tagName' in node) {
      if (node.tagName === 'style') return
      const place = node.sourceCodeLocation
      if (node.tagName === 'svg') {
        tokens.push({ text: html.slice(place?.startOffset ?? 0, place?.endOffset ?? 0), ...placeOf(place?.startOffset ?? 0) })
        return
      }
      let address: string | undefined
      for (const { name, value } of node.attrs) {
        const { startOffset = 0, endOffset = 0 } = place?.attrs?.[name] ?? {}
        if (name === 'data-figure') address = value
        else if (name === 'href') tokens.push({ text: value, ...placeOf(startOffset) })
        else if (name === 'title' || name === 'aria-label') numbersIn(value, startOffset, endOffset)
      }
      if (address !== undefined) {
        const start = place?.startTag?.endOffset ?? place?.startOffset ?? 0
        tokens.push({ text: cleanText(textOf(node)).replaceAll(/\s+/g, ' '), address, ...placeOf(start) })
        return
      }
    }
    for (const child of node.childNodes) visit(child)
  }
  visit(parse(html, { sourceCodeLocationInfo: true }))
  return tokens
}

function textOf(node: Tree.ParentNode): string {
  return node.childNodes
    .map((child) => (child.nodeName === '#text' ? (child as Tree.TextNode).value : 'childNodes' in child ? textOf(child) : ''))
    .join('')
}
