// Keeps the contract that sentences speak of: tenant, guarantor, site, day of signing; later sentences inherit it until another is named.
import type { PartialDate } from '../../base/index.ts'
import type { Kind } from '../../facts/index.ts'
import { openDates } from '../time/dating.ts'
import type { Context, Deal } from '../discourse.ts'
import type { NameMention } from '../names.ts'
import { gap, nearest, type Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'
import { siteOf, sitesOf } from './sites-of.ts'

export { isRegion, siteOf, sitesOf, type SiteMention } from './sites-of.ts'

const guarantorBefore = /(?:backed by|guaranteed by|supported by|backstopped by|von|durch|by|der von|of)\s+(?:der\s+)?$/i

/** The party that guarantees: named beside a word of guarantee. */
export function guarantorOf(sentence: Sentence): NameMention | undefined {
  const cues = sentence.cues('backstop')
  if (cues.length === 0) return undefined
  let best: { name: NameMention; cost: number } | undefined
  for (const name of sentence.names) {
    if (name.kind !== 'tenant') continue
    // "There is no Google guarantee here"
    if (
      /(?<![A-Za-zÀ-ɏ])(?:no|keine?|without|ohne)\s+$/iu.test(sentence.source.slice(Math.max(sentence.start, name.start - 9), name.start))
    )
      continue
    for (const cue of cues) {
      const before = sentence.source.slice(Math.max(sentence.start, name.start - 24), name.start)
      // Subject of the guarantee, or "by X", or "X-backed", "X backstop", „von X abgesichert“.
      const cost =
        gap(sentence, name, cue) +
        (name.start > cue.end && !guarantorBefore.test(before) ? 4 : 0) +
        // „steht mit 3,2 Milliarden für Fluidstack gerade“: whom it is for.
        (/(?:^|\s)(?:for|für|behind|hinter)\s$/i.test(before) ? 8 : 0) -
        (name.id === 'Google' ? 3 : 0)
      const obliged =
        /^['’]?s?\s+(?:\w+\s+)?(?:lease )?(?:obligations|Verpflichtungen)/i.test(sentence.source.slice(name.end, name.end + 36)) ||
        /(?:Verpflichtungen|Zahlungen|obligations|payments|Mietzahlungen)\s+(?:von|of|der|by|aus)\s+$/i.test(before)
      if (obliged || cost > 12) continue
      // „Mieter ist A, Bürge der B-Konzern“: the role names who comes right behind it.
      const role =
        /^(?:Bürgen?|Garant(?:en)?|guarantors?)$/i.test(sentence.source.slice(cue.start, cue.end)) &&
        name.start >= cue.end &&
        /^\s*(?:ist|is|:)?\s*(?:der|die|das|the)?\s*$/i.test(sentence.source.slice(cue.end, name.start))
      if (role) return name
      if (!best || cost < best.cost) best = { name, cost }
    }
  }
  return best?.name
}

const vendor =
  /(?:servers?|chips?|equipment|bought|buying|purchase\w*|facility with|loan from|Kredit(?:linie)? (?:von|der)|merger with|Übernahme\w* (?:\w+ )*durch|acquired by|agreement and plan of merger with|venture (?:with|that it formed with)|partner\w*|letter of intent with|competitor|such as|wie|like|talks? with)\s+(?:\w+\s)?$/i

/** Tenants of a sentence in order, without guarantors, sellers and partners. */
export function tenantsOf(sentence: Sentence, guarantor = guarantorOf(sentence)): readonly NameMention[] {
  return sentence.names.filter((name) => {
    if (name.kind !== 'tenant' || (guarantor && name.id === guarantor.id)) return false
    const before = sentence.source.slice(Math.max(sentence.start, name.start - 40), name.start)
    if (vendor.test(before) || /(?:Endnutzer|[Ee]nd[- ]users?|Nutzer)\s+(?:\w+\s+){0,3}(?:is|ist|sei)\s+$/.test(before)) return false
    return !/^(?:-(?!(?:Miet|Vertr|Lease|lease|Auftr|Deal|Kolok))|['’]s? (?:shares|stock))/.test(
      sentence.source.slice(name.end, name.end + 10),
    )
  })
}

/** The business line that the words near a figure name; a company called "Mining" says nothing of it. */
export function kindOf(sentence: Sentence, at: Slice, reach: number): Kind | undefined {
  const named = (cue: Slice) => sentence.names.some((name) => name.kind !== 'place' && name.start < cue.end && cue.start < name.end)
  const found = (['cloud', 'colocation', 'mining'] as const)
    .map((kind) => ({
      kind,
      hit: nearest(
        sentence,
        at,
        sentence.cues(kind).filter((cue) => !named(cue)),
      ),
    }))
    .filter((entry) => entry.hit !== undefined && entry.hit.cost <= reach)
    .toSorted((a, b) => (a.hit?.cost ?? 0) - (b.hit?.cost ?? 0))
  return found[0]?.kind
}

const signedNoise = /(?:not|no|never|nicht|kein\w*|before|until|unless|once|bevor|sobald)\s+(?:\w+\s+){0,3}$/i

const announced = /(?:announce\w*|gab\b.*bekannt|meldet\w*|report(?:s|ed)|teilt\w* mit|published|veröffentlicht)/i

/** "DALLAS, 23 April 2026 –": the day of the text, not of what it tells. */
function inDateline(sentence: Sentence, date: Slice): boolean {
  return (
    date.start - sentence.start < 40 &&
    /^\)?\s*(?:\([^)]*\)|\/[^/]*\/)?\s*(?:[–—]|--|-\s)/.test(sentence.source.slice(date.end, date.end + 40))
  )
}

/** The day a contract was signed, where the sentence says so beside a word of signing. */
export function signingOf(sentence: Sentence): PartialDate | undefined {
  const places = sentence
    .cues('signed')
    .filter((cue) => !signedNoise.test(sentence.source.slice(Math.max(sentence.start, cue.start - 24), cue.start)))
  if (places.length === 0) return undefined
  let best: { date: PartialDate; cost: number } | undefined
  const alone = openDates(sentence).length === 1
  for (const date of openDates(sentence)) {
    if (inDateline(sentence, date) || (/^(?:today|heute)$/i.test(date.text) && announced.test(sentence.text))) continue
    if (date.role === 'by' || date.role === 'until' || date.role === 'since') continue
    // "said Tuesday it has signed", „wie es am Montag mitteilte“: the day of saying.
    if (
      /(?<![A-Za-zÀ-ɏ])(?:said|says|announced|told \w+)\s+(?:on |late |early )?$/iu.test(
        sentence.source.slice(Math.max(sentence.start, date.start - 24), date.start),
      ) ||
      /^\s+(?:mitteilt|bekannt|erklärte|sagte|berichtete)/u.test(sentence.source.slice(date.end, date.end + 14))
    )
      continue
    if (/(?<![A-Za-zÀ-ɏ])(?:for|für) (?:the )?$/iu.test(sentence.source.slice(Math.max(sentence.start, date.start - 9), date.start)))
      continue
    for (const cue of places) {
      if (inRelative(sentence, date, cue)) continue
      const cost = gap(sentence, date, cue)
      if (cost <= (alone ? 60 : 14) && (!best || cost < best.cost)) best = { date: date.date, cost }
    }
  }
  return best?.date
}

/** "The company that bought the place in February, signed on Monday": a day of the relative clause before the verb of signing. */
function inRelative(sentence: Sentence, date: Slice, cue: Slice): boolean {
  return (
    date.end <= cue.start &&
    /(?:,\s+(?:which|who|that|der|die|das|den)|[a-zß-ÿ] (?:which|who|that))\s[^,;:]*$/u.test(
      sentence.source.slice(sentence.start, date.start),
    ) &&
    /^[^,;]{0,40},\s/.test(sentence.source.slice(date.end, cue.start))
  )
}

/** Papers that are signed and are no lease. */
const ofNotes =
  /(?<![A-Za-zÀ-ɏ])(?:indenture|purchase agreement|credit agreement|credit facility|notes|loan|underwriting|merger|Anleihe\w*|Kredit\w*|Darlehen\w*|Emission\w*)(?![A-Za-zÀ-ɏ])/iu
const ofSpace = /(?<![A-Za-zÀ-ɏ])(?:lease\w*|tenant\w*|hosting|co-?location|cloud|rent\w*|\w*miet\w*|Kolokation\w*)(?![A-Za-zÀ-ɏ])/iu

/** "Am Dienstag haben er und Bitdeer … unterzeichnet", "the two signed": the tenant of the sentence before signs. */
export function namesParty(sentence: Sentence): boolean {
  return (
    sentence.has('signed') &&
    /(?<![A-Za-zÀ-ɏ])(?:(?:er|sie|es|it|they|he) (?:und|and) [A-ZÀ-Þ]|(?:und|and) (?:er|sie|es|it)(?![A-Za-zÀ-ɏ])|(?:die|the) (?:beiden|two|pair)(?! (?:leases|sites|contracts|Verträge|Standorte))|with (?:it|them)(?![A-Za-zÀ-ɏ])|mit (?:ihm|ihr|ihnen|dem (?:Anbieter|Konzern|Unternehmen))(?![A-Za-zÀ-ɏ])|the former (?:has|had|and)|both sides|beide Seiten)/u.test(
      sentence.text,
    )
  )
}

/** „Der Cloud-Anbieter hat … gemietet“, "The cloud company has leased": the tenant of the sentence before by what it is. */
export const tenantByNoun =
  /^\W*(?:The (?:\p{L}+ )?(?:cloud (?:company|provider|firm|group)|neocloud|tenant|start-?up|customer|hyperscaler|chipmaker|AI (?:company|firm|lab|start-?up))\s(?:has |have |had |is |will )?(?:also |now |since |already )?(?:leas|rent|tak|took|book|sign|contract)|(?:Der|Die|Das) (?:\p{Ll}+ )?(?:Cloud-?(?:Anbieter|Konzern|Firma|Dienstleister)|Mieter(?:in)?|Kunde|Neocloud|Start-?up|Hyperscaler|KI-(?:Firma|Konzern|Labor|Start-?up|Anbieter))\s[^.;]*(?:gemietet|mietet|gebucht|bucht|belegt|angemietet|gesichert|übernommen|reserviert)(?![\p{L}]))/u

/** "In Helios sitzt CoreWeave auf 526 MW", "has snapped up": a tenant of the figure's clause that takes the space by another word than leasing. */
export function tenantTakes(sentence: Sentence, span: Slice): boolean {
  const clause = span === sentence ? sentence : sentence.clause(span.start)
  const powered = sentence.quantities.some(
    (quantity) => quantity.unit === 'MW' && quantity.start >= clause.start && quantity.end <= clause.end,
  )
  return (
    powered &&
    tenantsOf(sentence).some((name) => {
      if (name.start < clause.start || name.end > clause.end) return false
      const before = sentence.source.slice(clause.start, name.start)
      const after = sentence.source.slice(name.end, clause.end)
      return (
        (/(?:hat|hatte|haben) sich\s+(?:der |die |das )?$/u.test(before) &&
          /(?<![A-Za-zÀ-ɏ])(?:gesichert|reserviert|genommen|geschnappt|gegriffen)(?![A-Za-zÀ-ɏ])/u.test(after)) ||
        /[Gg]esichert (?:hat|haben) sich\s+(?:der |die |das )?$/u.test(before) ||
        (/(?:sitzt|thront)\s+(?:der |die |das )?$/u.test(before) && /^\s+(?:dort |hier |bereits )?auf\s/u.test(after)) ||
        /(?:sichert|sicherte|schnappte|reservierte) sich\s+(?:der |die |das )?$/u.test(before) ||
        /^['’]?s?\s+(?:(?:has|have|had|is|hat|will|already|now|since|bereits|schon)\s+){0,2}(?:secured|claimed|claims|secures|snapped up|snaps up|reserved|reserves|grabbed|grabs|sits on|sitting on|spoken for|holds the keys to|sichert(?:e)? sich|belegt|bezieht|bezog|hat sich)(?![A-Za-zÀ-ɏ])/u.test(
          after,
        )
      )
    })
  )
}

/** True when a sentence is about a contract. */
export function aboutContract(sentence: Sentence): boolean {
  return sentence.has('contract') || sentence.has('leased')
}

/** "A second lease", „ein weiterer Mietvertrag“: not the one told of before. */
export const anotherContract =
  /(?<![A-Za-zÀ-ɏ])(?:(?:a|an|another)\s+(?:second|third|further|additional|new|separate)\s+(?:[A-Za-z-]+\s+)?(?:lease|contract|deal|agreement)|another\s+(?:lease|contract|deal|agreement)|ein(?:e[nm]?)?\s+(?:zweite[rnm]?|dritte[rnm]?|weitere[rnm]?)\s+(?:Miet|Kolokations|Cloud-?)?[Vv]ertrag)(?![A-Za-zÀ-ɏ])/iu

/** "A hyperscaler that prefers not to be named", „der nicht genannt werden will“: what is not done is the naming. */
const unnamed =
  /(?<![\p{L}])(?:(?:not|never|n['’]t) (?:to )?(?:be |been |being )?(?:named?|identif(?:y|ied)|disclosed?|revealed?)|(?:not|n['’]t) (?:name|identify|disclose|reveal|say who)|without (?:a name|naming|being named)|no name|nicht (?:genannt|namentlich|benannt|verraten)|ungenannt\p{Ll}*|keinen Namen|ohne Namen|namentlich nicht|Namen (?:[^.;,]{0,40}\s)?(?:nicht (?:verr|nenn|preis|genannt|gibt|bekannt)\p{Ll}*|will|verrät|für sich|verschweig\p{Ll}*))(?![\p{L}])/iu

/** The contract after this sentence: a new one where it names another tenant, site or day, else the old one with what it adds. */
export function nextDeal(context: Context, sentence: Sentence, company: string | undefined): Deal | undefined {
  const before = context.focus.deal
  // "delivered the first 50 megawatts at Barber Lake to Fluidstack": who moves in has a contract.
  const movesIn = sentence.has('delivery') && tenantsOf(sentence).length > 0 && sitesOf(sentence).some((site) => site.rank >= 2)
  // "IREN signs Poolside for 40 megawatts"
  const signs = sentence.has('signed') && tenantsOf(sentence).length > 0 && sentence.quantities.some((quantity) => quantity.unit === 'MW')
  // "They signed on Monday. It's the Hunt County campus.": where the contract just told is.
  if (
    before?.passage === sentence.passage &&
    before.site === undefined &&
    sentence.quantities.length === 0 &&
    (/^\W*(?:It|That|This|Es|Das|Gemeint)(?:['’]s| is| ist)\s/u.test(sentence.text) || premises.test(sentence.text))
  ) {
    const place = sitesOf(sentence).find((each) => each.rank >= 2)
    if (place) return { ...before, site: place.name }
  }
  if (!aboutContract(sentence) && !sentence.has('backstop') && !movesIn && !signs && !tenantTakes(sentence, sentence)) return before
  const guarantor = sentence.kind === 'heading' ? undefined : guarantorOf(sentence)
  const own = [...new Set(tenantsOf(sentence, guarantor).map((name) => name.id))]
  const { previous } = context.focus
  const meant =
    own.length === 0 && previous?.passage === sentence.passage && (namesParty(sentence) || tenantByNoun.test(sentence.text))
      ? [...new Set(tenantsOf(previous).map((name) => name.id))]
      : []
  const names = meant.length === 1 ? meant : own
  const named = sitesOf(sentence)
  const exact = named.filter((site) => site.rank >= 2)
  // A state will do where a lease with its tenant names nothing more exact.
  const sites = exact.length > 0 || names.length === 0 ? exact : named
  // "They've leased 75 megawatts there by now"
  const pointed =
    names.length === 0 && sites.length === 0 && sentence.has('leased') && sentence.quantities.some((quantity) => quantity.unit === 'MW')
  const site =
    sites.length > 0
      ? siteOf(sentence, sentence.cues('contract')[0] ?? sentence.cues('leased')[0] ?? sentence)
      : pointed && pointsToPlace(sentence)
        ? placeReference(context, sentence)
        : undefined
  const signed = ofNotes.test(sentence.text) && !ofSpace.test(sentence.text) ? undefined : signingOf(sentence)
  if (names.length === 0 && site === undefined && signed === undefined && guarantor === undefined) {
    // "Lease runs 18 years": of the contract of the line before, which so stays in focus.
    const goesOn =
      before !== undefined && sentence.passage === before.passage + 1 && sentence.has('contract') && sentence.quantities.length > 0
    return goesOn && !anotherContract.test(sentence.text) && company === before.company ? { ...before, passage: sentence.passage } : before
  }
  if (sentence.has('negation') && !unnamed.test(sentence.text) && names.length === 0 && signed === undefined) return before
  const counterparty = names.length > 0 ? names.join('; ') : undefined
  const other =
    !before ||
    anotherContract.test(sentence.text) ||
    (company !== undefined && before.company !== undefined && company !== before.company) ||
    (counterparty !== undefined && before.counterparty !== undefined && counterparty !== before.counterparty) ||
    (site !== undefined && before.site !== undefined && site !== before.site) ||
    (signed !== undefined && before.signed !== undefined && signed !== before.signed)
  const kind = kindOf(sentence, sentence.cues('contract')[0] ?? sentence, 8)
  const useful = kind === 'mining' ? undefined : kind
  const base: Deal = other ? { passage: sentence.passage } : before
  // "The original 800 MW has been let to CoreWeave": at the site just spoken of.
  const referred =
    other &&
    (counterparty !== undefined || signed !== undefined) &&
    (context.focus.section === undefined || context.focus.section.opening === true)
      ? placeReference(context, sentence)
      : undefined
  return {
    ...base,
    ...(company === undefined ? {} : { company }),
    ...(counterparty === undefined ? {} : { counterparty }),
    ...(guarantor === undefined ? {} : { backstop: guarantor.id }),
    ...((site ?? referred) === undefined ? {} : { site: site ?? referred }),
    ...(signed === undefined ? {} : { signed }),
    ...(useful === undefined ? {} : { kind: useful }),
    passage: sentence.passage,
  }
}

/** "The premises are to be built at our Polaris Forge 3 campus", „Die Mietflächen liegen in“ */
const premises =
  /^\W*(?:(?:The|Such|Those|These|Its|Our) (?:leased )?(?:premises|space|buildings?|halls?|facility|facilities|data cent(?:er|re)s?|site|campus)|(?:Die|Das|Der) (?:Mietflächen?|Mietsache|Räume|Gebäude|Hallen?|Rechenzentrum|Standort|Campus)) (?:is|are|will|sits?|stands?|lies?|ist|sind|liegt|liegen|steht|stehen|entsteht|entstehen|befinde[nt]) /u

const pointing =
  /(?<![A-Za-zÀ-ɏ])(?:there(?!['’]s(?![A-Za-z])| (?:is|are|was|were|will be|has been|have been|can be|may be)(?![A-Za-z]))|here|on the same (?:land|site|plot|parcel|ground)|(?:auf|an) demselben (?:Gelände|Areal|Standort|Grundstück)|dort|hier|am Campus(?! [A-Z])|(?:der|den|dem|des) (?:Campus|Standorts?)(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|(?:das|dem) Gelände(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|die Anlage(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|at the site|the same site|am selben Standort|am Ort|an diesem Standort|diesem Standort|dortige[nrms]?|for the site|the (?:site|campus|property)|(?:for|at|near) the place(?! of)|für den Ort|für das Areal|in (?:the|this) country|ihn(?= gemietet)|(?:rented|leased|let|taken) it(?= (?:to|for|in|whole|all)\b|[:,.;]))(?![A-Za-zÀ-ɏ])/iu

const named = /(?<![A-Za-zÀ-ɏ])(?:(?:for|at) the (?:site|campus)|(?:für den|am) Standort)(?![A-Za-zÀ-ɏ])/iu

/** "there", "here", „dort“, "the site": the site in focus, or that of the heading above. */
export function pointsToPlace(sentence: Sentence): boolean {
  return pointing.test(sentence.text)
}

/** The site that "there", "the first 50 MW", „davon“ mean. */
export function placeReference(context: Context, sentence: Sentence): string | undefined {
  const { section, site } = context.focus
  // „Davon sollen 50 MW …“: of the site just named.
  if (
    site?.passage === sentence.passage &&
    /^\W*(?:Davon|Hiervon|Of (?:that|this|these)|The (?:first|original|initial|whole|entire|full)|All of (?:it|that)|Die (?:ersten|erste|ursprünglichen|ganzen|gesamten|vollen))(?![A-Za-zÀ-ɏ])/u.test(
      sentence.text,
    )
  )
    return site.name
  // "What do you have at Sealy?" "A substation and 285 megawatts": where the question asks about.
  const { interview } = context.outline
  if (
    site?.passage === sentence.passage - 1 &&
    interview?.answers.has(sentence.passage) === true &&
    interview.questions.has(site.passage) &&
    context.focus.previous?.passage !== sentence.passage
  )
    return site.name
  // „Bei Core Scientific steht nur ein Name. CoreWeave hat dort 590 MW gebucht“: with a company that was named since.
  const [owner] = context.focus.subjects
  const elsewhere =
    site?.company !== undefined &&
    site.passage < sentence.passage &&
    context.focus.subjectPassage === sentence.passage &&
    owner !== site.company
  if (
    site &&
    !elsewhere &&
    pointing.test(sentence.text) &&
    (sentence.passage - site.passage <= (named.test(sentence.text) ? 4 : 2) || context.outline.voice === 'own')
  )
    return site.name
  return section?.site
}
