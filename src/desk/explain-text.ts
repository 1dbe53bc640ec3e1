// An explanation as an indented outline with numbered evidence: what a person reads in a terminal.
import { numberText, valueText } from './fact-text.ts'
import type { Evidence, Explained, ExplainedLine } from './explain-of.ts'

const laterQuarter = /, \d{4}Q\d$/

function amount(line: ExplainedLine): string {
  if (line.unit === '1') return numberText(line.value, Math.abs(line.value) < 10 ? 4 : 1)
  if (line.unit.startsWith('USD/share')) return `$${line.value.toFixed(2)} a share`
  return valueText(Number(line.value.toPrecision(6)), line.unit)
}

/** Text of the outline and the list of sources. `full`: every quarter of the mine in full, not just the first. */
export function explainText(explained: Explained, full: boolean): string {
  const sources: Evidence[] = []
  const number = (evidence: Evidence) => {
    const at = sources.findIndex((known) => known.id === evidence.id)
    return at >= 0 ? at + 1 : sources.push(evidence)
  }
  const out: string[] = []
  let firstQuarter: string | undefined
  const walk = (line: ExplainedLine, depth: number) => {
    const indent = '  '.repeat(depth)
    const quarter = laterQuarter.exec(line.label)?.[0]
    if (quarter !== undefined) firstQuarter ??= quarter
    const marks = (line.evidence ?? []).map((evidence) => `[${number(evidence)}]`).join('')
    const against = line.rivals ? `  contradicted by ${line.rivals.map((rival) => `[${number(rival)}]`).join('')}` : ''
    const folded = !full && quarter !== undefined && quarter !== firstQuarter && line.children.length > 0
    const tail = line.above
      ? '  (as above)'
      : folded
        ? '  (worked out like the first quarter; --full shows it)'
        : line.origin
          ? `  ${line.origin}`
          : ''
    out.push(`${indent}${line.label}: ${amount(line)}${marks ? ` ${marks}` : ''}${tail}${against}`)
    if (line.formula && line.children.length > 0 && !line.above && !folded)
      out.push(`${indent}  = ${line.formula}${line.decidedBy ? `, decided by: ${line.decidedBy}` : ''}`)
    if (!folded) for (const child of line.children) walk(child, depth + 1)
  }
  walk(explained.tree, 0)
  const listed = sources.map(
    (evidence, index) =>
      `[${index + 1}] "${evidence.quote}" – ${evidence.publisher}, ${evidence.title}${evidence.url ? `, ${evidence.url}` : ''}; known ${evidence.known}${evidence.on ? `, about ${evidence.on}` : ''}; document ${evidence.document.slice(0, 12)}${evidence.decided ? `; ${evidence.decided}` : ''}`,
  )
  const gaps = explained.gaps.length > 0 ? ['', 'Not on file:', ...explained.gaps.map((gap) => `- ${gap}`)] : []
  return [...out, '', 'Evidence:', ...listed, ...gaps].join('\n')
}
