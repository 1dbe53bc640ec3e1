// How much of a page's text stands where, and how much of it is links.
import { inline } from './elements.ts'
import type { ElementNode } from './tree.ts'

export interface Measure {
  /** Source characters of visible text, white space at the ends of text nodes aside. */
  readonly letters: number
  /** The part of them inside links. */
  readonly linked: number
  readonly links: number
  /** Whether it holds the page's heading of the first rank. */
  readonly titled: boolean
  /** Whether it holds a `main` or `article`. */
  readonly main: boolean
  /** Elements below that begin a new line. */
  readonly blocks: number
}

export type Measures = ReadonlyMap<ElementNode, Measure>

/** Of every visible element that holds text. */
export function measurePage(root: ElementNode, html: string, skip: (element: ElementNode) => boolean): Measures {
  const measures = new Map<ElementNode, Measure>()
  const visit = (element: ElementNode, inLink: boolean): Measure => {
    const linking = inLink || element.name === 'a'
    const sum = {
      letters: 0,
      linked: 0,
      links: element.name === 'a' ? 1 : 0,
      titled: element.name === 'h1',
      main: isMain(element),
      blocks: 0,
    }
    for (const child of element.children) {
      if (child.kind === 'text') {
        const letters = html.slice(child.start, child.end).trim().length
        sum.letters += letters
        if (linking) sum.linked += letters
      } else if (child.children.length === 0) {
        if (!inline.has(child.name)) sum.blocks++
      } else if (!skip(child)) {
        const below = visit(child, linking)
        sum.letters += below.letters
        sum.linked += below.linked
        sum.links += below.links
        sum.titled ||= below.titled && below.letters > 0
        sum.main ||= below.main
        sum.blocks += below.blocks + (inline.has(child.name) ? 0 : 1)
      }
    }
    if (sum.letters > 0) measures.set(element, sum)
    return sum
  }
  visit(root, false)
  return measures
}

export function isMain(element: ElementNode): boolean {
  return (
    element.name === 'main' ||
    element.name === 'article' ||
    element.attributes.get('role') === 'main' ||
    element.attributes.get('itemprop') === 'articleBody'
  )
}

/** Letters outside of links. */
export function prose(measure: Measure | undefined): number {
  return measure === undefined ? 0 : measure.letters - measure.linked
}
