// What a language brings to every figure of a note: signs between digits, what stands before and after a number, and dates.
import type { NumberForm } from '../figures/form.ts'

export interface Language {
  readonly code: 'en' | 'de'
  readonly thousands: string
  readonly point: string
  /** Before and after the digits. `scale` is what the value was divided by, `shown` the number as written. */
  affixes(form: NumberForm, scale: number, shown: number): readonly [before: string, after: string]
  /** `24 November 2025` / `24. November 2025`; also dates cut to month or year. */
  day(date: string): string
  /** `24 Nov 2025` / `24.11.2025`. */
  shortDay(date: string): string
  /** `December 2026`. */
  month(date: string): string
  quoted(text: string): string
  /** `A, B and C`. */
  list(items: readonly string[]): string
}
