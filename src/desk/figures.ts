// Figures of research in a few words, in English, the same on every machine. A missing figure is a dash, never a blank.
import { numberText } from './fact-text.ts'

export const dash = '–'

type Figure = number | undefined

const or = (value: Figure, write: (value: number) => string) => (value === undefined ? dash : write(value))

/** `$18`, `$4.50`, `$14.74`. */
export function dollars(value: Figure, decimals?: number): string {
  return or(value, (given) => `${given < 0 ? '-' : ''}$${Math.abs(given).toFixed(decimals ?? (Number.isInteger(given) ? 0 : 2))}`)
}

/** `$3.0bn`, `$830m`. */
export function bigDollars(value: Figure): string {
  return or(value, (given) => {
    const size = Math.abs(given)
    const sign = given < 0 ? '-' : ''
    return size >= 1e9 ? `${sign}$${(size / 1e9).toFixed(2)}bn` : `${sign}$${Math.round(size / 1e6)}m`
  })
}

/** `+22 %`. */
export function signedPercent(value: Figure, decimals = 0): string {
  return or(value, (given) => `${given >= 0 ? '+' : '-'}${Math.abs(given * 100).toFixed(decimals)} %`)
}

export function percent(value: Figure, decimals = 0): string {
  return or(value, (given) => `${(given * 100).toFixed(decimals)} %`)
}

/** `480`, without unit: the column says it. */
export function whole(value: Figure): string {
  return or(value, (given) => numberText(given, 0))
}

/** `$14.0m`, per MW. */
export function millions(value: Figure, decimals = 1): string {
  return or(value, (given) => `$${(given / 1e6).toFixed(decimals)}m`)
}

/** `+1.25`, USD a share. */
export function signedDollars(value: Figure): string {
  return or(value, (given) => `${given >= 0 ? '+' : '-'}${Math.abs(given).toFixed(2)}`)
}
