// Numbers as people type them in English and German, and the scale in which an input of a unit is typed.
import type { Language } from '../address/address.ts'

/** `70,000.5`, `70.000,5`, `-3`, `1e6`; undefined for anything that is no number of the language. */
export function typedNumber(text: string, language: Language): number | undefined {
  const bare = text
    .trim()
    .replaceAll(/[\u00A0\u2009 ]/g, '')
    .replace('\u2212', '-')
  const [thousands, point] = language === 'de' ? ['\\.', ','] : [',', '\\.']
  if (!new RegExp(`^[-+]?(?:\\d{1,3}(?:${thousands}\\d{3})+|\\d+)?(?:${point}\\d+)?(?:e[-+]?\\d+)?$`, 'i').test(bare) || !/\d/.test(bare))
    return undefined
  const plain = language === 'de' ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

export interface TypedScale {
  /** The value is divided by this for typing. */
  readonly by: number
  /** What stands beside the field. */
  readonly label: string
}

/** Dollars in millions, rates in per cent, cents for a kilowatt-hour: what people say. */
export function scaleOf(unit: string, language: Language): TypedScale {
  const bare = unit.replaceAll(/\[\w+\]/g, '')
  const german = language === 'de'
  switch (bare) {
    case 'USD':
      return { by: 1e6, label: german ? 'Mio. $' : '$m' }
    case 'USD/MW':
      return { by: 1e6, label: german ? 'Mio. $ je MW' : '$m per MW' }
    case 'USD/MW/year':
      return { by: 1e6, label: german ? 'Mio. $ je MW, Jahr' : '$m per MW, year' }
    case 'USD/year':
      return { by: 1e6, label: german ? 'Mio. $ im Jahr' : '$m a year' }
    case 'share':
      return { by: 1e6, label: german ? 'Mio. Aktien' : 'm shares' }
    case 'USD/kWh':
      return { by: 0.01, label: german ? 'Cent je kWh' : 'cents a kWh' }
    case 'ratio':
    case '1/year':
      return { by: 0.01, label: '%' }
    case 'USD/GPU/hour':
      return { by: 1, label: german ? '$ je GPU-Stunde' : '$ a GPU-hour' }
    case 'USD/GPU':
      return { by: 1, label: german ? '$ je GPU' : '$ a GPU' }
    case 'GPU/MW':
      return { by: 1, label: german ? 'GPUs je MW' : 'GPUs per MW' }
    case 'USD/share':
    case 'USD/BTC':
      return { by: 1, label: '$' }
    case '1':
    case 'MW/MW':
    case '':
      return { by: 1, label: '' }
    case 'year':
      return { by: 1, label: german ? 'Jahre' : 'years' }
    default:
      return { by: 1, label: bare }
  }
}

/** A step that a hand can feel: about two hundred over the range, 1, 2 or 5 times a power of ten. */
export function stepOf(low: number, high: number): number {
  const rough = Math.abs(high - low) / 200
  if (!(rough > 0)) return 1
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = rough / power
  return (factor >= 5 ? 5 : factor >= 2 ? 2 : 1) * power
}
