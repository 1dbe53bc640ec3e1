// Lines such as "Bitcoin holdings as of December 31: 13,099": the label says what the bare number counts.
import type { AttributeName, Kind } from '../../facts/index.ts'
import { dateOf } from '../time/dating.ts'
import { labelIn } from '../lexicon/labels.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { scaleOf } from '../tables/table-amount.ts'
import { monthly, periodOf } from './coins.ts'
import { fill, type Frame } from './frame.ts'

const counted: ReadonlySet<AttributeName> = new Set([
  'bitcoin_production',
  'bitcoin_holdings',
  'gpu_count',
  'shares_outstanding',
  'hashrate',
  'fleet_efficiency',
  'capacity',
  'network_hashrate',
])
const lead = /^\W*(?:[-•*–]\s*)?([^:]{3,80}?)\s*[:=]\s*(?:approximately |about |approx\.? |ca\. |rund |~ ?)?$/i
const needsUnit: Partial<Record<AttributeName, RegExp>> = {
  hashrate: /[EPZ]H\/s|exahash/i,
  network_hashrate: /[EZ]H\/s/i,
  fleet_efficiency: /J\/TH|W\/TH/i,
  capacity: /\b[MG]W\b|megawatt/i,
}

/** The frame for bare numbers behind a label and a colon. */
export const labelled: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (quantity.unit !== '' || quantity.superseded || quantity.value === undefined) return []
  const label = lead.exec(sentence.source.slice(sentence.start, quantity.boundStart))?.[1]
  if (label === undefined || sentence.dates.some((date) => date.start <= quantity.start && quantity.end <= date.end)) return []
  const found = labelIn(label)
  if (!found || found.attribute === 'none' || !counted.has(found.attribute)) return []
  const { attribute } = found
  const unit = needsUnit[attribute]
  if (unit && !unit.test(label)) return []
  if (attribute === 'shares_outstanding' && quantity.value < 1e6) return []
  const factor = scaleOf(attribute, [label])
  const scaled: Quantity = {
    ...quantity,
    value: quantity.value * factor,
    ...(quantity.previous === undefined ? {} : { previous: quantity.previous * factor }),
  }
  const date = dateOf(context, sentence, spanOf(quantity), (mention) => mention.role !== 'since')
  const on = date?.date ?? monthly(context)
  const kind: Kind | undefined = /diluted/i.test(label) ? 'diluted' : undefined
  return fill(scene, scaled, {
    attribute,
    ...(attribute === 'network_hashrate' ? { subject: { ids: ['NETWORK'], how: 'named' as const, cost: 0 } } : {}),
    sure: 0.95,
    qualifiers:
      attribute === 'bitcoin_production'
        ? periodOf(scene, quantity)
        : {
            ...(on === undefined ? {} : { on }),
            ...(found.basis ? { basis: found.basis } : {}),
            ...(found.stage ? { stage: found.stage } : {}),
            ...(kind ? { kind } : {}),
          },
  })
}
