// Sites and places of a sentence, and which of them a figure belongs to.
import { aheadOfMain } from '../time/dating.ts'
import { gap, type Sentence } from '../sentence.ts'
import type { Slice } from '../sentences.ts'

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

/** A state or country: less than a site. */
export function isRegion(place: string): boolean {
  return wide.test(place)
}

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
  if (site.end <= at.start)
    // "$1.73 billion at A and $1.3 billion at B": the site before "and" is the figure's before it.
    return (
      apart(site.end, at.start) &&
      sites.some((other) => other.start >= at.end && !apart(at.end, other.start)) &&
      sentence.quantities.some((quantity) => quantity.end <= site.start)
    )
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
    // "In Austin County, west of Houston": how to find it, where the place itself is named.
    if (
      sites.length > 1 &&
      /(?<![A-Za-zÀ-ɏ])(?:(?:(?:north|south|east|west)(?:east|west)?|outside|miles|kilometers|minutes|hours?|upriver|inland) (?:of|from)|not far from|an hour from|(?:nord|süd)?(?:östlich|westlich)|nördlich|südlich|unweit|vor den Toren)(?: von)? (?:the |downtown |der Stadt )?$/iu.test(
        sentence.source.slice(Math.max(sentence.start, site.start - 34), site.start),
      )
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
