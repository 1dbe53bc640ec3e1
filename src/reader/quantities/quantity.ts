// What the quantity reader hands out: a number with its unit, where it stands, and what the words around it say about it.

export type Language = 'en' | 'de'

/** `at_least`: „mehr als“, "over", "600+". `at_most`: „bis zu“, "below". `about`: „rund“, "some". */
export type Bound = 'about' | 'at_least' | 'at_most'

/**
 * One number, or one range, with its unit. Exactly one of `value` and the pair `low`, `high` is given; all are in `unit`.
 *
 * Units are those of the attributes: `MW`, `USD`, `USD/share`, `USD/MW`, `USD/kWh`, `USD/year`, `USD/BTC`, `ratio`, `year`, `BTC`,
 * `EH/s`, `J/TH`, `GPU`, `share`. Further: other currencies by their ISO code in place of `USD` (`EUR`, `CAD/share`), `kWh`, `MWh`,
 * `percentage-point` (1 = one point), `basis-point`, `x` (multiples), `day`, `hour`, and an empty text for a number without a unit.
 * Powers are converted to MW, energy prices to money per kWh, months to years, weeks to days, percentages and fractions to ratios.
 */
export interface Quantity {
  /** `source.slice(start, end)`, always. */
  readonly text: string
  /** Offset in UTF-16 code units of the number, or of the currency or sign before it; words of bound are outside. */
  readonly start: number
  /** End of the number with its unit, or of the compound's unit part ("410-Megawatt" of „410-Megawatt-Pipeline“). */
  readonly end: number
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly unit: string
  readonly bound?: Bound
  /** The language that the number was read in. */
  readonly language: Language
  /** Start of the words that set `bound` (and of "between", "from"), equal to `start` when there are none. */
  readonly boundStart: number
  /** End of the words behind that set `bound` ("or more", „oder mehr“, "+"), equal to `end` when there are none. */
  readonly boundEnd: number
  /** The digits or number words alone, of a range from the first to the last. */
  readonly numberStart: number
  readonly numberEnd: number
  /** The value that this one replaces, in the same unit: "from 12 to 18", „18 (zuvor 12)“, "up from 12". */
  readonly previous?: number
  /** The range that this range replaces. */
  readonly previousLow?: number
  readonly previousHigh?: number
  /** True of the value replaced, which is a quantity of its own. */
  readonly superseded?: true
  /** The noun that the quantity is compounded with: "Pipeline" of „410-Megawatt-Pipeline“, "lease" of "300-megawatt lease". */
  readonly compoundOf?: string
  /** True when the unit was not written at the number but shared with a neighbour: the 12 of "12 to 18 dollars". */
  readonly shared?: true
}

export interface QuantityOptions {
  /** Reads every ambiguous form as this language; without it the language is told from the words around each number. */
  readonly language?: Language
  /** Offsets at which names of companies end: a bare number behind one is no part of a name ("Riot 463"). */
  readonly nameEnds?: ReadonlySet<number>
}
