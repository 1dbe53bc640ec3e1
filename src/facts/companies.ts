// The list of companies is data: tickers, names and aliases that a user extends.
import { InputError, MissingError, type Day } from '../base/index.ts'

export interface Company {
  /** Exchange ticker, upper case: the fact's `subject`. */
  readonly ticker: string
  readonly name: string
  /** Other names under which documents speak of it, former names and tickers included; never ambiguous words of daily speech. */
  readonly aliases: readonly string[]
  /** Descriptions that stand for it after it was named ("the Texas miner" is not one; "the Bernstein-backed miner" may be). */
  readonly descriptions?: readonly string[]
  /** Month in which the fiscal year ends, 1 to 12. */
  readonly fiscalYearEnd: number
  /** What it owns or does beside mine, bitcoin, power and HPC: no value of it is in the model, and every valuation says so. */
  readonly beyondModel?: string
  /** The same in German; where it is missing, German notes print the English words. */
  readonly beyondModelGerman?: string
  /** Names that take over from a day on ("Cipher Digital" from 2026-02-24). */
  readonly renamed?: readonly { readonly name: string; readonly from: Day }[]
}

/** Checks a parsed company list and gives it back sorted by ticker. Throws an input error that names the place. */
export function checkCompanies(list: readonly Company[], where: string): readonly Company[] {
  const seen = new Map<string, string>()
  for (const [index, company] of list.entries()) {
    const place = `${where}, entry ${index + 1}`
    if (!/^[A-Z][A-Z0-9.]{0,9}$/.test(company.ticker)) {
      throw new InputError(`"${company.ticker}" is not a ticker`, { where: place, remedy: 'write one to ten capital letters or digits' })
    }
    if (!(company.fiscalYearEnd >= 1 && company.fiscalYearEnd <= 12)) {
      throw new InputError(`fiscalYearEnd of ${company.ticker} is not a month`, { where: place, remedy: 'write a number from 1 to 12' })
    }
    for (const name of [company.ticker, company.name, ...company.aliases]) {
      const owner = seen.get(name)
      if (owner !== undefined && owner !== company.ticker) {
        throw new InputError(`"${name}" names both ${owner} and ${company.ticker}`, {
          where: place,
          remedy: 'give each name to one company',
        })
      }
      seen.set(name, company.ticker)
    }
  }
  return list.toSorted((a, b) => (a.ticker < b.ticker ? -1 : 1))
}

/** Finds a company by ticker, whatever the case. Throws a missing error that lists the tickers. */
export function companyOf(ticker: string, companies: readonly Company[]): Company {
  const found = companies.find((company) => company.ticker === ticker.toUpperCase())
  if (found) return found
  throw new MissingError(`no company with the ticker "${ticker}"`, {
    where: 'the company list',
    remedy: `name one of ${companies.map((company) => company.ticker).join(', ')}, or add it to data/companies.json`,
  })
}
