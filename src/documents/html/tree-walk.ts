// Walks over a page's tree. Depth is bounded by the builder, so plain recursion is safe.
import { decodeReferences } from './references.ts'
import type { ElementNode, TextNode } from './tree.ts'

export type PageNode = ElementNode | TextNode

/** All elements below `root`, in document order. */
export function* descendants(root: ElementNode): Generator<ElementNode> {
  const waiting: PageNode[] = root.children.toReversed()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.kind !== 'element') continue
    yield node
    for (let index = node.children.length - 1; index >= 0; index--) waiting.push(node.children[index] as PageNode)
  }
}

/** Source text of the direct text children, references unresolved: for scripts and style sheets. */
export function childText(element: ElementNode, html: string): string {
  return element.children.map((child) => (child.kind === 'text' ? html.slice(child.start, child.end) : '')).join('')
}

/** The beginning of the text below, white space drawn together: about `most` characters, empty elements looked at within reason. */
export function plainText(node: PageNode, html: string, most: number, skip?: (element: ElementNode) => boolean): string {
  let found = ''
  let patience = most * 4 + 400
  const visit = (one: PageNode): void => {
    if (found.length >= most || patience-- < 0) return
    if (one.kind === 'text') found += decodeReferences(html.slice(one.start, Math.min(one.end, one.start + most * 8)))
    else if (skip === undefined || !skip(one)) for (const child of one.children) visit(child)
  }
  visit(node)
  return found.replace(/[\s\u00a0]+/g, ' ').trim()
}
