// Tells a sentence that a machine or a bad export has garbled: units without numbers, words that end nowhere.
import type { Sentence } from '../sentence.ts'

const signs: readonly RegExp[] = [
  // A rate without what it is per: "3.25 per and", „25 je ,“.
  /(?<![A-Za-zÀ-ɏ])(?:per|je|pro|each)\s*(?:and|or|und|oder|[,.;]|$)(?![A-Za-zÀ-ɏ])/u,
  // An end that asks for a word: "… of.", „… gegen Mio.-Fläche für.“
  /(?<![A-Za-zÀ-ɏ])(?:für|gegen|von|bei|über|of|for|the|from|at|der|die|das|with|between|zwischen)\s*[.!"')]*$/u,
  // A unit without its number: "the year of MW", „gegen Mio.-Fläche“.
  /(?<![A-Za-zÀ-ɏ])(?:of|von|gegen|on|über|to)\s+(?:MW|GW|Mio\.|Mrd\.|EH\/s|BTC)(?![\s-]*\d)(?=[\s,.-])/u,
  /(?:Mio|Mrd)\.-\p{Lu}/u,
  // A blank before a comma in running text.
  /[A-Za-zÀ-ɏ\d]\s,\s/u,
  // A number that a verb follows as if it were somebody: "to 6.192 became with 3.25".
  /\d\s+(?:became|becomes|wurde|wird)\s+(?:with|mit|of|von)\s+\d/u,
]

/** Whether the sentence carries figures but no longer says what they are. */
export function isGarbled(sentence: Sentence): boolean {
  if (!/\d/.test(sentence.text)) return false
  return signs.filter((sign) => sign.test(sentence.text)).length >= 2
}
