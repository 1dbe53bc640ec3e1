// The sector table as CSV: what is shown, in the order shown, numbers in full and with a point, so that a spreadsheet reads them anywhere.

/** Fields with a comma, quote or line break are quoted; a field that a spreadsheet would run as a formula begins with a quote sign. */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  const field = (value: string | number | undefined): string => {
    if (value === undefined) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')
}

/** Hands a text to the person as a file. */
export function download(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has the file by then; an address that is never given back keeps it in memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
