// Markdown by hand: the few forms a note needs, with text from documents made harmless.

/** Text from a document, kept from being markup: a fact may say anything. */
export function plain(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
    .replaceAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F]/g, '')
}

export function heading(level: 1 | 2 | 3, text: string): string {
  return `${'#'.repeat(level)} ${text}\n`
}

export interface MarkdownColumn {
  readonly label: string
  readonly align?: 'left' | 'right'
}

export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return `${[line(columns.map((column) => column.label)), line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))), ...rows.map(line)].join('\n')}\n`
}

export function bullets(items: readonly string[]): string {
  return `${items.map((item) => `- ${item}`).join('\n')}\n`
}
