export {
  chartLanguages,
  chartThemes,
  type Chart,
  type ChartDocument,
  type ChartLanguage,
  type ChartSurface,
  type ChartTable,
  type ChartTheme,
} from './chart.ts'
export { chartColours } from './palette.ts'
export { bridgeChart, type BridgeChartData } from './bridge-chart.ts'
export { partsChart, type PartsChartData } from './parts-chart.ts'
export { ladderChart, type LadderBasis, type LadderChartData, type LadderStage } from './ladder-chart.ts'
export { contractsChart, type ContractsChartData, type TimelineContract } from './contracts-chart.ts'
export { distributionChart, type DistributionChartData } from './distribution-chart.ts'
export type { Bin, EqualColumns, Quantile } from './histogram.ts'
export { tornadoChart, type TornadoChartData, type TornadoRow } from './tornado-chart.ts'
export { frontierChart, type FrontierChartData } from './frontier-chart.ts'
export { historyChart, type HistoryChartData } from './history-chart.ts'
export { scatterChart, type ScatterChartData } from './scatter-chart.ts'
export { overTimeChart, type OverTimeChartData } from './over-time-chart.ts'
export { pricedInChart, type PricedInChartData } from './priced-in-chart.ts'
