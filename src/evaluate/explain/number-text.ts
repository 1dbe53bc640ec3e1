// Numbers as a person reads them, the same on every machine: `14,000,000`, `0.0325`, `1.5e+22`.

/** Six significant digits below 1,000, two decimals above, commas between thousands, no trailing zeros; powers of ten beyond 1e15 and below 1e-6. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  if (size === 0) return '0'
  if (size >= 1e15 || size < 1e-6) return Number(value.toPrecision(6)).toExponential()
  // Above 1,000 two decimals; below, as many as six significant digits need.
  const decimals = size >= 1000 ? 2 : Math.max(0, 5 - Math.floor(Math.log10(size)))
  const [whole = '', fraction = ''] = size.toFixed(decimals).split('.')
  const digits = fraction.replace(/0+$/, '')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '-' : ''}${grouped}${digits === '' ? '' : `.${digits}`}`
}

/** A number with its unit; a pure ratio stands alone. */
export function quantityText(value: number, unit: string): string {
  return unit === '1' ? numberText(value) : `${numberText(value)} ${unit}`
}
