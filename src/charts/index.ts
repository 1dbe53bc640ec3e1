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
