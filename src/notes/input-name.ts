// The name of a model input in the language of a note.
import { attributes, type AttributeName } from '../facts/index.ts'
import { assumptions, type AssumptionName } from '../model/index.ts'

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

const german: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\.expected_mw$/, 'Kritische IT-Last zum Zieltermin'],
  [/\.contracted\.total_mw$/, 'Insgesamt unter Vertrag'],
  [/\.pipeline_mw$/, 'Projektpipeline'],
  [/\.approved\.base_mw$/, 'Genehmigte Leistung für die Umwandlung'],
  [/\.approved\.approved_mw$/, 'Genehmigte Leistung'],
  [/\.leaving_mw$/, 'Mininglast, die HPC weicht'],
  [/\.days$/, 'Tage des Quartals nach dem Stichtag'],
  [/\.years(_after_target)?$/, 'Zeit im Modell'],
  [/^structure$/, 'Art der Bewertung'],
  [/^rounding\.from$/, 'Rundung des ersten Kursziels'],
  [/^rounding\.to$/, 'Rundung des zweiten Kursziels'],
  [/^published\.from$/, 'Am ersten veröffentlichten Kursziel nicht vom Modell erklärt'],
  [/^published\.to$/, 'Am zweiten veröffentlichten Kursziel nicht vom Modell erklärt'],
]

const germanTerms: Readonly<Record<string, string>> = {
  mw: 'kritische IT-Last',
  gross_mw: 'Bruttolast',
  gross_to_critical: 'brutto je MW kritischer IT',
  value: 'Vertragswert',
  term: 'Laufzeit',
  margin: 'Marge',
  build_cost: 'Baukosten je MW',
  delay: 'Jahre bis zur Lieferung nach dem Zieltermin',
  face: 'Nennbetrag',
  proceeds: 'Erlös nach dem Stichtag der Kasse',
  conversion_price: 'Wandlungspreis',
  cap_price: 'Obergrenze des Capped Call',
  exercise_price: 'Ausübungspreis',
  shares: 'Aktien',
}

/** `label` is the model's own, English. */
export function inputName(id: string, label: string, language: 'en' | 'de'): string {
  if (language === 'en') return label
  if (id.startsWith('view.')) return assumptions[id.slice(5) as AssumptionName]?.label.de ?? label
  const rest = id.slice(id.indexOf('.') + 1)
  const attribute = own[rest]
  if (attribute) return attributes[attribute].label.de
  const found = german.find(([pattern]) => pattern.test(id))
  if (found) return found[1]
  const part = /^(?:contract|instrument)\.(.*)\.(\w+)$/.exec(rest)
  return part?.[1] && part[2] && germanTerms[part[2]] ? `${label.split(':')[0]}: ${germanTerms[part[2]]}` : label
}
