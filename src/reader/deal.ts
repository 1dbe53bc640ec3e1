// Keeps the contract that sentences speak of: tenant, guarantor, site, day of signing; later sentences inherit it until another is named.
import type { PartialDate } from '../base/index.ts'
import type { Kind } from '../facts/index.ts'
import { aheadOfMain, openDates } from './dating.ts'
import type { Context, Deal } from './discourse.ts'
import type { NameMention } from './names.ts'
import { gap, nearest, type Sentence } from './sentence.ts'
import type { Slice } from './sentences.ts'

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

const campusEn =
  /(?:\bat|\bin|\bits|\bthe|\bour|\bnamed|\bnear|\bfor)\s+(?:(?:its|our|the|new|a|second|first)\s+)*([A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*(?:\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*|\d(?!\d)))*)\s+(?:campus|site|data[- ]cent(?:er|re)|facility|project|park|complex|location)(?![A-Za-zÀ-ɏ])/gu
const campusDe =
  /(?:Standort|Campus|Gelände|Werk|Rechenzentrum|Areal|Projekt)\s+(?:in\s+|bei\s+)?([A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*(?:\s+(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*|\d(?!\d)))*)/gu
const county = /([A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]*)?\s+(?:County|Parish|Township))(?![A-Za-zÀ-ɏ])/gu
const notSite =
  /^(?:The|Its|Our|Data|AI|Bitcoin|New|This|Critical|HPC|Company|Texas|Mining|Rechenzentrum|Entwicklungspipeline|Power|Each|Both|Same|January|February|March|April|May|June|July|August|September|October|November|December)$/

export interface SiteMention extends Slice {
  readonly name: string
  /** A place weighs less than a site, a state less than a county. */
  readonly rank: number
}

const siteCache = new WeakMap<Sentence, readonly SiteMention[]>()
const wide =
  /^(?:Texas|Ohio|Georgia|Tennessee|Wyoming|Mississippi|Oklahoma|Pennsylvania|New York|North Dakota|Louisiana|Kentucky|Norway|Paraguay|Bhutan|Washington|Canada|Sweden|Alabama|Nebraska|British Columbia|Quebec|Iceland)$/

/** Sites and places of a sentence: known ones, "the X campus", „Standort X“, "X County". */
export function sitesOf(sentence: Sentence): readonly SiteMention[] {
  const cached = siteCache.get(sentence)
  if (cached) return cached
  const result: SiteMention[] = sentence.names
    .filter((name) => name.kind === 'site' || name.kind === 'place')
    // "the Dallas-based company", "its Dallas rival", "Hut 8, of Miami," say where a company lives.
    .filter(
      (name) =>
        !(
          name.kind === 'place' &&
          (/^(?:-based|-ansässig| ansässig)|^ (?:company|group|rival|firm|house|landlord|operator)/.test(
            sentence.source.slice(name.end, name.end + 14),
          ) ||
            /,\s+(?:of|aus|from)\s+$/.test(sentence.source.slice(Math.max(sentence.start, name.start - 9), name.start)) ||
            // „Hut 8 aus Miami“, "the firm from Dallas"
            (/\s(?:aus|from)\s+$/.test(sentence.source.slice(Math.max(sentence.start, name.start - 6), name.start)) &&
              (/(?:Firma|Konzern|Unternehmen|Gruppe|Rival\w*|Vermieter\w*|Miner|company|firm|group|rival|landlord|miner)\s(?:aus|from)\s+$/u.test(
                sentence.source.slice(Math.max(sentence.start, name.start - 24), name.start),
              ) ||
                sentence.names.some((other) => other.kind === 'company' && name.start - other.end <= 7 && name.start > other.end))))
        ),
    )
    // A dateline names where the text was written, not where anything stands.
    .filter(
      (name) =>
        !(
          name.kind === 'place' &&
          /^[^–—-]{0,60}(?:\d{4}|\([^)]*\)|\/[^/]*\/)?\s*(?:[–—]|--|-\s)/.test(sentence.source.slice(name.end, name.end + 60)) &&
          name.start - sentence.start < 30 &&
          /^[A-ZÀ-Þ\s,.()]*$/u.test(sentence.source.slice(sentence.start, name.start))
        ),
    )
    .map((name) => ({ name: name.id, start: name.start, end: name.end, rank: name.kind === 'site' ? 3 : wide.test(name.id) ? 1 : 2 }))
  const add = (name: string, start: number, rank: number) => {
    const end = start + name.length
    // „Campus in Louisiana“: a known place stays a place.
    if (sentence.names.some((known) => known.kind === 'place' && known.start === start && known.end === end)) return
    if (
      notSite.test(name) ||
      sentence.names.some((known) => known.kind !== 'place' && known.start < end && start < known.end) ||
      result.some((known) => known.rank > 1 && known.start <= start && end <= known.end)
    )
      return
    for (let index = result.length - 1; index >= 0; index--) {
      const known = result[index]
      if (known && known.start < end && start < known.end) result.splice(index, 1)
    }
    result.push({ name, start, end, rank })
  }
  for (const pattern of [campusEn, campusDe, county]) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(sentence.text); match; match = pattern.exec(sentence.text)) {
      const name = match[1] ?? ''
      const offset = match[0].indexOf(name, pattern === county ? 0 : 1)
      add(
        name.replace(/^(?:In|At|The|Im|Am|Near)\s+/, ''),
        sentence.start + match.index + offset + (name.length - name.replace(/^(?:In|At|The|Im|Am|Near)\s+/, '').length),
        pattern === county ? 2.5 : 3,
      )
    }
  }
  const ordered = result.toSorted((a, b) => a.start - b.start)
  siteCache.set(sentence, ordered)
  return ordered
}

/** „In A haftet er mit 1,7 Milliarden, in B mit 1,3“: the site behind the comma is the next figure's where one stands before without. */
export function parted(sentence: Sentence, at: Slice, site: Slice, sites: readonly Slice[]): boolean {
  const apart = (from: number, to: number) => /[,;]|\s(?:and|und)\s/.test(sentence.source.slice(from, to))
  return (
    site.start >= at.end &&
    apart(at.end, site.start) &&
    sites.some((other) => other.end <= at.start && !apart(other.end, at.start)) &&
    sentence.quantities.some((quantity) => quantity.start >= site.end)
  )
}

/** The site a figure belongs to: the nearest, a named site before a place, "A; B" where two stand together. */
export function siteOf(sentence: Sentence, at: Slice): string | undefined {
  const sites = sitesOf(sentence)
  if (sites.length === 0) return undefined
  let best: { site: SiteMention; cost: number } | undefined
  const clause = sentence.clause(at.start)
  const powered = sentence.quantities.some((quantity) => quantity.unit === 'MW' && quantity.start >= at.start && quantity.end <= at.end)
  for (const site of sites) {
    const inside = site.start >= clause.start && site.end <= clause.end
    const from = Math.min(site.end, at.end)
    const to = Math.max(site.start, at.start)
    // Another figure of power between them has the better claim; what came "after the addition of a campus in X" is not at X.
    if (
      powered &&
      sentence.quantities.some(
        (other) =>
          other.unit === 'MW' &&
          !other.superseded &&
          other.start >= from &&
          other.end <= to &&
          gap(sentence, other, site) < gap(sentence, at, site) &&
          site.start > at.start &&
          // "60 MW of critical IT load, supported by up to 80 MW gross, at Lake Mariner"
          !/^[^;.]{0,40}(?:supported by|corresponding to|equivalent to|representing|or|oder|das entspricht|entsprechend|bei)\s+(?:up to |bis zu |about |rund |etwa )?$/iu.test(
            sentence.source.slice(at.end, other.start),
          ) &&
          // "60 MW of critical IT load (72.5 MW gross) at Lake Mariner"
          !(
            /\(\s*$/.test(sentence.source.slice(Math.max(sentence.start, other.start - 2), other.start)) &&
            /^[^()]{0,20}\)/.test(sentence.source.slice(other.end, site.start))
          ),
      )
    )
      continue
    if (
      site.start > at.end &&
      /(?<![A-Za-zÀ-ɏ])(?:after|following|nach der|nach dem)(?![A-Za-zÀ-ɏ])/iu.test(sentence.source.slice(at.end, site.start))
    )
      continue
    // "its pipeline beyond Helios" is not at Helios.
    if (
      /(?<![A-Za-zÀ-ɏ])(?:beyond|besides|outside|apart from|jenseits von|neben|außer|abseits von)\s+$/iu.test(
        sentence.source.slice(Math.max(sentence.start, site.start - 14), site.start),
      )
    )
      continue
    // "about 1 gigawatt of power, including sites in Georgia"
    if (
      powered &&
      site.start >= at.end &&
      /(?<![A-Za-zÀ-ɏ])(?:including|among them|unter anderem|auch an|darunter)(?![A-Za-zÀ-ɏ])[^;]{0,40}$/iu.test(
        sentence.source.slice(at.end, site.start),
      )
    )
      continue
    // "MARA, which runs 1.8 gigawatts, is to show a campus in Ohio"
    if (powered && aheadOfMain(sentence, at, site)) continue
    const cost =
      gap(sentence, at, site) + (inside ? 0 : 4) + (parted(sentence, at, site, sites) ? 9 : 0) - (site.rank >= 3 ? 12 : site.rank * 2)
    if (!best || cost < best.cost) best = { site, cost }
  }
  if (!best) return undefined
  const chosen = best.site
  // "Mackenzie and Canal Flats would take another 40,000": two sites named together share the figure.
  const partner = sites.find(
    (site) =>
      site !== chosen &&
      site.rank === chosen.rank &&
      site.rank >= 1 &&
      /^\s*(?:and|und|&)\s*$/.test(sentence.source.slice(Math.min(site.end, chosen.end), Math.max(site.start, chosen.start))),
  )
  if (partner) {
    const inOrder = [chosen, partner].toSorted((a, b) => a.start - b.start)
    return `${inOrder[0]?.name}; ${inOrder[1]?.name}`
  }
  // A more exact name right beside the place: "Sharon, Pennsylvania".
  const exact = sites.find((site) => site.rank > chosen.rank && Math.abs(site.end - chosen.start) <= 3)
  return (exact ?? chosen).name
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
      const cost = gap(sentence, date, cue)
      if (cost <= (alone ? 60 : 14) && (!best || cost < best.cost)) best = { date: date.date, cost }
    }
  }
  return best?.date
}

/** True when a sentence is about a contract. */
export function aboutContract(sentence: Sentence): boolean {
  return sentence.has('contract') || sentence.has('leased')
}

/** "A second lease", „ein weiterer Mietvertrag“: not the one told of before. */
export const anotherContract =
  /(?<![A-Za-zÀ-ɏ])(?:(?:a|an|another)\s+(?:second|third|further|additional|new|separate)\s+(?:[A-Za-z-]+\s+)?(?:lease|contract|deal|agreement)|another\s+(?:lease|contract|deal|agreement)|ein(?:e[nm]?)?\s+(?:zweite[rnm]?|dritte[rnm]?|weitere[rnm]?)\s+(?:Miet|Kolokations|Cloud-?)?[Vv]ertrag)(?![A-Za-zÀ-ɏ])/iu

/** The contract after this sentence: a new one where it names another tenant, site or day, else the old one with what it adds. */
export function nextDeal(context: Context, sentence: Sentence, company: string | undefined): Deal | undefined {
  const before = context.focus.deal
  // "delivered the first 50 megawatts at Barber Lake to Fluidstack": who moves in has a contract.
  const movesIn = sentence.has('delivery') && tenantsOf(sentence).length > 0 && sitesOf(sentence).some((site) => site.rank >= 2)
  // "IREN signs Poolside for 40 megawatts"
  const signs = sentence.has('signed') && tenantsOf(sentence).length > 0 && sentence.quantities.some((quantity) => quantity.unit === 'MW')
  if (!aboutContract(sentence) && !sentence.has('backstop') && !movesIn && !signs) return before
  const guarantor = sentence.kind === 'heading' ? undefined : guarantorOf(sentence)
  const names = [...new Set(tenantsOf(sentence, guarantor).map((name) => name.id))]
  const named = sitesOf(sentence)
  const exact = named.filter((site) => site.rank >= 2)
  // A state will do where a lease with its tenant names nothing more exact.
  const sites = exact.length > 0 || names.length === 0 ? exact : named
  const site = sites.length > 0 ? siteOf(sentence, sentence.cues('contract')[0] ?? sentence.cues('leased')[0] ?? sentence) : undefined
  const signed = signingOf(sentence)
  if (names.length === 0 && site === undefined && signed === undefined && guarantor === undefined) {
    // "Lease runs 18 years": of the contract of the line before, which so stays in focus.
    const goesOn =
      before !== undefined && sentence.passage === before.passage + 1 && sentence.has('contract') && sentence.quantities.length > 0
    return goesOn && !anotherContract.test(sentence.text) && company === before.company ? { ...before, passage: sentence.passage } : before
  }
  if (sentence.has('negation') && names.length === 0 && signed === undefined) return before
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
    other && counterparty !== undefined && context.focus.section === undefined ? placeReference(context, sentence) : undefined
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

const pointing =
  /(?<![A-Za-zÀ-ɏ])(?:there|here|dort|hier|am Campus(?! [A-Z])|(?:der|den|dem|des) (?:Campus|Standorts?)(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|(?:das|dem) Gelände(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|die Anlage(?! (?:in|bei)(?![A-Za-zÀ-ɏ]))|at the site|the same site|am selben Standort|am Ort|an diesem Standort|diesem Standort|dortige[nrms]?|for the site|the (?:site|campus|property)|(?:for|at|near) the place(?! of)|für den Ort|für das Areal|in (?:the|this) country|ihn(?= gemietet)|(?:rented|leased|let|taken) it(?= (?:to|for|in|whole|all)\b|[:,.;]))(?![A-Za-zÀ-ɏ])/iu

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
  if (
    site &&
    pointing.test(sentence.text) &&
    (sentence.passage - site.passage <= (named.test(sentence.text) ? 4 : 2) || context.outline.voice === 'own')
  )
    return site.name
  return section?.site
}
