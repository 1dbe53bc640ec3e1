// Currency signs and codes, before the number ("US$ 1.4 B", "USD 9.7 B") and behind it („12 Mio. $“).
import { classAt, isDigitAt, isUpperAt, LETTER, letterRunStart, SPACE } from './characters.ts'

const DOLLAR = 0x24

const signs = new Map<number, string>([
  [DOLLAR, 'USD'],
  [0x20ac, 'EUR'],
  [0xa3, 'GBP'],
  [0xa5, 'JPY'],
  [0x20bf, 'BTC'],
  [0x20b9, 'INR'],
  [0x20a9, 'KRW'],
])

/** Letters directly before a dollar sign. */
const dollars: Readonly<Record<string, string>> = {
  US: 'USD',
  U: 'USD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  CDN: 'CAD',
  Can: 'CAD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  NZ: 'NZD',
  NT: 'TWD',
  R: 'BRL',
  USD: 'USD',
}

const codes = new Set('USD EUR CAD AUD GBP CHF JPY CNY NOK SEK DKK HKD SGD NZD KRW INR BRL BTC'.split(' '))

export interface CurrencyReading {
  readonly unit: string
  readonly start: number
  readonly end: number
}

/** True when the letters that run up to a digit are a currency code, so that "USD9.7bn" is no model name. */
export function isCurrencyCode(word: string): boolean {
  return codes.has(word) || word === 'RMB' || word === 'SFr'
}

/** The currency that stands directly before `index`, with at most one space, or behind a dollar sign the padding of an account's column. */
export function readCurrencyBefore(text: string, index: number): CurrencyReading | undefined {
  let at = index - 1
  let padding = 0
  while (padding < 14 && classAt(text, at) === SPACE) {
    at--
    padding++
  }
  const code = text.charCodeAt(at)
  const sign = signs.get(code)
  if (sign !== undefined) {
    if (code !== DOLLAR) return padding < 2 ? { unit: sign, start: at, end: at + 1 } : undefined
    if (classAt(text, at - 1) !== LETTER && text.charCodeAt(at - 1) !== 0x2e && text.charCodeAt(at - 1) !== 0x2d)
      return { unit: 'USD', start: at, end: at + 1 }
    const from = dollarStart(text, at)
    const letters = text.slice(from, at).replaceAll('.', '').replace('-', '')
    return {
      unit: letters === '' ? 'USD' : (dollars[letters] ?? 'USD'),
      start: letters === '' || dollars[letters] ? from : at,
      end: at + 1,
    }
  }
  if (padding > 1 || classAt(text, at) !== LETTER || !isUpperAt(text, at - 1)) {
    return padding === 0 || text.charCodeAt(at) !== 0x2e || !text.endsWith('Fr', at) ? undefined : francs(text, at)
  }
  const start = letterRunStart(text, at + 1)
  const word = at + 1 - start <= 3 ? text.slice(start, at + 1) : ''
  if (word === 'RMB') return { unit: 'CNY', start, end: at + 1 }
  return codes.has(word) ? { unit: word, start, end: at + 1 } : undefined
}

function francs(text: string, dot: number): CurrencyReading | undefined {
  return text.slice(dot - 3, dot).trim() === 'Fr' ? { unit: 'CHF', start: dot - 2, end: dot + 1 } : undefined
}

function dollarStart(text: string, dollar: number): number {
  if (text.startsWith('U.S.', dollar - 4)) return dollar - 4
  if (text.startsWith('US-', dollar - 3) && classAt(text, dollar - 4) !== LETTER) return dollar - 3
  let start = dollar
  while (dollar - start < 4 && start > 0 && classAt(text, start - 1) === LETTER) start--
  // A longer word that runs into the sign is no country.
  return start > 0 && dollar - start === 4 ? dollar : start
}

/** A sign behind the number: „18 $“, „14,50 €“. A sign that a digit follows belongs to the next number. */
export function readCurrencyAfter(text: string, index: number): CurrencyReading | undefined {
  const sign = signs.get(text.charCodeAt(index))
  if (sign === undefined || isDigitAt(text, index + 1) || (isDigitAt(text, index + 2) && classAt(text, index + 1) === SPACE))
    return undefined
  return { unit: sign, start: index, end: index + 1 }
}
