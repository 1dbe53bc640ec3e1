// Which elements a reader of the page does not see.
import { silent } from './elements.ts'
import type { ElementNode } from './tree.ts'
import { childText, descendants } from './tree-walk.ts'

export interface HiddenNames {
  readonly classes: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
}

const invisible = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$))/i
/** Of common style sheets; a name with a breakpoint that shows it again (`md:block`) does not count. */
const hidingClass = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|visually-hidden|visuallyhidden|sr-only|screen-reader-text|print-only)(?=\s|$)/i
const shownAgain = /:(?:block|flex|grid|inline|table)|d-(?:sm|md|lg|xl)-/

export function isHidden(element: ElementNode, names: HiddenNames): boolean {
  if (silent.has(element.name)) return true
  const { attributes } = element
  if (attributes.size === 0) return false
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true
  const style = attributes.get('style')
  if (style !== undefined && invisible.test(style)) return true
  const given = attributes.get('class')
  if (given !== undefined) {
    if (hidingClass.test(given) && !shownAgain.test(given)) return true
    if (names.classes.size > 0 && given.split(/\s+/).some((name) => names.classes.has(name))) return true
  }
  return names.ids.size > 0 && names.ids.has(attributes.get('id') ?? '')
}

/** Classes and ids that the page's own style sheets hide outright: simple selectors outside of media queries. */
export function hiddenNames(root: ElementNode, html: string): HiddenNames {
  const classes = new Set<string>()
  const ids = new Set<string>()
  for (const element of descendants(root)) {
    if (element.name !== 'style') continue
    for (const selector of hiddenSelectors(childText(element, html).slice(0, 500_000))) {
      const match = /^([.#])([\w-]+)$/.exec(selector)
      if (match?.[1] === '.') classes.add(match[2] ?? '')
      if (match?.[1] === '#') ids.add(match[2] ?? '')
    }
  }
  return { classes, ids }
}

function hiddenSelectors(css: string): string[] {
  const found: string[] = []
  let depth = 0
  let from = 0
  let selector = ''
  for (let at = 0; at < css.length; at++) {
    const character = css[at]
    if (character === '{') {
      depth++
      if (depth === 1) selector = css.slice(from, at)
      from = at + 1
    } else if (character === '}') {
      if (depth === 1 && !selector.includes('@') && invisible.test(css.slice(from, at))) {
        found.push(
          ...selector
            .replace(/\/\*[^]*?\*\//g, '')
            .split(',')
            .map((one) => one.trim()),
        )
      }
      depth = Math.max(0, depth - 1)
      from = at + 1
    }
  }
  return found
}
