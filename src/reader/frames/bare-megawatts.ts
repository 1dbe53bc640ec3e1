// Numbers without a unit that count megawatts because the figure beside them does.
import type { Quantity } from '../quantities/index.ts'
import type { Scene } from './frame.ts'

/** A number that leaves the unit to the megawatts beside it: "260 MW, 190 of which are in service", "and 118 more in Denton", „bis Ende 2026 sollen es 200 werden“. */
export function bareMegawatts(scene: Scene, quantity: Quantity): Quantity | undefined {
  const { sentence, others } = scene
  if (quantity.unit !== '' || quantity.superseded || quantity.value === undefined || quantity.value < 2) return undefined
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return undefined
  const behind = sentence.source.slice(quantity.end, sentence.end)
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  const neighbours = others.filter((other) => other.unit !== '' && other.unit !== 'year')
  const last = neighbours.findLast((other) => other.end <= quantity.start)
  const next = neighbours.find((other) => other.start >= quantity.end)
  const afterLast =
    last?.unit === 'MW' &&
    (/^\s+of (?:which|them|these|those|critical|IT)(?![A-Za-zÀ-ɏ])/u.test(behind) ||
      // "wovon 190 bereits in Betrieb sind"
      (quantity.value <= (last.value ?? 0) &&
        /,\s+(?:wovon|von denen|davon|of which|darunter)\s+(?:bereits |schon |about |rund )?$/u.test(
          sentence.source.slice(last.end, quantity.boundStart),
        )) ||
      // "by the end of 2026 it is to be 200"
      (/(?<![A-Za-zÀ-ɏ])(?:it|they) (?:is to|are to|will|should) be\s+$/u.test(lead) && /^\s*(?:[.,;]|$)/u.test(behind)) ||
      (/(?:^|[,;]\s|\s)(?:and|und|plus)\s+$/u.test(lead) && /^\s+(?:more|further|weitere)\s+(?:in|at|bei)\s/u.test(behind)) ||
      // "Of the 2,100 megawatts that it controls, 1,450 are approved"
      (/^\W*(?:Of|Von)\s/u.test(sentence.text) &&
        /(?:,\s+(?:(?:sind|waren|werden|laufen)\s+)?|\s(?:sind|waren|werden|laufen|are|were)\s+(?:bereits |schon |already )?)$/u.test(
          sentence.source.slice(last.end, quantity.boundStart),
        ) &&
        /^\s+(?:are|is|were|have|has|run|will|genehmigt|bewilligt|vermietet|in Betrieb|am Netz|im Bau)(?![A-Za-zÀ-ɏ])/u.test(behind)) ||
      (/(?:sollen|werden|sind|waren) es (?:dann |dort |schon |bereits )?$/u.test(lead) && /^\s*(?:sein|werden|[.,;]|$)/u.test(behind)))
  const beforeNext =
    next?.unit === 'MW' &&
    /(?:\bin|\bat|\bbei)\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*\s+){1,2}$/u.test(lead) &&
    /^\s*(?:,|and|und)\s+(?:in|at|bei)\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ-]*\s+){1,2}$/u.test(sentence.source.slice(quantity.end, next.start))
  if (!afterLast && !beforeNext) return undefined
  const model = afterLast ? last : next
  const giga = model !== undefined && /GW|[Gg]iga/.test(sentence.source.slice(model.start, model.end)) && quantity.value < 20
  return { ...quantity, unit: 'MW', value: giga ? quantity.value * 1000 : quantity.value }
}
