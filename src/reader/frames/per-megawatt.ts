// Dollars per megawatt: what a megawatt is worth to a broker, what it costs to build.
import type { Kind } from '../../facts/index.ts'
import type { Quantity } from '../quantities/index.ts'
import { spanOf } from '../quantities-of.ts'
import { gap, nearest } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { groupsOf, strangers } from '../subject.ts'
import { brokerPlaces, speakerOf } from '../voices/voice.ts'
import { askedFor, oneMore, otherThing, rateBefore } from './carried-rate.ts'
import { conjunctOf } from './conjunct.ts'
import { fill, refuse, type Frame, type Scene } from './frame.ts'
import { rateBasis } from './rate-basis.ts'
import { brokered, followsPower, namesThose, ofFocus, sectorWide } from './whose-rate.ts'

/** "per MW", "per critical-IT megawatt", „je Megawatt kritischer IT-Last“, "per kilowatt" behind an amount. */
const perMegawatt =
  /^\s*(?:(?:of|in|an|for)\s+(?:[A-Za-zÀ-ɏ-]+\s+(?:costs?|expenses?|spending|outlays?|capex)\s+)?(?:[A-Za-zÀ-ɏ-]+\s+)??|(?:[A-Za-zÀ-ɏ-]*(?:[Kk]osten|[Aa]ufwand|[Ii]nvestitionen)|capex|Capex|costs?|(?:building |construction |conversion )costs?)\s+)?(?:per|je|pro|a|an|(?:for|on|to) (?:each|every|a)|für jedes|\/)\s*(?:(?:critical[- ]IT|critical|IT|gross|approved|contracted|leased|net|kritische[ms]?|installed|genehmigte[sm]?|vermietete[sm]?)\s+)*(?:MW|[Mm]egawatts?)(?![A-Za-zÀ-ɏh-])/u
/** "$11 million to build one megawatt", „11 Millionen Dollar kostet der Bau eines Megawatts“ */
const toBuild =
  /^[^;.,\d]{0,50}?(?:build|construct|convert|equip|Bau|Umbau|Errichtung|bauen)\s+(?:of\s+)?(?:an?|one|each|every|eines|jedes|je)\s+(?:[A-Za-zÀ-ɏ-]+\s+)?(?:MW|[Mm]egawatts?)(?![A-Za-zÀ-ɏ-])/u
/** „Zehn Millionen Dollar steckt Cipher in jedes Megawatt“ */
const intoEach =
  /^\s*(?:steck(?:t|e|en)|investier(?:t|te|en)|gibt|zahlt|puts?|sinks?|spends?|pays?|goes?|fließen|go)\s[^;.,\d]{0,40}(?:in|into|für|for|on)\s(?:jedes|each|every|a|ein)\s(?:[A-Za-zÀ-ɏ-]+\s)?(?:MW|[Mm]egawatts?)(?![A-Za-zÀ-ɏ-])/u
/** The megawatt as subject, its price behind: "a leased megawatt of critical IT is worth", „das Megawatt kritischer IT-Last mit“. */
const megawattAhead =
  /(?<![A-Za-zÀ-ɏ\d])(das|jede[ms]|each|every|an?|the|one|eines?|ein|per|je|pro)\s+(?:(?!million|billion)[A-Za-zÀ-ɏ'’-]+,?\s+){0,5}?(?:[A-Za-zÀ-ɏ]+-)?(?:Megawatts?|MW)(?![A-Za-zÀ-ɏ-])([^;.\d]{0,110})$/iu
const priced =
  /(?:^|\s)(?:mit|at|zu|auf|for|für|bei|to|worth|deserves|verdient|costs?|costing|kostet|koste|ist|be|is|was|of|von|beträgt|betragen|betrug)\s+(?:\w+\s+){0,2}$/iu
const valueVerb =
  /(?<![A-Za-zÀ-ɏ])(?:setz(?:t|en|te|ten)|veranschlag\p{Ll}*|unterstell\p{Ll}*|rechne[tn]|bezahl\p{Ll}*|zahl\p{Ll}*|kalkulier\p{Ll}*)(?![A-Za-zÀ-ɏ])/u
const valuesIt =
  /(?<![A-Za-zÀ-ɏ])(?:setz(?:t|en|te|ten)|rechne(?:t|n|te)|veranschlag\w*|kalkulier\w*|unterstell\w*|billig\w*|zahl\w*|nimmt|nehmen|hält|halten|sieht|sehen|uses?|used|pays?|assigns?|assumes?|applies|apply|takes?|puts?|pencils?|allows?|credits?|values?|estimates?|budgets?|kosten|kostete?t?|costs?|spends?|spent|gibt|geben|fallen|pays?|charges?|legt|legen)(?![A-Za-zÀ-ɏ])[^;.]{0,40}$/iu

/** Where "for each megawatt" begins behind a word for the costs. */
const forEach =
  /(?:(?<![\p{L}])(?:per|je|pro|an?|(?:for|on|to) (?:each|every|a)|für jedes)(?![\p{L}])|\/)\s*(?:[\p{L}-]+ ){0,3}(?:MW|[Mm]egawatts?)/u

/** An amount right before „je Megawatt“ has it for its own. */
const amountBefore = /(?:\d|Dollar|USD|[Mm]illion(?:en)?|Mio\.?|[Bb]illion|Milliarden?|Mrd\.?|[Cc]ents?)\s*$/u

/** Whether "per megawatt" or the like stands right behind an amount. */
export function isPerMegawatt(scene: Scene, quantity: Quantity): boolean {
  return perMegawatt.test(scene.sentence.source.slice(quantity.end, quantity.end + 60))
}

/** „Dass ein einziges Megawatt zwölf Millionen Dollar verschlingt“, "a single megawatt devours nine million", „kostet ein Megawatt rund elf Millionen“. */
const devours =
  /(?<![A-Za-zÀ-ɏ])(?:cost(?:s|ing)?|devours?|swallows?|eats(?: up)?|takes|requires?|sets?|kostete?|kosten|verschling(?:t|e)|verschlang|schluck(?:t|e)|frisst|erforder(?:t|e)|verlangt|steck(?:t|e|en)|gibt|geben|invest\p{Ll}+|zahlt|pays?|spends?|puts?|sinks?)(?![A-Za-zÀ-ɏ])/iu

/** „jedes davon“, "each of them": of megawatts just told. */
const eachOfThem =
  /(?<![\p{L}])(?:jedes (?:davon|von ihnen)|ein jedes|each of (?:them|these|those)|every one of (?:them|these|those))(?![\p{L}])[^;.\d]{0,60}$/iu
const valuesEach = /(?<![\p{L}])(?:valu|bewert|veranschlag|setz|taxier|worth|put)[^;.\d]*$/iu

/** What kind of megawatt, told behind it: „kritischer IT-Last in der Kolokation“, "of power approved for the group", "of self-run GPU cloud". */
const whatKind =
  /^(?:\s*(?:(?:an |of )?(?:kritische[rn]?|critical)[ -]IT(?:[ -](?:Last|Leistung|Kapazität|load|capacity|power))?|(?:of )?IT[ -](?:Last|Leistung|load|capacity)|(?:in der|im|aus der|mit|ohne|of|in|with|without)\s(?:[\p{L}-]+\s){1,3}?(?=(?:legt|setzt|nimmt|bekommt|zwischen|rund|etwa|bis|as much|up to|between|about|at|is|gets?|for|\s*$))))+\s*/iu
/** „bekommt ein Megawatt kritischer IT-Last“, "gives a megawatt of colocation": a verb of valuing before the megawatt. */
const grants =
  /(?<![\p{L}])(?:bekommt|bekommen|erhält|kriegt|gibt|gesteht|billigt|zahlt|gets?|gives?|grants?|allows?|pays?|assigns?|credits?|puts)(?![\p{L}])[^;.,\d]{0,24}$/iu

/** Whether the words before an amount speak of the price of one megawatt. */
function megawattLeads(lead: string, after: string): boolean {
  if (eachOfThem.test(lead))
    return devours.test(lead.slice(lead.search(eachOfThem))) || devours.test(after.slice(0, 40)) || valuesEach.test(lead)
  const match = megawattAhead.exec(lead)
  if (!match) return false
  const rest = (match[2] ?? '').replace(whatKind, ' ')
  if (otherThing.test(rest)) return false
  if (/^(?:jede[ms]|each|every)$/i.test(match[1] ?? '')) return true
  const verbBehind = /^[^;.,\d]{0,40}/u.exec(after)?.[0] ?? ''
  if (rest.length < 60 && (devours.test(rest) || devours.test(verbBehind) || (rest.trim() === '' && devours.test(lead.slice(-40)))))
    return true
  if (/^\s*(?:zwischen|between|rund|etwa|about|some|around|roughly|knapp|nur|only|as much as|up to|bis zu|höchstens)?\s*$/iu.test(rest))
    return (
      /^(?:das|ein)$/i.test(match[1] ?? '') ||
      grants.test(lead.slice(0, match.index)) ||
      // „setzen je vermietetem Megawatt 11 bis 13 Millionen Dollar an“, „kostet je Megawatt 9 bis 10 Millionen“: of the amount behind, unless one stands before.
      (/^(?:je|pro|per)$/i.test(match[1] ?? '') && (valueVerb.test(lead) || !amountBefore.test(lead.slice(0, match.index))))
    )
  // „Je Megawatt setzt er nun 12 Millionen Dollar an“, "for a megawatt of colocation the bank uses"
  if (valuesIt.test(rest)) return true
  return priced.test(rest) || /^\s*wert(?![A-Za-zÀ-ɏ])/u.test(after)
}

/** "we allow", „wir setzen“: who writes tells what a megawatt is worth to him. */
const weAllow =
  /(?<![\p{L}])(?:[Ww]e|I|[Ww]ir|[Ii]ch)\s(?:(?:am|are|would be) (?:\p{L}+ )?(?:prepared|willing|ready|inclined) to |\p{L}+ )?(?:allow|pay|use|apply|assume|put|credit|assign|take|setzen|setze|zahlen|zahle|nehmen|nehme|rechnen|veranschlagen|unterstellen)(?![\p{L}])[^;.]*$/u
/** "Roth gives $9 million for a megawatt": a house is the subject of a verb of granting. */
function givenBy(scene: Scene, span: Slice): boolean {
  const { sentence } = scene
  return brokerPlaces(scene.context, sentence).some(
    (place) =>
      place.end <= span.start &&
      // „zahlt Roth Capital neun Millionen“
      ((/(?<![\p{L}])(?:gibt|zahlt|gesteht|billigt|setzt|veranschlagt|rechnet|nimmt)\s+(?:die |der |das )?$/u.test(
        sentence.source.slice(Math.max(sentence.start, place.start - 24), place.start),
      ) &&
        /^[^.;,\d]{0,20}$/u.test(sentence.source.slice(place.end, span.start))) ||
        /^\s+(?:now |nun |jetzt |itself )?(?:gives?|grants?|allows?|pays?|assigns?|credits?|puts|uses?|applies|gibt|zahlt|gesteht|billigt|setzt|veranschlagt|rechnet|nimmt)(?![\p{L}])[^.;\d]{0,60}$/u.test(
          sentence.source.slice(place.end, span.start),
        )),
  )
}

/** "I am prepared to pay $9 million for each leased megawatt": what a buyer thinks it worth. */
const pledges =
  /(?<![\p{L}])(?:(?:prepared|willing|ready|happy|glad|inclined) to pay|(?:I|we|investors|he|she|they|[Ii]ch|wir|man) (?:would |will |should |am |würden? |will )?(?:pay|paid|zahlen?|zahle|bezahlen?)|(?:zahle|zahlen|bezahle|bezahlen|zahlt) (?:ich|wir|er|sie|man)|bereit(?:,)? [^;.\d]{0,80})\s*(?:no more than |at most |up to |höchstens |bis zu |about )?$/u
const saysI = /(?<![\p{L}])(?:I|[Ii]ch)(?![\p{L}])/u
/** "puts a megawatt of critical IT load at $12 million", „taxiert das Megawatt auf“: a verb of valuing with one megawatt for its object. */
const putsOne =
  /(?<![\p{L}])(?:puts?|values?|rates?|reckons?|taxiert|bewertet|veranschlagt|beziffert)\s(?:an?|one|each|every|the|ein|das|jedes)\s(?:[\p{L}-]+\s){0,2}(?:megawatt|Megawatt|MW)(?![\p{L}-])[^;.\d]{0,60}$/u
/** "why turbines cost $2,400 a kilowatt": of a thing that makes or uses power. */
const thingCosts =
  /(?<![\p{L}])(?:\p{L}*[Tt]urbines?|[Tt]ransformers?|[Gg]enerators?|GPUs?|[Ss]ervers?|[Cc]hips?|[Bb]atter(?:y|ies)|[Ss]olar panels?|\p{L}*[Tt]urbinen?|Transformator(?:en)?|Generator(?:en)?|Batterien?|Solarmodule?)\s+(?:\p{L}+ )?(?:costs?|cost|kosten|kostet|kosteten|go for|goes for|come at|comes at)\s[^;]*$/u
const builtBehind =
  /^,?\s*(?:built|constructed|put up|erected|completed|of construction|to (?:build|put up|construct|erect)|gebaut\p{Ll}*|errichtet\p{Ll}*|zu (?:bauen|errichten))(?![\p{L}])/iu
/** A noun of building, then a verb of estimating. */
const costAhead =
  /(?<![\p{L}])(?:(?:[Dd]en|[Dd]er|[Dd]ie|[Dd]as) (?:Neub|B|Umb|Ausb)au|(?:Bau|Umbau|Ausbau|Errichtungs|Umrüst|Projekt)kosten|[Bb]uild(?:ing|-?out)?(?: costs?)?|[Cc]onstruction(?: costs?)?|[Cc]apex)(?![\p{L}])[^;,.]{0,20}(?<![\p{L}])(?:taxier|veranschlag|bezifffer|beziffer|schätz|kalkulier|rechne|put|estimat|reckon|calculat|model|will|is|are|ist|liegt|at|auf|von|of)\p{Ll}*(?![\p{L}])[^;,.]{0,40}$/u

/** Words of a kind of business that belong to the rate: of its own part of the sentence, else those that open the sentence. */
function rateKind(scene: Scene, full: Slice): Kind | undefined {
  const { sentence } = scene
  const money = scene.others.filter((other) => other.unit.startsWith('USD') && !other.superseded)
  const before = money.findLast((other) => other.end <= full.start)
  const next = money.find((other) => other.start >= full.end)
  const from = before?.end ?? sentence.start
  const tail = sentence.source.slice(full.end, Math.min(next?.start ?? sentence.end, full.end + 60))
  const to = full.end + (/,?\s(?:and|und|while|während)\s|;/u.exec(tail)?.index ?? tail.length)
  const within = (at: Slice) => at.start >= from && at.end <= to
  const hits = (['cloud', 'colocation'] as const).flatMap((kind) =>
    sentence
      .cues(kind)
      .filter(
        (cue) =>
          within(cue) &&
          !sentence.names.some((name) => name.kind !== 'place' && name.kind !== 'company' && name.start < cue.end && cue.start < name.end),
      )
      .map((cue) => ({ kind, cost: gap(sentence, cue, full) })),
  )
  const best = hits.toSorted((a, b) => a.cost - b.cost)[0]
  if (best) return best.kind
  const opening = (['cloud', 'colocation'] as const).find((kind) =>
    sentence
      .cues(kind)
      .some((cue) => /^\W*(?:In|For|Bei|In der|Im|Für|Für die)\s+$/u.test(sentence.source.slice(sentence.start, cue.start))),
  )
  return opening
}

/** Dollars, or a number of millions that leaves them out. */
function isAmount({ unit, text }: Quantity): boolean {
  return unit === 'USD' || unit === 'USD/MW' || (unit === '' && /Mio|[Mm]illion/.test(text))
}

/** The frame for dollars per megawatt: values, build costs. */
export const perMegawattFrame: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (quantity.superseded || !isAmount(quantity)) return []
  const span = spanOf(quantity)
  const after = sentence.source.slice(quantity.end, quantity.end + 60)
  // "well short of the $19 million that others apply"
  if (/^\s*(?:that|which|,\s*(?:die|wie|as))?\s*(?:others?|rivals|andere)(?![A-Za-zÀ-ɏ])/u.test(after)) return []
  // "costs Oracle $17 million a megawatt": a tenant or a stranger pays for halls of its own.
  const payer = /(?<![A-Za-zÀ-ɏ])(?:costs?|costing|sets?|kostet|kosten|kostete)\s+(?:back\s+)?$/u
  if (
    strangers(sentence).some(
      (name) =>
        name.end <= span.start &&
        /^\s+(?:back |etwa |rund |about |some |roughly )?$/u.test(sentence.source.slice(name.end, span.start)) &&
        payer.test(sentence.source.slice(sentence.start, name.start)),
    )
  )
    return refuse(scene, quantity)
  if (thingCosts.test(sentence.source.slice(sentence.start, span.start))) return refuse(scene, quantity)
  const behind = perMegawatt.exec(after)
  const tail = sentence.source.slice(quantity.end, quantity.end + 90)
  const built = behind ? undefined : (toBuild.exec(tail) ?? intoEach.exec(tail))
  const lead = sentence.source.slice(Math.max(sentence.start, span.start - 170), span.start)
  const first = scene.others.find((other) => other.end <= span.start && other.unit === 'USD' && !other.superseded)
  const parallel =
    first !== undefined &&
    (oneMore.test(sentence.source.slice(first.end, span.start)) ||
      /^[^;.\d]{0,50}(?:,|\sand|\sund)\s+(?:[^;.\d]{0,50}\s)?(?:at|mit|bei|zu|auf)\s+$/u.test(
        sentence.source.slice(first.end, span.start),
      )) &&
    megawattLeads(sentence.source.slice(Math.max(sentence.start, first.start - 170), first.start), '')
  const rate = rateBefore(scene, quantity)
  const ofThem = eachOfThem.test(lead)
  const leads = rate === undefined && (megawattLeads(lead, after) || parallel) && (!ofThem || followsPower(scene))
  const isRate = quantity.unit === 'USD/MW'
  const inMillions = quantity.unit === '' && (parallel || behind !== null) && /Mio|[Mm]illion/.test(quantity.text)
  if (!isRate && !rate && !inMillions && !(quantity.unit === 'USD' && (behind || built || leads))) return []
  const size = Math.abs(quantity.value ?? quantity.high ?? 0)
  if (size < 3e5 || size > 6e7) return []
  const full = behind ? { start: span.start, end: quantity.end + behind[0].length } : span
  const place = rate && !isRate && rate.end > sentence.start ? spanOf(rate) : full
  const build = nearest(sentence, place, sentence.cues('buildCost'))
  const value = nearest(sentence, place, sentence.cues('value'))
  const strong = sentence
    .cues('buildCost')
    .some(
      (cue) =>
        /cost|kost(?:en|et)|verschling|schluck|steck|gibt|bill\b|devour|swallow|sets? (?:it|them|the|[A-Z])|capex|expenditure|kalkulier|refit|put up|build|bau|umbau|umrüst|construct|conversion|spend|spent|budget|outlay|ausgeb|ausgab|investi/i.test(
          sentence.source.slice(cue.start, cue.end),
        ) && gap(sentence, cue, place) <= 14,
    )
  const valued = sentence
    .cues('value')
    .some(
      (cue) =>
        /valu|worth|bewert|wert|ansatz|billig|taxier|range|blended|multiple/i.test(sentence.source.slice(cue.start, cue.end)) &&
        gap(sentence, cue, place) <= 16,
    )
  const pledged = pledges.test(lead) && !strong
  if (/enterprise value|Unternehmenswert/i.test(sentence.text) && !strong) return []
  const carried = rate !== undefined && rate.end <= sentence.start
  const own =
    (carried || weAllow.test(sentence.source.slice(sentence.start, span.start)) || pledges.test(lead)) &&
    context.outline.voice === 'press' &&
    saysI.test(sentence.source.slice(sentence.start, span.start))
  const puts = context.outline.voice !== 'own' && putsOne.test(sentence.source.slice(sentence.start, span.start))
  const said = own ? undefined : speakerOf(context, sentence, place)
  // "…, the authors reckon, and they expect": a house speaks where no company is named.
  const speaker =
    said?.kind === 'company' && (sentence.has('brokerNoun') || puts) && brokered(scene) && groupsOf(context, sentence).length === 0
      ? undefined
      : said
  const like = carried ? context.focus.told?.draft.attribute : undefined
  // "for each megawatt built"; „Den Bau taxiert die Bank auf“; a company tells what it pays, not what it is worth.
  const isCost =
    like === 'capex_per_mw' ||
    builtBehind.test(sentence.source.slice(full.end, full.end + 24)) ||
    costAhead.test(sentence.source.slice(Math.max(sentence.start, span.start - 90), span.start)) ||
    (!valued && !pledged && !puts && speaker?.kind === 'company' && like !== 'value_per_mw') ||
    (strong && !(valued && (value?.cost ?? 99) < (build?.cost ?? 99)))
  const { lead: heading } = context.focus
  const attribute = isCost ? 'capex_per_mw' : 'value_per_mw'
  if (
    !isCost &&
    !valued &&
    !pledged &&
    speaker?.kind !== 'broker' &&
    context.outline.voice !== 'house' &&
    !(heading && sentence.kind === 'item') &&
    !brokered(scene) &&
    !givenBy(scene, span) &&
    !scene.others.some((other) => other.unit === 'USD/MW' && other.end <= span.start) &&
    !weAllow.test(sentence.source.slice(sentence.start, span.start))
  )
    return []
  const sinceRate =
    rate && !isRate
      ? span.start - (/[^,;]*$/.exec(sentence.source.slice(rate.end, span.start).replace(/^.*\s(?:and|und)\s/u, ''))?.[0].length ?? 0)
      : 0
  const words = `${sentence.source.slice(full.end, full.end + 44)}`
  const basis = rateBasis(
    sentence.source.slice(
      isRate ? scaleEnd(quantity) : quantity.end + (built?.[0].length ?? Math.max(0, behind?.[0].search(forEach) ?? 0)),
      quantity.end + 60 + (built?.[0].length ?? 0),
    ),
    leads
      ? sentence.source.slice(
          Math.max(
            sentence.start,
            span.start - 170,
            Math.min(
              span.start - 70,
              scene.others.findLast((other) => other.end <= span.start && /^(?:USD|$)/.test(other.unit))?.end ?? sentence.start,
            ),
          ),
          span.start,
        )
      : sentence.source.slice(Math.max(sentence.start, sinceRate, span.start - 36), span.start),
    words,
    sentence.source.slice(
      Math.max(
        sentence.start,
        scene.others.findLast((other) => other.unit === 'USD/MW' && other.end <= span.start && !other.superseded)?.end ?? 0,
        span.start - 90,
      ),
      span.start,
    ),
  )
  // „Für jedes Megawatt davon“: of the megawatts told in the sentence before.
  const those =
    basis === undefined &&
    (followsPower(scene) || namesThose(scene)) &&
    /(?<![A-Za-zÀ-ɏ])(?:davon|von ihnen|diese[rs] Megawatt|(?:these|those) megawatts|of (?:them|those|these|that))(?![A-Za-zÀ-ɏ])/iu.test(
      lead,
    )
      ? context.focus.power?.basis
      : undefined
  // "$15 million per critical IT megawatt, for all others $11 million"
  const likewise =
    basis === undefined &&
    rate !== undefined &&
    !isRate &&
    rate.end > sentence.start &&
    /(?<![A-Za-zÀ-ɏ])(?:others?|the rest|the remainder|anderen|übrigen|restlichen|sonst)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(rate.end, span.start),
    )
      ? rateBasis(sentence.source.slice(scaleEnd(rate), rate.end + 30), '', '')
      : undefined
  // "a megawatt of critical IT … is worth $12.5 million, and one that is let to a start-up $9 million"; „was ein Megawatt kritischer IT-Last wert ist“
  const asFirst =
    basis === undefined &&
    parallel &&
    first &&
    /(?<![A-Za-zÀ-ɏ])(?:one|eines|ein solches) (?:that|which|with|without|let|leased|das|mit|ohne|an)(?![A-Za-zÀ-ɏ])/iu.test(
      sentence.source.slice(first.end, span.start),
    )
      ? rateBasis('', sentence.source.slice(Math.max(sentence.start, first.start - 120), first.start), '')
      : undefined
  const asAsked = basis === undefined && carried ? rateBasis('', askedFor(scene), '') : undefined
  const asked = carried ? askedFor(scene) : ''
  const kind = isCost ? undefined : (kindOfConjunct(scene, full) ?? rateKind(scene, full) ?? (/cloud/i.test(asked) ? 'cloud' : undefined))
  // "We credit the 522 MW of critical IT load leased so far with $12 million per MW": the rate is for those megawatts.
  const valuedPower = scene.others.filter((other) => other.unit === 'MW' && !other.superseded && other.end <= span.start)
  const ofThose =
    basis === undefined &&
    valuedPower.length === 1 &&
    sentence.cues('criticalIt').some((cue) => gap(sentence, cue, valuedPower[0] ?? cue) <= 3) &&
    /(?:\bwith|\bat|\bmit|\bzu)\s+(?:\w+\s+)?$/i.test(sentence.source.slice(Math.max(sentence.start, span.start - 16), span.start))
      ? ('critical_it' as const)
      : undefined
  const told = basis ?? ofThose ?? likewise ?? those ?? asFirst ?? asAsked
  const { voice, publisher } = context.outline
  // "is worth $17 million to Cantor Fitzgerald"
  const behindIt = brokerPlaces(context, sentence).find(
    (broker) =>
      broker.start >= full.end && /^\s*(?:to|for|for|bei|für|nach Ansicht von)\s+$/.test(sentence.source.slice(full.end, broker.start)),
  )
  // "Bernstein puts the sector at $8 million per MW; Roth stops at $6 million"
  const inPart =
    rate && !isRate && !carried
      ? brokerPlaces(context, sentence).find((broker) => broker.start >= rate.end && broker.end <= span.start)
      : undefined
  const named =
    behindIt ?? inPart ?? (speaker ? undefined : brokerPlaces(context, sentence).findLast((broker) => broker.end <= place.start))
  const by =
    (behindIt || inPart ? undefined : speaker) ??
    (named ? { kind: 'broker' as const, id: named.id, ahead: true, cost: 9 } : undefined) ??
    (voice === 'house' && publisher !== undefined ? { kind: 'broker' as const, id: publisher, ahead: true, cost: 9 } : undefined) ??
    (brokered(scene) && !own
      ? { kind: 'broker' as const, id: context.focus.section?.broker ?? context.focus.broker ?? '', ahead: true, cost: 9 }
      : undefined)
  const subject =
    by?.kind === 'company' && isCost
      ? ({ ids: [by.id], how: 'named', cost: 4 } as const)
      : (ofFocus(scene) ?? (sectorWide(scene, attribute) ? ({ ids: ['SECTOR'], how: 'sector', cost: 4 } as const) : undefined))
  return fill(scene, quantity, {
    attribute,
    sector: true,
    ...(subject ? { subject } : {}),
    speaker: by,
    sure: isCost || valued ? 0.95 : 0.86,
    span: full,
    qualifiers: {
      ...(told === undefined ? {} : { basis: told }),
      ...(kind === undefined ? {} : { kind }),
    },
  })
}

/** "In colocation … $12 million, in cloud $16 million": the business line of the figure's own conjunct. */
function kindOfConjunct(scene: Scene, at: Slice): Kind | undefined {
  const own = conjunctOf(scene.context, scene.sentence, at)
  return (['cloud', 'colocation'] as const).find((cue) =>
    scene.sentence.cues(cue).some((place) => place.start >= own.start && place.end <= own.end),
  )
}

/** Where the denominator begins in the words of a rate. */
function scaleEnd(quantity: Quantity): number {
  const at = quantity.text.search(/\s*(?:per|je|pro|a|an|for each|for every|für jedes|\/)\s/i)
  return at < 0 ? quantity.end : quantity.start + at
}
