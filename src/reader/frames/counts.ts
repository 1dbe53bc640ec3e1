// GPUs, shares and years of contracts.
import { dateOf } from '../time/dating.ts'
import { guarantorOf, siteOf, sitesOf, tenantsOf } from '../deals/deal.ts'
import type { Quantity } from '../quantities/index.ts'
import { sizeOf, spanOf } from '../quantities-of.ts'
import { near, nearest } from '../sentence.ts'
import { speakerOf } from '../voices/voice.ts'
import { contractQualifiers } from './contract.ts'
import { fill, type Frame, type Scene } from './frame.ts'

/** The frame for graphics processors. */
export const gpus: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  const span = spanOf(quantity)
  const bare =
    quantity.unit === '' &&
    sizeOf(quantity) >= 500 &&
    ((/^\s*(?:Chips|chips|accelerators|Beschleuniger|Grafikkarten|graphics cards)(?![A-Za-zÀ-ɏ])/u.test(
      sentence.source.slice(quantity.end, quantity.end + 20),
    ) &&
      !/(?:ASIC|SEALMINER|EH\/s|hash|Schürf)/i.test(sentence.text)) ||
      (/^\s*(?:of the processors|der Prozessoren|dieser (?:Chips|Prozessoren)|of them|Nvidia|pieces)/i.test(
        sentence.source.slice(quantity.end, quantity.end + 20),
      ) &&
        processors.test(sentence.text)) ||
      (another(scene, quantity) && processors.test(sentence.text)) ||
      (/^\s*(?:Stück|units(?! 2)|davon)(?![A-Za-zÀ-ɏ])/u.test(sentence.source.slice(quantity.end, quantity.end + 12)) &&
        (processors.test(sentence.source.slice(sentence.start, quantity.start)) ||
          (context.focus.previous?.passage === sentence.passage && processors.test(context.focus.previous.text)))) ||
      ofProcessors(scene, quantity))
  if ((quantity.unit !== 'GPU' && !bare) || quantity.superseded) return []
  if (sizeOf(quantity) < 20) return []
  // "Nvidia sells them 10,000 chips": those who make or ship them do not run them.
  const seller = sentence.names.some(
    (name) =>
      name.kind === 'tenant' &&
      name.end <= span.start &&
      sentence.clause(name.start).start === sentence.clause(span.start).start &&
      /^\s+(?:verkauf\w*|liefer\w*|sells?|sold|ships?|shipped|supplie[sd])(?![A-Za-zÀ-ɏ])/u.test(
        sentence.source.slice(name.end, name.end + 16),
      ),
  )
  if (seller) return []
  // What is on order is not yet there.
  if (
    /(?:ordered|bestellt|on order|purchase order)/i.test(
      sentence.source.slice(sentence.clause(span.start).start, sentence.clause(span.start).end),
    ) &&
    !/(?:reach|total|insgesamt|bringing)/i.test(sentence.text)
  )
    return []
  const speaker = speakerOf(context, sentence, span)
  const replaced = scene.others.find(
    (other) => other.start >= quantity.end && /^\s*,?\s*(?:from|von)\s+$/.test(sentence.source.slice(quantity.end, other.start)),
  )
  const counts = scene.others.filter((other) => !other.superseded && (other.unit === 'GPU' || other.unit === ''))
  const date = dateOf(
    context,
    sentence,
    span,
    (mention) =>
      mention.role !== 'since' &&
      !/^(?:today|heute|now|jetzt)$/i.test(mention.text) &&
      // The date of another count: "runs 50,000 today and wants 140,000 by December".
      !counts.some(
        (other) =>
          other !== replaced &&
          sizeOf(other) >= 500 &&
          other.end <= Math.max(mention.start, span.start) &&
          other.start >= Math.min(mention.end, span.end) &&
          !sentence.dates.some((known) => known.start < other.end && other.start < known.end),
      ) &&
      !counts.some(
        (other) =>
          mention.end <= other.start &&
          mention.start >= span.end &&
          sizeOf(other) >= 500 &&
          sentence.clause(other.start).start === sentence.clause(mention.start).start &&
          sentence.clause(other.start).start !== sentence.clause(span.start).start,
      ),
  )
  const tenants = tenantsOf(sentence, guarantorOf(sentence))
  const subjectTenant = tenants.find((name) => sentence.clause(name.start).start === sentence.clause(span.start).start)
  const together =
    tenants.length > 1 && /^\s*(?:,|and|und|,\s*and)\s*$/.test(sentence.source.slice(tenants[0]?.end ?? 0, tenants[1]?.start ?? 0))
  const tenant =
    subjectTenant &&
    (near(sentence, subjectTenant, 'leased', 12) ||
      near(sentence, subjectTenant, 'contract', 6) ||
      /(?:use|nutz|for|für|gets?\b|receives?|takes?\b|erhält|bekommt|nimmt)/i.test(sentence.text))
      ? together
        ? tenants.map((name) => name.id).join('; ')
        : subjectTenant.id
      : undefined
  const place = siteOf(sentence, span)
  // "runs 4,000 in Montreal and wants 11,000", "…; its cloud operates 5,000": the site of another count or statement.
  const elsewhere = sitesOf(sentence).some(
    (other) =>
      other.end <= span.start &&
      /;\s+(?:its|in|at|ihre|seine)\s|(?<![A-Za-zÀ-ɏ])(?:and|und|but)\s+(?:now\s+)?(?:wants?|will|plans?|expects?|means?|intends?|hopes?|aims?|will|soll|sollen|plant)(?![A-Za-zÀ-ɏ])|,\s+[^,;]{2,24}\s(?:sollen|soll|will|wollen)\s/u.test(
        sentence.source.slice(other.end, span.start),
      ),
  )
  const site = elsewhere ? undefined : place
  const ahead = date !== undefined && date.cost <= 30
  const old = bare ? replaced : undefined
  return fill(scene, quantity, {
    attribute: 'gpu_count',
    speaker,
    sure: 0.93,
    qualifiers: {
      ...(ahead ? { on: date.date } : {}),
      ...(tenant === undefined ? {} : { counterparty: tenant }),
      ...(site === undefined ? {} : { site }),
      ...(old?.value === undefined ? {} : { previous: old.value }),
    },
  })
}

const processors = /(?:GPUs?|[Pp]rocessors|[Pp]rozessor(?:en)?|[Gg]rafik(?:prozessor|chip|karte))/u

/** A number that stands alone and counts the processors named before it: "wants 140,000 by December", „von 5.000 auf 11.000“, "How many GPUs? A little over 40,000." */
function ofProcessors(scene: Scene, quantity: Quantity): boolean {
  const { sentence, others, context } = scene
  if (sentence.dates.some((date) => date.start < quantity.end && quantity.start < date.end)) return false
  const behind = sentence.source.slice(quantity.end, sentence.end)
  const ends =
    /^\s*(?:$|[.,;:!)](?!\d)|(?:by|until|at|in|on|today|now|already|and|or|from|to|this|next|bis|am|im|zum|auf|von|Ende|Anfang|Mitte|und|sein|werden|erhöhen|steigern|aufstocken|wachsen|erreichen|betreiben|haben|gesenkt|gehoben|erhöht|gesteigert)(?![A-Za-zÀ-ɏ]))/u
  if (!ends.test(behind)) return false
  const lead = sentence.source.slice(sentence.start, quantity.boundStart)
  if (/(?:\bfrom|\bvon)\s+$/i.test(lead)) return false
  const here = processors.test(lead)
  const before = context.focus.previous
  const asked =
    !here &&
    before !== undefined &&
    sentence.passage - before.passage <= 1 &&
    processors.test(before.text) &&
    (before.question || /^["'(\s]*$/.test(lead) || /^["'(\s]*(?:It|They|Es|Sie|Inzwischen|Now|Today|Heute)(?![A-Za-zÀ-ɏ])/u.test(lead))
  if (!here && !asked) return false
  // Nothing else was counted since.
  return !others.some((other) => other.end <= quantity.start && other.unit !== 'GPU' && other.unit !== '' && other.unit !== 'ratio')
}

/** "would take another 40,000": a number behind a count of GPUs in the same sentence. */
function another(scene: Scene, quantity: Quantity): boolean {
  return /(?:another|further|weitere|other)\s+$/i.test(
    scene.sentence.source.slice(Math.max(scene.sentence.start, quantity.start - 10), quantity.start),
  )
}

const termNoise =
  /(?:\bago\b|\bold\b|earlier|last year|previous year|in the past|past \w+ years|within|binnen|vor \w+ Jahren|alte\w*|seit \w+ Jahren|since|history|waiting|Wartezeit|Bauzeit|build time|patience|Geduld|nach (?:nur )?\w+ Jahren|after \w+ years|prison|next \w+ years|nächsten|in den kommenden|each time|von je|jeweils|three-year high|zweimal um|twice|Anlagehorizont|warranty|warrants|call option)/i

const lentToStates =
  /(?<![A-Za-zÀ-ɏ])(?:Bundesanleihen?|Staatsanleihen?|Bundesschatz\w*|[Tt]reasur(?:y|ies)|[Gg]overnment bonds?|gilts|[Bb]unds)(?![A-Za-zÀ-ɏ])/u

const eachOption =
  /(?<![A-Za-zÀ-ɏ])(?:options?|renewals?|extensions?|\w*[Oo]ptionen|Verlängerung\w*)(?![A-Za-zÀ-ɏ])[^.;]{0,90}(?<![A-Za-zÀ-ɏ])(?:each|je|jeweils|à|of|um|zu je)\s+(?:for\s+|of\s+|um\s+)?(?:a\s+|an\s+)?(?:further\s+|additional\s+|weitere\s+)?(?:(?:period|term)s?\s+of\s+)?$/iu

/** The frame for the term of a lease or contract. */
export const term: Frame = (scene, quantity) => {
  const { context, sentence } = scene
  if (quantity.unit !== 'year' || quantity.superseded) return []
  const span = spanOf(quantity)
  const years = sizeOf(quantity)
  if (years < 1 || years > 40 || quantity.low !== undefined) return []
  const compound = quantity.compoundOf ?? ''
  const before = sentence.source.slice(Math.max(sentence.start, span.start - 50), span.start)
  const after = sentence.source.slice(quantity.end, quantity.end + 40)
  if (
    /^\s*(?:ago|old|earlier|later|später|danach|zuvor|nach|after|high(?!-)|low|of age|history|vor\b|alt\b)/i.test(after) ||
    /(?:\bvor|\bsince|\bseit|\bin den (?:letzten|nächsten)|\bpast|\blast|\bnext|\bafter|\bnach|\bnochmals|\bum|\bwithin|\bbinnen)\s+(?:\w+\s+)?$/i.test(
      before,
    )
  )
    return []
  // "two options to extend the lease, each for a period of five years"
  if (eachOption.test(sentence.source.slice(Math.max(sentence.start, span.start - 160), span.start))) return []
  const local = `${before.slice(-26)}${quantity.text}${after.slice(0, 18)}`
  // „Die Laufzeit beträgt jeweils fünfzehn Jahre; …“: each of several terms is one.
  if (termNoise.test(local.split(';')[0] ?? local) && !/(?:Laufzeit|terms?)\b[^;]*\b(?:jeweils|each)\s+$/i.test(before)) return []
  if (
    lentToStates.test(sentence.text) ||
    (context.focus.previous?.passage === sentence.passage && lentToStates.test(context.focus.previous.text))
  )
    return []
  if (/(?:notes?|bonds?|anleihe|kredit|loan|facility|term loan|treasury|zinsen)/i.test(`${before.slice(-16)}${after.slice(0, 24)}`))
    return []
  const contracts = nearest(
    sentence,
    span,
    [...sentence.cues('contract'), ...sentence.cues('leased')].filter(
      (cue) => !/^(?:deal|order|orders|-auftrag|signed|takes?|took)$/i.test(sentence.source.slice(cue.start, cue.end)),
    ),
  )
  const word = nearest(
    sentence,
    span,
    sentence
      .cues('term')
      .filter(
        (cue) =>
          !/^(?:years?|jahren?)$/i.test(sentence.source.slice(cue.start, cue.end)) && (cue.end <= span.start || cue.start >= span.end),
      ),
  )
  const inCompound =
    /vertrag|lease|miet|contract|agreement|deal|term|laufzeit/i.test(compound) ||
    /^[- ](?:lease|contract|agreement|deal|term|hosting|colocation|initial|high|triple|GPU|AI|cloud|power)/i.test(after)
  const labelled = /^(?:\W{0,3})(?:initial |base |lease |contract |anfängliche |Grund)?(?:term|duration|laufzeit|tenor|Dauer)\b/i.test(
    sentence.text,
  )
  // A list of what was let: "…: 300 megawatts (gross), 15 years, 5.5 billion dollars".
  const listed =
    (sentence.has('leased') || tenantsOf(sentence).length > 0) &&
    /[:,]\s*(?:for |für )?$/.test(sentence.source.slice(Math.max(sentence.start, span.start - 6), span.start)) &&
    sentence.quantities.some((other) => other.unit === 'MW' || (other.unit === 'USD' && sizeOf(other) > 5e7))
  // „Sieben Jahre lang mietet AMD …“
  const lasting =
    /^\s+lang(?![A-Za-zÀ-ɏ])/u.test(after) &&
    (sentence.has('leased') || /(?<![A-Za-zÀ-ɏ])zahl(?:t|en)(?![A-Za-zÀ-ɏ])/u.test(sentence.text)) &&
    (sentence.quantities.some((other) => other.unit === 'MW') || tenantsOf(sentence).length > 0)
  const deal = context.focus.deal
  // „Zehn Jahre, 311 Millionen Dollar: kein Riesengeschäft“
  const terse =
    deal?.passage === sentence.passage &&
    /^\W*$/.test(sentence.source.slice(sentence.start, quantity.boundStart)) &&
    /^\s*,/.test(after) &&
    sentence.quantities.some((other) => other.unit === 'USD' && sizeOf(other) > 5e7)
  const follows = deal !== undefined && sentence.passage - deal.passage <= 1
  const told = contracts !== undefined && contracts.cost <= 24 && word !== undefined && word.cost <= 6
  if (
    !inCompound &&
    !labelled &&
    !told &&
    !listed &&
    !terse &&
    !lasting &&
    !(follows && word !== undefined && word.cost <= 2 && !sentence.has('debt'))
  )
    return []
  if (!/\d/.test(quantity.text) && years < 2 && !inCompound) return []
  const speaker = speakerOf(context, sentence, span)
  return fill(scene, quantity, {
    attribute: 'contract_term',
    speaker,
    sure: inCompound || labelled || told ? 0.95 : 0.86,
    qualifiers: contractQualifiers(scene, span, 'contract_term'),
  })
}
