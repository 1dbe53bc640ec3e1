// Megawatts: what basis, how far along, for whom, where.
import type { Basis, Kind, Qualifiers, Stage } from '../../facts/index.ts'
import { dateOf } from '../time/dating.ts'
import { guarantorOf, isRegion, kindOf, placeReference, siteOf, tenantsOf } from '../deals/deal.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { near, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { refers, subjectOf } from '../subject.ts'
import { speakerOf } from '../voices/voice.ts'
import { bareMegawatts } from './bare-megawatts.ts'
import { basisOf, distance } from './basis.ts'
import { contractQualifiers, isAggregate } from './contract.ts'
import { fill, type Frame, type Scene } from './frame.ts'
import { datedInTurn } from './dated-in-turn.ts'
import { leasePart, partReach } from './lease-part.ts'
import { partOf } from './leases.ts'
import { isWhole, wholeOf } from './portion.ts'
import { stageOf, tenantServed } from './stage.ts'

const capacityNoun =
  /(?:\b(?:houses?|homes|households|wind ?farm|windpark|coal|kohle|smelter|solar|nuclear|gas plants?|grid peak|peak demand|turbine|fuel cells?|batter(?:y|ies)|batterie|haushalte|greenhouse|gewächsh|fernwärme|abwärme|of heat\b)|kraftwerk|reaktor|reactor|stahlwerk|hütte|spitzenlast|brennstoffzelle)/i

/** What makes power, and how much of it. */
const generates =
  /(?<![\p{L}])(?:\p{L}*[Tt]urbines?|\p{L}*[Tt]urbinen|[Gg]enerators?|Generatoren|(?:solar|wind|gas|diesel) (?:farms?|parks?|fields?|engines?)|[Ff]uel cells|Brennstoffzellen|Solarparks?|Windparks?|\p{L}*[Kk]raftwerke?|Windräder|[Pp]ower (?:plants?|stations?)|[Rr]eactors?|Reaktor(?:en)?)(?![\p{L}])[^;.]{0,70}(?<![\p{L}])(?:produc\p{Ll}*|generat\p{Ll}*|deliver\p{Ll}*|suppl\p{Ll}*|provid\p{Ll}*|rated at|leiste[nt]|liefer\p{Ll}*|erzeug\p{Ll}*|with|of|mit|von)\s+(?:\p{L}+ ){0,2}[\d.,]+\s*\S*$/u

function horizonOf(scene: Scene, span: Slice) {
  const own = datedInTurn(scene.sentence, span)
  const several = scene.others.some((other) => other.unit === 'MW' && !other.superseded && other.low === undefined)
  const date = dateOf(
    scene.context,
    scene.sentence,
    span,
    (mention) =>
      (own === undefined || mention.start === own.start) && mention.role !== 'since' && !/^(?:today|heute|now|jetzt)$/i.test(mention.text),
    !several || !scene.sentence.has('forecast'),
  )
  return date && date.cost <= 30 ? date : undefined
}

/** The frame for megawatts. */
export const megawatts: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  const bare = bareMegawatts(scene, quantity)
  if (bare) return megawatts({ ...scene, others: scene.others.filter((other) => other !== quantity) }, bare)
  if (quantity.unit !== 'MW' || quantity.superseded || (quantity.value ?? quantity.high ?? 0) < 1.5) return []
  const all = [...scene.others, quantity].toSorted((a, b) => a.start - b.start)
  scene = {
    ...scene,
    others: scene.others.map((other) => bareMegawatts({ ...scene, others: all.filter((each) => each !== other) }, other) ?? other),
  }
  // The whole of a part lends its place and its tenant; what is done or not yet done is the part's.
  const whole = wholeOf(scene, quantity)
  if (whole) {
    const part = megawatts(
      { ...scene, others: scene.others.filter((other) => other !== whole) },
      { ...quantity, end: whole.end, boundEnd: whole.end },
    )
    return part.map((draft) => partOf(context, draft))
  }
  const told = context.focus.toldBefore?.some((entry) => entry.draft.attribute === 'capacity' && entry.draft.value === quantity.value)
  const restated = isWhole(scene, quantity)
  if (restated && (told || context.focus.told?.draft.value === quantity.value)) return []
  const span = spanOf(quantity)
  const after = sentence.source.slice(span.end, span.end + 40)
  const before = sentence.source.slice(Math.max(sentence.start, span.start - 40), span.start)
  if (/^\s*(?:figures?|numbers?|values|Angaben|Zahlen|Werte)(?![A-Za-zÀ-ɏ])/u.test(after)) return []
  if (/^\s*(?:per|pro|je)\s/.test(after) && /hour|stunde|home|haushalt/.test(after)) return []
  if (/(?:USD|\$|Dollar|Mio\.?|million)\s*(?:per|je|pro|\/)\s*$/.test(before)) return []
  if (capacityNoun.test(sentence.text) && !sentence.names.some((name) => name.kind === 'company') && !near(sentence, span, 'criticalIt', 6))
    return []
  if (
    /(?:gas plants?|power plants?|\w*kraftwerke?n?|reactors?|reaktore?n?|wind ?farms?|windparks?|solar\w*|batter(?:y|ies)|speichern?)\s+(?:with|of|mit|von)\s+(?:\S+\s+){0,2}$/i.test(
      before,
    ) ||
    /^[- ](?:gas|coal|nuclear|solar|wind|battery)[- ]/i.test(sentence.source.slice(quantity.end, quantity.end + 10))
  )
    return []
  if (
    generates.test(sentence.source.slice(Math.max(sentence.start, span.start - 140), span.end)) ||
    /^\s*(?:of |an |aus )?(?:solar|wind|gas|nuclear|battery|coal|hydro)[ -]?(?:power|energy|generation|capacity|storage|turbines?|kraft|strom|energie|park)/iu.test(
      after,
    )
  )
    return []
  const siteNoun = /^(?:standort|campus|site|anlage|gelände|facility|data cent|rechenzentrum|park)/i.test(quantity.compoundOf ?? '')
  const speaker = siteNoun ? undefined : speakerOf(context, sentence, span)
  const kept = inheritance(scene, quantity)
  let basis = basisOf(scene, span) ?? kept?.basis
  const staged = stageOf(scene, quantity, span, basis)
  const plannedSite = staged.stage === 'pipeline' && staged.cost <= 9
  let stage =
    siteNoun &&
    staged.cost > 0 &&
    staged.stage !== 'construction' &&
    staged.stage !== 'contracted' &&
    !plannedSite &&
    !(
      staged.stage === 'operating' &&
      /^[^,;.]{0,40}(?:has been|is now|läuft|ist) [^,;.]{0,20}(?:energized|live|online|running|vollständig|in Betrieb|am Netz)/.test(
        sentence.source.slice(span.end, sentence.end),
      )
    )
      ? undefined
      : (staged.stage ?? kept?.stage)
  const horizon = horizonOf(scene, span)
  const published = context.outline.document.metadata.published
  const thisYear = horizon?.date.length === 4 && horizon.date === published?.slice(0, 4) && speaker?.ahead === true
  const ahead = horizon !== undefined && published !== undefined && (thisYear || horizon.date > published.slice(0, horizon.date.length))
  const ofLease = siteNoun ? undefined : leasePart(scene, span, basis)
  const fits =
    stage === undefined ||
    stage === 'pipeline' ||
    stage === 'expected' ||
    (ofLease === 'part' && (stage !== 'operating' || ahead) && stage !== 'construction')
  if (ofLease !== undefined && fits) stage = 'contracted'
  // The first 70 of 210 MW of critical IT load are of that, too.
  const { leaseBasis } = context.focus
  if (ofLease === 'part' && leaseBasis !== undefined && sentence.passage - leaseBasis <= partReach) basis ??= 'critical_it'
  const contractedWord = stage === 'contracted' && staged.cost <= 10
  const forecastVerb = nearest(sentence, span, sentence.cues('forecast'))
  const foreseen = speaker?.kind === 'broker'
  const due = /(?:is|are) (?:due |scheduled |set |slated |planned )?to (?:be|go|come|start)(?![A-Za-zÀ-ɏ])/.test(
    sentence.source.slice(span.end, sentence.clause(span.start).end),
  )
  const foretold = ahead && (due || forecastVerb !== undefined || speaker?.ahead === true || horizon.mention?.role === 'by')
  if (
    foretold &&
    !(ofLease !== undefined && stage === 'contracted' && !(foreseen && saysAhead(scene, span))) &&
    stage !== 'construction' &&
    !(stage === 'pipeline' && staged.cost <= 8 && staged.noun === true) &&
    !((contractedWord || tenantServed(scene, span)) && !foreseen && deliveredTo(scene, span))
  )
    stage = 'expected'
  else if (foreseen && speaker.ahead && (stage === undefined || staged.cost > 12) && basis === 'critical_it') stage = 'expected'
  else if (foretold && stage === undefined && tenantServed(scene, span)) stage = 'contracted'
  // "162 of its 225 MW are leased": what is done is done to the part.
  if (restated) stage = undefined
  // Power approved by the utility is no lease unless a tenant takes it.
  if (basis === 'approved' && stage === 'contracted' && !leasedHere(scene, span)) stage = undefined
  if (basis === 'approved' && stage === 'operating' && staged.cost > 4) stage = undefined
  // "raised its forecast for contracted power": to be leased, not approved by the utility.
  const unnamed =
    basis === 'approved' &&
    stage === 'expected' &&
    kept?.basis === undefined &&
    !sentence.cues('approved').some((cue) => !/contract/i.test(sentence.source.slice(cue.start, cue.end)))
  const kind = kindOf(sentence, span, stage === 'operating' ? 12 : 7) ?? kept?.kind
  const shared = sharedQualifiers(scene, span, stage, kind, ofLease === 'part' ? partReach : 1)
  const dated =
    ofLease === 'part' && stage === 'contracted' && (ahead || dueDate(scene, span) !== undefined)
      ? (dueDate(scene, span) ?? horizon?.date)
      : stage === 'contracted' || shared.on !== undefined
        ? shared.on
        : (horizonDate(scene, span, stage, horizon, ahead) ?? (stage === 'expected' ? kept?.on : undefined))
  const sure = stage !== undefined || basis !== undefined ? (staged.cost <= 12 || basis !== undefined ? 0.95 : 0.88) : 0.85
  if (stage === undefined && basis === undefined && unowned(scene, span)) return []
  if (stage === 'contracted' && basis === 'critical_it') context.focus.leaseBasis = sentence.passage
  context.focus.power = {
    ...(basis ? { basis } : {}),
    ...(stage ? { stage } : {}),
    ...(kind ? { kind } : {}),
    ...(dated === undefined ? {} : { on: dated }),
    passage: sentence.passage,
  }
  // "We credit it with $12 million, although 1.6 GW there has approval": a fact that a house grants, not one that it thinks.
  const granted =
    basis === 'approved' &&
    speaker?.kind === 'broker' &&
    /^[\s,;]*(?:although|though|even though|while|but|obwohl|obgleich|während|wobei|wenngleich|auch wenn)\s/iu.test(
      sentence.source.slice(sentence.clause(span.start).start, span.start),
    ) &&
    !saysAhead(scene, span)
  const by = granted
    ? undefined
    : stage === 'pipeline' && speaker === undefined && context.outline.voice === 'press'
      ? planner(scene, span)
      : speaker
  return fill(scene, quantity, {
    attribute: 'capacity',
    sector: true,
    speaker: by,
    sure,
    qualifiers: {
      ...shared,
      on: dated,
      ...(basis === undefined || unnamed ? {} : { basis }),
      ...(stage === undefined ? {} : { stage }),
    },
  })
}

/** "The first 120 MW is due in March 2027": no maturity, where megawatts are due. */
function dueDate(scene: Scene, span: Slice): string | undefined {
  const { sentence, context } = scene
  const { published } = context.outline.document.metadata
  const clause = sentence.clause(span.start)
  return sentence.dates.find(
    (date) =>
      date.start >= span.end &&
      date.end <= clause.end &&
      published !== undefined &&
      date.date > published.slice(0, date.date.length) &&
      /(?<![A-Za-zÀ-ɏ])(?:due|fällig)\s+(?:in|on|by|im|am|zum)\s+(?:the )?$/iu.test(sentence.source.slice(span.end, date.start)),
  )?.date
}

/** A verb of expecting in the figure's own clause: "is to be handed over" in a note is the lease's word, not the house's. */
function saysAhead(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  const clause = sentence.clause(span.start)
  return sentence.cues('forecast').some((cue) => cue.start >= clause.start && cue.end <= clause.end)
}

/** A tenant or a word of leasing in the figure's own clause. */
function leasedHere(scene: Scene, span: Slice): boolean {
  const clause = scene.sentence.clause(span.start)
  return (
    /(?:vermiet|leased|lease)/i.test(scene.sentence.source.slice(clause.start, clause.end)) ||
    tenantsOf(scene.sentence).some((name) => name.start >= clause.start && name.end <= clause.end)
  )
}

const partLead =
  /(?:of which|of those|of these|entfallen|davon|wovon|darunter|thereof|of that|including|das entspricht|equivalent to|corresponding to)/i

/** What a part of megawatts told before takes over: „1,7 Gigawatt, davon 700 MW in Rockdale“; a rival forecast takes the basis alone. */
function inheritance(
  scene: Scene,
  quantity: Quantity,
): { readonly basis?: Basis; readonly stage?: Stage; readonly kind?: Kind; readonly on?: string } | undefined {
  const { context, sentence } = scene
  const held = context.focus.power
  if (!held || held.passage !== sentence.passage) return undefined
  const before = scene.others.findLast((other) => other.unit === 'MW' && other.end <= quantity.start)
  const lead = sentence.source.slice(sentence.start, quantity.start)
  const part =
    /^\s*(?:MW|megawatts?|Megawatt)?\s*(?:of (?:which|them|these|those|it|that)|davon)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(quantity.end, sentence.end),
    ) ||
    (before
      ? partLead.test(sentence.source.slice(before.end, quantity.start)) ||
        /^\s*(?:of (?:it|that|them|which)|davon)(?![A-Za-zÀ-ɏ])[^;.]*\s(?:and|und)\s+$/u.test(
          sentence.source.slice(before.end, quantity.start),
        ) ||
        partLead.test(sentence.source.slice(Math.max(sentence.start, before.start - 14), before.start))
      : /(?<![A-Za-zÀ-ɏ])(?:[Dd]avon|[Hh]iervon)(?![A-Za-zÀ-ɏ])|^\W*Of (?:that|this|these)/u.test(lead))
  if (part) return held
  const rival =
    held.stage === 'expected' && held.basis !== undefined && sentence.has('forecast') && !sentence.has('gross') && !sentence.has('approved')
  if (rival) return { basis: held.basis }
  // A definition just given: "What is left is called critical IT load. Here it is 207 MW."
  const defined =
    context.focus.previous?.has('criticalIt') === true &&
    context.focus.previous.quantities.every((other) => other.unit !== 'MW') &&
    /^\W*(?:Hier|Here|Das|It|Es|That)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)
  return defined && context.focus.deal ? { basis: 'critical_it', stage: 'contracted' } : undefined
}

/** Nobody in the sentence owns the megawatts and nothing in it points back to who does. */
function unowned(scene: Scene, span: Slice): boolean {
  const subject = subjectOf(scene.context, scene.sentence, span, true)
  return (
    subject === undefined ||
    ((subject.how === 'main' || subject.how === 'focus' || subject.how === 'carried') &&
      subject.cost >= 9 &&
      !refers(scene.context, scene.sentence))
  )
}

function planner(scene: Scene, span: Slice) {
  const speaker = speakerOf(scene.context, scene.sentence, span)
  return speaker
}

function deliveredTo(scene: Scene, span: Slice): boolean {
  const words = scene.sentence.cues('delivery').filter((cue) => !/^(?:by|bis|due)$/i.test(scene.sentence.source.slice(cue.start, cue.end)))
  return tenantsOf(scene.sentence).length > 0 || words.some((cue) => distance(scene, span, cue) <= 8)
}

function horizonDate(
  scene: Scene,
  span: Slice,
  stage: Stage | undefined,
  horizon: ReturnType<typeof horizonOf>,
  ahead: boolean,
): string | undefined {
  if (!horizon) return undefined
  const { sentence } = scene
  const inClause = horizon.mention === undefined || sentence.clause(span.start).start === sentence.clause(horizon.mention.start).start
  if (stage === 'expected') return horizon.date
  if (stage === 'operating' || stage === 'pipeline')
    return horizon.cost <= 16 && (ahead || horizon.mention?.role === 'on' || horizon.date.length === 10 || horizon.cost <= 8)
      ? horizon.date
      : undefined
  if (stage === 'construction' || stage === undefined) return inClause && ahead && horizon.cost <= 10 ? horizon.date : undefined
  return undefined
}

function sharedQualifiers(scene: Scene, span: Slice, stage: Stage | undefined, kind: Kind | undefined, reach: number): Qualifiers {
  const { context, sentence } = scene
  if (stage === 'contracted') {
    const contract = contractQualifiers(scene, span, 'capacity', reach)
    const since = sinceOf(scene, span)
    const { published } = context.outline.document.metadata
    // "from March 2027": when the space is handed over, not since when it is let.
    if (since !== undefined && published !== undefined && since > published.slice(0, since.length)) return { ...contract, on: since }
    return { ...contract, ...(since === undefined ? {} : { since }) }
  }
  const section = context.focus.section
  const deal = context.focus.deal
  // What has been handed over is still the tenant's.
  const partOfLease =
    stage === 'operating' &&
    context.focus.power?.stage === 'contracted' &&
    context.focus.power.passage === sentence.passage &&
    /(?:of which|of those|of these|of (?:that|this|it|them)(?= (?:was|were|is|are|has|have|now|runs?|already)\b|[,.;])|of (?:that|this) (?:(?:IT|leased|contracted|critical) )*(?:load|capacity|power|total)|davon|hiervon)(?![A-Za-zÀ-ɏ])/i.test(
      sentence.text,
    )
  const handedOver =
    partOfLease ||
    (stage === 'operating' &&
      near(sentence, span, 'delivery', 12) &&
      /(?<![A-Za-zÀ-ɏ])(?:handed|turned) over|(?<![A-Za-zÀ-ɏ])(?:delivered|übergeben)/u.test(sentence.text))
  if (handedOver) {
    const { counterparty, site } = contractQualifiers(scene, span, 'capacity')
    const when = partOfLease ? undefined : dateOf(context, sentence, span, (mention) => !/^(?:today|heute|now|jetzt)$/i.test(mention.text))
    return {
      ...(when && when.cost <= 20 ? { on: when.date } : {}),
      ...(counterparty === undefined ? {} : { counterparty }),
      ...(site === undefined ? {} : { site }),
    }
  }
  const place = strayOf(scene, span, stage) ? undefined : siteOf(sentence, span)
  const site =
    // "It all points to Sandersville. There, in the middle of Georgia, …"
    (place !== undefined && isRegion(place) && /^\W*(?:There|Dort|Hier|Here),?\s/u.test(sentence.text)
      ? placeReference(context, sentence)
      : undefined) ??
    place ??
    (section?.site !== undefined && !isAggregate(scene, span) ? section.site : undefined) ??
    placeReference(context, sentence)
  const guarantor = guarantorOf(sentence)
  const tenants =
    (stage === 'expected' && !scene.sentence.has('delivery')) || stage === 'potential' || stage === undefined
      ? []
      : tenantsOf(sentence, guarantor)
  const clause = sentence.clause(span.start)
  const forTenant = tenants.find(
    (name) =>
      name.start >= clause.start &&
      name.end <= clause.end &&
      /(?:for|für|to|an)\s+$/.test(sentence.source.slice(Math.max(sentence.start, name.start - 6), name.start)),
  )
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(forTenant === undefined || deal === null ? {} : { counterparty: forTenant.id }),
    ...(site === undefined ||
    (isAggregate(scene, span) && !siteOf(sentence, span) && !/(?<![A-Za-zÀ-ɏ])(?:[Dd]ort|[Tt]here)(?![A-Za-zÀ-ɏ])/u.test(sentence.text))
      ? {}
      : { site }),
  }
}

/** A pipeline is nowhere in particular unless its place follows it at once. */
function strayOf(scene: Scene, span: Slice, stage: Stage | undefined): boolean {
  const behind = scene.sentence.source.slice(span.end, Math.min(scene.sentence.end, span.end + 70))
  return (
    stage === 'pipeline' &&
    /pipeline/i.test(behind.slice(0, 40)) &&
    !/pipeline\s+(?:for [\w -]+ )?(?:in|at|near|bei)\s+[A-ZÀ-Þ]/u.test(behind)
  )
}

function sinceOf(scene: Scene, span: Slice): string | undefined {
  const since = dateOf(scene.context, scene.sentence, span, (mention) => mention.role === 'since')
  return since?.mention?.role === 'since' ? since.date : undefined
}
