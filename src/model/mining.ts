// The mine: gross profit of the fleet, quarter by quarter to the halving. It can be switched off, and power that converts to HPC leaves it.
import { add, constant, divide, input, maximum, multiply, product, subtract, type Node } from '../graph/index.ts'
import {
  blockSubsidy,
  blocksPerDay,
  energyOfPower,
  hoursPerDay,
  kilowattHours,
  mineDrawIsGross,
  one,
  powerOfHashing,
  zero,
} from './constants.ts'
import { assume, quarterDays, quarterYears, quarterYearsAfterTarget } from './sector-inputs.ts'
import { discounted, grown } from './time.ts'

export interface Mine {
  /** Value at the target date: earlier quarters at par, later ones discounted to it. USD. */
  readonly value: Node
  /** Utility load of the fleet at the target date, after what has left for HPC. MW[gross]. */
  readonly loadAtTarget: Node
}

const noMoney = constant(0, 'USD', 'definition')
const noPower = constant(0, 'MW[gross]', 'definition')
const noHashrate = constant(0, 'EH/s', 'definition')

/** Source of the recipe: docs/model.md, part 1. Quarters must be in order; without quarters (after the halving) the value is zero. */
export function mine(ticker: string, quarters: readonly string[], targetQuarter: string): Mine {
  const id = (name: string) => `${ticker}.mine.${name}`
  const hashrate = input(id('hashrate'), 'EH/s', 'Hashrate')
  const efficiency = input(id('efficiency'), 'J/TH', 'Fleet efficiency')
  const powerCost = input(id('power_cost'), 'USD/kWh', 'Power cost')
  const load = product([hashrate, efficiency, powerOfHashing, mineDrawIsGross], 'Fleet load')

  const leaving = (quarter: string) => input(id(`${quarter}.leaving_mw`), 'MW[gross]', `Mining load left for HPC by ${quarter}`)
  const left = (quarter: string) => maximum([subtract(load, leaving(quarter)), noPower])
  const loadPerHash = product([efficiency, powerOfHashing, mineDrawIsGross], 'Load per hashrate')

  const flows = quarters.map((quarter) => {
    const days = quarterDays(quarter)
    const years = quarterYears(quarter)
    // Not hashrate × share of load left: a fleet of none, as in a state before the mine, would divide by zero.
    const retained = maximum(
      [subtract(hashrate, divide(leaving(quarter), loadPerHash, `Hashrate left for HPC by ${quarter}`)), noHashrate],
      `Hashrate still mining, ${quarter}`,
    )
    const network = multiply(assume('network_hashrate'), grown(assume('network_growth'), years), `Network hashrate, ${quarter}`)
    const share = divide(retained, network, `Share of network, ${quarter}`)
    const issued = product([blockSubsidy, add([one, assume('fee_share')]), blocksPerDay, days], `Bitcoin issued, ${quarter}`)
    const price = multiply(assume('bitcoin_price'), grown(assume('bitcoin_growth'), years), `Bitcoin price, ${quarter}`)
    const revenue = product([share, issued, price], `Mining revenue, ${quarter}`)
    const used = product([retained, efficiency, powerOfHashing, hoursPerDay, days, energyOfPower, kilowattHours], `Energy used, ${quarter}`)
    const energy = multiply(used, powerCost, `Energy cost, ${quarter}`)
    const other = multiply(revenue, assume('mining_other_cost'), `Other cash cost, ${quarter}`)
    const profit = maximum([subtract(subtract(revenue, energy), other), noMoney], `Gross profit, ${quarter}`)
    return multiply(profit, discounted(assume('mining_discount_rate'), quarterYearsAfterTarget(quarter)), `Mining, ${quarter}`)
  })

  return {
    value: flows.length > 0 ? add(flows, 'Mining') : multiply(zero, noMoney, 'Mining'),
    loadAtTarget: quarters.includes(targetQuarter) ? left(targetQuarter) : quarters.length > 0 ? left(quarters.at(-1)!) : load,
  }
}
