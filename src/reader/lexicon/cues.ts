// The kinds of words that frames look for; every language gives each of them a pattern.

/** One row per kind. Patterns are sources of regular expressions without captures, matched without case at word starts unless `\b` is not wanted. */
export interface CueTable {
  // what the share is said to be worth and what it costs
  readonly priceTarget: string
  readonly sharePrice: string
  readonly shareWord: string
  readonly moveUp: string
  readonly moveDown: string
  readonly doubled: string
  readonly belowHigh: string
  /** Where the share was dearest. */
  readonly highMark: string
  /** How far it is from there, where no verb of falling says so. */
  readonly awayFrom: string
  readonly marketCap: string
  readonly sharesOutstanding: string
  readonly diluted: string
  // megawatts
  readonly criticalIt: string
  readonly gross: string
  readonly approved: string
  readonly operating: string
  readonly construction: string
  readonly leased: string
  readonly potential: string
  readonly pipeline: string
  readonly forecast: string
  readonly underReview: string
  // business lines
  readonly colocation: string
  readonly cloud: string
  readonly mining: string
  // contracts
  readonly contract: string
  readonly contractValue: string
  readonly term: string
  readonly annual: string
  readonly revenue: string
  readonly backstop: string
  readonly signed: string
  readonly delivery: string
  readonly aggregate: string
  // balance sheet
  readonly cash: string
  readonly debt: string
  readonly convertible: string
  readonly issued: string
  readonly undrawn: string
  readonly income: string
  readonly spending: string
  readonly otherMoney: string
  // bitcoin
  readonly held: string
  readonly mined: string
  readonly soldCoins: string
  readonly bitcoin: string
  readonly network: string
  readonly hashrate: string
  readonly costPerCoin: string
  readonly powerCost: string
  // per megawatt and ratios
  readonly value: string
  readonly buildCost: string
  readonly noi: string
  readonly otherMargin: string
  readonly shareOfPower: string
  // voices
  readonly says: string
  readonly plans: string
  readonly brokerNoun: string
  readonly companyNoun: string
  readonly sectorNoun: string
  readonly ownVoice: string
  // what is not asserted
  readonly condition: string
  readonly option: string
  readonly negation: string
  readonly hearsay: string
}

export type CueName = keyof CueTable
