// The charts of a note on one company: what the note says, handed to `charts` as numbers.
import { addDays, type Day } from '../../base/index.ts'
import {
  bridgeChart,
  contractsChart,
  distributionChart,
  frontierChart,
  historyChart,
  ladderChart,
  partsChart,
  tornadoChart,
  type Chart,
  type ChartSurface,
} from '../../charts/index.ts'
import { parts } from '../../model/index.ts'
import { contractName } from '../contract-name.ts'
import { formOfInput } from '../figures/input-form.ts'
import { printFigure } from '../figures/print-figure.ts'
import { causesOf, type Cause } from '../findings/causes.ts'
import type { Focus } from '../findings/focus.ts'
import { inputName, ofOwner } from '../input-name.ts'
import { languages } from '../languages/languages.ts'
import type { NoteData, NotedCompany } from '../note-data.ts'
import { chartWords } from '../words/chart-words.ts'
import { valuationWords } from '../words/valuation-words.ts'
import type { ChartId } from './chart-id.ts'

/** Nothing for a chart of the sector. */
export function companyChart(id: ChartId, data: NoteData, surface: ChartSurface): Chart | undefined {
  const { focus } = data
  const company = focus && [...data.companies, ...data.withoutValue].find(({ ticker }) => ticker === focus.ticker)
  if (!focus || !company) return undefined
  const of: Of = { data, focus, company, surface, code: surface.language }
  switch (id) {
    case 'bridge':
      return bridge(of)
    case 'frontier':
      return implied(of)
    case 'tornado':
      return tornado(of)
    case 'ladder':
      return ladder(of)
    case 'contracts':
      return timeline(of)
    case 'parts':
      return sum(of)
    case 'distribution':
      return distribution(of)
    case 'history':
      return history(of)
    default:
      return undefined
  }
}

interface Of {
  readonly data: NoteData
  readonly focus: Focus
  readonly company: NotedCompany
  readonly surface: ChartSurface
  readonly code: 'en' | 'de'
}

function bridge({ company, surface, code, data }: Of): Chart | undefined {
  const { bridge: found, name } = company
  if (!found || data.since === undefined) return undefined
  return bridgeChart(
    {
      name,
      start: { day: data.since, value: found.start },
      end: { day: data.asOf, value: found.end },
      bars: causesOf(found).map((cause) => ({ label: causeLabel(cause, code, data.broker), contribution: cause.contribution })),
      most: 8,
    },
    surface,
  )
}

function causeLabel(cause: Cause, code: 'en' | 'de', broker: string): string {
  const words = chartWords[code]
  switch (cause.kind) {
    case 'contract':
      return words.contract[cause.standing](contractName(cause.lead.label.split(':')[0] ?? words.contracts, code))
    case 'instrument':
      return words.contract[cause.standing](cause.key.slice('instrument '.length))
    case 'approved':
      return words.approvedPower
    case 'time':
      return words.time
    case 'structure':
    case 'rounding':
      return words.method
    case 'published':
      return words.published(broker)
    case 'input':
      return inputName(cause.lead.id, cause.lead.label, code)
  }
}

function implied({ company, focus, surface, code }: Of): Chart | undefined {
  const { valued, price } = company.after.valuation
  if (!valued || !price) return undefined
  const points =
    valued.valuePerMw === undefined ? [] : [{ label: chartWords[code].here, mw: valued.expectedMw, valuePerMw: valued.valuePerMw }]
  return frontierChart(
    { name: company.name, price: price.value, curve: focus.frontier, points, contractedMw: valued.contractedMw },
    surface,
  )
}

function tornado({ company, focus, surface, code }: Of): Chart | undefined {
  const { valued } = company.after.valuation
  if (!valued) return undefined
  const rows = focus.swings.map((row) => {
    const form = formOfInput(row.id, row.unit)
    const owner = ofOwner(row.id) ? `${contractName(row.label.split(':')[0] ?? '', code)}: ` : ''
    const shown = (value: number) => printFigure(value, form, languages[code])
    const { atLow, atHigh, documented } = row
    return { label: `${owner}${inputName(row.id, row.label, code)}`, low: shown(row.low), high: shown(row.high), atLow, atHigh, documented }
  })
  return tornadoChart({ name: company.name, base: valued.perShare, rows }, surface)
}

function ladder({ company, data, surface, code }: Of): Chart | undefined {
  const { valued, state } = company.after.valuation
  if (!valued) return undefined
  const words = chartWords[code]
  const input = (name: string) => state.inputs[`${company.ticker}.${name}`]?.value ?? 0
  const running = data.sums.deliveredFacts
    .filter(({ fact }) => fact.subject === company.ticker)
    .reduce((total, { fact }) => total + Number(fact.value), 0)
  const month = languages[code].month(data.targetDate)
  const steps = [
    { basis: 'approved' as const, stage: 'potential' as const, mw: input('approved.approved_mw'), label: words.approved },
    { basis: 'gross' as const, stage: 'pipeline' as const, mw: input('pipeline_mw') },
    { basis: 'critical_it' as const, stage: 'operating' as const, mw: running },
    { basis: 'critical_it' as const, stage: 'contracted' as const, mw: valued.contractedMw },
    { basis: 'critical_it' as const, stage: 'expected' as const, mw: valued.expectedMw, label: words.expected(month) },
  ]
  return ladderChart({ name: company.name, steps: steps.filter(({ mw }) => mw > 0) }, surface)
}

function timeline({ company, data, focus, surface, code }: Of): Chart {
  const years = company.after.valuation.state.inputs['view.delivery_years']?.value
  const contracts = data.sums.contracts.filter(({ ticker }) => ticker === company.ticker)
  return contractsChart(
    {
      name: company.name,
      asOf: data.asOf,
      contracts: contracts.map(({ contract }) => {
        const stated = contract.delivery?.fact.on
        const assumed =
          stated === undefined && years !== undefined ? addDays(contract.signed as Day, Math.round(years * 365.25)) : undefined
        const mw = focus.signed.find(({ key }) => key === contract.key)?.mw ?? contract.critical?.value
        return {
          label: contract.label === '' ? chartWords[code].contracts : contractName(contract.label, code),
          signed: contract.signed,
          ...(stated !== undefined && { delivery: stated }),
          ...(assumed !== undefined && { delivery: assumed, assumedDelivery: true }),
          ...(contract.term && { termYears: Number(contract.term.fact.value) }),
          ...(mw !== undefined && { mw }),
          ...(contract.value && { value: contract.value.value }),
        }
      }),
    },
    surface,
  )
}

function sum({ company, surface, code }: Of): Chart | undefined {
  const { valued, price } = company.after.valuation
  if (!valued) return undefined
  return partsChart(
    {
      name: company.name,
      parts: parts.map((part) => ({ label: valuationWords[code].part[part], value: valued.parts[part] })),
      // As in the table: what conversions bring in is shared out over the parts.
      dilutedShares: valued.equity / valued.perShare,
      perShare: valued.perShare,
      ...(price && { price: { value: price.value, day: price.on } }),
    },
    surface,
  )
}

function distribution({ company, focus, surface }: Of): Chart | undefined {
  const { spread } = focus
  const { valued, price } = company.after.valuation
  if (!spread || !valued) return undefined
  const { histogram, quantiles, abovePrice } = spread
  return distributionChart(
    {
      name: company.name,
      of: { histogram, quantiles },
      target: valued.priceTarget,
      ...(price && { price: price.value }),
      ...(abovePrice !== undefined && { abovePrice }),
    },
    surface,
  )
}

function history({ company, focus, data, surface }: Of): Chart {
  const { history: rows } = focus
  const prices = new Map(focus.prices.map(({ day, value }) => [day, value]))
  return historyChart(
    {
      name: company.name,
      from: focus.from,
      to: data.asOf,
      prices: [...prices].map(([day, value]) => ({ day, value })),
      targets: rows.flatMap(({ day, target }) => (target === undefined ? [] : [{ day, value: target }])),
      ratings: rows.map(({ day, rating }) => ({ day, rating })),
    },
    surface,
  )
}
