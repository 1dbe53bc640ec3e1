// Numbers of nature and protocol that the model rests on, each with its source.
import { constant } from '../graph/index.ts'

export const one = constant(1, '1', 'definition', 'one')
export const zero = constant(0, '1', 'definition', 'zero')

const protocol = 'Bitcoin protocol: one block each ten minutes on average'
export const blocksPerDay = constant(144, 'block/day', protocol, 'Blocks a day')
/** Until height 1,050,000, about April 2028. */
export const blockSubsidy = constant(3.125, 'BTC/block', 'Bitcoin protocol: subsidy since height 840,000', 'Block subsidy')
export const hoursPerDay = constant(24, 'hour/day', 'definition', 'Hours a day')
export const kilowattHours = constant(1000, 'kWh/MWh', 'definition', 'kWh in a MWh')
export const energyOfPower = constant(1, 'MWh/MW/hour', 'definition', 'MWh from a MW in an hour')
/** 1 EH/s × 1 J/TH = 10⁶ TH/s × 1 J/TH = 1 MW. */
export const powerOfHashing = constant(1, 'MW/EH/s/J/TH', 'definition: 1 EH/s at 1 J/TH draws 1 MW', 'MW from EH/s and J/TH')
/** A fleet's draw is utility load to the precision of the public figures: air-cooled mines lose little to cooling. */
export const mineDrawIsGross = constant(
  1,
  'MW[gross]/MW',
  'judgement: a mine draws its load from the utility with negligible overhead',
  'Gross MW of a mining MW',
)
/** Approved power is stated as utility load. */
export const approvedIsGross = constant(
  1,
  'MW[gross]/MW[approved]',
  'definition: approved power is the utility load granted',
  'Gross MW of an approved MW',
)
