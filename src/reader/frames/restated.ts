// A level told again without its noun and unit: as another house sees it, at another time, or as it is now. "Needham expects it to be 900 by the end of 2027", „Derzeit sind es 590“.
import type { AttributeName, Qualifiers, Stage } from '../../facts/index.ts'
import { openDates } from '../time/dating.ts'
import { tenantsOf } from '../deals/deal.ts'
import type { Told } from '../discourse.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import type { Sentence } from '../sentence.ts'
import { groupsOf } from '../subject.ts'
import { brokerPlaces, speakerOf } from '../voices/voice.ts'
import type { Scene } from './frame.ts'
import { lentValue } from './gapping.ts'
import { withLease } from './leases.ts'

const levels: ReadonlySet<AttributeName> = new Set([
  'capacity',
  'conversion_share',
  'gpu_count',
  'hashrate',
  'annual_revenue',
  'noi_margin',
])

/** What the clause says of the level: no more than that it is, will be or is held to be so much. */
const goesOn =
  /(?<![\p{L}])(?:(?:it|that|this|they|the (?:figure|number|share)) (?:will|would|should|may well)? ?(?:be|to be|reach|to reach|come to|rise to|grow to|become|is|was|stands? at|stood at)|(?:we|I|they|the (?:bank|house|firm)) (?:are|am|is|stand|stands|sit|sits) (?:at|on)|(?:my|our|its|his|her|their|the (?:bank|house)['’]s) (?:own )?(?:number|figure|estimate|forecast|guess|model)(?: (?:for|at|by)[ \p{L}]{0,30}?)? +(?:is|says|stands at|comes to|would be)|(?:ich|wir|sie) (?:bin|sind|stehen?|liegen?|komme) (?:bei|auf)|(?:meine|unsere|ihre|seine) (?:eigene )?(?:Zahl|Schätzung|Prognose|Annahme)(?: (?:für|zum|bis)[ \p{L}]{0,30}?)? +(?:ist|lautet|liegt bei|beträgt)|(?:look|looks|looking) for|(?:reckons?|works?|working|counts?|calculates?) (?:with|on)|(?:nimmt|nehmen|use|uses|used|apply|applies|see|sees|expect|expects|pencils? in|assume|assumes|model|models|forecast|forecasts|predict|predicts|arrives? at|comes? to|gets? to|lift(?:s|ed)? (?:that|it|this) to|(?:rais|tak|bring|doubl|push)(?:e|es|ed|ing) (?:that|it|this) to|stops? at|settles? for)|(?:sind|waren|wären|werden|sollen|dürften) es|es (?:sind|waren|werden|sollen|dürften)|kommt?(?:en)?|rechne[tn]|unterstell(?:t|en)|erwarte[tn]|veranschlag(?:t|en)|setz(?:t|en)|geht|gehen|sieht|sehen|kalkulier(?:t|en)|glaub(?:t|en) an|trau(?:t|en)|tipp(?:t|en)|schätz(?:t|en)|prognostizier(?:t|en)|begnüg(?:t|en))(?![\p{L}])[^.;\d]{0,60}$/iu
/** „Bis Dezember 2027 sollen die übrigen 130 folgen“: what is left of the same whole. */
const remainder = /(?<![\p{L}])(?:(?:die|den) (?:übrigen|restlichen|verbleibenden|anderen)|the (?:remaining|other))\s+$/iu
const presently =
  /(?<![\p{L}])(?:now|currently|today|at present|so far|for now|derzeit|zurzeit|aktuell|momentan|heute|bisher|bislang|jetzt)(?![\p{L}])/iu
/** Another thing is told of: what is counted, paid or measured has its own noun. */
const otherThing =
  /(?<![\p{L}])(?:shares?|target|price|people|employees|jobs|tenants?|sites?|customers?|buildings?|dollars?|contracts?|Aktien?|Kursziel|Ziel|Preis|Mitarbeiter|Stellen|Mieter|Standorte|Kunden|Gebäude|Dollar|Verträge|Punkte|Kurs)(?![\p{L}])/iu
const alone =
  /^\s*(?:$|[.,;)](?!\d)|(?:by|in|at|for|on|as|from|and|to|bis|im|am|zum|per|für|Ende|und|an|aus|kommen|werden|sein|erreichen|folgen|follow|dazu|hinzu|come|are|sollen|werden|a year)(?![\p{L}]))/u
const sameTime =
  /(?<![\p{L}])(?:by then|(?:at|by|for) (?:the same|that) (?:date|time|point)|(?:für|zu|zum) (?:den|dem|diesem|diesen)?(?:selben|gleichen)? ?(?:Zeitpunkt|Termin|Datum|Stichtag)|zum (?:selben|gleichen) (?:Zeitpunkt|Termin|Datum)|bis dahin|dann)(?![\p{L}])/iu

const turnsTo =
  /^[\s"'(]*(?:(?:And|But|Und|Aber)\s)?(?:[Ff]or|[Aa]t|[Ii]n the case of|[Ww]ith|[Aa]s for|[Bb]ei|[Ff]ür|[Ii]m Fall(?:e)? von)\s+(?:the |der |die )?$/u
const theFigure =
  /(?<![\p{L}])(?:(?:the|that|its|their) (?:figure|number|share|rate|ratio|margin|level|equivalent|reading)|it|der Wert|die (?:Zahl|Quote|Marge)|der Anteil|der Grad|es)(?:\s(?:is|are|was|comes? to|stands? at|would be|will be|ist|sind|beträgt|liegt bei|lautet|werden))\s+(?:only |just |about |even |nur |rund |gar |sogar )?$|(?<![\p{L}])(?:sind|werden|ist|liegt|beträgt|lautet|wird|läge) (?:es|der Wert|die (?:Quote|Zahl|Marge)|der (?:Anteil|Grad))(?![\p{L}])[^.;,\d]{0,44}$/u

function aheadOf(scene: Scene, date: string): boolean {
  const { published } = scene.context.outline.document.metadata
  return published !== undefined && date > published.slice(0, date.length)
}

const inClause = (sentence: Sentence, from: number, to: number, at: { readonly start: number; readonly end: number }) =>
  at.start >= from && at.end <= to && at.start >= sentence.start

/** The level of a figure told before, or undefined where the number is another one. */
export function restatedDraft(scene: Scene, quantity: Quantity, model: Told): Draft | undefined {
  const { context, sentence } = scene
  const { draft } = model
  if (!levels.has(draft.attribute) || typeof draft.value !== 'number' || quantity.low !== undefined) return undefined
  if (quantity.unit !== '' && quantity.unit !== model.quantity.unit && quantity.unit !== 'USD') return undefined
  if (quantity.unit === 'USD' && draft.attribute !== 'annual_revenue') return undefined
  const behind = sentence.source.slice(quantity.end, Math.min(sentence.end, quantity.end + 30))
  if (!alone.test(behind)) return undefined
  const clause = sentence.clause(quantity.start)
  const from = Math.max(clause.start, model.sentence === sentence ? model.quantity.end : sentence.start)
  let before = sentence.source.slice(from, quantity.boundStart)
  for (const mention of sentence.dates) if (inClause(sentence, from, quantity.start, mention)) before = before.replace(mention.text, '')
  const left = draft.attribute === 'capacity' && remainder.test(before)
  if (!(left || goesOn.test(before) || theFigure.test(before)) || otherThing.test(before)) return undefined
  if (sentence.quantities.some((other) => inClause(sentence, from, quantity.start, other) && other.unit !== '' && !other.superseded))
    return undefined
  const groups = groupsOf(context, sentence).filter((group) => group.start >= from && group.start < quantity.end)
  const [group, second] = groups
  // "For Riot, at the same date, the figure is 27%": the same of another company.
  const moved =
    group !== undefined && second === undefined && group.ids.length === 1 && group.ids[0] !== draft.subject && draft.subject !== 'SECTOR'
      ? group.ids[0]
      : undefined
  const turned =
    moved !== undefined &&
    turnsTo.test(sentence.source.slice(from, group?.start)) &&
    theFigure.test(before) &&
    model.sentence !== sentence &&
    !/(?<![\p{L}])(?:site|campus|Standort)/u.test(before)
  if (!turned && groups.some((each) => each.ids.length !== 1 || each.ids[0] !== draft.subject)) return undefined
  const value = lentValue(quantity, sentence.source, model, model.sentence.source)
  if (value === undefined || !(value / draft.value > 0.2 && value / draft.value < 5)) return undefined
  const { by, on, stage, previous: _previous, bound: _bound, since: _since, counterparty, ...rest } = draft.qualifiers
  const house = brokerPlaces(context, sentence).findLast((place) => place.start >= clause.start && place.end <= quantity.start)
  const date = openDates(sentence).find((mention) => mention.role !== 'since' && inClause(sentence, from, clause.end, mention))
  const now = date === undefined && presently.test(before)
  // „Bis Dezember desselben Jahres“, "by December of that year": the year of the figure before.
  const year =
    date &&
    /^\s*(?:desselben|jenes|des gleichen|of (?:that|the same))\s(?:[Yy]ear|Jahres)/u.test(sentence.source.slice(date.end, date.end + 24))
  // "My number for June", where June 2027 was spoken of: the month of the figure before.
  const month = date?.relative === true && date.date.length === 7 && String(on).slice(4, 7) === date.date.slice(4) ? on : undefined
  const time =
    (month === undefined ? undefined : String(month)) ??
    (year === true && on !== undefined ? `${String(on).slice(0, 4)}${date.date.slice(4)}` : date?.date) ??
    (on !== undefined && ((stage === 'expected' && !now) || sameTime.test(sentence.source.slice(from, clause.end)))
      ? String(on)
      : undefined)
  const speaker = house ? undefined : speakerOf(context, sentence, quantity)
  const voice = house?.id ?? (speaker && (speaker.kind === 'broker' || speaker.id === draft.subject) ? speaker.id : undefined)
  const ahead = time !== undefined && aheadOf(scene, time)
  // It must differ in who says so or in when it is.
  const another = turned || (voice !== undefined && voice !== by) || (time !== undefined && time !== on) || (now && stage === 'expected')
  if (!another || (!turned && !ahead && !now && voice === undefined && time === undefined)) return undefined
  const power = draft.attribute === 'capacity'
  const leasing = /(?<![\p{L}])(?:leased|let|rented|contracted|signed|vermietet\p{Ll}*|verpachtet\p{Ll}*)(?![\p{L}])/iu.test(
    model.sentence.text,
  )
  const next: Stage | undefined = !power
    ? undefined
    : ahead
      ? 'expected'
      : (now || time !== undefined) && stage === 'expected'
        ? leasing
          ? 'contracted'
          : undefined
        : stage
  const [tenant, ...more] = next === 'contracted' ? tenantsOf(sentence) : []
  const qualifiers: Qualifiers = {
    ...rest,
    ...(voice === undefined ? ((ahead || left || turned) && by !== undefined ? { by } : {}) : { by: voice }),
    ...(time === undefined ? (turned && on !== undefined ? { on } : {}) : { on: time }),
    ...(next === undefined ? {} : { stage: next }),
    ...(tenant && more.length === 0
      ? { counterparty: tenant.id }
      : next === 'contracted' && counterparty !== undefined
        ? { counterparty }
        : {}),
    ...(quantity.bound === undefined ? {} : { bound: quantity.bound }),
  }
  const result: Draft = {
    ...draft,
    ...(turned && moved !== undefined ? { subject: moved } : {}),
    passage: sentence.passage,
    value,
    qualifiers: left && (context.focus.leases.get(draft.subject) ?? []).length > 0 ? { ...qualifiers, stage: 'contracted' } : qualifiers,
    span: { start: quantity.boundStart, end: quantity.boundEnd },
    confidence: Math.min(draft.confidence, 0.82),
    reasons: [...draft.reasons, 'what is counted is understood from the figure before'],
  }
  return left ? withLease(context, result) : result
}
