// The changes of a what-if as they stand in an address: `view.bitcoin_price:70000,CIFR.cash:1e9`.

/** Input id → number. What is no number is left out: half a pasted link still opens. */
export function readChanges(text: string | undefined): Readonly<Record<string, number>> {
  const changes: Record<string, number> = {}
  for (const pair of (text ?? '').split(',')) {
    const at = pair.lastIndexOf(':')
    if (at <= 0) continue
    const value = Number(pair.slice(at + 1))
    if (pair.slice(at + 1).trim() !== '' && Number.isFinite(value)) changes[decodeURIComponent(safe(pair.slice(0, at)))] = value
  }
  return changes
}

/** Commas and per cent signs of ids (`Barber Lake, Texas`) are written so that they read back. */
export function writeChanges(changes: Readonly<Record<string, number>>): string | undefined {
  const pairs = Object.entries(changes).map(([id, value]) => `${id.replaceAll('%', '%25').replaceAll(',', '%2C')}:${value}`)
  return pairs.length === 0 ? undefined : pairs.join(',')
}

/** A stray per cent sign must not throw. */
function safe(text: string): string {
  return text.replaceAll(/%(?![0-9A-Fa-f]{2})/g, '%25')
}

/** A scenario kept to compare: `name~scenario~set`. */
export interface KeptScenario {
  readonly name: string
  readonly scenario?: string
  readonly set?: string
}

export function readKept(text: string | undefined): readonly KeptScenario[] {
  return (text ?? '')
    .split(';')
    .filter(Boolean)
    .map((one) => {
      const [name = '', scenario = '', set = ''] = one.split('~')
      return { name: decodeURIComponent(safe(name)), ...(scenario && { scenario }), ...(set && { set }) }
    })
}

export function writeKept(kept: readonly KeptScenario[]): string | undefined {
  const write = (name: string) => name.replaceAll('%', '%25').replaceAll('~', '%7E').replaceAll(';', '%3B')
  return kept.length === 0 ? undefined : kept.map(({ name, scenario = '', set = '' }) => `${write(name)}~${scenario}~${set}`).join(';')
}
