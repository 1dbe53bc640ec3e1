// How numbers of a unit are shown. The cell keeps every digit.

const dollars = '#,##0;[Red]-#,##0;0'

const formats: Readonly<Record<string, string>> = {
  USD: dollars,
  'USD/share': '#,##0.00;[Red]-#,##0.00',
  'USD/BTC': dollars,
  'USD/kWh': '0.0000',
  share: '#,##0',
  BTC: '#,##0.00',
  day: '0',
  year: '0.00',
  '1': '0.0###',
}

/** The number format of a unit. */
export function formatOf(unit: string): string {
  const known = formats[unit]
  if (known !== undefined) return known
  if (unit.startsWith('USD/MW') || unit.startsWith('USD/year') || unit === 'kWh') return dollars
  if (unit.startsWith('MW') && !unit.includes('/')) return '#,##0.0;[Red]-#,##0.0'
  return '#,##0.0###;[Red]-#,##0.0###'
}

/** A step, or a share of change. */
export const signedPercent = '+0.0%;-0.0%;0.0%'
export const percent = '0.0%;[Red]-0.0%'
export const millions = '#,##0;[Red]-#,##0;–'
