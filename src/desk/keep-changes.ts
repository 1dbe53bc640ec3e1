// Keeps what a person changed in a workbook: assumptions as a view, facts as corrections in the ledger, or all of it as a scenario.
import { InputError } from '../base/index.ts'
import type { KeptFact } from '../facts/index.ts'
import type { InputChange } from '../notes/index.ts'
import { checkView, factsOf, type View } from '../research/index.ts'
import { assumptions, type AssumptionName } from '../model/index.ts'
import type { DecisionRequest } from './decision-request.ts'
import type { ImportedWorkbook } from './import-workbook.ts'

export interface Keeping {
  readonly author: string
  /** The day from which it holds. */
  readonly on: string
  readonly reason: string
}

/** Changes that have no place in what is kept, each with where it belongs. */
export interface LeftOut {
  readonly change: InputChange
  readonly why: string
}

const own = /^(?:grid|scenario)\./

function ofWorkbook({ id }: InputChange): string | undefined {
  return own.test(id) ? 'it belongs to the workbook alone: a step of the grid or a value of a scenario' : undefined
}

function assumptionOf({ id }: InputChange): AssumptionName | undefined {
  const name = id.startsWith('view.') ? id.slice('view.'.length) : ''
  return Object.hasOwn(assumptions, name) ? (name as AssumptionName) : undefined
}

/** A view file with the assumptions as entered, in force from the day on. Throws an input error when no assumption was changed. */
export function viewOfChanges(
  { desk, changes }: ImportedWorkbook,
  name: string,
  { author, on, reason }: Keeping,
): { readonly view: View; readonly left: readonly LeftOut[] } {
  const left: LeftOut[] = []
  const held: Record<string, unknown> = { ...desk.view.assumptions }
  let count = 0
  for (const change of changes) {
    const assumption = assumptionOf(change)
    if (!assumption) {
      left.push({ change, why: ofWorkbook(change) ?? 'it is a fact of the company, no assumption: keep it with --keep facts' })
      continue
    }
    count += 1
    const before = desk.view.assumptions[assumption]
    const entries = 'fact' in before ? [] : before
    const range = entries.at(-1)
    const distribution = 'fact' in before ? before.distribution : range?.distribution
    const entry = {
      value: change.after,
      unit: change.unit,
      ...(entries.length > 0 && { from: on }),
      source: `${author}: ${reason}`,
      judgement: true,
      ...(range?.low !== undefined && { low: range.low }),
      ...(range?.high !== undefined && { high: range.high }),
      ...(distribution !== undefined && { distribution }),
    }
    // What was held from a later day on would take the place of what was entered.
    held[assumption] = [...entries.filter(({ from }) => (from ?? '') <= on), entry]
  }
  if (count === 0) {
    throw new InputError('no assumption was changed, so there is no view to keep', {
      where: '--keep view',
      remedy: changes.length === 0 ? 'change a blue cell first' : 'keep the facts with --keep facts, or all changes with --keep scenario',
    })
  }
  const title = { en: `${desk.view.title.en}, as changed by ${author}`, de: `${desk.view.title.de}, geändert von ${author}` }
  const version = `${desk.view.version}+${on}`
  return { view: checkView({ ...desk.view, name, title, version, assumptions: held }, `the view ${name}`), left }
}

/** A scenario file with every change. */
export function scenarioOfChanges({ changes, made }: ImportedWorkbook, name: string, { author, reason }: Keeping) {
  const kept = changes.filter((change) => !ofWorkbook(change) && !change.id.endsWith('.price'))
  if (kept.length === 0)
    throw new InputError('no input of the model was changed, so there is no scenario to keep', {
      where: '--keep scenario',
      remedy: 'change a blue cell on Inputs or Quarters',
    })
  const left = changes
    .filter((change) => !kept.includes(change))
    .map((change): LeftOut => ({ change, why: ofWorkbook(change) ?? 'a price is no input of the model: keep it with --keep facts' }))
  const words = `${reason} (${author})`
  // A scenario sets each input by itself: what follows another in the workbook is named too.
  const lists = [...made.inputs.companies.values()].flat()
  const set = kept.flatMap(({ id, after }) =>
    [id, ...lists.flatMap((one) => (one.follows === id ? [one.id] : []))].map((each): [string, number] => [each, after]),
  )
  return { scenario: { name, title: { en: words, de: words }, set: Object.fromEntries(set) }, left }
}

/** The one fact behind an input, where its value is the fact's. */
function factOf({ made }: ImportedWorkbook, { id, before }: InputChange): KeptFact | undefined {
  for (const { ticker, state, shipped } of made.companies) {
    if (id === `${ticker}.price`) return shipped.price?.fact
    const sourced = state.inputs[id]
    if (!sourced) continue
    const facts = factsOf(sourced.origin)
    return facts.length === 1 && facts[0]!.fact.value === before ? facts[0] : undefined
  }
  return undefined
}

/** Corrections of the facts behind the changes. Throws an input error when none of them is a fact. */
export function correctionsOfChanges(
  imported: ImportedWorkbook,
  { author, on, reason }: Keeping,
): { readonly requests: readonly DecisionRequest[]; readonly left: readonly LeftOut[] } {
  const left: LeftOut[] = []
  const requests: DecisionRequest[] = []
  for (const change of imported.changes) {
    const kept = factOf(imported, change)
    if (kept) {
      requests.push({
        what: kept.id,
        action: 'correct',
        by: author,
        reason,
        set: { value: String(change.after) },
        on,
        again: true,
        where: change.place,
      })
      continue
    }
    const derived = 'it is derived from several facts or from none: decide on the fact that is wrong (uprate facts, uprate decide)'
    left.push({ change, why: ofWorkbook(change) ?? (assumptionOf(change) ? 'it is an assumption: keep it with --keep view' : derived) })
  }
  if (requests.length === 0) {
    throw new InputError('no fact was changed, so there is none to keep', {
      where: '--keep facts',
      remedy: imported.changes.length === 0 ? 'change a blue cell first' : `${left[0]!.change.label}: ${left[0]!.why}`,
    })
  }
  return { requests, left }
}
