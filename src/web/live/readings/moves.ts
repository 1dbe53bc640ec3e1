// Why the view's targets moved between two days: the largest causes of each bridge, with the facts behind them.
import { bridgeBetween, callOf, type Bridge } from '../../../research/index.ts'
import { labelOf, type Label } from './label.ts'
import type { LiveDesk } from '../live-desk.ts'

export interface Cause {
  readonly id: string
  readonly label: Label
  readonly group: string
  readonly unit: string
  readonly before?: number
  readonly after?: number
  /** USD/share. */
  readonly contribution: number
  /** Ids of the facts that made the new value. */
  readonly facts: readonly string[]
  /** Where the new value comes from where no fact says it. */
  readonly source?: string
}

export interface Move {
  readonly ticker: string
  /** USD/share, as printed. */
  readonly start: number
  readonly end: number
  readonly causes: readonly Cause[]
  readonly residual: number
}

export function causesOf(bridge: Bridge): readonly Cause[] {
  return bridge.bars.map(({ id, label, group, unit, before, after, contribution, evidence }) => ({
    id,
    label: labelOf(id, label),
    group,
    unit,
    ...(before && { before: before.value }),
    ...(after && { after: after.value }),
    contribution,
    facts: evidence.map((kept) => kept.id),
    ...(after?.origin.kind === 'assumption' && { source: after.origin.source }),
    ...(after && (after.origin.kind === 'derived' || after.origin.kind === 'calendar') && { source: after.origin.words }),
  }))
}

/** The bridge of a company; targets that the view's voice published are its ends. Undefined where it has no value on one of the days. */
export function moveOf(desk: LiveDesk, ticker: string, since: string, asOf: string): Move | undefined {
  const [before, after] = [desk.valuation(ticker, since), desk.valuation(ticker, asOf)]
  if (!before.valued || !after.valued) return undefined
  const published = (day: string) => {
    const call = desk.view.voice === undefined ? undefined : callOf(ticker, desk.view.voice, desk.facts, day)
    return call?.target === undefined
      ? undefined
      : { target: call.target, evidence: call.facts.filter((kept) => kept.fact.attribute === 'price_target') }
  }
  const bridge = bridgeBetween(before, after, { start: published(since), end: published(asOf) })
  return { ticker, start: bridge.start, end: bridge.end, causes: causesOf(bridge), residual: bridge.residual }
}

export function moves(desk: LiveDesk, { since, asOf }: { readonly since: string; readonly asOf: string }): readonly Move[] {
  return desk.valuations(asOf).flatMap(({ ticker }) => moveOf(desk, ticker, since, asOf) ?? [])
}
