// Writes small PDFs for the tests: text at places on pages, in Helvetica, nothing else.

export interface PlacedText {
  /** Points from the left and from the top of an A4 page. */
  readonly x: number
  readonly y: number
  readonly words: string
  readonly size?: number
}

export interface PdfOptions {
  readonly title?: string
  /** Written into the trailer: the file then claims to be locked. */
  readonly encrypted?: boolean
}

const height = 842

/** Widths are those of Helvetica's neighbours on average, so lines come out about as long as real ones. */
export function writePdf(pages: readonly (readonly PlacedText[])[], options: PdfOptions = {}): Uint8Array {
  const objects: string[] = []
  const widths = Array.from({ length: 224 }, (_, index) => (index + 32 === 32 ? 278 : 520)).join(' ')
  objects.push('<< /Type /Catalog /Pages 2 0 R >>')
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${index * 2 + 5} 0 R`).join(' ')}] >>`)
  objects.push(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] >>`,
  )
  objects.push(`<< ${options.title === undefined ? '' : `/Title (${escape(options.title)})`} >>`)
  pages.forEach((texts, index) => {
    const content = texts
      .map(({ x, y, words, size = 10 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${height - y} Tm (${escape(words)}) Tj ET`)
      .join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${index * 2 + 6} 0 R >>`,
    )
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  if (options.encrypted === true) {
    objects.push(`<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`)
  }
  let body = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const start = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`
  const locked = options.encrypted === true ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : ''
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R${locked} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(body, (character) => character.charCodeAt(0))
}

function escape(words: string): string {
  return words.replace(/[\\()]/g, '\\$&')
}
