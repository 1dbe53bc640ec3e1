// Markdown by hand: the few forms a note needs, with text from documents made harmless.

/** Text from a document, kept from being markup: a fact may say anything. Control, direction and private-use characters are left out. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/[\\`*_[\]<>|#~&$@]/g, (sign) => `\\${sign}`)
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, (word) => `${word.slice(0, 3)}\\.`)
}

/** An address of the web as a link; anything else as text. */
export function linked(address: string): string {
  return /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(address) ? `<${address}>` : plain(address)
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${text}\n`
}

export interface MarkdownColumn {
  readonly label: string
  readonly align?: 'left' | 'right'
}

export function left(label: string): MarkdownColumn {
  return { label }
}

export function right(label: string): MarkdownColumn {
  return { label, align: 'right' }
}

export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `${[line(columns.map((column) => column.label)), line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))), ...rows.map(line)].join('\n')}\n`
}

export function bullets(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}`).join('\n')}\n`
}

export function paragraphs(items: readonly (string | undefined)[]): string {
  return items
    .filter((item) => item !== undefined && item !== '')
    .map((item) => `${item}\n`)
    .join('\n')
}
