// What kind of megawatt a rate is for: critical IT load, gross or approved power, told before it or behind.
import type { Basis } from '../../facts/index.ts'
import { oneMore } from './carried-rate.ts'

/** `after` and `words`: what stands behind the rate; `before`: what leads to it; `approvedLead`: the same, further back. */
export function rateBasis(after: string, before: string, words: string, approvedLead = before): Basis | undefined {
  const all = `${after} ${words}`
  if (
    /^\s*(?:per|je|pro|a|\/)?[^,;.()]{0,32}(?:critical|IT load|IT-L|IT‑L|kritische)/i.test(all) ||
    (/(?:(?:Megawatt|MW|megawatt)\s+(?:kritischer|of critical|critical|IT-(?:Last|Leistung|Kapazität)|of IT (?:load|capacity))|critical[- ]IT[- ](?:Megawatt|MW)|(?<![A-Za-z])IT[- ](?:Megawatt|MW)|kritische[sn]? IT-Megawatt)/i.test(
      before,
    ) &&
      (!oneMore.test(before) || /(?:megawatt|MW) of (?:critical|IT)[^;.,\d]*$/i.test(before))) ||
    /critical[- ]IT$/i.test(before.trim())
  )
    return 'critical_it'
  if (
    /^\s*(?:per|je|pro|a|(?:for |on )?(?:each|every)|für jedes|\/)\s*(?:gross|Brutto)/i.test(all) ||
    /^\s*(?:per|je|pro)?\s*(?:MW|Megawatt|megawatts?)\s*\(?(?:gross|brutto)/i.test(all)
  )
    return 'gross'
  if (
    /(?:power|Strom|Leistung|capacity),? (?:(?:that|which|die|den|der|das) (?:\w+ ){1,3}(?:has|have|hat|haben|is|are) )?(?:already )?(?:approved|genehmigt|bewilligt)|(?:approved|genehmigte\w*|bewilligte\w*),?\s+(?:power|Strom|Leistung|capacity|Kapazität|(?:\w+\s+){0,3}Megawatt)/i.test(
      approvedLead,
    ) ||
    /^\s*(?:per|je|pro)\s*(?:approved|genehmigte|bewilligte)/i.test(all) ||
    /(?:grid|utility|planning)[ -](?:approval|connection)\s+(?:\w+\s+){0,4}$|(?<![\p{L}])(?:ein|jedes|an?|one) (?:genehmigtes|bewilligtes|approved one)(?![\p{L}])[^,;.\d]*$/iu.test(
      before,
    )
  )
    return 'approved'
  return undefined
}
