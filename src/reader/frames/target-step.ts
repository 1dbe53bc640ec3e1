// By how much a target was moved: in "climbed seven dollars to $48" and "takes $2 off its target, to $17" the first amount is a step.
import type { Quantity } from '../quantities/index.ts'
import type { Scene } from './frame.ts'

const moves =
  '(?:climb|rose|ris(?:e|ing)|rais|lift|higher|increas|hik|add|boost|bump|jump|gain|mov(?:ed|es)|nudg|goes|went|up\\b|lower|cut|trim|reduc|drop|fell|fall|slash|shav|knock|lop|chop|slic|tack|slap|clip|pil(?:es|ed) |puts? (?=\\$|\\w+ dollars)|par(?:ed|es|ing)|tak|took|clip|down\\b|slid|slip|sank|sink|kletter|stieg|steig|erhöh|heb|hob\\b|angehoben|aufgestockt|leg|senk|kürz|gekürzt|stutz|gestutzt|kapp|gekappt|fiel|fäll|gefallen|gestiegen|reduzier|nimm|nahm|nehm|streich|strich|gestrichen|gesenkt)'
const amountWords = '(?:\\s+(?:a share|apiece|each|je Aktie))?'

/** A verb of moving before the step, the step, then where it led: "climbed seven dollars to", "lowered by $3 to", „um 3 auf“. */
const led = new RegExp(
  `^${amountWords},?\\s+(?:higher |lower |höher |tiefer |niedriger |up |down )?(?:to|auf|at|bei)\\s+(?:now |only |just |nun |nur )?$`,
  'iu',
)
const verb = new RegExp(`(?<![\\p{L}])${moves}\\p{L}*(?=[^.;]{0,48}$)`, 'iu')
/** "off its target", „vom Kursziel“, "to its target" behind the step. */
const ofTarget =
  /^(?:\s+(?:a share|je Aktie))?\s+(?:off|from|vom|von|aus|to|onto|auf|zum|aufs)\s[^.;\d$]{0,40}(?:target|objective|ziel|PT)(?![\p{L}])/iu
/** "six dollars above its previous mark" */
const aboveOld =
  /^(?: a share)? (?:above|below|über|unter) (?:its|the|their|dem|ihrem|seinem) (?:previous|old|former|prior|last|alten|bisherigen|vorigen)(?![\p{L}])/iu
const leading = /(?:to|auf|at|bei|of|now|nun|on|sees|sieht|:|\bleaving it|\btaking it)\s+$/iu
/** "to $20, up $3", "to $20, a cut of $3", „auf 20 Dollar, drei Dollar mehr als bisher“ */
const trailing =
  /^(?:\s+(?:a share|je Aktie))?\s*[,(–-]\s*(?:up|down|plus|minus|(?:an?|eine?) (?:increase|rise|raise|cut|reduction|drop|Anhebung|Senkung|Erhöhung|Kürzung|Plus|Minus)(?: of| um| von)?)\s+(?:by |um |von )?$/iu
const comparative =
  /^(?:\s+(?:a share|je Aktie))?\s+(?:mehr|weniger|höher|niedriger|tiefer|more|less|higher|lower)(?:\s+(?:als|than)\s+(?:bisher|zuvor|vorher|bislang|before|previously))?(?![\p{L}])/iu

const small = (quantity: Quantity): boolean =>
  (quantity.unit === 'USD' || quantity.unit === 'USD/share' || quantity.unit === '') &&
  quantity.low === undefined &&
  quantity.value !== undefined &&
  quantity.value > 0 &&
  quantity.value < 500

/** Without `to`, where it led is told elsewhere or not at all. */
interface Step {
  readonly by: Quantity
  readonly to?: Quantity
}

/** „vier Dollar drauf und kommt auf“, "$5 on top and arrives at" */
const onTop =
  /^(?:\s+(?:a share|je Aktie))?\s+(?:drauf|obendrauf|dazu|hinzu|on top|weg|ab|zu|nach)(?:[,;]|\s+(?:and|und))\s[^;.\d$]{0,40}(?:to|at|on|auf|bei|sees?|sieht)\s+(?:now |nun )?$/iu

/** Steps and the targets they led to, among the amounts of a sentence that speaks of targets. */
function stepsOf({ sentence, context }: Scene): readonly Step[] {
  if (!sentence.has('priceTarget') && !(context.focus.previous?.passage === sentence.passage && context.focus.previous.has('priceTarget')))
    return []
  const list = sentence.quantities.filter(small)
  return list.flatMap((first, index): Step[] => {
    const next = list[index + 1]
    const alone = sentence.source.slice(Math.max(sentence.start, first.boundStart - 40), first.boundStart)
    const rest = sentence.source.slice(first.end, Math.min(sentence.end, next?.boundStart ?? sentence.end))
    if (first.unit !== '' && verb.test(alone) && !/(?<![\p{L}])(?:to|auf|at|bei|of|von|from)\s+$/iu.test(alone) && ofTarget.test(rest))
      return [{ by: first, ...(next && leading.test(rest) ? { to: next } : {}) }]
    // "raised by $4 from $29", „um 3 Dollar gesenkt“
    if (
      first.unit !== '' &&
      /(?<![\p{L}])(?:by|um)\s+(?:about |another |rund |weitere )?$/iu.test(alone) &&
      (!next || !led.test(sentence.source.slice(first.end, next.boundStart)))
    )
      return [{ by: first }]
    if (first.unit !== '' && aboveOld.test(sentence.source.slice(first.end, first.end + 50))) return [{ by: first }]
    if (!next || (first.unit === '' && next.unit === '')) return []
    const lead = sentence.source.slice(Math.max(sentence.start, first.boundStart - 60), first.boundStart)
    const between = sentence.source.slice(first.end, next.boundStart)
    if (between.length > 70) return []
    if (led.test(between) && !/(?<![\p{L}])(?:from|von|to|auf)\s+$/iu.test(lead) && verb.test(lead)) return [{ by: first, to: next }]
    if (leading.test(between) && ofTarget.test(between)) return [{ by: first, to: next }]
    if (onTop.test(between) && verb.test(lead)) return [{ by: first, to: next }]
    if (trailing.test(between)) return [{ by: next, to: first }]
    const behind = sentence.source.slice(next.end, Math.min(sentence.end, next.end + 60))
    if (/^(?:\s+(?:a share|je Aktie))?,\s+(?:also |das sind |and thus |which is |or )?$/iu.test(between) && comparative.test(behind))
      return [{ by: next, to: first }]
    return []
  })
}

const known = new WeakMap<Scene['sentence'], readonly Step[]>()

function cachedSteps(scene: Scene): readonly Step[] {
  const cached = known.get(scene.sentence)
  if (cached) return cached
  const found = stepsOf(scene)
  known.set(scene.sentence, found)
  return found
}

/** Whether an amount is the step of a target, and no target itself. */
export function isStep(scene: Scene, quantity: Quantity): boolean {
  return cachedSteps(scene).some(({ by }) => by.start === quantity.start)
}

/** Whether an amount is where a step has led a target. The old value is told only where a text gives it, not by sums. */
export function afterStep(scene: Scene, quantity: Quantity): boolean {
  return cachedSteps(scene).some(({ to }) => to?.start === quantity.start)
}
