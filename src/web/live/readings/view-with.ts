// A what-if as a view: the assumptions that were moved, each marked as a judgement, under a name of its own.
import { checkView, type View } from '../../../research/index.ts'
import { readChanges } from '../../address/changes.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface ViewDraft {
  readonly view: View
  /** Ids that no view holds: a company's own inputs are facts. */
  readonly left: readonly string[]
}

/** Throws an input error for a name or a number that no view may have. */
export function viewWith(
  { view }: Pick<LiveDesk, 'view'>,
  { name, set }: { readonly name: string; readonly set: string | undefined },
): ViewDraft {
  const changes = readChanges(set)
  const left: string[] = []
  const assumptions: Record<string, View['assumptions'][keyof View['assumptions']]> = { ...view.assumptions }
  for (const [id, value] of Object.entries(changes)) {
    const key = id.startsWith('view.') ? (id.slice(5) as keyof View['assumptions']) : undefined
    const given = key === undefined ? undefined : view.assumptions[key]
    if (key === undefined || given === undefined) {
      left.push(id)
      continue
    }
    const last = 'fact' in given ? undefined : given.at(-1)
    const unit = 'fact' in given ? given.unit : last!.unit
    const distribution = 'fact' in given ? given.distribution : last!.distribution
    const range =
      last?.low !== undefined && last.high !== undefined ? { low: Math.min(last.low, value), high: Math.max(last.high, value) } : undefined
    const widened = range !== undefined && (range.low < last!.low! || range.high > last!.high!)
    // The number stays as unsure as it was; a range that it leaves is stretched to it, and says so.
    assumptions[key] = [
      {
        value,
        unit,
        source: `judgement: set in a what-if on the view ${view.name}${widened ? ', outside of the range documented there' : ''}`,
        judgement: true,
        ...range,
        ...(distribution && { distribution }),
      },
    ]
  }
  const { voice: _, ...rest } = view
  const draft = { ...rest, name, title: { en: name, de: name }, version: '1', assumptions }
  return { view: checkView(JSON.parse(JSON.stringify(draft)), name), left }
}
