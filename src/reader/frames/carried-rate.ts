// Amounts that leave out their "per megawatt", because a rate before them said it: in the sentence, in the one before, or in what that one asked.
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import { brokerPlaces } from '../voice.ts'
import type { Scene } from './frame.ts'

/** What an amount is for, if not for a megawatt. */
export const otherThing =
  /(?<![A-Za-zÀ-ɏ])(?:deal|contract|loan|notes?|bonds?|cash|target|shares?|Anleihe|Vertrag|Darlehen|Kredit|Kursziel|Aktien?)(?![A-Za-zÀ-ɏ])/iu

/** An amount behind a rate that leaves out its denominator: "$3.6 million a megawatt; a new building, up to $10 million". */
export function rateBefore(scene: Scene, quantity: Quantity): Quantity | undefined {
  const { sentence, others } = scene
  const amount = quantity.unit === 'USD' || (quantity.unit === '' && /Mio|[Mm]illion/.test(quantity.text))
  const rate = others.findLast((other) => other.unit === 'USD/MW' && !other.superseded && other.end <= quantity.start)
  if (amount && !rate) return rateTold(scene, quantity)
  if (!amount || !rate) return undefined
  const between = sentence.source.slice(rate.end, quantity.boundStart)
  const times = sizeOf(quantity) / sizeOf(rate)
  if (between.length > 90 || !(times > 0.05 && times < 20) || otherThing.test(between)) return undefined
  if (others.some((other) => other.unit.startsWith('USD') && other.start >= rate.end && other.end <= quantity.start)) return undefined
  const next = sentence.source.slice(quantity.end, quantity.end + 12)
  if (/^\s*(?:a|per|je|pro)\s+(?!MW|mega)/i.test(next) || /^\s*(?:more|less|mehr|weniger|higher|lower)(?![A-Za-z])/.test(next))
    return undefined
  return /[,;]|(?<![A-Za-zÀ-ɏ])(?:and|und)(?![A-Za-zÀ-ɏ])/u.test(between) &&
    /(?:(?<![A-Za-zÀ-ɏ])(?:at|mit|zu)\s+(?:a \w+ )?|,\s*|(?<![A-Za-zÀ-ɏ])(?:an?|eine?r?|for|für)\s+(?:\w+\s+){1,2}|(?<![A-Za-zÀ-ɏ])(?:and|und)\s+)$/iu.test(
      between,
    )
    ? rate
    : undefined
}

/** "Jefferies assigns $13 million to $15 million.": the denominator of the sentence before. */
function rateTold(scene: Scene, quantity: Quantity): Quantity | undefined {
  const { context, sentence } = scene
  const { previous } = context.focus
  const rate = previous?.quantities.findLast((other) => other.unit === 'USD/MW' && !other.superseded)
  if (!previous || !rate || previous.passage !== sentence.passage || sentence.quantities.some((other) => other.unit === 'USD/MW'))
    return undefined
  const times = sizeOf(quantity) / sizeOf(rate)
  const [place] = brokerPlaces(context, sentence)
  if (!(times > 0.3 && times < 3) || place === undefined || place.start > quantity.start) return undefined
  const lead = sentence.source.slice(place.end, quantity.boundStart)
  const values =
    /^[^;.]{0,60}(?<![A-Za-zÀ-ɏ])(?:assigns?|values?|applies|apply|uses?|puts?|sees?|pays?|credits?|takes?|allows?|arrives? at|comes? to|setzt|bewertet|veranschlagt|kommt|kommen|rechnet|unterstellt|billigt|nimmt|hält|traut|sieht)(?![A-Za-zÀ-ɏ])/u.test(
      lead,
    )
  return values && !otherThing.test(sentence.text) && !/(?:revenue|capex|quarter|Umsatz|Quartal)/i.test(sentence.text)
    ? { ...rate, end: sentence.start, boundEnd: sentence.start, start: sentence.start, boundStart: sentence.start }
    : undefined
}

/** Another kind of megawatt behind it: "an unleased one about". */
export const oneMore =
  /(?<![A-Za-zÀ-ɏ\d])(?:(?:ein|jedes)\s+\p{Ll}+es(?:\s+(?:mit|ohne)\s+\p{L}+)?\s+(?:rund |etwa |nur |höchstens )?|(?:an?|the|ein(?:e[ms])?)\s+[A-Za-zÀ-ɏ-]+\s+one(?![A-Za-zÀ-ɏ-])[^;.]{0,40}|(?:for|in|im|für)\s+(?:the |die |den |das )?(?:cloud|co-?location|hosting|Kolokation|\w*-?Cloud\w*)(?: business| work|-Geschäft)?\s+(?:about |only |rund |etwa |nur )?)$/iu
