// What a language brings to a note: its number forms and every word that the note's skeleton uses. Ratings stay in English in all of them.
import type { BridgeGroup } from '../../research/index.ts'
import type { Part } from '../../model/index.ts'

export interface Language {
  readonly code: 'en' | 'de'
  /** Groups thousands and writes `decimals` places. */
  number(value: number, decimals?: number): string
  /** `$18` / `18 US-Dollar`; two places where it is not whole. */
  dollars(value: number): string
  /** `$9.7bn` / `9,7 Mrd. US-Dollar`. */
  bigDollars(value: number): string
  /** `45 %` in both; the decimal sign differs. */
  percent(value: number, decimals?: number): string
  signedPercent(value: number): string
  /** `480 MW`, `1.69 GW`. */
  megawatts(value: number): string
  /** `24 November 2025` / `24. November 2025`. */
  day(day: string): string
  readonly words: Words
}

export interface Words {
  readonly part: Readonly<Record<Part, string>>
  readonly group: Readonly<Record<BridgeGroup, string>>
  readonly months: readonly string[]
  readonly headings: {
    readonly keyChanges: string
    readonly valuation: string
    readonly whatChanged: string
    readonly implied: string
    readonly signed: string
    readonly contradictions: string
    readonly risks: string
    readonly method: string
    readonly sources: string
    readonly disclosures: string
  }
  readonly columns: Readonly<
    Record<
      | 'company'
      | 'rating'
      | 'target'
      | 'old'
      | 'new'
      | 'price'
      | 'upside'
      | 'belowHigh'
      | 'signedMw'
      | 'expectedMw'
      | 'share'
      | 'perMw'
      | 'broker'
      | 'impliedMw'
      | 'impliedValue'
      | 'gap'
      | 'downside'
      | 'upsideRisk'
      | 'input',
      string
    >
  >
  readonly none: string
  readonly unchanged: string
}

/** Groups digits by three and puts the decimal sign, without the machine's locale. */
export function groupDigits(value: number, decimals: number, thousands: string, point: string): string {
  const [integer = '0', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = integer.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`
}
