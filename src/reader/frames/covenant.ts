// What a contract of credit allows, demands or defines: limits and floors that nobody owes or holds.
import type { Quantity } from '../quantities/index.ts'
import type { Sentence } from '../sentence.ts'

const before = (text: string) => new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${text})\\s+(?:a |an |the |total of |rund |etwa |about )*$`, 'iu')
const words = (text: string) => new RegExp(`(?<![A-Za-zÀ-ɏ])(?:${text})(?![A-Za-zÀ-ɏ])`, 'iu')

/** Never said of what is owed: the language of commitments. */
const ceiling = before(
  "not to exceed|not exceeding|not in excess of|(?:may|shall|must|can|do|does|will)(?: not|n't) exceed|(?:up to )?a maximum (?:amount |principal )?of|maximum (?:amount|principal) of|nicht mehr als|limited to|capped at|(?:darf|dürfen|sollen) (?:insgesamt )?(?:höchstens|maximal)|begrenzt auf|höchstens",
)
/** Behind an amount: "exceeded", „nicht unterschreiten“. */
const crossed =
  /^[^,;.]{0,24}(?:nicht (?:unter|über)(?:schreiten|steigen)|begrenzt|gedeckelt|(?:remain(?:s|ed|ing)?|still|is|was|are|were) (?:available|unused|undrawn|to be drawn)|available (?:to|for|under)|(?:noch|weiterhin) (?:verfügbar|abrufbar|frei)|zur Verfügung)/iu
const demand = words(
  'shall|must|may not|permits?|covenant\\w*|is required to|are required to|be required to|has to|have to|undertakes? to|covenants? to|agreed to (?:maintain|keep|hold)|muss|müssen|verpflichtet sich|verpflichten sich|ist verpflichtet|sind verpflichtet|hat jederzeit|haben jederzeit',
)
const floor = before(
  'less than|at least|no less than|below|a minimum of|minimum(?: \\w+)? of|in excess of|greater than|more than|mindestens|nicht weniger als|weniger als|unter|über|(?:Mindest\\w+|Mindestens) (?:von|in Höhe von)',
)
const allowed = words(
  'permits?|permitted|permitting|allows? (?:the|it|us)|authori[sz]ed?|entitled to|gestattet|erlaubt|ermächtigt|zulässige[nrms]?|berechtigt',
)
const defines = /^\W*["'][^"']{3,60}["']\s+(?:means|shall mean|refers to|bedeutet|bezeichnet|bezeichnen|sind|ist)\s/iu
const undertaking = words('commitments?|undertakings?|zusagen?|kreditzusagen?|permitted|zulässige\\w*|baskets?|thresholds?|schwelle\\w*')
/** "The aggregate commitments under the agreement are $400 million". */
const committed =
  /(?<![A-Za-zÀ-ɏ])(?:commitments|kreditzusagen|kreditrahmen|kreditlinie)(?![A-Za-zÀ-ɏ])[^,;.]{0,60}?\s(?:are|is|were|was|of|totals?|total(?:l?ed|l?ing)|aggregat(?:e|ed|ing)|amount(?:s|ed)? to|beträgt|betragen|von|über|auf|belaufen sich auf|beläuft sich auf)\s+$/iu

/** Whether an amount of debt or cash is a limit, a floor or a definition of an agreement, and neither owed nor held. */
export function isCovenant(sentence: Sentence, quantity: Quantity): boolean {
  const clause = sentence.clause(quantity.start)
  const lead = sentence.source.slice(clause.start, quantity.start)
  const whole = sentence.source.slice(sentence.start, quantity.start)
  const tail = sentence.source.slice(quantity.end, sentence.end)
  if (ceiling.test(lead) || crossed.test(tail) || committed.test(whole)) return true
  if (demand.test(lead) && floor.test(lead)) return true
  if (defines.test(sentence.text) && undertaking.test(whole)) return true
  return allowed.test(lead) && (quantity.bound === 'at_most' || floor.test(lead))
}
