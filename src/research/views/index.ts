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
