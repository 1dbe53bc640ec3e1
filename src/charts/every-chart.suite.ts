// Small data for every chart, with one label that the caller chooses, for tests that hold for all of them.
import { parseHTML } from 'linkedom'
import {
  bridgeChart,
  contractsChart,
  distributionChart,
  frontierChart,
  historyChart,
  ladderChart,
  overTimeChart,
  partsChart,
  pricedInChart,
  scatterChart,
  tornadoChart,
  type Chart,
  type ChartSurface,
} from './index.ts'

export const { document } = parseHTML('<html></html>')

type Draw = (surface: ChartSurface, label: string) => Chart

export const charts: Readonly<Record<string, Draw>> = {
  bridge: (surface, label) =>
    bridgeChart(
      {
        name: label,
        start: { day: '2025-10-24', value: 1234.5 },
        end: { day: '2025-11-24', value: 1233.25 },
        bars: [
          { label, contribution: 2.5 },
          { label, contribution: -3.75 },
        ],
      },
      surface,
    ),
  parts: (surface, label) =>
    partsChart(
      {
        name: label,
        parts: [
          { label, value: 4e9 },
          { label, value: -5e9 },
          { label, value: 6.5e9 },
        ],
        dilutedShares: 4e8,
        perShare: 14,
        price: { value: 9.87, day: '2025-11-24' },
      },
      surface,
    ),
  ladder: (surface, label) =>
    ladderChart(
      {
        name: label,
        steps: [
          { basis: 'approved', stage: 'potential', mw: 2600, label },
          { basis: 'critical_it', stage: 'contracted', mw: 0 },
        ],
      },
      surface,
    ),
  contracts: (surface, label) =>
    contractsChart(
      {
        name: label,
        asOf: '2025-11-24',
        contracts: [
          { label, signed: '2025-09-25', delivery: '2026-10', termYears: 10, mw: 168, value: 3e9 },
          { label, signed: '2025-11-03', delivery: '2027', assumedDelivery: true, termYears: 15.5, mw: 300, basis: 'gross' },
          { label, signed: '2025-11-20', delivery: '2026-12' },
          { label, signed: '2025-11-21' },
        ],
      },
      surface,
    ),
  distribution: (surface, label) =>
    distributionChart(
      {
        name: label,
        of: {
          bins: [
            { low: -2, high: 4, share: 0.25 },
            { low: 4, high: 10, share: 0.5 },
            { low: 10, high: 30, share: 0.25 },
          ],
        },
        price: 9.9,
        target: 10,
      },
      surface,
    ),
  tornado: (surface, label) =>
    tornadoChart(
      {
        name: label,
        base: 10.88,
        rows: [
          { label, low: label, high: label, atLow: 7, atHigh: 15, documented: true },
          { label, low: label, high: label, atLow: 12, atHigh: 11, documented: false },
        ],
      },
      surface,
    ),
  frontier: (surface, label) =>
    frontierChart(
      {
        name: label,
        price: 14.74,
        curve: [
          { mw: 25, valuePerMw: 190e6 },
          { mw: 400, valuePerMw: 17e6 },
          { mw: 800, valuePerMw: 8e6 },
          { mw: 900, valuePerMw: undefined },
        ],
        points: [{ label, mw: 414, valuePerMw: 12.2e6 }],
        contractedMw: 414,
      },
      surface,
    ),
  history: (surface, label) =>
    historyChart(
      {
        name: label,
        from: '2024-11-24',
        to: '2025-11-24',
        prices: [
          { day: '2025-01-02', value: 5.5 },
          { day: '2025-11-24', value: 14.74 },
        ],
        targets: [
          { day: '2024-10-01', value: 8 },
          { day: '2025-11-24', value: 18 },
        ],
        ratings: [
          { day: '2024-10-01', rating: 'Neutral' },
          { day: '2025-06-01', rating: label },
        ],
      },
      surface,
    ),
  scatter: (surface, label) =>
    scatterChart(
      {
        points: [
          { label, shareOfApproved: 0.35, pricePerMw: 62e6 },
          { label, shareOfApproved: 0.36, pricePerMw: -1.5e6 },
          { label, shareOfApproved: undefined, pricePerMw: 1e6 },
        ],
      },
      surface,
    ),
  'over-time': (surface, label) =>
    overTimeChart(
      {
        name: label,
        days: [
          { day: '2025-01-31', expected: 500, contracted: 200 },
          { day: '2025-11-24', expected: 1700, contracted: 600.4, delivered: 0 },
        ],
      },
      surface,
    ),
  'priced-in': (surface, label) =>
    pricedInChart(
      {
        asOf: '2025-11-24',
        horizon: '2026-12',
        expectedBy: label,
        rows: [
          { label, price: 43.2, signed: 200, assumed: 1298, expected: 660 },
          { label, price: 10, signed: 300, assumed: 0 },
        ],
      },
      surface,
    ),
}

/** Every chart with nothing in it. */
export const empty: Readonly<Record<string, (surface: ChartSurface) => Chart>> = {
  bridge: (surface) =>
    bridgeChart({ name: 'X', start: { day: '2025-10-24', value: 1 }, end: { day: '2025-11-24', value: 1 }, bars: [] }, surface),
  parts: (surface) => partsChart({ name: 'X', parts: [], dilutedShares: 0, perShare: 0 }, surface),
  ladder: (surface) => ladderChart({ name: 'X', steps: [] }, surface),
  contracts: (surface) => contractsChart({ name: 'X', asOf: '2025-11-24', contracts: [] }, surface),
  distribution: (surface) => distributionChart({ name: 'X', of: { quantiles: [] } }, surface),
  tornado: (surface) => tornadoChart({ name: 'X', base: 1, rows: [] }, surface),
  frontier: (surface) => frontierChart({ name: 'X', price: 2, curve: [{ mw: 100, valuePerMw: undefined }], points: [] }, surface),
  history: (surface) => historyChart({ name: 'X', from: '2024-11-24', to: '2025-11-24', prices: [], targets: [], ratings: [] }, surface),
  scatter: (surface) => scatterChart({ points: [{ label: 'X', shareOfApproved: 0.3, pricePerMw: undefined }] }, surface),
  'over-time': (surface) => overTimeChart({ name: 'X', days: [] }, surface),
  'priced-in': (surface) => pricedInChart({ asOf: '2025-11-24', horizon: '2026-12', rows: [] }, surface),
}
