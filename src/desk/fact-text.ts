// Facts in a few words, for tables and messages: value with unit, qualifiers in one line. English, whatever the machine's locale.
import { attributes, qualifierNames, type Fact, type KeptFact } from '../facts/index.ts'

/** `1234567.5` → `1,234,567.5`; at most `decimals` places, none kept that are zero. */
export function numberText(value: number, decimals = 6): string {
  const fixed = Math.abs(value) >= 1e21 ? String(value) : value.toFixed(decimals)
  const trimmed = fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed
  const [whole = '0', fraction] = (trimmed === '-0' ? '0' : trimmed).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

/** `18 USD/share`, `3bn USD`, `64 %`, `Overweight`. */
export function valueText(value: number | string, unit: string): string {
  if (typeof value === 'string') return value
  if (unit === 'ratio') return `${numberText(value * 100, 2)} %`
  const size = Math.abs(value)
  const amount = size >= 1e9 ? `${numberText(value / 1e9, 4)}bn` : size >= 1e6 ? `${numberText(value / 1e6, 4)}m` : numberText(value)
  return unit === '' ? amount : `${amount} ${unit}`
}

const boundSigns = { about: '~', at_least: '≥ ', at_most: '≤ ' } as const

/** The value as the document bounds it, with what it replaces: `~18 USD/share (was 12)`. */
export function boundedValueText(fact: Fact): string {
  const value = `${fact.bound ? boundSigns[fact.bound] : ''}${valueText(fact.value, fact.unit)}`
  return fact.previous === undefined ? value : `${value} (was ${valueText(fact.previous, fact.unit === 'ratio' ? 'ratio' : '')})`
}

/** `by JPMorgan, on 2026-12, critical_it, expected`. */
export function qualifiersText(fact: Fact): string {
  const named: Partial<Record<(typeof qualifierNames)[number], string>> = {
    by: 'by ',
    on: 'on ',
    since: 'since ',
    counterparty: 'with ',
    backstop: 'backed by ',
    site: 'at ',
  }
  return qualifierNames
    .filter((name) => name !== 'previous' && name !== 'bound' && fact[name] !== undefined)
    .map((name) => `${named[name] ?? ''}${fact[name]}`)
    .join(', ')
}

/** `corrected by Ada: a slip of the decimal point`. */
export function decidedText({ action, by, reason }: NonNullable<KeptFact['decided']>): string {
  return `${{ accept: 'accepted', correct: 'corrected', add: 'added' }[action]} by ${by}: ${reason}`
}

export function attributeText(fact: Fact): string {
  return attributes[fact.attribute].label.en
}
