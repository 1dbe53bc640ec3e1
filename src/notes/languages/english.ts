// English of the trade, American figures.
import { groupDigits, type Language } from './language.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const number = (value: number, decimals = 0) => groupDigits(value, decimals, ',', '.')

export const english: Language = {
  code: 'en',
  number,
  dollars: (value) => `${value < 0 ? '−' : ''}$${number(Math.abs(value), Number.isInteger(value) ? 0 : 2)}`,
  bigDollars: (value) => {
    const size = Math.abs(value)
    return `${value < 0 ? '−' : ''}$${size >= 1e9 ? `${number(size / 1e9, 1)}bn` : `${number(size / 1e6, size < 1e8 ? 1 : 0)}m`}`
  },
  percent: (value, decimals = 0) => `${number(value * 100, decimals)}%`,
  signedPercent: (value) => `${value < 0 ? '' : '+'}${number(value * 100)}%`,
  megawatts: (value) => `${number(value)} MW`,
  day: (day) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`,
  words: {
    part: {
      mining: 'Mining',
      bitcoin: 'Bitcoin held',
      hpc_contracted: 'HPC, contracted',
      hpc_unsigned: 'HPC, unsigned',
      hpc_later: 'HPC, later',
      power: 'Unused power',
      pipeline: 'Pipeline',
      net_cash: 'Net cash',
    },
    group: {
      'new facts': 'new facts',
      'corrected facts': 'corrected facts',
      market: 'market',
      assumptions: 'assumptions',
      time: 'passing of time',
      method: 'method and rounding',
    },
    months,
    headings: {
      keyChanges: 'Key changes',
      valuation: 'Valuation',
      whatChanged: 'What changed, and why',
      implied: 'What the prices already assume',
      signed: 'Signed, expected, approved',
      contradictions: 'Where sources contradict each other',
      risks: 'Risks',
      method: 'Method and ratings',
      sources: 'Sources',
      disclosures: 'Disclosures',
    },
    columns: {
      company: 'Company',
      rating: 'Rating',
      target: 'Target',
      old: 'old',
      new: 'new',
      price: 'Price',
      upside: 'Upside',
      belowHigh: 'Below 52-week high',
      signedMw: 'Signed MW',
      expectedMw: 'Expected MW',
      share: 'Share of approved',
      perMw: 'Value per MW',
      broker: 'says',
      impliedMw: 'MW in the price',
      impliedValue: 'Value per MW in the price',
      gap: 'paid for, not signed',
      downside: 'Value at the low end',
      upsideRisk: 'Value at the high end',
      input: 'Input',
    },
    none: '–',
    unchanged: 'unchanged',
  },
}
