// Amounts that leave out their "per megawatt", because a rate before them said it: in the sentence, in the one before, or in what that one asked.
import type { Quantity } from '../quantities/index.ts'
import { sizeOf } from '../quantities-of.ts'
import { brokerPlaces } from '../voices/voice.ts'
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
    /(?:(?<![A-Za-zÀ-ɏ])(?:at|mit|zu)\s+(?:a \w+ )?|,\s*|(?<![A-Za-zÀ-ɏ])(?:stops|starts|begins|stays|ends|remains) at\s+|(?<![A-Za-zÀ-ɏ])(?:comes to|arrives at|kommt auf|bleibt bei|landet bei)\s+|(?<![A-Za-zÀ-ɏ])(?:an?|eine?r?|for|für)\s+(?:\w+\s+){1,2}|(?<![A-Za-zÀ-ɏ])(?:and|und)\s+)$/iu.test(
      between,
    )
    ? rate
    : undefined
}

const values =
  /^[^;.]{0,60}(?<![A-Za-zÀ-ɏ])(?:assigns?|values?|applies|apply|uses?|puts?|sees?|pays?|credits?|takes?|allows?|arrives? at|comes? to|starts? at|begins? at|stops? at|stays? at|is at|setzt|bewertet|veranschlagt|kommt|kommen|rechnet|unterstellt|billigt|nimmt|hält|traut|sieht|sind es|ist es|beginnt|bleibt|landet)(?![A-Za-zÀ-ɏ])/u
/** The sentence asks or says what a megawatt is worth, without a figure or with one. */
const worthOne =
  /(?<![\p{L}])(?:a|an|one|each|every|the|ein|eine[ms]|jedes|das|per|je)\s+(?:[\p{L}-]+\s+){0,3}(?:Megawatts?|megawatt|MW)(?![\p{L}-])[^.;]{0,60}(?<![\p{L}])(?:wert|worth|fetch(?:es)?|bringt|bringe|valued?)(?![\p{L}])|(?:worth of|value of|Wert(?:es)?|price of) (?:an?|one|each|eines|the) (?:[\p{L}-]+\s+){0,3}(?:Megawatts?|megawatt|MW)(?![\p{L}-])|(?:[Aa]s for|[Ww]as) (?:the|das) (?:megawatt|Megawatt)/iu
const firstPerson = /(?<![\p{L}])(?:I|[Ww]e|[Ii]ch|[Ww]ir)(?![\p{L}])/u
const business = /(?<![\p{L}])(?:[Cc]o-?location|[Hh]osting|[Kk]olokation\p{Ll}*|[Cc]louds?|\p{L}*[Cc]loud-?\p{L}*)(?![\p{L}])/u

const anotherLine =
  /(?<![\p{L}])(?:[Cc]o-?location|[Hh]osting|[Kk]olokation\p{Ll}*|[Cc]louds?|\p{L}*[Cc]loud-?\p{L}*)(?![\p{L}])[^.;\d]{0,70}(?<![\p{L}])(?:at|gets?|fetch(?:es)?|worth|deserves?|mit|bekommt|erhält|auf|wert)\s+(?:\p{L}+\s){0,2}$/iu

/** "Jefferies assigns $13 million to $15 million.", „Bei Bernstein sind es neun Millionen.“: the denominator of the sentence before. */
function rateTold(scene: Scene, quantity: Quantity): Quantity | undefined {
  const { context, sentence } = scene
  const { previous } = context.focus
  if (!previous || previous.passage !== sentence.passage || sentence.quantities.some((other) => other.unit === 'USD/MW')) return undefined
  const asked = worthOne.test(previous.text)
  const rate =
    previous.quantities.findLast((other) => other.unit === 'USD/MW' && !other.superseded) ??
    context.focus.toldBefore?.findLast((told) => told.sentence === previous && told.draft.attribute.endsWith('_per_mw'))?.quantity ??
    (asked ? previous.quantities.findLast((other) => other.unit === 'USD' && sizeOf(other) >= 3e5 && sizeOf(other) < 6e7) : undefined)
  const size = sizeOf(quantity)
  // "IREN's own cloud does better than any of these, at $16 million": another line of business than the one before.
  const another =
    rate !== undefined && anotherLine.test(sentence.source.slice(sentence.start, quantity.boundStart)) && size >= 3e5 && size < 6e7
  if (!another && (rate ? !(size / sizeOf(rate) > 0.3 && size / sizeOf(rate) < 3) : !(asked && size >= 3e5 && size < 6e7))) return undefined
  const near = sentence.source.slice(sentence.start, Math.min(sentence.end, quantity.end + 24))
  if (otherThing.test(near) || /(?:revenue|capex|quarter|Umsatz|Quartal)/i.test(sentence.text)) return undefined
  const [place] = brokerPlaces(context, sentence)
  const before = sentence.source.slice(sentence.start, quantity.boundStart)
  const first = firstPerson.exec(before)
  const spoken =
    place !== undefined && place.start < quantity.start
      ? values.test(sentence.source.slice(place.end, quantity.boundStart))
      : first !== null && values.test(before.slice(first.index + first[0].length))
  // „In der Kolokation sind es 12 Millionen Dollar, im Cloud-Geschäft 16“
  const listed = (asked && business.test(sentence.text)) || another
  const at = { end: sentence.start, boundEnd: sentence.start, start: sentence.start, boundStart: sentence.start }
  return spoken || listed ? { ...(rate ?? quantity), ...at } : undefined
}

/** The words in which the sentence before asked for the worth of a megawatt. */
export function askedFor({ context }: Scene): string {
  return worthOne.exec(context.focus.previous?.text ?? '')?.[0] ?? ''
}

/** Another kind of megawatt behind it: "an unleased one about". */
export const oneMore =
  /(?<![A-Za-zÀ-ɏ\d])(?:(?:ein|jedes)\s+\p{Ll}+es(?:\s+(?:Megawatt|MW))?(?:\s+(?:mit|ohne)\s+\p{L}+)?\s+(?:mit |auf |bei |zu )?(?:rund |etwa |nur |höchstens )?|(?:and|und|but|aber) (?:one|eines|ein solches|any|that) (?:that|which|with|without|let|leased|das|mit|ohne|an)(?![A-Za-zÀ-ɏ-])[^;.,\d]{0,50}|(?:an?|the) (?:megawatt|MW) (?:of|in|with|without) [^;.,\d]{0,50}|(?:an?|the|ein(?:e[ms])?)\s+[A-Za-zÀ-ɏ-]+\s+one(?![A-Za-zÀ-ɏ-])[^;.]{0,40}|(?:for|in|im|für)\s+(?:the |die |den |das )?(?:cloud|co-?location|hosting|Kolokation|\w*-?Cloud\w*)(?: business| work|-Geschäft)?\s+(?:about |only |rund |etwa |nur )?)$/iu
