// Prices on a tape that leave out the dollar: "RIOT closes 16.02, -1.9%; GLXY 24.10, +0.4%".
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { groupsOf } from '../subject.ts'
import type { Scene } from './frame.ts'
import { priceDraft } from './share-price.ts'

const moved = /^,?\s*\(?[+−–-]\s?\d+(?:[.,]\d+)?\s?(?:%|percent|Prozent)/u
const link = /^(?:'s|:)?\s+(?:(?:closes?|closed|ends?|ended|last|at|now|schließt|schloss|zuletzt|bei)\s+(?:at |bei )?)?$/u

/** "Riot closed on Monday at 16.98", „Der Markt zahlte am Freitag 61,15“ */
const traded =
  /(?<![A-Za-zÀ-ɏ])(?:closed|closes|ended|finished|settled|traded|trades|quoted|changed hands|last|paid|pays|schloss|schloß|schließt|notierte?|endete|beendete|kostete|kostet|zahlte|zahlt|zuletzt|gehandelt|ging|gingen)(?![A-Za-zÀ-ɏ])\s*(?:[^\s,;.%\d]+\s+){0,4}$/iu
const pays = /(?<![A-Za-zÀ-ɏ])(?:[Mm]arket|Markt|Börse|Wall Street)(?![A-Za-zÀ-ɏ])/u
const index =
  /(?<![A-Za-zÀ-ɏ])(?:index|Index|S&P|Dow|Nasdaq (?:Composite|100)|DAX|points|Zähler|Punkte\w*|yield|Rendite|euro|Euro)(?![A-Za-zÀ-ɏ])/u
/** No unit behind the number that would make it something else. */
const noUnit =
  /^\s*(?:$|[.,;:)](?!\d)|(?:and|und|on|am|in|im|at|after|nach|to|aus|when|while|as|a share|je Aktie|per share|als|wenn)(?![A-Za-zÀ-ɏ]))/u

/** Whether a bare number is a price: a company right before it, two decimals, a signed move behind. */
export function isBarePrice(scene: Scene, quantity: Quantity): boolean {
  const { sentence, context } = scene
  if (quantity.unit !== '' || quantity.value === undefined || quantity.superseded) return false
  if (!/^\d{1,4}[.,]\d\d$/.test(quantity.text)) return false
  const group = groupsOf(context, sentence).findLast((each) => each.end <= quantity.start)
  const clause = sentence.clause(quantity.start)
  const lead = sentence.source.slice(Math.max(clause.start, group?.end ?? 0), quantity.boundStart)
  if (
    traded.test(lead) &&
    noUnit.test(sentence.source.slice(quantity.end, quantity.end + 24)) &&
    !index.test(lead) &&
    (group !== undefined || sentence.has('shareWord') || (pays.test(lead) && context.focus.subjectPassage === sentence.passage))
  )
    return true
  if (!moved.test(sentence.source.slice(quantity.end, quantity.end + 16))) return false
  return group !== undefined && link.test(sentence.source.slice(group.end, quantity.boundStart))
}

/** The price that such a number is, or undefined. */
export function barePriceDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  return isBarePrice(scene, quantity) ? priceDraft(scene, { ...quantity, unit: 'USD' }) : undefined
}
