// A figure in its unit, in the language of a note.
import type { Language } from './languages/language.ts'

const perMw = /^USD\/MW/

/** `$14.0m` of a value per MW, `480 MW`, `35%`, `$86,000`; other units are written after the number. */
export function scalePart(value: number, unit: string, language: Language): string {
  if (perMw.test(unit)) return language.bigDollars(value)
  switch (unit) {
    case '1':
      return Math.abs(value) <= 3 ? language.number(value, 2) : language.number(value, 1)
    case 'USD':
      return language.bigDollars(value)
    case 'USD/BTC':
    case 'USD/share':
    case 'USD/GPU':
      return language.dollars(Number(value.toFixed(2)))
    case 'share':
      return language.number(value)
    default: {
      const plainUnit = unit.replace(/\[\w+\]/g, '')
      const decimals = Number.isInteger(value) ? 0 : Math.abs(value) < 1 ? 3 : 2
      return `${language.number(value, decimals)} ${plainUnit}`
    }
  }
}
