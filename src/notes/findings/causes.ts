// The bars of a bridge as causes that a person would name: one contract, one instrument, the approved power, the passing of time.
import { sortedBy } from '../../base/index.ts'
import type { KeptFact } from '../../facts/index.ts'
import type { Bridge, BridgeBar } from '../../research/index.ts'

export type CauseKind = 'contract' | 'instrument' | 'approved' | 'time' | 'rounding' | 'published' | 'structure' | 'input'

export interface Cause {
  readonly kind: CauseKind
  /** Unique within a bridge. */
  readonly key: string
  /** USD/share. */
  readonly contribution: number
  /** The bar that says most. */
  readonly lead: BridgeBar
  readonly evidence: readonly KeptFact[]
  /** Of a contract or instrument: whether the earlier day, the later day, or both have it. */
  readonly standing: 'new' | 'gone' | 'changed'
}

function classOf({ id, group }: BridgeBar): readonly [kind: CauseKind, key: string] {
  const own = /^[^.]+\.(contract|instrument)\.(.+)\.\w+$/.exec(id)
  if (own) return [own[1] as CauseKind, `${own[1]} ${own[2]}`]
  if (/\.approved\.\w+$/.test(id)) return ['approved', 'approved']
  if (id.startsWith('rounding')) return ['rounding', 'rounding']
  if (id.startsWith('published')) return ['published', id]
  if (id === 'structure') return ['structure', 'structure']
  if (group === 'time') return ['time', 'time']
  return ['input', id]
}

function has(structure: Bridge['from']['state']['structure'], kind: CauseKind, key: string): boolean {
  const name = key.slice(kind.length + 1)
  const list: readonly { readonly key: string }[] = kind === 'contract' ? structure.contracts : structure.instruments
  return list.some((item) => item.key === name)
}

/** All causes, the largest first; their contributions with the bridge's residual add up to its end less its start. */
export function causesOf(bridge: Bridge): readonly Cause[] {
  const byKey = new Map<string, { kind: CauseKind; bars: BridgeBar[] }>()
  for (const bar of bridge.bars) {
    const [kind, key] = classOf(bar)
    const held = byKey.get(key)
    if (held) held.bars.push(bar)
    else byKey.set(key, { kind, bars: [bar] })
  }
  const causes = [...byKey].map(([key, { kind, bars }]): Cause => {
    const lead = sortedBy(bars, (bar) => -Math.abs(bar.contribution))[0]!
    const evidence = new Map(bars.flatMap((bar) => bar.evidence.map((kept) => [kept.id, kept] as const)))
    const isOwn = kind === 'contract' || kind === 'instrument'
    const [before, after] = isOwn ? [has(bridge.from.state.structure, kind, key), has(bridge.to.state.structure, kind, key)] : [true, true]
    return {
      kind,
      key,
      contribution: bars.reduce((sum, bar) => sum + bar.contribution, 0),
      lead,
      evidence: [...evidence.values()],
      standing: before && after ? 'changed' : after ? 'new' : 'gone',
    }
  })
  return sortedBy(
    causes,
    (cause) => -Math.abs(cause.contribution),
    (cause) => cause.key,
  )
}

/** The causes worth a line, at most `most`, none under five cents; and what the others come to together. */
export function mainCauses(bridge: Bridge, most = 5): { readonly shown: readonly Cause[]; readonly rest: number } {
  const causes = causesOf(bridge)
  const shown = causes.filter((cause) => Math.abs(cause.contribution) >= 0.05 && cause.kind !== 'rounding').slice(0, most)
  const counted = shown.reduce((sum, cause) => sum + cause.contribution, 0)
  return { shown, rest: bridge.end - bridge.start - counted }
}
