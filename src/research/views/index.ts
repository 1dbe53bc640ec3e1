export {
  checkView,
  heldOn,
  targetDate,
  type ConversionBase,
  type FactAssumption,
  type SetAssumption,
  type View,
  type ViewAssumption,
} from './view.ts'
export { resolveDistribution, type OwnUncertainty, type StatedDistribution, type Uncertainty } from './uncertainty.ts'
