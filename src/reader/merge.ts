// One fact once: statements of the same value whose qualifiers do not contradict each other become one, the fullest first statement.
import type { Qualifiers } from '../facts/index.ts'
import { attributes, qualifierNames } from '../facts/index.ts'
import type { Draft } from './draft.ts'

const close = (a: number | string, b: number | string) =>
  typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) : a === b

const size = (qualifiers: Qualifiers) => qualifierNames.filter((name) => qualifiers[name] !== undefined).length

/** A date agrees with a coarser form of itself. */
function agrees(name: (typeof qualifierNames)[number], a: string | number, b: string | number): boolean {
  if (a === b) return true
  if ((name === 'on' || name === 'since') && typeof a === 'string' && typeof b === 'string') return a.startsWith(b) || b.startsWith(a)
  if (name === 'site' && typeof a === 'string' && typeof b === 'string') return a.includes(b) || b.includes(a)
  return typeof a === 'number' && typeof b === 'number' && close(a, b)
}

function compatible(a: Draft, b: Draft): boolean {
  if (a.subject !== b.subject || a.attribute !== b.attribute || !close(a.value, b.value)) return false
  if (a.origin === 'table' && b.origin === 'table' && a.passage !== b.passage)
    return qualifierNames.every((name) => a.qualifiers[name] === b.qualifiers[name])
  for (const name of qualifierNames) {
    const x = a.qualifiers[name]
    const y = b.qualifiers[name]
    if (x === undefined || y === undefined) {
      // A target of a broker and one of nobody may be the same; a bound on one side only is another statement of it.
      continue
    }
    if (!agrees(name, x, y)) return false
  }
  return true
}

/** A headline rounds: 18 percent above 18.09, "$7 billion" above 7.02. */
function headlined(head: Draft, drafts: readonly Draft[]): boolean {
  if (head.origin !== 'heading' || typeof head.value !== 'number') return false
  const { value } = head
  return drafts.some(
    (other) =>
      other.origin !== 'heading' &&
      other.subject === head.subject &&
      other.attribute === head.attribute &&
      typeof other.value === 'number' &&
      other.value !== value &&
      Math.abs(other.value - value) <= 0.012 * Math.abs(value),
  )
}

const roundable: ReadonlySet<string> = new Set(['contract_value', 'backstop_value', 'annual_revenue', 'market_cap', 'cash', 'debt'])

/** Whether a value is another one rounded to the figures it shows: 9.5 for 9.48, 7 for 7.02. */
function rounds(value: number, exact: number): boolean {
  if (value === exact || Math.abs(value - exact) > 0.06 * Math.abs(exact)) return false
  const shown = value.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length
  return exact.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length > shown && Number(exact.toPrecision(shown)) === value
}

/** An amount of money told a second time in round figures: "a contract worth $9.48 billion. The $9.5 billion deal". */
function retold(draft: Draft, drafts: readonly Draft[]): boolean {
  const { value } = draft
  if (!roundable.has(draft.attribute) || draft.origin === 'table' || typeof value !== 'number') return false
  return drafts.some(
    (other) =>
      other.attribute === draft.attribute &&
      other.subject === draft.subject &&
      other.span.start !== draft.span.start &&
      typeof other.value === 'number' &&
      rounds(value, other.value) &&
      other.value !== draft.qualifiers.previous &&
      qualifierNames.every((name) => {
        const x = draft.qualifiers[name]
        const y = other.qualifiers[name]
        return x === undefined || (y !== undefined && agrees(name, x, y)) || name === 'bound'
      }),
  )
}

/** Facts in order of the text, each once. */
export function mergeDrafts(drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = []
  const bySlot = new Map<string, number[]>()
  for (const draft of drafts) {
    if (headlined(draft, drafts) || retold(draft, drafts)) continue
    const unit = attributes[draft.attribute].unit
    const key = `${draft.subject}|${draft.attribute}|${unit}|${String(draft.value)}`
    const places = bySlot.get(key) ?? []
    const at = places.find((place) => {
      const other = result[place]
      return other !== undefined && compatible(other, draft)
    })
    if (at === undefined) {
      places.push(result.length)
      bySlot.set(key, places)
      result.push(draft)
      continue
    }
    const known = result[at]
    const told = (known?.told ?? 1) + 1
    if (known) result[at] = { ...known, told }
    if (known && size(draft.qualifiers) > size(known.qualifiers)) result[at] = { ...draft, told }
    else if (
      known &&
      known.origin === 'heading' &&
      draft.origin !== 'heading' &&
      size(draft.qualifiers) === size(known.qualifiers) &&
      draft.attribute !== 'rating_action'
    )
      result[at] = { ...draft, told }
  }
  return result
}
