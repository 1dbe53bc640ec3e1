export { attribute, type Attribution, type AttributeOptions } from './attribute.ts'
export type { Bindings } from './bindings.ts'
export { explain, type Explanation } from './explain.ts'
export { gradient, gradients, type Gradient } from './gradient.ts'
export { formulas, type Cell } from './formulas.ts'
export { evaluate } from './point.ts'
export { prepare, Program, type InputSlot, type Root, type Roots } from './program.ts'
export { solve, type Solve, type SolveOptions } from './solve.ts'
export type { Interval } from './solve/scan.ts'
export { drawMethods, Draws, mostPerReplicate, uniformOf, type DrawMethod, type DrawOptions } from './sample/draws.ts'
export { compileKernel, type Invalid, type Kernel, type KernelOptions } from './wasm/kernel.ts'
export { checkCorrelation } from './sample/correlation.ts'
export { checkDistribution, distributionKinds, meanOf, type Distribution, type DistributionKind } from './sample/distribution.ts'
export {
  checkDraws,
  checkMethod,
  jobCount,
  mostDraws,
  perReplicate,
  replicates,
  type SampleOptions,
  type SampleOutput,
  type SamplePlan,
} from './sample/sample-plan.ts'
export { SampleTotals, type Estimate, type OutputSummary, type SampleSummary } from './sample/sample-totals.ts'
export { Sampler, type JobResult, type LaneTally } from './sample/sampler.ts'
export { Sketch, sketchError } from './sample/sketch.ts'
export { varianceShares, type IndexedNode, type IndexedSum, type VarianceShare } from './sample/sobol-indices.ts'
export { drawId, uncertainNodes, type Copula, type UncertainNodes, type UncertainNumber } from './sample/uncertain-nodes.ts'
export { sampleKernel } from './sample/sample-kernel.ts'
