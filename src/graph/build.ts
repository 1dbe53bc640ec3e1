// Builders: the only way to make nodes. Units are checked here, so a graph that exists is dimensionally sound.
import { ModelError } from '../base/index.ts'
import { divideUnits, multiplyUnits, parseUnit, ratio, unitClash, type Unit } from '../units/index.ts'
import type { Binary, Constant, Input, Interpolate, Nary, Node, Power, Step, Unary } from './node.ts'

function words(node: Node): string {
  return node.label ?? (node.operation === 'input' ? node.id : node.operation)
}

function freeze<T extends Node>(node: T): T {
  if ('operands' in node) Object.freeze(node.operands)
  return Object.freeze(node)
}

/** A number of the model itself, with the source of it. Throws a model error unless finite. */
export function constant(value: number, unit: Unit, source: string, label?: string): Constant {
  if (!Number.isFinite(value)) throw new ModelError(`a constant of ${value}`, { where: label ?? source, remedy: 'give a finite number' })
  return freeze({ operation: 'constant', value, unit: parseUnit(unit), source, ...(label !== undefined && { label }) })
}

export function input(id: string, unit: Unit, label?: string): Input {
  return freeze({ operation: 'input', id, unit: parseUnit(unit), ...(label !== undefined && { label }) })
}

function sameUnits(operation: Nary['operation'] | 'subtract', operands: readonly Node[], label: string | undefined): Unit {
  const first = operands[0]
  if (first === undefined) {
    throw new ModelError(`${operation} of nothing`, { where: label ?? operation, remedy: 'give at least one operand' })
  }
  for (const operand of operands) {
    if (operand.unit !== first.unit) {
      throw new ModelError(`cannot ${operation} ${unitClash(first.unit, operand.unit)}`, {
        where: `${label ?? operation}: "${words(first)}" and "${words(operand)}"`,
        remedy: 'convert one of them by a ratio that is itself a number with a source',
      })
    }
  }
  return first.unit
}

function nary(operation: Nary['operation'], operands: readonly Node[], label?: string): Nary {
  const unit = sameUnits(operation, operands, label)
  return freeze({ operation, unit, operands: [...operands], ...(label !== undefined && { label }) })
}

/** Sum of operands of one unit. Adding megawatts of unlike basis throws a model error that names both. */
export function add(operands: readonly Node[], label?: string): Nary {
  return nary('add', operands, label)
}
export function minimum(operands: readonly Node[], label?: string): Nary {
  return nary('minimum', operands, label)
}
export function maximum(operands: readonly Node[], label?: string): Nary {
  return nary('maximum', operands, label)
}

export function subtract(a: Node, b: Node, label?: string): Binary {
  const unit = sameUnits('subtract', [a, b], label)
  return freeze({ operation: 'subtract', unit, operands: [a, b] as const, ...(label !== undefined && { label }) })
}

export function multiply(a: Node, b: Node, label?: string): Binary {
  return freeze({
    operation: 'multiply',
    unit: multiplyUnits(a.unit, b.unit),
    operands: [a, b] as const,
    ...(label !== undefined && { label }),
  })
}

/** Product of two or more factors, left to right; the label goes to the whole. */
export function product(factors: readonly [Node, ...Node[]], label?: string): Node {
  const [first, ...rest] = factors
  return rest.reduce<Node>((left, right, index) => multiply(left, right, index === rest.length - 1 ? label : undefined), first)
}

export function divide(a: Node, b: Node, label?: string): Binary {
  return freeze({
    operation: 'divide',
    unit: divideUnits(a.unit, b.unit),
    operands: [a, b] as const,
    ...(label !== undefined && { label }),
  })
}

function requireRatio(operation: string, node: Node): void {
  if (node.unit !== ratio) {
    throw new ModelError(`${operation} of ${node.unit}`, { where: words(node), remedy: 'divide by a reference of the same unit first' })
  }
}

export function power(base: Node, exponent: number, label?: string): Power {
  requireRatio('power', base)
  if (!Number.isFinite(exponent))
    throw new ModelError(`an exponent of ${exponent}`, { where: label ?? words(base), remedy: 'give a finite number' })
  return freeze({ operation: 'power', unit: ratio, operands: [base] as const, exponent, ...(label !== undefined && { label }) })
}

function unary(operation: Unary['operation'], operand: Node, label?: string): Unary {
  requireRatio(operation, operand)
  return freeze({ operation, unit: ratio, operands: [operand] as const, ...(label !== undefined && { label }) })
}
export function exponential(operand: Node, label?: string): Unary {
  return unary('exponential', operand, label)
}
export function logarithm(operand: Node, label?: string): Unary {
  return unary('logarithm', operand, label)
}

/** The number below which a standard normal variable stays with the given probability, a ratio between 0 and 1. */
export function normalQuantile(probability: Node, label?: string): Unary {
  return unary('normal-quantile', probability, label)
}
/** The probability that a standard normal variable stays below a ratio. */
export function normalProbability(operand: Node, label?: string): Unary {
  return unary('normal-probability', operand, label)
}

/** 1 where the operand is at least `threshold`, 0 below it. */
export function step(operand: Node, threshold: number, label?: string): Step {
  requireRatio('step', operand)
  if (!Number.isFinite(threshold))
    throw new ModelError(`a threshold of ${threshold}`, { where: label ?? words(operand), remedy: 'give a finite number' })
  return freeze({ operation: 'step', unit: ratio, operands: [operand] as const, threshold, ...(label !== undefined && { label }) })
}

/**
 * Reads a fixed table at a ratio: straight lines between the points, the first and last value beyond the ends. `at` must ascend strictly and have
 * a value for each of its numbers; `unit` is that of the values.
 */
export function interpolate(
  operand: Node,
  at: readonly number[],
  values: readonly number[],
  { unit = ratio, label }: { readonly unit?: Unit; readonly label?: string } = {},
): Interpolate {
  requireRatio('interpolate', operand)
  const where = label ?? words(operand)
  if (at.length < 2 || at.length !== values.length) {
    throw new ModelError(`a table of ${at.length} places and ${values.length} values`, {
      where,
      remedy: 'give two places or more, and a value for each',
    })
  }
  const wrong = at.findIndex((place, index) => !Number.isFinite(place) || !Number.isFinite(values[index]))
  if (wrong >= 0) throw new ModelError(`a table with ${values[wrong]} at ${at[wrong]}`, { where, remedy: 'give finite numbers' })
  for (const [index, place] of at.entries()) {
    const next = at[index + 1]
    if (next === undefined) continue
    if (next <= place)
      throw new ModelError(`a table with ${next} after ${place}`, { where, remedy: 'order the table by strictly ascending places' })
    if (!Number.isFinite((values[index + 1]! - values[index]!) / (next - place)))
      throw new ModelError(`a table that rises without limit at ${place}`, { where, remedy: 'set its places further apart' })
  }
  return freeze({
    operation: 'interpolate',
    unit: parseUnit(unit),
    operands: [operand] as const,
    at: Object.freeze([...at]),
    values: Object.freeze([...values]),
    ...(label !== undefined && { label }),
  })
}

/** The same node under another label. */
export function labelled<T extends Node>(node: T, label: string): T {
  return freeze({ ...node, label })
}
