// The sheet of scenarios: the switch, and for each input that a scenario changes its value in each of them, of which the switch picks one.
import type { Scenario } from '../../research/index.ts'
import { assumptionLabel } from './inputs-sheet.ts'
import type { ConstantsSheet } from './constants-sheet.ts'
import { inputLabel, type MadeCompany } from './made-company.ts'
import { formatOf } from './number-format.ts'
import { columnName, SheetDraft, type Place } from './plan.ts'

const at = { label: 1, unit: 2, live: 3, base: 5 } as const

export interface ScenariosSheet {
  readonly draft: SheetDraft
  readonly choice: Place
  readonly number: Place
  /** Value under the scenario chosen, by input id. Takes the place of the one on Inputs. */
  readonly places: ReadonlyMap<string, Place>
}

interface Row {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly base: { readonly formula: string; readonly value: number }
  /** One for each scenario: a formula, a number of the scenario's own, or as in the base case. */
  readonly cases: readonly (Case | undefined)[]
}
type Case = { readonly formula: string; readonly value: number } | { readonly set: number }

/** What each scenario does to an input of a company; see `applyScenario`. */
function casesOf(
  id: string,
  company: MadeCompany | undefined,
  scenarios: readonly Scenario[],
  read: (id: string) => string,
): (Case | undefined)[] {
  return scenarios.map((scenario): Case | undefined => {
    const set = scenario.set[id]
    if (set !== undefined) return { set }
    if (!company) return undefined
    const { ticker, state } = company
    if (scenario.signedOnly && id === `${ticker}.expected_mw`) return { set: 0 }
    const pipeline = state.inputs[`${ticker}.pipeline_mw`]
    if (!scenario.approvePipeline || !pipeline || !state.structure.approved) return undefined
    if (id === `${ticker}.pipeline_mw`) return { set: 0 }
    if (id !== `${ticker}.approved.approved_mw` && id !== `${ticker}.approved.base_mw`) return undefined
    return { formula: `${read(id)}+${read(`${ticker}.pipeline_mw`)}`, value: state.inputs[id]!.value + pipeline.value }
  })
}

function rowsOf(companies: readonly MadeCompany[], scenarios: readonly Scenario[], read: (id: string) => string): Row[] {
  const shared = [...new Set(scenarios.flatMap(({ set }) => Object.keys(set)))].flatMap((id): Row[] => {
    const held = companies[0]!.state.inputs[id]
    if (!id.startsWith('view.') || !held) return []
    return [
      {
        id,
        label: assumptionLabel(id),
        unit: held.unit,
        base: { formula: read(id), value: held.value },
        cases: casesOf(id, undefined, scenarios, read),
      },
    ]
  })
  const own = companies.flatMap((company) => {
    const { ticker, lines, state, expectedIsShare } = company
    return lines.lines.flatMap(({ node, timed }): Row[] => {
      if (node.operation !== 'input' || timed || node.id.startsWith('view.')) return []
      const { id } = node
      const share = expectedIsShare && id === `${ticker}.expected_mw`
      const cases = casesOf(id, company, scenarios, read)
      if (!share && cases.every((one) => one === undefined)) return []
      const { value, unit } = state.inputs[id]!
      const formula = share ? `${read(`${ticker}.approved.base_mw`)}*${read('view.conversion_share')}` : read(id)
      return [{ id, label: `${ticker}: ${inputLabel(company, id, node.label ?? id)}`, unit, base: { formula, value }, cases }]
    })
  })
  return [...shared, ...own]
}

/** Fills the sheet. `inputs`: where values stand on the sheet of inputs. */
export function scenariosSheet(
  companies: readonly MadeCompany[],
  scenarios: readonly Scenario[],
  inputs: ReadonlyMap<string, Place>,
  constants: ConstantsSheet,
): ScenariosSheet {
  const draft = new SheetDraft('Scenarios')
  const places = new Map<string, Place>()
  const names = ['base', ...scenarios.map(({ name }) => name)]
  const last = at.base + names.length - 1
  draft.words(1, 'Scenarios', 'title')
  draft.row = 1
  draft.words(
    1,
    'Choose one in the blue cell. The column "Live" is what the calculation uses; the base case is the sheet of inputs.',
    'subtitle',
  )
  draft.row = 3
  draft.words(at.label, 'Scenario', 'total')
  const choice = draft.put(at.live, {
    role: 'input',
    value: 'base',
    look: 'input',
    input: 'scenario',
    comment: `One of: ${names.join(', ')}`,
  })
  draft.row = 4
  draft.words(at.label, 'Its number')
  const choices = `$${columnName(at.base)}$7:$${columnName(last)}$7`
  const number = draft.formula(at.live, `MATCH(${draft.to(choice)},${choices},${draft.to(constants.own('zero'))})`, 1, '0', 'calculation')
  draft.lists.push({ row: choice.row, column: choice.column, choices, title: 'Scenario', words: names.join(', ') })
  draft.row = 6
  for (const [column, label] of [
    [at.label, 'Input'],
    [at.unit, 'Unit'],
    [at.live, 'Live'],
  ] as const)
    draft.words(column, label, 'column')
  for (const [index, name] of names.entries()) draft.words(at.base + index, name, 'column')
  draft.row = 7
  draft.words(at.base, 'as on Inputs', 'muted')
  for (const [index, scenario] of scenarios.entries()) draft.words(at.base + 1 + index, scenario.title.en, 'muted')
  draft.row = 8
  for (const row of rowsOf(companies, scenarios, (id) => draft.to(inputs.get(id)!))) {
    const format = formatOf(row.unit)
    draft.words(at.label, row.label)
    draft.words(at.unit, row.unit, 'unit')
    const base = draft.formula(at.base, row.base.formula, row.base.value, format)
    for (const [index, one] of row.cases.entries()) {
      const column = at.base + 1 + index
      if (one === undefined) draft.formula(column, draft.along(base), row.base.value, format)
      else if ('set' in one) {
        const input = `scenario.${scenarios[index]!.name}.${row.id}`
        draft.put(column, {
          role: 'input',
          value: one.set,
          look: 'input',
          format,
          input,
          comment: `Set by the scenario "${scenarios[index]!.title.en}"`,
        })
      } else draft.formula(column, one.formula, one.value, format)
    }
    const span = `${columnName(at.base)}${draft.row + 1}:${columnName(last)}${draft.row + 1}`
    places.set(row.id, draft.formula(at.live, `INDEX(${span},${draft.to(number)})`, row.base.value, format))
    draft.row += 1
  }
  return { draft, choice, number, places }
}
