// The name of a model input in either language. Names of contracts and instruments come from documents and are not in it.
import { attributes, type AttributeName } from '../facts/index.ts'
import { assumptions, type AssumptionName } from '../model/index.ts'

interface Both {
  readonly en: string
  readonly de: string
}

const own: Readonly<Record<string, AttributeName>> = {
  shares: 'shares_outstanding',
  cash: 'cash',
  debt: 'debt',
  'bitcoin.holdings': 'bitcoin_holdings',
  'mine.hashrate': 'hashrate',
  'mine.efficiency': 'fleet_efficiency',
  'mine.power_cost': 'power_cost',
  'hpc.value_per_mw': 'value_per_mw',
}

const endings: readonly (readonly [pattern: RegExp, name: Both])[] = [
  [/\.expected_mw$/, { en: 'Critical IT by the target date', de: 'Kritische IT-Last zum Zieltermin' }],
  [/\.contracted\.total_mw$/, { en: 'Stated total under contract', de: 'Genannte Summe unter Vertrag' }],
  [/\.pipeline_mw$/, { en: 'Pipeline', de: 'Projektpipeline' }],
  [/\.leaving_mw$/, { en: 'Mining load that gives way to HPC', de: 'Mininglast, die HPC weicht' }],
]

const terms: Readonly<Record<string, Both>> = {
  mw: { en: 'critical IT load', de: 'kritische IT-Last' },
  gross_mw: { en: 'gross load', de: 'Bruttolast' },
  gross_to_critical: { en: 'gross load per MW of critical IT', de: 'Bruttolast je MW kritischer IT' },
  value: { en: 'contract value', de: 'Vertragswert' },
  term: { en: 'term', de: 'Laufzeit' },
  margin: { en: 'margin', de: 'Marge' },
  build_cost: { en: 'build cost per MW', de: 'Baukosten je MW' },
  delay: { en: 'years from the target date to delivery', de: 'Jahre vom Zieltermin bis zur Lieferung' },
  face: { en: 'face value', de: 'Nennbetrag' },
  proceeds: { en: 'proceeds after the date of the cash figure', de: 'Erlös nach dem Stichtag der Kasse' },
  conversion_price: { en: 'conversion price', de: 'Wandlungspreis' },
  cap_price: { en: 'cap of the capped call', de: 'Obergrenze des Capped Call' },
  exercise_price: { en: 'exercise price', de: 'Ausübungspreis' },
  shares: { en: 'shares', de: 'Aktien' },
}

/** Of a contract or an instrument, the term alone ("build cost per MW"). `label`: the model's own, English, for inputs without a name here. */
export function inputName(id: string, label: string, language: 'en' | 'de'): string {
  if (id.startsWith('view.')) return assumptions[id.slice('view.'.length) as AssumptionName]?.label[language] ?? label
  const rest = id.slice(id.indexOf('.') + 1)
  const attribute = own[rest]
  if (attribute) return attributes[attribute].label[language]
  const found = endings.find(([pattern]) => pattern.test(id))
  if (found) return found[1][language]
  return terms[ofOwner(id)?.term ?? '']?.[language] ?? label
}

/** What a contract's or instrument's input is named after, and its term; nothing for other inputs. */
export function ofOwner(id: string): { readonly kind: string; readonly key: string; readonly term: string } | undefined {
  const match = /^[^.]+\.(contract|instrument)\.(.+)\.(\w+)$/.exec(id)
  return match?.[1] && match[2] && match[3] ? { kind: match[1], key: match[2], term: match[3] } : undefined
}
