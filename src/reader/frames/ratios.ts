// Percentages and fractions: distance from the high, NOI margins, share of approved power.
import { dateOf } from '../time/dating.ts'
import type { Draft } from '../draft.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { near, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { speakerOf } from '../voices/voice.ts'
import { drawdown } from './drawdown.ts'
import { fill, type Frame, type Scene } from './frame.ts'
import { move } from './price-move.ts'
import { brokered, sectorWide } from './whose-rate.ts'

function margin(scene: Scene, quantity: Quantity, span: Slice): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const noi = nearest(sentence, span, sentence.cues('noi'))
  const compound = /NOI/i.test(quantity.compoundOf ?? '') || /^-?\s?NOI/i.test(sentence.source.slice(span.end, span.end + 5))
  if (!compound && (!noi || noi.cost > 14)) return undefined
  // "net operating income will come to 86% of revenue": what it is a share of makes it the margin.
  const spelled =
    noi !== undefined && /^net operating income|betrieb|operative/i.test(sentence.source.slice(noi.place.start, noi.place.end))
  const other = nearest(
    sentence,
    span,
    sentence
      .cues('otherMargin')
      .filter((cue) => !(spelled && /^of |^des Umsatzes/i.test(sentence.source.slice(cue.start, cue.end)) && cue.start - span.end <= 2)),
  )
  if (!compound && noi && other && other.cost < noi.cost) return undefined
  const between = noi
    ? sentence.quantities.some(
        (item) =>
          item !== quantity &&
          item.unit === 'ratio' &&
          !item.superseded &&
          item.start > Math.min(noi.place.end, span.end) &&
          item.end < Math.max(noi.place.start, span.start),
      )
    : false
  if (between) return []
  if (/not the same thing|kein\w* NOI|no NOI/i.test(sentence.text)) return []
  const size = quantity.value ?? quantity.high ?? 0
  if (size < 0.2 || size > 1) return []
  const speaker =
    speakerOf(context, sentence, span) ??
    (context.outline.voice !== 'own' &&
    context.focus.broker !== undefined &&
    sectorWide(scene, 'noi_margin') &&
    (context.focus.section?.broker !== undefined || sentence.passage - context.focus.brokerPassage <= 1)
      ? { kind: 'broker' as const, id: context.focus.section?.broker ?? context.focus.broker, ahead: true, cost: 9 }
      : undefined)
  return fill(scene, quantity, {
    attribute: 'noi_margin',
    sector: true,
    ...(speaker?.kind === 'broker' && sectorWide(scene, 'noi_margin')
      ? { subject: { ids: ['SECTOR'], how: 'sector' as const, cost: 4 } }
      : {}),
    speaker,
    sure: 0.95,
  })
}

const convertedTo =
  /(?<![\p{L}])(?:convert(?:ed|s|ing)?|repurposed?|turned over|gone over|changed sides|re-?fitted|handed over|given over|umgerüstet|umgestellt|umgewandelt|umgewidmet|umzustellen|umgebaut)(?![\p{L}])/iu
/** Up to a share: how much of a miner's power goes over. */
const conversionRate =
  /(?<![\p{L}])(?:conversions?(?: rates?| shares?| ratios?| quotas?)?|share of (?:its |the )?power converted|Umstellungs(?:quote|grad|anteil)|Umrüst(?:ungs)?(?:quote|grad)|Umwandlungs(?:quote|grad)|Konversions(?:quote|rate|grad)|Umstellung|Umrüstung)(?![\p{L}])(?: rate)?\s(?:(?!and |und |while |costs?|kostet)[^\s,;.\d]+\s){0,5}?(?:of|at|to|reach|is|be|hit|von|auf|bei|erreicht)\s+(?:about |around |some |only |just |rund |etwa |nur |gut |knapp )?$/u
/** What converts there is debt or shares. */
const bondConversion =
  /(?<![\p{L}])(?:premium|notes?|bonds?|convertibles?|conversion price|\w*[Aa]nleihen?|Wandel\w*|Prämie|Aufschlag|Wandlung\w*|visitors?|customers?|sales|currency)(?![\p{L}])/u

function conversion(scene: Scene, quantity: Quantity, span: Slice): readonly Draft[] | undefined {
  const { context, sentence } = scene
  const power = nearest(sentence, span, sentence.cues('shareOfPower'))
  const size = quantity.value ?? 0
  if (size <= 0.01 || size > 1) return undefined
  const rest = sentence.source.slice(span.end, Math.min(sentence.end, span.end + 110))
  const approvedBehind =
    /^\s*(?:of|der|ihrer|seiner|dieser|des|dessen|von)[\s,]/i.test(rest) && /(?:approved|genehmigt|bewilligt|Strombasis|grid)/i.test(rest)
  const label =
    /umgestellte genehmigte (?:Leistung|Kapazität)|(?:approved power|genehmigte \w+|power) (?:(?:that (?:is|has been) )?(?:converted|turned over|given over|handed over|devoted|switched|repurposed)|umgestellt|converted to)/i.test(
      sentence.source.slice(sentence.start, span.start),
    )
  const followsOne =
    power === undefined &&
    context.focus.previous !== undefined &&
    context.focus.previous.has('shareOfPower') &&
    /(?:approved|genehmigt)/i.test(context.focus.previous.text) &&
    sentence.has('forecast') &&
    sentence.quantities.length === 1 &&
    sentence.names.some((name) => name.kind === 'broker')
  // "could convert 30% of its power by 2028"
  const converted =
    /^\s*(?:of|der|dieser|jener|ihrer|seiner)\s+(?:its|their|the|that|this|those|\w+e[nr])?\s*(?:power|capacity|megawatts|load|Leistung|Kapazität)/i.test(
      rest,
    ) &&
    /(?:convert|repurpos|turned over|gone over|umrüst|umstell|umwidm|umwandel|umgerüstet|umgestellt|umgewandelt|umgewidmet)/i.test(
      sentence.text,
    )
  // „verfügt über genehmigte 1,8 Gigawatt und könnte davon 40 Prozent auf KI umstellen“
  const ofThat =
    /(?<![A-Za-zÀ-ɏ])davon\s[^;.]{0,90}$/iu.test(sentence.source.slice(sentence.start, span.start)) &&
    sentence.has('approved') &&
    /(?:convert|repurpos|umrüst|umstell|umwidm|umgerüstet|umgestellt)/i.test(rest)
  // "a conversion of 81%", „eine Umstellungsquote von 64 Prozent“
  const rated =
    (speakerOf(context, sentence, span) !== undefined || sentence.has('approved')) &&
    conversionRate.test(sentence.source.slice(sentence.start, span.start)) &&
    !bondConversion.test(sentence.text)
  // "15.2 gigawatts of approved power. By its estimate 38% of it will have been converted": of the power of the sentence before.
  const { previous } = context.focus
  const ofIt =
    (/^\s*(?:of (?:it|that|them|this|these|those)|davon|hiervon)(?![\p{L}])/u.test(rest) ||
      /^\W*(?:Davon|Hiervon|Von diesen|Of (?:it|that|this|these|those|them))(?![\p{L}])/u.test(sentence.text)) &&
    convertedTo.test(sentence.text) &&
    previous !== undefined &&
    previous.passage === sentence.passage &&
    previous.has('approved') &&
    previous.quantities.some((other) => other.unit === 'MW')
  if (!approvedBehind && !label && !followsOne && !converted && !ofThat && !rated && !ofIt) return undefined
  if (near(sentence, span, 'otherMargin', 4) && !approvedBehind) return undefined
  const speaker = speakerOf(context, sentence, span)
  const horizon =
    dateOf(context, sentence, span, (mention) => mention.role !== 'since') ??
    (context.focus.previous?.passage === sentence.passage
      ? dateOf(
          context,
          context.focus.previous,
          { start: context.focus.previous.end, end: context.focus.previous.end },
          (mention) => mention.role !== 'since',
        )
      : undefined)
  const id = context.focus.section?.broker ?? context.focus.broker
  const broker =
    speaker ??
    (id !== undefined && brokered(scene) && context.outline.voice !== 'own'
      ? { kind: 'broker' as const, id, ahead: true, cost: 9 }
      : undefined)
  const wide = broker?.kind === 'broker' && sectorWide(scene, 'conversion_share')
  return fill(scene, quantity, {
    attribute: 'conversion_share',
    sector: true,
    ...(wide ? { subject: { ids: ['SECTOR'], how: 'sector' as const, cost: 4 } } : {}),
    speaker: broker,
    sure: 0.93,
    qualifiers: horizon ? { on: horizon.date } : {},
  })
}

/** The frame for ratios. */
export const ratios: Frame = (scene, quantity) => {
  if (quantity.unit !== 'ratio') return []
  const span = spanOf(quantity)
  if (quantity.superseded) return []
  return (
    conversion(scene, quantity, span) ?? margin(scene, quantity, span) ?? drawdown(scene, quantity, span) ?? move(scene, quantity, span)
  )
}
