// Writes the elements that a document made as text, the same from every document: sorted attributes, two decimals, no class, no label of Plot's own.

interface DrawnNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>
  readonly childNodes: ArrayLike<DrawnNode>
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => entities[sign]!)
}

/** Numbers with more than two decimals, shortened: machines agree on two. */
function rounded(value: string): string {
  return value.replaceAll(/-?\d+\.\d{3,}(?:e[+-]?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0))
}

const left = /^(?:class|style|aria-.*|xmlns.*|on.*)$/

function attributesOf(node: DrawnNode): string {
  return Array.from(node.attributes ?? [])
    .filter(({ name }) => !left.test(name))
    .map(({ name, value }) => ` ${name}="${escapeXml(rounded(value))}"`)
    .toSorted()
    .join('')
}

function write(node: DrawnNode): string {
  if (node.nodeType === 3) return escapeXml(node.textContent ?? '')
  if (node.nodeType !== 1 || node.localName === 'style') return ''
  const inside = Array.from(node.childNodes, write).join('')
  const name = node.localName!
  return inside === '' ? `<${name}${attributesOf(node)}/>` : `<${name}${attributesOf(node)}>${inside}</${name}>`
}

/** What is inside of a drawn `svg` element, without its style sheet. */
export function writeInside(svg: unknown): string {
  return Array.from((svg as DrawnNode).childNodes, (node) => write(node))
    .filter((text) => text !== '')
    .join('\n')
}
