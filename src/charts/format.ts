// Figures and dates of the charts in both languages, without the machine's locale. The signs are those of the notes.
import type { ChartLanguage } from './chart.ts'

const marks = { en: { thousands: ',', point: '.' }, de: { thousands: '.', point: ',' } } as const
const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
} as const

/** Digits with the signs of the language: `1,234.5`, `1.234,5`. A minus is a minus, not a hyphen; nothing is written as minus nought. */
export function digits(value: number, decimals: number, language: ChartLanguage, signed = false): string {
  const [integer = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const { thousands, point } = marks[language]
  const text = `${integer.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)}${fraction === undefined ? '' : `${point}${fraction}`}`
  if (Number(value.toFixed(decimals)) === 0) return text
  return `${value < 0 ? '−' : signed ? '+' : ''}${text}`
}

/** Decimals that a step of an axis needs. */
export function decimalsOf(step: number): number {
  for (let decimals = 0; decimals < 6; decimals += 1)
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) return decimals
  return 6
}

const whole = (value: number, decimals: number) => (Math.abs(value - Math.round(value)) < 1e-9 ? 0 : decimals)
const negative = (value: number, text: string) => (text.startsWith('−') || text.startsWith('+') ? [text[0]!, text.slice(1)] : ['', text])

/** USD or USD/share: `$18`, `$18.25`; `18 US-Dollar`. */
export function dollars(value: number, language: ChartLanguage, signed = false): string {
  const [sign, text] = negative(value, digits(value, whole(value, 2), language, signed))
  return language === 'en' ? `${sign}$${text}` : `${sign}${text} US-Dollar`
}

/** USD in billions or millions: `$9.7bn`, `9,7 Mrd. US-Dollar`. */
export function money(value: number, language: ChartLanguage): string {
  const scale = Math.abs(value) >= 999.5e6 ? 1e9 : Math.abs(value) >= 1e6 ? 1e6 : 1
  const scaled = value / scale
  const [sign, text] = negative(value, digits(scaled, scale > 1 && Math.abs(scaled) < 99.95 ? 1 : 0, language))
  if (language === 'en') return `${sign}$${text}${scale === 1e9 ? 'bn' : scale === 1e6 ? 'm' : ''}`
  return `${sign}${text}${scale === 1e9 ? ' Mrd.' : scale === 1e6 ? ' Mio.' : ''} US-Dollar`
}

/** `168 MW`. */
export function megawatts(value: number, language: ChartLanguage): string {
  return `${digits(value, 0, language)} MW`
}

/** In gigawatts from one on: `1.7 GW`, `1,7 GW`. */
export function power(value: number, language: ChartLanguage): string {
  if (Math.abs(value) < 999.5) return megawatts(value, language)
  const scaled = value / 1000
  return `${digits(scaled, Math.abs(scaled) < 10 && Math.abs(scaled * 10 - Math.round(scaled * 10)) >= 1e-9 ? 2 : 1, language)} GW`
}

/** `35%`, `35 %`. */
export function percent(ratio: number, language: ChartLanguage, decimals = 0, signed = false): string {
  return `${digits(ratio * 100, decimals, language, signed)}${language === 'en' ? '%' : '\u00A0%'}`
}

/** `10 years`, `1 Jahr`. */
export function years(value: number, language: ChartLanguage): string {
  const text = digits(value, whole(value, 1), language)
  return `${text} ${language === 'en' ? (text === '1' ? 'year' : 'years') : text === '1' ? 'Jahr' : 'Jahre'}`
}

/** A date cut to its precision: `24 Nov 2025`, `24.11.2025`; `Dec 2026`, `12/2026`; `2026`. */
export function shortDate(date: string, language: ChartLanguage): string {
  if (date.length < 7) return date
  const [year, month] = [date.slice(0, 4), Number(date.slice(5, 7))]
  if (language === 'de') return date.length === 7 ? `${month}/${year}` : `${Number(date.slice(8, 10))}.${month}.${year}`
  const name = months.en[month - 1]!.slice(0, 3)
  return date.length === 7 ? `${name} ${year}` : `${Number(date.slice(8, 10))} ${name} ${year}`
}

/** `24 November 2025`, `24. November 2025`; `December 2026`. */
export function longDate(date: string, language: ChartLanguage): string {
  if (date.length < 7) return date
  const name = `${months[language][Number(date.slice(5, 7)) - 1]!} ${date.slice(0, 4)}`
  if (date.length === 7) return name
  return language === 'en' ? `${Number(date.slice(8, 10))} ${name}` : `${Number(date.slice(8, 10))}. ${name}`
}

/** `A, B and C`. */
export function list(items: readonly string[], language: ChartLanguage): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${language === 'en' ? 'and' : 'und'} ${items.at(-1)}`
}
