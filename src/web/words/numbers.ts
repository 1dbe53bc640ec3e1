// Numbers and dates as the notes print them, in English and German; the machine's locale has no say.
import type { Language } from '../address/address.ts'

const signs = { en: { thousands: ',', point: '.' }, de: { thousands: '.', point: ',' } } as const
const minus = '\u2212'
export const dash = '–'

const months = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
} as const

type Number_ = number | undefined

/** Every form takes `undefined` and then gives a dash: a missing figure is never a blank or a zero. */
export interface Numbers {
  readonly language: Language
  /** `1,018`, `-0.25`: plain digits. */
  plain(value: Number_, decimals?: number): string
  /** `+8`. */
  signed(value: Number_, decimals?: number): string
  /** `$18`, `$4.50`; German `18 $`. */
  dollars(value: Number_, decimals?: number): string
  signedDollars(value: Number_, decimals?: number): string
  /** `$3.0bn`, `$830m`; German `3,0 Mrd. $`. */
  money(value: Number_): string
  /** `$9.9m` per MW; German `9,9 Mio. $`. */
  millions(value: Number_, decimals?: number): string
  percent(value: Number_, decimals?: number): string
  signedPercent(value: Number_, decimals?: number): string
  megawatts(value: Number_): string
  /** In gigawatts from one on: `1.73 GW`. */
  gigawatts(value: Number_): string
  /** By its unit in the vocabulary or the model. */
  ofUnit(value: Number_, unit: string): string
  /** `24 November 2025`, `24. November 2025`; cut dates too. */
  day(date: string): string
  /** `24 Nov 2025`, `24.11.2025`. */
  shortDay(date: string): string
  /** `December 2026`. */
  month(date: string): string
}

/** Digits with separators; the sign of what rounds to zero is dropped. */
export function digits(language: Language, value: number, decimals: number, plus = false): string {
  const fixed = Math.abs(value).toFixed(decimals)
  const isZero = !/[1-9]/.test(fixed)
  const [whole = '', rest] = fixed.split('.')
  const { thousands, point } = signs[language]
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)
  const sign = value < 0 && !isZero ? minus : plus && !isZero ? '+' : ''
  return `${sign}${grouped}${rest === undefined ? '' : `${point}${rest}`}`
}

function decimalsOf(value: number): number {
  return Math.abs(value - Math.round(value)) < 1e-9 ? 0 : 2
}

export function numbersIn(language: Language): Numbers {
  const german = language === 'de'
  const or = (value: Number_, write: (given: number) => string) => (value === undefined ? dash : write(value))
  const plain: Numbers['plain'] = (value, decimals = 0) => or(value, (given) => digits(language, given, decimals))
  const currency = (text: string, scale = '') =>
    german
      ? `${text}${scale}\u00A0$`
      : text.startsWith(minus) || text.startsWith('+')
        ? `${text[0]}$${text.slice(1)}${scale}`
        : `$${text}${scale}`
  const scaled = (given: number, scale: number, decimals: number) =>
    currency(digits(language, given / scale, decimals), scale === 1e9 ? (german ? '\u00A0Mrd.' : 'bn') : german ? '\u00A0Mio.' : 'm')
  const hundredths = (value: Number_, decimals: number, plus: boolean) =>
    or(value, (given) => `${digits(language, given * 100, decimals, plus)}${german ? '\u00A0' : ''}%`)
  const numbers: Numbers = {
    language,
    plain,
    signed: (value, decimals = 0) => or(value, (given) => digits(language, given, decimals, true)),
    dollars: (value, decimals) => or(value, (given) => currency(digits(language, given, decimals ?? decimalsOf(given)))),
    signedDollars: (value, decimals = 2) => or(value, (given) => currency(digits(language, given, decimals, true))),
    money: (value) =>
      or(value, (given) => {
        const size = Math.abs(given)
        if (size < 1e6) return currency(digits(language, given, 0))
        const scale = size >= 999.5e6 ? 1e9 : 1e6
        return scaled(given, scale, size / scale < 99.95 ? 1 : 0)
      }),
    millions: (value, decimals = 1) => or(value, (given) => scaled(given, 1e6, decimals)),
    percent: (value, decimals = 0) => hundredths(value, decimals, false),
    signedPercent: (value, decimals = 0) => hundredths(value, decimals, true),
    megawatts: (value) => or(value, (given) => `${digits(language, given, 0)}\u00A0MW`),
    gigawatts: (value) =>
      or(value, (given) => {
        if (Math.abs(given) < 999.5) return `${digits(language, given, 0)}\u00A0MW`
        const gigawatts = given / 1000
        const one = Math.abs(gigawatts * 10 - Math.round(gigawatts * 10)) < 1e-9
        return `${digits(language, gigawatts, Math.abs(gigawatts) < 10 && !one ? 2 : 1)}\u00A0GW`
      }),
    ofUnit: (value, unit) => or(value, (given) => ofUnit(numbers, given, unit)),
    day: (date) => {
      const name = months[language][Number(date.slice(5, 7)) - 1]
      if (name === undefined) return date
      return date.length === 10 ? `${Number(date.slice(8))}${german ? '.' : ''} ${name} ${date.slice(0, 4)}` : `${name} ${date.slice(0, 4)}`
    },
    shortDay: (date) => {
      if (date.length < 7) return date
      const month = Number(date.slice(5, 7))
      if (german) return date.length === 10 ? `${Number(date.slice(8))}.${month}.${date.slice(0, 4)}` : `${month}/${date.slice(0, 4)}`
      const name = months.en[month - 1]?.slice(0, 3) ?? ''
      return `${date.length === 10 ? `${Number(date.slice(8))} ` : ''}${name} ${date.slice(0, 4)}`
    },
    month: (date) => `${months[language][Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`.trim(),
  }
  return numbers
}

/** Digits after the point for a number whose size is not known beforehand. */
function enough(value: number): number {
  if (Math.abs(value - Math.round(value)) < 1e-9) return 0
  const size = Math.abs(value)
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
}

function ofUnit(numbers: Numbers, value: number, unit: string): string {
  const bare = unit.replaceAll(/\[\w+\]/g, '')
  const german = numbers.language === 'de'
  switch (bare) {
    case '':
      return numbers.plain(value, enough(value))
    case 'USD':
      return numbers.money(value)
    case 'USD/year':
    case 'USD/MW/year':
    case 'USD/MW':
    case 'USD/EH/s': {
      const per = {
        'USD/year': ['a year', 'im Jahr'],
        'USD/MW/year': ['per MW and year', 'je MW und Jahr'],
        'USD/MW': ['per MW', 'je MW'],
        'USD/EH/s': ['per EH/s', 'je EH/s'],
      }[bare]
      return `${numbers.money(value)} ${per[german ? 1 : 0]}`
    }
    case 'USD/share':
      return numbers.dollars(value)
    case 'USD/BTC':
      return numbers.dollars(value, 0)
    case 'ratio':
    case '1/year':
      return numbers.percent(value, Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 0 : 1)
    case '1':
    case 'MW/MW':
      return numbers.plain(value, Math.abs(value * 100 - Math.round(value * 100)) < 1e-9 ? 2 : 3)
    case 'USD/kWh':
      return `${numbers.plain(value * 100, 1)} ${german ? 'US-Cent je kWh' : 'cents a kWh'}`
    case 'USD/GPU/hour':
      return `${numbers.dollars(value, 2)} ${german ? 'je GPU-Stunde' : 'a GPU-hour'}`
    case 'year':
      return `${numbers.plain(value, enough(value))} ${german ? (value === 1 ? 'Jahr' : 'Jahre') : value === 1 ? 'year' : 'years'}`
    case 'share':
      return `${numbers.plain(value / 1e6, 1)}${german ? '\u00A0Mio. Aktien' : 'm shares'}`
    default:
      return `${numbers.plain(value, enough(value))}\u00A0${bare}`
  }
}
