// What a company consists of, without any number: which contracts, instruments and quarters its graph has a place for.

/** How a block of HPC megawatts is valued. `stated`: a value per MW that someone states for the company. `terms`: from the contract's own rent or revenue. `sector`: from the sector's economics of its kind. */
export type Valuation = 'stated' | 'terms' | 'sector'

/** How a contract's critical IT load is known. `stated`; `gross`: utility load ÷ gross-to-critical ratio; `remainder`: what a stated company total leaves after the stated parts. */
export type Measure = 'stated' | 'gross' | 'remainder'

export interface ContractStructure {
  /** Unique within the company and stable between states: `Barber Lake/Fluidstack/1`. */
  readonly key: string
  readonly label: string
  readonly kind: 'colocation' | 'cloud'
  readonly valuation: Valuation
  readonly measure: Measure
  /** A joint venture: a part of its value belongs to others. */
  readonly shared: boolean
}

export interface InstrumentStructure {
  /** As its holders call it: "0% convertible notes 2031". */
  readonly key: string
  /** A convertible's face is carried as debt until it converts; a warrant brings its exercise price. */
  readonly kind: 'convertible' | 'warrant'
  /** A capped call pays for the dilution between conversion and cap price. */
  readonly capped: boolean
  /** Issued after the date of the cash figure, so its proceeds are added. */
  readonly afterCash: boolean
}

/** How the megawatts expected by the target date are known: `stated` by someone, a `share` of approved power, or not at all. */
export type Expectation = 'stated' | 'share' | 'none'

export interface CompanyStructure {
  readonly ticker: string
  /** Calendar quarters from the as-of date to the halving: `2025Q4`. */
  readonly quarters: readonly string[]
  readonly mine: boolean
  readonly contracts: readonly ContractStructure[]
  readonly expectation: Expectation
  /** Valuation of megawatts that are not signed yet. */
  readonly unsigned: 'stated' | 'sector'
  /** Approved power that counts for conversion is known. */
  readonly approved: boolean
  readonly pipeline: boolean
  /** In ascending order of the price from which they dilute, but in the union of two states; see `dilutedValuePerShare`. */
  readonly instruments: readonly InstrumentStructure[]
}

/** Ids of inputs that measure an amount: absent from a state means none of it. All others are terms and rates. */
export const amountSuffixes = [
  '.mw',
  '.gross_mw',
  '.value',
  '.days',
  '.shares',
  '.face',
  '.proceeds',
  '.leaving_mw',
  '.hashrate',
  '.holdings',
  '.cash',
  '.debt',
  '.total_mw',
  '.expected_mw',
  '.pipeline_mw',
  '.approved_mw',
  '.base_mw',
] as const

export function isAmount(inputId: string): boolean {
  return amountSuffixes.some((suffix) => inputId.endsWith(suffix))
}

function merge<T extends { readonly key: string }>(from: readonly T[], to: readonly T[]): T[] {
  return [...to, ...from.filter((item) => !to.some((other) => other.key === item.key))]
}

/** The structure that has a place for everything in either; terms that differ are taken from `to`. Used to bridge two states on one graph. */
export function unionStructure(from: CompanyStructure, to: CompanyStructure): CompanyStructure {
  return {
    ...to,
    quarters: [...new Set([...from.quarters, ...to.quarters])].toSorted(),
    mine: from.mine || to.mine,
    contracts: merge(from.contracts, to.contracts).map((contract) => ({
      ...contract,
      shared: [from, to].some((structure) => structure.contracts.some((own) => own.key === contract.key && own.shared)),
    })),
    // What one of them states outright can be restated for the other.
    expectation: (['stated', 'share'] as const).find((way) => from.expectation === way || to.expectation === way) ?? 'none',
    approved: from.approved || to.approved,
    pipeline: from.pipeline || to.pipeline,
    instruments: merge(from.instruments, to.instruments).map((instrument) => {
      const both = [from, to].flatMap((structure) => structure.instruments.filter((own) => own.key === instrument.key))
      return { ...instrument, capped: both.some((own) => own.capped), afterCash: both.some((own) => own.afterCash) }
    }),
  }
}
