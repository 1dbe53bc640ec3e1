// Figures of the machines: hashrates of a company or the network, joules per terahash, the price of a kilowatt-hour.
import { dateOf, openDates } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { near, nearest } from '../sentence.ts'
import { subjectOf } from '../subject.ts'
import { speakerOf } from '../voices/voice.ts'
import { bareHashrate } from './bare-hashrate.ts'
import { monthOf, previousOf } from './coins.ts'
import { fill, type Frame, type Scene } from './frame.ts'
import { machinesAt } from './machines.ts'

/** The frame for hashrates, of a company or of the network. */
export const hashrate: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (quantity.superseded) return []
  const bare = quantity.unit === 'EH/s' ? undefined : bareHashrate(scene, quantity)
  if (quantity.unit !== 'EH/s' && !bare) return []
  if (
    /\([^()]{4,24}:\s*$/.test(scene.sentence.source.slice(Math.max(scene.sentence.start, quantity.start - 30), quantity.start)) &&
    scene.others.some((other) => other.unit === 'EH/s' && other.end <= quantity.start)
  )
    return []
  const span = spanOf(quantity)
  if (
    /(?:per|pro|je)\s*$/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 5), span.start)) ||
    /^one exahash/i.test(quantity.text)
  )
    return []
  if (sizeOf(quantity) < 0.05) return []
  const explained = explainedNext(scene, quantity)
  if (explained) return explained
  const network = nearest(
    sentence,
    span,
    sentence.cues('network').filter((cue) => !/^(?:of|share)/.test(sentence.source.slice(cue.end, cue.end + 4))),
  )
  const subject = network && (network.cost <= 18 || sizeOf(quantity) > 400)
  const speaker = speakerOf(context, sentence, span)
  // "produced 166 bitcoin in April …, and its machines now run at 11.6": what is now is not of the month before.
  const presently = /(?<![A-Za-zÀ-ɏ])(?:now|currently|today|nun|jetzt|derzeit|zurzeit|inzwischen)(?![A-Za-zÀ-ɏ])[^,;]{0,24}$/iu.test(
    sentence.source.slice(sentence.start, span.start),
  )
  const date = dateOf(
    context,
    sentence,
    span,
    (mention) => mention.role !== 'since' && !/^(?:today|heute|now)$/i.test(mention.text) && !(presently && mention.end <= span.start),
  )
  const month = inheritedMonth(scene)?.date ?? monthOf(scene)
  const on = date && date.cost <= 30 ? { on: date.date } : month === undefined ? {} : { on: month }
  const carried = context.focus.previous?.has('network') === true && sizeOf(quantity) > 400
  if (subject || carried) {
    const by = speaker?.kind === 'broker' ? speaker : undefined
    return fill(scene, quantity, {
      attribute: 'network_hashrate',
      subject: { ids: ['NETWORK'], how: 'named', cost: 0 },
      speaker: by,
      sure: 0.95,
      qualifiers: on,
    })
  }
  if (sizeOf(quantity) > 400) return []
  const plan = planSpeaker(scene, quantity) ?? (bare && speaker === undefined ? aimOf(scene, quantity) : undefined)
  const site = machinesAt(scene, span)
  // "38.5 EH/s at the end of April, of which 34.9 were running": of the same time, unless it is only aimed at.
  const lent = bare?.told?.draft.qualifiers.on
  const same = on.on === undefined && lent !== undefined && speaker === undefined && plan === undefined ? { on: lent } : on
  return fill(scene, quantity, {
    attribute: 'hashrate',
    speaker: speaker ?? plan,
    sure: 0.94,
    qualifiers: { ...same, ...(site === undefined ? {} : { site }), ...previousOf(scene, quantity) },
  })
}

const pointsBack = /^\W*(?:That|This|So much|So many|Such|Das|Dies|So viel|So hoch|So stark|Auf so viel|Diesen Wert|Diese Zahl)(?![\p{L}])/u

/** "1,019 EH/s. That was the network's seven-day average on Thursday.": a figure alone, explained by the sentence behind it. */
function explainedNext(scene: Scene, quantity: Quantity): readonly Draft[] | undefined {
  const { context, sentence } = scene
  if (
    /[\p{L}\d]/u.test(sentence.source.slice(sentence.start, quantity.boundStart) + sentence.source.slice(quantity.boundEnd, sentence.end))
  )
    return undefined
  const next = context.outline.passages[sentence.passage]?.sentences.find((other) => other.start >= sentence.end)
  if (!next || !next.has('network') || next.question || !pointsBack.test(next.text)) return undefined
  if (next.names.some((name) => name.kind === 'company') || next.quantities.some((other) => other.unit === 'EH/s')) return undefined
  const date = openDates(next).find((mention) => mention.role !== 'since')
  return fill(scene, quantity, {
    attribute: 'network_hashrate',
    subject: { ids: ['NETWORK'], how: 'named', cost: 0 },
    speaker: undefined,
    sure: 0.9,
    qualifiers: date ? { on: date.date } : {},
  })
}

function planSpeaker(scene: Scene, quantity: Quantity) {
  const { context, sentence } = scene
  if (context.outline.voice === 'own') return undefined
  const goal =
    /(?:goal|target|set itself|Ziel)/i.test(sentence.source.slice(sentence.start, quantity.start)) && near(sentence, quantity, 'plans', 20)
  const id = context.focus.subjects.length === 1 ? context.focus.subjects[0] : undefined
  return goal && id !== undefined && id !== 'SECTOR' ? { kind: 'company' as const, id, ahead: true, cost: 9 } : undefined
}

const aimed =
  /(?<![\p{L}])(?:aim(?:s|ing)?|target(?:s|ing)?|goal|means to|wants|plans|hopes|intends|sollen es|soll es|Ziel|peilt|plant|will|strebt|angepeilt|angestrebt)(?![\p{L}])/u

/** "targeting 80 by the end of June", „Bis Ende Juni sollen es 70 werden“: what the company in focus aims at. */
function aimOf(scene: Scene, quantity: Quantity) {
  const { context, sentence } = scene
  if (context.outline.voice !== 'press') return undefined
  const clause = sentence.clause(quantity.start)
  const subject = subjectOf(context, sentence, spanOf(quantity), false)
  const [id, more] = subject?.ids ?? []
  if (id === undefined || more !== undefined || id === 'SECTOR' || !aimed.test(sentence.source.slice(clause.start, clause.end)))
    return undefined
  return { kind: 'company' as const, id, ahead: true, cost: 9 }
}

/** Of a machine on sale, not of a fleet. */
const ofModel =
  /(?<![A-Za-zÀ-ɏ])(?:\p{L}*[Gg]eneration|[Mm]odell|[Bb]aureihe|[Mm]odel|[Cc]hips?|Sealminer|SEALMINER|Antminer|Whatsminer|Prospekt|brochure|data ?sheet)(?![A-Za-zÀ-ɏ])(?![^.;]{0,60}(?:fleet|Flotte))[^.;]*$/u

/** Named by their type or their age, machines are a part of the fleet, or on order: "its old S19 rigs", „die neuen Maschinen“. */
const someMachines =
  /(?<![\p{L}\d-])(?:[SMTA]\d{2,4}(?:[a-z]|\+\+?)?|XP|Hyd(?:ro)?|(?:old(?:er)?|new(?:er|est)?|latest|next|oldest|ageing|aging|ordered|modern|current|typical(?! \p{Lu})|moderne[nr]?|heutige[nr]?|gängige[nr]?|an?|one|each|eine?r?|jede[rs]?|alte[nr]?|ältere[nr]?|ältesten|neue[nr]?|neuere[nr]?|neuesten?|bestellten?|jüngsten?)(?: \p{L}+)? (?:machines?|rigs?|miners?|units?|series|Maschinen?|Geräten?|Anlagen|Rechnern?|Serie))(?![\p{L}\d])(?![^.;]{0,60}(?:fleet|Flotte|average|Schnitt))[^.;]*$/u
const ofIndustry =
  /(?<![\p{L}])(?:(?:industry|sector|network|global|peer)(?:['’]s)? (?:average|mean|median)|average of the (?:industry|sector|network)|(?:Schnitt|Durchschnitt|Mittel) der (?:Branche|Miner|Konkurrenz)|(?:Branchen|Netzwerk)(?:schnitt|durchschnitt|mittel))(?![\p{L}])[^;.]*$/u
/** The fleet as it is meant to be one day. */
const fleetToCome =
  /(?<![\p{L}])(?:wants|plans|hopes|aims|intends|means|would like|expects) to (?:\p{L}+ )?(?:get|bring|cut|lower|push|press|improve|reach|reduce|take|have|run|be)(?![\p{L}])|(?<![\p{L}])(?:goal|target|aim)s? (?:is|of|for)(?![\p{L}])|(?<![\p{L}])(?:will|möchte|plant|hofft|soll)(?![\p{L}])[^.;]*(?<![\p{L}])(?:bringen|drücken|senken|verbessern|sinken|kommen|erreichen|laufen|haben)(?![\p{L}])/u

/** The frame for joules per terahash. */
export const efficiency: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (
    quantity.unit !== 'J/TH' ||
    quantity.superseded ||
    [ofModel, someMachines, ofIndustry].some((pattern) =>
      pattern.test(sentence.source.slice(sentence.clause(quantity.start).start, quantity.start)),
    )
  )
    return []
  if (fleetToCome.test(sentence.source.slice(sentence.clause(quantity.start).start, sentence.clause(quantity.end).end))) return []
  const month = monthOf(scene)
  const date =
    inheritedMonth(scene) ??
    dateOf(context, sentence, spanOf(quantity), (mention) => mention.role !== 'since') ??
    (month === undefined ? undefined : { date: month })
  return fill(scene, quantity, {
    attribute: 'fleet_efficiency',
    speaker: speakerOf(context, sentence, spanOf(quantity)),
    sure: 0.95,
    qualifiers: date ? { on: date.date } : {},
  })
}

/** „in diesem Monat“, "during the month": the month named before. */
function inheritedMonth(scene: Scene): { readonly date: string } | undefined {
  const { sentence, context } = scene
  if (
    !/(?:in diesem Monat|in dem Monat|im (?:selben|gleichen|betreffenden) Monat|that month|(?:during|for|in|over|across) the month(?! of)|in the same month|(?:lief|liefen|arbeitete\w*|rechnete\w*)(?: \w+)? dabei|dabei (?:lief|liefen|im Schnitt))/i.test(
      sentence.text,
    )
  )
    return undefined
  const { previous, toldBefore } = context.focus
  // "622 in December, after 587 in November. The fleet meanwhile ran …": the month of the figure, not that of the old value.
  const mined = toldBefore?.find(
    ({ draft }) => draft.attribute === 'bitcoin_production' && /^\d{4}-\d\d$/.test(String(draft.qualifiers.on ?? '')),
  )
  if (mined) return { date: String(mined.draft.qualifiers.on) }
  const before = previous ? openDates(previous).findLast((date) => date.date.length === 7) : undefined
  return before ? { date: before.date } : undefined
}

const energyUnit = /^USD\/(?:kWh|MWh)$/

/** The frame for the price of a kilowatt-hour. */
export const powerCost: Frame = (scene, quantity): readonly Draft[] => {
  const { context, sentence } = scene
  if (quantity.superseded) return []
  const span = spanOf(quantity)
  const { previous } = context.focus
  const cents =
    quantity.unit === 'USD' &&
    sizeOf(quantity) < 1 &&
    /[Cc]ents?|¢|c\b/.test(quantity.text) &&
    /(?:Kilowattstunden?|kWh|kilowatt-hour|Strompreis|Stromkosten|power costs?|cost of power|electricity costs?)/i.test(
      previous?.passage === sentence.passage &&
        (near(sentence, quantity, 'powerCost', 3) ||
          /(?<![A-Za-zÀ-ɏ])(?:zahl(?:t|te|en)|koste(?:t|te|n))(?![A-Za-zÀ-ɏ])/u.test(sentence.text))
        ? `${previous.text} ${sentence.text}`
        : sentence.text,
    )
  const dollars =
    quantity.unit === 'USD' &&
    sizeOf(quantity) < 1 &&
    /(?:per|je|pro) (?:kWh|kilowatt-hour|Kilowattstunde)/i.test(sentence.text) &&
    near(sentence, span, 'powerCost', 12)
  if (!energyUnit.test(quantity.unit) && !cents && !dollars) return []
  if (
    /(?:Haushalt|household|Rappen|homes|retail|Industrie|industry pays|im Schnitt 39)/i.test(sentence.text) &&
    !sentence.names.some((name) => name.kind === 'company')
  )
    return []
  const factor = quantity.unit === 'USD/MWh' ? 0.001 : 1
  const scaled: Quantity =
    factor === 1
      ? quantity
      : {
          ...quantity,
          ...(quantity.value === undefined ? {} : { value: quantity.value * factor }),
          ...(quantity.low === undefined ? {} : { low: quantity.low * factor }),
          ...(quantity.high === undefined ? {} : { high: quantity.high * factor }),
          ...(quantity.previous === undefined ? {} : { previous: quantity.previous * factor }),
        }
  const date = dateOf(context, sentence, span)
  const period = date?.mention?.period ? date.mention.period.on : date?.date
  const carried = context.focus.day
  const on =
    period ??
    inheritedMonth(scene)?.date ??
    monthOf(scene) ??
    (/(?:im Quartal|in the quarter|for the quarter)/i.test(sentence.text) && carried !== undefined ? carried.slice(0, 7) : undefined)
  const site = nearest(
    sentence,
    span,
    sentence.names.filter((name) => name.kind === 'site'),
  )
  const named = site && site.cost <= 12 ? { site: site.place.id } : {}
  return fill(scene, scaled, {
    attribute: 'power_cost',
    speaker: speakerOf(context, sentence, span),
    sure: 0.93,
    qualifiers: { ...(on === undefined ? {} : { on }), ...named },
  })
}
