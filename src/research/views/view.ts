// A view says through whose eyes a company is valued: whom it believes, what it assumes, which stocks it compares. A file that a person reads and edits.
import { InputError, isDay, MissingError, type Day } from '../../base/index.ts'
import { documentTypes, isAttribute, type AttributeName, type Kind, type Trust } from '../../facts/index.ts'
import { assumptionNames, assumptions, type AssumptionName } from '../../model/index.ts'
import { checkOverride, checkRatingPolicy, type RatingOverride, type RatingPolicy } from '../ratings/index.ts'
import { checkStated, checkUncertainty, resolveDistribution, type StatedDistribution, type Uncertainty } from './uncertainty.ts'

/** A number somebody set, from the day on which the view held it. */
export interface SetAssumption {
  readonly value: number
  readonly unit: string
  /** From which knowledge date on; absent: always. */
  readonly from?: Day
  /** Where the number comes from, or what the judgement rests on. */
  readonly source: string
  readonly judgement?: boolean
  /** The documented range, same unit. */
  readonly low?: number
  readonly high?: number
  /** How the number is drawn in a simulation; absent: it is certain. */
  readonly distribution?: StatedDistribution
}

/** The newest fact of a kind, as known on the as-of date. */
export interface FactAssumption {
  readonly fact: { readonly subject: string; readonly attribute: AttributeName; readonly by?: string; readonly kind?: Kind }
  readonly unit: string
  /** How the number is drawn in a simulation; absent: it is certain. */
  readonly distribution?: StatedDistribution
}

export type ViewAssumption = FactAssumption | readonly SetAssumption[]

export interface ConversionBase {
  /** Sites whose approved power counts for conversion. */
  readonly sites?: readonly string[]
  /** `stated-share`: the voice's expected megawatts ÷ its stated share of approved power. `total`: the company's approved power. `sites`: those named. */
  readonly by: 'stated-share' | 'total' | 'sites'
}

export interface View {
  readonly name: string
  readonly title: { readonly en: string; readonly de: string }
  readonly version: string
  /** Whose calls and forecasts it takes over: a broker, or nobody. */
  readonly voice?: string
  readonly trust: Trust
  readonly universe: readonly string[]
  /** Tickers left out of the share of approved power, with the reason. */
  readonly withoutApproved?: readonly string[]
  /** December of the as-of date's year, or of the next one from this month on. */
  readonly targetRollsInMonth: number
  /** `stated`: values per MW that the voice states, else the view's; `terms`: each contract by its own terms, unsigned by the sector's economics. */
  readonly valuation: 'stated' | 'terms'
  /** `stated`: the voice's expected megawatts, else the conversion share; `share`: always the conversion share; `none`: only what is signed. */
  readonly expectation: 'stated' | 'share' | 'none'
  readonly conversionBase: Readonly<Record<string, ConversionBase>>
  /** Companies whose unsigned megawatts are valued as cloud. */
  readonly cloud: readonly string[]
  readonly assumptions: Readonly<Record<AssumptionName, ViewAssumption>>
  readonly ratings: RatingPolicy
  /** Ratings that a person sets in place of the policy's, each with its reason. */
  readonly overrides?: readonly RatingOverride[]
  /** How sure the numbers of companies are, and what moves together; distributions of assumptions stand beside them. */
  readonly uncertainty?: Uncertainty
}

const fields = [
  'name',
  'title',
  'version',
  'voice',
  'trust',
  'universe',
  'withoutApproved',
  'targetRollsInMonth',
  'valuation',
  'expectation',
  'conversionBase',
  'cloud',
  'assumptions',
  'ratings',
  'overrides',
  'uncertainty',
]

function fail(what: string, where: string, remedy: string): never {
  throw new InputError(what, { where, remedy })
}

function checkSet(entry: SetAssumption, name: AssumptionName, where: string): void {
  const { unit } = assumptions[name]
  if (entry.unit !== unit) fail(`the unit of ${name} is "${entry.unit}"`, where, `write "${unit}": ${assumptions[name].meaning}`)
  if (typeof entry.value !== 'number' || !Number.isFinite(entry.value))
    fail(`the value of ${name} is not a number`, where, `give a number in ${unit}`)
  if (!entry.source) fail(`${name} has no source`, where, 'say where the number comes from, or what the judgement rests on')
  if (entry.from !== undefined && !isDay(entry.from)) fail(`"${entry.from}" is not a day`, where, 'write YYYY-MM-DD')
  if ((entry.low !== undefined && entry.value < entry.low) || (entry.high !== undefined && entry.value > entry.high)) {
    fail(
      `${name} = ${entry.value} lies outside its documented range ${entry.low ?? '…'} to ${entry.high ?? '…'}`,
      where,
      'move it into the range, or document a wider one',
    )
  }
  if (entry.distribution !== undefined) {
    checkStated(entry.distribution, `${where}.distribution`)
    resolveDistribution(entry.distribution, { ...entry, years: 1 }, `${where}.distribution`)
  }
}

function checkAssumption(given: ViewAssumption | undefined, name: AssumptionName, where: string): void {
  if (given === undefined) {
    throw new MissingError(`the view lacks the assumption ${name}`, {
      where,
      remedy: `add it in ${assumptions[name].unit}: ${assumptions[name].meaning}`,
    })
  }
  if (typeof given !== 'object' || given === null)
    fail(`${name} is ${String(given)}`, where, 'write [{ "value": …, "unit": …, "source": … }]')
  if ('fact' in given) {
    if (typeof given.fact?.subject !== 'string')
      fail(`${name} names no subject`, where, 'write { "fact": { "subject": "NETWORK", "attribute": … }, "unit": … }')
    if (!isAttribute(given.fact.attribute)) fail(`"${given.fact.attribute}" is not an attribute`, where, 'name one of the vocabulary')
    if (given.unit !== assumptions[name].unit) fail(`the unit of ${name} is "${given.unit}"`, where, `write "${assumptions[name].unit}"`)
    if (given.distribution !== undefined) checkStated(given.distribution, `${where}.distribution`)
    return
  }
  if (!Array.isArray(given) || given.length === 0)
    fail(`${name} is neither a fact nor a list of values`, where, 'write [{ "value": …, "unit": …, "source": … }]')
  for (const entry of given as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null)
      fail(`${name} holds ${String(entry)}`, where, 'write { "value": …, "unit": …, "source": … }')
    checkSet(entry as SetAssumption, name, where)
  }
}

const required = [
  'name',
  'title',
  'version',
  'trust',
  'universe',
  'targetRollsInMonth',
  'valuation',
  'expectation',
  'conversionBase',
  'cloud',
  'assumptions',
  'ratings',
] as const

/** What the fields must be before anything is read from them. */
function checkShape(view: View, where: string): void {
  const record = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  const tickers = (value: unknown) => Array.isArray(value) && value.every((ticker) => typeof ticker === 'string')
  for (const key of ['universe', 'cloud', 'withoutApproved'] as const) {
    if (view[key] !== undefined && !tickers(view[key])) fail(`"${key}" is not a list of tickers`, where, 'write ["CIFR", "IREN"]')
  }
  if (view.universe.length === 0) fail('the universe is empty', `${where}, universe`, 'name the tickers that the view compares')
  for (const key of ['title', 'trust', 'conversionBase', 'assumptions', 'ratings'] as const) {
    if (!record(view[key])) fail(`"${key}" is not a record`, where, 'start from data/views/house.json')
  }
  const { order, minimumConfidence } = view.trust
  if (!Array.isArray(order) || order.length === 0)
    fail(
      'the order of trust is not a list',
      `${where}, trust.order`,
      `list ${documentTypes.join(', ')} in the order in which you believe them`,
    )
  if (typeof minimumConfidence !== 'number' || !(minimumConfidence >= 0 && minimumConfidence <= 1))
    fail(`the minimum confidence is ${minimumConfidence}`, `${where}, trust.minimumConfidence`, 'write a number from 0 to 1')
  if (!Number.isInteger(view.targetRollsInMonth) || view.targetRollsInMonth < 1 || view.targetRollsInMonth > 13)
    fail(
      `targetRollsInMonth is ${view.targetRollsInMonth}`,
      where,
      'write the month, 1 to 12, from which targets run to the next December; 13 for never',
    )
  if (view.voice !== undefined && (typeof view.voice !== 'string' || view.voice === ''))
    fail('the voice is not a name', `${where}, voice`, 'name the broker as the ledger spells it, or leave it out')
  for (const [ticker, rule] of Object.entries(view.conversionBase)) {
    const place = `${where}, conversionBase.${ticker}`
    if (!record(rule) || !['stated-share', 'total', 'sites'].includes(rule.by))
      fail('no way to count approved power', place, 'write { "by": "total" }, "sites" or "stated-share"')
    if (rule.by === 'sites' && !(Array.isArray(rule.sites) && rule.sites.length > 0))
      fail('no sites are named', place, 'write { "by": "sites", "sites": ["Corsicana"] }')
  }
}

/** Checks a parsed view. Throws an input or missing error that names the file, the field and what would have been right. */
export function checkView(data: unknown, where: string): View {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    fail('a view is a record', where, 'start from data/views/house.json')
  const view = data as View
  for (const key of Object.keys(view)) if (!fields.includes(key)) fail(`unknown field "${key}"`, where, `use ${fields.join(', ')}`)
  for (const key of required) {
    if (view[key] === undefined) throw new MissingError(`the view lacks "${key}"`, { where, remedy: 'start from data/views/house.json' })
  }
  checkShape(view, where)
  for (const type of view.trust.order as readonly string[]) {
    if (!(documentTypes as readonly string[]).includes(type))
      fail(`"${type}" is not a kind of document`, `${where}, trust.order`, `use ${documentTypes.join(', ')}`)
  }
  if (!['stated', 'terms'].includes(view.valuation)) fail(`valuation "${view.valuation}"`, where, 'write "stated" or "terms"')
  if (!['stated', 'share', 'none'].includes(view.expectation))
    fail(`expectation "${view.expectation}"`, where, 'write "stated", "share" or "none"')
  for (const key of Object.keys(view.assumptions)) {
    if (!Object.hasOwn(assumptions, key)) fail(`unknown assumption "${key}"`, `${where}, assumptions`, `use ${assumptionNames.join(', ')}`)
  }
  for (const name of assumptionNames) checkAssumption(view.assumptions[name], name, `${where}, assumptions.${name}`)
  checkRatingPolicy(view.ratings, `${where}, ratings`)
  for (const override of view.overrides ?? []) checkOverride(override, view.ratings)
  if (view.uncertainty !== undefined)
    checkUncertainty(
      view.uncertainty,
      new Set(assumptionNames.filter((name) => hasDistribution(view.assumptions[name]))),
      `${where}, uncertainty`,
    )
  return view
}

/** Whether an assumption is uncertain at any time. */
function hasDistribution(given: ViewAssumption): boolean {
  return 'fact' in given ? given.distribution !== undefined : given.some((entry) => entry.distribution !== undefined)
}

/** The entry of a set assumption that was held on a day: the newest `from` not after it. */
export function heldOn(entries: readonly SetAssumption[], asOf: Day): SetAssumption | undefined {
  let held: SetAssumption | undefined
  for (const entry of entries) {
    if ((entry.from ?? '') <= asOf && (held === undefined || (entry.from ?? '') >= (held.from ?? ''))) held = entry
  }
  return held
}

/** Last day of the year that targets of a view run to on a day. */
export function targetDate(view: View, asOf: Day): Day {
  const year = Number(asOf.slice(0, 4)) + (Number(asOf.slice(5, 7)) >= view.targetRollsInMonth ? 1 : 0)
  return `${year}-12-31`
}
