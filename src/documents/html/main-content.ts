// What of a page is its text: navigation, banners, teasers and margins are told by the page's own marks and by where the prose is.
import { cueOf, headsTeasers, isCookieNotice, teaserLeadOf } from './cues.ts'
import { inline } from './elements.ts'
import { isMain, measurePage, prose, type Measure, type Measures } from './measure.ts'
import type { ElementNode } from './tree.ts'
import { descendants, plainText, type PageNode } from './tree-walk.ts'

export interface MainContent {
  /** Where to read, in order of the page. */
  readonly roots: readonly ElementNode[]
  readonly left: (element: ElementNode) => boolean
}

const empty: Measure = { letters: 0, linked: 0, links: 0, titled: false, main: false, blocks: 0 }

/** `hidden` tells what is not seen. When the marks leave next to nothing, all that is seen is read. */
export function mainContent(root: ElementNode, html: string, hidden: (element: ElementNode) => boolean): MainContent {
  const measures = measurePage(root, html, hidden)
  const body = bodyOf(root)
  const dropped = new Set<ElementNode>()
  const total = prose(measures.get(root))
  const cookies = /cookie/i.test(html)
  drop(root, { html, hidden, measures, dropped, total, cookies, inMain: false, framed: measures.get(root)?.main === true })
  const left = (element: ElementNode): boolean => hidden(element) || dropped.has(element)
  const after = dropped.size === 0 ? measures : measurePage(root, html, left)
  const kept = after.get(root)?.letters ?? 0
  if (kept < 200 && kept < (measures.get(root)?.letters ?? 0) * 0.2) return { roots: [root], left: hidden }
  return { roots: chooseRoots(root, body, after, left), left }
}

function bodyOf(root: ElementNode): ElementNode {
  for (const element of descendants(root)) if (element.name === 'body') return element
  return root
}

interface DropContext {
  readonly html: string
  readonly hidden: (element: ElementNode) => boolean
  readonly measures: Measures
  readonly dropped: Set<ElementNode>
  readonly total: number
  /** Whether the page speaks of cookies anywhere. */
  readonly cookies: boolean
  readonly inMain: boolean
  /** Whether the page marks its main text at all. */
  readonly framed: boolean
}

function drop(element: ElementNode, context: DropContext): void {
  const inMain = context.inMain || isMain(element)
  element.children.forEach((child, index) => {
    if (child.kind !== 'element' || child.children.length === 0 || context.dropped.has(child) || context.hidden(child)) return
    if (isAside(child, { ...context, inMain })) context.dropped.add(child)
    else {
      if (/^h[2-6]$/.test(child.name)) dropTeaserRun(element, index, context)
      if (!context.dropped.has(child) && !inline.has(child.name)) drop(child, { ...context, inMain })
    }
  })
}

function isAside(element: ElementNode, context: DropContext): boolean {
  const { html, hidden, measures, total, inMain, framed } = context
  const measure = measures.get(element) ?? empty
  if (measure.letters === 0 || inline.has(element.name)) return false
  if (element.name === 'body' || element.name === 'html' || isMain(element) || measure.main || measure.titled) return false
  const small = prose(measure) <= total * 0.5
  const cue = ['tr', 'tbody', 'thead', 'tfoot', 'table', 'caption', 'th'].includes(element.name) ? undefined : cueOf(element)
  if (cue === 'surely') return true
  if (cue === 'probably' && small) return true
  if (cue === 'perhaps' && small && ((framed && !inMain) || measure.links > 0 || measure.blocks > 1)) return true
  if (!inMain && ['header', 'footer', 'aside'].includes(element.name) && small) return true
  if (inMain && element.name === 'footer' && measure.linked > measure.letters * 0.4) return true
  if (element.name === 'form' && measure.letters < 300) return true
  if (element.name === 'table' || element.name === 'tr' || element.name === 'tbody') return false
  if (small && measure.letters < 4000 && measure.letters >= fewestLetters) {
    if (context.cookies && measure.blocks <= 6 && isCookieNotice(plainText(element, html, 1600, hidden))) return true
    if (isTeaser(element, measure, context)) return true
  }
  return isLinkList(element, measure, inMain)
}

/** "Tags" and a word behind it: what is shorter points nowhere. */
const fewestLetters = 4
/** No words by which a paragraph points elsewhere are longer. */
const longestLead = 40

/** A box that begins with the heading of one, or a paragraph that is all pointer. */
function isTeaser(element: ElementNode, measure: Measure, context: DropContext): boolean {
  if (/^h[1-6]$/.test(element.name)) return false
  const { html, hidden } = context
  const head = firstPassage(element, context)
  const heads = head !== undefined && head.marked && headsTeasers(head.words)
  // Most paragraphs are no pointers, which their first words tell.
  const opening = plainText(element, html, 60, hidden)
  if (!heads && opening.length > longestLead && teaserLeadOf(opening) === 0) return false
  const words = plainText(element, html, 1600, hidden)
  if (heads && head.words.length < words.length) return true
  const lead = teaserLeadOf(words)
  if (lead === 0 || words.length > 300) return false
  return measure.linked >= (measure.letters - lead) * 0.6 || /^\s*[:|»›–-]/.test(words.slice(lead))
}

function firstPassage(element: ElementNode, context: DropContext): { readonly words: string; readonly marked: boolean } | undefined {
  for (const child of element.children) {
    if (child.kind === 'text') {
      if (context.html.slice(child.start, child.end).trim() !== '') return undefined
    } else if (!context.hidden(child) && (context.measures.get(child)?.letters ?? 0) > 0) {
      if (/^(?:h[1-6]|strong|b|span|p|summary|legend|dt|th)$/.test(child.name)) {
        return { words: plainText(child, context.html, 100, context.hidden), marked: child.name !== 'p' || element.children.length > 2 }
      }
      return firstPassage(child, context)
    }
  }
  return undefined
}

/** A teaser heading in the flow of the page takes what follows with it, up to the next heading, as long as it is lists and pointers. */
function dropTeaserRun(parent: ElementNode, at: number, context: DropContext): void {
  const { html, hidden, measures, dropped } = context
  const heading = parent.children[at] as ElementNode
  if (!headsTeasers(plainText(heading, html, 100, hidden))) return
  dropped.add(heading)
  for (let index = at + 1; index < parent.children.length; index++) {
    const next = parent.children[index]
    if (next === undefined || next.kind === 'text' || dropped.has(next)) continue
    const measure = measures.get(next) ?? empty
    if (measure.letters === 0) continue
    if (/^h[1-6]$/.test(next.name) || measure.titled || (isMain(next) && !pointsElsewhere(next, measure, html, hidden))) return
    if (!pointsElsewhere(next, measure, html, hidden)) return
    dropped.add(next)
  }
}

function pointsElsewhere(element: ElementNode, measure: Measure, html: string, hidden: (element: ElementNode) => boolean): boolean {
  if (['ul', 'ol', 'nav', 'aside'].includes(element.name)) return true
  if (measure.linked >= measure.letters * 0.5) return true
  const words = plainText(element, html, 400, hidden)
  return words.length < 160 && !/[.!?]["”“]?$/.test(words)
}

/** Many links and hardly anything beside them. In the main text a list of links must be pure to go. */
function isLinkList(element: ElementNode, measure: Measure, inMain: boolean): boolean {
  if (!/^(?:ul|ol|div|section|menu|p|td)$/.test(element.name) || measure.links < 3) return false
  return measure.linked >= measure.letters * (inMain ? 0.95 : 0.8) && measure.letters / measure.links < 120
}

/** The page's `main`, else the one article that holds the prose, else the body; with the first heading where it stands outside. */
function chooseRoots(root: ElementNode, body: ElementNode, measures: Measures, left: (element: ElementNode) => boolean): ElementNode[] {
  const whole = prose(measures.get(body) ?? measures.get(root))
  if (whole > 0 && measures.get(root)?.main === false) return [root]
  const candidates = outermost(body, left)
  const best = candidates.reduce<ElementNode | undefined>(
    (a, b) => (a === undefined || prose(measures.get(b)) > prose(measures.get(a)) ? b : a),
    undefined,
  )
  if (best === undefined) return [body === root ? root : root]
  const all = candidates.reduce((sum, one) => sum + prose(measures.get(one)), 0)
  const share = prose(measures.get(best))
  if (share < all * 0.6 || share < whole * 0.35) return [root]
  if (measures.get(best)?.titled === true) return [best]
  const title = [...descendants(body)].find((element) => element.name === 'h1' && !left(element))
  return title === undefined || title.start > best.start ? [best] : [title, best]
}

/** `main` elements, else articles, that stand in no other. */
function outermost(body: ElementNode, left: (element: ElementNode) => boolean): ElementNode[] {
  const found: ElementNode[] = []
  const visit = (node: PageNode): void => {
    if (node.kind !== 'element' || left(node)) return
    if (isMain(node)) found.push(node)
    else node.children.forEach(visit)
  }
  visit(body)
  return found
}
