export { divideUnits, multiplyUnits, parseUnit, ratio, sameUnit, unitClash, type Unit } from './unit.ts'
