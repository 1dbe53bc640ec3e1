// A history sorts the facts out once; each of its days is what the whole ledger gives on that day.
import { expect, it } from 'vitest'
import { valuationPath, valueCompany } from '../../src/research/index.ts'
import { broker, companies, house, shippedFacts } from '../shipped-facts.ts'

it.each([house, broker])('values each day as the table of that day does', (view) => {
  const path = valuationPath(view, companies, shippedFacts, '2025-11-01', '2025-11-24')
  expect(path.length).toBeGreaterThan(5)
  const told = ({ ticker, hash, valued, price, upside, missing }: ReturnType<typeof valueCompany>) => ({
    ticker,
    hash,
    valued,
    price: price?.fact.id,
    upside,
    missing,
  })
  for (const { day, valuations } of [path[0]!, path[Math.floor(path.length / 2)]!, path.at(-1)!]) {
    const whole = companies
      .filter(({ ticker }) => view.universe.includes(ticker))
      .map((company) => told(valueCompany(company, view, shippedFacts, day)))
    expect(valuations.map(told)).toEqual(whole)
    expect(valuations.some(({ valued }) => valued !== undefined)).toBe(true)
  }
})
