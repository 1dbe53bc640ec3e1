// Price targets without a currency: „auf »Sell« mit Ziel 8“, "PT 18 (12)", „Kursziel bei 31“, "target of 75", „dessen Ziel von 11 auf 9 sinkt“.
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { brokerPlaces } from '../voices/voice.ts'
import type { Scene } from './frame.ts'
import { targetDraft } from './price.ts'
import { afterStep, isStep } from './target-step.ts'

const noun =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Kurs|Preis)?[Zz]iel(?:e|en|s)?|Zielkurs(?:e|es)?|(?:price |Price )?[Tt]argets?(?: prices?)?|price objectives?|PT)(?![A-Za-zÀ-ɏ])/gu
/** Between the word and its number: verbs of standing and moving, prepositions, whose it is. */
const linking =
  /^\s*(?:(?:für|for|on|of)\s+(?:die |the )?[A-ZÀ-Þ][\w.]*(?: \d| Digital| Platforms| Holdings| Scientific| Energy)?\s*)?(?:(?:now|nun|jetzt|neu|new|bei|auf|of|at|is|are|to|von|vom|mit|lautet|lauten|beträgt|liegt|lag|steht|stands?|sinkt|steigt|fällt|klettert|rises?|falls?|goes|moves?|cut|raised|lifted|lowered|trimmed|wird|wurde|werden|weiterhin|unverändert|weiter|dagegen|hingegen|indes|aber|dafür|auch|ebenfalls|zugleich|however|though|meanwhile|too|,|unchanged|only|just|nur|noch|gar|sogar|dann|=|:)\s*)*$/u
/** Behind the number nothing that it would count. */
const ends =
  /^\s*(?:$|[.,;:()/–—"]|(?:und|and|or|oder|from|von|nach|statt|instead|previously|bisher|zuvor|by|on|bei|für|for|an|herauf|hinauf|hoch|herab|herunter|runter|zurück|sinkt|steigt|fällt|angehoben|gesenkt|erhöht|reduziert|gekappt|gestutzt|gekürzt|belassen|bestätigt|fest|while|but|with|mit|aber|auf|to|setzt|nennt|lautet|beträgt|heißt)(?![A-Za-zÀ-ɏ]))/u

/** A target says its currency by being one; undefined when the number is none. */
export function bareTargetDraft(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  if (quantity.superseded || quantity.low !== undefined || quantity.value === undefined) return undefined
  if (quantity.value < 0.3 || quantity.value > 2000 || /^(?:19|20)\d\d$/.test(quantity.text)) return undefined
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return undefined
  if (isStep(scene, quantity)) return []
  const places = brokerPlaces(context, sentence)
  // „X sieht das Ziel bei 80 Dollar, die Citigroup bei 55“
  const next =
    sentence.has('priceTarget') &&
    scene.others.some((other) => other.unit === 'USD' && other.end <= quantity.start) &&
    places.some(
      (place) => place.end <= quantity.start && /^\s*(?:bei|auf|mit|at|to)\s+$/.test(sentence.source.slice(place.end, quantity.boundStart)),
    )
  // „Morgan Stanley urteilt »Untergewichten« und kommt auf acht.“: a target like the one just told.
  const { told } = context.focus
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  // „Ostmark traut ihm 18,50 Dollar zu, Kestrel hingegen nur 11“
  const contrasted =
    scene.others.some(
      (other) =>
        other.unit === 'USD' &&
        other.end <= quantity.start &&
        places.some((place) => place.start >= other.end && place.end <= quantity.start),
    ) && /(?<![A-Za-zÀ-ɏ])(?:hingegen|dagegen|indes|jedoch|aber|however|though)\s+(?:nur |gar |sogar |only |just )?$/u.test(lead)
  const likewise =
    contrasted ||
    (told?.draft.attribute === 'price_target' &&
      told.passage === sentence.passage &&
      places.some((place) => place.end <= quantity.start) &&
      /(?<![A-Za-zÀ-ɏ])(?:kommt (?:\w+ )?auf|kommen auf|nennt|sagt|sieht|hingegen|dagegen|indes|arrives at|comes to|stops at|settles on|says|sees|thinks)\s+(?:nur |only |just )?$/u.test(
        lead,
      ))
  if (!next && !likewise && !afterStep(scene, quantity) && !named(scene, quantity)) return undefined
  if (!ends.test(sentence.source.slice(quantity.end, sentence.end))) return undefined
  const voiced =
    places.length > 0 ||
    context.focus.section?.broker !== undefined ||
    context.focus.broker !== undefined ||
    context.outline.voice === 'house'
  // „Ziel 15 (19)“
  const aside = /^\s*\((?:from |zuvor |bisher |von |was |alt:? |prev\.? )?$/u
  const old = scene.others.find(
    (other) =>
      other.unit === '' &&
      other.value !== undefined &&
      aside.test(sentence.source.slice(quantity.end, other.start)) &&
      sentence.source.startsWith(')', other.end),
  )
  return voiced ? targetDraft(scene, { ...quantity, unit: 'USD', ...(old?.value === undefined ? {} : { previous: old.value }) }) : undefined
}

function named(scene: Scene, quantity: Quantity): boolean {
  const { sentence, others } = scene
  const from = Math.max(sentence.start, quantity.boundStart - 60)
  const lead = sentence.source.slice(from, quantity.boundStart)
  const place = [...lead.matchAll(noun)].at(-1)
  if (!place) return false
  let between = lead.slice(place.index + place[0].length)
  // „von 11 auf 9“: the old value stands between.
  const old = others.find((other) => other.superseded && other.start >= from + place.index && other.end <= quantity.boundStart)
  if (old) {
    const cut = old.start - from - place.index - place[0].length
    between = between.slice(0, Math.max(0, cut)) + between.slice(cut + (old.end - old.start))
  }
  if (between.length > 44) return false
  if (linking.test(between)) return true
  // "targets of 24 and 7", „Ziele 14 und 17“
  return (
    /(?:s|e|en)$/.test(place[0]) &&
    /^\s*(?:of |at |von |bei |auf |nun |: ?)?\d[\d.,]*(?:,\s*\d[\d.,]*)*\s*(?:,|and|und|beziehungsweise|bzw\.)\s*$/u.test(between)
  )
}
