// Uncertain numbers as nodes over independent standard uniform inputs `draw.ID`: own distributions, a Gaussian copula, loads on common factors.
import { InputError } from '../../base/index.ts'
import { add, constant, input, labelled, multiply, normalQuantile, type Node } from '../../graph/index.ts'
import type { Unit } from '../../units/index.ts'
import { checkCorrelation, triangularRoot } from './correlation.ts'
import { checkDistribution, meanOf, type Distribution } from './distribution.ts'
import type { Matrix } from './eigen.ts'
import { quantileNode, scoreDriver, uniformDriver, type Driver } from './quantile-node.ts'

export interface UncertainNumber {
  readonly id: string
  readonly unit: Unit
  readonly label?: string
  readonly distribution: Distribution
  /** By the id of a factor or of a number of the correlation: how much of its normal score comes from there, −1 to 1. */
  readonly loads?: Readonly<Record<string, number>>
}

/** Correlation of normal scores. `names` are ids of uncertain numbers or of factors: standard normal numbers that only others load on. */
export interface Copula {
  readonly names: readonly string[]
  readonly matrix: Matrix
}

export interface UncertainNodes {
  /** By id; a number without width is a constant. */
  readonly nodes: ReadonlyMap<string, Node>
  /** The ids that are drawn, in the order of dimensions: `draw.ID`. Those of the copula first, the others as given. */
  readonly drawn: readonly string[]
}

export function drawId(id: string): string {
  return `draw.${id}`
}

const plain = (value: number) => constant(value, '1', 'load of a common factor')

/** Σ coefficient × score; scores with coefficient 0 left out. */
function combined(terms: readonly (readonly [number, Node])[]): Node {
  const used = terms
    .filter(([coefficient]) => coefficient !== 0)
    .map(([coefficient, score]) => (coefficient === 1 ? score : multiply(plain(coefficient), score)))
  return used.length === 1 ? used[0]! : add(used)
}

/**
 * Builds the nodes. Throws an input error for impossible parameters, correlations that contradict each other, and loads that explain more than everything.
 * `where` is the place that errors name; `factors` are drawn for others alone.
 */
export function uncertainNodes(
  numbers: readonly UncertainNumber[],
  where: string,
  copula: Copula = { names: [], matrix: [] },
  factors: readonly string[] = [],
): UncertainNodes {
  for (const number of numbers) checkDistribution(number.distribution, `${where}, ${number.id}`)
  checkCorrelation(copula.names, copula.matrix, `${where}, correlation`)
  const used = new Set(numbers.flatMap(({ loads }) => Object.keys(loads ?? {})))
  const alone = [...used].filter((name) => factors.includes(name) && !copula.names.includes(name)).toSorted()
  // A factor that nothing correlates with is one more, independent of the others.
  const names = [...copula.names, ...alone]
  const matrix = names.map((_, i) => names.map((__, j) => (i === j ? 1 : (copula.matrix[i]?.[j] ?? 0))))

  const drawn: string[] = []
  const uniformOf = (id: string): Node => {
    drawn.push(drawId(id))
    return input(drawId(id), '1', `Draw of ${id}`)
  }
  const root = triangularRoot(matrix)
  const independent: Node[] = []
  const drivers = new Map<string, Driver>()
  for (const [i, name] of names.entries()) {
    const row = root[i]!
    const isAlone = row.every((value, j) => (j === i ? value === 1 : value === 0))
    if (isAlone) {
      const driver = uniformDriver(uniformOf(name))
      drivers.set(name, driver)
      independent.push(driver.score())
      continue
    }
    // What those before it determine needs no draw of its own.
    independent.push(row[i]! > 0 ? normalQuantile(uniformOf(name)) : plain(0))
    drivers.set(name, scoreDriver(combined(row.slice(0, i + 1).map((value, j) => [value, independent[j]!] as const))))
  }

  const nodes = new Map<string, Node>()
  for (const { id, unit, label, distribution, loads } of numbers) {
    const driver = (): Driver => drivers.get(id) ?? (loads ? loaded(id, loads) : uniformDriver(uniformOf(id)))
    const node = quantileNode(distribution, lazily(driver), unit)
    const value = node ?? constant(meanOf(distribution), unit, 'a distribution without width')
    nodes.set(id, label === undefined ? value : labelled(value, label))
  }
  return { nodes, drawn }

  function loaded(id: string, loads: Readonly<Record<string, number>>): Driver {
    const entries = Object.entries(loads).filter(([, load]) => load !== 0)
    for (const [name, load] of entries) {
      if (!drivers.has(name))
        throw new InputError(`${id} loads on "${name}", which is neither a factor nor correlated`, {
          where,
          remedy: `name one of ${names.join(', ') || 'the factors'}, or declare it`,
        })
      if (!(Math.abs(load) <= 1)) throw new InputError(`${id} loads ${load} on ${name}`, { where, remedy: 'give a load from -1 to 1' })
    }
    const explained = entries.reduce(
      (sum, [a, x]) => sum + entries.reduce((inner, [b, y]) => inner + x * y * matrix[names.indexOf(a)]![names.indexOf(b)]!, 0),
      0,
    )
    if (explained > 1 + 1e-12)
      throw new InputError(`the loads of ${id} explain ${Math.round(explained * 100)} per cent of its variance`, {
        where,
        remedy: 'make the loads smaller: their squares add up to 1 at most where the factors are independent',
      })
    const own = Math.sqrt(Math.max(0, 1 - explained))
    const common = entries.map(([name, load]) => [load, drivers.get(name)!.score()] as const)
    return scoreDriver(combined(own > 1e-9 ? [...common, [own, normalQuantile(uniformOf(id))]] : common))
  }
}

/** Nothing is drawn for a number that turns out to be certain. */
function lazily(make: () => Driver): Driver {
  let driver: Driver | undefined
  const the = () => (driver ??= make())
  return { uniform: () => the().uniform(), score: () => the().score(), above: (probability) => the().above(probability) }
}
